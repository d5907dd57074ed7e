import Diagnostics

/// Reads tokens into the syntax tree by recursive descent.
///
/// The parser says under which rules the next token is read (`Lexer.State`), so it looks ahead only as far as those
/// rules reach. It goes on after an error where it can: behind the item that holds it.
struct Parser {
  /// How deep parentheses, statements and declarators may nest, since each level is a recursion.
  static let nestingLimit = 200
  /// How high an expression may grow (`a + a + a ...`), since later passes descend into it.
  static let depthLimit = 512
  /// Errors after which the parser gives up.
  static let diagnosticLimit = 50

  var lexer: Lexer
  var state = Lexer.State.program
  /// Tokens read ahead under `state`.
  var ahead: [Token] = []
  var diagnostics: [Diagnostic] = []
  var items: [Item] = []
  var nesting = 0
  /// Brackets that are open, with the place of each.
  var open: [(punctuator: Punctuator, start: Int)] = []
  /// End of the last token taken.
  var lastEnd = 0
  /// Start and end of the last expression in parentheses.
  var lastParenthesised = (start: -1, end: -1)
  /// Height of the highest expression since the type name began that is being read.
  var highest = 0
  /// Names of headers that D cannot have, with the reason.
  var skippedNames: [String: String] = [:]
  /// Names that the text itself has declared.
  var declaredTypes: Set<String> = []
  /// Words of items that could not be read.
  var unreadWords: Set<String> = []
  var declaredVariables: Set<String> = []
  var knownTypes: [String: Bool] = [:]

  init(_ source: SourceText, options: ParseOptions) {
    lexer = Lexer(source, options: options)
  }

  var options: ParseOptions { lexer.options }

  /// Whether the text came from -n and the like, where a description may stand alone.
  var isCommandLine: Bool { lexer.source.origin == .commandLine }
}

// Tokens.
extension Parser {
  mutating func peek(_ distance: Int = 0) -> Token {
    while ahead.count <= distance { ahead.append(lexer.next(state)) }
    return ahead[distance]
  }

  /// From now on tokens are read under other rules, those looked at already included.
  mutating func enter(_ newState: Lexer.State) {
    guard newState != state else { return }
    if let first = ahead.first { lexer.offset = first.start }
    ahead.removeAll(keepingCapacity: true)
    state = newState
  }

  @discardableResult
  mutating func take() -> Token {
    let token = peek()
    ahead.removeFirst()
    lastEnd = token.end
    if let issue = token.issue { report(issue) }
    guard case .punctuator(let punctuator) = token.kind else { return token }
    switch punctuator {
    case .openParenthesis, .openBracket, .openBrace: open.append((punctuator, token.start))
    case .closeParenthesis, .closeBracket, .closeBrace: _ = open.popLast()
    default: break
    }
    return token
  }

  mutating func accept(_ punctuator: Punctuator) -> Bool {
    guard peek().is(punctuator) else { return false }
    take()
    return true
  }

  @discardableResult
  mutating func expect(_ punctuator: Punctuator) throws(Diagnostic) -> Token {
    guard peek().is(punctuator) else { throw unexpected(hint: "expected \(punctuator.rawValue)") }
    return take()
  }

  /// The range from a place to the end of the last token taken.
  func range(from start: Int) -> SourceRange { SourceRange(lexer.source, start, max(start, lastEnd)) }

  func range(of token: Token) -> SourceRange { SourceRange(lexer.source, token.start, token.end) }
}

// Errors.
extension Parser {
  mutating func report(_ diagnostic: Diagnostic) {
    guard !diagnostics.contains(diagnostic) else { return }
    diagnostics.append(diagnostic)
  }

  /// The error that the next token is, where the grammar has no place for it.
  mutating func unexpected(hint: String? = nil) -> Diagnostic {
    let token = peek()
    let place = range(of: token)
    switch token.kind {
    case .invalid:
      return token.issue ?? .syntax(near: place.text, at: place)
    case .endOfInput:
      guard let last = open.last else { return .syntaxNearEnd(at: place, hint: hint) }
      let line = lexer.source.position(of: last.start).line
      let opened = "\(last.punctuator.rawValue) is on line \(line)"
      return .endOfInput(before: last.punctuator.closing, at: place, hint: isCommandLine ? nil : opened)
    case .endOfPredicate:
      if isOpen(.openParenthesis) { return .unclosedInPredicate(")", at: place) }
      if isOpen(.openBracket) { return .unclosedInPredicate("]", at: place) }
    case .punctuator(.closeParenthesis) where !isOpen(.openParenthesis): return .extraClosing(")", at: place)
    case .punctuator(.closeBracket) where !isOpen(.openBracket): return .extraClosing("]", at: place)
    case .punctuator(.closeBrace) where !isOpen(.openBrace): return .extraClosing("}", at: place)
    default: break
    }
    return .syntax(near: place.text, at: place, hint: hint)
  }

  private func isOpen(_ punctuator: Punctuator) -> Bool { open.contains { $0.punctuator == punctuator } }

  /// Goes one level deeper; the caller goes back by `leave()`.
  mutating func descend() throws(Diagnostic) {
    guard nesting < Self.nestingLimit else {
      throw .nestsTooDeeply(at: range(of: peek()), limit: Self.nestingLimit)
    }
    nesting += 1
  }

  mutating func leave() { nesting -= 1 }

  /// Makes a node of an expression, if the tree does not grow too high by it.
  mutating func make(_ kind: Expression.Kind, from start: Int) throws(Diagnostic) -> Expression {
    let expression = Expression(kind, range: range(from: start))
    guard expression.depth <= Self.depthLimit else {
      throw .nestsTooDeeply(at: expression.range, limit: Self.depthLimit)
    }
    highest = max(highest, expression.depth)
    return expression
  }

  /// Skips the rest of an item that holds an error.
  mutating func recover() {
    var depth = open.count { $0.punctuator == .openBrace }
    enter(.expression)
    let failed = peek().start
    while peek().kind != .endOfInput {
      let token = peek()
      // A brace that is never closed ends with the clause.
      if token.start > failed, beginsClause(token.start) { break }
      ahead.removeFirst()
      if token.is(.openBrace) { depth += 1 }
      if token.is(.closeBrace) { depth -= 1 }
      if depth <= 0, token.is(.semicolon) || token.is(.closeBrace) && !continuesDeclaration() { break }
    }
    // The end of `struct { ... };`.
    if peek().is(.semicolon) { ahead.removeFirst() }
    open = []
    nesting = 0
  }
}

extension Parser {
  /// Whether a line begins here that reads like the description of a clause and what follows it.
  private func beginsClause(_ start: Int) -> Bool {
    let bytes = lexer.bytes
    guard start == 0 || bytes[start - 1].isNewline, bytes[start].isProbeStart else { return false }
    let word = bytes[start...].prefix { $0.isProbePart }
    if Keyword(rawValue: text(word)) != nil { return false }
    let rest = bytes[word.endIndex...].drop { $0.isBlank }
    if rest.first == UInt8(ascii: "{") || rest.first == UInt8(ascii: "/") { return true }
    return word.contains(UInt8(ascii: ":")) && rest.first == UInt8(ascii: ",")
  }

  /// Whether a declarator stands behind the closing brace of a struct: `} name;`.
  private mutating func continuesDeclaration() -> Bool {
    peek().is(.star) || peek().identifier != nil && peek(1).endsDeclarator
  }
}

extension Token {
  /// Whether the name before it is one that is being declared.
  var endsDeclarator: Bool { self.is(.semicolon) || self.is(.comma) || self.is(.openBracket) || self.is(.assign) }
}

// Types.
extension Parser {
  /// Whether a name is a type where it stands.
  mutating func isTypeName(_ name: String) -> Bool {
    if declaredVariables.contains(name) { return false }
    if declaredTypes.contains(name) || ParseOptions.builtinTypes.contains(name) { return true }
    if let known = knownTypes[name] { return known }
    let isType = !options.isVariableName(name) && options.isTypeName(name)
    knownTypes[name] = isType
    return isType
  }
}

// Names.
extension Parser {
  /// An identifier, and nothing else.
  mutating func expectIdentifier() throws(Diagnostic) -> Identifier {
    let token = peek()
    guard let name = token.identifier else { throw unexpected(hint: "expected a name") }
    take()
    return Identifier(name, range: range(of: token))
  }

  /// The name of a member: any word, keywords included.
  mutating func expectMember() throws(Diagnostic) -> Identifier {
    let token = peek()
    if case .keyword(let keyword) = token.kind {
      take()
      return Identifier(keyword.rawValue, range: range(of: token))
    }
    return try expectIdentifier()
  }
}

extension Punctuator {
  /// What closes an opening bracket.
  var closing: String {
    switch self {
    case .openParenthesis: ")"
    case .openBracket: "]"
    default: "}"
    }
  }
}
