import DIF
import Kernel

/// What a DIFO needs whose value only says where to go: a predicate, the condition of a branch or a loop.
struct LoweringCondition {
  /// Where to go if it is 0.
  var otherwise: Label
  /// Where the code so far goes on, if that is not what comes next.
  var next: Label?
  /// Whether a way through it leads to its end.
  var reachesEnd = false
}

/// Comparisons, branches, and conditions.
///
/// D's compiler makes a number of each comparison, 0 or 1, and tests that for `&&`, `||` and the value of a predicate. Here
/// a comparison is the branch behind it, and of a condition each branch goes to where its numbers would lead.
extension SiteCompiler {
  /// Translates a condition: goes on here if it is not 0, else to `otherwise`.
  func lower(_ difo: DIFO, otherwise: Label) throws(BackendError) {
    var at = LoweringContext(difo: difo, end: asm.label())
    at.condition = LoweringCondition(otherwise: otherwise)
    try lowerInstructions(&at)
    if at.condition?.reachesEnd != true {
      // It never holds: what follows is reached by a jump that looks conditional only.
      asm.move(.r0, 0)
      asm.jump(.equal, .r0, 0, otherwise)
    } else {
      settle(before: at.end, &at)
    }
    asm.place(at.end)
  }

  // MARK: - Comparisons
  // Where they cannot be part of the branch behind them, the condition flags are two numbers in the frame: every branch
  // compares flag A with flag B.

  func lowerComparison(
    _ opcode: Opcode, _ instruction: Instruction, _ at: inout LoweringContext
  ) throws(BackendError) {
    if isPartOfBranch(at.pc, at) {
      at.comparison = instruction
      return
    }
    switch opcode {
    case .cmp:
      get(instruction.r1, in: .r0, at)
      get(instruction.r2, in: .r1, at)
    case .tst:
      // Only "is it zero" counts: 1 or 0 against 0.
      let zero = asm.label()
      get(instruction.r1, in: .r0, at)
      asm.jump(.equal, .r0, 0, zero)
      asm.move(.r0, 1)
      asm.place(zero)
      asm.move(.r1, 0)
    default:
      try lowerStringComparison(instruction, &at)
      asm.move(.r1, 0)
    }
    asm.store(.double, .fp, Frame.flagA, .r0)
    asm.store(.double, .fp, Frame.flagB, .r1)
  }

  /// Whether the comparison at an instruction can be made by the branch behind it, which alone asks for it.
  private func isPartOfBranch(_ pc: Int, _ at: LoweringContext) -> Bool {
    let code = at.difo.instructions
    guard pc + 1 < code.count, at.labels[pc + 1] == nil, let branch = code[pc + 1].opcode, branch.format == .branch,
      branch != .ba, !at.uses.readsFlags(from: code[pc + 1].label), !at.uses.readsFlags(from: pc + 2)
    else { return false }
    switch code[pc].opcode {
    case .cmp: return true
    case .tst: return branch == .be || branch == .bne
    default: return false
    }
  }

  func lowerBranch(_ opcode: Opcode, _ instruction: Instruction, _ at: inout LoweringContext) {
    guard at.condition != nil else {
      let label = branch(to: instruction.label, &at)
      return opcode == .ba ? asm.jump(label) : emitComparison(Self.condition(of: opcode), label, &at)
    }
    let taken = way(from: instruction.label, at)
    if opcode == .ba { return go(on: taken, &at) }
    let passed = way(from: at.pc + 1, at)
    let condition = Self.condition(of: opcode)
    if passed == .instruction(at.pc + 1) {
      emitComparison(condition, label(of: taken, &at), &at)
    } else if taken.rank < passed.rank {
      emitComparison(condition.inverse, label(of: passed, &at), &at)
      go(on: taken, &at)
    } else {
      emitComparison(condition, label(of: taken, &at), &at)
      go(on: passed, &at)
    }
  }

  private static func condition(of opcode: Opcode) -> BPFCondition {
    switch opcode {
    case .be: .equal
    case .bne: .notEqual
    case .bg: .signedGreater
    case .bgu: .greater
    case .bge: .signedGreaterOrEqual
    case .bgeu: .greaterOrEqual
    case .bl: .signedLess
    case .blu: .less
    case .ble: .signedLessOrEqual
    default: .lessOrEqual
    }
  }

  /// Jumps if what was compared last is so.
  private func emitComparison(_ condition: BPFCondition, _ label: Label, _ at: inout LoweringContext) {
    guard let comparison = at.comparison else {
      asm.load(.double, .r0, .fp, Frame.flagA)
      asm.load(.double, .r1, .fp, Frame.flagB)
      return asm.jump(condition, .r0, .r1, label)
    }
    at.comparison = nil
    get(comparison.r1, in: .r0, at)
    at.inR0 = nil
    if comparison.opcode == .tst { return asm.jump(condition, .r0, 0, label) }
    if case .constant(let constant) = value(comparison.r2, at), let small = Int32(exactly: Int64(bitPattern: constant))
    {
      return asm.jump(condition, .r0, small, label)
    }
    get(comparison.r2, in: .r1, at)
    asm.jump(condition, .r0, .r1, label)
  }

  // MARK: - Ways through a condition

  /// Where a way leads.
  private enum Way: Equatable {
    case instruction(Int)
    case holds, fails

    /// The order in which they are emitted.
    var rank: Int {
      switch self {
      case .instruction(let pc): pc
      case .holds: .max - 1
      case .fails: .max
      }
    }
  }

  /// The end of a condition: its value is in a register.
  func lowerConditionEnd(_ instruction: Instruction, _ at: inout LoweringContext) {
    if case .constant(let constant) = value(instruction.rd, at) { return go(on: constant == 0 ? .fails : .holds, &at) }
    get(instruction.rd, in: .r0, at)
    asm.jump(.equal, .r0, 0, label(of: .fails, &at))
    go(on: .holds, &at)
  }

  /// Follows the instructions from one on as long as they only move constants about and test them.
  private func way(from start: Int, _ at: LoweringContext) -> Way {
    let code = at.difo.instructions
    var constants: [UInt8: UInt64] = [:]
    var written: UInt16 = 0
    var pc = start
    /// The result of the last test: whether it was not 0.
    var test: Bool?
    func known(_ register: UInt8) -> UInt64? { register == 0 ? 0 : constants[register] }
    while pc < code.count, let opcode = code[pc].opcode {
      let instruction = code[pc]
      switch opcode {
      case .nop: pc += 1
      case .ba: pc = instruction.label
      case .setx, .mov:
        let constant =
          opcode == .setx
          ? (instruction.index < at.difo.integers.count ? at.difo.integers[instruction.index] : 0)
          : known(instruction.r1)
        guard let constant, instruction.rd > 0, instruction.rd < 8 else { return end(pc) }
        constants[instruction.rd] = constant
        written |= DIFOUses.bit(instruction.rd)
        pc += 1
      case .tst:
        guard let constant = known(instruction.r1) else { return end(pc) }
        test = constant != 0
        pc += 1
      case .be, .bne:
        guard let isSet = test else { return end(pc) }
        pc = isSet == (opcode == .bne) ? instruction.label : pc + 1
      case .ret:
        guard let constant = known(instruction.rd) else { return end(pc) }
        return constant == 0 ? .fails : .holds
      default: return end(pc)
      }
    }
    return .instruction(start)

    /// A way may be left out if nobody misses what it writes.
    func end(_ pc: Int) -> Way {
      let isMissed = at.uses.reads(anyOf: written, from: pc) || test != nil && at.uses.readsFlags(from: pc)
      return .instruction(isMissed ? start : pc)
    }
  }

  /// The label of a way's end, to be jumped to with what is known now.
  private func label(of way: Way, _ at: inout LoweringContext) -> Label {
    switch way {
    case .instruction(let pc):
      if at.labels[pc] == nil { at.labels[pc] = asm.label() }
      return branch(to: pc, &at)
    case .holds:
      at.condition?.reachesEnd = true
      return at.end
    case .fails:
      guard let condition = at.condition else { preconditionFailure("no condition") }
      return condition.otherwise
    }
  }

  /// What is emitted next goes on elsewhere, unless that comes next anyway.
  private func go(on way: Way, _ at: inout LoweringContext) {
    let label = label(of: way, &at)
    at.condition?.next = label
    at.isReachable = false
  }

  /// Before a label is placed and code emitted behind it: jumps to where the code before it goes on.
  func settle(before label: Label, _ at: inout LoweringContext) {
    guard let next = at.condition?.next else { return }
    at.condition?.next = nil
    if next != label { asm.jump(next) }
  }

  // MARK: - Registers without a slot

  /// Whether nobody reads a constant register's slot: all that read it know its value, up to where ways meet.
  func needsNoSlot(_ register: UInt8, from start: Int, _ at: LoweringContext) -> Bool {
    let code = at.difo.instructions
    for pc in start..<max(start, code.count) {
      if !at.uses.reads(register, from: pc) { return true }
      if at.labels[pc] != nil { return false }
      guard let opcode = code[pc].opcode else { return false }
      if opcode.format == .branch, at.uses.reads(register, from: code[pc].label) { return false }
      if opcode == .ba { return true }
    }
    return true
  }

  /// Whether the only one that reads a register whose value is in r0 is the next instruction that emits any code.
  func staysInR0(_ register: UInt8, _ at: LoweringContext) -> Bool {
    let code = at.difo.instructions
    var constants: Set<UInt8> = [0]
    for pc in at.pc + 1..<max(at.pc + 1, code.count) {
      guard at.labels[pc] == nil, let opcode = code[pc].opcode else { return false }
      let instruction = code[pc]
      switch opcode {
      case .nop: continue
      case .setx:
        guard instruction.rd != register, needsNoSlot(instruction.rd, from: pc + 1, at) else { return false }
        constants.insert(instruction.rd)
      case .ret: return instruction.rd == register
      case .cmp, .tst:
        guard instruction.r1 == register, isPartOfBranch(pc, at), !at.uses.reads(register, from: pc + 2),
          !at.uses.reads(register, from: code[pc + 1].label)
        else { return false }
        if opcode == .tst || constants.contains(instruction.r2) { return true }
        guard instruction.r2 != register, case .constant = value(instruction.r2, at) else { return false }
        return true
      default: return false
      }
    }
    return false
  }
}
