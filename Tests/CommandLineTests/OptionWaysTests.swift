import Glibc
import Testing

@testable import DTrace
@testable import dtrace

/// Every option by every way: -x, the environment, the machine's file, a program's pragma, and setopt() while tracing.
///
/// What a way leaves must be what setting the option directly leaves, and not the default.
struct OptionWaysTests {
  static let rows = OptionDefinition.all
  static let supported = rows.filter(\.isSupported).map(\.name)
  static let later = rows.filter { !$0.isSupported }.map(\.name)

  /// A value that is not the default.
  private static func value(of row: OptionDefinition) throws -> String {
    let defaults = Options()
    switch row.kind {
    case .flag(let path): return defaults[keyPath: path] ? "no" : "yes"
    case .size(let path, let range):
      return "\(defaults[keyPath: path] == range.upperBound ? range.lowerBound : range.upperBound)"
    case .rate(let path, let range):
      return "\(defaults[keyPath: path] == range.upperBound ? range.lowerBound : range.upperBound)ns"
    case .count(let path, let range):
      return "\(defaults[keyPath: path] == range.upperBound ? range.lowerBound : range.upperBound)"
    case .liveRate: return "2s"
    case .processor: return "1"
    case .memoryLimit: return "1m"
    case .choice(let path, let words): return try #require(words.last { $0 != defaults[keyPath: path] })
    case .attributes: return "Stable/Stable/Common"
    case .version: return "1.0"
    case .text: return "other"
    case .list: return "A=B"
    case .later(_, let text): return text.isEmpty ? "1" : text
    }
  }

  private static func shown(_ options: Options) -> String {
    var text = ""
    dump(options, to: &text)
    return text
  }

  /// The name's row, a value, and the options with it.
  private func sample(_ name: String) throws -> (row: OptionDefinition, value: String, want: String) {
    let row = try #require(OptionDefinition.named(name))
    let value = try Self.value(of: row)
    var options = Options()
    try options.set(name, value)
    let want = Self.shown(options)
    #expect(want != Self.shown(Options()), "\(name)=\(value) changes nothing")
    return (row, value, want)
  }

  @Test(arguments: supported) func commandLineSets(_ name: String) throws {
    let (_, value, want) = try sample(name)
    for words in [["-x", "\(name)=\(value)"], ["-x\(name)=\(value)"]] {
      let line = try dtrace.CommandLine(parsing: ["dtrace"] + words + ["-n", "BEGIN"])
      #expect(Self.shown(try Settings(line, environment: []).options) == want, "\(words)")
    }
  }

  @Test(arguments: supported) func environmentSets(_ name: String) throws {
    let (_, value, want) = try sample(name)
    var options = Options()
    let refused = options.setFromEnvironment([("DTRACE_OPT_\(name.uppercased())", value)])
    #expect(refused == nil)
    #expect(Self.shown(options) == want)
  }

  @Test(arguments: supported) func fileSets(_ name: String) throws {
    let (_, value, want) = try sample(name)
    var path = Array("/tmp/vigil-options-XXXXXX\0".utf8CString.dropLast())
    let descriptor = mkstemp(&path)
    try #require(descriptor >= 0)
    let file = String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(file) }
    let line = "\(name) = \(value)  # as root wants it\n"
    _ = line.withCString { write(descriptor, $0, strlen($0)) }
    fchmod(descriptor, 0o644)
    close(descriptor)
    var options = Options()
    try options.set(from: try #require(try OptionsFile(file, owner: geteuid())))
    // That permission is asked for by who runs a program.
    #expect(Self.shown(options) == (name == "destructive" ? Self.shown(Options()) : want))
  }

  @Test(arguments: supported) func pragmaSets(_ name: String) throws {
    let (row, value, want) = try sample(name)
    let session = Session()
    let text = "#pragma D option \(name)=\(value)\nBEGIN { exit(0); }"
    do {
      _ = try session.compile(text)
      #expect(row.context != .session, "a program may not set it")
    } catch {
      // What the option forbids may be the program that sets it.
      let isRefused = error.message.contains("failed to set option") || error.message.contains("option '\(name)'")
      #expect(isRefused == (row.context == .session), "\(error.message)")
    }
    #expect(Self.shown(session.options) == (row.context == .session ? Self.shown(Options()) : want))
  }

  @Test(arguments: supported) func setoptSetsWhatIsDynamic(_ name: String) throws {
    let (row, value, want) = try sample(name)
    let session = Session()
    let reason = session.setWhileTracing(name, value)
    #expect(reason == (row.context == .dynamic ? nil : "Operation illegal when tracing is active"))
    #expect(Self.shown(session.options) == (row.context == .dynamic ? want : Self.shown(Options())))
  }

  @Test(arguments: later) func whatComesLaterIsRefusedEveryWay(_ name: String) throws {
    let row = try #require(OptionDefinition.named(name))
    let value = try Self.value(of: row)
    let line = try dtrace.CommandLine(parsing: ["dtrace", "-x", "\(name)=\(value)", "-n", "BEGIN"])
    #expect(throws: CommandFailure.self) { try Settings(line, environment: []) }
    var options = Options()
    #expect(options.setFromEnvironment([("DTRACE_OPT_\(name.uppercased())", value)]) != nil)
    let session = Session()
    #expect(throws: SessionError.self) {
      try session.compile("#pragma D option \(name)=\(value)\nBEGIN { exit(0); }")
    }
    #expect(session.setWhileTracing(name, value) != nil)
    #expect(Self.shown(options) == Self.shown(Options()) && Self.shown(session.options) == Self.shown(Options()))
  }
}
