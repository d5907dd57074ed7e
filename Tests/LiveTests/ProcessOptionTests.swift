import ProgramRunner
import Testing

extension LiveLane {
  /// Options that concern the whole process of dtrace.
  @Suite(.serialized, traces) struct ProcessOptions {
    /// Everything that reads procfs does so where it is said to be: what -c runs, its mappings, the kernel's symbols, rights.
    @Test func procfsIsReadWhereItIsMounted() throws {
      let script = """
        unshare -m bash <<'END'
        folder=$(mktemp -d); mount -t proc proc $folder; mount -t tmpfs nothing /proc
        "$DTRACE" -qn 'BEGIN { printf("%s\\n", "begun"); system("echo root=$SWIFT_ROOT"); exit(0); }' -w
        export INITIALISER=wait
        "$DTRACE" -x procfspath=$folder -x evaltime=preinit -c "$TRIGGERS/stages" -qn '
          syscall::lseek:entry /pid == $target/ { umod(ucaller); mod(caller); } tick-200ms { exit(0); }'
        INITIALISER=
        "$DTRACE" -x procfspath=$folder -V -v | grep -c "CAP_BPF *yes"
        "$DTRACE" -x evaltime=main -qn 'BEGIN { exit(0); }' -c "$TRIGGERS/stages"
        umount $folder; rmdir $folder
        END
        """
      let result = try Lane.shell(script)
      let words = result.outputText.split { $0 == " " || $0 == "\n" }
      #expect(words == ["begun", "root=", "stages", "vmlinux", "1"], "\(result.outputText) \(result.errorText)")
      // Where there is none, what needs it says so.
      #expect(result.errorText.hasSuffix(": process exec'd set-id or unobservable program\n"), "\(result.errorText)")
    }

    @Test(arguments: [("/nonexistent", "No such file or directory"), ("/", "No such device")])
    func otherFoldersAreRefused(folder: String, reason: String) throws {
      let result = try Lane.run(["-x", "procfspath=\(folder)", "-l"])
      #expect(result.errorText == "dtrace: failed to use procfs at \(folder): \(reason)\n")
      #expect(result.end == .exited(1) && result.outputText == "")
    }

    @Test func preallocatedMemoryIsPresentAndStays() throws {
      let script = """
        for size in 0 64m; do
          "$DTRACE" -x preallocate=$size -x bufsize=64k -wqn 'BEGIN { system("grep VmData /proc/%d/status; grep VmRSS /proc/%d/status", $pid, $pid); exit(0); }'
        done
        """
      let result = try Lane.shell(script)
      let sizes = result.outputText.split { $0 == " " || $0 == "\n" || $0 == "\t" }.compactMap { Int($0) }
      try #require(sizes.count == 4, "\(result.outputText) \(result.errorText)")
      #expect(sizes[2] - sizes[0] > 60 << 10 && sizes[3] - sizes[1] > 60 << 10, "\(sizes)")
    }
  }
}
