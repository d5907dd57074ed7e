import DIF

/// One program made of cases, run on both sides.
struct Comparison {
  private let bound: BoundProgram
  /// The case of each clause; -1: the clause that finds the scratch memory, or that of ERROR.
  private let owners: [Int]
  private let stringSize: Int

  init(_ cases: [GeneratedCase], stringSize: Int) {
    self.stringSize = stringSize
    // The first clause tells where scratch memory lies in the kernel: faults are compared by address.
    var builder = ObjectBuilder(stringSize: stringSize)
    builder.constant(8, in: 1)
    builder.emit(.allocs, 1, to: 2)
    var clauses = [Generator.trace(builder.object(2))]
    var owners = [-1]
    for (index, single) in cases.enumerated() {
      clauses += single.linkedClauses
      owners += single.clauses.map { _ in index }
    }
    let error = ProbeDescription(provider: "dtrace", name: "ERROR")
    clauses.append(
      Clause(
        .description(error),
        actions: (1...5).map { number in
          let load = Instruction(.ldgs, index: Int(BuiltinVariable.arg0.rawValue) + number, rd: 1)
          return Action(.difexpr, arguments: [ActionArgument(DIFO([load, Instruction(.ret, rd: 1)]))])
        }))
    owners.append(-1)
    self.owners = owners
    let program = Program(
      clauses: clauses, variables: programVariables(stringSize: stringSize),
      aggregations: Generator.aggregations(stringSize: stringSize).filter { aggregation in
        clauses.contains { $0.actions.contains { $0.aggregation == aggregation.id } }
      }, stringSize: stringSize)
    bound = BoundProgram(
      program: program,
      probes: [
        BoundProbe(id: ProbeID(1), description: Generator.begin, site: .begin),
        BoundProbe(id: ProbeID(3), description: error, site: .error),
      ], clauseProbes: clauses.indices.map { [$0 == clauses.count - 1 ? 1 : 0] })
  }

  /// Runs many rounds; each case is reported once.
  func run(
    rounds: Int, seed: UInt64, pages: UserPages, counting result: inout DifferentialRun.Result
  ) throws -> [Finding] {
    do throws(VerificationError) {
      try verify(bound.program)
    } catch {
      throw Refusal(reason: "the DIF verifier: \(error) at \(error.place.map { "\($0)" } ?? "?")")
    }
    let kernel = try KernelRun(bound)
    var interpreter = InterpreterRun(bound)
    var random = SeededRandom(seed: seed ^ 0x5EED)
    var findings: [Finding] = []
    var seen: [Int: Set<[Event]>] = [:]
    for round in 0..<rounds {
      let operands = Operands(
        round: round, stringSize: stringSize, userPage: pages.address, pageSize: pages.size, random: &random)
      let (found, events) = try compare(operands, round: round, kernel, &interpreter, pages)
      for owner in Set(owners) where owner >= 0 {
        seen[owner, default: []].insert(events.filter { owners[$0.clause] == owner }.map(\.event))
      }
      findings += found.filter { new in !findings.contains { $0.index == new.index } }
      result.comparisons += events.count
      for case .fault(_, _, let number, _) in events.map(\.event) {
        result.faults += 1
        if let fault = Fault(rawValue: number) { result.faultKinds.insert(fault) }
      }
    }
    result.varyingCases += seen.values.count { $0.count > 1 }
    return findings
  }

  /// Runs one round of a fresh program.
  func run(_ operands: Operands, pages: UserPages) throws -> [Finding] {
    let kernel = try KernelRun(bound)
    var interpreter = InterpreterRun(bound)
    return try compare(operands, round: 0, kernel, &interpreter, pages).0
  }

  private func compare(
    _ operands: Operands, round: Int, _ kernel: KernelRun, _ interpreter: inout InterpreterRun, _ pages: UserPages
  ) throws -> ([Finding], [(clause: Int, event: Event)]) {
    let page = pages.fill(operands)
    let real = try kernel.run(operands).map { Event.decode($0) }
    guard case .record(let base)? = real.first?.event, real.first?.clause == 0 else {
      throw Refusal(reason: "the kernel ran no clause: \(real.map { $0.event })")
    }
    let scratch = base.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let reference = interpreter.run(operands, userPage: (pages.address, page), scratch: scratch)
      .map { Event.decode($0) }
    var findings: [Finding] = []
    for index in Set(owners).sorted() where index >= 0 {
      let a = real.filter { owners[$0.clause] == index }
      let b = reference.filter { owners[$0.clause] == index }
      if a.elementsEqual(b, by: { $0 == $1 }) { continue }
      findings.append(
        Finding(
          index: index, round: round, operands: operands, kernel: text(a, of: index),
          interpreter: text(b, of: index)))
    }
    // With all cases equal the clauses of ERROR must be as well.
    findings += try compareAggregations(operands, round: round, kernel, interpreter)
    let errors = owners.count - 1
    let (a, b) = (real.filter { $0.clause == errors }, reference.filter { $0.clause == errors })
    if findings.isEmpty, !a.elementsEqual(b, by: { $0 == $1 }) {
      let faulting = reference.first { if case .fault = $0.event { true } else { false } }
      findings.append(
        Finding(
          index: max(0, faulting.map { owners[$0.clause] } ?? 0), round: round, operands: operands,
          kernel: "ERROR \(a.map { $0.event })", interpreter: "ERROR \(b.map { $0.event })"))
    }
    return (findings, real)
  }

  /// Compares the values of all keys so far; a difference is a finding of the first case that changes the aggregation.
  private func compareAggregations(
    _ operands: Operands, round: Int, _ kernel: KernelRun, _ interpreter: InterpreterRun
  ) throws -> [Finding] {
    var findings: [Finding] = []
    for aggregation in bound.program.aggregations {
      let real = try kernel.entries(of: aggregation.id)
      let reference = interpreter.entries(of: aggregation.id)
      guard real != reference else { continue }
      let clause = bound.program.clauses.firstIndex { $0.actions.contains { $0.aggregation == aggregation.id } }
      let keys = Set(real.keys).union(reference.keys).filter { real[$0] != reference[$0] }
      func words(_ entries: [[UInt8]: [UInt64]]) -> String {
        keys.prefix(3).map { key in
          let used = entries[key]?.enumerated().filter { $0.element != 0 }.map { "\($0.offset): \($0.element)" }
          return "[\(shown(key))] \(used.map { "\($0)" } ?? "missing")"
        }.joined(separator: " ")
      }
      findings.append(
        Finding(
          index: clause.map { owners[$0] } ?? 0, round: round, operands: operands, kernel: words(real),
          interpreter: words(reference)))
    }
    return findings
  }

  private func text(_ events: [(clause: Int, event: Event)], of owner: Int) -> String {
    let first = owners.firstIndex(of: owner) ?? 0
    return events.map { "clause \($0.clause - first): \($0.event)" }.joined(separator: "; ")
  }
}

/// An instruction of a case.
struct CasePlace {
  var clause: Int
  /// nil: the predicate.
  var argument: (action: Int, argument: Int)?
  var instruction: Int
}

extension GeneratedCase {
  /// All objects in order of execution, then those that they refer to.
  var difos: [DIFO] { Program(clauses: clauses).difos + translations.map(\.difo) }

  /// Every instruction but the last of each object.
  var places: [CasePlace] {
    var result: [CasePlace] = []
    for (index, clause) in clauses.enumerated() {
      for place in 0..<max(0, (clause.predicate?.instructions.count ?? 0) - 1) {
        result.append(CasePlace(clause: index, argument: nil, instruction: place))
      }
      for (number, action) in clause.actions.enumerated() {
        for (position, argument) in action.arguments.enumerated() {
          for place in 0..<max(0, argument.difo.instructions.count - 1) {
            result.append(CasePlace(clause: index, argument: (number, position), instruction: place))
          }
        }
      }
    }
    return result
  }

  /// Whether a register is read before anything is written to it: its value is nobody's business.
  var readsUnsetRegister: Bool {
    difos.contains { difo in
      var written: Set<UInt8> = [0]
      return difo.instructions.contains { instruction in
        let (read, write) = instruction.registers
        defer { written.formUnion(write) }
        return !written.isSuperset(of: read)
      }
    }
  }

  mutating func replace(_ place: CasePlace, by instruction: Instruction) {
    if let (action, argument) = place.argument {
      clauses[place.clause].actions[action].arguments[argument].difo.instructions[place.instruction] = instruction
    } else {
      clauses[place.clause].predicate?.instructions[place.instruction] = instruction
    }
  }
}

extension Instruction {
  /// The registers that an instruction reads, and that it writes.
  fileprivate var registers: (read: Set<UInt8>, write: Set<UInt8>) {
    switch opcode {
    case .xlate: ([rd], [rd])
    case .setx, .sets, .xlarg, .ldgs, .ldts, .ldls, .ldgaa, .ldtaa, .call: ([], [rd])
    case .stgs, .stts, .stls, .stgaa, .sttaa, .ret: ([rd], [])
    case .pushtr, .pushtv: ([rd, r2], [])
    case .cmp, .scmp: ([r1, r2], [])
    case .tst: ([r1], [])
    case .copys: ([r1, r2, rd], [])
    case .stb, .sth, .stw, .stx: ([r1, rd], [])
    case .ldga, .ldta: ([r2], [rd])
    case .not, .mov, .allocs: ([r1], [rd])
    case .nop, .popts, .flushts, nil: ([], [])
    case let opcode?: opcode.format == .branch ? ([], []) : ([r1, r2], [rd])
    }
  }
}
