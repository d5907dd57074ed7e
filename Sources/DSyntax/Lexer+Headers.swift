import Diagnostics

/// What C headers hold and D has not, where the preprocessor has put headers into the text (d-language.md §13).
extension Lexer {
  /// Words that are left out, those of the second list with the parentheses behind them.
  private static let ignoredWords: Set<String> = [
    "__extension__", "__restrict", "__restrict__", "__thread", "_Thread_local", "_Noreturn", "__noreturn__",
    "_Atomic",
  ]
  private static let ignoredCalls: Set<String> = [
    "__attribute__", "__attribute", "__asm__", "__asm", "asm", "_Alignas",
  ]
  /// Other spellings of keywords.
  static let keywordSpellings: [String: Keyword] = [
    "__const": .const, "__const__": .const, "__inline": .inline, "__inline__": .inline, "__signed": .signed,
    "__signed__": .signed, "__volatile": .volatile, "__volatile__": .volatile,
  ]

  /// Whether a file named by a line mark is C, not D: another than the text's own, unless its name ends in `.d`.
  func isHeader(_ file: String) -> Bool {
    if case .script(let path) = source.origin, path == file { return false }
    return !SourceText.isOwnName(file) && !file.hasSuffix(".d")
  }

  /// Whether a place lies in lines of a header.
  func isInHeader(_ place: Int) -> Bool {
    fileMarks.last { $0.start <= place }?.isHeader ?? false
  }

  /// Skips a word of a header that D has not, with what belongs to it.
  mutating func skipHeaderWord() -> Bool {
    guard isInHeader(offset) else { return false }
    var end = offset
    while end < bytes.count, bytes[end].isIdentifierPart { end += 1 }
    let word = text(bytes[offset..<end])
    if Self.ignoredWords.contains(word) {
      offset = end
      return true
    }
    guard Self.ignoredCalls.contains(word) else { return false }
    offset = end
    skipParentheses()
    return true
  }

  /// Whether what was skipped between two tokens of a header holds the attribute `packed`.
  func saysPacked(from start: Int, to end: Int) -> Bool {
    guard end - start >= 24, isInHeader(start) else { return false }
    let words = bytes[start..<end].split { !$0.isNameStart }
    return words.contains { text($0) == "packed" || text($0) == "__packed__" }
  }

  /// Skips `( ... )` where it comes next.
  private mutating func skipParentheses() {
    let start = offset
    var depth = 0
    repeat {
      let token = next(.expression)
      if token.is(.openParenthesis) { depth += 1 }
      if token.is(.closeParenthesis) { depth -= 1 }
      if token.kind == .endOfInput || depth == 0 && !token.is(.closeParenthesis) {
        offset = start
        return
      }
    } while depth > 0
  }
}
