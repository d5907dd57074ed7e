/// What became of a test program.
package enum Outcome: Equatable, Sendable {
  case passed
  /// It is not for this lane, or needs what this kernel has not.
  case skipped(String)
  case failed(String)
}

/// Whether a feature that a program requires is there.
package enum FeatureAnswer: Equatable, Sendable {
  case yes
  case no(String)
  /// No such feature is known: the directive is wrong.
  case unknown
}

/// Runs test programs with the built `dtrace` and compares.
package struct Runner: Sendable {
  /// Where the runner runs.
  package enum Place: String, Sendable {
    case host, vm, smp
  }

  package var dtrace: String
  package var triggers: String
  package var place: Place
  /// Times are multiplied by this: emulated processors are slow.
  package var timeScale = 1
  /// Rewrites the blocks of programs that print something else.
  package var updatesGolden = false
  /// Options that are given to every program before its own.
  package var extraOptions: [String] = []
  /// A folder where standard output is kept, a file for each program; then nothing is compared but the exit status.
  package var savesTo: String?
  package var feature: @Sendable (String) -> FeatureAnswer

  package init(
    dtrace: String, triggers: String, place: Place, timeScale: Int = 1, updatesGolden: Bool = false,
    feature: @escaping @Sendable (String) -> FeatureAnswer
  ) {
    self.dtrace = dtrace
    self.triggers = triggers
    self.place = place
    self.timeScale = timeScale
    self.updatesGolden = updatesGolden
    self.feature = feature
  }

  /// The name of the files that hold options, a set a line, with which the programs beside them run once more each: they
  /// must do the same then.
  package static let furtherOptions = "also.options"

  /// The programs of a folder, sorted by name.
  ///
  /// - Throws: `DirectiveError` naming the program whose directives are wrong, `FileError`.
  package static func programs(in folder: String) throws -> [TestProgram] {
    let files = try filesBelow(folder)
    var further: [Substring: [[String]]] = [:]
    for name in files where name.hasSuffix("/" + furtherOptions) {
      let lines = String(decoding: try readFile(folder + "/" + name), as: UTF8.self).split(separator: "\n")
      further[name.dropLast(furtherOptions.count)] = try lines.map { try TestProgram.words(of: String($0)) }
    }
    var result: [TestProgram] = []
    for name in files where isProgram(name) {
      let path = folder + "/" + name
      let text = String(decoding: try readFile(path), as: UTF8.self)
      do {
        result.append(try TestProgram(name: name, path: path, text: text))
      } catch {
        throw DirectiveError(description: "\(name): \(error)")
      }
      for options in further[name.prefix(name.count - result[result.count - 1].fileName.count)] ?? [] {
        var again = result[result.count - 1]
        again.name = ([name] + options).joined(separator: " ")
        again.options += options
        result.append(again)
      }
    }
    return result
  }

  /// Whether a file is a program to run: other D files are there for programs to include.
  private static func isProgram(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return name.hasSuffix(".d") && (name.hasPrefix("tst.") || name.hasPrefix("err."))
  }

  /// Why a program does not run here; nil: it does.
  package func reasonToSkip(_ program: TestProgram) -> Outcome? {
    let belongs =
      switch place {
      case .host: program.lanes.contains(.live) || program.lanes.contains(.host)
      case .vm: program.lanes.contains(.live) || program.lanes.contains(.vm)
      case .smp: program.lanes.contains(.smp)
      }
    guard belongs else { return .skipped("not for this lane") }
    if savesTo != nil, !program.wrapper.isEmpty { return .skipped("its output is not dtrace's alone") }
    if savesTo != nil, program.hasFlag("F") { return .skipped("-F is for text only") }
    if savesTo != nil, program.options.contains("-O") { return .skipped("it says the form of its output itself") }
    if savesTo != nil, program.hasFlag("e") { return .skipped("it does not trace") }
    for word in program.requires {
      // What kernels say that have it not is tested where it is not.
      let isInverted = word.hasPrefix("!")
      let name = isInverted ? String(word.dropFirst()) : word
      switch feature(name) {
      case .yes where isInverted: return .skipped("has \(name)")
      case .no where isInverted: continue
      case .yes: continue
      case .no(let reason): return .skipped("no \(name): \(reason)")
      case .unknown: return .failed("REQUIRES \(name): there is no such feature")
      }
    }
    return nil
  }

  /// The command line of a program.
  package func command(for program: TestProgram) -> Command {
    var arguments = extraOptions + program.options
    if let trigger = program.trigger.first {
      let words = ["\(triggers)/\(trigger)"] + program.trigger.dropFirst()
      arguments += ["-c", words.joined(separator: " ")]
    }
    arguments += ["-s", program.fileName] + program.arguments
    var path = dtrace
    if !program.wrapper.isEmpty {
      // The shell finds it.
      path = "/bin/sh"
      arguments = ["-c", "exec \"$@\"", "sh"] + program.wrapper + [dtrace] + arguments
    }
    return Command(
      path, arguments, environment: Command.plainEnvironment + program.environment, folder: program.folder,
      timeoutSeconds: program.timeoutSeconds * timeScale)
  }

  /// Runs a program and compares what it did with what it should.
  package func run(_ program: TestProgram) -> Outcome {
    if let outcome = reasonToSkip(program) { return outcome }
    guard program.output != nil || program.errors != nil || updatesGolden else {
      return .failed("it has neither an EXPECT nor an EXPECT-ERR block")
    }
    if let trigger = program.trigger.first, !isExecutable("\(triggers)/\(trigger)") {
      return .failed("there is no trigger \(triggers)/\(trigger)")
    }
    let result: CommandResult
    do {
      result = try command(for: program).run()
    } catch {
      return .failed(error.description)
    }
    if let savesTo { return save(result, of: program, to: savesTo) }
    var complaints = Self.complaints(program, result)
    if updatesGolden, !complaints.isEmpty, result.end == .exited(program.expectedStatus) {
      do {
        try rewriteBlocks(of: program, with: result)
        return .failed("its blocks were rewritten; review them")
      } catch {
        complaints.append("\(error)")
      }
    }
    return complaints.isEmpty ? .passed : .failed(complaints.joined(separator: "\n"))
  }

  private func save(_ result: CommandResult, of program: TestProgram, to folder: String) -> Outcome {
    // Text ends with a newline at least, so that a program which prints nothing has not traced.
    let tracesNothing = program.output.map { $0.difference(from: "") == nil } ?? true
    if tracesNothing && result.output.isEmpty { return .skipped("it does not trace") }
    do {
      try writeFile("\(folder)/\(program.name.replacing("/", with: "_")).out", result.output)
    } catch {
      return .failed("\(error)")
    }
    return result.end == .exited(program.expectedStatus)
      ? .passed : .failed("want exit status \(program.expectedStatus), got \(result.end)\n\(result.errorText)")
  }

  /// Everything in which a result differs from what the program's directives say.
  package static func complaints(_ program: TestProgram, _ result: CommandResult) -> [String] {
    var complaints: [String] = []
    if result.end != .exited(program.expectedStatus) {
      complaints.append("want exit status \(program.expectedStatus), got \(result.end)")
    }
    if let difference = program.output?.difference(from: result.outputText) {
      complaints.append("standard output, \(difference)")
    }
    if let difference = program.errors?.difference(from: result.errorText) {
      complaints.append("standard error, \(difference)")
    }
    // What else was said helps to understand any of the above.
    if !complaints.isEmpty, !result.errors.isEmpty, program.errors == nil {
      complaints.append("standard error was:\n" + indented(result.errorText, lines: 12))
    }
    return complaints
  }

  private static func indented(_ text: String, lines: Int) -> String {
    text.split(separator: "\n").prefix(lines).map { "  " + $0 }.joined(separator: "\n")
  }
}

extension TestProgram {
  /// Whether an option without an argument is given, alone or among others: `-e`, `-qe`.
  fileprivate func hasFlag(_ letter: Character) -> Bool {
    options.contains { word in
      word.hasPrefix("-") && word.dropFirst().allSatisfy(\.isLetter) && word.count <= 4 && word.contains(letter)
    }
  }
}
