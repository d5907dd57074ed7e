import ProgramRunner
import Synchronization
import Testing

extension TestProgram: CustomTestStringConvertible {
  /// The program's name.
  public var testDescription: String { name }
}

/// The rows of this run, for the table of all lanes: VIGIL_RESULTS names the file that they go to.
private let report = Mutex(Report())

extension LiveLane {
  @Suite(.serialized, traces) struct Programs {
    /// Errors of the folder are shown by `programsCanBeRead`.
    static let all: [TestProgram] = (try? Runner.programs(in: Lane.programsFolder)) ?? []

    @Test func programsCanBeRead() throws {
      #expect(try Runner.programs(in: Lane.programsFolder).count == Self.all.count)
    }

    /// Recorded blocks prove nothing until somebody has checked them.
    @Test func enoughProgramsAreWrittenAndNotRecorded() {
      let written = Self.all.filter { $0.output?.isRecorded != true && $0.errors?.isRecorded != true }
      #expect(written.count >= 120)
      #expect(written.count { $0.fileName.hasPrefix("err.") } >= 40)
    }

    @Test(arguments: all)
    func program(_ program: TestProgram) throws {
      let start = monotonicNanoseconds()
      let outcome = Lane.runner.run(program)
      let row = Report.Row(
        program: program.name, outcome: outcome, milliseconds: (monotonicNanoseconds() &- start) / 1_000_000)
      let table = report.withLock { report in
        report.rows.append(row)
        return report.table
      }
      if let results = Lane.variable("VIGIL_RESULTS") { try writeFile(results, table) }
      switch outcome {
      case .passed: break
      case .skipped(let reason): try Test.cancel("\(reason)")
      case .failed(let reason): Issue.record("\(program.name): \(reason)")
      }
    }
  }
}
