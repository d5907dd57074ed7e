import Testing

@testable import Diagnostics

/// The range of the marked part `«...»` of a text, and the text without the marks.
private func marked(_ text: String, _ origin: SourceText.Origin) -> SourceRange {
  let bytes = Array(text.utf8)
  let open = Array("«".utf8)
  let close = Array("»".utf8)
  func place(_ mark: [UInt8]) -> Int {
    (0...(bytes.count - mark.count)).first { bytes[$0..<($0 + mark.count)].elementsEqual(mark) } ?? 0
  }
  let start = place(open)
  let end = place(close)
  let plain = bytes[..<start] + bytes[(start + open.count)..<end] + bytes[(end + close.count)...]
  return SourceRange(SourceText(Array(plain), origin: origin), start, end - open.count)
}

private func rendered(
  _ text: String, origin: SourceText.Origin = .script(path: "slow.d"), message: String = "bad thing",
  hint: String? = nil, region: Diagnostic.Region? = nil, tags: Bool = false, width: Int = 120
) -> String {
  let range = marked(text, origin)
  let diagnostic = Diagnostic(.D_SYNTAX, range, message, hint: hint, region: region)
  return Renderer(showsTags: tags, width: width).render(diagnostic, program: range.source)
}

@Test func scriptsShowLineCaretAndHint() {
  #expect(
    rendered("\n\nsyscall::«opne»:entry\n", hint: "did you mean open?") == """
      dtrace: failed to compile script slow.d: line 3: bad thing
          3 | syscall::opne:entry
            |          ^~~~ did you mean open?

      """)
}

@Test func commandLineTextsNameNoLine() {
  #expect(
    rendered("BEGIN { trace(«foo») }", origin: .commandLine, region: .actionList) == """
      dtrace: invalid probe specifier BEGIN { trace(foo) }: in action list: bad thing
          1 | BEGIN { trace(foo) }
            |               ^~~

      """)
  #expect(
    rendered("«BEGIN»", origin: .commandLine).hasPrefix("dtrace: invalid probe specifier BEGIN: bad thing\n"))
  #expect(
    rendered("BEGIN / «x» /", origin: .commandLine, region: .predicate).hasPrefix(
      "dtrace: invalid probe specifier BEGIN / x /: in predicate: bad thing\n"))
}

@Test func tagsStandBeforeThePosition() {
  #expect(
    rendered("«x»", tags: true).hasPrefix("dtrace: failed to compile script slow.d: [D_SYNTAX] line 1: bad thing\n"))
}

@Test func regionsOfScriptsGiveWayToLines() {
  #expect(rendered("«x»", region: .actionList).hasPrefix("dtrace: failed to compile script slow.d: line 1: bad"))
}

@Test func errorsWithoutPlaceHaveOneLine() {
  let source = SourceText("x", origin: .script(path: "a.d"))
  let diagnostic = Diagnostic(.D_EMPTY, nil, "empty D program translation unit")
  #expect(
    Renderer().render(diagnostic, program: source)
      == "dtrace: failed to compile script a.d: empty D program translation unit\n")
  let hinted = Diagnostic(.D_EMPTY, nil, "m", hint: "do it")
  #expect(Renderer().render(hinted, program: source) == "dtrace: failed to compile script a.d: m\n      = do it\n")
}

@Test func errorsInLibrariesNameTheFile() {
  let script = SourceText("BEGIN { }", origin: .script(path: "a.d"))
  let library = SourceText("\nint x = 3;", origin: .library(path: "/l/io.d"))
  let diagnostic = Diagnostic(.D_SYNTAX, SourceRange(library, 7, 8), "bad")
  #expect(
    Renderer().render(diagnostic, program: script) == """
      dtrace: failed to compile script a.d: "/l/io.d", line 2: bad
          2 | int x = 3;
            |       ^

      """)
}

@Test func lineMarksRenumber() {
  func first(_ text: String) -> String {
    String(rendered(text).split(separator: "\n")[0].dropFirst("dtrace: failed to compile script slow.d: ".count))
  }
  #expect(first("# 7 \"x.h\"\n«a»") == "\"x.h\", line 7: bad thing")
  #expect(first("# 7 \"x.h\" 1 3\nb\n\n«a»") == "\"x.h\", line 9: bad thing")
  #expect(first("#line 7 \"x.h\"\n#line 3\n«a»") == "\"x.h\", line 3: bad thing")
  #expect(first("# 1 \"x.h\"\n# 5 \"<stdin>\"\n«a»") == "line 5: bad thing")
  #expect(first("# 5 \"/dev/fd/3\"\n«a»") == "line 5: bad thing")
  #expect(first("/*\n# 7 \"x.h\"\n*/\n«a»") == "line 4: bad thing")
  #expect(first("#pragma D option quiet\n# x\n«a»") == "line 3: bad thing")
  #expect(first("# 99999999999999999999\n«a»") == "line 2: bad thing")
}

@Test func tabsAreBlanksUnderTheCaret() {
  #expect(
    rendered("\ta\tb = «foo»;").split(separator: "\n").dropFirst().joined(separator: "\n") == """
          1 |         a       b = foo;
            |                     ^~~
      """)
}

@Test func longLinesAreCutAroundTheCaret() {
  let left = String(repeating: "a ", count: 100)
  let right = String(repeating: " b", count: 100)
  let lines = rendered("\(left)«foo»\(right)", width: 60).split(separator: "\n").map(String.init)
  #expect(lines[1].count == 60)
  #expect(lines[1].contains("..."))
  #expect(lines[1].hasSuffix("..."))
  // The caret stands under the word.
  let caret = lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) } ?? 0
  #expect(lines[1].dropFirst(caret).hasPrefix("foo"))
  #expect(lines[2].hasSuffix("^~~"))
}

@Test func rangesOfSeveralLinesAreMarkedToTheEndOfTheFirst() {
  #expect(
    rendered("x = «f(a,\n  b)»;").split(separator: "\n").dropFirst().joined(separator: "\n") == """
          1 | x = f(a,
            |     ^~~~
      """)
}

@Test func theEndOfTheTextIsBehindItsLastWord() {
  #expect(
    rendered("BEGIN {\n  x\n\n«»").split(separator: "\n").joined(separator: "\n") == """
      dtrace: failed to compile script slow.d: line 4: bad thing
          2 |   x
            |    ^
      """)
}

@Test func emptyTextsRender() {
  #expect(
    rendered("«»") == "dtrace: failed to compile script slow.d: line 1: bad thing\n    1 | \n      | ^\n")
}

@Test func bytesOfOtherCharactersCountOnce() {
  #expect(
    rendered("é\u{1}é «foo»\r").split(separator: "\n").dropFirst().joined(separator: "\n") == """
          1 | é?é foo
            |     ^~~
      """)
}

@Test func bytesThatAreNoTextDoNotTrap() {
  let source = SourceText([0xFF, 0xC3, 0x28, 0xE2, 0x82, 0x0A, 0x41], origin: .commandLine)
  for start in 0...7 {
    for end in start...7 {
      let diagnostic = Diagnostic(.D_SYNTAX, SourceRange(source, start, end), "m")
      #expect(Renderer().render(diagnostic, program: source).contains("^"))
    }
  }
}

@Test func messagesOfSeveralLinesStayWhole() {
  #expect(
    rendered("«x»", message: "a\n\tb").hasPrefix("dtrace: failed to compile script slow.d: line 1: a\n\tb\n    1 | x\n")
  )
}
