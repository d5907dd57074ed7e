extension Printer {
  /// Specifiers and declarators with a blank between them where both are there.
  static func declaration(_ specifiers: String, _ declarators: String) -> String {
    declarators.isEmpty ? specifiers : "\(specifiers) \(declarators)"
  }

  static func specifiers(_ specifiers: DeclarationSpecifiers) -> String {
    var words = specifiers.storage.map(\.kind.rawValue)
    words += qualifiers(specifiers.qualifiers)
    words += specifiers.types.map(type)
    return words.joined(separator: " ")
  }

  private static func qualifiers(_ qualifiers: Qualifiers) -> [String] {
    let all: [(Qualifiers, String)] = [(.const, "const"), (.restrict, "restrict"), (.volatile, "volatile")]
    return all.filter { qualifiers.contains($0.0) }.map(\.1)
  }

  private static func type(_ type: TypeSpecifier) -> String {
    switch type.kind {
    case .keyword(let keyword): return keyword.rawValue
    case .named(let name): return name
    case .structure(let structure):
      let head = (structure.isUnion ? "union" : "struct") + (structure.tag.map { " " + $0.name } ?? "")
      guard let members = structure.members else { return head }
      return "\(head) { \(members.map(member).joined()) }".replacingDoubleBlank
    case .enumeration(let enumeration):
      let head = "enum" + (enumeration.tag.map { " " + $0.name } ?? "")
      guard let enumerators = enumeration.enumerators else { return head }
      let list = enumerators.map { $0.name.name + ($0.value.map { " = \(text($0, .conditional))" } ?? "") }
      return "\(head) { \(list.joined(separator: ", ")) }"
    }
  }

  private static func member(_ declaration: MemberDeclaration) -> String {
    let members = declaration.members.map { member in
      let width = member.bitWidth.map { " : \(text($0, .conditional))" } ?? ""
      return declarator(member.declarator) + width
    }
    return Self.declaration(specifiers(declaration.specifiers), members.joined(separator: ", ")) + "; "
  }

  /// Puts the derivations, which read from the name outward, around the name.
  static func declarator(_ declarator: Declarator) -> String {
    var text = declarator.name?.name ?? ""
    var lastIsPointer = false
    for derivation in declarator.derivations {
      switch derivation.kind {
      case .pointer(let qualifiers):
        let words = self.qualifiers(qualifiers).joined(separator: " ")
        text = "*" + (words.isEmpty ? "" : words + " ") + text
        lastIsPointer = true
      case .array(let bound):
        text = (lastIsPointer ? "(\(text))" : text) + "[\(self.bound(bound))]"
        lastIsPointer = false
      case .function(let list):
        text = (lastIsPointer ? "(\(text))" : text) + "(\(parameters(list)))"
        lastIsPointer = false
      }
    }
    return text
  }

  private static func bound(_ bound: Derivation.ArrayBound) -> String {
    switch bound {
    case .none: ""
    case .constant(let expression): text(expression, .conditional)
    case .tuple(let list): parameters(list)
    }
  }

  static func parameters(_ list: ParameterList) -> String {
    var texts = list.parameters.map { declaration(specifiers($0.specifiers), declarator($0.declarator)) }
    if list.isVariadic { texts.append("...") }
    return texts.joined(separator: ", ")
  }
}

extension String {
  /// An empty list of members leaves two blanks.
  fileprivate var replacingDoubleBlank: String { hasSuffix("  }") ? String(dropLast(2)) + "}" : self }
}
