internal import DTrace

/// What was typed, resolved: every option has its value, every number is one.
struct Settings: Sendable {
  var mode = CommandLine.Mode.trace
  var isCompileOnly = false
  var printsDesugared = false
  var options = Options()
  var programs: [CommandLine.Source] = []
  var commands: [String] = []
  /// `-p`.
  var processes: [Int32] = []
  var outputPath: String?
  var color = CommandLine.Color.auto
  var commandName = "dtrace"
  var operands: [String] = []
  /// `-x help`: list the options and end.
  var listsOptions = false
}

extension Settings {
  /// Resolves a command line: the machine's options first, then the environment's, then the command's in the order given.
  init(
    _ line: CommandLine, environment: [(name: String, value: String)], file: OptionsFile? = nil
  ) throws(CommandFailure) {
    mode = line.mode
    isCompileOnly = line.isCompileOnly
    printsDesugared = line.printsDesugared
    options.isNarrow = line.is32Bit
    options.reportsStability = line.isVerbose
    programs = line.programs
    commands = line.commands
    outputPath = line.outputPath
    color = line.color
    commandName = line.name
    operands = line.operands
    if mode == .version {
      try setReportForm(line)
      return
    }
    do {
      if let file { try options.set(from: file) }
    } catch {
      throw .fatal(error.message)
    }
    if let (name, error) = options.setFromEnvironment(environment) {
      throw .fatal("failed to set DTRACE_OPT_\(name.uppercased()): \(error)")
    }
    for step in line.steps {
      switch step {
      case .set(let setting):
        do {
          try options.set(setting.name, setting.value)
        } catch {
          throw .fatal("failed to set \(setting.shown): \(error)")
        }
      case .process(let text):
        guard let pid = Int32(text), pid > 0 else { throw .fatal("invalid pid: \(text)") }
        processes.append(pid)
      case .libxo(let words):
        do {
          try options.setLibxoFormat(words)
        } catch {
          throw .fatal("failed to set --libxo \(words): \(error)")
        }
      case .libxoAggregations: options.printsLibxoAggregations = true
      case .later(let option):
        throw .fatal("\(option) is not supported yet")
      case .listOptions:
        listsOptions = true
        return
      }
    }
    switch mode {
    case .anonymous: throw .fatal("-A is not supported yet")
    case .object: throw .fatal("-G is not supported yet")
    case .header: throw .fatal("-h is not supported yet")
    default: break
    }
    try checkForm(options)
    // Listing shows what there is; a description that matches nothing is reported by name, not refused.
    if mode == .list { options.allowsUnmatchedDescriptions = true }
  }

  /// Refuses what cannot be had together: a program's pragmas may ask for one of the two.
  func checkForm(_ options: Options) throws(CommandFailure) {
    if options.indentsFlow && options.isStructured {
      throw .fatal("flow indent cannot be combined with structured output", status: 2)
    }
  }

  /// With `-V` only the form of its report counts, and where it looks.
  private mutating func setReportForm(_ line: CommandLine) throws(CommandFailure) {
    for case .set(let setting) in line.steps where ["oformat", "procfspath"].contains(setting.name) {
      do {
        try options.set(setting.name, setting.value)
      } catch {
        throw .fatal("failed to set \(setting.shown): \(error)")
      }
    }
    guard ["text", "json"].contains(options.outputFormat.prefix { $0 != "," }) else {
      throw .fatal("the report of -V -v is text or json")
    }
  }

  /// What `-V` prints, with `-v` the report.
  var version: String {
    let line = "dtrace: \(Session.version)\n"
    guard options.reportsStability else { return line }
    if options.isStructured { return SystemReport().json(isPretty: options.outputFormat.hasSuffix(",pretty")) }
    return line + "\n" + SystemReport().text
  }

  /// The text of `-x help`.
  static var optionList: String {
    var text = ""
    for row in OptionDefinition.all {
      let type = row.typeName
      let value = row.defaultText
      text += pad(row.name, 14) + " " + pad(type, 10) + " " + pad(value, 8) + " " + row.summary
      text += row.isSupported ? "\n" : " (not supported yet)\n"
    }
    return text + "\nSchemas of machine-readable output: share/vigil/schema below the prefix of the installation\n"
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }
}
