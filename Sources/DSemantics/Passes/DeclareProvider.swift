import CTypes
import DSyntax
import Diagnostics

/// A provider that a program declares, for -h and -G (d-language.md §11).
///
/// Its probes exist where a process provides them: a declaration alone makes none.
struct DeclaredProvider: Sendable {
  struct Probe: Sendable {
    /// With `-` where the declaration has `__`.
    var name: String
    var inputs: [CType]
    /// The types of `args[]`, each with the place of its input.
    var outputs: [(type: CType, input: Int)]
  }

  var name: String
  var probes: [Probe]
  var stability = ProviderStability.unstable
}

extension TypeCheck {
  /// The longest name of a provider or probe.
  private static let nameLimit = 63
  private static let parameterLimit = 255

  mutating func declare(_ definition: ProviderDefinition) throws(Diagnostic) {
    let name = definition.name.name
    try check(definition.name, "provider")
    if name.utf8.last.map({ (0x30...0x39).contains($0) }) ?? false {
      throw .providerName("provider name may not end with a digit: \(name)", at: definition.name.range)
    }
    var probes: [DeclaredProvider.Probe] = []
    for declaration in definition.probes {
      let probe = try self.probe(declaration, of: name)
      if probes.contains(where: { $0.name == probe.name }) {
        throw Diagnostic(.D_PROV_PRDUP, declaration.name.range, "probe redeclared: \(name):\(probe.name)")
      }
      if let known = symbols.providers[name]?.probes.first(where: { $0.name == probe.name }) {
        try compare(probe, with: known, of: name, at: declaration.range)
      }
      probes.append(probe)
    }
    if let known = symbols.providers[name] {
      let names = Set(known.probes.map(\.name))
      if names != Set(probes.map(\.name)) {
        throw Diagnostic(
          .D_PROV_INCOMPAT, definition.name.range,
          "provider interface mismatch: \(name)\n\t current: \(counted(probes.count, "probe"))\n\t"
            + "previous: \(counted(known.probes.count, "probe"))")
      }
      return
    }
    symbols.providers[name] = DeclaredProvider(name: name, probes: probes)
  }

  private func check(_ name: Identifier, _ what: String) throws(Diagnostic) {
    if name.scope != nil {
      throw .providerName("\(what) name may not contain scoping operator: \(name.name)", at: name.range)
    }
    if name.name.utf8.count > Self.nameLimit {
      throw .providerName("\(what) name may not exceed \(Self.nameLimit) characters: \(name.name)", at: name.range)
    }
  }

  private mutating func probe(
    _ declaration: ProviderDefinition.ProbeDeclaration, of provider: String
  ) throws(Diagnostic) -> DeclaredProvider.Probe {
    try check(declaration.name, "probe")
    let name = Self.probeName(declaration.name.name)
    let inputs = try prototype(declaration.parameters, "input", name)
    var seen: Set<String> = []
    for (number, input) in inputs.enumerated() {
      guard let own = input.name else { continue }
      if !seen.insert(own.name).inserted {
        throw .declaration(
          .D_DECL_PROTO_FORM,
          "parameter is already declared in probe input prototype: \(own.name), parameter #\(number + 1)",
          at: own.range)
      }
    }
    guard let view = declaration.output else {
      let same = inputs.enumerated().map { (type: $1.type, input: $0) }
      return DeclaredProvider.Probe(name: name, inputs: inputs.map(\.type), outputs: same)
    }
    var outputs: [(type: CType, input: Int)] = []
    for (number, output) in try prototype(view, "output", name).enumerated() {
      guard let own = output.name else {
        throw .declaration(
          .D_DECL_PROTO_NAME, "parameter declaration requires a name: parameter #\(number + 1)", at: view.range)
      }
      guard let place = inputs.firstIndex(where: { $0.name?.name == own.name }) else {
        throw .declaration(
          .D_DECL_PROTO_FORM,
          "parameter is not declared in probe output prototype: \(own.name), parameter #\(number + 1)", at: own.range)
      }
      try checkTranslation(from: inputs[place].type, to: output.type, "\(provider):\(name)", number + 1, at: own.range)
      outputs.append((type: output.type, input: place))
    }
    return DeclaredProvider.Probe(name: name, inputs: inputs.map(\.type), outputs: outputs)
  }

  private func checkTranslation(
    from input: CType, to output: CType, _ probe: String, _ number: Int, at range: SourceRange
  ) throws(Diagnostic) {
    if CType.isArgumentCompatible(parameter: output, argument: input) { return }
    let target = output.pointee ?? output
    if target.isAggregate, symbols.hasTranslator(from: input, to: target, version: options.version) { return }
    throw Diagnostic(
      .D_PROV_PRXLATOR, range,
      "translator for \(probe) output argument #\(number) from \(input) to \(output) is not defined")
  }

  /// The parameters of one of a probe's views; a sole `void` is none.
  private mutating func prototype(
    _ list: ParameterList, _ view: String, _ probe: String
  ) throws(Diagnostic) -> [(name: Identifier?, type: CType)] {
    if let sole = list.parameters.first, list.parameters.count == 1, !list.isVariadic,
      try type(of: sole.declarator, base: try base(of: sole.specifiers)).isVoid
    {
      if let name = sole.declarator.name {
        throw .declaration(.D_DECL_PROTO_NAME, "void parameter may not have a name: \(name.name)", at: name.range)
      }
      return []
    }
    let result = try parameters(list, of: "probe \(view)")
    if result.count > Self.parameterLimit {
      throw Diagnostic(
        .D_PROV_PRARGLEN, list.range,
        "probe \(probe) \(view) prototype exceeds \(Self.parameterLimit) parameters: \(result.count) params used")
    }
    return result
  }

  // MARK: Redeclarations

  private func compare(
    _ probe: DeclaredProvider.Probe, with known: DeclaredProvider.Probe, of provider: String, at range: SourceRange
  ) throws(Diagnostic) {
    try compare(probe.inputs, with: known.inputs, "\(provider):\(probe.name) input", at: range)
    try compare(
      probe.outputs.map(\.type), with: known.outputs.map(\.type), "\(provider):\(probe.name) output", at: range)
  }

  private func compare(
    _ types: [CType], with known: [CType], _ what: String, at range: SourceRange
  ) throws(Diagnostic) {
    if types.count != known.count {
      throw Diagnostic(
        .D_PROV_INCOMPAT, range,
        "probe \(what) prototype mismatch:\n\t current: \(counted(types.count, "arg"))\n\t"
          + "previous: \(counted(known.count, "arg"))")
    }
    for (number, (type, old)) in zip(types, known).enumerated() where !CType.isCompatible(type, old) {
      throw Diagnostic(.D_PROV_INCOMPAT, range, "probe \(what) prototype argument #\(number + 1) mismatch")
    }
  }

  private func counted(_ count: Int, _ what: String) -> String { "\(count) \(what)\(count == 1 ? "" : "s")" }

  /// `query__receive` names the probe `query-receive`.
  private static func probeName(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      if character == "_", rest.first == "_" {
        rest.removeFirst()
        result.append("-")
      } else {
        result.append(character)
      }
    }
    return result
  }
}

extension Diagnostic {
  fileprivate static func providerName(_ message: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_PROV_BADNAME, range, message)
  }
}
