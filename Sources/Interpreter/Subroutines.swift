import DIF

/// The subroutines (builtins.md §2). Arguments are the members of the tuple stack, which the call leaves alone.
extension Execution {
  mutating func call<M: Machine>(_ instruction: Instruction, on machine: inout M) throws(MachineFault) {
    guard let subroutine = Subroutine(rawValue: UInt16(instruction.index)) else {
      throw MachineFault(.illegalOperation)
    }
    guard tuple.count >= subroutine.minimumArguments else { throw MachineFault(.illegalOperation) }
    let rd = instruction.rd
    switch subroutine {
    case .rand: set(rd, machine.random() & 0x7FFF_FFFF)
    case .random: set(rd, machine.random())
    case .speculation: set(rd, machine.beginSpeculation())
    case .copyin, .copyinstr, .copyinto, .alloca, .bcopy: try callMemory(subroutine, rd, on: &machine)
    // Numbers of the kernel's dev_t; of STREAMS there are no message blocks.
    case .bounds:
      guard argument(0) < argument(1) else { throw MachineFault(.badIndex, value: argument(0)) }
      set(rd, argument(0))
    case .getmajor: set(rd, UInt64(UInt32(truncatingIfNeeded: argument(0)) >> 20))
    case .getminor: set(rd, argument(0) & 0xF_FFFF)
    case .msgdsize, .msgsize: set(rd, 0)
    case .memref:
      let address = try machine.allocate(16)
      try machine.write(argument(0).littleEndianBytes + argument(1).littleEndianBytes, at: address)
      set(rd, address)
    case .htons, .ntohs: set(rd, UInt64(UInt16(truncatingIfNeeded: argument(0)).byteSwapped))
    case .htonl, .ntohl: set(rd, UInt64(UInt32(truncatingIfNeeded: argument(0)).byteSwapped))
    case .htonll, .ntohll: set(rd, argument(0).byteSwapped)
    case .inet_ntop, .inet_ntoa, .inet_ntoa6:
      set(rd, Text(cutting: try networkAddress(subroutine, on: machine), to: machine.stringSize), on: &machine)
    case .link_ntop, .uuidstr:
      set(rd, Text(cutting: try hexadecimal(subroutine, on: machine), to: machine.stringSize), on: &machine)
    case .lltostr: set(rd, Text(cutting: try integerText(), to: machine.stringSize), on: &machine)
    case .strlen: set(rd, UInt64(try text(0, on: machine).count))
    case .strtoll: set(rd, UInt64(bitPattern: try parsedInteger(on: machine)))
    case .index, .rindex: set(rd, UInt64(bitPattern: Int64(try position(subroutine, on: machine))))
    case .strchr, .strrchr, .strstr, .strtok, .json:
      if let found = try search(subroutine, on: &machine) {
        set(rd, found, on: &machine)
      } else {
        set(rd, 0, null: .notFound)
      }
    case .memstr:
      if let filled = try filled(on: machine) {
        set(rd, filled, on: &machine)
      } else {
        set(rd, 0, null: .notFound)
      }
    case .strjoin:
      let parts = try [string(0, on: machine), string(1, on: machine)]
      var joined = Text(cutting: parts[0].bytes + parts[1].bytes, to: machine.stringSize)
      if parts[0].isCut || parts[1].isCut { joined.isCut = true }
      set(rd, joined, on: &machine)
    case .substr: set(rd, try substring(on: machine), on: &machine)
    case .basename:
      let text = try string(0, on: machine)
      let path = Path(text.bytes)
      set(rd, Text(path.base, isCut: text.isCut && path.endsWithBase), on: &machine)
    case .dirname: set(rd, machine.place(Path(try text(0, on: machine)).directory))
    case .cleanpath:
      let text = try string(0, on: machine)
      set(rd, Text(Path(text.bytes).cleaned, isCut: text.isCut), on: &machine)
    case .toupper, .tolower:
      let letters: ClosedRange<UInt8> = subroutine == .toupper ? 0x61...0x7A : 0x41...0x5A
      var text = try string(0, on: machine)
      text.bytes = text.bytes.map { letters.contains($0) ? $0 ^ 0x20 : $0 }
      set(rd, text, on: &machine)
    default: throw MachineFault(.illegalOperation)
    }
  }

  /// The value of an argument; 0 if it was not given.
  func argument(_ index: Int) -> UInt64 { index < tuple.count ? tuple[index].value.bits : 0 }

  /// The value of an argument of type `int`.
  func intArgument(_ index: Int) -> Int64 { Int64(Int32(truncatingIfNeeded: argument(index))) }

  /// The bytes of a string argument.
  func text<M: Machine>(_ index: Int, on machine: M) throws(MachineFault) -> [UInt8] {
    try string(index, on: machine).bytes
  }

  /// A string argument: an unset variable is empty, any other NULL an invalid address.
  func string<M: Machine>(_ index: Int, on machine: M) throws(MachineFault) -> Text {
    guard index < tuple.count else { throw .badAddress(0) }
    let value = tuple[index].value
    if value.bits == 0 {
      guard value.null == .unset else { throw .badAddress(0) }
      return Text([])
    }
    var text = try string(at: value.bits, on: machine)
    if value.isCut { text.isCut = true }
    return text
  }

  private mutating func callMemory<M: Machine>(
    _ subroutine: Subroutine, _ rd: UInt8, on machine: inout M
  ) throws(MachineFault) {
    switch subroutine {
    case .copyin:
      let address = try machine.allocate(argument(1))
      let bytes = try machine.read(argument(0), count: Int(clamping: argument(1)), from: .user)
      try machine.write(bytes, at: address)
      set(rd, address)
    case .copyinstr:
      // With a maximum the string has at most that many bytes before its NUL.
      var size = machine.stringSize
      var isLimited = false
      if tuple.count > 1, argument(1) < UInt64(size) {
        size = Int(argument(1)) + 1
        isLimited = true
      }
      var text = try machine.readString(argument(0), size: size, from: .user)
      // As long as was asked for.
      if isLimited { text.isCut = false }
      set(rd, text, on: &machine)
    case .alloca: set(rd, try machine.allocate(argument(0)))
    case .bcopy:
      try copy(from: argument(0), count: argument(2), to: argument(1), on: &machine)
      set(rd, 0)
    default:
      try copy(from: argument(0), in: .user, count: argument(1), to: argument(2), on: &machine)
      set(rd, 0)
    }
  }

  /// lltostr(): base 10 is signed, other bases unsigned, base 8 with the prefix 0, 16 with 0x.
  private func integerText() throws(MachineFault) -> [UInt8] {
    var base = 10
    if tuple.count > 1 {
      base = Int(intArgument(1))
      guard (2...36).contains(base) else { throw MachineFault(.illegalOperation) }
    }
    let text: String
    switch base {
    case 10: text = String(Int64(bitPattern: argument(0)))
    case 8: text = argument(0) == 0 ? "0" : "0" + String(argument(0), radix: 8)
    case 16: text = "0x" + String(argument(0), radix: 16)
    default: text = String(argument(0), radix: base)
    }
    return Array(text.utf8)
  }
}
