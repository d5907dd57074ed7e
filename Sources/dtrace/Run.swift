internal import DTrace
internal import Glibc

/// The command: parses, asks a session for what was meant, and prints what it says.
struct Run {
  private let settings: Settings
  private let session: Session
  /// Text that becomes the standard output, or the file of `-o`.
  private let output: CInt

  static func main() -> Never {
    exit(status(of: Session.processArguments))
  }

  /// Does what an argument vector says; the status to exit with.
  static func status(of arguments: [String]) -> CInt {
    do {
      let settings = try Settings(
        CommandLine(parsing: arguments), environment: environment(), file: machineOptions())
      try takeEffect(settings)
      if settings.mode == .version {
        write(settings.version, to: STDOUT_FILENO)
        return 0
      }
      if settings.listsOptions {
        write(Settings.optionList, to: STDOUT_FILENO)
        return 0
      }
      let run = try Run(settings)
      let status = try run.carryOut()
      if run.session.options.abortsAtExit { abort() }
      return status
    } catch {
      write(error.text, to: STDERR_FILENO)
      if error.showsUsage { write(CommandOption.usage, to: STDERR_FILENO) }
      return error.status
    }
  }

  /// Of the options what everything else rests on, compiling or not.
  private static func takeEffect(_ settings: Settings) throws(CommandFailure) {
    do {
      try settings.options.takeEffect()
    } catch {
      throw .fatal(error.message)
    }
  }

  private init(_ settings: Settings) throws(CommandFailure) {
    self.settings = settings
    session = Session(options: settings.options, arguments: settings.operands, name: settings.commandName)
    // `withDeepStack` makes the room for it.
    session.nestingLimit = 1000
    session.readsAhead = settings.mode != .list && !settings.isCompileOnly
    if let path = settings.outputPath {
      output = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
      if output < 0 { throw .fatal("failed to open output file '\(path)': \(String(cString: strerror(errno)))") }
    } else {
      output = STDOUT_FILENO
    }
    session.options.colorsLiveView = settings.color.isOn(output)
  }

  private func carryOut() throws(CommandFailure) -> CInt {
    session.onNotice = { notice in Run.say(notice) }
    session.onTrees = { trees in Run.write(trees, to: STDERR_FILENO) }
    if settings.printsDesugared {
      session.onDesugaredText = { [unowned session] text in
        // A document holds records only.
        Run.write(text, to: session.options.isStructured ? STDERR_FILENO : STDOUT_FILENO)
      }
    }
    for command in settings.commands { try attempt { () throws(SessionError) in try session.create(command: command) } }
    for pid in settings.processes { try attempt { () throws(SessionError) in try session.grab(pid: pid) } }
    var programs: [(source: CommandLine.Source, program: Program)] = []
    var failure: CommandFailure?
    for source in settings.programs {
      do {
        let program = try withDeepStack { () throws(CommandFailure) in try compile(source) }
        programs.append((source, program))
      } catch {
        guard session.options.showsAllErrors else { throw error }
        if let failure { Run.write(failure.text, to: STDERR_FILENO) }
        failure = error
      }
    }
    if let failure { throw failure }

    try settings.checkForm(session.options)
    if settings.mode == .list { return try list(programs.map(\.program)) }
    for (source, program) in programs { enable(program, of: source) }
    if settings.isCompileOnly { return 0 }
    if !session.enablesProbes && !session.options.allowsUnmatchedDescriptions {
      throw .fatal("no probes \(programs.isEmpty ? "specified" : "matched")")
    }
    if session.options.isDestructive { notice("allowing destructive actions") }
    Session.blockSignals()
    return try attempt { () throws(SessionError) in try session.trace(to: output) }
  }

  // MARK: Programs

  private func compile(_ source: CommandLine.Source) throws(CommandFailure) -> Program {
    try attempt { () throws(SessionError) in
      switch source {
      case .script(let path): try session.compile(scriptAt: path)
      case .text(let text, let field): try session.compile(text, startingWith: field.start)
      }
    }
  }

  private func enable(_ program: Program, of source: CommandLine.Source) {
    if session.options.printsDIF { Run.write(session.listing(of: program), to: STDERR_FILENO) }
    if settings.isCompileOnly { return report(program, of: source) }
    session.enable(program)
    let count = program.matchCount
    notice("\(source.noun) '\(source.shortName)' matched \(count) probe\(count == 1 ? "" : "s")")
    report(program, of: source)
  }

  // MARK: -l

  private func list(_ programs: [Program]) throws(CommandFailure) -> CInt {
    var text = "   ID   PROVIDER            MODULE                          FUNCTION NAME\n"
    if settings.programs.isEmpty {
      for probe in session.allProbes() { text += row(probe) }
    }
    for program in programs {
      for listing in session.probes(of: program) {
        if listing.probes.isEmpty {
          // The rows so far come first, as they stand before the message in the program.
          Run.write(text, to: output)
          text = ""
          Run.say("failed to match \(listing.selector): No probe matches description")
        }
        for probe in listing.probes { text += row(probe) }
      }
    }
    Run.write(text, to: output)
    return 0
  }

  private func row(_ probe: ListedProbe) -> String {
    probe.row + (session.options.reportsStability ? StabilityReport.text(of: session.report(on: probe)) : "")
  }

  /// What a program relies on, with -v.
  private func report(_ program: Program, of source: CommandLine.Source) {
    guard session.options.reportsStability else { return }
    let isLast = !settings.isCompileOnly
    var text = StabilityReport.text(of: program, named: "\(source.noun) \(source.shortName)", isLast: isLast)
    if settings.isCompileOnly {
      for report in session.reports(on: program) {
        text += "\n\(report.description)\n" + StabilityReport.text(of: report)
      }
    }
    // A document holds records only.
    Run.write(text, to: session.options.isStructured ? STDERR_FILENO : output)
  }

  // MARK: Messages

  private func attempt<Result>(_ body: () throws(SessionError) -> Result) throws(CommandFailure) -> Result {
    do {
      return try body()
    } catch {
      let text = harmless(error.rendered(session.options))
      throw CommandFailure(
        text: settings.color.isOn(STDERR_FILENO) ? colored(text) : text, showsUsage: false, status: 1)
    }
  }

  /// A message that `-q` hides.
  private func notice(_ text: String) {
    if !session.options.isSilent { Run.say(text) }
  }

  private static func say(_ text: String) { write("dtrace: \(harmless(text))\n", to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: CInt) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      // Nobody is left to be told that nobody reads.
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// The machine's defaults; a file that does not count is told of and passed over.
  private static func machineOptions() -> OptionsFile? {
    do {
      return try OptionsFile.standard()
    } catch {
      say(error.message)
      return nil
    }
  }

  private static func environment() -> [(name: String, value: String)] {
    var result: [(name: String, value: String)] = []
    var next = environ
    while let entry = next.pointee {
      // Most variables are none of ours: look before making a string.
      if strncmp(entry, "DTRACE_OPT_", 11) == 0 || strncmp(entry, "_DTRACE_TESTING=", 16) == 0 {
        let parts = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        result.append((String(parts[0]), parts.count == 2 ? String(parts[1]) : ""))
      }
      next += 1
    }
    return result
  }
}

extension CommandLine.Source {
  /// What messages call a program.
  var noun: String {
    if case .script = self { return "script" }
    return "description"
  }

  /// The program's name in messages: a script's path, a text up to its first `{`, `/` or `;`.
  var shortName: String {
    switch self {
    case .script(let path): path
    case .text(let text, _): String(text.prefix { $0 != "{" && $0 != "/" && $0 != ";" })
    }
  }
}

extension CommandLine.Field {
  fileprivate var start: ProgramStart {
    switch self {
    case .provider: .provider
    case .module: .module
    case .function: .function
    case .name: .name
    case .id: .identifier
    }
  }
}

extension ListedProbe {
  /// The row of `-l` (cli.md §5).
  fileprivate var row: String {
    func right(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.utf8.count)) + text
    }
    return right("\(id)", 5) + " " + right(provider, 10) + " " + right(module, 17) + " " + right(function, 33) + " "
      + name + "\n"
  }
}
