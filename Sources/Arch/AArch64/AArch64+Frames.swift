extension AArch64 {
  /// Procedure Call Standard for the Arm 64-bit Architecture, section 6.4; a signature may lie above 48 bits.
  static let frames = FrameTable(
    savedFramePointer: 0, returnAddress: 8, entryReturnAddress: .register(240), entryFrameOffset: 0,
    dwarfStackPointer: 31, dwarfFramePointer: 29, dwarfReturnAddress: 30,
    dwarfPreserved: [19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29], addressMask: 0x0000_FFFF_FFFF_FFFF)
}
