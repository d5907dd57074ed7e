import CTypes

/// Where the bits of a bit-field lie: in a storage unit of 1, 2, 4 or 8 bytes, the lowest bit first.
struct BitField: Hashable, Sendable {
  /// Bytes from the start of the aggregate to the unit.
  let byteOffset: Int
  let storage: IntegerType
  /// The lowest bit of the field in the unit.
  let shift: Int
  let width: Int

  /// The smallest aligned unit that holds all bits; a packed struct may have fields that only an unaligned one holds.
  init(offset: Int, width: Int) {
    self.width = width
    let units: [IntegerType] = [.unsignedChar, .unsignedShort, .unsignedInt, .unsignedLong]
    for unit in units {
      let bits = 8 * unit.size
      if offset % bits + width <= bits {
        byteOffset = offset / bits * unit.size
        shift = offset % bits
        storage = unit
        return
      }
    }
    // i386 aligns units of 8 bytes to 4.
    if offset % 32 + width <= 64 {
      byteOffset = offset / 32 * 4
      shift = offset % 32
      storage = .unsignedLong
      return
    }
    byteOffset = offset / 8
    shift = offset % 8
    storage = shift + width <= 32 ? .unsignedInt : .unsignedLong
  }

  /// The bits of the unit that are the field's.
  var mask: UInt64 { (width >= 64 ? UInt64.max : 1 << UInt64(width) - 1) << UInt64(shift) }
}
