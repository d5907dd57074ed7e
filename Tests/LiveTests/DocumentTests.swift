import Glibc
import ProgramRunner
import Testing

extension LiveLane {
  /// Machine-readable output of every test program, checked by validators that others wrote (Tools/check-documents) and
  /// against the text that the program expects (Tools/check-facts).
  @Suite(.serialized, traces) struct Documents {
    private static let forms = ["json", "jsonl", "xml", "html", "libxo-json", "libxo-xml", "libxo-html"]

    /// All forms at once: most programs wait for their triggers and timers.
    @Test func everyProgramsOutputIsValidInEveryForm() throws {
      let dtest = Lane.dtrace.replacing("/dtrace", with: "/dtest")
      try #require(isExecutable(dtest), "\(dtest) is not built (make dtest)")
      var script = "folder=$(mktemp -d); trap 'rm -rf \"$folder\"' EXIT; cd \"$ROOT\"\n"
      for form in Self.forms {
        let options = form.hasPrefix("libxo-") ? "--libxo \(form.dropFirst(6)) -O" : "-O \(form)"
        script += """
          mkdir "$folder/\(form)"
          (\(dtest) --dtrace "$DTRACE" --programs Tests/Programs --triggers "$TRIGGERS" --filter /tst. \
            --options "\(options)" --save "$folder/\(form)" | grep -v -e ^pass -e ^skip -e ' passed, 0 failed' \
            -e '^       ') &

          """
      }
      script += """
        wait
        for form in \(Self.forms.joined(separator: " ")); do
          [[ $(ls "$folder/$form" | wc -l) -ge 300 ]] || echo "$form: too few documents"
          Tools/check-documents $form "$folder/$form"/* | sed "s/^/$form: /"
        done
        for form in json jsonl xml; do
          Tools/check-facts Tests/Programs "$folder/$form" $form 2> "$folder/compared" | sed "s/^/$form: /"
          [[ $(grep -o '^[0-9]*' "$folder/compared") -ge 500 ]] || cat "$folder/compared"
        done
        """
      let result = try Lane.shell(script, timeoutSeconds: 900)
      #expect(result.outputText == "")
      #expect(result.end == .exited(0))
      #expect(result.errorText == "")
    }

    @Test func reportIsValid() throws {
      let script = """
        file=$(mktemp); trap 'rm -f "$file"' EXIT
        "$DTRACE" -V -v -O json >"$file" && "$ROOT/Tools/check-documents" report "$file"
        """
      let result = try Lane.shell(script)
      #expect(result.outputText == "")
      #expect(result.end == .exited(0), "\(result.errorText)")
    }

    @Test func manualIsUpToDateAndClean() throws {
      let script = "cd \"$ROOT\" && Tools/make-manual --check \"$DTRACE\" && mandoc -T lint -W style docs/man/dtrace.1"
      let result = try Lane.shell(script)
      #expect(result.end == .exited(0), "\(result.outputText)\(result.errorText)")
    }

    @Test func schemasAreUpToDate() throws {
      let result = try Lane.shell("cd \"$ROOT\" && Tools/make-schemas --check")
      #expect(result.end == .exited(0), "\(result.errorText)")
    }

    /// Records that no program makes: each is refused, as a line and, where it is written, as XML.
    @Test func schemasRefuseOtherRecords() throws {
      let result = try Lane.shell(
        #"""
        folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
        number=0
        while read -r json; do number=$((number + 1)); echo "$json" > "$number.json"; done <<'END'
        {}
        null
        {"process": {"timestamp": 1, "pid": 1, "event": "exited", "message": ""}, "drop": {}}
        {"process": {"timestamp": "1", "pid": 1, "event": "exited", "message": ""}}
        {"process": {"timestamp": 1, "pid": 1, "event": "exploded", "message": ""}}
        {"process": {"timestamp": 1.5, "pid": 1, "event": "gone", "message": ""}}
        {"drop": {"timestamp": 1, "kind": "NONSENSE", "count": 1, "total": 1, "message": ""}}
        {"drop": {"timestamp": 1, "kind": "PRINCIPAL", "count": -1, "total": 1, "message": ""}}
        {"aggregation": {"timestamp": 1, "name": "a", "function": "avg", "data": [{"keys": []}], "final": true}}
        {"aggregation": {"timestamp": 1, "name": "a", "function": "median", "data": [], "final": true}}
        {"probe": {"timestamp": 1, "cpu": 0, "id": -1, "provider": "", "module": "", "func": "", "name": "", "output": []}}
        {"probe": {"timestamp": 1, "cpu": 0, "id": 1, "provider": "", "module": "", "func": "", "name": "", "output": [{}]}}
        END
        "$ROOT/Tools/check-documents" jsonl *.json | wc -l
        echo $number
        number=0
        while read -r xml; do
          number=$((number + 1))
          echo "<dtrace><version>1</version><records>$xml</records></dtrace>" > "$number.xml"
        done <<'END'
        <process><timestamp>1</timestamp><pid>1</pid><event>exploded</event><message/></process>
        <process><timestamp>now</timestamp><pid>1</pid><event>gone</event><message/></process>
        <drop><timestamp>1</timestamp><kind>NONSENSE</kind><count>1</count><total>1</total><message/></drop>
        <aggregation><timestamp>1</timestamp><name/><function>avg</function><data/><final>true</final></aggregation>
        <probe/>
        END
        "$ROOT/Tools/check-documents" xml *.xml | grep -c 'fails to validate'
        echo $number
        """#)
      #expect(result.outputText == "12\n12\n5\n5\n", "\(result.errorText)")
    }

    private static let everyByte = (1...255).map { byte in
      "\\" + String(repeating: "0", count: 3 - String(byte, radix: 8).count) + String(byte, radix: 8)
    }.joined()

    /// A string of every byte is shown as far as it can be and stands beside that exactly.
    @Test(arguments: ["json", "jsonl", "xml", "html", "libxo-json", "libxo-xml", "libxo-html"])
    func everyByteSurvives(_ form: String) throws {
      let options = form.hasPrefix("libxo-") ? "--libxo \(form.dropFirst(6)) -O" : "-O \(form)"
      let result = try Lane.shell(
        """
        cd "$ROOT"; file=$(mktemp); trap 'rm -f "$file"' EXIT
        "$DTRACE" \(options) -n 'BEGIN { trace("\(Self.everyByte)"); print("\(Self.everyByte)"); exit(0); }' > "$file" || exit
        Tools/check-documents \(form) "$file" || exit
        python3 - "$file" <<'END'
        from base64 import b64decode; from re import search; from sys import argv
        text = open(argv[1], encoding="utf-8").read()
        found = search('(?:value_b64": "|<value_b64>|data-b64=")([A-Za-z0-9+/=]+)', text)
        print(b64decode(found.group(1)) == bytes(range(1, 256)))
        END
        """)
      #expect(result.outputText == "True\n", "\(result.errorText)")
    }

    /// However a run ends, the document has an end.
    @Test(arguments: ["json", "jsonl", "xml", "html", "libxo-json"], ["INT", "TERM", "HUP"])
    func signalsCompleteTheDocument(_ form: String, _ signal: String) throws {
      let options = form.hasPrefix("libxo-") ? "--libxo \(form.dropFirst(6)) -O" : "-O \(form)"
      let result = try Lane.shell(
        """
        set -m; cd "$ROOT"; file=$(mktemp); trap 'rm -f "$file"' EXIT
        "$DTRACE" -x switchrate=10ms \(options) -n 'profile-997 { trace(timestamp); @[cpu] = count(); }' > "$file" &
        for i in $(seq 100); do [[ $(stat -c %s "$file") -gt 2000 ]] && break; sleep 0.05; done
        kill -\(signal) $!
        wait $!; status=$?
        Tools/check-documents \(form) "$file"
        grep -q aggregation "$file" || [[ \(form) == html ]] || echo "no aggregation"
        echo $status
        """)
      #expect(result.outputText == "0\n", "\(result.errorText)")
    }

    /// What a killed tracer has written of jsonl is valid but for its last line.
    @Test func killedTracersLeaveWholeLines() throws {
      let result = try Lane.shell(
        """
        set -m; cd "$ROOT"; file=$(mktemp); trap 'rm -f "$file" "$file.whole"' EXIT
        for try in 1 2 3 4 5; do
          "$DTRACE" -x switchrate=1ms -O jsonl -n 'profile-4999 { trace(timestamp); }' > "$file" &
          for i in $(seq 100); do [[ $(stat -c %s "$file") -gt 20000 ]] && break; sleep 0.02; done
          kill -KILL $!; wait $! 2>/dev/null
          python3 -c 'import sys; data = sys.stdin.buffer.read(); sys.stdout.buffer.write(data[:data.rfind(b"\\n") + 1])' \
            < "$file" > "$file.whole"
          [[ $(wc -l < "$file.whole") -gt 50 ]] || echo "few lines"
          Tools/check-documents jsonl "$file.whole"
        done
        """)
      #expect(result.outputText == "")
    }

    /// On a full disk the document is cut back to whole records, and closed.
    @Test(arguments: ["json", "jsonl", "xml", "html"])
    func fullDisksHoldWholeDocuments(_ form: String) throws {
      guard try Lane.shell("unshare -m true").end == .exited(0) else { try Test.cancel("no mount namespaces here") }
      let result = try Lane.shell(
        """
        cd "$ROOT"; folder=$(mktemp -d); trap 'rmdir "$folder"' EXIT
        unshare -m bash -c '
          mount -t tmpfs -o size=128k none "$1"
          "$2" -O \(form) -o "$1/out" -n "profile-997 { trace(timestamp); } tick-5s { exit(0); }" 2> /dev/null
          echo $?
          Tools/check-documents \(form) "$1/out"
          [[ $(grep -c timestamp "$1/out") -gt 300 || \(form) == html ]] || echo "few records"
          umount "$1"' bash "$folder" "$DTRACE"
        """)
      #expect(result.outputText == "1\n", "\(result.errorText)")
    }

    /// Aggregations that do not fit are left out: what stands before them is closed as it has to be there.
    @Test(arguments: ["json", "jsonl", "xml", "html", "libxo-json", "libxo-xml", "libxo-html"])
    func fullDisksHoldDocumentsWithoutAggregations(_ form: String) throws {
      guard try Lane.shell("unshare -m true").end == .exited(0) else { try Test.cancel("no mount namespaces here") }
      let options = form.hasPrefix("libxo-") ? "--libxo \(form.dropFirst(6)) -O" : "-O \(form)"
      let result = try Lane.shell(
        """
        cd "$ROOT"; folder=$(mktemp -d); trap 'rmdir "$folder"' EXIT
        unshare -m bash -c '
          mount -t tmpfs -o size=16k none "$1"
          "$2" \(options) -o "$1/out" -n "
            profile-1999 { @[timestamp] = count(); @b[timestamp] = quantize(1); }
            BEGIN { trace(1); } tick-300ms { trace(2); exit(0); }" 2> /dev/null
          echo $?
          Tools/check-documents \(form) "$1/out"
          [[ $(grep -o BEGIN "$1/out") == BEGIN ]] || echo "no record"
          umount "$1"' bash "$folder" "$DTRACE"
        """)
      #expect(result.outputText == "1\n", "\(result.errorText)")
    }

    /// Where only the last bytes do not fit, the document gives up a record and is closed all the same.
    @Test func fullDisksHoldTheEnd() throws {
      guard try Lane.shell("unshare -m true").end == .exited(0) else { try Test.cancel("no mount namespaces here") }
      let result = try Lane.shell(
        """
        folder=$(mktemp -d); trap 'rmdir "$folder"' EXIT
        unshare -m bash -c '
          mount -t tmpfs -o size=8k none "$1"
          "$2" -q -O json -o "$1/out" -n "BEGIN { trace(1); } BEGIN { trace(2); exit(0); }"
          size=$(stat -c %s "$1/out")
          head -c $((8192 - size + 2)) /dev/zero | tr "\\0" " " > "$1/out"
          "$2" -q -O json -o "$1/out" -n "BEGIN { trace(1); } BEGIN { trace(2); exit(0); }" 2> /dev/null
          echo $? >&2
          cat "$1/out"
          umount "$1"' bash "$folder" "$DTRACE" |
          python3 -c 'import json, sys; print([record["probe"]["output"] for record in json.load(sys.stdin)["dtrace"]["records"]])'
        """)
      #expect(result.outputText == "[[{'value': 1}]]\n")
      #expect(result.errorText == "1\n")
    }

    /// Losses, ends of processes and errors stand among the records of firings by their time, too.
    @Test(arguments: [
      "-c '/bin/sh -c :' -n 'syscall:::entry /pid == $target/ {}'",
      "-b 4k -c '$TRIGGERS/events 20000 2' -n 'syscall::lseek:entry /pid == $target/ { trace(arg1); }'",
      "-n 'BEGIN { trace(1); setopt(\"none\"); } BEGIN { trace(*(int *)1); } tick-10ms { exit(0); }'",
    ])
    func recordsComeInTheOrderOfTheirTime(_ arguments: String) throws {
      let result = try Lane.shell(
        """
        "$DTRACE" -O jsonl \(arguments.replacing("$TRIGGERS", with: Lane.triggers)) | python3 -c '
        from json import loads; from sys import stdin
        records = [record for line in stdin for record in loads(line).items()]
        times = [record["timestamp"] for _, record in records]
        kinds = {kind for kind, _ in records} - {"probe"}
        print(len(times) > 2, times == sorted(times), *sorted(kinds))'
        """)
      #expect(result.errorText == "")
      let expected = /True True (drop process|error|process)\n/
      #expect(try expected.wholeMatch(in: result.outputText) != nil, "\(result.outputText)")
    }

    /// What print() and tracemem() show less of than there is.
    @Test(arguments: ["-O json", "--libxo json"]) func whatIsCutSaysSo(_ form: String) throws {
      let result = try Lane.shell(
        #"""
        "$DTRACE" \#(form) -x printsize=4 -n '
          struct s { int a; int b; };
          BEGIN {
            print(*(struct s *)alloca(8)); print(*(int *)alloca(4));
            tracemem(alloca(8), 8, 9); tracemem(alloca(8), 8, 8);
            exit(0);
          }' | python3 -c '
        from json import load; from sys import stdin
        document = load(stdin)["dtrace"]
        record = document["records"][0]["probe"] if "records" in document else document["probes"][0]
        for instance in record["output"]:
            print((instance["type"][0] if isinstance(instance.get("type"), list) else instance).get("truncated"))'
        """#)
      #expect(result.outputText == "True\nNone\nTrue\nNone\n", "\(result.errorText)")
    }

    /// Either may come from the command or from the program.
    @Test(arguments: [
      "-F -O xml -n '", "-O xml -n '\n#pragma D option flowindent\n", "-F -n '\n#pragma D option oformat=json\n",
    ])
    func flowIndentIsRefused(_ arguments: String) throws {
      let result = try Lane.shell("\"$DTRACE\" \(arguments)BEGIN { exit(0); }'")
      #expect(result.outputText == "")
      #expect(result.errorText == "dtrace: flow indent cannot be combined with structured output\n")
      #expect(result.end == .exited(2))
    }

    /// Where not everything can be attached there is nothing of a document, or all.
    @Test func whatCannotBeAttachedLeavesNoHalfDocument() throws {
      let result = try Lane.shell(
        """
        for count in $(seq 6 40); do
          (ulimit -n $count; "$DTRACE" -O json -n 'BEGIN, profile-97 { trace(1); } tick-1ms { exit(0); }') |
            python3 -c 'import json, sys; text = sys.stdin.read(); print(bool(text and json.loads(text)))'
        done | uniq
        """)
      #expect(result.outputText == "False\nTrue\n", "\(result.errorText)")
      #expect(result.errorText.contains("ulimit -n") && !result.errorText.contains("please report"))
    }

    /// All documents imply quiet.
    @Test(arguments: ["-O jsonl", "--libxo json"]) func endsOfProcessesAreNoMessages(_ form: String) throws {
      let result = try Lane.shell("\"$DTRACE\" \(form) -c /bin/true -n 'BEGIN {}'")
      #expect(result.errorText == "")
      #expect(result.outputText.contains("has exited") == (form == "-O jsonl"))
    }

    /// A reader that goes ends the run, without a message.
    @Test func closedPipesEndTheRun() throws {
      let result = try Lane.shell(
        """
        "$DTRACE" -x switchrate=10ms -O json -n 'profile-997 { trace(timestamp); }' | head -c 100 > /dev/null
        echo ${PIPESTATUS[0]}
        """)
      #expect(result.outputText == "0\n")
      #expect(result.errorText == "")
    }
  }
}
