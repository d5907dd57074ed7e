/// What was typed: the arguments of the command as typed values, in the order that matters, not yet carried out.
///
/// Options may be clustered (`-qn TEXT`), their argument may be attached (`-xbufsize=4m`), and operands may stand between
/// them; `--` ends them (cli.md §1).
struct CommandLine: Equatable, Sendable {
  /// What dtrace is to do.
  enum Mode: Equatable, Sendable {
    case trace, list, version
    case anonymous, object, header

    /// Whether a later release has it.
    var isLater: Bool { self == .anonymous || self == .object || self == .header }
  }

  /// The field of a probe description that a program's text begins with.
  enum Field: Equatable, Sendable { case provider, module, function, name, id }

  /// A program, in the order given.
  enum Source: Equatable, Sendable {
    case text(String, Field)
    case script(String)
  }

  /// A change of an option: `-b`, `-q`, `-x`...
  struct Setting: Equatable, Sendable {
    /// How messages name it: `-b 4m`, `-x strsize`.
    var shown: String
    var name: String
    var value: String?
  }

  /// What applies in order, before programs are compiled.
  enum Step: Equatable, Sendable {
    case set(Setting)
    case process(String)
    /// `--libxo WORDS`.
    case libxo(String)
    /// `-O` without a format.
    case libxoAggregations
    /// An option that this release has not.
    case later(String)
    /// `-x help`.
    case listOptions
  }

  /// argv[0].
  var name = "dtrace"
  var mode = Mode.trace
  var isCompileOnly = false
  /// `-d`.
  var printsDesugared = false
  /// `-v`.
  var isVerbose = false
  var is32Bit = false
  var steps: [Step] = []
  var programs: [Source] = []
  /// `-c`.
  var commands: [String] = []
  var color = Color.auto
  /// `-o`.
  var outputPath: String?
  /// `$1` and on.
  var operands: [String] = []
}

/// Why the command ends before it began.
struct CommandFailure: Error, Equatable, Sendable {
  /// What goes to the standard error, with prefix and newline.
  var text: String
  var showsUsage: Bool
  var status: Int32

  static func usage(_ message: String? = nil) -> CommandFailure {
    CommandFailure(text: message.map { "dtrace: \(harmless($0))\n" } ?? "", showsUsage: true, status: 2)
  }

  static func fatal(_ message: String, status: Int32 = 1) -> CommandFailure {
    CommandFailure(text: "dtrace: \(harmless(message))\n", showsUsage: false, status: status)
  }
}

extension CommandLine {
  /// Parses an argument vector, its first element the name of the command.
  init(parsing arguments: [String]) throws(CommandFailure) {
    if let first = arguments.first { name = first }
    guard arguments.count > 1 else { throw .usage() }
    var modes: [Mode] = []
    var cursor = Cursor(words: arguments)
    while let word = cursor.nextWord() {
      if word == "--" {
        operands += cursor.remaining()
      } else if word == "--libxo" || word.hasPrefix("--libxo=") {
        let words = word == "--libxo" ? cursor.nextWord() : String(word.dropFirst("--libxo=".count))
        guard let words else { throw .usage("option requires an argument -- libxo") }
        steps.append(.libxo(words))
      } else if word == "--color" || word.hasPrefix("--color=") {
        let when = word == "--color" ? cursor.nextWord() : String(word.dropFirst("--color=".count))
        guard let when else { throw .usage("option requires an argument -- color") }
        guard let color = Color(rawValue: when) else { throw .usage("--color is auto, always or never, not \(when)") }
        self.color = color
      } else if word.hasPrefix("-"), word != "-" {
        cursor.enterCluster(word)
        while let letter = cursor.nextLetter() { try take(letter, from: &cursor, modes: &modes) }
      } else {
        operands.append(word)
      }
    }
    guard modes.count <= 1 else {
      throw .fatal("only one of the [-AGhlV] options can be specified at a time", status: 2)
    }
    mode = modes.first ?? .trace
  }

  private mutating func take(_ letter: Character, from cursor: inout Cursor, modes: inout [Mode]) throws(CommandFailure)
  {
    guard let option = CommandOption.named(letter) else { throw .usage("illegal option -- \(letter)") }
    var argument: String?
    switch option.argument {
    case .none: break
    case .required:
      argument = cursor.argument()
      if argument == nil { throw .usage("option requires an argument -- \(letter)") }
    case .oneOf(let words):
      argument = cursor.argument { word in words.contains(word.hasSuffix(",pretty") ? String(word.dropLast(7)) : word) }
    }
    let value = argument ?? ""
    switch option.meaning {
    case .dataModel(let digit):
      guard value == digit else { throw .usage("illegal option -- \(letter)\(value)") }
      is32Bit = digit == "2"
    case .mode(let mode):
      if !modes.contains(mode) { modes.append(mode) }
    case .setting(let name):
      steps.append(
        .set(Setting(shown: argument.map { "-\(letter) \($0)" } ?? "-\(letter)", name: name, value: argument)))
    case .namedSetting where value == "help":
      steps.append(.listOptions)
    case .namedSetting:
      let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      steps.append(.set(Setting(shown: "-x \(name)", name: name, value: parts.count == 2 ? String(parts[1]) : nil)))
    case .program(let field): programs.append(.text(value, field))
    case .script: programs.append(.script(value))
    case .command: commands.append(value)
    case .process: steps.append(.process(value))
    case .output: outputPath = value
    case .outputFormat:
      guard let argument else {
        steps.append(.libxoAggregations)
        break
      }
      steps.append(.set(Setting(shown: "-O \(argument)", name: "oformat", value: argument)))
    case .compileOnly: isCompileOnly = true
    case .desugared: printsDesugared = true
    case .verbose: isVerbose = true
    case .later: steps.append(.later("-\(letter)"))
    }
  }

  /// The place in the argument vector: a word, and within it a cluster of letters.
  private struct Cursor {
    let words: [String]
    var next = 1
    var cluster: Substring = ""

    init(words: [String]) { self.words = words }

    mutating func nextWord() -> String? {
      guard next < words.count else { return nil }
      next += 1
      return words[next - 1]
    }

    mutating func remaining() -> ArraySlice<String> {
      defer { next = words.count }
      return words[next...]
    }

    mutating func enterCluster(_ word: String) { cluster = word.dropFirst() }

    mutating func nextLetter() -> Character? { cluster.popFirst() }

    /// The rest of the cluster, or else the next word; nothing is taken that `accepts` refuses.
    mutating func argument(where accepts: (String) -> Bool = { _ in true }) -> String? {
      if !cluster.isEmpty {
        let rest = String(cluster)
        guard accepts(rest) else { return nil }
        cluster = ""
        return rest
      }
      guard next < words.count, accepts(words[next]) else { return nil }
      return nextWord()
    }
  }
}
