import ProgramRunner
import Testing

extension LiveLane {
  /// Several tracers at once, identifiers that agree between them, and rights.
  @Suite(.serialized, traces) struct Neighbours {
    @Test func tenTracersOfOneProbeEachSeeAllTheirEvents() throws {
      let script = """
        for i in $(seq 10); do
          "$DTRACE" -qn 'syscall::lseek:entry /pid == $target/ { @ = count(); }' -c "$TRIGGERS/events ${i}000" \
            >.build/tracer.$i 2>&1 &
        done
        wait
        for i in $(seq 10); do tail -n 1 .build/tracer.$i | tr -d ' '; rm .build/tracer.$i; done
        """
      let result = try Lane.shell(script, timeoutSeconds: 120)
      #expect(result.outputText == (1...10).map { "\($0)000\n" }.joined(), "\(result.errorText)")
    }

    /// A tracepoint calls several tracers by a function of its own, whose frame comes and goes with them.
    @Test func framesAreThoseOfTheCallWhoeverTracesIt() throws {
      let script = #"""
        "$DTRACE" -qn '
          syscall::lseek:entry, syscall::lseek:return /pid == $target/
          { @n[probename, stackdepth, caller] = count(); @s[probename, stack()] = count(); }
          END { printa("counted %s %d %a\n", @n); printa("stack %s%k", @s); }
          ' -c "$TRIGGERS/hammer 1500" >.build/frames & tracer=$!
        for neighbour in 1 2 3; do
          "$DTRACE" -qn 'syscall:::entry, syscall:::return /pid == $target/ { @ = count(); } tick-100ms { exit(0); }' \
            -c "$TRIGGERS/spin 2000" >/dev/null
          sleep 0.1
        done
        wait $tracer
        cut -d' ' -f-2 .build/frames | grep -E '^(counted|stack)' | sort; rm .build/frames
        """#
      let result = try Lane.shell(script)
      #expect(
        result.outputText == "counted entry\ncounted return\nstack entry\nstack return\n", "\(result.errorText)")
    }

    @Test func probeIdentifiersAgreeBetweenProcesses() throws {
      let list = try Lane.run(["-l", "-n", "syscall::lseek:entry"])
      let row = try #require(list.outputText.split(separator: "\n").dropFirst().first, "\(list.errorText)")
      let id = try #require(row.split(separator: " ").first)
      let trigger = "\(Lane.triggers)/events 1"
      let traced = try Lane.run([
        "-q", "-c", trigger, "-n",
        "syscall:::entry /arg1 == 0 && probefunc == \"lseek\" && pid == $target/ { printf(\"%d\\n\", id); }",
      ])
      #expect(traced.outputText.split(separator: "\n").first == id, "\(traced.errorText)")
      let enabled = try Lane.run([
        "-q", "-c", trigger, "-i", "\(id) /pid == $target/ { printf(\"%s\\n\", probefunc); }",
      ])
      #expect(enabled.outputText.split(separator: "\n").first == "lseek", "\(enabled.errorText)")
    }

    @Test func missingCapabilityIsNamedInOneLine() throws {
      let script = """
        exec setpriv --bounding-set -bpf,-perfmon,-sys_admin --inh-caps -all "$DTRACE" -qn 'BEGIN { exit(0); }'
        """
      let result = try Lane.shell(script)
      #expect(result.end == .exited(1))
      let lines = result.errorText.split(separator: "\n")
      #expect(lines.first?.contains("CAP_BPF") == true, "\(result.errorText)")
      #expect(lines.first?.hasPrefix("dtrace: ") == true, "\(result.errorText)")
      #expect(lines.count <= 2, "\(result.errorText)")
    }

    @Test func exampleCountsSystemCalls() throws {
      // Beside the dtrace under test, built by the same command or by swift test.
      let candidates = ["release", "debug"].map { "\(Lane.root)/.build/\($0)/CountSyscalls" }
      let example = try #require(candidates.first(where: isExecutable), "CountSyscalls is not built")
      let result = try Command(example, ["1"], timeoutSeconds: 60).run()
      #expect(result.end == .exited(0), "\(result.errorText)")
      #expect(result.outputText.split(separator: "\n").count > 1, "\(result.outputText)")
    }
  }
}
