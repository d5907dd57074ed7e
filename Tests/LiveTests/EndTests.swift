import ProgramRunner
import Testing

extension LiveLane {
  /// However a trace ends, nothing of it is left.
  @Suite(.serialized, traces) struct Ends {
    /// What a tracer could leave behind, as text; `before` takes it, `after` prints what is there now and was not then.
    static let state = """
      state() {
        for list in /sys/kernel/tracing/uprobe_events /sys/kernel/tracing/kprobe_events; do cat $list 2>/dev/null; done
        cut -d' ' -f5 /proc/self/mountinfo
        ls -d /tmp/dtrace* /var/tmp/dtrace* /run/dtrace* /dev/shm/* /sys/fs/bpf/* 2>/dev/null
      }
      before() { "$TRIGGERS/bpfids" >.build/bpfids.before; before=$(state); }
      after() {
        "$TRIGGERS/bpfids" gone .build/bpfids.before
        diff <(echo "$before") <(state)
      }
      """

    @Test func killLeavesNothingOfACommand() throws {
      let script = """
        \(Self.state)
        \(Lane.killed)
        before
        for i in $(seq 100); do
          "$DTRACE" -qn 'syscall:::entry /pid == $target/ { @[probefunc] = count(); }' -c "$TRIGGERS/spin 60000" >/dev/null 2>&1 &
          tracer=$!
          sleep 0.0$((RANDOM % 5))$((RANDOM % 10))
          killed $tracer "round $i"
        done
        after
        """
      let result = try Lane.shell(script, timeoutSeconds: 180)
      #expect(result.outputText == "", "\(result.errorText)")
    }

    @Test func killLeavesTheProcessOfDashPRunning() throws {
      let script = """
        \(Self.state)
        before
        "$TRIGGERS/spin" 120000 & spin=$!
        for i in $(seq 100); do
          "$DTRACE" -qn 'syscall:::entry /pid == $target/ { @[probefunc] = count(); }' -p $spin >/dev/null 2>&1 &
          tracer=$!
          sleep 0.0$((RANDOM % 5))$((RANDOM % 10))
          kill -9 $tracer 2>/dev/null
          wait $tracer 2>/dev/null
          grep -q '^State:.R' /proc/$spin/status || echo "round $i: $(grep ^State /proc/$spin/status)"
        done
        kill -9 $spin; wait $spin 2>/dev/null
        after
        """
      let result = try Lane.shell(script, timeoutSeconds: 180)
      #expect(result.outputText == "", "\(result.errorText)")
    }

    /// A second signal, before the end or behind it, makes the status no other.
    @Test func twoSignalsEndATraceOnce() throws {
      let script = #"""
        python3 -c '
        from os import environ; from random import random; from signal import SIGINT
        from subprocess import PIPE, STDOUT, Popen; from time import sleep
        for round in range(100):
            tracer = Popen(
                [environ["DTRACE"], "-qn", "BEGIN { printf(\"begun\\n\"); } tick-1ms { @ = count(); }"],
                stdout=PIPE, stderr=STDOUT)
            tracer.stdout.readline()
            for wait in (random() * 0.003, 0):
                tracer.send_signal(SIGINT)
                sleep(wait)
            tracer.stdout.read()
            if tracer.wait() != 0: print("round", round, "status", tracer.returncode)
        '
        """#
      let result = try Lane.shell(script, timeoutSeconds: 120)
      #expect(result.outputText == "", "\(result.errorText)")
      #expect(result.end == .exited(0), "\(result.errorText)")
    }

    /// Whatever ends a trace, and whenever, what it has written is what that end promises: after SIGINT, SIGTERM, SIGHUP and
    /// the death of the target a whole document; after SIGKILL whole lines but for the last of jsonl.
    @Test func outputIsValidWhateverEndsTheTrace() throws {
      let script = """
        \(Self.state)
        set -m; cd "$ROOT"; folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
        before
        forms=(json jsonl xml jsonl html); ends=(INT TERM HUP KILL target)
        for i in $(seq 0 99); do
          form=${forms[$((i % 5))]}; end=${ends[$((i / 5 % 5))]}; file=$folder/$form-$i
          "$DTRACE" -x switchrate=1ms -O $form -o $file -n '
            profile-997 { trace(timestamp); @[cpu] = count(); } syscall:::entry /pid == $target/ { @calls[probefunc] = count(); }
            ' -c "$TRIGGERS/spin 60000" 2>$file.err & tracer=$!
          # From before the first byte of output to well behind it.
          for try in $(seq $((RANDOM % 40))); do [ -s $file ] && break; sleep 0.005; done
          sleep 0.0$((RANDOM % 5))$((RANDOM % 10))
          if [ $end = target ]; then
            child=; until [ "$child" ] || ! kill -0 $tracer 2>/dev/null; do child=$(cat /proc/$tracer/task/*/children 2>/dev/null); done
            kill -KILL $child
          else
            kill -$end $tracer
          fi
          wait $tracer 2>/dev/null; status=$?
          case $end in
            KILL) [ $form = jsonl ] && [ -s $file ] && sed -i '$ { /}$/! d }' $file ;;
            # A signal that comes before there is a trace ends the process as it ends any other, without output.
            *) [ $status = 0 ] || { [ $status -gt 128 ] && [ ! -s $file ]; } || echo "round $i: $form, $end: status $status" ;;
          esac
          if [ -s $file ] && { [ $end != KILL ] || [ $form = jsonl ]; }; then echo $form-$i >> $folder/checked; else rm -f $file; fi
        done
        for form in json jsonl xml html; do
          Tools/check-documents $form $(grep -h "^$form-" $folder/checked | sed "s,^,$folder/,")
        done
        [ $(wc -l < $folder/checked) -ge 50 ] || echo "only $(wc -l < $folder/checked) documents"
        after
        """
      let result = try Lane.shell(script, timeoutSeconds: 240)
      #expect(result.outputText == "", "\(result.errorText)")
    }

    @Test func headEndsTheTraceAtOnce() throws {
      let script = """
        "$DTRACE" -qn 'tick-1ms { printf("line\\n"); }' 2>&1 | head -n 3
        echo ${PIPESTATUS[@]}
        """
      let result = try Lane.shell(script)
      #expect(result.outputText.split(separator: "\n").prefix(3) == ["line", "line", "line"])
      #expect(!result.errorText.contains("dtrace:"), "\(result.errorText)")
      #expect(result.end == .exited(0))
    }

    @Test func userSignalPrintsTheAggregationsAndTracingGoesOn() throws {
      let script = """
        coproc "$DTRACE" -qn 'BEGIN { printf("begun\\n"); @["key"] = sum(5); @other = sum(7); }' -x switchrate=10ms
        tracer=$COPROC_PID
        exec 5<&${COPROC[0]}
        read -r line <&5; echo "$line"
        for round in 1 2; do
          kill -USR1 $tracer
          for i in 1 2 3; do read -r line <&5; echo $line; done
        done
        kill -INT $tracer
        cat <&5
        wait $tracer; echo "status $?"
        """
      let rows = "key 5\n7\n"
      let last = "\n\n  " + "key".padded(to: 50) + " " + "5".padded(to: -16) + "\n " + "7".padded(to: -16) + "\n"
      let result = try Lane.shell(script)
      #expect(
        result.outputText == "begun\n\n\(rows)\n\(rows)\(last)status 0\n", "\(result.errorText)")
    }

    @Test func userSignalWritesRecordsThatAreNotFinal() throws {
      let script = """
        coproc "$DTRACE" -O jsonl -n 'BEGIN { trace("begun"); @["key"] = sum(5); }' -x switchrate=10ms
        tracer=$COPROC_PID
        exec 5<&${COPROC[0]}
        read -r line <&5
        kill -USR1 $tracer
        read -r line <&5; echo "$line" | grep -o '"name":.*'
        kill -INT $tracer
        cat <&5 | grep -o '"name":.*'
        wait $tracer
        """
      let result = try Lane.shell(script)
      let lines = result.outputText.split(separator: "\n").map(String.init)
      #expect(lines.count == 2, "\(result.errorText)")
      #expect(lines.first?.contains("\"final\": false") == true, "\(lines)")
      #expect(lines.last?.contains("\"final\": true") == true, "\(lines)")
      #expect(lines.allSatisfy { $0.contains("\"sum\": 5") }, "\(lines)")
    }

    @Test func interruptPrintsTheAggregation() throws {
      // The first lines tell that tracing has begun; then comes the signal.
      let script = """
        coproc "$DTRACE" -qn 'BEGIN { printf("begun\\n"); @ = count(); } END { printf("end\\n"); }' -x switchrate=10ms
        tracer=$COPROC_PID
        exec 5<&${COPROC[0]}
        read -r line <&5; echo "$line"
        kill -INT $tracer
        cat <&5
        wait $tracer; echo "status $?"
        """
      let result = try Lane.shell(script)
      #expect(result.outputText == "begun\n\nend\n\n                1\nstatus 0\n", "\(result.errorText)")
    }
  }
}

extension String {
  /// Padded with blanks on the right, or on the left of a negative width.
  fileprivate func padded(to width: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, abs(width) - utf8.count))
    return width < 0 ? blanks + self : self + blanks
  }
}
