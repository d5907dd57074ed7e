import DIF

/// Calls of subroutines that take texts apart, and of those that make texts of memory.
extension Generator {
  /// Three clauses of one firing: a text, then what is left of it.
  mutating func tokens() -> [Clause] { [true, false, false].map { Self.trace(token(isFirst: $0)) } }

  mutating func token(isFirst: Bool) -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    if isFirst { text(&builder, in: 1) } else { builder.constant(0, in: 1) }
    switch random.pick(0...5) {
    case 0...2: builder.constant(Array(random.pick(["/", "./", "ab", "a", "", "b.\u{7f}"]).utf8), in: 2)
    case 3: text(&builder, in: 2)
    default: builder.load(.text1, in: 2)
    }
    builder.pushText(1)
    builder.pushText(2)
    builder.call(.strtok, to: 4)
    return builder.object(4, returns: .string(stringSize))
  }

  mutating func numberCall(_ builder: inout ObjectBuilder) -> DIFO {
    if random.one(in: 6) { text(&builder, in: 1) } else { builder.load(.numeral, in: 1) }
    builder.pushText(1)
    if random.one(in: 2) {
      base(&builder, in: 2)
      builder.pushValue(2)
    }
    builder.call(.strtoll, to: 1)
    return builder.object(1)
  }

  mutating func documentCall(_ builder: inout ObjectBuilder) -> DIFO {
    if random.one(in: 8) { text(&builder, in: 1) } else { builder.load(.document, in: 1) }
    if random.one(in: 8) { text(&builder, in: 2) } else { builder.load(.selector, in: 2) }
    builder.pushText(1)
    builder.pushText(2)
    builder.call(.json, to: 4)
    if random.one(in: 6) {
      builder.pushText(4)
      builder.call(.strtoll, to: 4)
      return builder.object(4)
    }
    return builder.object(4, returns: .string(stringSize))
  }

  /// memstr() of bytes of ours: no more than there are.
  mutating func memoryText(_ builder: inout ObjectBuilder) -> DIFO {
    builder.load(random.one(in: 6) ? .badAddress : random.pick([.raw0, .raw1]), in: 1)
    builder.load(.character, in: 2)
    if random.one(in: 2) {
      builder.load(.size, in: 3)
    } else {
      builder.constant(UInt64(random.pick([0, 1, 2, 12, stringSize, stringSize + 1, 4096, 4097])), in: 3)
    }
    for register in 1...3 as ClosedRange<UInt8> { builder.pushValue(register) }
    builder.call(.memstr, to: 4)
    return builder.object(4, returns: .string(stringSize))
  }

  mutating func addressText(_ subroutine: Subroutine, _ builder: inout ObjectBuilder) -> DIFO {
    let isBad = random.one(in: 8)
    switch subroutine {
    case .link_ntop:
      if random.one(in: 4) {
        builder.load(.size, in: 1)
      } else {
        builder.constant(random.pick([1, 32, 1, 32, 2, 0x1_0000_0001]), in: 1)
      }
      builder.load(isBad ? .badAddress : random.pick([.raw0, .raw1]), in: 2)
      builder.pushValue(1)
      builder.pushValue(2)
    default:
      builder.load(isBad ? .badAddress : subroutine == .inet_ntoa ? .address4 : .address16, in: 1)
      builder.pushValue(1)
      if subroutine == .inet_ntoa6, !random.one(in: 3) {
        if random.one(in: 2) {
          builder.constant(random.pick([0, 1, 7]), in: 2)
        } else {
          builder.load(.position0, in: 2)
        }
        builder.pushValue(2)
      }
    }
    builder.call(subroutine, to: 4)
    return builder.object(4, returns: .string(stringSize))
  }

  /// bcopy(), copyinto() and memref(): what lies in scratch memory then.
  mutating func copyCall(_ subroutine: Subroutine, _ builder: inout ObjectBuilder) -> DIFO {
    if subroutine == .memref {
      builder.load(.whole0, in: 1)
      builder.load(.whole1, in: 2)
      builder.pushValue(1)
      builder.pushValue(2)
      builder.call(.memref, to: 3)
      builder.emit(.ldx, 3, to: 4)
      builder.constant(8, in: 5)
      builder.emit(.add, 3, 5, to: 3)
      builder.emit(.ldx, 3, to: 5)
      builder.emit(.xor, 4, 5, to: 4)
      return builder.object(4)
    }
    builder.constant(64, in: 1)
    builder.emit(.allocs, 1, to: 2)
    if random.one(in: 6) { builder.load(.badAddress, in: 2) }
    let isUser = subroutine == .copyinto
    builder.load(
      isUser ? random.pick([.userText, .userText, .userEdge, .badAddress]) : random.pick([.raw0, .raw1, .badAddress]),
      in: 3)
    if random.one(in: 2) { builder.load(.size, in: 4) } else { builder.constant(UInt64(random.pick(0...40)), in: 4) }
    for register in isUser ? [3, 4, 2] : [3, 2, 4] as [UInt8] { builder.pushValue(register) }
    builder.call(subroutine, to: 6)
    builder.emit(.ldx, 2, to: 5)
    return builder.object(5)
  }
}
