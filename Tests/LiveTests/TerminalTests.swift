import ProgramRunner
import Testing

extension LiveLane {
  /// What differs on a terminal: script(1) gives the command one.
  @Suite(.serialized, traces) struct Terminals {
    /// Runs a command of the shell on a pseudo-terminal.
    private func onTerminal(_ command: String, terminal: String = "xterm") throws -> String {
      try Lane.shell("TERM=\(terminal) script -qec \"\(command)\" /dev/null </dev/null").outputText
    }

    private static let program = """
      $DTRACE -x live=20ms -qn 'BEGIN { @[\\"key\\"] = sum(7); } tick-300ms { printf(\\"record\\\\n\\"); exit(0); }'
      """
    private static let plain = "record\r\n\r\n  key                                                               7\r\n"

    @Test func liveViewIsDrawnInPlaceAndLeavesPlainOutput() throws {
      let text = try onTerminal(Self.program)
      let frames = text.split(separator: "\u{1B}[3A\r\u{1B}[J")
      // Drawn, drawn again at the same place, and erased before the record.
      try #require(frames.count >= 3, "\(text)")
      #expect(frames[0].contains("@ (1 key)") && frames[0].contains("drops"))
      #expect(frames[1].contains(" key                             7\r\n"))
      #expect(
        frames.last.map { $0.hasSuffix("  key                                                               7\r\n") }
          == true)
      #expect(text.contains("record\r\n"))
    }

    @Test func dumbTerminalHasPlainOutputOnly() throws {
      #expect(try onTerminal(Self.program, terminal: "dumb") == Self.plain)
    }

    @Test func pipeHasPlainOutputOnly() throws {
      let result = try Lane.run(["-x", "live", "-qn", "BEGIN { @ = count(); exit(0); }"], environment: ["TERM=xterm"])
      #expect(result.outputText == "\n                1\n")
    }

    @Test func compileErrorsAreColouredOnATerminal() throws {
      let text = try onTerminal("$DTRACE -n 'BEGIN { nothing; }'")
      #expect(text.hasPrefix("\u{1B}[1mdtrace:\u{1B}[0m "))
      #expect(text.contains("\u{1B}[1;31m^"))
    }

    @Test(arguments: ["NO_COLOR=1 $DTRACE", "$DTRACE --color=never"]) func coloursCanBeSwitchedOff(command: String)
      throws
    {
      #expect(try !onTerminal("\(command) -n 'BEGIN { nothing; }'").contains("\u{1B}"))
    }

    @Test func pipesAreColouredOnlyIfAskedFor() throws {
      #expect(try !Lane.run(["-n", "BEGIN { nothing; }"]).errorText.contains("\u{1B}"))
      #expect(try Lane.run(["--color", "always", "-n", "BEGIN { nothing; }"]).errorText.contains("\u{1B}[1;31m^"))
    }
  }
}
