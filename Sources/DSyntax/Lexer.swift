import Diagnostics

/// Turns bytes into tokens, one at a time, under the rules of the state that the parser asks for (d-language.md §1).
///
/// A value: the parser may set `offset` back to read the same bytes under another state. What a control line does
/// happens once.
struct Lexer {
  enum State: Equatable {
    /// Predicates, bodies, declarations: all keywords and operators (S0).
    case expression
    /// Between clauses: few keywords, probe descriptions (S2).
    case program
  }

  let source: SourceText
  let bytes: [UInt8]
  var offset = 0
  /// Changed by some `#pragma D option` lines.
  var options: ParseOptions
  /// Control lines read and not yet taken by the parser.
  var controls: [ControlLine] = []
  /// What is wrong with control lines.
  var issues: [Diagnostic] = []
  /// The operands that macros have named.
  var referencedOperands: Set<Int> = []
  /// Where the lines of another file begin and where those of the script go on (`# N "file"`).
  var fileMarks: [(start: Int, isHeader: Bool)] = []
  /// Control lines before this place have taken effect.
  var controlsDoneBefore = 0

  init(_ source: SourceText, options: ParseOptions) {
    self.source = source
    bytes = source.bytes
    self.options = options
    // Some editors put the mark of UTF-8 before the text.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  func byte(_ distance: Int = 0) -> UInt8? {
    let index = offset + distance
    return index >= 0 && index < bytes.count ? bytes[index] : nil
  }

  func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(source, start, end) }

  /// Reads the next token.
  mutating func next(_ state: State) -> Token {
    if let bad = skipBlanks() { return bad }
    let start = offset
    guard let first = byte() else { return Token(kind: .endOfInput, start: start, end: start) }
    switch state {
    case .program:
      if let token = programToken(first) { return token }
    case .expression:
      if first.isIdentifierStart {
        if fileMarks.last?.isHeader == true, skipHeaderWord() { return next(state) }
        return word()
      }
      if first.isDigit || first == UInt8(ascii: ".") && byte(1)?.isDigit == true { return number() }
      if first == UInt8(ascii: "@") { return aggregation() }
      if first == UInt8(ascii: "\"") { return string() }
      if first == UInt8(ascii: "'") { return character() }
      if first == UInt8(ascii: "$"), let token = macro() { return token }
      if first == UInt8(ascii: "/"), closesPredicate() {
        offset += 1
        return Token(kind: .endOfPredicate, start: start, end: offset)
      }
    }
    return punctuator(first)
  }

  /// Skips blanks, comments and control lines; gives a token if that fails.
  private mutating func skipBlanks() -> Token? {
    while let byte = byte() {
      if byte.isBlank {
        offset += 1
      } else if byte == UInt8(ascii: "\\"), let length = lineContinuation() {
        offset += length
      } else if byte == UInt8(ascii: "/"), self.byte(1) == UInt8(ascii: "*") {
        if let bad = skipComment() { return bad }
      } else if byte == UInt8(ascii: "#"), isFirstOnLine(offset) {
        readControlLine()
      } else {
        break
      }
    }
    return nil
  }

  /// Length of a backslash and newline at the offset.
  func lineContinuation() -> Int? {
    if byte(1) == 0x0A { return 2 }
    return byte(1) == 0x0D && byte(2) == 0x0A ? 3 : nil
  }

  /// Skips a comment; gives a token if it is malformed.
  mutating func skipComment() -> Token? {
    let start = offset
    offset += 2
    while let byte = byte() {
      if byte == UInt8(ascii: "*"), self.byte(1) == UInt8(ascii: "/") {
        offset += 2
        return nil
      }
      if byte == UInt8(ascii: "/"), self.byte(1) == UInt8(ascii: "*") {
        let place = range(offset, offset + 2)
        return invalid(from: start, .commentInComment(at: place))
      }
      offset += 1
    }
    return invalid(from: start, .endOfInput(before: "*/", at: range(offset, offset), hint: commentHint(start)))
  }

  private func commentHint(_ start: Int) -> String {
    "the comment begins on line \(source.position(of: start).line)"
  }

  func isFirstOnLine(_ place: Int) -> Bool {
    var index = place - 1
    while index >= 0, bytes[index] != 0x0A {
      guard bytes[index].isBlank || index < 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return false }
      index -= 1
    }
    return true
  }

  func invalid(from start: Int, _ issue: Diagnostic) -> Token {
    Token(kind: .invalid, start: start, end: max(offset, start + 1), issue: issue)
  }

  /// A token of the outermost level, unless it is punctuation.
  private mutating func programToken(_ first: UInt8) -> Token? {
    let start = offset
    if first.isDigit { return number() }
    guard first.isProbeStart, !(first == UInt8(ascii: "*") && byte(1) == UInt8(ascii: "/")) else { return nil }
    while let byte = byte(), byte.isProbePart { offset += 1 }
    if let keyword = Keyword.byText[text(bytes[start..<offset])], keyword.isProgramLevel {
      return Token(kind: .keyword(keyword), start: start, end: offset)
    }
    return Token(kind: .probeDescription, start: start, end: offset)
  }

  /// An identifier or keyword.
  private mutating func word() -> Token {
    let start = offset
    while let byte = byte(), byte.isIdentifierPart { offset += 1 }
    let word = text(bytes[start..<offset])
    if !fileMarks.isEmpty, isInHeader(start), let keyword = Self.keywordSpellings[word] {
      return Token(kind: .keyword(keyword), start: start, end: offset)
    }
    return Token(kind: Self.wordKind(word), start: start, end: offset)
  }

  static func wordKind(_ word: String) -> Token.Kind {
    Keyword.byText[word].map { .keyword($0) } ?? .identifier(word)
  }

  private mutating func aggregation() -> Token {
    let start = offset
    offset += 1
    guard let first = byte(), first.isNameStart else {
      return Token(kind: .aggregation("_"), start: start, end: offset)
    }
    while let byte = byte(), byte.isNameStart || byte.isDigit { offset += 1 }
    return Token(kind: .aggregation(text(bytes[(start + 1)..<offset])), start: start, end: offset)
  }

  private mutating func punctuator(_ first: UInt8) -> Token {
    let start = offset
    if first == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
      offset += 2
      return invalid(from: start, .endOutsideComment(at: range(start, offset)))
    }
    for (spelling, punctuator) in Punctuator.byFirstByte[first] ?? [] {
      guard start + spelling.count <= bytes.count, bytes[start..<(start + spelling.count)].elementsEqual(spelling)
      else { continue }
      offset += spelling.count
      return Token(kind: .punctuator(punctuator), start: start, end: offset)
    }
    // A character of several bytes is one in messages.
    offset += 1
    if first >= 0xC0 { while let byte = byte(), byte & 0xC0 == 0x80 { offset += 1 } }
    return Token(kind: .invalid, start: start, end: offset)
  }

  /// Whether the `/` at the offset closes a predicate: if end of input, `;`, `{` or `/` comes next.
  private func closesPredicate() -> Bool {
    var ahead = self
    ahead.offset += 1
    while let byte = ahead.byte() {
      if byte.isBlank {
        ahead.offset += 1
      } else if byte == UInt8(ascii: "/"), ahead.byte(1) == UInt8(ascii: "*") {
        // DTrace takes the slash of a comment for a slash and so refuses a comment behind a division.
        guard ahead.skipComment() == nil else { return true }
      } else {
        return byte == UInt8(ascii: ";") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "/")
      }
    }
    return true
  }
}
