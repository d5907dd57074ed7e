/// Knows which frame slots still stand in a register, so that a load of what was just stored becomes a move or nothing.
///
/// DIF registers live in the frame; most are read right after they were written. It holds between two labels.
struct FrameForwarding {
  private var slots: [Int: BPFRegister] = [:]

  /// The register whose value a slot of 8 bytes holds, if one is known.
  func register(holding offset: Int) -> BPFRegister? { slots[offset] }

  /// Learns from an instruction that has been emitted.
  mutating func follow(_ instruction: BPFInstruction) {
    switch instruction.opcode & 7 {
    case 0, 1, 4, 7: forget(instruction.destination)
    case 2: if instruction.destination == BPFRegister.fp.rawValue { forgetSlot(instruction.offset) }
    case 3: followStore(instruction)
    default: if instruction.opcode == 0x85 { for register in 0...5 { forget(UInt8(register)) } }
    }
  }

  private mutating func followStore(_ instruction: BPFInstruction) {
    if instruction.opcode & 0xE0 == 0xC0 {
      // Atomics that fetch leave the old value in their source, compare-and-exchange in r0.
      forget(instruction.source)
      forget(0)
      return
    }
    guard instruction.destination == BPFRegister.fp.rawValue else { return }
    forgetSlot(instruction.offset)
    let isWhole = instruction.opcode & 0x18 == BPFSize.double.rawValue
    if isWhole, let register = BPFRegister(rawValue: instruction.source) { slots[Int(instruction.offset)] = register }
  }

  private mutating func forgetSlot(_ offset: Int16) {
    slots[Int(offset) & ~7] = nil
  }

  private mutating func forget(_ register: UInt8) {
    slots = slots.filter { $0.value.rawValue != register }
  }
}
