import Diagnostics

/// Items in the lines of C headers (-C): what D has not is skipped, its names are noted (d-language.md §13).
extension Parser {
  /// Words whose item cannot be had.
  private static let unsupportedWords: Set<String> = [
    "__int128", "__int128_t", "__uint128_t", "_Static_assert", "_Float16", "_Float32", "_Float64", "_Float128",
    "_Float32x", "_Float64x", "__float128", "__float80", "_Decimal32", "_Decimal64", "_Decimal128", "_Complex",
    "__complex__", "__builtin_va_list", "__auto_type", "_Generic", "_BitInt", "typeof", "__typeof__", "__typeof",
    "__alignof__", "__alignof", "_Alignof",
  ]

  /// An item of a header; nil if nothing is left of it.
  mutating func parseHeaderItem() throws(Diagnostic) -> Item? {
    enter(.expression)
    let token = peek()
    switch token.kind {
    case .endOfInput: return nil
    case .punctuator(.semicolon):
      // Behind the body of a function, or all that is left of `__asm__(...);`.
      take()
      return nil
    case .keyword(let keyword) where keyword.isProgramLevel && ![.inline, .translator, .provider].contains(keyword):
      return try parseDeclaration()
    case .identifier(let name):
      if Self.unsupportedWords.contains(name) { throw unexpected() }
      let next = peek(1)
      if next.identifier != nil || next.is(.star), isTypeName(name) { return try parseDeclaration() }
    default: break
    }
    enter(.program)
    return try parseItem()
  }

  /// The name that a declarator gives: in headers also words that only D reserves.
  mutating func declaredName() -> String? {
    let token = peek()
    if case .keyword(let keyword) = token.kind, keyword.isOfDOnly, lexer.isInHeader(token.start) {
      return keyword.rawValue
    }
    return token.identifier
  }

  /// Whether an item of a header that gave an error holds what D has not.
  ///
  /// Its name is noted then.
  mutating func skipsUnsupported(from start: Int) -> Bool {
    let end = ahead.first?.start ?? lexer.offset
    var scan = lexer
    scan.offset = start
    var reason: String?
    var isInline = false
    var name: String?
    var depth = 0
    var last: Token?
    while scan.offset < end {
      let token = scan.next(.expression)
      if token.kind == .endOfInput || token.start >= end { break }
      if token.is(Keyword.inline) { isInline = true }
      if let word = token.identifier {
        // What is made of something that was skipped is skipped too.
        if Self.unsupportedWords.contains(word) { reason = reason ?? word }
        if let other = skippedNames[word] { reason = reason ?? other }
      }
      if depth == 0 {
        let endsFunction = token.is(.openBrace) || isInline && token.is(.semicolon)
        if endsFunction, last?.is(.closeParenthesis) == true {
          reason = reason ?? (isInline ? "inline function" : "function")
        }
        if token.is(.assign), !isInline { reason = reason ?? "initialized variable" }
        // The name stands before the parameters or members, or else at the end.
        let endsName = [Punctuator.openParenthesis, .semicolon, .openBrace, .openBracket, .assign].contains {
          token.is($0)
        }
        if name == nil, endsName { name = last?.identifier }
      }
      if token.is(.openParenthesis) || token.is(.openBrace) || token.is(.openBracket) { depth += 1 }
      if token.is(.closeParenthesis) || token.is(.closeBrace) || token.is(.closeBracket) { depth -= 1 }
      last = token
    }
    guard let reason else { return false }
    if let name { skippedNames[name] = reason }
    return true
  }
}

extension Keyword {
  /// Whether C lets the word be a name.
  var isOfDOnly: Bool {
    switch self {
    case .counter, .import, .offsetof, .probe, .provider, .`self`, .string, .stringof, .this, .translator, .userland,
      .xlate:
      true
    default: false
    }
  }
}
