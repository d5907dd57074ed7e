import ProgramRunner
import Testing

extension LiveLane {
  /// Where output goes, and what else goes there: freopen(), ftruncate() and system(), in text and in documents.
  @Suite(.serialized, traces) struct OutputFiles {
    private static let forms = ["json", "jsonl", "xml", "html", "libxo-json", "libxo-xml", "libxo-html"]

    private func options(_ form: String) -> String {
      form.hasPrefix("libxo-") ? "--libxo \(form.dropFirst(6))" : "-O \(form)"
    }

    /// Runs a script in a folder of its own.
    private func shell(_ script: String) throws -> CommandResult {
      try Lane.shell("folder=$(mktemp -d); trap 'rm -rf \"$folder\"' EXIT; cd \"$folder\"\n\(script)")
    }

    /// Each file has a document of its own; that of the beginning goes on where the output comes back.
    @Test(arguments: forms) func eachFileHasADocument(_ form: String) throws {
      let result = try shell(
        """
        "$DTRACE" -w \(options(form)) -n '
          BEGIN { trace("one"); freopen("second"); trace("two"); }
          BEGIN { freopen("third"); trace("three"); }
          BEGIN { freopen("/none/such"); trace("four"); }
          BEGIN { freopen(""); trace("five"); freopen("last"); }
          BEGIN { trace("six"); exit(0); }' > first
        "$ROOT/Tools/check-documents" \(form) first second third last
        for file in first second third last; do grep -oE '\\b(one|two|three|four|five|six)\\b' $file | xargs echo $file; done
        """)
      #expect(result.outputText == "first one five\nsecond two\nthird three four\nlast six\n", "\(result.errorText)")
    }

    /// A file that is emptied while tracing has a document from then on; of a pipe nothing is taken back.
    @Test(arguments: forms) func emptiedFilesBeginAnew(_ form: String) throws {
      let result = try shell(
        """
        trace() {
          "$DTRACE" -w -x switchrate=1ms \(options(form)) "$@" -n '
            BEGIN { trace("gone"); }
            tick-50ms { trace("gone too"); ftruncate(); trace("kept"); exit(0); }'
        }
        trace > file; trace | cat > pipe; trace -o option
        "$ROOT/Tools/check-documents" \(form) file pipe option
        for file in file pipe option; do grep -oE 'gone too|gone|kept' $file | xargs echo $file; done
        """)
      #expect(result.outputText == "file kept\npipe gone gone too kept\noption kept\n", "\(result.errorText)")
    }

    @Test func emptiedFilesOfTextHaveNoHole() throws {
      let result = try shell(
        """
        trace() {
          "$DTRACE" -w -x switchrate=1ms -q -n '
            BEGIN { printf("gone"); }
            tick-50ms { printf("gone too"); ftruncate(); printf("kept"); exit(0); }'
        }
        trace > file; trace | cat > pipe
        cat file pipe
        """)
      #expect(result.outputText == "kept\ngonegone tookept\n", "\(result.errorText)")
    }

    /// What commands print is no part of a document; where the document is elsewhere they keep the standard output.
    @Test(arguments: forms) func commandsPrintBesideDocuments(_ form: String) throws {
      let result = try shell(
        """
        trace() { "$DTRACE" -w \(options(form)) "$@" -n 'BEGIN { trace(1); system("echo word"); trace(2); exit(0); }'; }
        trace > file
        "$ROOT/Tools/check-documents" \(form) file
        trace -o option
        "$ROOT/Tools/check-documents" \(form) option
        """)
      #expect(result.outputText == "word\n")
      #expect(result.errorText == "word\n")
    }

    /// Commands and names of files are bytes.
    @Test func namesOfFilesNeedNotBeUTF8() throws {
      let result = try shell(
        #"""
        "$DTRACE" -wqn 'BEGIN { freopen("out\377"); printf("x"); system("echo y > \"%s\"", "file\376"); exit(0); }'
        ls -N | od -An -c
        """#)
      #expect(result.outputText.split(separator: " ").joined() == "file376\\nout377\\n\n", "\(result.outputText)")
    }
  }
}
