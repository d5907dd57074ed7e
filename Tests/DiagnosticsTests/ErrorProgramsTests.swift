import Diagnostics
import Glibc
import Testing

/// Each error tag has programs that raise it, or a line on docs/status.md that says why not.
@Suite struct ErrorProgramsTests {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// How many programs `err.TAG.d` and `err.TAG.what.d` there are.
  private static let programs: [String: Int] = {
    var result: [String: Int] = [:]
    for topic in names(in: root + "/Tests/Programs") {
      for file in names(in: root + "/Tests/Programs/" + topic) where file.hasPrefix("err.") && file.hasSuffix(".d") {
        result[String(file.split(separator: ".")[1]), default: 0] += 1
      }
    }
    return result
  }()

  /// The tags under the heading on the status page.
  private static let withoutPrograms: [String] = {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    guard let file = fopen(root + "/docs/status.md", "r") else { return [] }
    defer { fclose(file) }
    let count = fread(&bytes, 1, bytes.count, file)
    let lines = String(decoding: bytes[..<count], as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let section = lines.drop { $0 != "## Error tags that cannot be raised" }.dropFirst().prefix { !$0.hasPrefix("#") }
    // Tags stand between back-quotes.
    return section.flatMap { line in
      line.split(separator: "`", omittingEmptySubsequences: false).enumerated().compactMap { index, part in
        index % 2 == 1 && part.hasPrefix("D_") ? String(part) : nil
      }
    }
  }()

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var result: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { result.append(name) }
    }
    return result
  }

  @Test(arguments: ErrorTag.allCases) func hasProgramsOrAReason(tag: ErrorTag) {
    let count = Self.programs[tag.rawValue] ?? 0
    if Self.withoutPrograms.contains(tag.rawValue) {
      #expect(count == 0, "docs/status.md says that \(tag) cannot be raised, and a program raises it")
    } else {
      #expect(count >= 2, "Tests/Programs has \(count) programs err.\(tag).*.d")
    }
  }

  @Test func namesNoOtherTags() {
    let known = Set(ErrorTag.allCases.map(\.rawValue))
    #expect(Self.programs.keys.filter { !known.contains($0) } == [])
    #expect(Self.withoutPrograms.filter { !known.contains($0) } == [])
    #expect(Self.withoutPrograms.count == Set(Self.withoutPrograms).count)
  }
}
