/// A row of the table of the command's options: letter, argument and meaning.
///
/// The parser and the usage text read this table; it is the only list of the letters.
struct CommandOption: Sendable {
  /// What may follow the letter.
  enum Argument: Sendable {
    case none
    case required(String)
    /// `-O`: taken only if it is one of these words, each with an optional `,pretty`.
    case oneOf([String])
  }

  /// What the option says.
  enum Meaning: Sendable {
    /// `-32`, `-64`: the digit that must follow.
    case dataModel(String)
    case mode(CommandLine.Mode)
    /// Sets a `-x` option: to the argument if there is one.
    case setting(String)
    /// `-x NAME[=VALUE]`.
    case namedSetting
    case program(CommandLine.Field)
    case script
    case command
    case process
    case output
    /// `-O FORMAT`; without a format FreeBSD's flag.
    case outputFormat
    case compileOnly
    case desugared
    case verbose
    /// A later release has it.
    case later
  }

  let letter: Character
  let argument: Argument
  let meaning: Meaning
  /// What the usage text says.
  let summary: String

  init(_ letter: Character, _ argument: Argument = .none, _ meaning: Meaning, _ summary: String) {
    self.letter = letter
    self.argument = argument
    self.meaning = meaning
    self.summary = summary
  }

  static func named(_ letter: Character) -> CommandOption? { all.first { $0.letter == letter } }

  /// The table, in the order of the usage text.
  static let all: [CommandOption] = [
    CommandOption("3", .required("2"), .dataModel("2"), "generate 32-bit D programs"),
    CommandOption("6", .required("4"), .dataModel("4"), "generate 64-bit D programs"),
    CommandOption("a", .later, "claim anonymous tracing state"),
    CommandOption("A", .mode(.anonymous), "save an anonymous enabling"),
    CommandOption("b", .required("bufsz"), .setting("bufsize"), "set trace buffer size"),
    CommandOption("B", .later, "show the calls of the buffered output"),
    CommandOption("c", .required("cmd"), .command, "run specified command and exit upon its completion"),
    CommandOption("C", .setting("cpp"), "run cpp(1) preprocessor on script files"),
    CommandOption("d", .desugared, "print programs as D text without if and else"),
    CommandOption("D", .required("name[=def]"), .setting("define"), "define symbol when invoking preprocessor"),
    CommandOption("e", .compileOnly, "exit after compiling request but prior to enabling probes"),
    CommandOption("f", .required("func"), .program(.function), "enable or list probes matching the function"),
    CommandOption("F", .setting("flowindent"), "coalesce trace output by function"),
    CommandOption("G", .mode(.object), "generate an ELF file containing embedded dtrace program"),
    CommandOption("h", .mode(.header), "generate a header file with definitions for static probes"),
    CommandOption("H", .setting("cpphdrs"), "print included files when invoking preprocessor"),
    CommandOption("i", .required("probe-id"), .program(.id), "enable or list probes matching the probe id"),
    CommandOption("I", .required("path"), .setting("incdir"), "add include directory to preprocessor search path"),
    CommandOption("l", .mode(.list), "list probes matching specified criteria"),
    CommandOption("L", .required("path"), .setting("libdir"), "add library directory to library search path"),
    CommandOption("m", .required("module"), .program(.module), "enable or list probes matching the module"),
    CommandOption("n", .required("name"), .program(.name), "enable or list probes matching the name"),
    CommandOption("o", .required("output"), .output, "set output file"),
    CommandOption(
      "O", .oneOf(["json", "jsonl", "xml", "html", "text"]), .outputFormat, "set the form of the output: json, xml ..."),
    CommandOption("p", .required("pid"), .process, "grab specified process-ID and cache its symbol tables"),
    CommandOption("P", .required("provider"), .program(.provider), "enable or list probes matching the provider"),
    CommandOption("q", .setting("quiet"), "set quiet mode (only output explicitly traced data)"),
    CommandOption("s", .required("script"), .script, "enable or list probes according to the D script"),
    CommandOption("S", .setting("verbose"), "print D compiler intermediate code"),
    CommandOption("U", .required("name"), .setting("undef"), "undefine symbol when invoking preprocessor"),
    CommandOption("v", .verbose, "set verbose mode (report stability attributes, arguments)"),
    CommandOption("V", .mode(.version), "report DTrace API version"),
    CommandOption("w", .setting("destructive"), "permit destructive actions"),
    CommandOption("x", .required("opt[=val]"), .namedSetting, "enable or modify compiler and tracing options"),
    CommandOption("X", .required("a|c|s|t"), .setting("stdc"), "how the preprocessor treats ISO C"),
    CommandOption("Z", .setting("zdefs"), "permit probe descriptions that match zero probes"),
  ]

  private init(_ letter: Character, _ meaning: Meaning, _ summary: String) {
    self.init(letter, .none, meaning, summary)
  }

  /// What is printed for a wrong command line.
  static var usage: String {
    var text = """
      Usage: dtrace [-32|-64] [-aACeFGhHlqSvVwZ] [-b bufsz] [-c cmd] [-D name[=def]]
      \t[-I path] [-L path] [-o output] [-p pid] [-s script] [-U name]
      \t[-x opt[=val]] [-X a|c|s|t] [--color=auto|always|never]

      \t[-P provider [[ predicate ] action ]]
      \t[-m [ provider: ] module [[ predicate ] action ]]
      \t[-f [[ provider: ] module: ] func [[ predicate ] action ]]
      \t[-n [[[ provider: ] module: ] func: ] name [[ predicate ] action ]]
      \t[-i probe-id [[ predicate ] action ]] [ args ... ]

      \tpredicate -> '/' D-expression '/'
      \t   action -> '{' D-statements '}'


      """
    for option in all {
      let digit: String
      if case .dataModel(let second) = option.meaning { digit = second } else { digit = "" }
      var later = ""
      if case .later = option.meaning { later = " (not supported yet)" }
      if case .mode(let mode) = option.meaning, mode.isLater { later = " (not supported yet)" }
      text += "\t-\(option.letter)\(digit) \(digit.isEmpty ? " " : "")\(option.summary)\(later)\n"
    }
    return text
  }
}
