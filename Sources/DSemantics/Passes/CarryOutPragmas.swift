import CTypes
import DIF
import DSyntax
import Diagnostics

/// `#pragma D` (d-language.md §9).
extension Compiler {
  mutating func carryOut(_ line: ControlLine) throws(Diagnostic) {
    switch line.kind {
    case .pragma(let name, let words):
      switch name.name {
      case "option": try setOption(words, at: line.range)
      case "depends_on": try require(words, at: line.range)
      case "attributes", "binding": try symbols.carryOut(name.name, words, at: line.range, &text.pragmas)
      default: throw .invalidPragma(name.name, at: name.range)
      }
    }
  }

  private mutating func setOption(_ words: [PragmaWord], at range: SourceRange) throws(Diagnostic) {
    guard let first = words.first, !first.text.isEmpty, first.text.first != "=" else {
      throw .malformedPragma("option", "<option>=<val>", at: range)
    }
    try checkEnd(words, after: 1, of: "option")
    let name = first.text.prefix { $0 != "=" }
    let value = name.count == first.text.count ? nil : String(first.text.dropFirst(name.count + 1))
    if let reason = options.setOption(&options, String(name), value) {
      throw .optionRefused(String(name), value, reason, at: first.range)
    }
  }

  private mutating func require(_ words: [PragmaWord], at range: SourceRange) throws(Diagnostic) {
    guard words.count >= 2 else { throw .malformedPragma("depends_on", "<class> <name>", at: range) }
    try checkEnd(words, after: 2, of: "depends_on")
    let kind = words[0].text
    let name = words[1].text
    switch kind {
    case "provider", "module": break
    case "library":
      throw Diagnostic(.D_PRAGMA_DEPEND, range, "main program may not explicitly depend on a library")
    default: throw .dependencyClass(kind, at: words[0].range)
    }
    if try !withCheck({ $0.isThere(kind, name) }) {
      throw Diagnostic(.D_PRAGMA_DEPEND, words[1].range, "program requires \(kind) \(name)")
    }
  }
}

/// Pragmas of one text that change what names mean.
struct PragmaState: Sendable {
  /// Those whose names are not declared yet.
  var pending: [PendingPragma] = []
  /// What was known before the text.
  var earlier: SymbolTable
  /// The libraries, whose names are known once they are used; nil while a library itself is compiled.
  var libraries: (any LibraryCatalog)?

  func isInLibrary(_ target: PendingPragma.Target) -> Bool {
    guard let libraries else { return false }
    return switch target {
    case .name(let name): !libraries.files(declaring: DeclaredName(.identifier, name)).isEmpty
    case .provider(let name): !libraries.files(declaring: DeclaredName(.provider, name)).isEmpty
    }
  }

  /// Pragmas whose names were never declared.
  var unused: [Diagnostic] {
    pending.map { Diagnostic(.D_PRAGMA_UNUSED, $0.range, "unused #pragma \($0.change.name)") }
  }
}

private func checkEnd(_ words: [PragmaWord], after count: Int, of pragma: String) throws(Diagnostic) {
  if words.count > count {
    throw Diagnostic(.D_PRAGMA_MALFORM, words[count].range, "superfluous arguments specified for #pragma \(pragma)")
  }
}

/// `attributes` and `binding`, of programs and libraries.
extension SymbolTable {
  // MARK: attributes, binding

  mutating func carryOut(
    _ pragma: String, _ words: [PragmaWord], at range: SourceRange, _ state: inout PragmaState
  ) throws(Diagnostic) {
    try apply(pragma == "binding" ? Self.binding(words, at: range) : Self.attributes(words, at: range), &state)
  }

  private static func attributes(_ words: [PragmaWord], at range: SourceRange) throws(Diagnostic) -> PendingPragma {
    guard words.count >= 2, words[0].kind == .identifier, words[1].kind == .identifier else {
      throw .malformedPragma("attributes", "<attributes> <ident>", at: range)
    }
    guard let attributes = StabilityAttributes(words[0].text) else {
      throw Diagnostic(.D_PRAGMA_INVAL, words[0].range, "invalid attributes specified by #pragma attributes")
    }
    if words[1].text != "provider" {
      try checkEnd(words, after: 2, of: "attributes")
      return PendingPragma(.attributes(attributes), words[1].text, at: range)
    }
    guard words.count >= 4 else { throw .malformedPragma("attributes", "<attributes> <ident>", at: range) }
    try checkEnd(words, after: 4, of: "attributes")
    guard let component = ProviderStability.components[words[3].text] else {
      throw Diagnostic(
        .D_PRAGMA_INVAL, words[3].range,
        "invalid component \"\(words[3].text)\" in attribute #pragma for provider \(words[2].text)")
    }
    return PendingPragma(.providerAttributes(component, attributes), words[2].text, at: range)
  }

  private static func binding(_ words: [PragmaWord], at range: SourceRange) throws(Diagnostic) -> PendingPragma {
    guard words.count >= 2, words[0].kind == .string, words[1].kind == .identifier else {
      throw .malformedPragma("binding", "\"version\" <ident>", at: range)
    }
    try checkEnd(words, after: 2, of: "binding")
    guard let version = LanguageVersion(words[0].text), LanguageVersion.known.contains(version) else {
      throw Diagnostic(.D_PRAGMA_INVAL, words[0].range, "invalid version string specified by #pragma binding")
    }
    return PendingPragma(.binding(version), words[1].text, at: range)
  }

  /// Changes what a pragma names; what is not declared yet is changed when it is.
  private mutating func apply(_ pragma: PendingPragma, _ state: inout PragmaState) throws(Diagnostic) {
    let isKnown = knows(pragma.target)
    if !isKnown, !state.isInLibrary(pragma.target) { return state.pending.append(pragma) }
    if !isKnown || state.earlier.knows(pragma.target) {
      throw Diagnostic(
        .D_PRAGMA_SCOPE, pragma.range,
        "#pragma \(pragma.change.name) cannot modify entity defined outside program scope")
    }
    change(pragma)
  }

  /// Carries out the pragmas that waited for what has just been declared.
  mutating func applyPending(_ state: inout PragmaState, translatorsBefore count: Int) {
    guard !state.pending.isEmpty else { return }
    state.pending.removeAll { pragma in
      if case .name("translator") = pragma.target {
        guard translators.count > count else { return false }
        changeLastTranslator(pragma.change)
        return true
      }
      guard knows(pragma.target) else { return false }
      change(pragma)
      return true
    }
  }
}

/// A pragma that changes what a name means, perhaps before the name is declared.
struct PendingPragma: Sendable {
  enum Change: Sendable {
    case attributes(StabilityAttributes)
    case providerAttributes(any WritableKeyPath<ProviderStability, StabilityAttributes> & Sendable, StabilityAttributes)
    case binding(LanguageVersion)

    /// The pragma's name.
    var name: String {
      switch self {
      case .attributes, .providerAttributes: "attributes"
      case .binding: "binding"
      }
    }
  }

  /// What is changed.
  enum Target: Hashable, Sendable {
    case name(String)
    case provider(String)
  }

  var change: Change
  var target: Target
  var range: SourceRange

  init(_ change: Change, _ name: String, at range: SourceRange) {
    self.change = change
    self.range = range
    if case .providerAttributes = change { target = .provider(name) } else { target = .name(name) }
  }
}

extension SymbolTable {
  /// Whether what a pragma names exists.
  func knows(_ target: PendingPragma.Target) -> Bool {
    switch target {
    case .name("translator"): false
    case .name(let name):
      globals[name] != nil || BuiltinVariableRow.byName[name] != nil || SubroutineRow.byName[name] != nil
        || ActionRow.byName[name] != nil || AggregatingFunctionRow.byName[name] != nil
    case .provider(let name): providers[name] != nil
    }
  }

  mutating func change(_ pragma: PendingPragma) {
    switch (pragma.target, pragma.change) {
    case (.name(let name), .attributes(let attributes)): self.attributes[name] = attributes
    case (.name(let name), .binding(let version)): bindings[name] = version
    case (.provider(let name), .providerAttributes(let component, let attributes)):
      providers[name]?.stability[keyPath: component] = attributes
    default: break
    }
  }

  mutating func changeLastTranslator(_ change: PendingPragma.Change) {
    guard let last = translators.indices.last else { return }
    switch change {
    case .attributes(let attributes): translators[last].attributes = attributes
    case .binding(let version): translators[last].binding = version
    case .providerAttributes: break
    }
  }
}

extension ProviderStability {
  /// The parts by the words of `#pragma D attributes ... provider NAME WORD`.
  static let components: [String: any WritableKeyPath<ProviderStability, StabilityAttributes> & Sendable] = [
    "provider": \.provider, "module": \.module, "function": \.function, "name": \.name, "args": \.arguments,
  ]
}
