import CTypes
import DIF
import DSyntax
import Diagnostics

/// Loops to actions (dif.md §9): a loop is an action whose argument is its condition, in front of those of its body.
///
///     for (a; b; c) { d; if (e) f; else g; }
///
///     a   LOOP b   d   %branch_1 = e   BRANCH %branch_1   f   BRANCH !%branch_1   g   c
extension Compiler {
  /// The actions of a loop; `depth` counts the loops around it and itself.
  mutating func actions(ofLoop statement: Statement, depth: Int) throws(Diagnostic) -> [Action] {
    switch statement.kind {
    case .while(let condition, let body):
      return try loop(condition, step: nil, body, depth, statement.range)
    case .for(let initial, let condition, let step, let body):
      var actions: [Action] = []
      if let initial { actions.append(try action(initial)) }
      return actions + (try loop(condition, step: step, body, depth, statement.range))
    case .expression, .if, .empty, .return: preconditionFailure("not a loop")
    }
  }

  private mutating func loop(
    _ condition: Expression?, step: Expression?, _ body: [Statement], _ depth: Int, _ range: SourceRange
  ) throws(Diagnostic) -> [Action] {
    if depth > DIFLimit.loopDepth {
      throw Diagnostic(.D_SYNTAX, range, "loops nest more than \(DIFLimit.loopDepth) deep")
    }
    let test: TypedExpression
    if let condition {
      test = try withCheck { check throws(Diagnostic) in try check.loopCondition(condition) }
    } else {
      test = TypedExpression(.integer(1), .int, range)
    }
    var loop = try guardAction(.loop, test)
    loop.parameter = UInt64(options.loopLimit)
    var inside = try actions(ofBody: body, loops: depth, branches: 0)
    if let step { inside.append(try action(step)) }
    loop.bodyCount = inside.count
    return [loop] + inside
  }

  /// A loop or branch on a condition.
  private mutating func guardAction(_ kind: ActionKind, _ test: TypedExpression) throws(Diagnostic) -> Action {
    try generated(TypedAction(kind, [TypedAction.Argument(test, returns: .integer(8))], at: test.range))
  }

  private mutating func actions(
    ofBody body: [Statement], loops: Int, branches: Int
  ) throws(Diagnostic) -> [Action] {
    var actions: [Action] = []
    for statement in body {
      switch statement.kind {
      case .expression(let syntax): actions.append(try action(syntax))
      case .empty: break
      case .while, .for: actions += try self.actions(ofLoop: statement, depth: loops + 1)
      case .return: throw .returnOutsideFunction(at: statement.range)
      case .if(let condition, let then, let otherwise):
        let test = try withCheck { check throws(Diagnostic) in try check.ifCondition(condition) }
        let then = try self.actions(ofBody: then, loops: loops, branches: branches + 1)
        let otherwise = try self.actions(ofBody: otherwise ?? [], loops: loops, branches: branches + 1)
        actions += try branch(test, then, otherwise, number: 64 * loops + branches)
      }
    }
    return actions
  }

  /// What `then` does cannot change which of both is run: the condition is kept in a variable.
  private mutating func branch(
    _ test: TypedExpression, _ then: [Action], _ otherwise: [Action], number: Int
  ) throws(Diagnostic) -> [Action] {
    if otherwise.isEmpty {
      var whether = try guardAction(.branch, test)
      whether.bodyCount = then.count
      return [whether] + then
    }
    let range = test.range
    let variable = TypedExpression(
      .variable(try symbols.compilerVariable("branch_\(number)", type: .int)), .int, range)
    let whole = TypedExpression(.logical(.and, TypedExpression(.integer(1), .int, range), test), .int, range)
    let assignment = TypedExpression(.assign(variable, whole), .int, range)
    let kept = try generated(
      TypedAction(.difexpr, [TypedAction.Argument(assignment, returns: .void)], at: range))
    var whether = try guardAction(.branch, variable)
    whether.bodyCount = then.count
    var else_ = try guardAction(.branch, TypedExpression(.unary(.not, variable), .int, range))
    else_.bodyCount = otherwise.count
    return [kept, whether] + then + [else_] + otherwise
  }

  private mutating func action(_ syntax: Expression) throws(Diagnostic) -> Action {
    try generated(try withCheck { check throws(Diagnostic) in try check.repeatedStatement(syntax) })
  }
}

extension TypeCheck {
  /// Checks the condition of a loop.
  fileprivate mutating func loopCondition(_ syntax: Expression) throws(Diagnostic) -> TypedExpression {
    if isAction(syntax) { throw Diagnostic(.D_SYNTAX, syntax.range, "the condition of a loop may not be an action") }
    let result = try value(syntax)
    if !result.type.isScalar {
      throw Diagnostic(.D_OP_SCALAR, syntax.range, "condition of a loop must be of scalar type")
    }
    return result
  }

  /// Checks a statement that a loop repeats.
  fileprivate mutating func repeatedStatement(_ syntax: Expression) throws(Diagnostic) -> TypedAction {
    if isAction(syntax), case .call(let function, _) = syntax.kind, case .identifier(let name) = function.kind,
      let row = ActionRow.byName[name.name], !row.kind.mayRepeat
    {
      throw Diagnostic(.D_SYNTAX, syntax.range, "\(row.name)( ) may not be called in a loop")
    }
    return try statement(syntax)
  }
}

extension Diagnostic {
  static func returnOutsideFunction(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_SYNTAX, range, "return may be used in functions only")
  }
}
