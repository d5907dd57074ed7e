import FuzzCases
import Glibc
import Testing

/// What the fuzzer found once, and seeds of its kinds, minimised: none may trap.
@Suite struct CorpusTests {
  @Test(arguments: FuzzCase.allCases.flatMap { reader in Self.files(reader).map { (reader, $0) } })
  func findsStayMended(reader: FuzzCase, path: String) throws {
    reader.run(try #require(Self.contents(of: path)))
  }

  @Test(arguments: FuzzCase.allCases) func everyReaderHasACorpus(reader: FuzzCase) {
    #expect(!Self.files(reader).isEmpty)
    reader.run([])
  }

  private static func files(_ reader: FuzzCase) -> [String] {
    let folder = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Corpus/\(reader.rawValue)"
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { found.append(folder + "/" + name) }
    }
    return found.sorted()
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
