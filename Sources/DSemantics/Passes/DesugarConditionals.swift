import DSyntax
import Diagnostics

/// Takes `if` and `else` out of a body (d-language.md §8.2): each condition is stored in a clause-local variable by a
/// clause of its own, each run of statements becomes a clause that its condition guards.
///
///     /p/ { a; if (x) { b; } else { c; } d; }
///
///     1: %condition_1 = 1 && p              4: /%condition_2/ b
///     2: /%condition_1/ a                   5: %condition_3 = %condition_1 && !%condition_2
///     3: %condition_2 = %condition_1 && x   6: /%condition_3/ c        7: /%condition_1/ d
///
/// A loop becomes a clause of its own likewise, with what its body holds: its records come between those of the
/// statements before and after it.
struct DesugarConditionals {
  /// One clause to make.
  enum Part {
    /// `%condition_number = (outer && test)`, without an outer condition `(1 && test)`.
    case condition(Int, outer: Int?, Test, SourceRange)
    /// Statements without `if`, run if the guard holds.
    case statements([Statement], guard: Int?)
    /// A loop, entered if the guard holds.
    case loop(Statement, guard: Int?)
  }

  enum Test {
    case expression(Expression)
    case negation(of: Int)
  }

  private var parts: [Part] = []
  private var count = 0

  /// The parts of a clause; nil if it has neither `if` nor loop.
  static func parts(of clause: ClauseSyntax) -> [Part]? {
    guard let body = clause.body, contains(body) else { return nil }
    var pass = DesugarConditionals()
    var outer: Int?
    if let predicate = clause.predicate { outer = pass.condition(.expression(predicate), outer: nil, predicate.range) }
    pass.visit(body, outer: outer)
    // A clause of which nothing is left does nothing, which is not the default action.
    if pass.parts.isEmpty {
      let never = Expression(.integer(IntegerConstant(0)), range: clause.range)
      _ = pass.condition(.expression(never), outer: nil, clause.range)
    }
    return pass.parts
  }

  private static func contains(_ body: [Statement]) -> Bool {
    body.contains { statement in
      switch statement.kind {
      case .if, .while, .for: true
      case .expression, .empty, .return: false
      }
    }
  }

  private mutating func condition(_ test: Test, outer: Int?, _ range: SourceRange) -> Int {
    count += 1
    parts.append(.condition(count, outer: outer, test, range))
    return count
  }

  private mutating func visit(_ body: [Statement], outer: Int?) {
    var run: [Statement] = []
    func isEmpty(_ statement: Statement) -> Bool { if case .empty = statement.kind { true } else { false } }
    for statement in body where !isEmpty(statement) {
      switch statement.kind {
      case .if: break
      case .while, .for:
        flush(&run, outer: outer)
        parts.append(.loop(statement, guard: outer))
        continue
      case .expression, .empty, .return:
        run.append(statement)
        continue
      }
      guard case .if(let test, let then, let otherwise) = statement.kind else { continue }
      flush(&run, outer: outer)
      if case .integer(let constant) = test.kind {
        // FoldConditionals knew it: no condition is stored, but records begin and end as they would.
        visit(constant.value != 0 ? then : otherwise ?? [], outer: outer)
        continue
      }
      let number = condition(.expression(test), outer: outer, test.range)
      visit(then, outer: number)
      if let otherwise, !otherwise.isEmpty {
        visit(otherwise, outer: condition(.negation(of: number), outer: outer, test.range))
      }
    }
    flush(&run, outer: outer)
  }

  private mutating func flush(_ run: inout [Statement], outer: Int?) {
    if run.isEmpty { return }
    parts.append(.statements(run, guard: outer))
    run = []
  }
}
