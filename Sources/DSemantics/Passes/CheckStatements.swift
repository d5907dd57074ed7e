import CTypes
import DIF
import DSyntax
import Diagnostics

/// Statements to actions (builtins.md §3).
extension TypeCheck {
  /// Checks one statement that is an expression.
  mutating func statement(_ syntax: Expression) throws(Diagnostic) -> TypedAction {
    switch syntax.kind {
    case .assignment(.assign, let target, let value):
      if case .aggregation(let name, let keys) = target.kind {
        return try aggregate(name, keys ?? [], value, syntax)
      }
      if case .index(let base, _) = target.kind, case .aggregation(let name, _) = base.kind {
        throw .multidimensional(name.name, at: target.range)
      }
    case .aggregation(let name, _):
      throw Diagnostic(.D_AGG_NULL, syntax.range, "expression has null effect: @\(name.name)")
    case .call(let function, let arguments):
      if case .identifier(let name) = function.kind, symbols.globals[name.name] == nil,
        let row = ActionRow.byName[name.name]
      {
        return try action(row, arguments, name: name, syntax)
      }
    default: break
    }
    return TypedAction(.difexpr, [TypedAction.Argument(try value(syntax), returns: .void)], at: syntax.range)
  }

  private mutating func action(
    _ row: ActionRow, _ arguments: [Expression], name: Identifier, _ syntax: Expression
  ) throws(Diagnostic) -> TypedAction {
    switch row.form {
    case .trace: return try trace(arguments, syntax)
    case .print: return try print(arguments, syntax)
    case .printf: return try formatted(.printf, row.name, arguments, syntax)
    case .printa: return try printa(arguments, syntax)
    case .tracemem: return try tracemem(arguments, syntax)
    case .printm: return try printm(arguments, syntax)
    case .pcap: return try pcap(arguments, syntax)
    case .exit: return try exit(arguments, syntax)
    case .clear: return try clear(arguments, syntax)
    case .trunc: return try trunc(arguments, syntax)
    case .normalize, .denormalize: return try normalize(row, arguments, syntax)
    case .setopt: return try setopt(arguments, syntax)
    case .ftruncate: return try ftruncate(arguments, syntax)
    case .stack, .userStack, .javaStack, .symbol, .module, .userSymbol, .userModule, .userAddress:
      return TypedAction(row.kind, [try keyAction(row, arguments, syntax)], at: syntax.range)
    case .command: return try command(row, arguments, syntax)
    case .immediate: return try immediate(row, arguments, syntax)
    case .speculation: return try speculation(row, arguments, syntax)
    }
  }
}
