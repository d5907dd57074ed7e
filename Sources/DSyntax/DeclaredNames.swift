package import Diagnostics

/// A name that a text declares for other texts, found without parsing it.
package struct DeclaredName: Hashable, Sendable {
  /// The raw value is the word of the index of D libraries.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case typedef, `struct`, union, `enum`
    /// An inline, a variable or an enumerator.
    case identifier
    /// The type that a translator makes: its last word.
    case translator
    case provider
  }

  package var kind: Kind
  package var name: String

  package init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }
}

/// The names that the outermost level of a text declares, in order, and the first thing that could not be read.
///
/// Reads tokens only: which names are types is not known before other libraries are. What is malformed is skipped up to
/// the end of its item, so that one bad item hides no other.
package func declaredNames(in source: SourceText) -> (names: [DeclaredName], issue: Diagnostic?) {
  var scan = DeclarationScan(source)
  scan.run()
  return (scan.names, scan.issue)
}

/// Cuts a text into items and finds the names in each.
private struct DeclarationScan {
  private var lexer: Lexer
  private(set) var names: [DeclaredName] = []
  private(set) var issue: Diagnostic?

  init(_ source: SourceText) {
    lexer = Lexer(source, options: ParseOptions())
  }

  mutating func run() {
    while let item = readItem() { note(item) }
    issue = issue ?? lexer.issues.first
  }

  /// The tokens up to the end of an item: a semicolon, or the brace that closes a clause or a function.
  private mutating func readItem() -> [Token]? {
    var item: [Token] = []
    var depth = 0
    while true {
      let token = lexer.next(.expression)
      issue = issue ?? token.issue
      switch token.kind {
      case .endOfInput: return item.isEmpty ? nil : item
      case .invalid: continue
      case .punctuator(.openBrace), .punctuator(.openParenthesis), .punctuator(.openBracket): depth += 1
      case .punctuator(.closeBrace), .punctuator(.closeParenthesis), .punctuator(.closeBracket):
        depth = max(0, depth - 1)
      default: break
      }
      // What closes nothing begins nothing.
      if item.isEmpty, [.closeBrace, .closeParenthesis, .closeBracket].contains(where: { token.is($0) }) { continue }
      item.append(token)
      guard depth == 0 else { continue }
      if token.is(.semicolon) || token.is(.closeBrace) && endsWithBrace(item) { return item }
    }
  }

  /// Whether an item with a closed brace is a clause or a function, which no semicolon ends.
  private func endsWithBrace(_ item: [Token]) -> Bool {
    if case .keyword(let first)? = item.first?.kind, first != .this, first != .`self` {
      guard let brace = item.firstIndex(where: { $0.is(.openBrace) }), brace > 0 else { return true }
      return first != .translator && first != .provider && item[brace - 1].is(.closeParenthesis)
    }
    // `foo_t { ...` is nothing that a declaration begins with.
    return true
  }

  // MARK: Names

  private mutating func note(_ item: [Token]) {
    noteTags(item)
    switch item.first?.kind {
    case .keyword(.inline)?: noteInline(item)
    case .keyword(.typedef)?: noteDeclarators(item, .typedef)
    case .keyword(.translator)?:
      guard let less = item.firstIndex(where: { $0.is(.less) }) else { return }
      if let target = item[..<less].last(where: { $0.identifier != nil })?.identifier { add(.translator, target) }
    case .keyword(.provider)?:
      if item.count > 1, let name = item[1].identifier { add(.provider, name) }
    case .keyword(.this)?, .keyword(.`self`)?: break
    case .keyword?: noteDeclarators(item, .identifier)
    case .identifier?:
      // A clause begins with a word too, but has a body, and no parameters before it.
      if let brace = item.firstIndex(where: { $0.is(.openBrace) }) {
        if item[brace - 1].is(.closeParenthesis) { noteDeclarators(item, .identifier) }
      } else if item.last?.is(.semicolon) == true, item.count > 2 {
        noteDeclarators(item, .identifier)
      }
    default: break
    }
  }

  /// Structs, unions and enums that are defined anywhere in the item, and enumerators.
  private mutating func noteTags(_ item: [Token]) {
    for (index, token) in item.enumerated() {
      let kind: DeclaredName.Kind
      switch token.kind {
      case .keyword(.struct): kind = .struct
      case .keyword(.union): kind = .union
      case .keyword(.enum): kind = .enum
      default: continue
      }
      var next = index + 1
      if next < item.count, let tag = item[next].identifier {
        next += 1
        if next < item.count, item[next].is(.openBrace) { add(kind, tag) }
      }
      if kind == .enum, next < item.count, item[next].is(.openBrace) { noteEnumerators(item[(next + 1)...]) }
    }
  }

  private mutating func noteEnumerators(_ tokens: ArraySlice<Token>) {
    var isExpected = true
    var depth = 0
    for token in tokens {
      switch token.kind {
      case .punctuator(.openParenthesis): depth += 1
      case .punctuator(.closeParenthesis): depth -= 1
      case .punctuator(.closeBrace): return
      case .punctuator(.comma): isExpected = depth == 0
      case .identifier(let name):
        if isExpected { add(.identifier, name) }
        isExpected = false
      default: break
      }
    }
  }

  /// `inline type NAME = ...` or `inline type NAME[parameters] = ...`.
  private mutating func noteInline(_ item: [Token]) {
    var last: String?
    var depth = 0
    for token in item {
      switch token.kind {
      case .punctuator(.openBracket):
        depth += 1
      case .punctuator(.closeBracket): depth -= 1
      case .punctuator(.assign):
        if let last { add(.identifier, last) }
        return
      case .identifier(let name) where depth == 0: last = name
      default: break
      }
    }
  }

  /// The names of declarators: before `;`, `,`, `[` or the parameters of a function, or as in `(*name)`.
  private mutating func noteDeclarators(_ item: [Token], _ kind: DeclaredName.Kind) {
    var braces = 0
    var depth = 0
    for (index, token) in item.enumerated() where index + 1 < item.count {
      switch token.kind {
      case .punctuator(.openBrace): braces += 1
      case .punctuator(.closeBrace): braces -= 1
      case .punctuator(.openParenthesis), .punctuator(.openBracket): depth += 1
      case .punctuator(.closeParenthesis), .punctuator(.closeBracket): depth -= 1
      case .identifier(let name) where braces == 0 && index > 0:
        // A tag is no name of the declaration's.
        if case .keyword(let before) = item[index - 1].kind, [.struct, .union, .enum].contains(before) { continue }
        let next = item[index + 1]
        let isPlain = depth == 0 && (next.is(.semicolon) || next.is(.comma) || next.is(.openBracket))
        let isFunction = depth == 0 && next.is(.openParenthesis) && index + 2 < item.count && !item[index + 2].is(.star)
        let isPointer = depth == 1 && next.is(.closeParenthesis) && item[index - 1].is(.star)
        if isPlain || isFunction || isPointer { add(kind, name) }
      default: break
      }
    }
  }

  private mutating func add(_ kind: DeclaredName.Kind, _ name: String) {
    // ``extern int `max_pfn;`` declares the kernel's, not a name of D.
    guard !name.contains("`") else { return }
    names.append(DeclaredName(kind, name))
  }
}
