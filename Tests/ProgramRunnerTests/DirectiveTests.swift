@testable import ProgramRunner
import Testing

@Suite struct DirectiveTests {
  private func program(_ text: String, name: String = "topic/tst.x.d") throws -> TestProgram {
    try TestProgram(name: name, path: "/p/" + name, text: text)
  }

  @Test func directivesOfTheFirstCommentAreRead() throws {
    let program = try program(
      """
      /* What it asserts; DARGS: is no directive.
       * OPTIONS: -q -x strsize=16        TRIGGER: events 10 2        LANES: live smp
       * ARGS: 1 "two words"   STATUS: 3  REQUIRES: fentry   ENV: A=b TIMEOUT: 7 */
      BEGIN { trace(1); } /* OPTIONS: -l */
      /* EXPECT
      1
       */
      """)
    #expect(program.options == ["-q", "-x", "strsize=16"])
    #expect(program.trigger == ["events", "10", "2"])
    #expect(program.lanes == [.live, .smp])
    #expect(program.arguments == ["1", "two words"])
    #expect(program.expectedStatus == 3)
    #expect(program.requires == ["fentry"])
    #expect(program.environment == ["A=b"])
    #expect(program.timeoutSeconds == 7)
    #expect(program.output?.lines == ["1"])
    #expect(program.errors == nil)
  }

  @Test(arguments: [("topic/tst.x.d", 0), ("topic/err.D_SYNTAX.x.d", 1)] as [(String, Int32)])
  func statusFollowsTheName(name: String, status: Int32) throws {
    #expect(try program("BEGIN {}", name: name).expectedStatus == status)
  }

  @Test(arguments: [
    "/* LANES: nowhere */", "/* STATUS: ok */", "/* TIMEOUT: 0 */", "/* OPTIONS: 'open */", "/* EXPECT\nno end\n",
    "/* EXPECT-SOME\n */\n", "/* EXPECT\n */\n/* EXPECT\n */\n",
  ])
  func wrongDirectivesAreErrors(text: String) {
    #expect(throws: DirectiveError.self) { try program(text) }
  }

  @Test func runnerMakesTheCommandLine() throws {
    let runner = Runner(dtrace: "/b/dtrace", triggers: "/t", place: .host) { _ in .yes }
    let program = try program("/* OPTIONS: -q  ARGS: 5  TRIGGER: events 3 */")
    let command = runner.command(for: program)
    #expect(command.arguments == ["-q", "-c", "/t/events 3", "-s", "tst.x.d", "5"])
    #expect(command.folder == "/p/topic")
  }

  @Test func missingFeatureSkips() throws {
    let runner = Runner(dtrace: "/b/dtrace", triggers: "/t", place: .host) { $0 == "a" ? .yes : .no("too old") }
    #expect(runner.reasonToSkip(try program("/* REQUIRES: a */")) == nil)
    #expect(runner.reasonToSkip(try program("/* REQUIRES: !a */")) == .skipped("has a"))
    #expect(runner.reasonToSkip(try program("/* REQUIRES: a !b */")) == nil)
    #expect(runner.reasonToSkip(try program("/* REQUIRES: a b */")) == .skipped("no b: too old"))
    #expect(runner.reasonToSkip(try program("/* LANES: vm */")) == .skipped("not for this lane"))
  }
}

@Suite struct ExpectationTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var mode: ExpectedOutput.Mode
    var lines: [String]
    var text: String
    var fits: Bool
    var isError = false
    var testDescription: String { "\(mode) \(lines) \(text.debugDescription) \(fits)" }
  }

  static let rows: [Row] = [
    Row(mode: .exact, lines: [], text: "", fits: true),
    Row(mode: .exact, lines: [""], text: "\n", fits: true),
    Row(mode: .exact, lines: ["", " 1"], text: "\n 1\n", fits: true),
    Row(mode: .exact, lines: ["1"], text: "1", fits: false),
    Row(mode: .exact, lines: ["1\\c"], text: "1", fits: true),
    Row(mode: .exact, lines: ["1"], text: "1\n\n", fits: false),
    Row(mode: .exact, lines: ["1", "2"], text: "1\n", fits: false),
    Row(mode: .exact, lines: ["1"], text: "1\n  | caret\n", fits: false, isError: true),
    Row(mode: .exact, lines: ["1", "..."], text: "1\n  | caret\n", fits: true, isError: true),
    Row(mode: .exact, lines: ["1", "..."], text: "1\n", fits: true, isError: true),
    Row(mode: .exact, lines: ["1", "..."], text: "", fits: false, isError: true),
    Row(mode: .exact, lines: ["1", "...", "3"], text: "1\n2\n3\n", fits: false, isError: true),
    Row(mode: .exact, lines: ["1", "..."], text: "1\n2\n", fits: false),
    Row(mode: .exact, lines: ["e\u{301}"], text: "\u{e9}\n", fits: false),
    Row(mode: .sorted, lines: ["b", "a", "a"], text: "a\nb\na\n", fits: true),
    Row(mode: .sorted, lines: ["b", "a"], text: "a\nb\nb\n", fits: false),
    Row(mode: .match, lines: ["a*c"], text: "abbc\n", fits: true),
    Row(mode: .match, lines: ["a*c"], text: "abbd\n", fits: false),
    Row(mode: .match, lines: ["a\\*"], text: "a*\n", fits: true),
    Row(mode: .match, lines: ["a\\*"], text: "ab\n", fits: false),
    Row(mode: .match, lines: ["1", "...", "4"], text: "1\n2\n3\n4\n", fits: true),
    Row(mode: .match, lines: ["1", "...", "4"], text: "1\n4\n", fits: true),
    Row(mode: .match, lines: ["1", "...", "4"], text: "1\n2\n", fits: false),
    Row(mode: .match, lines: ["1", "..."], text: "1\n", fits: true),
    Row(mode: .match, lines: ["1"], text: "1\n2\n", fits: false),
    Row(mode: .match, lines: ["1", "2"], text: "1\n", fits: false),
    Row(mode: .match, lines: ["*1"], text: "x1\nhint\n", fits: false, isError: true),
    Row(mode: .match, lines: ["*1", "..."], text: "x1\nhint\n", fits: true, isError: true),
  ]

  @Test(arguments: rows)
  func differenceIsNilWhenItFits(row: Row) {
    let block = ExpectBlock(isError: row.isError, mode: row.mode, isRecorded: false, lines: row.lines, range: 0..<0)
    let expectation = ExpectedOutput(block)
    #expect((expectation.difference(from: row.text) == nil) == row.fits)
  }

  @Test func differenceShowsTheLine() {
    let difference = ExpectedOutput(mode: .exact, lines: ["a", "b"]).difference(from: "a\nc\n")
    #expect(difference == "line 2\n  want |b|\n  got  |c|")
  }
}

@Suite struct GoldenTests {
  @Test func onlyWhatDiffersIsRewrittenAndMarked() throws {
    let text = "/* t */\nBEGIN {}\n/* EXPECT\nold\n */\n/* EXPECT-ERR\nsame\n...\n */\n"
    let program = try TestProgram(name: "tst.x.d", path: "/p/tst.x.d", text: text)
    let rewritten = try rewrittenText(text, program: program, output: "new\nlines\n", errors: "same\nmore\n")
    #expect(
      rewritten == "/* t */\nBEGIN {}\n/* EXPECT RECORDED\nnew\nlines\n */\n/* EXPECT-ERR\nsame\n...\n */\n")
    let again = try TestProgram(name: "tst.x.d", path: "/p/tst.x.d", text: rewritten)
    #expect(again.output?.isRecorded == true)
    #expect(again.errors?.isRecorded == false)
    #expect(again.output?.difference(from: "new\nlines\n") == nil)
  }

  @Test func whatMayFollowIsNotRecorded() throws {
    let text = "BEGIN {}\n/* EXPECT-ERR\nold\n...\n */\n"
    let program = try TestProgram(name: "err.T.x.d", path: "/p/err.T.x.d", text: text)
    let rewritten = try rewrittenText(text, program: program, output: "", errors: "new\n   | caret\n")
    #expect(rewritten == "BEGIN {}\n/* EXPECT-ERR RECORDED\nnew\n...\n */\n")
  }

  @Test func missingBlockIsAdded() throws {
    let program = try TestProgram(name: "tst.x.d", path: "/p/tst.x.d", text: "BEGIN {}\n")
    let rewritten = try rewrittenText("BEGIN {}\n", program: program, output: "1", errors: "")
    #expect(rewritten == "BEGIN {}\n/* EXPECT RECORDED\n1\\c\n */\n")
  }

  @Test func outputThatEndsACommentIsRefused() throws {
    let program = try TestProgram(name: "tst.x.d", path: "/p/tst.x.d", text: "BEGIN {}\n")
    #expect(throws: DirectiveError.self) {
      try rewrittenText("BEGIN {}\n", program: program, output: "*/\n", errors: "")
    }
  }
}
