/// The checks of loops and branches (dif.md §9): each body lies within the one around it, and holds only what may repeat.

/// Checks the loops of one clause.
func verifyLoops(_ clause: Clause, _ number: Int) throws(VerificationError) {
  /// Where the bodies around the action end, and whether they are loops'.
  var open: [(end: Int, isLoop: Bool)] = []
  for (place, action) in clause.actions.enumerated() {
    open.removeAll { $0.end <= place }
    if let problem = problem(of: action, at: place, in: clause, open) {
      throw VerificationError(problem, at: place, object: number)
    }
    if action.kind.hasBody { open.append((place + 1 + action.bodyCount, action.kind == .loop)) }
  }
}

private func problem(
  of action: Action, at place: Int, in clause: Clause, _ open: [(end: Int, isLoop: Bool)]
) -> VerificationProblem? {
  let depth = open.count { $0.isLoop }
  guard action.kind.hasBody else {
    return depth > 0 && !action.kind.mayRepeat ? .notInLoop(action.kind) : nil
  }
  let end = open.map(\.end).min() ?? clause.actions.count
  if action.bodyCount < 0 || action.bodyCount > end - place - 1 || action.arguments.count != 1 {
    return .badBody(action.bodyCount)
  }
  guard action.kind == .loop else { return nil }
  if action.parameter == 0 || action.parameter > UInt64(DIFLimit.loopIterations) { return .loopLimit(action.parameter) }
  return depth >= DIFLimit.loopDepth ? .loopDepth(depth + 1) : nil
}

extension ActionKind {
  /// Whether the action may stand in a loop: what ends tracing or speaks of the whole clause's record may not.
  package var mayRepeat: Bool {
    switch self {
    case .exit, .speculate, .commit, .discard: false
    default: true
    }
  }
}
