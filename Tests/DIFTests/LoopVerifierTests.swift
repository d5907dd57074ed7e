import DIF
import Testing

/// Actions in a few words: what kind each is and how many form its body.
struct BadClause: CustomTestStringConvertible, Sendable {
  let message: String
  let place: Int
  let actions: [Action]

  init(_ message: String, at place: Int, _ actions: [Action]) {
    self.message = message
    self.place = place
    self.actions = actions
  }

  var testDescription: String { message }
}

private func loop(_ body: Int, limit: UInt64 = 1000, arguments: Int = 1) -> Action {
  guarding(.loop, body, limit, arguments)
}

private func branch(_ body: Int, arguments: Int = 1) -> Action { guarding(.branch, body, 0, arguments) }

private func guarding(_ kind: ActionKind, _ body: Int, _ parameter: UInt64, _ arguments: Int) -> Action {
  var action = Action(
    kind, arguments: (0..<arguments).map { _ in ActionArgument(DIFO([Instruction(.ret)])) }, parameter: parameter)
  action.bodyCount = body
  return action
}

private let trace = Action(.difexpr, arguments: [ActionArgument(DIFO([Instruction(.ret)]))])
private let exit = Action(.exit, arguments: [ActionArgument(DIFO([Instruction(.ret)], returns: .integer(4)))])

private let badClauses: [BadClause] = [
  // A body may not reach beyond the actions, nor beyond the body around it.
  BadClause("invalid body of 2 actions", at: 0, [loop(2), trace]),
  BadClause("invalid body of 1 actions", at: 1, [trace, loop(1)]),
  BadClause("invalid body of -1 actions", at: 0, [loop(-1), trace]),
  BadClause("invalid body of 9223372036854775807 actions", at: 0, [loop(.max), trace]),
  BadClause("invalid body of -9223372036854775808 actions", at: 0, [branch(.min), trace]),
  BadClause("invalid body of 2 actions", at: 1, [loop(2), branch(2), trace, trace]),
  BadClause("invalid body of 3 actions", at: 1, [branch(3), loop(3), trace, trace]),
  BadClause("invalid body of 1 actions", at: 2, [loop(2), branch(1), loop(1), trace]),
  // The condition is one object.
  BadClause("invalid body of 1 actions", at: 0, [loop(1, arguments: 0), trace]),
  BadClause("invalid body of 1 actions", at: 0, [branch(1, arguments: 2), trace]),
  // What ends tracing or speaks of the whole record may not repeat.
  BadClause("action 2 in loop", at: 1, [loop(1), exit]),
  BadClause("action 1537 in loop", at: 1, [loop(1), Action(.speculate)]),
  BadClause("action 1538 in loop", at: 1, [loop(1), Action(.commit)]),
  BadClause("action 1539 in loop", at: 1, [loop(1), Action(.discard)]),
  BadClause("action 2 in loop", at: 2, [loop(2), branch(1), exit]),
  BadClause("action 2 in loop", at: 3, [loop(3), loop(1), trace, exit]),
  // Limits.
  BadClause("invalid loop limit 0", at: 0, [loop(1, limit: 0), trace]),
  BadClause("invalid loop limit 1048577", at: 0, [loop(1, limit: 1_048_577), trace]),
  BadClause(
    "invalid loop limit 18446744073709551615", at: 1, [loop(2), loop(1, limit: .max), trace]),
  BadClause("5 nested loops", at: 4, [loop(5), loop(4), loop(3), loop(2), loop(1), trace]),
  BadClause("5 nested loops", at: 5, [loop(6), loop(5), branch(4), loop(3), loop(2), loop(1), trace]),
]

private let goodClauses: [[Action]] = [
  [loop(1), trace],
  [loop(0)],
  [branch(0), trace],
  [loop(1, limit: 1), trace, loop(1, limit: 1 << 20), trace],
  [loop(1), trace, exit],
  // Not in a loop: a branch alone may hold it.
  [branch(1), exit],
  // Bodies that end together, and one that ends where its loop goes on.
  [loop(3), branch(2), branch(1), trace, exit],
  [loop(4), loop(2), branch(1), trace, trace, exit],
  // Four deep, and four again beside it.
  [loop(4), loop(3), loop(2), loop(1), trace, loop(4), loop(3), loop(2), loop(1), trace],
  [loop(1), Action(.printf), Action(.count)],
]

@Suite struct LoopVerifierTests {
  private func program(_ actions: [Action]) -> Program {
    Program(clauses: [
      Clause(.id(ProbeID(1)), actions: [trace]), Clause(.id(ProbeID(1)), actions: actions),
    ])
  }

  @Test(arguments: badClauses) func badLoopIsRefused(_ bad: BadClause) {
    #expect {
      try verify(program(bad.actions))
    } throws: {
      let error = $0 as? VerificationError
      return error?.description == bad.message && error?.place == bad.place && error?.object == 1
    }
  }

  @Test(arguments: goodClauses) func goodLoopPasses(_ actions: [Action]) throws { try verify(program(actions)) }

  /// Whatever the counts are, there is a verdict; what passes has layouts that cover each action once.
  @Test func randomBodiesNeverTrap() {
    var state: UInt64 = 7
    func random(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    var passed = 0
    for _ in 0..<3000 {
      let actions = (0..<random(8) + 1).map { _ in
        switch random(4) {
        case 0: loop(random(5))
        case 1: branch(random(5) - 1)
        default: trace
        }
      }
      guard (try? verify(program(actions))) != nil else { continue }
      passed += 1
      let covered = Clause(.id(ProbeID(1)), actions: actions).recordLayouts.flatMap { Array($0.range) }
      #expect(covered == actions.indices.filter { !actions[$0].kind.hasBody })
    }
    #expect(passed > 300)
  }
}
