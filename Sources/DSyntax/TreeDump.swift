/// A syntax tree as text without places: equal texts mean equal trees.
///
/// For tests, and for looking at a tree.
package enum TreeDump {
  /// One line an item.
  package static func text(of program: ProgramSyntax) -> String {
    program.items.map(item).joined(separator: "\n")
  }

  private static func node(_ name: String, _ parts: [String]) -> String {
    "(" + ([name] + parts).joined(separator: " ") + ")"
  }

  private static func item(_ item: Item) -> String {
    switch item {
    case .clause(let clause):
      return node(
        "clause",
        clause.specifiers.map(specifier) + [clause.predicate.map { node("predicate", [text(of: $0)]) } ?? "-"]
          + [clause.body.map(body) ?? "-"])
    case .declaration(let declaration):
      return node("declare", [specifiers(declaration.specifiers)] + declaration.declarators.map(declarator))
    case .inline(let inline):
      return node(
        "inline", [specifiers(inline.specifiers), declarator(inline.declarator), text(of: inline.value)])
    case .translator(let translator):
      return node(
        "translator",
        [type(translator.destination), type(translator.source), translator.parameter.name]
          + translator.members.map { node($0.name.name, [text(of: $0.value)]) })
    case .provider(let provider):
      let probes = provider.probes.map { probe in
        node("probe", [probe.name.name, parameters(probe.parameters), probe.output.map(parameters) ?? "-"])
      }
      return node("provider", [provider.name.name] + probes)
    case .function(let function):
      return node(
        "function", [specifiers(function.specifiers), declarator(function.declarator), body(function.body)])
    case .control(let control):
      guard case .pragma(let name, let words) = control.kind else { return "" }
      return node("pragma", [name.name] + words.map { "\($0.kind):\($0.text)" })
    }
  }

  private static func specifier(_ specifier: ProbeSpecifier) -> String {
    switch specifier.kind {
    case .id(let id): "#\(id)"
    case .fields(let fields): fields.all.map(\.text).joined(separator: ":")
    }
  }

  private static func body(_ statements: [Statement]) -> String {
    "{" + statements.map(statement).joined(separator: " ") + "}"
  }

  private static func statement(_ statement: Statement) -> String {
    switch statement.kind {
    case .expression(let expression): text(of: expression)
    case .empty: "(empty)"
    case .if(let condition, let then, let otherwise):
      node("if", [text(of: condition), body(then)] + (otherwise.map { [body($0)] } ?? []))
    case .while(let condition, let statements): node("while", [text(of: condition), body(statements)])
    case .for(let initial, let condition, let step, let statements):
      node("for", [initial, condition, step].map { $0.map(text) ?? "-" } + [body(statements)])
    case .return(let value): node("return", value.map { [text(of: $0)] } ?? [])
    }
  }

  /// An expression in prefix form.
  package static func text(of expression: Expression) -> String {
    switch expression.kind {
    case .identifier(let name): name.name
    case .threadLocal(let name): "self->\(name.name)"
    case .clauseLocal(let name): "this->\(name.name)"
    case .aggregation(let name, let keys): node("@\(name.name)", keys.map { [node("keys", $0.map(text))] } ?? [])
    case .integer(let constant):
      "\(constant.value)\(constant.hasUnsignedSuffix ? "u" : "")\(String(repeating: "l", count: constant.longSuffixes))"
        + (constant.isDecimal ? "" : "x")
    case .string(let bytes): "\"\(escaped(bytes, quote: UInt8(ascii: "\"")))\""
    case .character(let constant): "'\(escaped(constant.bytes, quote: UInt8(ascii: "'")))'"
    case .call(let base, let arguments): node("call", [text(of: base)] + arguments.map(text))
    case .index(let base, let keys): node("index", [text(of: base)] + keys.map(text))
    case .member(let base, let name, let throughPointer):
      node(throughPointer ? "->" : ".", [text(of: base), name.name])
    case .unary(let operation, let operand):
      node((operation.isPostfix ? "post" : "") + operation.text, [text(of: operand)])
    case .binary(let operation, let left, let right): node(operation.text, [text(of: left), text(of: right)])
    case .assignment(let operation, let left, let right): node(operation.text, [text(of: left), text(of: right)])
    case .conditional(let condition, let then, let otherwise):
      node("?:", [text(of: condition), text(of: then), text(of: otherwise)])
    case .comma(let left, let right): node(",", [text(of: left), text(of: right)])
    case .cast(let name, let operand): node("cast", [type(name), text(of: operand)])
    case .sizeOfExpression(let operand): node("sizeof", [text(of: operand)])
    case .sizeOfType(let name): node("sizeof-type", [type(name)])
    case .stringOf(let operand): node("stringof", [text(of: operand)])
    case .offsetOf(let name, let member): node("offsetof", [type(name), member.name])
    case .translate(let name, let operand): node("xlate", [type(name), text(of: operand)])
    }
  }

  private static func type(_ type: TypeName) -> String {
    "<" + specifiers(type.specifiers) + (type.declarator.derivations.isEmpty ? "" : " " + declarator(type.declarator))
      + ">"
  }

  private static func specifiers(_ specifiers: DeclarationSpecifiers) -> String {
    var words = specifiers.storage.map(\.kind.rawValue)
    if !specifiers.qualifiers.isEmpty { words.append("q\(specifiers.qualifiers.rawValue)") }
    words += specifiers.types.map { specifier in
      switch specifier.kind {
      case .keyword(let keyword): return keyword.rawValue
      case .named(let name): return name
      case .structure(let structure):
        return node(
          structure.isUnion ? "union" : "struct",
          [structure.tag?.name ?? "-"]
            + (structure.members.map { members in
              members.map { node("members", [self.specifiers($0.specifiers)] + $0.members.map(member)) }
            } ?? ["-"]))
      case .enumeration(let enumeration):
        return node(
          "enum",
          [enumeration.tag?.name ?? "-"]
            + (enumeration.enumerators.map { list in
              list.map { node($0.name.name, $0.value.map { [text(of: $0)] } ?? []) }
            } ?? ["-"]))
      }
    }
    return words.joined(separator: " ")
  }

  private static func member(_ member: MemberDeclaration.Member) -> String {
    declarator(member.declarator) + (member.bitWidth.map { ":" + text(of: $0) } ?? "")
  }

  /// The name, then what it is, from the name outward.
  private static func declarator(_ declarator: Declarator) -> String {
    let derivations = declarator.derivations.map { derivation in
      switch derivation.kind {
      case .pointer(let qualifiers): qualifiers.isEmpty ? "ptr" : "ptr\(qualifiers.rawValue)"
      case .array(.none): "array[]"
      case .array(.constant(let bound)): "array[\(text(of: bound))]"
      case .array(.tuple(let list)): "tuple\(parameters(list))"
      case .function(let list): "func\(parameters(list))"
      }
    }
    return node(declarator.name?.name ?? "-", derivations)
  }

  private static func parameters(_ list: ParameterList) -> String {
    let texts = list.parameters.map { "\(specifiers($0.specifiers)) \(declarator($0.declarator))" }
    return "[" + (texts + (list.isVariadic ? ["..."] : [])).joined(separator: ", ") + "]"
  }
}
