import ProgramRunner
import Testing

/// The one-liners of the README, taken from its own text.
private struct OneLiner: Sendable, CustomTestStringConvertible {
  /// As it stands there: `dtrace -n '...'`.
  var line: String
  var testDescription: String { line }

  /// The lines of the blocks fenced as `sh`; `console` blocks show output.
  static let all: [OneLiner] = {
    guard let text = try? readFile(Lane.root + "/README.md") else { return [] }
    var isShell = false
    var found: [OneLiner] = []
    for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("```") {
        isShell = line == "```sh"
      } else if isShell, line.hasPrefix("dtrace ") {
        found.append(OneLiner(line: String(line)))
      }
    }
    return found
  }()
}

extension LiveLane {
  @Suite(.serialized, traces) struct Readme {
    @Test func readmeHasTenOneLiners() {
      #expect(OneLiner.all.count >= 10)
    }

    /// Each line runs as it stands, in a shell, while a process of ours makes the calls that it asks about; those
    /// that end only with ^C get one after three seconds.
    @Test(arguments: OneLiner.all)
    private func oneLinerRuns(_ oneLiner: OneLiner) throws {
      let script = """
        export PATH="$(dirname "$DTRACE"):$TRIGGERS:$PATH"
        ( for i in $(seq 60); do
            opens /etc/hostname /nonexistent; reads 1 100 5000; connects 9; signals 2; sleeps 20; forks 1
          done ) >/dev/null 2>&1 &
        load=$!
        timeout --preserve-status -s INT 3 \(oneLiner.line) >.build/oneliner.out 2>.build/oneliner.err
        status=$?
        kill $load; wait $load 2>/dev/null
        cat .build/oneliner.out; cat .build/oneliner.err >&2
        exit $status
        """
      let result = try Lane.shell(script, timeoutSeconds: 40)
      #expect(result.end == .exited(0), "\(result.errorText)")
      #expect(result.output.contains { $0 > UInt8(ascii: " ") }, "it printed nothing; \(result.errorText)")
      #expect(!result.errorText.contains("error"), "\(result.errorText)")
    }
  }
}
