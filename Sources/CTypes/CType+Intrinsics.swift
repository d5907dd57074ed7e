/// The types that every D program knows without a header (d-language.md §4.1), in the kernel's
/// own data model; `DataModel` has those of another.
extension IntegerType {
  package static let char = IntegerType("char", size: 1, isSigned: true, isCharacter: true)
  package static let signedChar = IntegerType("signed char", size: 1, isSigned: true, isCharacter: true)
  package static let unsignedChar = IntegerType("unsigned char", size: 1, isSigned: false, isCharacter: true)
  package static let bool = IntegerType("_Bool", size: 1, isSigned: false)
  package static let short = IntegerType("short", size: 2, isSigned: true)
  package static let unsignedShort = IntegerType("unsigned short", size: 2, isSigned: false)
  package static let int = IntegerType("int", size: 4, isSigned: true)
  package static let unsignedInt = IntegerType("unsigned int", size: 4, isSigned: false)
  package static let long = IntegerType("long", size: 8, isSigned: true)
  package static let unsignedLong = IntegerType("unsigned long", size: 8, isSigned: false)
  package static let longLong = IntegerType("long long", size: 8, isSigned: true)
  package static let unsignedLongLong = IntegerType("unsigned long long", size: 8, isSigned: false)

  /// Names in the order of their type numbers: of two types of equal rank the later one wins (d-language.md §4.2).
  package static let order: [String] = [
    char, short, int, long, longLong, signedChar, unsignedChar, unsignedShort, unsignedInt, unsignedLong,
    unsignedLongLong, bool,
  ].map(\.name)

  /// The value truncated to the type's width, then extended to 64 bits by its sign.
  package func normalized(_ value: UInt64) -> UInt64 {
    switch (size, isSigned) {
    case (1, true): UInt64(bitPattern: Int64(Int8(truncatingIfNeeded: value)))
    case (1, false): UInt64(UInt8(truncatingIfNeeded: value))
    case (2, true): UInt64(bitPattern: Int64(Int16(truncatingIfNeeded: value)))
    case (2, false): UInt64(UInt16(truncatingIfNeeded: value))
    case (4, true): UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: value)))
    case (4, false): UInt64(UInt32(truncatingIfNeeded: value))
    default: value
    }
  }

  /// Rank in the choice of a binary operator's type: bits, and one more if unsigned.
  package var rank: Int { size * 8 + (isSigned ? 0 : 1) }
}

extension CType {
  package static let char = CType.integer(.char)
  package static let short = CType.integer(.short)
  package static let int = CType.integer(.int)
  package static let unsignedInt = CType.integer(.unsignedInt)
  package static let long = CType.integer(.long)
  package static let unsignedLong = CType.integer(.unsignedLong)
  package static let longLong = CType.integer(.longLong)
  package static let unsignedLongLong = CType.integer(.unsignedLongLong)

  package static let int8 = CType.typedef(name: "int8_t", .char)
  package static let int16 = CType.typedef(name: "int16_t", .short)
  package static let int32 = CType.typedef(name: "int32_t", .int)
  package static let int64 = CType.typedef(name: "int64_t", .longLong)
  package static let uint8 = CType.typedef(name: "uint8_t", .integer(.unsignedChar))
  package static let uint16 = CType.typedef(name: "uint16_t", .integer(.unsignedShort))
  package static let uint32 = CType.typedef(name: "uint32_t", .unsignedInt)
  package static let uint64 = CType.typedef(name: "uint64_t", .unsignedLongLong)
  package static let intptr = CType.typedef(name: "intptr_t", .long)
  package static let uintptr = CType.typedef(name: "uintptr_t", .unsignedLong)
  package static let size = CType.typedef(name: "size_t", .unsignedLong)
  package static let ssize = CType.typedef(name: "ssize_t", .long)
  package static let ptrdiff = CType.typedef(name: "ptrdiff_t", .long)
  package static let uint = CType.typedef(name: "uint_t", .unsignedInt)
  package static let id = CType.typedef(name: "id_t", .int)
  package static let pid = CType.typedef(name: "pid_t", .int)
  package static let uid = CType.typedef(name: "uid_t", .unsignedInt)
  package static let gid = CType.typedef(name: "gid_t", .unsignedInt)

  /// `void *`.
  package static let voidPointer = CType.pointer(to: .void, isUserland: false)
  /// `char *`.
  package static let charPointer = CType.pointer(to: .char, isUserland: false)
}
