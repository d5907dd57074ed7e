import Testing

@testable import DTrace

struct WordsRow: Sendable, CustomTestStringConvertible {
  let text: String
  let want: [String]
  init(_ text: String, _ want: [String]) {
    self.text = text
    self.want = want
  }
  var testDescription: String { text }
}

private let words: [WordsRow] = [
  WordsRow("date", ["date"]), WordsRow("date -u", ["date", "-u"]), WordsRow("  a\tb\n c  ", ["a", "b", "c"]),
  WordsRow("sh -c 'a b; c'", ["sh", "-c", "a b; c"]), WordsRow("echo \"it's\"", ["echo", "it's"]),
  WordsRow("echo a'b c'd", ["echo", "ab cd"]), WordsRow("echo ''", ["echo", ""]),
  WordsRow("echo 'a b", ["echo", "a b"]),
  WordsRow("", [""]), WordsRow("  ", ["  "]), WordsRow("a\\ b", ["a\\", "b"]),
]

@Test(arguments: words) func commandIsSplit(_ row: WordsRow) { #expect(commandWords(row.text) == row.want) }

/// Creates processes, so one after the other.
@Suite(.serialized) struct TargetProcessTests {
  /// How a command ended that was let run.
  private func end(of command: String, changes: [String] = []) throws -> (TargetProcess, TargetProcess.End) {
    let target = try TargetProcess(command: command, environmentChanges: changes)
    try target.release()
    while true {
      if let end = target.collect() { return (target, end) }
    }
  }

  @Test func statusIsCollected() throws {
    let (target, end) = try end(of: "sh -c 'exit 7'")
    #expect(end == .exited(status: 7))
    #expect(target.notice(end) == "pid \(target.pid) exited with status 7")
  }

  @Test func successHasExited() throws {
    let (target, end) = try end(of: "true")
    #expect(target.notice(end) == "pid \(target.pid) has exited")
  }

  @Test func signalIsNamed() throws {
    let (target, end) = try end(of: "sh -c 'kill -USR1 $$'")
    #expect(target.notice(end) == "pid \(target.pid) terminated by SIGUSR1(10)")
  }

  @Test func environmentIsChanged() throws {
    let (_, end) = try end(of: "sh -c 'test \"$VIGIL_TEST\" = \"a=b\"'", changes: ["VIGIL_TEST=a=b"])
    #expect(end == .exited(status: 0))
  }

  @Test func missingCommandIsAnError() {
    #expect {
      _ = try TargetProcess(command: "no-such-command-here -x", environmentChanges: [])
    } throws: {
      ($0 as? SessionError)?.message == "failed to execute no-such-command-here -x: No such file or directory"
    }
  }

  @Test func fileWithoutPermissionIsAnError() {
    #expect {
      _ = try TargetProcess(command: "/etc/passwd", environmentChanges: [])
    } throws: {
      ($0 as? SessionError)?.message == "failed to execute /etc/passwd: Permission denied"
    }
  }

  @Test func grabbingNobodyIsAnError() {
    #expect {
      _ = try TargetProcess(grabbing: 4_194_303)
    } throws: {
      ($0 as? SessionError)?.message == "failed to grab pid 4194303: No such process"
    }
  }

  @Test func unreleasedCommandDiesWithItsTarget() throws {
    var target: TargetProcess? = try TargetProcess(command: "true", environmentChanges: [])
    let pid = target?.pid ?? 0
    target = nil
    #expect(throws: SessionError.self) { _ = try TargetProcess(grabbing: pid) }
  }
}
