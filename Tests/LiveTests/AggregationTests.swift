import ProgramRunner
import Testing

extension LiveLane {
  /// clear() and trunc() while the probes fire lose and double nothing: all that was printed in between adds up to what
  /// another aggregation has counted all the time.
  @Suite(.serialized, traces) struct Aggregations {
    struct Row: Sendable, CustomTestStringConvertible {
      var action: String
      var key: String
      var testDescription: String { "\(action)(@part\(key))" }
    }

    static let rows: [Row] = ["clear", "trunc"].flatMap { action in
      ["", "[\"k\"]", "[arg1 % 100]"].map { Row(action: action, key: $0) }
    }

    @Test(arguments: rows)
    func partsAddUpToTheWhole(row: Row) throws {
      let program = """
        syscall::lseek:entry /pid == $target/ { @part\(row.key) = count(); @whole = count(); }
        tick-10ms { printa("part %@d\\n", @part); \(row.action)(@part); }
        END { printa("part %@d\\n", @part); printa("whole %@d\\n", @whole); }
        """
      let result = try Lane.run(["-q", "-c", "\(Lane.triggers)/hammer 300 2", "-n", program])
      #expect(result.end == .exited(0), "\(result.errorText)")
      var parts: [Int] = []
      var whole: Int?
      for line in result.outputText.split(separator: "\n") {
        let words = line.split(separator: " ")
        let number = try #require(words.count == 2 ? Int(words[1]) : nil, "\(line)")
        if words[0] == "whole" { whole = number } else { parts.append(number) }
      }
      #expect(whole == parts.reduce(0, +))
      #expect(parts.filter { $0 > 0 }.count > 1, "nothing was printed while the probe fired")
    }
  }
}
