import ProgramRunner
import Testing

/// What the release binaries must and must not hold.
///
/// Runs on `make test`'s binary only: a debug build has paths.
@Suite(.enabled(if: Lane.dtrace.contains("/release/"), "the binary under test is no release build"))
struct BinaryTests {
  private func bytes(_ needle: String, in file: String) throws -> Bool {
    let content = try readFile(file)
    let wanted = Array(needle.utf8)
    guard let first = wanted.first else { return true }
    var index = content.startIndex
    while let at = content[index...].firstIndex(of: first) {
      if content[at...].starts(with: wanted) { return true }
      index = at + 1
    }
    return false
  }

  @Test(arguments: ["dtrace", "dtest"])
  func isOneStaticFile(name: String) throws {
    let file = Lane.root + "/.build/release/" + name
    try #require(isExecutable(file))
    let result = try Command("/usr/bin/readelf", ["-W", "-l", "-d", file]).run()
    #expect(result.end == .exited(0))
    #expect(!result.outputText.contains("NEEDED"))
    #expect(!result.outputText.contains("INTERP"))
  }

  /// Mangled names and files: the runtime itself mentions the plain word.
  @Test(arguments: ["$s10Foundation", "libFoundation", "FoundationEssentials", "_FoundationICU"])
  func holdsNo(library: String) throws {
    #expect(try !bytes(library, in: Lane.dtrace))
  }

  @Test(arguments: ["dtrace", "dtest"])
  func holdsNoBuildPath(name: String) throws {
    let file = Lane.root + "/.build/release/" + name
    #expect(try !bytes(Lane.root, in: file))
    // The check can fail: the file holds other strings.
    #expect(try bytes(".rodata", in: file))
  }
}
