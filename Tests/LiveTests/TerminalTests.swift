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

    /// Programs and names of files in messages are written by others.
    @Test(arguments: [
      #"-n $'BEGIN { \e]0;title\a\u009b2J\u202e; }'"#, #"-s $'none\e[2J.d'"#, #"-x $'no\e[2J'"#,
      #"-c $'no\e[2J' -n BEGIN"#,
      #"-wqn 'BEGIN { freopen("/none/\033[2J"); setopt("no\033[2J\302\233"); exit(0); }'"#,
    ])
    func messagesMoveNoCursor(_ arguments: String) throws {
      let text = try Lane.shell("LC_ALL=C.UTF-8; \"$DTRACE\" \(arguments)").errorText
      #expect(text.hasPrefix("dtrace: ") && text.contains("?"), "\(text)")
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
      #expect(!text.unicodeScalars.contains("\u{202E}"))
    }

    /// Those of the live view are checked by `LiveViewTests`; on a terminal of few rows it leaves nothing behind.
    @Test func liveViewLeavesNothingOnASmallTerminal() throws {
      let text = try onTerminal(
        """
        stty rows 4 cols 20; $DTRACE -x live=20ms -qn 'BEGIN { @a[1] = count(); @b[\\"a long key of a file\\"] = count(); \
        printf(\\"part\\"); } tick-200ms { exit(0); }'
        """)
      #expect(!text.contains("@a (1 key)"))
      #expect(text.contains("\u{1B}[2A\r\u{1B}[Jpart"), "\(text)")
    }

    @Test func pipesAreColouredOnlyIfAskedFor() throws {
      #expect(try !Lane.run(["-n", "BEGIN { nothing; }"]).errorText.contains("\u{1B}"))
      #expect(try Lane.run(["--color", "always", "-n", "BEGIN { nothing; }"]).errorText.contains("\u{1B}[1;31m^"))
    }
  }
}
