import DTrace
import Glibc
import Testing

/// docs/status.md is the one list of what is not there yet.
@Suite struct StatusPageTests {
  static let text = file("docs/status.md")

  /// The text of a file of the checkout.
  static func file(_ path: String) -> String {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let file = fopen("\(root)/\(path)", "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  @Test(arguments: OptionDefinition.all.map { ($0.name, $0.isSupported) } as [(String, Bool)])
  func namesTheOptionsThatComeLater(name: String, isSupported: Bool) {
    #expect(Self.text.contains("`\(name)`") == !isSupported)
  }
}
