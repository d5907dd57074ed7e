import CTypes
import DIF
import DSyntax

/// Clauses as they were checked (`-x tree=2`): each expression with its type and what is to be known of its value.
///
/// `SIGN`: a signed integer; `REF`: handed on by its address; `LVAL`: a place that can be assigned to, or read again;
/// `BITF`: a bit-field.
extension TreeNode {
  /// What a part of a clause computes: its predicate if it has one, and its actions.
  struct Part: Sendable {
    var predicate: TreeNode?
    var actions: [TreeNode] = []
  }

  init(_ part: Part, of selectors: [ProbeSelector], _ attributes: StabilityAttributes) {
    let descriptions = selectors.map { TreeNode("PDESC \($0.fields)") }
    let predicate = part.predicate.map { [TreeNode("PREDICATE", [$0])] } ?? []
    self.init("CLAUSE attr=\(attributes)", descriptions + predicate + part.actions)
  }

  init(_ action: TypedAction, _ symbols: SymbolTable) {
    func name(_ id: AggregationID) -> String { symbols.aggregations.first { $0.value.id == id }?.key ?? "" }
    let children = action.arguments.map { TreeNode($0, symbols) }
    let keys = Array(children.prefix(action.keyCount))
    if let id = action.aggregation {
      let function = TreeNode("FUNC \(action.kind)", Array(children.dropFirst(keys.count)))
      self.init("AGGREGATE @\(name(id))", (keys.isEmpty ? [] : [TreeNode("KEYS", keys)]) + [function])
    } else if action.kind == .difexpr && action.arguments.allSatisfy({ $0.returns == .void }) {
      self.init("D EXPRESSION", children)
    } else {
      self.init("ACTION \(action.name)", action.aggregations.map { TreeNode("AGGREGATE @\(name($0))") } + children)
    }
  }

  private init(_ argument: TypedAction.Argument, _ symbols: SymbolTable) {
    if let value = argument.value {
      self.init(value, symbols)
    } else if case .stack(let frames) = argument.kind {
      self.init("STACK \(frames)")
    } else if case .userStack(let frames) = argument.kind {
      self.init("USTACK \(frames)")
    } else {
      preconditionFailure("\(argument.kind) has a value")
    }
  }

  init(_ expression: TypedExpression, _ symbols: SymbolTable) {
    let (label, operands) = expression.kind.node(symbols)
    let flags = expression.flags.joined(separator: ",")
    self.init(
      "\(label) (type=<\(expression.type)> flags=\(flags.isEmpty ? "0" : flags))",
      operands.map { TreeNode($0, symbols) })
  }
}

extension TypedAction {
  fileprivate var name: String {
    switch kind {
    case .libact: LibraryAction(rawValue: parameter).map { "\($0)" } ?? "\(kind)"
    case .difexpr: isPrint ? "print" : "trace"
    default: "\(kind)"
    }
  }
}

extension ProbeSelector {
  fileprivate var fields: String {
    switch self {
    case .id(let id): "\(id.rawValue)"
    case .description(let fields):
      [fields.provider, fields.module, fields.function, fields.name].joined(separator: ":")
    }
  }
}

extension TypedExpression {
  fileprivate var flags: [String] {
    var flags: [String] = []
    if type.isSigned { flags.append("SIGN") }
    if type.isByReference { flags.append("REF") }
    switch kind {
    case .variable, .element, .dereference: flags.append("LVAL")
    case .bits: flags += ["LVAL", "BITF"]
    default: break
    }
    return flags
  }
}

extension TypedExpression.Kind {
  /// What stands in front of the type, and the expressions below.
  fileprivate func node(_ symbols: SymbolTable) -> (label: String, operands: [TypedExpression]) {
    switch self {
    case .integer(let value): (TreeNode.label(ofInteger: value), [])
    case .string(let bytes): (TreeNode.label(ofString: bytes), [])
    case .symbol(let address): ("SYMBOL 0x" + String(address, radix: 16), [])
    case .builtin(let variable): ("VARIABLE \(variable.name)", [])
    case .register(let variable, let index): ("VARIABLE \(variable.name)", [index])
    case .variable(let index): ("VARIABLE \(symbols.variables[index].spelling)", [])
    case .element(let index, let keys): ("VARIABLE \(symbols.variables[index].spelling)", keys)
    case .dereference(let pointer): ("OP1 *", [pointer])
    case .bits(let pointer, let field): ("BITS \(field.shift):\(field.width)", [pointer])
    case .unary(let operation, let operand): ("OP1 \(operation.text)", [operand])
    case .arithmetic(let operation, let left, let right): ("OP2 \(operation.text)", [left, right])
    case .compare(let operation, let left, let right): ("OP2 \(operation.text)", [left, right])
    case .logical(let operation, let left, let right): ("OP2 \(operation.text)", [left, right])
    case .conditional(let condition, let then, let otherwise): ("OP3 ? :", [condition, then, otherwise])
    case .assign(let target, let value): ("OP2 =", [target, value])
    case .update(let operation, let target, let value): ("OP2 \(operation.text)=", [target, value])
    case .increment(let target, by: _, let isDecrement, let isPrefix):
      ("OP1 \(isPrefix ? "" : "post")\(isDecrement ? "--" : "++")", [target])
    case .convert(let operand): ("CONVERT", [operand])
    case .reinterpret(let operand): ("RETYPE", [operand])
    case .call(let subroutine, let arguments): ("FUNC \(subroutine.name)", arguments)
    case .comma(let left, let right): ("OP2 ,", [left, right])
    case .translated(let translation): ("XLATE", [translation.source])
    case .member(let reference, let source): ("MEMBER \(reference.name)", [source])
    }
  }
}

extension TypedExpression.Unary {
  fileprivate var text: String {
    switch self {
    case .negate: "-"
    case .complement: "~"
    case .not: "!"
    }
  }
}

extension TypedExpression.Arithmetic {
  fileprivate var text: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .remainder: "%"
    case .and: "&"
    case .or: "|"
    case .xor: "^"
    case .shiftLeft: "<<"
    case .shiftRight: ">>"
    }
  }
}

extension TypedExpression.Comparison {
  fileprivate var text: String {
    switch self {
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    }
  }
}

extension TypedExpression.Logical {
  fileprivate var text: String {
    switch self {
    case .and: "&&"
    case .or: "||"
    case .xor: "^^"
    }
  }
}
