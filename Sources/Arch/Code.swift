/// Machine code as far as probes need to know it: byte patterns, no decoder.
package struct CodeTable: Sendable {
  /// Bytes that a probe at a function's entry skips when they stand first (landing pads of branch protection).
  package var landingPads: [[UInt8]]
  /// Instructions that the kernel need not single-step when a probe stands on them: cheap places.
  package var emulated: [Pattern]
  /// Instructions without effect, longest first.
  package var nops: [[UInt8]]
  /// What the kernel puts in place of a probed instruction.
  package var breakpoint: [UInt8]
  /// Instructions that leave a function.
  package var returns: [Pattern]
  /// Every instruction starts at a multiple of this.
  package var alignment: Int

  /// Bytes to compare under a mask; the instruction may be longer than the pattern.
  package struct Pattern: Hashable, Sendable {
    package var bytes: [UInt8]
    package var mask: [UInt8]
    /// Bytes of the whole instruction.
    package var length: Int

    init(_ bytes: [UInt8], mask: [UInt8]? = nil, length: Int? = nil) {
      self.bytes = bytes
      self.mask = mask ?? [UInt8](repeating: 0xFF, count: bytes.count)
      self.length = length ?? bytes.count
    }

    /// Whether code starts with the pattern.
    package func matches(_ code: some Collection<UInt8>) -> Bool {
      guard code.count >= bytes.count else { return false }
      return zip(code, zip(bytes, mask)).allSatisfy { $0 & $1.1 == $1.0 }
    }
  }

  /// Bytes of landing pad at the start of a function's code.
  package func landingPadLength(_ code: some Collection<UInt8>) -> Int {
    landingPads.first { code.count >= $0.count && zip(code, $0).allSatisfy { $0 == $1 } }?.count ?? 0
  }
}

/// How stacks are walked.
package struct FrameTable: Sendable {
  /// Bytes from the frame pointer to the caller's saved frame pointer, and to the return address.
  package var savedFramePointer: Int
  package var returnAddress: Int
  /// At a function's first instruction, before a frame is set up: where the return address is.
  package var entryReturnAddress: EntryReturnAddress
  /// At a function's first instruction: stack pointer plus this is the canonical frame address.
  package var entryFrameOffset: Int
  /// DWARF numbers of the stack pointer, frame pointer and return address columns.
  package var dwarfStackPointer: Int
  package var dwarfFramePointer: Int
  package var dwarfReturnAddress: Int
  /// Registers that a function must preserve, by DWARF number: unchanged unless unwinding rules say otherwise.
  package var dwarfPreserved: [Int]
  /// Bits of a return address that hold an address; others may hold a signature.
  package var addressMask: UInt64

  /// The place of the return address at entry.
  package enum EntryReturnAddress: Hashable, Sendable {
    /// Bytes from the stack pointer.
    case stack(Int)
    /// Offset in `struct pt_regs`.
    case register(Int)
  }
}
