/// One 32-bit DIF instruction word: the opcode in bits 24-31, operands below (dif.md §1).
package struct Instruction: Hashable, Sendable {
  package var word: UInt32

  /// Wraps an encoded word.
  package init(word: UInt32) { self.word = word }

  /// Encodes the register format.
  package init(_ opcode: Opcode, r1: UInt8 = 0, r2: UInt8 = 0, rd: UInt8 = 0) {
    word = UInt32(opcode.rawValue) << 24 | UInt32(r1) << 16 | UInt32(r2) << 8 | UInt32(rd)
  }

  /// Encodes a branch to an instruction index.
  package init(_ opcode: Opcode, label: Int) {
    word = UInt32(opcode.rawValue) << 24 | UInt32(truncatingIfNeeded: label) & 0xFF_FFFF
  }

  /// Encodes the wide format: a table index or identifier, and a register.
  package init(_ opcode: Opcode, index: Int, rd: UInt8) {
    word = UInt32(opcode.rawValue) << 24 | (UInt32(truncatingIfNeeded: index) & 0xFFFF) << 8 | UInt32(rd)
  }

  /// Encodes a push of a tuple member; `sizeRegister` 0 means none.
  package init(push opcode: Opcode, type: PushType, sizeRegister: UInt8 = 0, rs: UInt8) {
    self.init(opcode, r1: type.rawValue, r2: sizeRegister, rd: rs)
  }

  /// The opcode; nil if the number is none.
  package var opcode: Opcode? { Opcode(rawValue: UInt8(word >> 24)) }
  package var r1: UInt8 { UInt8(truncatingIfNeeded: word >> 16) }
  package var r2: UInt8 { UInt8(truncatingIfNeeded: word >> 8) }
  package var rd: UInt8 { UInt8(truncatingIfNeeded: word) }
  /// Branch target, an instruction index.
  package var label: Int { Int(word & 0xFF_FFFF) }
  /// Table index or identifier of the wide format.
  package var index: Int { Int(word >> 8 & 0xFFFF) }
}

/// What a tuple member is (dif.md §1).
package enum PushType: UInt8, Hashable, Sendable {
  case ctf = 0
  case string = 1
}
