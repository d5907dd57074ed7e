import ProgramRunner
import Testing

extension LiveLane {
  /// The order at the end of a trace, with a probe that fires as often as it can on all processors.
  @Suite(.serialized, traces) struct Order {
    @Test(arguments: 1...5)
    func noFiringAfterExitLeavesARecord(round: Int) throws {
      let program = """
        int done;
        syscall::lseek:entry /pid == $target && !done/ { n++; }
        syscall::lseek:entry /pid == $target && n > 20000/ { printf("%d after\\n", timestamp); }
        syscall::lseek:entry /pid == $target && n > 20000/ { done = 1; printf("%d exit\\n", timestamp); exit(0); }
        """
      let trigger = "\(Lane.triggers)/hammer 20000 2"
      let result = try Lane.run(["-q", "-b", "16m", "-c", trigger, "-n", program], timeoutSeconds: 60)
      #expect(result.end == .exited(0), "\(result.errorText)")
      let lines = result.outputText.split(separator: "\n").map { $0.split(separator: " ") }
      let exits = try lines.filter { $0.last == "exit" }.map { try #require(UInt64($0[0])) }
      let first = try #require(exits.min())
      // A firing that began before exit() was called on the other processor may finish; none begins later. The
      // time of a firing is read at its start, the call comes some microseconds after the start of its own.
      for line in lines {
        let time = try #require(UInt64(line[0]))
        #expect(time <= first + 100_000, "a record \(time - first) ns after the firing that called exit()")
      }
      #expect(lines.count <= 8, "\(lines.count) records")
    }

    @Test func endRunsAfterTheLastRecord() throws {
      let program = """
        syscall::lseek:entry /pid == $target/ { printf("event\\n"); }
        tick-100ms { exit(0); }
        END { printf("end\\n"); }
        """
      let result = try Lane.run([
        "-q", "-b", "16m", "-x", "switchrate=10ms", "-c", "\(Lane.triggers)/hammer 20000 2", "-n", program,
      ])
      #expect(result.end == .exited(0), "\(result.errorText)")
      let lines = result.outputText.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count { $0 == "end" } == 1)
      #expect(lines.suffix(3) == ["end", "", ""], "END's output is the last")
      #expect(lines.contains("event"))
    }
  }
}
