/// A program as it was parsed (`-x tree=1`): kinds and names, with DTrace's words where it has them; no types yet.
extension TreeNode {
  package init(_ program: ProgramSyntax) { self.init("PROGRAM", program.items.map { TreeNode($0) }) }

  private init(_ item: Item) {
    switch item {
    case .clause(let clause): self.init(clause)
    case .declaration(let declaration):
      self.init(
        "DECLARATION",
        declaration.declarators.map { TreeNode(Self.declaration(declaration.specifiers, $0)) })
    case .inline(let inline):
      self.init("INLINE \(Self.declaration(inline.specifiers, inline.declarator))", [TreeNode(inline.value)])
    case .translator(let translator):
      let types = "\(Printer.text(of: translator.destination)) < \(Printer.text(of: translator.source))"
      self.init(
        "XLATOR \(types) \(translator.parameter.name) >",
        translator.members.map { TreeNode("MEMBER \($0.name.name)", [TreeNode($0.value)]) })
    case .provider(let provider):
      self.init("PROVIDER \(provider.name.name)", provider.probes.map { TreeNode("PROBE \($0.name.name)") })
    case .function(let function):
      self.init(
        "FUNCTION \(Self.declaration(function.specifiers, function.declarator))", function.body.map { TreeNode($0) })
    case .control(let line):
      switch line.kind {
      case .pragma(let name, let words):
        self.init((["PRAGMA \(name.name)"] + words.map(\.text)).joined(separator: " "))
      }
    }
  }

  private static func declaration(_ specifiers: DeclarationSpecifiers, _ declarator: Declarator) -> String {
    Printer.declaration(Printer.specifiers(specifiers), Printer.declarator(declarator))
  }

  private init(_ clause: ClauseSyntax) {
    var children = clause.specifiers.map { TreeNode("PDESC \($0.description)") }
    if let predicate = clause.predicate { children.append(TreeNode("PREDICATE", [TreeNode(predicate)])) }
    self.init("CLAUSE", children + (clause.body ?? []).map { TreeNode($0) })
  }

  private init(_ statement: Statement) {
    func list(_ label: String, _ body: [Statement]) -> TreeNode { TreeNode(label, body.map { TreeNode($0) }) }
    switch statement.kind {
    case .expression(let expression): self.init("D EXPRESSION", [TreeNode(expression)])
    case .empty: self.init("EMPTY")
    case .if(let condition, let then, let otherwise):
      self.init("IF", [TreeNode(condition), list("THEN", then)] + (otherwise.map { [list("ELSE", $0)] } ?? []))
    case .while(let condition, let body): self.init("WHILE", [TreeNode(condition), list("DO", body)])
    case .for(let initial, let condition, let step, let body):
      let parts = [("INIT", initial), ("WHILE", condition), ("STEP", step)]
      self.init("FOR", parts.map { TreeNode($0, $1.map { [TreeNode($0)] } ?? []) } + [list("DO", body)])
    case .return(let value): self.init("RETURN", value.map { [TreeNode($0)] } ?? [])
    }
  }

  private init(_ expression: Expression) {
    var children = expression.kind.operands.map { TreeNode($0) }
    if let type = expression.kind.typeName { children.insert(TreeNode("TYPE \(Printer.text(of: type))"), at: 0) }
    let label: String
    switch expression.kind {
    case .identifier(let name): label = "IDENT \(name.name)"
    case .threadLocal(let name): label = "VARIABLE self->\(name.name)"
    case .clauseLocal(let name): label = "VARIABLE this->\(name.name)"
    case .aggregation(let name, _): label = "AGGREGATE @\(name.name)"
    case .integer(let constant): label = Self.label(ofInteger: constant.value)
    case .character(let constant): label = Self.label(ofInteger: UInt64(bitPattern: constant.value))
    case .string(let bytes): label = Self.label(ofString: bytes)
    case .call(let function, _):
      guard case .identifier(let name) = function.kind else {
        label = "FUNC"
        break
      }
      label = "FUNC \(name.name)"
      children.removeFirst()
    case .index: label = "OP2 [ ]"
    case .member(_, let name, let throughPointer):
      label = "OP2 \(throughPointer ? "->" : ".")"
      children.append(TreeNode("IDENT \(name.name)"))
    case .unary(let operation, _): label = "OP1 \(operation.isPostfix ? "post" : "")\(operation.text)"
    case .binary(let operation, _, _): label = "OP2 \(operation.text)"
    case .assignment(let operation, _, _): label = "OP2 \(operation.text)"
    case .conditional: label = "OP3 ? :"
    case .comma: label = "OP2 ,"
    case .cast: label = "OP2 ( )"
    case .sizeOfExpression, .sizeOfType: label = "OP1 sizeof"
    case .stringOf: label = "OP1 stringof"
    case .offsetOf(_, let member):
      label = "OP2 offsetof"
      children.append(TreeNode("IDENT \(member.name)"))
    case .translate: label = "OP2 xlate"
    }
    self.init(label, children)
  }
}

extension ProbeSpecifier {
  /// All four fields, or the number.
  package var description: String {
    switch kind {
    case .id(let id): "\(id)"
    case .fields(let fields): fields.all.map(\.text).joined(separator: ":")
    }
  }
}
