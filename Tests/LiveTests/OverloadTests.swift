import ProgramRunner
import Testing

extension LiveLane {
  /// A consumer that is not heard of for 30 seconds may be kept from running by what it traces.
  @Suite(.serialized, traces) struct Overload {
    /// Two tracers stand still, as on a system without time for them; one of them was told to do what it must.
    @Test func silentConsumersAreCutOffUnlessDestructive() throws {
      let script = """
        folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
        program='syscall::lseek:entry /pid == $target/ { @ = count(); } BEGIN { printf("begun\\n"); } END { printf("end\\n"); }'
        "$TRIGGERS/hammer" 100000 & hammer=$!
        "$DTRACE" -qn "$program" -x switchrate=10ms -p $hammer >"$folder/careful" 2>&1 & careful=$!
        "$DTRACE" -wqn "$program" -x switchrate=10ms -p $hammer >"$folder/mighty" 2>&1 & mighty=$!
        for name in careful mighty; do
          for try in $(seq 500); do grep -q begun "$folder/$name" && break; sleep 0.02; done
        done
        kill -STOP $careful $mighty
        sleep 33
        kill -CONT $careful $mighty
        wait $careful; echo "status $?"
        kill -TERM $mighty
        wait $mighty; echo "status $?"
        kill -KILL $hammer; wait $hammer 2>/dev/null
        for name in careful mighty; do sed "/^$/d; s/^ *[0-9][0-9]*$/a count/; s/^/$name: /" "$folder/$name"; done
        """
      let result = try Lane.shell(script, timeoutSeconds: 120)
      #expect(
        result.outputText == """
          status 1
          status 0
          careful: begun
          careful: end
          careful: a count
          careful: dtrace: processing aborted: Abort due to systemic unresponsiveness
          mighty: begun
          mighty: end
          mighty: a count

          """, "\(result.errorText)")
    }
  }
}
