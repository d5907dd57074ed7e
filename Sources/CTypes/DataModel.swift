/// How large C's types are in a program, and where they may lie (d-language.md §4.1).
///
/// A D program is written in one of two models, `-64` or `-32`. Types that come from the kernel are of the kernel's model
/// whatever the program's is: their sizes stand in the types themselves.
package struct DataModel: Hashable, Sendable {
  /// As messages spell it: "64-bit".
  package var name: String
  /// Bytes of a pointer that lies in memory.
  package var pointerSize: Int
  package var long: IntegerType
  package var unsignedLong: IntegerType
  /// Bytes of `long double`.
  package var longDoubleSize: Int
  /// What the members of structs are aligned to at most, in bytes.
  package var alignmentLimit: Int

  /// Pointers and `long` of 8 bytes: the kernel's own model.
  package static let lp64 = DataModel(
    name: "64-bit", pointerSize: 8, long: .long, unsignedLong: .unsignedLong, longDoubleSize: 16, alignmentLimit: 16)

  /// The model with pointers and `long` of 4 bytes.
  ///
  /// - Parameters:
  ///   - alignmentLimit: what the machine's 32-bit programs align the members of structs to at most.
  ///   - longDoubleSize: bytes of their `long double`.
  /// - Returns: the model.
  package static func ilp32(alignmentLimit: Int, longDoubleSize: Int) -> DataModel {
    DataModel(
      name: "32-bit", pointerSize: 4, long: IntegerType("long", size: 4, isSigned: true),
      unsignedLong: IntegerType("unsigned long", size: 4, isSigned: false), longDoubleSize: longDoubleSize,
      alignmentLimit: alignmentLimit)
  }

  /// Whether addresses have 32 bits.
  package var isNarrow: Bool { pointerSize < 8 }

  package var size: CType { .typedef(name: "size_t", .integer(unsignedLong)) }
  package var ptrdiff: CType { .typedef(name: "ptrdiff_t", .integer(long)) }
  package var uintptr: CType { .typedef(name: "uintptr_t", .integer(unsignedLong)) }

  /// The type names that are known from the start, beside the keywords of C.
  ///
  /// `uid_t` and `gid_t` join the specification's list: the built-in variables `uid` and `gid` are of these types.
  package var typedefs: [String: CType] {
    let own: [CType] = [
      size, ptrdiff, uintptr, .typedef(name: "intptr_t", .integer(long)), .typedef(name: "ssize_t", .integer(long)),
      .typedef(name: "ulong_t", .integer(unsignedLong)),
    ]
    var table = Self.commonTypedefs
    for type in own { if case .typedef(let name, _) = type { table[name] = type } }
    return table
  }

  /// Those that are the same in every model.
  private static let commonTypedefs: [String: CType] = {
    let list: [CType] = [
      .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .uint, .id, .pid, .uid, .gid,
      .typedef(name: "uchar_t", .integer(.unsignedChar)), .typedef(name: "ushort_t", .integer(.unsignedShort)),
      .typedef(name: "longlong_t", .longLong), .typedef(name: "u_longlong_t", .unsignedLongLong),
    ]
    var table: [String: CType] = [:]
    for type in list { if case .typedef(let name, _) = type { table[name] = type } }
    return table
  }()
}
