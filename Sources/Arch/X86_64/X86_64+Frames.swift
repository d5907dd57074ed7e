extension X86_64 {
  /// System V psABI, sections 3.2 and 3.6.
  static let frames = FrameTable(
    savedFramePointer: 0, returnAddress: 8, entryReturnAddress: .stack(0), entryFrameOffset: 8, dwarfStackPointer: 7,
    dwarfFramePointer: 6, dwarfReturnAddress: 16, dwarfPreserved: [3, 6, 12, 13, 14, 15],
    addressMask: 0xFFFF_FFFF_FFFF_FFFF)
}
