import ProgramRunner
import Testing

extension LiveLane {
  /// What `-l` shows, against the kernel and against other processes.
  @Suite(.serialized, traces) struct ProbeLists {
    @Test func systemCallsAreThoseOfTheKernel() throws {
      switch SystemCallList.check(dtrace: Lane.dtrace) {
      case .passed: break
      case .skipped(let reason): try Test.cancel("\(reason)")
      case .failed(let reason): Issue.record("\(reason)")
      }
    }

    /// The ID of the list is the one that records of another process hold, and enables the probe in a third.
    @Test(arguments: ["BEGIN", "tick-10ms", "profile-97", "tick-250000us"])
    func listRecordAndOptionAgree(name: String) throws {
      let list = try Lane.run(["-l", "-n", name])
      let row = try #require(list.outputText.split(separator: "\n").last).split(separator: " ")
      let id = try #require(row.first.map(String.init))
      #expect(row.last.map(String.init) == name)
      let record = try Lane.run(["-qn", "\(name) { printf(\"%d\\n\", id); exit(0); }"])
      #expect(record.outputText.split(separator: "\n").first.map(String.init) == id)
      let enabled = try Lane.run(["-q", "-i", "\(id) { printf(\"%s\\n\", probename); exit(0); }"])
      #expect(enabled.outputText.split(separator: "\n").first.map(String.init) == name)
    }

    @Test func systemCallsKeepTheirIdentifiers() throws {
      let list = try Lane.run(["-l", "-n", "syscall::lseek:"])
      let ids = list.outputText.split(separator: "\n").dropFirst().compactMap { $0.split(separator: " ").first }
      #expect(ids.count == 2)
      let records = try Lane.run([
        "-qn", "syscall::lseek: /pid == $target/ { printf(\"%d\\n\", id); }", "-c", Lane.triggers + "/events 1",
      ])
      #expect(records.outputText.split(separator: "\n") == ids)
    }
  }
}
