import CTypes
import DIF
import Diagnostics

/// A statement, checked: an action of DIF whose arguments are still expressions.
struct TypedAction: Sendable {
  struct Argument: Sendable {
    /// Nil where nothing is computed, as for stack().
    var value: TypedExpression?
    var kind: ActionArgument.Kind
    /// How the value is stored.
    var returns: DIFType

    init(_ value: TypedExpression?, _ kind: ActionArgument.Kind = .value, returns: DIFType) {
      self.value = value
      self.kind = kind
      self.returns = returns
    }
  }

  var kind: ActionKind
  var arguments: [Argument] = []
  var keyCount = 0
  var aggregation: AggregationID?
  var aggregations: [AggregationID] = []
  var format: PrintfFormat?
  var parameter: UInt64 = 0
  /// Whether the value is shown by its type.
  var isPrint = false
  var range: SourceRange

  init(_ kind: ActionKind, _ arguments: [Argument] = [], at range: SourceRange) {
    self.kind = kind
    self.arguments = arguments
    self.range = range
  }

  init(_ library: LibraryAction, at range: SourceRange) {
    self.init(.libact, at: range)
    parameter = library.rawValue
  }

  /// The action with its DIFOs.
  func generated(symbols: inout SymbolTable, stringSize: Int) throws(Diagnostic) -> Action {
    var compiled: [ActionArgument] = []
    for argument in arguments {
      let difo =
        if let value = argument.value {
          try CodeGenerator.difo(value, returns: argument.returns, symbols: &symbols, stringSize: stringSize)
        } else {
          CodeGenerator.empty(returns: argument.returns, at: range)
        }
      compiled.append(ActionArgument(difo, kind: argument.kind, type: argument.value?.type))
    }
    return Action(
      kind, arguments: compiled, keyCount: keyCount, aggregation: aggregation, aggregations: aggregations,
      format: format, parameter: parameter, isPrint: isPrint, range: range)
  }
}
