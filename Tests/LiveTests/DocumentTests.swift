import Glibc
import ProgramRunner
import Testing

extension LiveLane {
  /// Machine-readable output of every test program, checked by validators that others wrote (Tools/check-documents).
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
        """
      let result = try Lane.shell(script, timeoutSeconds: 900)
      #expect(result.outputText == "")
      #expect(result.end == .exited(0))
      #expect(result.errorText == "")
    }

    @Test func schemasAreUpToDate() throws {
      let result = try Lane.shell("cd \"$ROOT\" && Tools/make-schemas --check")
      #expect(result.end == .exited(0), "\(result.errorText)")
    }
  }
}
