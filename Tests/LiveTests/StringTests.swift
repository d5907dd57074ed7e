import ProgramRunner
import Testing

extension LiveLane {
  /// Strings of any length: what is cut says so, and a record takes what its strings use.
  @Suite(.serialized, traces) struct Strings {
    /// The text form never changes for a cut string; documents mark each and count them all.
    @Test func cutStringsAreMarkedAndCounted() throws {
      let program = #"""
        BEGIN {
          this->cut = strjoin("abcdef", "ghi");
          printf("%s %s", this->cut, "short"); trace(strjoin("1234567", ""));
          @[this->cut] = count(); @["key"] = count();
          exit(0);
        }
        """#
      let options = ["-q", "-x", "strsize=8", "-n", program]
      let text = try Lane.run(options)
      #expect(text.errorText == "")
      #expect(text.outputText.hasPrefix("abcdefg short1234567\n"))
      let lines = try Lane.run(["-O", "jsonl"] + options).outputText.split(separator: "\n").map(String.init)
      let record = try #require(lines.first { $0.hasPrefix(#"{"probe""#) })
      #expect(record.contains(#"{"value": "abcdefg", "truncated": true}, {"value": "short"}"#))
      #expect(record.contains(#"{"value": "1234567"}"#), "it has the length that fits")
      let keys = try #require(lines.first { $0.hasPrefix(#"{"aggregation""#) })
      #expect(keys.contains(#"{"value": "abcdefg", "truncated": true}"#))
      #expect(keys.contains(#"{"value": "key"}"#))
      let drop = try #require(lines.first { $0.hasPrefix(#"{"drop""#) })
      #expect(drop.contains(#""kind": "TRUNCATED", "count": 1, "total": 1, "message": "1 truncated string""#))
    }

    /// A buffer holds what strings use: some 50 bytes a record here, where strsize would be 32 KiB.
    @Test func recordsHoldTheBytesThatStringsUse() throws {
      let count = 1000
      let program = #"""
        syscall::lseek:entry /pid == $target/ { printf("%d %s\n", arg0, strjoin(execname, "!")); }
        """#
      let result = try Lane.run([
        "-q", "-b", "128k", "-x", "strsize=32k", "-x", "switchrate=10s", "-n", program,
        "-c", "\(Lane.triggers)/events \(count)",
      ])
      #expect(result.errorText == "")
      #expect(result.outputText.split(separator: "\n").count == count)
    }
  }
}
