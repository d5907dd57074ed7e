import ProgramRunner
import Testing

@Suite(.serialized) struct CommandTests {
  private func shell(_ script: String, timeoutSeconds: Int = 20) throws -> CommandResult {
    try Command("/bin/sh", ["-c", script], timeoutSeconds: timeoutSeconds).run()
  }

  @Test func streamsAndStatusAreSeparate() throws {
    let result = try shell("echo out; echo err >&2; exit 3")
    #expect(result.outputText == "out\n")
    #expect(result.errorText == "err\n")
    #expect(result.end == .exited(3))
  }

  @Test func deathBySignalIsTold() throws {
    #expect(try shell("kill -USR1 $$").end == .signalled(10))
  }

  @Test func hungCommandIsKilledWithWhatItStarted() throws {
    let result = try shell("sleep 1000 & echo $!; wait", timeoutSeconds: 1)
    #expect(result.end == .timedOut)
    #expect(result.outputText.hasSuffix("\n"))
  }

  @Test func processThatKeepsTheOutputIsTold() throws {
    #expect(try shell("sleep 1000 & echo started").end == .leftProcess)
  }

  @Test func largeOutputOfBothStreamsIsTakenWhole() throws {
    let result = try shell("head -c 3000000 /dev/zero; head -c 2000000 /dev/zero >&2")
    #expect(result.output.count == 3_000_000)
    #expect(result.errors.count == 2_000_000)
  }

  @Test func folderAndEnvironmentAreTheCommands() throws {
    let command = Command("/bin/sh", ["-c", "pwd; echo $A"], environment: ["A=b"], folder: "/usr")
    #expect(try command.run().outputText == "/usr\nb\n")
  }

  @Test func programThatIsMissingIsAnError() {
    #expect(throws: SpawnError.self) { try Command("/nonexistent/program").run() }
  }

  @Test(
    arguments: [
      ("exit 0", "", "", nil), ("exit 1", "", "", "want exit status 0, got exit status 1"),
      ("echo 2", "2", "", nil), ("echo 3", "2", "", "standard output, line 1\n  want |2|\n  got  |3|"),
    ] as [(String, String, String, String?)])
  func complaintsName(script: String, output: String, errors: String, complaint: String?) throws {
    var program = try TestProgram(name: "tst.x.d", path: "/p/tst.x.d", text: "")
    program.output = ExpectedOutput(mode: .exact, lines: output.isEmpty ? [] : [output])
    #expect(Runner.complaints(program, try shell(script)).first == complaint)
  }
}
