import DTrace
import Testing

@testable import dtrace

typealias Line = dtrace.CommandLine

/// An argument vector (words split at `|`), and what it must mean.
struct ParsingRow: Sendable, CustomTestStringConvertible {
  let words: String
  let want: Line

  init(_ words: String, _ change: (inout Line) -> Void) {
    self.words = words
    var line = try? Line(parsing: ["dtrace", "x"])
    line?.operands = []
    var want = line ?? Line()
    change(&want)
    self.want = want
  }

  var arguments: [String] {
    ["dtrace"] + words.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }
  var testDescription: String { words }
}

private func setting(_ shown: String, _ name: String, _ value: String? = nil) -> Line.Step {
  .set(Line.Setting(shown: shown, name: name, value: value))
}

private let parsed: [ParsingRow] = [
  ParsingRow("-n|BEGIN") { $0.programs = [.text("BEGIN", .name)] },
  ParsingRow("-nBEGIN") { $0.programs = [.text("BEGIN", .name)] },
  ParsingRow("-qn|BEGIN") {
    $0.programs = [.text("BEGIN", .name)]
    $0.steps = [setting("-q", "quiet")]
  },
  ParsingRow("-qwZSnBEGIN") {
    $0.programs = [.text("BEGIN", .name)]
    $0.steps = [
      setting("-q", "quiet"), setting("-w", "destructive"), setting("-Z", "zdefs"), setting("-S", "verbose"),
    ]
  },
  ParsingRow("-xbufsize=4m|-n|x") {
    $0.programs = [.text("x", .name)]
    $0.steps = [setting("-x bufsize", "bufsize", "4m")]
  },
  ParsingRow("-x|strsize=512|-lx|quiet") {
    $0.mode = .list
    $0.steps = [setting("-x strsize", "strsize", "512"), setting("-x quiet", "quiet")]
  },
  ParsingRow("-x|setenv=A=B=C") { $0.steps = [setting("-x setenv", "setenv", "A=B=C")] },
  ParsingRow("-x|bufsize=") { $0.steps = [setting("-x bufsize", "bufsize", "")] },
  ParsingRow("-x|help") { $0.steps = [.listOptions] },
  ParsingRow("-dn|x") {
    $0.programs = [.text("x", .name)]
    $0.printsDesugared = true
  },
  ParsingRow("-b|4m") { $0.steps = [setting("-b 4m", "bufsize", "4m")] },
  ParsingRow("-P|a|-m|b|-f|c|-n|d|-i|5|-s|e.d|-n|f") {
    $0.programs = [
      .text("a", .provider), .text("b", .module), .text("c", .function), .text("d", .name), .text("5", .id),
      .script("e.d"), .text("f", .name),
    ]
  },
  ParsingRow("-n|BEGIN { trace($1) }|5|-q") {
    $0.programs = [.text("BEGIN { trace($1) }", .name)]
    $0.operands = ["5"]
    $0.steps = [setting("-q", "quiet")]
  },
  ParsingRow("-s|x.d|a|b|-") {
    $0.programs = [.script("x.d")]
    $0.operands = ["a", "b", "-"]
  },
  ParsingRow("-n|x|--|-5|-q|--") {
    $0.programs = [.text("x", .name)]
    $0.operands = ["-5", "-q", "--"]
  },
  ParsingRow("a|-n|x|b|--|c") {
    $0.programs = [.text("x", .name)]
    $0.operands = ["a", "b", "c"]
  },
  ParsingRow("-n||-q") {
    $0.programs = [.text("", .name)]
    $0.steps = [setting("-q", "quiet")]
  },
  ParsingRow("-s|-q") { $0.programs = [.script("-q")] },
  ParsingRow("-64|-V") { $0.mode = .version },
  ParsingRow("-32") { $0.is32Bit = true },
  ParsingRow("-3|2") { $0.is32Bit = true },
  ParsingRow("-32|-64") { $0.is32Bit = false },
  ParsingRow("-l|-l") { $0.mode = .list },
  ParsingRow("-el") {
    $0.mode = .list
    $0.isCompileOnly = true
  },
  ParsingRow("-o|a|-ob|-c|date -u|-p|12") {
    $0.outputPath = "b"
    $0.commands = ["date -u"]
    $0.steps = [.process("12")]
  },
  ParsingRow("-G") { $0.mode = .object },
  ParsingRow("-F") { $0.steps = [setting("-F", "flowindent")] },
  ParsingRow("-O|json|a") {
    $0.steps = [setting("-O json", "oformat", "json")]
    $0.operands = ["a"]
  },
  ParsingRow("-O|xml,pretty") { $0.steps = [setting("-O xml,pretty", "oformat", "xml,pretty")] },
  ParsingRow("-Ojsonl") { $0.steps = [setting("-O jsonl", "oformat", "jsonl")] },
  ParsingRow("-O|other") {
    $0.steps = [.libxoAggregations]
    $0.operands = ["other"]
  },
  ParsingRow("-Oq") { $0.steps = [.libxoAggregations, setting("-q", "quiet")] },
  ParsingRow("--libxo|json|-q") { $0.steps = [.libxo("json"), setting("-q", "quiet")] },
  ParsingRow("--libxo=xml,pretty|-O|-n|x") {
    $0.steps = [.libxo("xml,pretty"), .libxoAggregations]
    $0.programs = [.text("x", .name)]
  },
]

@Test(arguments: parsed) func commandLineIsParsed(_ row: ParsingRow) throws {
  #expect(try Line(parsing: row.arguments) == row.want)
}

/// An argument vector that is refused, with the message and the status.
struct RefusalRow: Sendable, CustomTestStringConvertible {
  let words: [String]
  let want: CommandFailure
  init(_ words: String, _ want: CommandFailure) {
    self.words = words.isEmpty ? [] : words.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    self.want = want
  }
  var testDescription: String { words.joined(separator: " ") }
}

private let onlyOne = CommandFailure.fatal(
  "only one of the [-AGhlV] options can be specified at a time", status: 2)

private let refused: [RefusalRow] = [
  RefusalRow("", .usage()),
  RefusalRow("-k", .usage("illegal option -- k")),
  RefusalRow("-qk", .usage("illegal option -- k")),
  RefusalRow("--help", .usage("illegal option -- -")),
  RefusalRow("-n", .usage("option requires an argument -- n")),
  RefusalRow("-qn", .usage("option requires an argument -- n")),
  RefusalRow("-x", .usage("option requires an argument -- x")),
  RefusalRow("-31", .usage("illegal option -- 31")),
  RefusalRow("-64q", .usage("illegal option -- 64q")),
  RefusalRow("-3", .usage("option requires an argument -- 3")),
  RefusalRow("-lV", onlyOne),
  RefusalRow("-l|-G", onlyOne),
  RefusalRow("-A|-n|BEGIN|-h", onlyOne),
]

@Test(arguments: refused) func wrongCommandLineIsRefused(_ row: RefusalRow) {
  #expect(throws: row.want) { try Line(parsing: ["dtrace"] + row.words) }
}

/// A command line that parses, but asks for what cannot be.
private let unresolved: [RefusalRow] = [
  RefusalRow("-p|x", .fatal("invalid pid: x")),
  RefusalRow("-p|0", .fatal("invalid pid: 0")),
  RefusalRow("-p|12x", .fatal("invalid pid: 12x")),
  RefusalRow("-p|99999999999", .fatal("invalid pid: 99999999999")),
  RefusalRow("-b|4x", .fatal("failed to set -b 4x: Invalid value for specified option")),
  RefusalRow("-x|bufsize=4x", .fatal("failed to set -x bufsize: Invalid value for specified option")),
  RefusalRow("-x|bufsize", .fatal("failed to set -x bufsize: Invalid value for specified option")),
  RefusalRow("-x|bufsiez=4", .fatal("failed to set -x bufsiez: Invalid option name (did you mean bufsize?)")),
  RefusalRow("-x|zzz", .fatal("failed to set -x zzz: Invalid option name")),
  RefusalRow("-x|strip", .fatal("failed to set -x strip: strip is not supported yet")),
  RefusalRow("-x|evaltime=init", .fatal("failed to set -x evaltime: Invalid value for specified option")),
  RefusalRow("-x|late=never", .fatal("failed to set -x late: Invalid value for specified option")),
  RefusalRow("-x|bufpolicy=rung", .fatal("failed to set -x bufpolicy: Invalid value for specified option")),
  RefusalRow("-B|-x|zzz", .fatal("-B is not supported yet")),
  RefusalRow("-F|-O|json", .fatal("flow indent cannot be combined with structured output", status: 2)),
  RefusalRow("-a", .fatal("-a is not supported yet")),
  RefusalRow("-A", .fatal("-A is not supported yet")),
  RefusalRow("-G|-s|x.d", .fatal("-G is not supported yet")),
  RefusalRow("-h|-s|x.d", .fatal("-h is not supported yet")),
  RefusalRow("--libxo|yaml", .fatal("failed to set --libxo yaml: Invalid value for specified option")),
]

@Test(arguments: unresolved) func impossibleSettingsAreRefused(_ row: RefusalRow) {
  #expect(throws: row.want) { try Settings(Line(parsing: ["dtrace"] + row.words), environment: []) }
}

@Test func commandLineWinsOverEnvironment() throws {
  let environment = [
    (name: "DTRACE_OPT_BUFSIZE", value: "1m"), (name: "DTRACE_OPT_QUIET", value: ""),
    (name: "_DTRACE_TESTING", value: "1"),
    (name: "DTRACE_OPT_STRSIZE", value: "128"),
  ]
  let settings = try Settings(Line(parsing: ["dtrace", "-b", "2m", "-n", "BEGIN"]), environment: environment)
  #expect(settings.options.bufferSize == 2 << 20)
  #expect(settings.options.stringSize == 128)
  #expect(settings.options.isQuiet)
  #expect(settings.options.isTesting)
}

@Test func wrongEnvironmentIsRefused() {
  #expect(throws: CommandFailure.fatal("failed to set DTRACE_OPT_ZZZ: Invalid option name")) {
    try Settings(Line(parsing: ["dtrace", "-l"]), environment: [(name: "DTRACE_OPT_ZZZ", value: "1")])
  }
}

@Test func lastSettingWins() throws {
  let settings = try Settings(
    Line(parsing: ["dtrace", "-b1m", "-x", "bufsize=3k", "-lq", "-xquiet=no"]), environment: [])
  #expect(settings.options.bufferSize == 3072)
  #expect(!settings.options.isQuiet)
}

@Test func usageNamesEveryOption() {
  let usage = CommandOption.usage
  #expect(usage.hasPrefix("Usage: dtrace [-32|-64] [-aACeFGhHlqSvVwZ] [-b bufsz] [-c cmd] "))
  for option in CommandOption.all { #expect(usage.contains("\n\t-\(option.letter)")) }
}

@Test func lettersAreUnique() {
  #expect(Set(CommandOption.all.map(\.letter)).count == CommandOption.all.count)
  #expect(String(CommandOption.all.map(\.letter)) == "36aAbBcCdDefFGhHiIlLmnoOpPqsSUvVwxXZ")
}
