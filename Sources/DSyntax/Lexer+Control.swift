import Diagnostics

/// Lines that begin with `#` (d-language.md §1.6, §9).
extension Lexer {
  /// The pragmas of `#pragma D`.
  static let pragmas: [String] = ["attributes", "binding", "depends_on", "error", "ident", "line", "option"]

  /// Reads the control line at the offset, up to the newline, and does what it asks of lexer and parser.
  mutating func readControlLine() {
    let start = offset
    let isDone = start < controlsDoneBefore
    let issueCount = issues.count
    let controlCount = controls.count
    offset += 1
    if byte() == UInt8(ascii: "!") {
      while let byte = byte(), !byte.isNewline { offset += 1 }
    } else {
      let words = readControlWords()
      if offset >= bytes.count { issues.append(.controlLineEnd(at: range(offset, offset))) }
      if !isDone { carryOut(words, from: start) }
    }
    if isDone {
      issues.removeSubrange(issueCount...)
      controls.removeSubrange(controlCount...)
    } else {
      controlsDoneBefore = offset
    }
  }

  /// The words of the line behind `#`, macros not yet expanded.
  private mutating func readControlWords() -> [PragmaWord] {
    var words: [PragmaWord] = []
    while let byte = byte(), !byte.isNewline {
      if byte.isBlank {
        offset += 1
      } else if byte == UInt8(ascii: "\\"), let length = lineContinuation() {
        offset += length
      } else if byte == UInt8(ascii: "/"), self.byte(1) == UInt8(ascii: "*") {
        if let issue = skipComment()?.issue { issues.append(issue) }
      } else if byte == UInt8(ascii: "\"") {
        let start = offset
        if let content = quoted(byte) {
          words.append(PragmaWord(.string, text(unescaped(content)), range: range(start, offset)))
        } else {
          issues.append(.newlineInString(at: range(start, offset)))
        }
      } else {
        words.append(readControlWord())
      }
    }
    return words
  }

  /// A run of bytes without blanks.
  private mutating func readControlWord() -> PragmaWord {
    let start = offset
    while let byte = byte(), !byte.isBlank, byte != UInt8(ascii: "\"") { offset += 1 }
    let word = bytes[start..<offset]
    if word.first?.isDigit == true, case .value(let number, _) = NumberText(word) {
      return PragmaWord(.integer, String(number), range: range(start, offset))
    }
    return PragmaWord(.identifier, text(word), range: range(start, offset))
  }

  private mutating func carryOut(_ words: [PragmaWord], from start: Int) {
    guard let first = words.first, let last = words.last else { return }
    let place = range(start, last.range.end)
    switch (first.kind, first.text) {
    case (.integer, _): checkLineMark(words[...], directive: "line", at: place)
    case (.identifier, "line"): checkLineMark(words.dropFirst(), directive: "line", at: place)
    case (.identifier, "pragma"): carryOutPragma(Array(words.dropFirst()), at: place)
    case (.identifier, "error"): issues.append(.errorLine(joined(words.dropFirst()), at: place))
    case (.identifier, "ident"): break
    case (.identifier, let word): issues.append(.invalidControlLine(word, at: first.range))
    case (.string, _): issues.append(.invalidControlLine(nil, at: first.range))
    }
  }

  private func joined(_ words: ArraySlice<PragmaWord>) -> String { words.map(\.text).joined(separator: " ") }

  /// `N ["file" [state ...]]`: the numbers for messages come from `SourceText`, only the form is checked here.
  private mutating func checkLineMark(_ words: ArraySlice<PragmaWord>, directive: String, at place: SourceRange) {
    let rest = words.dropFirst()
    let isWellFormed =
      words.first?.kind == .integer && (rest.isEmpty || rest.first?.kind == .string)
      && rest.dropFirst().allSatisfy { $0.kind == .integer }
    if !isWellFormed { issues.append(.malformedLine(directive, at: place)) }
    if let file = rest.first?.text { fileMarks.append((place.end, isHeader(file))) }
  }

  private mutating func carryOutPragma(_ words: [PragmaWord], at place: SourceRange) {
    guard let first = words.first else { return }
    let isOurs = first.text == "D" && first.kind == .identifier
    let directive = isOurs ? words.dropFirst().first : first
    guard let directive else {
      issues.append(.malformedPragma(at: place))
      return
    }
    let arguments = Array(words.dropFirst(isOurs ? 2 : 1))
    switch directive.text {
    case "error": issues.append(.errorLine(joined(arguments[...]), at: place))
    case "line": checkLineMark(arguments[...], directive: "line", at: place)
    case "ident": break
    case _ where !isOurs: break
    case let name where Self.pragmas.contains(name):
      let expanded = arguments.map { expand($0) }
      if name == "option" { apply(option: expanded) }
      let identifier = Identifier(name, range: directive.range)
      controls.append(ControlLine(.pragma(name: identifier, words: expanded), range: place))
    case let name:
      let hint = Suggestion.hint(for: name, among: Self.pragmas)
      issues.append(.invalidPragma(name, at: directive.range, hint: hint))
    }
  }

  /// A word with its macros replaced by their text.
  private mutating func expand(_ word: PragmaWord) -> PragmaWord {
    guard word.kind == .identifier, word.text.utf8.contains(UInt8(ascii: "$")) else { return word }
    let bytes = Array(word.text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "$"), let reference = Self.macroReference(in: bytes, at: index) {
        let name = text(bytes[index..<(index + reference.length)])
        do {
          result += Array(try macroText(reference).utf8)
        } catch {
          let given = options.macros.operands.count
          if case .operand = reference.name {
            issues.append(.undefinedMacroArgument(name, at: word.range, given: given))
          } else {
            issues.append(.undefinedMacroVariable(name, at: word.range, hint: nil))
          }
        }
        index += reference.length
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    if result.first?.isDigit == true, case .value(let number, _) = NumberText(result) {
      return PragmaWord(.integer, String(number), range: word.range)
    }
    return PragmaWord(.identifier, text(result), range: word.range)
  }

  /// Carries out the options that change how the rest of the text is read.
  ///
  /// Whether a value is valid is judged by whoever sets options.
  private mutating func apply(option words: [PragmaWord]) {
    let setting = words.map(\.text).joined().split(separator: "=", maxSplits: 1)
    guard let name = setting.first else { return }
    let value = setting.count > 1 ? String(setting[1]) : "on"
    let isOn = !["no", "disable", "disabled", "false", "off", "unset", "0"].contains(value)
    switch name {
    case "argref": options.allowsUnusedOperands = isOn
    case "defaultargs": options.macros.hasDefaults = isOn
    case "empty": options.allowsEmpty = isOn
    case "extensions": options.hasExtensions = isOn
    case "pspec": options.prefersProbes = isOn
    default: break
    }
  }
}
