/// A text of a record that may be read only when the system call returns, because the process has not touched its page at the
/// call's entry (kernel.md §8).
///
/// The record is written without it. Where the text belongs (`Field.Format.text`) there stand, for now:
///
///     offset 0  u32  address, bits 0-31
///     offset 4  u32  bits 0-19: address, bits 32-51; bits 20-29: number of the text; bit 30: 1
///
/// At the return a second record says what was there (`LateTextRecord`).
package struct LateText: Hashable, Sendable {
  /// Whose text it is, and where a fault of it is: what a fault report says (`RecordHeader.faultClause`).
  package var clause: Int
  package var action: Int
  package var instruction: Int

  package init(clause: Int, action: Int, instruction: Int) {
    self.clause = clause
    self.action = action
    self.instruction = instruction
  }

  /// A program has no more of them: the others are read at the entry or not at all.
  package static let countLimit = 512
  /// The bit of the length word that says that the text is to come.
  package static let mark: UInt32 = 0x4000_0000
  /// Where its number stands in that word.
  package static let numberShift: UInt32 = 20

  /// The number and the address that stand in place of a text; nil for a text that is there.
  package static func parse(_ words: (UInt32, UInt32)) -> (number: Int, address: UInt64)? {
    guard words.1 & mark != 0 else { return nil }
    return (Int(words.1 &>> numberShift & 0x3FF), UInt64(words.1 & 0xFFFFF) &<< 32 | UInt64(words.0))
  }
}

/// The record that ends the wait for a text: the header, of clause `LateTextRecord.clause`, whose run word is 1 if nothing could
/// be read, then the fields.
package enum LateTextRecord {
  /// The clause number.
  package static let clause: UInt32 = 0xFFFF_FFFD
  /// u64: the time of the record that waits, and u32: its CPU.
  package static let time = 24
  package static let cpu = 32
  /// u32: the number of the text.
  package static let number = 36
  /// The text's place and length.
  package static let text = 40
  /// Bytes of header and fields.
  package static let size = 48

  /// The layout, with a text of a string of this size.
  package static func layout(capacity: Int) -> RecordLayout {
    let format = Field.Format.text(capacity: capacity)
    return RecordLayout(
      range: 0..<1, actions: [[Field(format, offset: text)]], size: size, room: format.room)
  }
}
