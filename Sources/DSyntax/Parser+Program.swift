import Diagnostics

/// Items: clauses, declarations, inlines, translators, providers (d-language.md §3, §11, §12).
extension Parser {
  mutating func parseProgram() -> ParseResult {
    enter(.program)
    while peek().kind != .endOfInput, diagnostics.count < Self.diagnosticLimit {
      let start = peek().start
      let isHeader = lexer.isInHeader(start)
      let before = diagnostics.count
      let isDescription = peek().kind == .probeDescription
      do throws(Diagnostic) {
        let item = isHeader ? try parseHeaderItem() : try parseItem()
        flushControls()
        if let item { items.append(item) }
      } catch {
        report(error)
        recover()
        if isHeader, skipsUnsupported(from: start) {
          diagnostics.removeSubrange(before...)
        } else {
          noteWords(from: start, isDescription)
        }
      }
      open = []
      enter(.program)
    }
    flushControls()
    if diagnostics.isEmpty, !options.allowsEmpty, !isLibrary, !items.contains(where: \.isSubstance) {
      report(.emptyProgram())
    }
    let whole = SourceRange(lexer.source, 0, lexer.bytes.count)
    return ParseResult(
      program: ProgramSyntax(items: items, range: whole), diagnostics: sorted(diagnostics),
      skippedNames: skippedNames, unreadWords: unreadWords, unusedOperand: unusedOperand())
  }

  /// Notes the words of an item that could not be read: of a clause those that it may assign to.
  private mutating func noteWords(from start: Int, _ isDescription: Bool) {
    let item = lexer.bytes[start..<max(start, peek().start)]
    let isClause = isDescription && item.contains(UInt8(ascii: "{"))
    for word in item.split(whereSeparator: { !$0.isIdentifierPart }) {
      let next = item[word.endIndex...].drop { $0.isBlank || $0 == UInt8(ascii: "]") }
      if !isClause || next.first == UInt8(ascii: "=") { unreadWords.insert(text(word)) }
    }
  }

  /// Reads something that is not a program, up to the end of the text.
  mutating func parseAlone<Node>(_ read: (inout Parser) throws(Diagnostic) -> Node) throws(Diagnostic) -> Node {
    enter(.expression)
    let node = try read(&self)
    guard peek().kind == .endOfInput else { throw unexpected() }
    flushControls()
    if let first = sorted(diagnostics).first { throw first }
    return node
  }

  var isLibrary: Bool {
    if case .library = lexer.source.origin { return true }
    return false
  }

  private mutating func flushControls() {
    items += lexer.controls.map { Item.control($0) }
    lexer.controls = []
    lexer.issues.forEach { report($0) }
    lexer.issues = []
  }

  /// In order of their places, as DTrace, which stops at the first, would find them.
  private func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let ranked = diagnostics.enumerated().sorted { a, b in
      (a.element.range?.start ?? Int.max, a.offset) < (b.element.range?.start ?? Int.max, b.offset)
    }
    return ranked.map(\.element)
  }

  private func unusedOperand() -> Diagnostic? {
    guard !options.allowsUnusedOperands, let last = options.macros.operands.last else { return nil }
    let number = options.macros.operands.count
    return lexer.referencedOperands.contains(number) ? nil : .unusedOperand(last, number: number)
  }

  mutating func parseItem() throws(Diagnostic) -> Item {
    let token = peek()
    switch token.kind {
    case .keyword(.inline):
      enter(.expression)
      return .inline(try parseInline())
    case .keyword(.translator):
      enter(.expression)
      return .translator(try parseTranslator())
    case .keyword(.provider):
      enter(.expression)
      return .provider(try parseProvider())
    case .keyword(.counter), .keyword(.import):
      throw unexpected()
    case .keyword:
      enter(.expression)
      return try parseDeclaration()
    case .probeDescription where beginsDeclaration(token):
      enter(.expression)
      return try parseDeclaration()
    case .probeDescription, .integer:
      return .clause(try parseClause())
    default:
      throw unexpected()
    }
  }

  /// Whether a word at the outermost level is the name of a type and begins a declaration.
  private mutating func beginsDeclaration(_ token: Token) -> Bool {
    guard !options.prefersProbes else { return false }
    let word = lexer.bytes[token.start..<token.end]
    let name = word.prefix { $0 != UInt8(ascii: "*") }
    let text = text(name)
    guard isIdentifier(Array(name)), !["BEGIN", "END", "ERROR"].contains(text) else { return false }
    // Only where the next token suits a declarator is the name looked up: that may be dear.
    var next = lexer
    next.offset = token.end
    let after = next.next(.expression)
    switch after.kind {
    case .identifier: break
    case .keyword, .punctuator(.star), .punctuator(.openParenthesis):
      guard name.count == word.count else { return false }
    case .punctuator(.semicolon), .punctuator(.comma), .punctuator(.openBracket):
      guard name.count < word.count else { return false }
    default: return false
    }
    // A library may name a type that other kernels have.
    return isLibrary || isTypeName(text)
  }
}

// Clauses.
extension Parser {
  private mutating func parseClause() throws(Diagnostic) -> ClauseSyntax {
    let start = peek().start
    var specifiers: [ProbeSpecifier] = []
    repeat {
      if let specifier = try parseProbeSpecifier() { specifiers.append(specifier) }
    } while accept(.comma)
    let specifiersRange = range(from: start)

    let predicate = try parsePredicate()
    if let predicate, !peek().is(.openBrace) {
      // Nothing of the text is lost: the next item may be good.
      report(.missingActions(at: predicate.range))
      return ClauseSyntax(specifiers: specifiers, predicate: predicate, body: [], range: range(from: start))
    }
    var body: [Statement]?
    if peek().is(.openBrace) {
      enter(.expression)
      body = try parseBlock()
    } else if !isCommandLine {
      if let reason = skippedNames[specifiersRange.text] {
        throw .skippedType(specifiersRange.text, reason, at: specifiersRange)
      }
      // `foo_t x;` reads as two descriptions if foo_t is unknown.
      let looksLikeType = peek().kind == .probeDescription && isIdentifier(Array(specifiersRange.text.utf8))
      let missing = Diagnostic.missingBody(
        at: specifiersRange, hint: looksLikeType ? "\(specifiersRange.text) is no type either" : nil)
      if looksLikeType, peek(1).endsDeclarator { throw missing }
      report(missing)
    }
    return ClauseSyntax(specifiers: specifiers, predicate: predicate, body: body, range: range(from: start))
  }

  /// `/ expression /`; an empty one (`//` before a body) is as good as none.
  private mutating func parsePredicate() throws(Diagnostic) -> Expression? {
    guard peek().is(.slash) else { return nil }
    let slash = take()
    enter(.expression)
    if peek().kind == .endOfPredicate, peek(1).is(.openBrace) {
      take()
      return nil
    }
    let predicate = try parseExpression()
    guard peek().kind == .endOfPredicate else {
      throw unexpected(hint: "the predicate begins at / on line \(line(slash))")
    }
    take()
    return predicate
  }

  private func line(_ token: Token) -> Int { lexer.source.position(of: token.start).line }
}

// Inlines, translators, providers.
extension Parser {
  private mutating func parseInline() throws(Diagnostic) -> InlineDefinition {
    let start = take().start
    let specifiers = try parseSpecifiers()
    let declarator = try parseDeclarator(.optional)
    try expect(.assign)
    let value = try parseAssignment()
    try expect(.semicolon)
    declare(declarator, specifiers)
    return InlineDefinition(specifiers: specifiers, declarator: declarator, value: value, range: range(from: start))
  }

  private mutating func parseTranslator() throws(Diagnostic) -> TranslatorDefinition {
    let start = take().start
    let destination = try parseTypeName()
    try expect(.less)
    let sourceStart = peek().start
    let sourceSpecifiers = try parseSpecifiers()
    var declarator = try parseDeclarator(.required)
    let sourceRange = range(from: sourceStart)
    let parameter = declarator.name ?? Identifier("", range: sourceRange)
    declarator.name = nil
    try expect(.greater)
    try expect(.openBrace)
    var members: [TranslatorDefinition.Member] = []
    while !peek().is(.closeBrace) {
      let memberStart = peek().start
      let name = try expectMember()
      try expect(.assign)
      let value = try parseAssignment()
      try expect(.semicolon)
      members.append(TranslatorDefinition.Member(name: name, value: value, range: range(from: memberStart)))
    }
    try expect(.closeBrace)
    try expect(.semicolon)
    let source = TypeName(specifiers: sourceSpecifiers, declarator: declarator, range: sourceRange)
    return TranslatorDefinition(
      destination: destination, source: source, parameter: parameter, members: members, range: range(from: start))
  }

  private mutating func parseProvider() throws(Diagnostic) -> ProviderDefinition {
    let start = take().start
    let name = try expectIdentifier()
    try expect(.openBrace)
    var probes: [ProviderDefinition.ProbeDeclaration] = []
    while !peek().is(.closeBrace) {
      let probeStart = peek().start
      guard peek().is(Keyword.probe) else { throw unexpected(hint: "expected probe") }
      take()
      let probeName = try expectMember()
      let parameters = try parseParameters()
      let output = accept(.colon) ? try parseParameters() : nil
      try expect(.semicolon)
      probes.append(
        ProviderDefinition.ProbeDeclaration(
          name: probeName, parameters: parameters, output: output, range: range(from: probeStart)))
    }
    try expect(.closeBrace)
    try expect(.semicolon)
    return ProviderDefinition(name: name, probes: probes, range: range(from: start))
  }
}

extension Item {
  /// Whether the item makes a text more than an empty one (D_EMPTY).
  fileprivate var isSubstance: Bool {
    switch self {
    case .control, .inline: false
    default: true
    }
  }
}
