import DIF

/// Which DIF registers, and whether the condition flags, are still read from each instruction on.
///
/// Branches lead forward only, so one pass backwards tells.
struct DIFOUses {
  /// Bits 0 to 7 are registers, bit 8 the flags; by instruction, and one behind the last.
  private var live: [UInt16]

  private static let flags: UInt16 = 1 << 8

  init(_ difo: DIFO) {
    let code = difo.instructions
    live = [UInt16](repeating: 0, count: code.count + 1)
    for pc in code.indices.reversed() {
      let instruction = code[pc]
      guard let opcode = instruction.opcode else {
        live[pc] = .max
        continue
      }
      var after = opcode == .ret || opcode == .ba ? 0 : live[pc + 1]
      if opcode.format == .branch {
        // Nothing is known of a branch that leads elsewhere.
        after |= instruction.label > pc && instruction.label < code.count ? live[instruction.label] : .max
      }
      live[pc] = after & ~Self.written(by: opcode, instruction) | Self.read(by: opcode, instruction)
    }
  }

  /// Whether a register is read from an instruction on before it is written.
  func reads(_ register: UInt8, from pc: Int) -> Bool { live[min(pc, live.count - 1)] & Self.bit(register) != 0 }

  /// Whether one of some registers is.
  func reads(anyOf registers: UInt16, from pc: Int) -> Bool { live[min(pc, live.count - 1)] & registers != 0 }

  /// Whether a branch reads from an instruction on what was compared before it.
  func readsFlags(from pc: Int) -> Bool { live[min(pc, live.count - 1)] & Self.flags != 0 }

  static func bit(_ register: UInt8) -> UInt16 { register < 8 ? 1 << UInt16(register) : 0 }

  private static func written(by opcode: Opcode, _ instruction: Instruction) -> UInt16 {
    switch opcode {
    case .cmp, .tst, .scmp: flags
    case .or, .xor, .and, .sll, .srl, .sra, .sub, .add, .mul, .sdiv, .udiv, .srem, .urem, .not, .mov, .setx, .sets,
      .ldsb,
      .ldsh, .ldsw, .ldub, .lduh, .lduw, .ldx, .uldsb, .uldsh, .uldsw, .uldub, .ulduh, .ulduw, .uldx, .rldsb, .rldsh,
      .rldsw, .rldub, .rlduh, .rlduw, .rldx, .ldgs, .ldls, .ldts, .call:
      bit(instruction.rd)
    default: 0
    }
  }

  /// More than is read does no harm.
  private static func read(by opcode: Opcode, _ instruction: Instruction) -> UInt16 {
    switch opcode {
    case .setx, .sets, .ldgs, .ldls, .ldts, .call, .nop, .popts, .flushts, .ba: 0
    case .mov, .not, .tst: bit(instruction.r1)
    case .cmp, .scmp, .or, .xor, .and, .sll, .srl, .sra, .sub, .add, .mul, .sdiv, .udiv, .srem, .urem:
      bit(instruction.r1) | bit(instruction.r2)
    case .ret: bit(instruction.rd)
    case .pushtr, .pushtv: bit(instruction.r2) | bit(instruction.rd)
    default:
      switch opcode.format {
      case .branch: flags
      case .wide: bit(instruction.rd)
      default: bit(instruction.r1) | bit(instruction.r2) | bit(instruction.rd)
      }
    }
  }
}
