import Glibc

/// The command `dtest`: runs a folder of test programs on this kernel and reports.
package struct DTestCommand {
  var dtrace = "dtrace"
  var programs = "Tests/Programs"
  var triggers = ".build/triggers"
  var place = Runner.Place.host
  var timeScale = 1
  var filter = ""
  var results: String?
  var extraOptions: [String] = []
  var savesTo: String?

  static let usage = """
    usage: dtest [--dtrace FILE] [--programs DIR] [--triggers DIR] [--place host|vm|smp] [--time-scale N]
                 [--filter TEXT] [--results FILE] [--options WORDS] [--save DIR]

    Runs the D programs of a folder with dtrace, compares what they print, and prints a line for each.
    Exit status: 0 if none failed, 1 if one did, 2 for wrong usage.
    --options are given to dtrace before a program's own; with --save the outputs go to a folder, uncompared.
    UPDATE_GOLDEN=1 in the environment rewrites the EXPECT blocks of programs that differ.

    """

  /// Runs the command and returns its exit status.
  package static func main(_ arguments: [String]) -> Int32 {
    var command = DTestCommand()
    if let complaint = command.parse(arguments) {
      writeAll(2, complaint.isEmpty ? usage : "dtest: \(complaint)\n\(usage)")
      return complaint.isEmpty ? 0 : 2
    }
    do {
      return try command.run()
    } catch {
      writeAll(2, "dtest: \(error)\n")
      return 2
    }
  }

  /// Reads the command line; returns what is wrong with it, or nothing but "" for `--help`.
  private mutating func parse(_ arguments: [String]) -> String? {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      if option == "--help" || option == "-h" { return "" }
      guard let value = rest.popFirst() else { return "\(option) wants a value, or is not known" }
      switch option {
      case "--dtrace": dtrace = value
      case "--programs": programs = value
      case "--triggers": triggers = value
      case "--filter": filter = value
      case "--results": results = value
      case "--options": extraOptions = value.split(separator: " ").map(String.init)
      case "--save": savesTo = value
      case "--place":
        guard let known = Runner.Place(rawValue: value) else { return "unknown place \(value)" }
        place = known
      case "--time-scale":
        guard let number = Int(value), number > 0 else { return "\(value) is no positive number" }
        timeScale = number
      default: return "unknown option \(option)"
      }
    }
    return nil
  }

  private func run() throws -> Int32 {
    guard let dtrace = absolutePath(dtrace), isExecutable(dtrace) else {
      throw DirectiveError(description: "\(self.dtrace) is no program that can be run")
    }
    var runner = Runner(
      dtrace: dtrace, triggers: absolutePath(triggers) ?? triggers, place: place, timeScale: timeScale,
      updatesGolden: getenv("UPDATE_GOLDEN") != nil, feature: kernelFeature)
    runner.extraOptions = extraOptions
    runner.savesTo = savesTo
    let selected = try Runner.programs(in: programs).filter { filter.isEmpty || $0.name.contains(filter) }
    var report = Report()
    for program in selected {
      let start = monotonicNanoseconds()
      let outcome = runner.run(program)
      let row = Report.Row(
        program: program.name, outcome: outcome, milliseconds: (monotonicNanoseconds() &- start) / 1_000_000)
      report.rows.append(row)
      writeAll(1, row.text)
    }
    if savesTo == nil, SystemCallList.name.contains(filter) || filter.isEmpty {
      let outcome = SystemCallList.check(dtrace: dtrace, timeScale: timeScale)
      let row = Report.Row(program: SystemCallList.name, outcome: outcome, milliseconds: 0)
      report.rows.append(row)
      writeAll(1, row.text)
    }
    if savesTo == nil, DifferentialSample.name.contains(filter) || filter.isEmpty {
      let start = monotonicNanoseconds()
      let outcome = DifferentialSample.check()
      let row = Report.Row(
        program: DifferentialSample.name, outcome: outcome,
        milliseconds: (monotonicNanoseconds() &- start) / 1_000_000)
      report.rows.append(row)
      writeAll(1, row.text)
    }
    if let results { try writeFile(results, report.table) }
    writeAll(1, "\(report.summary)\n")
    return report.failed == 0 ? 0 : 1
  }
}

/// The absolute path of an existing file; nil if there is none.
package func absolutePath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}
