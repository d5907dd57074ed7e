import DIF
import Kernel

extension SiteCompiler {
  func lowerArithmetic(_ opcode: Opcode, _ instruction: Instruction, _ at: inout LoweringContext) {
    let (a, b, d) = (instruction.r1, instruction.r2, instruction.rd)
    switch opcode {
    case .mov:
      get(a, in: .r0, at)
      set(d, from: .r0, value(a, at), &at)
    case .not:
      get(a, in: .r0, at)
      asm.alu(.xor, .r0, -1)
      set(d, from: .r0, &at)
    case .sdiv, .srem: lowerSignedDivision(opcode, instruction, &at)
    case .udiv, .urem:
      get(a, in: .r0, at)
      get(b, in: .r1, at)
      asm.jump(.equal, .r1, 0, fault(.divideByZero, at: at.pc))
      asm.alu(opcode == .udiv ? .div : .mod, .r0, .r1)
      set(d, from: .r0, &at)
    case .add:
      get(a, in: .r0, at)
      get(b, in: .r1, at)
      asm.alu(.add, .r0, .r1)
      set(d, from: .r0, displaced(value(a, at), value(b, at)), &at)
    default:
      get(a, in: .r0, at)
      get(b, in: .r1, at)
      asm.alu(operation(opcode), .r0, .r1)
      set(d, from: .r0, &at)
    }
  }

  private func operation(_ opcode: Opcode) -> BPFOperation {
    switch opcode {
    case .or: .or
    case .xor: .xor
    case .and: .and
    case .sll: .lsh
    case .srl: .rsh
    case .sra: .arsh
    case .sub: .sub
    case .mul: .mul
    default: preconditionFailure("\(opcode) is no plain operation")
    }
  }

  /// What is known of a sum: bytes of ours plus a constant are bytes of ours.
  private func displaced(_ a: Value, _ b: Value) -> Value {
    switch (a, b) {
    case (.bytes(let offset, let count), .constant(let by)), (.constant(let by), .bytes(let offset, let count)):
      guard by <= UInt64(count) else { return .unknown }
      return .bytes(offset: offset + Int(by), count: count - Int(by))
    default: return .unknown
    }
  }

  /// Signed division by magnitudes: instruction set v3 divides unsigned only.
  private func lowerSignedDivision(_ opcode: Opcode, _ instruction: Instruction, _ at: inout LoweringContext) {
    get(instruction.r1, in: .r0, at)
    get(instruction.r2, in: .r1, at)
    asm.jump(.equal, .r1, 0, fault(.divideByZero, at: at.pc))
    // The sign of a quotient is that of both operands together, of a remainder that of the dividend.
    asm.move(.r2, .r0)
    if opcode == .sdiv { asm.alu(.xor, .r2, .r1) }
    let positive = asm.label()
    asm.jump(.signedGreaterOrEqual, .r0, 0, positive)
    asm.negate(.r0)
    asm.place(positive)
    let divisorPositive = asm.label()
    asm.jump(.signedGreaterOrEqual, .r1, 0, divisorPositive)
    asm.negate(.r1)
    asm.place(divisorPositive)
    asm.alu(opcode == .sdiv ? .div : .mod, .r0, .r1)
    let done = asm.label()
    asm.jump(.signedGreaterOrEqual, .r2, 0, done)
    asm.negate(.r0)
    asm.place(done)
    set(instruction.rd, from: .r0, &at)
  }
}
