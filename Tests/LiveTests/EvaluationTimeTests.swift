import ProgramRunner
import Testing

extension LiveLane {
  /// What the probes of a command see that is held behind its beginning.
  @Suite(.serialized, traces) struct EvaluationTimes {
    /// Builds stages with a library in `$folder`.
    private static let build = """
      set -e; folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$ROOT/Tests/Triggers"
      gcc -DLIBRARY -shared -fPIC -o $folder/library.so stages.c
      gcc -pthread -o $folder/stages stages.c -Wl,--no-as-needed $folder/library.so
      set +e
      """

    @Test(arguments: [("exec", "1 2 3 libc"), ("preinit", "1 2 3"), ("postinit", "3"), ("main", "3")])
    func probesSeeWhatComesBehindThePoint(point: String, seen: String) throws {
      let script = """
        \(Self.build)
        "$DTRACE" -x evaltime=\(point) -c $folder/stages -qn '
          syscall::lseek:entry /pid == $target && (int)arg0 == -1/ { printf("%d ", arg1); }
          syscall::openat:entry /pid == $target/ { self->path = arg1; }
          syscall::openat:return /self->path && basename(copyinstr(self->path)) == "libc.so.6"/ { libc = 1; }
          END { printf("%s", libc ? "libc" : ""); }'
        """
      let result = try Lane.shell(script)
      let words = result.outputText.split { $0 == " " || $0 == "\n" }
      #expect(words.joined(separator: " ") == seen, "\(result.errorText)")
    }

    @Test func interruptWhileTheCommandIsOnItsWayEndsBoth() throws {
      let script = """
        \(Self.build)
        set -m; : > $folder/lines
        STAGES=$folder/lines INITIALISER=wait "$DTRACE" -x evaltime=main -qn 'BEGIN { printf("never"); }' -c $folder/stages & tracer=$!
        until grep -q 2 $folder/lines; do :; done
        read -r child < /proc/$tracer/task/$tracer/children
        kill -INT $tracer; wait $tracer; echo "status $?"
        until [ ! -d /proc/$child ] || grep -q '^State:.Z' /proc/$child/status 2>/dev/null; do :; done
        """
      let result = try Lane.shell(script)
      #expect(result.outputText == "status 130\n", "\(result.errorText)")
    }

    @Test func killAtAnyTimeKillsTheCommand() throws {
      let script = """
        \(Self.build)
        \(Lane.killed)
        for round in $(seq 60); do
          INITIALISER=$([ $((round % 2)) = 0 ] && echo wait || echo thread) \\
            "$DTRACE" -x evaltime=main -qn 'tick-1ms { ticks++; } END { printf("never"); }' -c "$folder/stages" >/dev/null 2>&1 & tracer=$!
          sleep 0.0$((RANDOM % 10))$((RANDOM % 10))
          killed $tracer "round $round"
        done
        """
      let result = try Lane.shell(script, timeoutSeconds: 120)
      #expect(result.outputText == "", "\(result.errorText)")
    }

    /// The kernel would run the command without the identity of its file.
    @Test func setIDProgramNeedsTheRightToControlIt() throws {
      let script = """
        \(Self.build)
        chmod 755 $folder; chown 65533 $folder/stages; chmod 4755 $folder/stages; cp "$DTRACE" $folder/dtrace
        drop='setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all --bounding-set=-all'
        for point in exec main; do
          $drop $folder/dtrace -e -x evaltime=$point -qn 'BEGIN { exit(0); }' -c $folder/stages; echo "$point $?"
        done
        # With the right it runs as what its file says.
        "$DTRACE" -x evaltime=main -qn 'syscall::lseek:entry /pid == $target/ { printf("uid %d\\n", curpsinfo->pr_euid); }' -c $folder/stages
        """
      let result = try Lane.shell(script)
      #expect(result.outputText == "exec 0\nmain 1\nuid 65533\n\n", "\(result.errorText)")
      let message = ": process exec'd set-id or unobservable program\n"
      #expect(result.errorText.hasPrefix("dtrace: failed to control pid ") && result.errorText.hasSuffix(message))
    }
  }
}
