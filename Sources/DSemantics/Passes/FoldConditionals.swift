import CTypes
import DSyntax
import Diagnostics

/// Takes out what a constant condition rules out, before anything of it is checked (d-language.md §4.4, §8.2).
///
/// Scripts are configured this way, so the branch that is not taken may hold what could not stand there:
///
///     inline int OPT_time = 0;
///     OPT_time ? printf("%d ", timestamp) : 1;        1;
///     OPT_time && OPT_zone ? printf("z") : 1;         1;
///     if (OPT_time) { ... } else { ... }              if (0) {} else { ... }
///
/// Only whole statements are treated so; a conditional within an expression has the common type of both branches.
struct FoldConditionals {
  let check: TypeCheck

  /// A body with its constant conditions carried out; of an `if` the condition stays as the constant.
  func folded(_ body: [Statement]) -> [Statement] { body.map { folded($0) } }

  private func folded(_ statement: Statement) -> Statement {
    switch statement.kind {
    case .expression(let expression):
      return Statement(.expression(folded(expression)), range: statement.range)
    case .if(let condition, let then, let otherwise):
      guard let isTrue = truth(of: condition) else {
        return Statement(
          .if(condition: condition, then: folded(then), otherwise: otherwise.map(folded)), range: statement.range)
      }
      let constant = Expression(.integer(IntegerConstant(isTrue ? 1 : 0)), range: condition.range)
      return Statement(
        .if(
          condition: constant, then: isTrue ? folded(then) : [], otherwise: isTrue ? nil : otherwise.map(folded)),
        range: statement.range)
    case .while(let condition, let body):
      return Statement(.while(condition: condition, body: folded(body)), range: statement.range)
    case .for(let initial, let condition, let step, let body):
      return Statement(
        .for(initial: initial, condition: condition, step: step, body: folded(body)), range: statement.range)
    case .empty, .return: return statement
    }
  }

  /// A statement's expression without what is never evaluated.
  private func folded(_ expression: Expression) -> Expression {
    switch expression.kind {
    case .conditional(let condition, let then, let otherwise):
      guard let isTrue = truth(of: condition) else { return expression }
      return folded(isTrue ? then : otherwise)
    case .binary(.logicalAnd, let left, let right):
      guard let isTrue = truth(of: left) else { return expression }
      return isTrue && check.isAction(right) ? right : isTrue ? expression : constant(0, expression)
    case .binary(.logicalOr, let left, let right):
      guard let isTrue = truth(of: left) else { return expression }
      return !isTrue && check.isAction(right) ? right : isTrue ? constant(1, expression) : expression
    default: return expression
    }
  }

  private func constant(_ value: UInt64, _ expression: Expression) -> Expression {
    Expression(.integer(IntegerConstant(value)), range: expression.range)
  }

  /// Whether an expression is known to be true or false: a constant, or one that its constant left side decides.
  func truth(of expression: Expression) -> Bool? {
    switch expression.kind {
    case .binary(.logicalAnd, let left, let right):
      guard let first = truth(of: left) else { return nil }
      return first ? truth(of: right) : false
    case .binary(.logicalOr, let left, let right):
      guard let first = truth(of: left) else { return nil }
      return first ? true : truth(of: right)
    case .unary(.not, let operand): return truth(of: operand).map { !$0 }
    case .conditional(let condition, let then, let otherwise):
      return truth(of: condition).flatMap { truth(of: $0 ? then : otherwise) }
    default: break
    }
    guard mayBeConstant(expression) else { return nil }
    var copy = check
    // What is wrong with a condition is found again, and reported, where it is compiled.
    guard let value = try? copy.value(expression), value.type.isScalar else { return nil }
    return value.constant.map { $0 != 0 }
  }

  /// Whether an expression is made of constants and inlines only: others are not worth a look.
  private func mayBeConstant(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .integer, .character, .sizeOfType, .offsetOf: return true
    case .identifier(let name): return isInline(name)
    case .cast(_, let operand), .sizeOfExpression(let operand): return mayBeConstant(operand)
    case .unary(let operation, let operand):
      return [.plus, .minus, .complement, .not].contains(operation) && mayBeConstant(operand)
    case .binary(_, let left, let right), .comma(let left, let right):
      return mayBeConstant(left) && mayBeConstant(right)
    case .conditional(let condition, let then, let otherwise):
      return mayBeConstant(condition) && mayBeConstant(then) && mayBeConstant(otherwise)
    case .index(let base, let keys):
      guard case .identifier(let name) = base.kind else { return false }
      return isInline(name) && keys.allSatisfy(mayBeConstant)
    default: return false
    }
  }

  private func isInline(_ name: Identifier) -> Bool {
    if case .inline? = check.symbols.globals[name.name] { return true }
    return false
  }
}
