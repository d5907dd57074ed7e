import Glibc
import Testing

@testable import DTrace
@testable import dtrace

/// /etc/dtrace.options (cli.md §7), in a file that the test makes.
struct OptionsFileTests {
  /// Writes a file, and calls `body` with its path.
  private func withFile<Result>(_ text: String, mode: mode_t = 0o644, _ body: (String) throws -> Result) throws
    -> Result
  {
    var name = Array("/tmp/vigil-options-XXXXXX\0".utf8CString.dropLast())
    let descriptor = mkstemp(&name)
    try #require(descriptor >= 0)
    let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    _ = text.withCString { write(descriptor, $0, strlen($0)) }
    fchmod(descriptor, mode)
    close(descriptor)
    return try body(path)
  }

  private func options(_ text: String) throws -> Options {
    try withFile(text) { path in
      var options = Options()
      if let file = try OptionsFile(path, owner: geteuid()) { try options.set(from: file) }
      return options
    }
  }

  @Test func linesSetOptionsAndCommentsDoNot() throws {
    let options = try options("# strsize=32\n\n  bufsize = 8m  # of each CPU\nquiet\nstackindent=3")
    #expect(options.stringSize == 256)
    #expect(options.bufferSize == 8 << 20)
    #expect(options.isQuiet)
    #expect(options.stackIndent == 3)
  }

  @Test func destructiveIsNotHonoured() throws {
    #expect(try !options("destructive\ndestructive=yes\n").isDestructive)
  }

  @Test func wrongLineIsNamed() throws {
    #expect {
      try options("quiet\nbufsiz=1m\n")
    } throws: { error in
      let message = (error as? OptionsFile.Refusal)?.message ?? ""
      return message.hasPrefix("failed to set bufsiz (/tmp/vigil-options-")
        && message.hasSuffix(", line 2): Invalid option name (did you mean bufsize?)")
    }
  }

  @Test func missingFileIsNoError() throws {
    #expect(try OptionsFile("/nonexistent/dtrace.options", owner: 0) == nil)
  }

  @Test(arguments: [0o664, 0o646, 0o666] as [mode_t]) func fileThatOthersMayWriteIsRefused(mode: mode_t) throws {
    try withFile("quiet", mode: mode) { path in
      _ = #expect(throws: OptionsFile.Refusal.self) { try OptionsFile(path, owner: geteuid()) }
    }
  }

  @Test func fileOfAnotherOwnerIsRefused() throws {
    try withFile("quiet") { path in
      _ = #expect(throws: OptionsFile.Refusal.self) { try OptionsFile(path, owner: geteuid() + 1) }
    }
  }

  @Test func environmentAndCommandLineAreStronger() throws {
    try withFile("strsize=16\nstackindent=1\nstackframes=5") { path in
      let line = try dtrace.CommandLine(parsing: ["dtrace", "-x", "strsize=64", "-n", "BEGIN"])
      let environment = [("DTRACE_OPT_STRSIZE", "32"), ("DTRACE_OPT_STACKINDENT", "2")].map {
        (name: $0.0, value: $0.1)
      }
      let settings = try Settings(line, environment: environment, file: OptionsFile(path, owner: geteuid()))
      #expect(settings.options.stringSize == 64)
      #expect(settings.options.stackIndent == 2)
      #expect(settings.options.stackFrames == 5)
    }
  }
}
