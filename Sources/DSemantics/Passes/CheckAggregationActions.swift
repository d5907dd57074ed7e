import CTypes
import DIF
import DSyntax
import Diagnostics

/// clear, trunc, normalize, denormalize: carried out by the consumer (builtins.md §3).
extension TypeCheck {
  mutating func clear(_ arguments: [Expression], _ syntax: Expression) throws(Diagnostic) -> TypedAction {
    if arguments.count != 1 {
      throw Diagnostic(
        .D_CLEAR_PROTO, syntax.range, "clear( ) prototype mismatch: \(arguments.count) args passed, 1 expected")
    }
    let symbol = try aggregation(
      arguments[0], function: "clear", number: 1, .D_CLEAR_AGGARG, unknown: .D_CLEAR_AGGBAD)
    return libraryAction(.clear, symbol, syntax)
  }

  mutating func trunc(_ arguments: [Expression], _ syntax: Expression) throws(Diagnostic) -> TypedAction {
    if arguments.isEmpty || arguments.count > 2 {
      throw Diagnostic(
        .D_TRUNC_PROTO, syntax.range,
        "trunc( ) prototype mismatch: \(arguments.count) args passed, "
          + "\(arguments.isEmpty ? "at least 1" : "no more than 2") expected")
    }
    let symbol = try aggregation(
      arguments[0], function: "trunc", number: 1, .D_TRUNC_AGGARG, unknown: .D_TRUNC_AGGBAD)
    var action = libraryAction(.trunc, symbol, syntax)
    if arguments.count == 2 {
      let limit = try value(arguments[1])
      if !limit.type.isScalar {
        throw Diagnostic(.D_TRUNC_SCALAR, arguments[1].range, "trunc( ) argument #2 must be of scalar type")
      }
      action.arguments = [TypedAction.Argument(limit, returns: .integer(8))]
    }
    return action
  }

  mutating func normalize(
    _ row: ActionRow, _ arguments: [Expression], _ syntax: Expression
  ) throws(Diagnostic) -> TypedAction {
    let count = row.form == .normalize ? 2 : 1
    if arguments.count != count {
      throw Diagnostic(
        .D_NORMALIZE_PROTO, syntax.range,
        "\(row.name)( ) prototype mismatch: \(arguments.count) args passed, \(count) expected")
    }
    let symbol = try aggregation(
      arguments[0], function: row.name, number: 1, .D_NORMALIZE_AGGARG, unknown: .D_NORMALIZE_AGGBAD)
    var action = libraryAction(row.form == .normalize ? .normalize : .denormalize, symbol, syntax)
    if count == 2 {
      let divisor = try value(arguments[1])
      if !divisor.type.isScalar {
        throw Diagnostic(.D_NORMALIZE_SCALAR, arguments[1].range, "normalize( ) argument #2 must be of scalar type")
      }
      action.arguments = [TypedAction.Argument(divisor, returns: .integer(8, isSigned: false))]
    }
    return action
  }

  private func libraryAction(
    _ library: LibraryAction, _ symbol: AggregationSymbol, _ syntax: Expression
  ) -> TypedAction {
    var action = TypedAction(library, at: syntax.range)
    action.aggregations = [symbol.id]
    return action
  }

  /// The aggregation that an argument names; it must have been assigned before.
  mutating func aggregation(
    _ syntax: Expression, function: String, number: Int, _ wrong: ErrorTag, unknown: ErrorTag
  ) throws(Diagnostic) -> AggregationSymbol {
    guard case .aggregation(let name, let keys) = syntax.kind, keys == nil else {
      throw try aggregationExpected(function, wrong, number: number, syntax)
    }
    guard let symbol = symbols.aggregations[name.name] else {
      throw Diagnostic(
        unknown, syntax.range, "undefined aggregation: @\(name.name)",
        hint: Suggestion.nearest(to: name.name, in: symbols.aggregationNames).map { "did you mean @\($0.name)?" })
    }
    return symbol
  }

  /// The error of an argument that should have been an aggregation.
  mutating func aggregationExpected(
    _ function: String, _ tag: ErrorTag, number: Int, _ syntax: Expression
  ) throws(Diagnostic) -> Diagnostic {
    let argument: String
    if case .aggregation = syntax.kind {
      argument = "aggregation element"
    } else if isAction(syntax) {
      argument = "void"
    } else {
      argument = "\(try value(syntax).type)"
    }
    var hint: String?
    if case .identifier(let name) = syntax.kind, symbols.aggregations[name.name] != nil {
      hint = "the aggregation is written @\(name.name)"
    }
    return Diagnostic(
      tag, syntax.range,
      "\(function)( ) argument #\(number) is incompatible with prototype:\n\tprototype: aggregation\n\t"
        + " argument: \(argument)", hint: hint)
  }
}
