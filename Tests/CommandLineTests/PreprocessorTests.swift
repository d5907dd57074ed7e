import Arch
import Glibc
import Testing

@testable import DTrace

/// What the child is asked for (d-language.md §13); that it does it is tested by Tests/Programs/preprocessor.
@Suite struct PreprocessorTests {
  private func options(_ settings: [(String, String?)]) throws -> Options {
    var options = Options()
    for (name, value) in settings { try options.set(name, value) }
    return options
  }

  @Test func argumentsKeepTheirOrder() throws {
    let given = try options([
      ("define", "A=1"), ("incdir", "/x"), ("undef", "A"), ("cppargs", " -w  -P "), ("define", "B"), ("incdir", "y"),
    ])
    let list = Preprocessor.arguments(given)
    let own = list.drop { $0 != "-DA=1" }
    #expect(Array(own) == ["-DA=1", "-I/x", "-UA", "-w", "-P", "-DB", "-Iy", "-D__SUNW_D_VERSION=0x0100d000"])
    #expect(list.starts(with: ["-D__linux", "-D__unix", "-D__SVR4", "-D__SUNW_D=1", "-U__GNUC__", "-D__SUNW_D_64"]))
    #expect(!list.contains("-H") && !list.contains("-traditional"))
  }

  @Test func narrowProgramsHaveTheirMacros() throws {
    var given = Options()
    given.isNarrow = true
    let list = Preprocessor.arguments(given)
    #expect(list.contains("-D__SUNW_D_32") && !list.contains("-D__SUNW_D_64"))
    #expect(list.starts(with: Architecture.current.narrow.preprocessorArguments))
    #expect(Architecture.current.narrow.preprocessorMacros.allSatisfy { list.contains("-D\($0)") })
    #expect(Architecture.current.preprocessorMacros.allSatisfy { !list.contains("-D\($0)") })
  }

  @Test func headersAreListedAndTheStandardIsLeft() throws {
    let list = Preprocessor.arguments(try options([("cpphdrs", nil), ("stdc", "s")]))
    #expect(list.contains("-H"))
    #expect(list.last == "-traditional")
  }

  @Test(arguments: [("stdc", "x"), ("stdc", ""), ("define", ""), ("cpppath", ""), ("cpp", "perhaps")])
  func badValuesAreRefused(name: String, value: String) {
    var options = Options()
    #expect(throws: OptionError.badValue) { try options.set(name, value) }
  }

  @Test(arguments: ["cpp", "cppargs", "cpphdrs", "cpppath", "define", "incdir", "stdc", "undef"])
  func programsCannotSetThem(name: String) {
    var options = Options()
    #expect(throws: OptionError.wrongContext) { try options.set(name, "a", inProgram: true) }
  }

  @Test(arguments: [
    ("nothing", [UInt8]("".utf8), ""), ("text", [UInt8]("a b\n".utf8), "a b\n"),
    ("first line for the kernel", [UInt8]("#!/usr/sbin/dtrace -Cs\na\n".utf8), "\na\n"),
    ("only a first line", [UInt8]("#!/usr/sbin/dtrace -Cs".utf8), ""),
  ])
  func textGoesThroughTheChild(what: String, script: [UInt8], want: String) throws {
    var options = Options()
    let echo = try temporaryScript("#!/bin/sh\nexec cat\n")
    defer { echo.remove() }
    options.preprocessorPath = echo.path
    #expect(String(decoding: try Preprocessor(options).process(script), as: UTF8.self) == want)
  }

  @Test(arguments: [
    ("exit 126", Preprocessor.Failure.notExecuted), ("exit 127", .notFound), ("exit 1", .refused),
    ("kill -9 $$", .refused),
  ])
  func statusesHaveMeanings(command: String, failure: Preprocessor.Failure) throws {
    let script = try temporaryScript("#!/bin/sh\n\(command)\n")
    defer { script.remove() }
    var options = Options()
    options.preprocessorPath = script.path
    #expect(throws: failure) { try Preprocessor(options).process([]) }
  }
}

/// An executable file that a test may remove.
private struct TemporaryScript {
  var path: String
  func remove() { unlink(path) }
}

private func temporaryScript(_ text: String) throws -> TemporaryScript {
  var name = Array("/tmp/vigil-preprocessor-XXXXXX".utf8CString)
  let descriptor = mkstemp(&name)
  try #require(descriptor >= 0)
  let bytes = Array(text.utf8)
  try #require(write(descriptor, bytes, bytes.count) == bytes.count)
  fchmod(descriptor, 0o700)
  close(descriptor)
  return TemporaryScript(path: String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
}
