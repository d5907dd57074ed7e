/// The encoded variable record of an object (dif.md §3), as object files carry it.
///
///     offset  0  u32  name: offset in the string table
///     offset  4  u32  id
///     offset  8  u8   kind     0 array, 1 scalar
///     offset  9  u8   scope    0 global, 1 thread-local, 2 clause-local
///     offset 10  u16  flags    1 referenced, 2 modified
///     offset 12  u8   type: kind (0 CTF, 1 string)    offset 13  u8 CTF kind
///     offset 14  u8   type: flags (1 by reference, 2 user)    offset 15  u8 0
///     offset 16  u32  type: size
extension Variable {
  /// Bytes of a record.
  package static let recordSize = 20

  /// Decodes a record in host byte order; what it says is checked.
  package init(record: [UInt8], strings: [UInt8]) throws(VerificationError) {
    guard record.count == Self.recordSize else { throw VerificationError(.tooLarge(record.count)) }
    func word(_ offset: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(record[offset + $1]) << UInt32(8 * $1) }
    }
    guard let scope = Scope(rawValue: record[9]) else {
      throw VerificationError(.unrecognizedVariableScope(record[9]))
    }
    guard let kind = Kind(rawValue: record[8]) else {
      throw VerificationError(.unrecognizedVariableKind(record[8]))
    }
    guard let id = UInt16(exactly: word(4)) else { throw VerificationError(.variableIDLimit(word(4))) }
    guard let start = Int(exactly: word(0)), start < strings.count else {
      throw VerificationError(.invalidString(Int(truncatingIfNeeded: word(0))))
    }
    let name = strings[start...].prefix { $0 != 0 }
    let flags = record[14]
    self.init(
      String(decoding: name, as: UTF8.self), id: VariableID(id), kind: kind, scope: scope,
      access: Access(rawValue: UInt16(record[10]) | UInt16(record[11]) << 8),
      type: DIFType(
        record[12] == 1 ? .string : .ctf, DIFType.CKind(rawValue: record[13]) ?? .unknown,
        size: Int(truncatingIfNeeded: word(16)), isByReference: flags & 1 != 0, isByUserReference: flags & 2 != 0))
  }
}
