internal import CTypes
internal import Glibc

/// The bytes of a value, taken apart by its C type: what print() shows and what structured output holds.
///
/// What lies beyond the bytes that are to be shown is left out, and its place marked; nesting is bounded, as types may come
/// from damaged BTF.
struct TypedValue {
  indirect enum Content {
    /// Extended to 64 bits by the type's sign.
    case integer(UInt64, IntegerType)
    case enumerator(Int64, name: String?)
    case pointer(UInt64, isFunction: Bool)
    case floating(Double)
    /// The characters of an array that holds a text, up to its NUL.
    case text([UInt8])
    case members([Member])
    case elements([TypedValue])
    /// What is not shown, as a member or element of something that is.
    case cut
    /// A type without a definition.
    case unknown
  }

  struct Member {
    /// Empty for an unnamed struct or union.
    var name: String
    var type: CType
    /// 0 if it is no bit-field.
    var bitWidth: Int
    var value: TypedValue
  }

  var content: Content

  private static let maximumDepth = 32

  /// Shows the first `limit` of the bytes.
  init(_ type: CType, bytes: Slice<UnsafeRawBufferPointer>, limit: Int) {
    self.init(type, bytes: UnsafeRawBufferPointer(rebasing: bytes.prefix(limit)), depth: 0)
  }

  private init(_ type: CType, bytes: UnsafeRawBufferPointer, depth: Int) {
    guard depth < Self.maximumDepth else {
      content = .unknown
      return
    }
    // Of structs and arrays the part that is there is shown.
    let size = type.size(stringSize: 0)
    guard bytes.count >= (type.isArray || type.aggregate != nil ? min(1, size) : size) else {
      content = .cut
      return
    }
    switch type.resolved {
    case .integer(let integer):
      content = .integer(Self.integer(bytes, integer.size, isSigned: integer.isSigned), integer)
    case .enumeration(let enumeration): content = Self.enumerator(bytes, enumeration)
    case .pointer(let target, _, _):
      content = .pointer(Self.integer(bytes, 8, isSigned: false), isFunction: target.isFunction)
    case .floating(let size): content = .floating(Self.floating(bytes, size))
    case .array(let element, let count):
      content = Self.array(element, count, bytes, depth)
    case .aggregate(let aggregate):
      guard aggregate.isComplete else {
        content = .unknown
        return
      }
      content = .members(
        aggregate.members.map { member in
          Member(
            name: member.name, type: member.type, bitWidth: member.bitWidth,
            value: Self.member(member, bytes, depth))
        })
    default: content = .unknown
    }
  }

  private init(_ content: Content) { self.content = content }

  private static func member(
    _ member: AggregateType.Member, _ bytes: UnsafeRawBufferPointer, _ depth: Int
  ) -> TypedValue {
    if member.bitWidth > 0 { return bitField(member, bytes) }
    let offset = member.bitOffset / 8
    let size = member.type.size(stringSize: 0)
    guard offset >= 0, offset <= bytes.count else {
      return TypedValue(member.type, bytes: UnsafeRawBufferPointer(rebasing: bytes[0..<0]), depth: depth + 1)
    }
    let own = UnsafeRawBufferPointer(rebasing: bytes[offset..<min(bytes.count, offset + max(0, size))])
    return TypedValue(member.type, bytes: own, depth: depth + 1)
  }

  private static func bitField(_ member: AggregateType.Member, _ bytes: UnsafeRawBufferPointer) -> TypedValue {
    var value: UInt64 = 0
    if member.bitOffset + member.bitWidth > 8 * bytes.count { return TypedValue(.cut) }
    for bit in 0..<min(64, member.bitWidth) {
      let place = member.bitOffset + bit
      if place >= 0, bytes[place / 8] >> UInt8(place % 8) & 1 == 1 {
        value |= 1 << UInt64(bit)
      }
    }
    let integer = member.type.integer ?? .unsignedInt
    if integer.isSigned, member.bitWidth < 64, value >> UInt64(member.bitWidth - 1) & 1 == 1 {
      value |= UInt64.max << UInt64(member.bitWidth)
    }
    if let enumeration = member.type.enumeration {
      return TypedValue(.enumerator(Int64(bitPattern: value), name: name(value, enumeration)))
    }
    return TypedValue(.integer(value, integer))
  }

  private static func array(
    _ element: CType, _ count: Int, _ bytes: UnsafeRawBufferPointer, _ depth: Int
  ) -> Content {
    let size = element.size(stringSize: 0)
    // A flexible array has no elements of its own.
    let shown = size > 0 ? min(count, bytes.count / size) : 0
    let rest = size > 0 && shown < count ? [TypedValue(.cut)] : []
    if element.integer?.isCharacter == true, let text = text(bytes.prefix(shown)) { return .text(text) }
    return .elements(
      (0..<shown).map { index in
        let own = UnsafeRawBufferPointer(rebasing: bytes[index * size..<(index + 1) * size])
        return TypedValue(element, bytes: own, depth: depth + 1)
      } + rest)
  }

  /// Characters up to a NUL, if all can be printed.
  private static func text(_ bytes: Slice<UnsafeRawBufferPointer>) -> [UInt8]? {
    guard let end = bytes.firstIndex(of: 0) else { return nil }
    let text = bytes[bytes.startIndex..<end]
    guard text.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || (7...13).contains($0) }) else { return nil }
    return Array(text)
  }

  private static func enumerator(_ bytes: UnsafeRawBufferPointer, _ type: EnumerationType) -> Content {
    let value = integer(bytes, type.size, isSigned: type.integer.isSigned)
    return .enumerator(Int64(bitPattern: value), name: name(value, type))
  }

  private static func name(_ value: UInt64, _ type: EnumerationType) -> String? {
    type.enumerator(of: value)?.name
  }

  private static func integer(_ bytes: UnsafeRawBufferPointer, _ size: Int, isSigned: Bool) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<min(8, size, bytes.count) { value |= UInt64(bytes[index]) << UInt64(8 * index) }
    let bits = UInt64(8 * min(8, max(1, size)))
    guard isSigned, bits < 64, value >> (bits - 1) & 1 == 1 else { return value }
    return value | UInt64.max << bits
  }

  private static func floating(_ bytes: UnsafeRawBufferPointer, _ size: Int) -> Double {
    switch size {
    case 4 where bytes.count >= 4: Double(bytes.loadUnaligned(as: Float.self))
    case 8 where bytes.count >= 8: bytes.loadUnaligned(as: Double.self)
    case 16 where bytes.count >= 10: extended(bytes)
    default: 0
    }
  }

  /// The x87 format: 64 bits of mantissa with the leading one, then sign and 15 bits of exponent.
  private static func extended(_ bytes: UnsafeRawBufferPointer) -> Double {
    let mantissa = bytes.loadUnaligned(as: UInt64.self)
    let head = bytes.loadUnaligned(fromByteOffset: 8, as: UInt16.self)
    let exponent = Int(head & 0x7FFF)
    let sign: Double = head >> 15 == 1 ? -1 : 1
    if mantissa == 0 { return sign * 0 }
    if exponent == 0x7FFF { return mantissa << 1 == 0 ? sign * .infinity : .nan }
    return sign * scalbn(Double(mantissa), CInt(exponent - 16383 - 63))
  }
}

extension Double {
  /// As `%+.7e`.
  var scientific: [UInt8] {
    var room = [CChar](repeating: 0, count: 32)
    let count = withVaList([self]) { vsnprintf(&room, room.count, "%+.7e", $0) }
    return room.prefix(max(0, min(Int(count), room.count - 1))).map { UInt8(bitPattern: $0) }
  }
}
