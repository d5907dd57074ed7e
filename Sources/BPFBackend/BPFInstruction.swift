/// A register of eBPF: r0 result, r1-r5 arguments (lost in calls), r6-r9 kept, r10 frame pointer.
enum BPFRegister: UInt8, Hashable, Sendable {
  case r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, fp
}

/// Width of a memory access, as encoded in bits 3-4 of the opcode.
enum BPFSize: UInt8, Hashable, Sendable {
  case word = 0x00
  case half = 0x08
  case byte = 0x10
  case double = 0x18

  /// The access of 1, 2, 4 or 8 bytes.
  init(bytes: Int) {
    switch bytes {
    case 1: self = .byte
    case 2: self = .half
    case 4: self = .word
    default: self = .double
    }
  }
}

/// An arithmetic operation, as encoded in bits 4-7 of the opcode.
enum BPFOperation: UInt8, Hashable, Sendable {
  case add = 0x00
  case sub = 0x10
  case mul = 0x20
  case div = 0x30
  case or = 0x40
  case and = 0x50
  case lsh = 0x60
  case rsh = 0x70
  case neg = 0x80
  case mod = 0x90
  case xor = 0xA0
  case mov = 0xB0
  case arsh = 0xC0
  case end = 0xD0
}

/// The condition of a jump, as encoded in bits 4-7 of the opcode; the `s` forms compare signed.
enum BPFCondition: UInt8, Hashable, Sendable {
  case always = 0x00
  case equal = 0x10
  case greater = 0x20
  case greaterOrEqual = 0x30
  case bitsSet = 0x40
  case notEqual = 0x50
  case signedGreater = 0x60
  case signedGreaterOrEqual = 0x70
  case less = 0xA0
  case lessOrEqual = 0xB0
  case signedLess = 0xC0
  case signedLessOrEqual = 0xD0

  /// What holds if this does not.
  var inverse: BPFCondition {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .signedGreater: .signedLessOrEqual
    case .signedGreaterOrEqual: .signedLess
    case .signedLess: .signedGreaterOrEqual
    case .signedLessOrEqual: .signedGreater
    case .always, .bitsSet: preconditionFailure("no condition is the inverse")
    }
  }
}

/// An atomic operation on memory (immediate of BPF_ATOMIC; instruction set v3).
enum BPFAtomic: Int32, Hashable, Sendable {
  case add = 0x00
  case fetchAdd = 0x01
  case exchange = 0xE1
  case compareExchange = 0xF1
}

/// One eBPF instruction of 8 bytes (Documentation/bpf/standardization/instruction-set.rst).
struct BPFInstruction: Hashable, Sendable {
  var opcode: UInt8
  var destination: UInt8
  var source: UInt8
  var offset: Int16
  var immediate: Int32

  init(
    _ opcode: UInt8, _ destination: BPFRegister = .r0, _ source: BPFRegister = .r0, offset: Int16 = 0,
    immediate: Int32 = 0
  ) {
    self.opcode = opcode
    self.destination = destination.rawValue
    self.source = source.rawValue
    self.offset = offset
    self.immediate = immediate
  }

  /// The instruction as the kernel takes it, in host order (little-endian machines).
  var encoded: UInt64 {
    UInt64(opcode) | UInt64(destination) << 8 | UInt64(source) << 12 | UInt64(UInt16(bitPattern: offset)) << 16
      | UInt64(UInt32(bitPattern: immediate)) << 32
  }

  /// Classes of instructions (bits 0-2).
  enum Class {
    static let ldImmediate: UInt8 = 0x18
    static let ldx: UInt8 = 0x61
    static let st: UInt8 = 0x62
    static let stx: UInt8 = 0x63
    static let atomic: UInt8 = 0xC3
    static let alu32: UInt8 = 0x04
    static let jump: UInt8 = 0x05
    static let jump32: UInt8 = 0x06
    static let alu64: UInt8 = 0x07
    /// Bit 3 of arithmetic and jumps: the second operand is a register.
    static let register: UInt8 = 0x08
  }
}

/// What the source field of a `ld_imm64` or call says about its immediate.
enum BPFPseudo {
  static let mapDescriptor: UInt8 = 1
  static let mapValue: UInt8 = 2
  static let function: UInt8 = 4
  /// Of a call: a function of the same program.
  static let localCall: UInt8 = 1
}
