import DIF
import DSyntax
import Diagnostics

/// Which statements may follow which within one clause (d-language.md §8.1).
struct CheckOrder {
  private var hasSpeculated = false
  private var hasCommitted = false
  private var hasRecorded = false

  /// The first violation of each statement, in order.
  static func violations(in statements: [Statement]) -> [Diagnostic] {
    var pass = CheckOrder()
    return statements.compactMap { statement in
      guard case .expression(let expression) = statement.kind else { return nil }
      return pass.visit(expression)
    }
  }

  private mutating func visit(_ expression: Expression) -> Diagnostic? {
    let range = expression.range
    if case .assignment(_, let target, _) = expression.kind, case .aggregation = target.kind {
      if hasCommitted { return Self.error(.D_AGG_COMM, "aggregating actions may not follow commit( )", range) }
      if hasSpeculated { return Self.error(.D_AGG_SPEC, "aggregating actions may not follow speculate( )", range) }
      return nil
    }
    guard case .call(let function, _) = expression.kind, case .identifier(let name) = function.kind,
      let row = ActionRow.byName[name.name]
    else { return nil }
    switch row.kind {
    case .commit:
      if hasCommitted { return Self.error(.D_COMM_COMM, "commit( ) may not follow commit( )", range) }
      if hasRecorded { return Self.error(.D_COMM_DREC, "commit( ) may not follow data-recording action(s)", range) }
      hasCommitted = true
    case .speculate:
      if hasSpeculated { return Self.error(.D_SPEC_SPEC, "speculate( ) may not follow speculate( )", range) }
      if hasCommitted { return Self.error(.D_SPEC_COMM, "speculate( ) may not follow commit( )", range) }
      if hasRecorded { return Self.error(.D_SPEC_DREC, "speculate( ) may not follow data-recording action(s)", range) }
      hasSpeculated = true
    case .discard: break
    default:
      if row.kind.isDestructive {
        if hasSpeculated { return Self.error(.D_ACT_SPEC, "destructive actions may not follow speculate( )", range) }
        return nil
      }
      if row.kind == .exit && hasSpeculated {
        return Self.error(.D_EXIT_SPEC, "exit( ) may not follow speculate( )", range)
      }
      if hasCommitted {
        return Self.error(.D_DREC_COMM, "data-recording actions may not follow commit( )", range)
      }
      hasRecorded = true
    }
    return nil
  }

  private static func error(_ tag: ErrorTag, _ message: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(tag, range, message)
  }
}
