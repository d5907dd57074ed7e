package import DIF

/// Why a register that should hold an address holds 0.
package enum NullOrigin: Hashable, Sendable {
  /// It holds what it says.
  case none
  /// A variable that is not set: it reads as "" (dif.md §3).
  case unset
  /// strchr() and the like found nothing: prints as "", but is no operand of a string subroutine.
  case notFound
}

/// The value of an object.
package struct DIFValue: Hashable, Sendable {
  package var bits: UInt64
  package var null: NullOrigin
  /// Whether it is the address of a string that was cut.
  package var isCut: Bool

  package init(_ bits: UInt64, null: NullOrigin = .none, isCut: Bool = false) {
    self.bits = bits
    self.null = null
    self.isCut = isCut
  }
}

/// The reference execution of DIF (dif.md §2): every object ends with a value or a fault, whatever words it is made of.
package enum Interpreter {
  /// Runs one object.
  package static func run(_ difo: DIFO, on machine: inout some Machine) -> Result<DIFValue, FaultReport> {
    var execution = Execution(difo)
    var offset = 0
    do throws(MachineFault) {
      while offset < difo.instructions.count {
        execution.pc = offset
        switch try execution.step(difo.instructions[offset], on: &machine) {
        case .next: offset += 1
        // Backward branches do not exist: they could keep an object from ending.
        case .branch(let target):
          guard target > offset else { throw MachineFault(.illegalOperation) }
          offset = target
        case .finish(let value): return .success(value)
        }
      }
      throw MachineFault(.illegalOperation)
    } catch {
      return .failure(FaultReport(error.fault, offset: 4 * execution.pc, address: error.value))
    }
  }
}

/// What follows an instruction.
enum Step {
  case next
  case branch(Int)
  case finish(DIFValue)
}

/// A member of the tuple stack.
struct TupleMember {
  var type: PushType
  var isReference: Bool
  var value: DIFValue
  /// The size register's value; 0 if none.
  var size: UInt64
}

/// The state of an object under way: registers, condition flags, tuple stack.
struct Execution {
  let difo: DIFO
  var pc = 0
  var registers = [DIFValue](repeating: DIFValue(0), count: 8)
  var tuple: [TupleMember] = []
  // v is always 0: comparisons are exact, so that n says "less" (dif.md §2).
  var isLess = false
  var isZero = false
  var isBelow = false

  init(_ difo: DIFO) { self.difo = difo }

  func bits(_ register: UInt8) -> UInt64 { registers[Int(register & 7)].bits }

  mutating func set(_ register: UInt8, _ bits: UInt64, null: NullOrigin = .none) {
    set(register, DIFValue(bits, null: null))
  }

  mutating func set(_ register: UInt8, _ value: DIFValue) {
    // %r0 always reads 0.
    if register & 7 != 0 { registers[Int(register & 7)] = value }
  }

  /// A register becomes the address of a string that the machine keeps.
  mutating func set<M: Machine>(_ register: UInt8, _ text: Text, on machine: inout M) {
    set(register, DIFValue(machine.place(text.bytes), isCut: text.isCut))
  }

  /// Carries out one instruction.
  mutating func step<M: Machine>(_ instruction: Instruction, on machine: inout M) throws(MachineFault) -> Step {
    guard let opcode = instruction.opcode else { throw MachineFault(.illegalOperation) }
    let (r1, r2, rd) = (instruction.r1, instruction.r2, instruction.rd)
    switch opcode {
    case .or, .xor, .and, .sll, .srl, .sra, .sub, .add, .mul, .sdiv, .udiv, .srem, .urem:
      set(rd, try calculate(opcode, bits(r1), bits(r2)))
    case .not: set(rd, ~bits(r1))
    case .mov: set(rd, registers[Int(r1 & 7)])
    case .cmp:
      let (a, b) = (bits(r1), bits(r2))
      setFlags(less: Int64(bitPattern: a) < Int64(bitPattern: b), zero: a == b, below: a < b)
    case .tst: setFlags(less: false, zero: bits(r1) == 0, below: false)
    case .scmp: try compareStrings(r1, r2, on: &machine)
    case .ba, .be, .bne, .bg, .bgu, .bge, .bgeu, .bl, .blu, .ble, .bleu:
      return isTaken(opcode) ? .branch(instruction.label) : .next
    case .ret: return .finish(registers[Int(rd & 7)])
    case .nop: break
    case .setx:
      guard instruction.index < difo.integers.count else { throw MachineFault(.illegalOperation) }
      set(rd, difo.integers[instruction.index])
    case .sets:
      guard let text = difo.string(at: instruction.index) else { throw MachineFault(.illegalOperation) }
      set(rd, Text(cutting: Array(text), to: machine.stringSize), on: &machine)
    case .ldsb, .ldsh, .ldsw, .ldub, .lduh, .lduw, .ldx, .uldsb, .uldsh, .uldsw, .uldub, .ulduh, .ulduw, .uldx, .rldsb,
      .rldsh, .rldsw, .rldub, .rlduh, .rlduw, .rldx:
      if let access = opcode.access { set(rd, try load(access, from: bits(r1), on: machine)) }
    case .stb, .sth, .stw, .stx:
      if let access = opcode.access { try store(access, bits(r1), at: bits(rd), on: &machine) }
    case .allocs: set(rd, try machine.allocate(bits(r1)))
    case .copys: try copy(from: bits(r1), count: bits(r2), to: bits(rd), on: &machine)
    case .ldga: set(rd, try builtinElement(r1, index: bits(r2), on: machine))
    case .ldgs, .ldts, .ldls, .ldgaa, .ldtaa: try loadVariable(opcode, instruction, on: &machine)
    case .stgs, .stts, .stls, .stgaa, .sttaa: try storeVariable(opcode, instruction, on: &machine)
    case .call: try call(instruction, on: &machine)
    case .pushtr, .pushtv: try push(opcode, instruction)
    case .popts: _ = tuple.popLast()
    case .flushts: tuple = []
    case .ldta, .xlate, .xlarg: throw MachineFault(.illegalOperation)
    }
    return .next
  }

  private mutating func setFlags(less: Bool, zero: Bool, below: Bool) {
    (isLess, isZero, isBelow) = (less, zero, below)
  }

  private func isTaken(_ opcode: Opcode) -> Bool {
    switch opcode {
    case .be: isZero
    case .bne: !isZero
    case .bg: !isZero && !isLess
    case .bgu: !isBelow && !isZero
    case .bge: !isLess
    case .bgeu: !isBelow
    case .bl: isLess
    case .blu: isBelow
    case .ble: isZero || isLess
    case .bleu: isBelow || isZero
    default: true
    }
  }

  private func calculate(_ opcode: Opcode, _ a: UInt64, _ b: UInt64) throws(MachineFault) -> UInt64 {
    let (x, y) = (Int64(bitPattern: a), Int64(bitPattern: b))
    switch opcode {
    case .or: return a | b
    case .xor: return a ^ b
    case .and: return a & b
    case .sll: return a &<< b
    case .srl: return a &>> b
    case .sra: return UInt64(bitPattern: x &>> y)
    case .sub: return a &- b
    case .add: return a &+ b
    case .mul: return a &* b
    default: break
    }
    guard b != 0 else { throw MachineFault(.divideByZero) }
    switch opcode {
    case .udiv: return a / b
    case .urem: return a % b
    case .sdiv: return UInt64(bitPattern: x.dividedReportingOverflow(by: y).partialValue)
    default: return UInt64(bitPattern: x.remainderReportingOverflow(dividingBy: y).partialValue)
    }
  }

  /// NULL compares as the empty string.
  private mutating func compareStrings<M: Machine>(_ r1: UInt8, _ r2: UInt8, on machine: inout M) throws(MachineFault) {
    var operands: [[UInt8]] = []
    for register in [r1, r2] {
      let address = bits(register)
      operands.append(address == 0 ? [] : try string(at: address, on: machine).bytes)
    }
    let (a, b) = (operands[0], operands[1])
    setFlags(less: a.lexicographicallyPrecedes(b), zero: a == b, below: false)
  }

  private mutating func push(_ opcode: Opcode, _ instruction: Instruction) throws(MachineFault) {
    guard tuple.count < DIFLimit.tupleDepth else { throw MachineFault(.tupleOverflow) }
    guard let type = PushType(rawValue: instruction.r1) else { throw MachineFault(.illegalOperation) }
    let size = bits(instruction.r2)
    if opcode == .pushtr, type == .ctf, size > UInt64(Int64.max) { throw MachineFault(.illegalOperation) }
    tuple.append(
      TupleMember(
        type: type, isReference: opcode == .pushtr, value: registers[Int(instruction.rd & 7)], size: size))
  }
}
