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

  /// What a load or a store by address moves.
  package struct Access: Hashable, Sendable {
    /// 1, 2, 4 or 8 bytes.
    package var size: Int
    /// Whether a load extends the value by its sign.
    package var isSigned = false
    /// Whether the address is one of the process.
    package var isUser = false
  }

  /// The access of a load or a store by address; nil for other instructions.
  package var access: Access? {
    switch self {
    case .ldsb, .rldsb: Access(size: 1, isSigned: true)
    case .ldsh, .rldsh: Access(size: 2, isSigned: true)
    case .ldsw, .rldsw: Access(size: 4, isSigned: true)
    case .ldub, .rldub, .stb: Access(size: 1)
    case .lduh, .rlduh, .sth: Access(size: 2)
    case .lduw, .rlduw, .stw: Access(size: 4)
    case .ldx, .rldx, .stx: Access(size: 8)
    case .uldsb: Access(size: 1, isSigned: true, isUser: true)
    case .uldsh: Access(size: 2, isSigned: true, isUser: true)
    case .uldsw: Access(size: 4, isSigned: true, isUser: true)
    case .uldub: Access(size: 1, isUser: true)
    case .ulduh: Access(size: 2, isUser: true)
    case .ulduw: Access(size: 4, isUser: true)
    case .uldx: Access(size: 8, isUser: true)
    default: nil
    }
  }

  /// The mnemonic of the listing; the case's own name.
  package var mnemonic: String { "\(self)" }
}
