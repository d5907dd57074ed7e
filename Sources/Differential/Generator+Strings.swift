import DIF

extension Generator {
  /// A string in a register: a variable, bytes in memory, a constant, the result of a call; rarely a bad address.
  mutating func text(_ builder: inout ObjectBuilder, in register: UInt8) {
    switch random.pick(0...15) {
    case 0...5: builder.load(.text0, in: register)
    case 6...8: builder.load(.text1, in: register)
    case 9, 10: builder.load(.raw0, in: register)
    case 11: builder.load(.raw1, in: register)
    case 12: builder.constant(random.pick([[], [0x61], Array("/a/b".utf8), Array("aab.".utf8)]), in: register)
    case 13:
      builder.load(.text0, in: 6)
      builder.load(.text1, in: 7)
      builder.pushText(6)
      builder.pushText(7)
      builder.call(random.pick([.strjoin, .strstr]), to: register)
    case 14:
      builder.load(.text0, in: 6)
      builder.load(.position0, in: 7)
      builder.pushText(6)
      builder.pushValue(7)
      builder.call(.substr, to: register)
    default: builder.load(random.one(in: 2) ? .badAddress : .text1, in: register)
    }
  }

  /// A constant string, or no instruction of interest before the return.
  mutating func constant(_ opcode: Opcode) -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    if opcode == .nop { builder.emit(Instruction(.nop)) }
    if opcode == .call {
      builder.load(.whole0, in: 1)
      // Too few arguments, or a subroutine that nobody has.
      builder.pushValue(1)
      builder.call(random.pick([.strjoin, .index, .htonl, .inet_ntop]), to: 2)
      return builder.object(2)
    }
    if opcode == .ret {
      // A string's address returned as it is: by-reference values of every origin.
      text(&builder, in: 1)
      return builder.object(1, returns: .string(stringSize))
    }
    let count = random.pick([0, 1, 3, stringSize - 1, stringSize, stringSize + 9])
    builder.constant((0..<count).map { _ in random.pick(Array("ab/".utf8)) }, in: 1)
    if random.one(in: 2) { return builder.object(1, returns: .string(stringSize)) }
    builder.load(.position0, in: 2)
    builder.pushText(1)
    builder.pushValue(2)
    builder.call(.substr, to: 3)
    return builder.object(3, returns: .string(stringSize))
  }

  /// A call with operands of the kinds that its prototype says.
  mutating func call(_ subroutine: Subroutine) -> DIFO {
    var builder = ObjectBuilder(stringSize: stringSize)
    switch subroutine {
    case .rand:
      builder.call(.rand, to: 1)
      builder.constant(32, in: 2)
      builder.emit(.srl, 1, 2, to: 1)
      return builder.object(1)
    case .random:
      builder.call(.random, to: 1)
      builder.emit(.xor, 1, 1, to: 1)
      return builder.object(1)
    case .strtoll: return numberCall(&builder)
    case .json: return documentCall(&builder)
    case .memstr: return memoryText(&builder)
    case .strtok: return token(isFirst: true)
    case .inet_ntoa, .inet_ntoa6, .link_ntop, .uuidstr: return addressText(subroutine, &builder)
    case .bcopy, .copyinto, .memref: return copyCall(subroutine, &builder)
    case .getmajor, .getminor, .msgdsize, .msgsize:
      builder.load(.whole0, in: 1)
      builder.pushValue(1)
      builder.call(subroutine, to: 1)
      return builder.object(1)
    case .bounds:
      builder.load(random.pick([.position0, .whole0, .size]), in: 1)
      builder.pushValue(1)
      if random.one(in: 4) {
        builder.load(.whole1, in: 2)
      } else {
        builder.constant(random.pick([1, 4, 40, 1 << 20]), in: 2)
      }
      builder.pushValue(2)
      builder.call(.bounds, to: 1)
      return builder.object(1)
    case .copyin, .copyinstr, .alloca: return memoryCall(subroutine, &builder)
    case .ntohs, .htons, .ntohl, .htonl, .ntohll, .htonll:
      builder.load(.whole0, in: 1)
      builder.pushValue(1)
      builder.call(subroutine, to: 1)
      return builder.object(1)
    case .lltostr:
      builder.load(.whole0, in: 1)
      builder.pushValue(1)
      if random.one(in: 2) {
        base(&builder, in: 2)
        builder.pushValue(2)
      }
      builder.call(.lltostr, to: 1)
      return builder.object(1, returns: .string(stringSize))
    case .inet_ntop: return addressCall(&builder)
    default: return stringCall(subroutine, &builder)
    }
  }

  mutating func base(_ builder: inout ObjectBuilder, in register: UInt8) {
    if random.one(in: 3) {
      builder.load(.size, in: register)
    } else {
      builder.constant(random.pick([2, 8, 10, 16, 36, 1, 37, 7]), in: register)
    }
  }

  private mutating func stringCall(_ subroutine: Subroutine, _ builder: inout ObjectBuilder) -> DIFO {
    text(&builder, in: 1)
    var pushed: [(register: UInt8, isText: Bool)] = [(1, true)]
    switch subroutine {
    case .strjoin, .strstr:
      text(&builder, in: 2)
      pushed.append((2, true))
    case .index, .rindex:
      text(&builder, in: 2)
      pushed.append((2, true))
      if random.one(in: 2) {
        builder.load(.position0, in: 3)
        pushed.append((3, false))
      }
    case .strchr, .strrchr:
      builder.load(.character, in: 2)
      pushed.append((2, false))
    case .substr:
      builder.load(.position0, in: 2)
      pushed.append((2, false))
      if random.one(in: 2) {
        builder.load(.position1, in: 3)
        pushed.append((3, false))
      }
    default: break
    }
    for operand in pushed {
      if operand.isText { builder.pushText(operand.register) } else { builder.pushValue(operand.register) }
    }
    builder.call(subroutine, to: 4)
    let isNumber = [.strlen, .index, .rindex].contains(subroutine)
    if !isNumber, random.one(in: 4) {
      // The result as the operand of another call.
      builder.pushText(4)
      builder.call(random.pick([.strlen]), to: 4)
      return builder.object(4)
    }
    return builder.object(4, returns: isNumber ? .integer(8) : .string(stringSize))
  }

  private mutating func addressCall(_ builder: inout ObjectBuilder) -> DIFO {
    let family = random.pick([2, 10, 10, 1])
    builder.constant(UInt64(family), in: 1)
    builder.load(random.one(in: 8) ? .badAddress : family == 2 ? .address4 : .address16, in: 2)
    builder.pushValue(1)
    builder.pushValue(2)
    builder.call(.inet_ntop, to: 3)
    return builder.object(3, returns: .string(stringSize))
  }

  private mutating func memoryCall(_ subroutine: Subroutine, _ builder: inout ObjectBuilder) -> DIFO {
    if subroutine == .alloca {
      builder.load(.size, in: 1)
      builder.pushValue(1)
      builder.call(.alloca, to: 2)
      builder.constant(24, in: 3)
      builder.pushValue(3)
      builder.call(.alloca, to: 4)
      builder.emit(.sub, 4, 2, to: 5)
      return builder.object(5)
    }
    builder.load(random.pick([.userText, .userText, .userEdge, .badAddress]), in: 1)
    builder.pushValue(1)
    if subroutine == .copyinstr {
      if random.one(in: 2) {
        builder.load(random.pick([.size, .position0]), in: 2)
        builder.pushValue(2)
      }
      builder.call(.copyinstr, to: 3)
      return builder.object(3, returns: .string(stringSize))
    }
    // At least 4 bytes: what lies behind the copy is nobody's business.
    let size = UInt64(random.pick(4...64))
    let isConstant = random.one(in: 2)
    if isConstant {
      builder.constant(size, in: 2)
    } else {
      builder.load(.size, in: 2)
      builder.constant(4, in: 3)
      builder.emit(.or, 2, 3, to: 2)
    }
    builder.pushValue(2)
    builder.call(.copyin, to: 3)
    switch random.pick(0...2) {
    case 0 where isConstant:
      // Ended inside.
      builder.constant(size - 1, in: 5)
      builder.emit(.add, 3, 5, to: 5)
      builder.emit(.stb, 0, to: 5)
      builder.pushText(3)
      builder.call(.strlen, to: 4)
    case 1: builder.emit(.ldub, 3, to: 4)
    default: builder.emit(.ldsw, 3, to: 4)
    }
    return builder.object(4)
  }
}
