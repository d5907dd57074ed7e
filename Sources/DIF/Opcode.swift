/// The instructions of DIF (dif.md §2), numbered as in the encoded word.
package enum Opcode: UInt8, CaseIterable, Hashable, Sendable {
  case or = 1
  case xor, and, sll, srl, sub, add, mul, sdiv, udiv, srem, urem, not, mov, cmp, tst
  case ba, be, bne, bg, bgu, bge, bgeu, bl, blu, ble, bleu
  case ldsb, ldsh, ldsw, ldub, lduh, lduw, ldx
  case ret, nop, setx, sets, scmp
  case ldga, ldgs, stgs, ldta, ldts, stts, sra, call, pushtr, pushtv, popts, flushts
  case ldgaa, ldtaa, stgaa, sttaa, ldls, stls, allocs, copys, stb, sth, stw, stx
  case uldsb, uldsh, uldsw, uldub, ulduh, ulduw, uldx
  case rldsb, rldsh, rldsw, rldub, rlduh, rlduw, rldx
  case xlate, xlarg

  /// How the 24 bits below the opcode are divided (dif.md §1).
  package enum Format: Sendable {
    /// r1 (16-23), r2 (8-15), rd (0-7).
    case register
    /// A 24-bit instruction index.
    case branch
    /// A 16-bit index (8-23) and rd (0-7).
    case wide
    /// Push type (16-23), size register (8-15), value register (0-7).
    case push
    /// No operands: all bits 0.
    case none
  }

  /// The format of the instruction word.
  package var format: Format {
    switch self {
    case .ba, .be, .bne, .bg, .bgu, .bge, .bgeu, .bl, .blu, .ble, .bleu: .branch
    case .setx, .sets, .ldgs, .stgs, .ldts, .stts, .call, .ldgaa, .ldtaa, .stgaa, .sttaa, .ldls, .stls, .xlate, .xlarg:
      .wide
    case .pushtr, .pushtv: .push
    case .nop, .popts, .flushts: .none
    default: .register
    }
  }

  /// The mnemonic of the listing; the case's own name.
  package var mnemonic: String { "\(self)" }
}
