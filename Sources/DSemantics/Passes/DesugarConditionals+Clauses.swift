import DSyntax
import Diagnostics

/// The parts of a clause as clauses that could have been written instead, but for the names of the conditions
/// (`-x tree=4`).
extension DesugarConditionals {
  static func clauses(of clause: ClauseSyntax) -> [ClauseSyntax] {
    guard let parts = parts(of: clause) else { return [clause] }
    return parts.map { part in
      var result = clause
      result.predicate = part.guardNumber.map { variable($0, clause.range) }
      result.body = part.statements
      return result
    }
  }

  fileprivate static func variable(_ number: Int, _ range: SourceRange) -> Expression {
    Expression(.clauseLocal(Identifier("%condition_\(number)", range: range)), range: range)
  }
}

extension DesugarConditionals.Part {
  fileprivate var guardNumber: Int? {
    switch self {
    case .condition: nil
    case .statements(_, let number), .loop(_, let number): number
    }
  }

  fileprivate var statements: [Statement] {
    switch self {
    case .statements(let statements, guard: _): return statements
    case .loop(let statement, guard: _): return [statement]
    case .condition(let number, let outer, let test, let range):
      let own =
        switch test {
        case .expression(let expression): expression
        case .negation(let other): Expression(.unary(.not, DesugarConditionals.variable(other, range)), range: range)
        }
      let first =
        outer.map { DesugarConditionals.variable($0, range) }
        ?? Expression(.integer(IntegerConstant(1)), range: range)
      let both = Expression(.binary(.logicalAnd, first, own), range: range)
      let assignment = Expression(
        .assignment(.assign, DesugarConditionals.variable(number, range), both), range: range)
      return [Statement(.expression(assignment), range: range)]
    }
  }
}
