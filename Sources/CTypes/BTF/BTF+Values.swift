/// What an integer type says of its bits.
struct IntegerEncoding: Hashable, Sendable {
  var isSigned: Bool
  /// Where the value begins within the type's bytes.
  var bitOffset: Int
  /// Bits of the value.
  var bits: Int
  /// Whether the value does not fill the type.
  var isBitField: Bool
}

extension BTF {
  /// How an integer type is encoded: u32 with bits 0-7 width, 16-23 offset, 24 sign.
  func integerEncoding(_ record: BTFType) throws(BTFError) -> IntegerEncoding {
    let word = try word(0, of: record)
    let bits = Int(word & 0xFF)
    let offset = Int(word >> 16 & 0xFF)
    return IntegerEncoding(
      isSigned: word >> 24 & 1 == 1, bitOffset: offset, bits: bits,
      isBitField: offset != 0 || bits != 0 && bits < Int(record.sizeOrType) * 8)
  }

  /// The offset of an enumerator's name.
  func enumeratorName(_ number: Int, of record: BTFType) throws(BTFError) -> UInt32 {
    try word(record.kind == .enumeration64 ? 3 * number : 2 * number, of: record)
  }

  /// An enumerator's value, extended to 64 bits by its sign.
  func enumeratorValue(_ number: Int, of record: BTFType) throws(BTFError) -> UInt64 {
    if record.kind == .enumeration64 {
      return UInt64(try word(3 * number + 1, of: record)) | UInt64(try word(3 * number + 2, of: record)) << 32
    }
    let word = try word(2 * number + 1, of: record)
    return record.hasFlag ? UInt64(bitPattern: Int64(Int32(bitPattern: word))) : UInt64(word)
  }
}
