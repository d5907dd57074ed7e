import Diagnostics

/// Declarations, declarators, type names (d-language.md §3).
extension Parser {
  /// Whether a declarator has a name.
  enum NameRule { case required, forbidden, optional }

  /// Derivations that one declarator may have.
  static let derivationLimit = 64

  mutating func parseDeclaration() throws(Diagnostic) -> Item {
    let start = peek().start
    let specifiers = try parseSpecifiers()
    var declarators: [Declarator] = []
    var goesOn = !peek().is(.semicolon)
    while goesOn {
      let declarator = try parseDeclarator(.required)
      if declarators.isEmpty, peek().is(.openBrace), case .function? = declarator.derivations.first?.kind {
        return .function(try parseFunction(specifiers, declarator, from: start))
      }
      declare(declarator, specifiers)
      declarators.append(declarator)
      goesOn = accept(.comma)
    }
    if peek().is(.assign) { throw unexpected(hint: "a declaration has no initial value in D") }
    try expect(.semicolon)
    return .declaration(Declaration(specifiers: specifiers, declarators: declarators, range: range(from: start)))
  }

  private mutating func parseFunction(
    _ specifiers: DeclarationSpecifiers, _ declarator: Declarator, from start: Int
  ) throws(Diagnostic) -> FunctionDefinition {
    guard options.hasExtensions else { throw .needsExtensions("function definition", at: declarator.range) }
    declare(declarator, specifiers)
    let body = try parseBlock()
    return FunctionDefinition(specifiers: specifiers, declarator: declarator, body: body, range: range(from: start))
  }

  /// Notes what a declared name is from here on.
  mutating func declare(_ declarator: Declarator, _ specifiers: DeclarationSpecifiers) {
    guard let name = declarator.name?.name else { return }
    let storage = specifiers.storage.map(\.kind)
    if storage.contains(.typedef) {
      declaredTypes.insert(name)
      declaredVariables.remove(name)
    } else if !storage.contains(.threadLocal), !storage.contains(.clauseLocal) {
      declaredVariables.insert(name)
    }
  }
}

// Specifiers.
extension Parser {
  /// Storage classes, qualifiers and type words in any order, at least one.
  mutating func parseSpecifiers() throws(Diagnostic) -> DeclarationSpecifiers {
    let start = peek().start
    var specifiers = DeclarationSpecifiers(range: range(of: peek()))
    while true {
      let token = peek()
      let place = range(of: token)
      switch token.kind {
      case .keyword(let keyword):
        if keyword.isOfDOnly, !specifiers.types.isEmpty, declaredName() != nil {
          specifiers.range = range(from: start)
          return specifiers
        }
        if let storage = StorageSpecifier.Kind(rawValue: keyword.rawValue) {
          take()
          specifiers.storage.append(StorageSpecifier(storage, range: place))
        } else if let qualifier = Qualifiers(keyword) {
          take()
          specifiers.qualifiers.insert(qualifier)
        } else if let word = TypeSpecifier.Keyword(rawValue: keyword.rawValue) {
          take()
          specifiers.types.append(TypeSpecifier(.keyword(word), range: place))
        } else if keyword == .struct || keyword == .union {
          specifiers.types.append(try parseStructure(isUnion: keyword == .union))
        } else if keyword == .enum {
          specifiers.types.append(try parseEnumeration())
        } else {
          throw unexpected()
        }
      case .identifier(let name) where specifiers.takesTypeName && (isTypeName(name) || isTypeOfLibrary()):
        take()
        specifiers.types.append(TypeSpecifier(.named(name), range: place))
      default:
        if specifiers.types.isEmpty, specifiers.storage.isEmpty, specifiers.qualifiers.isEmpty {
          if let name = token.identifier, let missing = missingType(name, at: place) { throw missing }
          throw unexpected(hint: token.identifier.map(noType) ?? "expected a type")
        }
        if specifiers.types.isEmpty, let name = token.identifier, peek(1).identifier != nil,
          let missing = missingType(name, at: place)
        {
          throw missing
        }
        specifiers.range = range(from: start)
        return specifiers
      }
    }
  }

  /// Whether a word of a library that is no type here would be one on another kernel: `foo_t *name`.
  private mutating func isTypeOfLibrary() -> Bool {
    guard isLibrary else { return false }
    let next = peek(1)
    return next.identifier != nil || next.is(.star)
  }

  /// The tag of a struct, union or enum.
  private mutating func parseTag() -> Identifier? {
    let token = peek()
    guard let name = token.identifier else { return nil }
    take()
    return Identifier(name, range: range(of: token))
  }

  private mutating func parseStructure(isUnion: Bool) throws(Diagnostic) -> TypeSpecifier {
    try descend()
    defer { leave() }
    let start = take().start
    var isPacked = lexer.saysPacked(from: lastEnd, to: peek().start)
    let tag = parseTag()
    var members: [MemberDeclaration]?
    if peek().is(.openBrace) {
      take()
      var list: [MemberDeclaration] = []
      while !peek().is(.closeBrace) { list.append(try parseMembers()) }
      try expect(.closeBrace)
      members = list
      isPacked = isPacked || lexer.saysPacked(from: lastEnd, to: peek().start)
    } else if tag == nil {
      throw unexpected(hint: "expected a tag or {")
    }
    let structure = StructSpecifier(isUnion: isUnion, tag: tag, members: members, isPacked: isPacked)
    return TypeSpecifier(.structure(structure), range: range(from: start))
  }

  private mutating func parseMembers() throws(Diagnostic) -> MemberDeclaration {
    let start = peek().start
    let specifiers = try parseSpecifiers()
    var members: [MemberDeclaration.Member] = []
    var goesOn = !peek().is(.semicolon)
    while goesOn {
      let declarator =
        peek().is(.colon)
        ? Declarator(name: nil, derivations: [], range: range(of: peek())) : try parseDeclarator(.required)
      let width = accept(.colon) ? try parseConditional() : nil
      members.append(MemberDeclaration.Member(declarator: declarator, bitWidth: width))
      goesOn = accept(.comma)
    }
    try expect(.semicolon)
    return MemberDeclaration(specifiers: specifiers, members: members, range: range(from: start))
  }

  private mutating func parseEnumeration() throws(Diagnostic) -> TypeSpecifier {
    let start = take().start
    let tag = parseTag()
    var enumerators: [EnumSpecifier.Enumerator]?
    if accept(.openBrace) {
      var list: [EnumSpecifier.Enumerator] = []
      while !peek().is(.closeBrace) {
        let name = try expectIdentifier()
        let value = accept(.assign) ? try parseConditional() : nil
        list.append(EnumSpecifier.Enumerator(name: name, value: value))
        guard accept(.comma) else { break }
      }
      guard !list.isEmpty else { throw unexpected(hint: "expected a name") }
      try expect(.closeBrace)
      enumerators = list
    } else if tag == nil {
      throw unexpected(hint: "expected a tag or {")
    }
    let enumeration = EnumSpecifier(tag: tag, enumerators: enumerators)
    return TypeSpecifier(.enumeration(enumeration), range: range(from: start))
  }
}

// Declarators.
extension Parser {
  mutating func parseDeclarator(_ rule: NameRule) throws(Diagnostic) -> Declarator {
    try descend()
    defer { leave() }
    let start = peek().start
    var pointers: [Derivation] = []
    while peek().is(.star) {
      let star = take()
      var qualifiers: Qualifiers = []
      while case .keyword(let keyword) = peek().kind, let qualifier = Qualifiers(keyword) {
        take()
        qualifiers.insert(qualifier)
      }
      pointers.append(Derivation(.pointer(qualifiers), range: range(from: star.start)))
    }
    var declarator = Declarator(name: nil, derivations: [], range: range(from: start))
    if rule != .forbidden, let name = declaredName() {
      declarator.name = Identifier(name, range: range(of: take()))
    } else if peek().is(.openParenthesis), beginsNestedDeclarator(rule) {
      take()
      declarator = try parseDeclarator(rule)
      try expect(.closeParenthesis)
    } else if rule == .required {
      throw unexpected(hint: "expected a name")
    }
    while true {
      if peek().is(.openBracket) {
        declarator.derivations.append(try parseArray())
      } else if peek().is(.openParenthesis) {
        let parameters = try parseParameters()
        declarator.derivations.append(Derivation(.function(parameters), range: parameters.range))
      } else {
        break
      }
    }
    declarator.derivations += pointers.reversed()
    declarator.range =
      declarator.derivations.isEmpty && declarator.name == nil
      ? SourceRange(lexer.source, start, start) : range(from: start)
    guard declarator.derivations.count <= Self.derivationLimit else {
      throw .nestsTooDeeply(at: declarator.range, limit: Self.derivationLimit)
    }
    return declarator
  }

  /// Whether a parenthesis in a declarator groups, rather than begins the parameters of a function without a name.
  private mutating func beginsNestedDeclarator(_ rule: NameRule) -> Bool {
    let next = peek(1)
    if next.is(.star) || next.is(.openParenthesis) || next.is(.openBracket) { return true }
    guard rule != .forbidden, let name = next.identifier else { return false }
    return rule == .required || !isTypeName(name)
  }

  private mutating func parseArray() throws(Diagnostic) -> Derivation {
    let start = try expect(.openBracket).start
    let bound: Derivation.ArrayBound
    if peek().is(.closeBracket) {
      bound = .none
    } else if beginsParameter() {
      bound = .tuple(try parseParameterList(from: peek().start, .closeBracket))
    } else {
      bound = .constant(try parseConditional())
    }
    try expect(.closeBracket)
    return Derivation(.array(bound), range: range(from: start))
  }

  /// Whether the next token begins a parameter rather than an expression.
  private mutating func beginsParameter() -> Bool {
    switch peek().kind {
    case .keyword(let keyword):
      return keyword.beginsType || StorageSpecifier.Kind(rawValue: keyword.rawValue) != nil && !peek(1).is(.arrow)
    case .identifier(let name): return isTypeName(name)
    default: return false
    }
  }

  /// `(parameters)`.
  mutating func parseParameters() throws(Diagnostic) -> ParameterList {
    let start = try expect(.openParenthesis).start
    var list = try parseParameterList(from: start, .closeParenthesis)
    try expect(.closeParenthesis)
    list.range = range(from: start)
    return list
  }

  private mutating func parseParameterList(
    from start: Int, _ closing: Punctuator
  ) throws(Diagnostic) -> ParameterList {
    var list = ParameterList(parameters: [], isVariadic: false, range: range(from: start))
    while !peek().is(closing) {
      if accept(.ellipsis) {
        list.isVariadic = true
        break
      }
      let parameterStart = peek().start
      let specifiers = try parseSpecifiers()
      let declarator = try parseDeclarator(.optional)
      list.parameters.append(
        Parameter(specifiers: specifiers, declarator: declarator, range: range(from: parameterStart)))
      guard accept(.comma) else { break }
      if peek().is(closing) { throw unexpected(hint: "expected a type") }
    }
    list.range = range(from: start)
    return list
  }

  mutating func parseTypeName() throws(Diagnostic) -> TypeName {
    let start = peek().start
    let outer = highest
    highest = 0
    defer { highest = max(highest, outer) }
    let specifiers = try parseSpecifiers()
    let declarator = try parseDeclarator(.forbidden)
    return TypeName(specifiers: specifiers, declarator: declarator, range: range(from: start), depth: highest)
  }

  /// Whether the token at a distance begins the type of a cast or `sizeof`.
  ///
  /// A word is looked up only if what follows suits a type: the look-up may be dear.
  ///
  /// What can only be a type and is none is an error: of its own in a library, and where a header's type was skipped.
  mutating func beginsTypeName(_ distance: Int, isCast: Bool) throws(Diagnostic) -> Bool {
    let token = peek(distance)
    if case .keyword(let keyword) = token.kind { return keyword.beginsType }
    guard let name = token.identifier else { return false }
    var index = distance + 1
    var stray: Token?
    switch peek(index).kind {
    case .punctuator(.closeParenthesis):
      let next = peek(index + 1)
      guard !isCast || next.beginsOperand else { return false }
      // A variable in parentheses may have an operator or arguments behind it, nothing else.
      if isCast, !next.isPunctuator { stray = next }
    case .punctuator(.star):
      while peek(index).is(.star) || peek(index).isQualifier { index += 1 }
      if peek(index).is(.closeParenthesis) { stray = peek(index) }
      guard [.closeParenthesis, .openParenthesis, .openBracket].contains(where: { peek(index).is($0) }) else {
        return false
      }
    case .punctuator(.openParenthesis):
      guard peek(index + 1).is(.star) else { return false }
    case .keyword(let keyword):
      guard keyword.beginsType else { return false }
    default: return false
    }
    if isTypeName(name) { return true }
    if stray != nil || skippedNames[name] != nil, let missing = missingType(name, at: range(of: token)) {
      throw missing
    }
    if let stray { throw .syntax(near: range(of: stray).text, at: range(of: stray), hint: noType(name)) }
    return false
  }

  /// The error of a name that had to be a type, where more is known than that it is none.
  private func missingType(_ name: String, at place: SourceRange) -> Diagnostic? {
    if let reason = skippedNames[name] { return .skippedType(name, reason, at: place) }
    if case .library = lexer.source.origin { return .missingType(name, at: place) }
    return nil
  }

  private func noType(_ name: String) -> String {
    let near = Suggestion.nearest(to: name, in: Array(declaredTypes) + ParseOptions.builtinTypes + ["string"])
    return "\(name) is no type" + (near.map { ", did you mean \($0.name)?" } ?? "")
  }
}

extension Qualifiers {
  fileprivate init?(_ keyword: Keyword) {
    switch keyword {
    case .const: self = .const
    case .restrict: self = .restrict
    case .volatile: self = .volatile
    default: return nil
    }
  }
}

extension Keyword {
  /// Whether the word begins a type name.
  var beginsType: Bool {
    switch self {
    case .struct, .union, .enum: true
    default: TypeSpecifier.Keyword(rawValue: rawValue) != nil || Qualifiers(self) != nil
    }
  }
}

extension Token {
  fileprivate var isQualifier: Bool {
    if case .keyword(let keyword) = kind { return Qualifiers(keyword) != nil }
    return false
  }

  /// Whether an operand may begin with the token, so that `(name)` before it may be a cast.
  fileprivate var isPunctuator: Bool {
    if case .punctuator = kind { return true }
    return false
  }

  fileprivate var beginsOperand: Bool {
    switch kind {
    case .identifier, .aggregation, .integer, .string, .character: true
    case .keyword(let keyword): [.`self`, .this, .sizeof, .stringof, .offsetof, .xlate].contains(keyword)
    case .punctuator(let punctuator): punctuator == .openParenthesis || punctuator.prefixOperator != nil
    default: false
    }
  }
}

extension ParseOptions {
  /// The typedefs that every program has (d-language.md §4.1); `string` is a keyword.
  static let builtinTypes: Set<String> = [
    "int8_t", "int16_t", "int32_t", "int64_t", "intptr_t", "ssize_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t",
    "uchar_t", "ushort_t", "uint_t", "ulong_t", "u_longlong_t", "ptrdiff_t", "uintptr_t", "size_t", "id_t", "pid_t",
    "_Bool", "stack", "_symaddr", "_usymaddr",
  ]
}

extension DeclarationSpecifiers {
  /// Whether the name of a type may come next: `userland` alone is none yet.
  fileprivate var takesTypeName: Bool {
    types.allSatisfy { specifier in
      if case .keyword(.userland) = specifier.kind { true } else { false }
    }
  }
}
