import DIF
import Diagnostics
import Kernel

/// What is known at compile time of the value in a DIF register; the register's frame slot always holds the value
/// itself, addresses as kernel addresses.
///
/// DIF has forward branches only, so one pass over the instructions knows the value of each register everywhere; where
/// two paths meet with different knowledge it is forgotten.
enum Value: Hashable, Sendable {
  case unknown
  case constant(UInt64)
  /// A string in memory of ours.
  case string(StringPlace)
  /// `count` bytes in scratch memory.
  case bytes(offset: Int, count: Int)
  /// A string that already is where it is wanted (`TextTarget`).
  case written
}

/// A string in memory of ours.
///
///     counted    offset - 8   u32   bytes of the string with its NUL; 0: NULL, of a variable
///                offset - 4   u32   1: it was cut
///                offset       text, NUL, zeros up to a multiple of 8
///     padded     offset       text, zeros up to the capacity: short texts, whose length is looked for when it is needed
///     constant   offset       text, NUL, zeros up to a multiple of 8
struct StringPlace: Hashable, Sendable {
  enum Base: Hashable, Sendable {
    case scratch
    case readOnly
    case globals
  }
  var base: Base
  var offset: Int
  /// Bytes that belong to the text, NUL included, a multiple of 8.
  ///
  /// Behind a counted text another word may be written.
  var capacity: Int
  var isCounted = false
  /// Bytes of the string that may be used, NUL included, where they are fewer.
  var limit: Int?
  /// Bytes of the text, if that is a constant.
  var count: Int?
  /// Whether that is what is left of a longer one.
  var isCut = false
  /// Whether a register slot of 0 stands for NULL, and what that means.
  var null = Null.never

  enum Null: Hashable, Sendable {
    case never
    /// An unset variable: reads as the empty string.
    case unset
    /// Nothing found (strchr() and the like): prints as nothing, is no operand of a subroutine.
    case notFound
  }

  var isNullable: Bool { null != .never }

  /// Bytes that the string may have with its NUL.
  var size: Int { limit ?? capacity }
}

/// A member of the tuple stack.
struct TupleMember: Hashable, Sendable {
  var type: PushType
  var value: Value
  /// Size of a by-reference member, if constant.
  var size: Int?
}

/// What is known at one point of a DIFO.
struct LoweringState: Hashable, Sendable {
  var registers = [Value](repeating: .unknown, count: 8)
  var tuple: [TupleMember] = []

  /// What holds on either path.
  func merged(with other: LoweringState) -> LoweringState {
    var result = self
    for index in result.registers.indices where registers[index] != other.registers[index] {
      result.registers[index] = .unknown
    }
    // The tuple stack is the same on all paths of compiled programs; of others nothing is known.
    if tuple.count != other.tuple.count {
      result.tuple = []
    } else {
      for index in result.tuple.indices where tuple[index] != other.tuple[index] {
        result.tuple[index] = TupleMember(type: tuple[index].type, value: .unknown, size: nil)
      }
    }
    return result
  }
}

/// A DIFO on its way to eBPF.
struct LoweringContext {
  var difo: DIFO
  var state = LoweringState()
  /// Index of the instruction under way.
  var pc = 0
  /// Branch targets with what is known there.
  var labels: [Int: Label] = [:]
  var pending: [Int: LoweringState] = [:]
  /// Where `ret` goes, and what is known of the value there.
  var end: Label
  var result: Value?
  /// Where the string is wanted, if its last instruction may put it there.
  var target: TextTarget?
  /// Which registers are still read, and where.
  let uses: DIFOUses
  /// The register whose value is in r0 and nowhere else.
  var inR0: UInt8?
  /// What was compared, if the branch that comes next is to do it.
  var comparison: Instruction?
  /// Whether what comes next can be reached.
  var isReachable = true
  /// Of a condition: where to go if it does not hold, and what is known of the ways through it.
  var condition: LoweringCondition?

  init(difo: DIFO, end: Label, target: TextTarget? = nil) {
    self.difo = difo
    self.end = end
    self.target = target
    uses = DIFOUses(difo)
  }
}

extension SiteCompiler {
  /// Translates a DIFO; r0 holds its value then.
  ///
  /// `target`: where a string is wanted. If it is there afterwards, the value is `.written`.
  func lower(_ difo: DIFO, into target: TextTarget? = nil) throws(BackendError) -> Value {
    var at = LoweringContext(difo: difo, end: asm.label(), target: difo.endsWithCall ? target : nil)
    try lowerInstructions(&at)
    asm.place(at.end)
    return at.result ?? .unknown
  }

  func lowerInstructions(_ at: inout LoweringContext) throws(BackendError) {
    let difo = at.difo
    for instruction in difo.instructions where instruction.opcode?.format == .branch {
      if at.labels[instruction.label] == nil { at.labels[instruction.label] = asm.label() }
    }
    for (pc, instruction) in difo.instructions.enumerated() {
      at.pc = pc
      if let label = at.labels[pc] {
        if let other = at.pending[pc] {
          at.state = at.isReachable ? at.state.merged(with: other) : other
          at.isReachable = true
          settle(before: label, &at)
        }
        asm.place(label)
        // A target that nothing reaches would be dead code, which the verifier refuses.
        if !at.isReachable { continue }
      }
      guard at.isReachable else { continue }
      guard let opcode = instruction.opcode else {
        throw BackendError("invalid opcode \(instruction.word >> 24)", clause: context.clause)
      }
      try lower(opcode, instruction, &at)
      if opcode == .ret || opcode == .ba { at.isReachable = false }
    }
  }

  private func lower(
    _ opcode: Opcode, _ instruction: Instruction, _ at: inout LoweringContext
  ) throws(BackendError) {
    switch opcode {
    case .or, .xor, .and, .sll, .srl, .sra, .sub, .add, .mul, .sdiv, .udiv, .srem, .urem, .not, .mov:
      lowerArithmetic(opcode, instruction, &at)
    case .cmp, .tst, .scmp: try lowerComparison(opcode, instruction, &at)
    case .ba, .be, .bne, .bg, .bgu, .bge, .bgeu, .bl, .blu, .ble, .bleu: lowerBranch(opcode, instruction, &at)
    case .ldsb, .ldsh, .ldsw, .ldub, .lduh, .lduw, .ldx, .uldsb, .uldsh, .uldsw, .uldub, .ulduh, .ulduw, .uldx, .rldsb,
      .rldsh, .rldsw, .rldub, .rlduh, .rlduw, .rldx:
      if let access = opcode.access { lowerLoad(access, instruction, &at) }
    case .stb, .sth, .stw, .stx:
      if let access = opcode.access { lowerStore(access, instruction, &at) }
    case .allocs: lowerAllocation(instruction, &at)
    case .copys: lowerCopy(instruction, &at)
    case .ret: lowerReturn(instruction, &at)
    case .nop: break
    case .setx:
      let index = instruction.index
      let constant = index < at.difo.integers.count ? at.difo.integers[index] : 0
      set(instruction.rd, constant: constant, &at)
    case .sets: lowerStringConstant(instruction, &at)
    case .ldga, .ldgs, .stgs, .ldts, .stts, .ldls, .stls, .ldgaa, .stgaa, .ldtaa, .sttaa:
      try lowerVariable(opcode, instruction, &at)
    case .pushtr, .pushtv: lowerPush(opcode, instruction, &at)
    case .popts: _ = at.state.tuple.popLast()
    case .flushts: at.state.tuple = []
    case .call: try lowerCall(instruction, &at)
    case .ldta, .xlate, .xlarg:
      emitFault(fault(.illegalOperation, at: at.pc))
      // What follows is unreachable, but the registers must have values for it.
      set(instruction.rd, constant: 0, &at)
    }
  }

  /// Loads a DIF register into a BPF register.
  func get(_ register: UInt8, in target: BPFRegister, _ at: LoweringContext) {
    if register == 0 {
      asm.move(target, 0)
    } else if register == at.inR0 {
      asm.move(target, .r0)
    } else if case .constant(let constant) = at.state.registers[Int(register)] {
      asm.move(target, Int64(bitPattern: constant))
    } else {
      asm.load(.double, target, .fp, Frame.register(register))
    }
  }

  /// Stores a BPF register in a DIF register.
  func set(_ register: UInt8, from source: BPFRegister, _ at: inout LoweringContext) {
    set(register, from: source, .unknown, &at)
  }

  /// Stores a BPF register in a DIF register, with what is known of the value.
  func set(_ register: UInt8, from source: BPFRegister, _ value: Value, _ at: inout LoweringContext) {
    guard register > 0, register < 8 else { return }
    at.state.registers[Int(register)] = value
    at.inR0 = nil
    if source == .r0, staysInR0(register, at) {
      at.inR0 = register
    } else {
      asm.store(.double, .fp, Frame.register(register), source)
    }
  }

  func set(_ register: UInt8, constant: UInt64, _ at: inout LoweringContext) {
    guard register > 0, register < 8 else { return }
    at.state.registers[Int(register)] = .constant(constant)
    if at.inR0 == register { at.inR0 = nil }
    if needsNoSlot(register, from: at.pc + 1, at) { return }
    at.inR0 = nil
    if let small = Int32(exactly: Int64(bitPattern: constant)) {
      asm.store(.double, .fp, Frame.register(register), immediate: small)
    } else {
      asm.move(.r0, Int64(bitPattern: constant))
      asm.store(.double, .fp, Frame.register(register), .r0)
    }
  }

  func value(_ register: UInt8, _ at: LoweringContext) -> Value {
    register == 0 ? .constant(0) : at.state.registers[Int(register & 7)]
  }

  private func lowerReturn(_ instruction: Instruction, _ at: inout LoweringContext) {
    if at.condition != nil { return lowerConditionEnd(instruction, &at) }
    get(instruction.rd, in: .r0, at)
    let value = value(instruction.rd, at)
    if let known = at.result, known != value { at.result = .unknown } else { at.result = value }
    if at.pc != at.difo.instructions.count - 1 { asm.jump(at.end) }
  }

  /// Notes that a branch goes to an instruction with what is known now.
  func branch(to target: Int, _ at: inout LoweringContext) -> Label {
    at.pending[target] = at.pending[target].map { $0.merged(with: at.state) } ?? at.state
    guard let label = at.labels[target] else { preconditionFailure("branch without label") }
    return label
  }
}
