import DIF

extension Generator {
  private static let calculations: [Opcode] = [
    .or, .xor, .and, .sll, .srl, .sub, .add, .mul, .sdiv, .udiv, .srem, .urem, .not, .mov, .sra,
  ]

  /// An integer in a register: an operand, or rarely a constant beside it.
  mutating func integer(_ builder: inout ObjectBuilder, in register: UInt8) {
    if random.one(in: 6) {
      builder.constant(random.next() >> UInt64(random.pick(0...63)), in: register)
    } else {
      builder.load(random.pick([.whole0, .whole1, .whole2]), in: register)
    }
  }

  /// The operation on two operands, then a few others on its result.
  mutating func arithmetic(_ opcode: Opcode) -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    builder.load(random.pick([.whole0, .whole1]), in: 1)
    builder.load(random.pick([.whole1, .whole2]), in: 2)
    integer(&builder, in: 3)
    calculate(opcode == .setx ? .add : opcode, &builder)
    for _ in 0..<random.pick(0...3) { calculate(random.pick(Self.calculations), &builder) }
    return builder.object(4, returns: random.pick([.integer(8), .integer(8), .integer(4), .integer(2), .integer(1)]))
  }

  private mutating func calculate(_ opcode: Opcode, _ builder: inout ObjectBuilder) {
    let first: UInt8 = builder.code.contains { $0.rd == 4 } ? UInt8(random.pick([4, 4, 1, 2])) : 1
    let second = UInt8(random.pick([2, 2, 2, 1, 3, first == 4 ? 0 : 2]))
    if opcode == .not || opcode == .mov {
      builder.emit(opcode, first, to: 4)
    } else {
      builder.emit(opcode, first, second, to: 4)
    }
  }

  /// A comparison and a branch after it; the result tells which way it went.
  mutating func comparison(_ opcode: Opcode, _ branch: Opcode) -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    if opcode == .scmp {
      text(&builder, in: 1)
      text(&builder, in: 2)
      builder.emit(.scmp, 1, 2)
    } else {
      builder.load(.whole0, in: 1)
      builder.load(random.pick([.whole0, .whole1, .whole2]), in: 2)
      if opcode == .tst { builder.emit(.tst, random.pick([1, 2, 0])) } else { builder.emit(.cmp, 1, 2) }
    }
    builder.emit(Instruction(branch, label: builder.next + 3))
    builder.constant(7, in: 3)
    builder.emit(Instruction(.ba, label: builder.next + 2))
    builder.constant(9, in: 3)
    return builder.object(3)
  }

  /// A load from memory of the program, from user memory or from a bad address.
  mutating func load(_ opcode: Opcode) -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    let isUser = opcode.rawValue >= Opcode.uldsb.rawValue && opcode.rawValue <= Opcode.uldx.rawValue
    if random.one(in: 4) {
      builder.load(.badAddress, in: 1)
    } else if isUser {
      builder.load(random.pick([.userText, .userText, .userEdge]), in: 1)
    } else {
      builder.load(random.pick([.raw0, .raw1, .address16]), in: 1)
      builder.constant(UInt64(random.pick(0...8)), in: 2)
      builder.emit(.add, 1, 2, to: 1)
    }
    builder.emit(opcode, 1, to: 3)
    return builder.object(3)
  }

  /// A store to scratch memory, sometimes misaligned or outside, and what lies there then.
  mutating func store(_ opcode: Opcode) -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    builder.constant(32, in: 1)
    builder.emit(.allocs, 1, to: 2)
    switch random.pick(0...5) {
    case 0: builder.load(.size, in: 3)
    case 1: builder.constant(UInt64(random.pick([4095, 4096, 1 << 20])), in: 3)
    default:
      // 0, 8 or 16 by an operand.
      builder.load(.whole0, in: 3)
      builder.constant(random.pick([8, 16, 24]), in: 4)
      builder.emit(.and, 3, 4, to: 3)
    }
    builder.emit(.add, 2, 3, to: 3)
    if random.one(in: 8) { builder.load(.badAddress, in: 3) }
    builder.load(random.pick([.whole0, .whole1]), in: 5)
    builder.emit(opcode, 5, to: 3)
    if random.one(in: 2) {
      builder.emit(random.pick([.ldx, .ldsw, .lduh]), 2, to: 6)
    } else {
      // The last byte of scratch memory may be stored to: no more than that byte is read back.
      builder.emit(.ldub, 3, to: 6)
    }
    return builder.object(6)
  }

  /// Scratch allocations of run-time sizes; copies into them, from good and bad places.
  mutating func scratch(_ opcode: Opcode) -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    if opcode == .allocs {
      builder.load(.size, in: 1)
      builder.emit(.allocs, 1, to: 2)
      builder.constant(16, in: 3)
      builder.emit(.allocs, 3, to: 4)
      if random.one(in: 3) {
        // New memory is clear.
        builder.emit(.ldx, 4, to: 4)
        return builder.object(4)
      }
      builder.emit(.sub, 4, 2, to: 4)
      return builder.object(4)
    }
    builder.constant(64, in: 1)
    builder.emit(.allocs, 1, to: 2)
    if random.one(in: 5) { builder.load(.badAddress, in: 2) }
    builder.load(random.pick([.raw0, .raw1, .raw0, .badAddress]), in: 3)
    builder.load(.size, in: 4)
    if random.one(in: 3) { builder.constant(UInt64(random.pick(0...stringSize)), in: 4) }
    builder.emit(.copys, 3, 4, to: 2)
    builder.emit(.ldx, 2, to: 5)
    return builder.object(5)
  }

  mutating func array(_ opcode: Opcode) -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    builder.constant(UInt64(random.pick(0...9)), in: 1)
    if opcode == .ldta {
      builder.emit(.ldta, 0x80, 1, to: 2)
    } else {
      builder.emit(.ldga, 0, 1, to: 2)
      builder.load(.whole0, in: 3)
      builder.emit(.add, 2, 3, to: 2)
    }
    return builder.object(2)
  }

  /// Pushes, pops and flushes, up to one more than the stack holds; the last members are keys.
  mutating func tuple() -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    builder.load(.whole0, in: 1)
    builder.load(.text1, in: 2)
    let count = random.pick([2, 5, 8, 8, 9])
    for _ in 0..<count {
      if random.one(in: 3) { builder.pushText(2) } else { builder.pushValue(1) }
    }
    switch random.pick(0...2) {
    case 0: builder.emit(Instruction(.flushts))
    case 1: for _ in 0..<min(count, 8) { builder.emit(Instruction(.popts)) }
    default:
      for _ in 0..<min(count, 8) { builder.emit(Instruction(.popts)) }
      builder.pushText(2)
      builder.call(.strlen, to: 3)
      return builder.object(3)
    }
    builder.pushValue(1)
    builder.access(.ldgaa, .byNumber, 3)
    builder.emit(.add, 3, 1, to: 3)
    return builder.object(3)
  }
}
