import Glibc
import ProgramRunner
import Testing

/// The D programs of Tests/Programs under the interpreter: what needs nothing but BEGIN, END, ERROR and timers prints
/// the same there as in the kernel.
@Suite(.serialized)
struct InterpreterLaneTests {
  static let programs: [TestProgram] = {
    // The programs' output does not depend on where they are run.
    setenv("TZ", "UTC", 1)
    setenv("TERM", "dumb", 1)
    let folder = #filePath.split(separator: "/").dropLast(2).map { "/" + $0 }.joined() + "/Programs"
    // A program whose directives are wrong is the live lane's complaint.
    let all = (try? Runner.programs(in: folder)) ?? []
    return all.filter { program in
      let text = (try? readFile(program.path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
      return InterpretedTrace.canRun(program, text: text)
    }
  }()

  @Test(arguments: programs.map(\.name)) func printsTheSame(_ name: String) throws {
    let program = try #require(Self.programs.first { $0.name == name })
    let complaints = Runner.complaints(program, InterpretedTrace(program).result)
    #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
  }

  @Test func thereArePrograms() {
    #expect(Self.programs.count >= 60)
  }
}
