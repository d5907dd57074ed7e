/// The kinds of BTF types, with their numbers.
package enum BTFKind: UInt8, CaseIterable, Hashable, Sendable {
  case void = 0
  case integer = 1
  case pointer = 2
  case array = 3
  case structure = 4
  case union = 5
  case enumeration = 6
  case forward = 7
  case typedef = 8
  case volatile = 9
  case const = 10
  case restrict = 11
  case function = 12
  case functionProto = 13
  case variable = 14
  case dataSection = 15
  case floating = 16
  case declarationTag = 17
  case typeTag = 18
  case enumeration64 = 19

  /// Bytes that follow the 12 bytes of a type with `count` members, values or parameters.
  func trailer(count: Int) -> Int {
    switch self {
    case .integer, .variable, .declarationTag: 4
    case .array: 12
    case .structure, .union, .dataSection, .enumeration64: 12 * count
    case .enumeration, .functionProto: 8 * count
    case .void, .pointer, .forward, .typedef, .volatile, .const, .restrict, .function, .floating, .typeTag: 0
    }
  }

  /// Names and qualifiers of another type.
  package var isTransparent: Bool {
    switch self {
    case .typedef, .volatile, .const, .restrict, .typeTag: true
    default: false
    }
  }
}

/// The fixed part of a type; the rest is read where it is needed.
package struct BTFType: Hashable, Sendable {
  package var kind: BTFKind
  /// For `BTF.name`.
  package var nameOffset: UInt32
  /// Of structs and unions: members have bit-field sizes; of enums: the values are signed; of forwards: a union.
  package var hasFlag: Bool
  /// Members, values or parameters.
  package var count: Int
  /// Bytes, or the id of the type that this one refers to.
  package var sizeOrType: UInt32
  /// Where the rest begins in the file.
  var trailer: Int
  /// Whether that file is the one of the base.
  var isOfBase: Bool
}

/// A member of a struct or union.
package struct BTFMember: Hashable, Sendable {
  package var nameOffset: UInt32
  package var type: UInt32
  /// From the start of the struct.
  package var bitOffset: Int
  /// Of a bit-field; 0 if it is none.
  package var bitSize: Int
}

/// Where a member lies, at the end of a path.
package struct BTFField: Hashable, Sendable {
  /// Bytes from the start of the struct that the path began at; of a bit-field: those of its storage unit.
  package var byteOffset: Int
  /// Bytes of the member or of the bit-field's storage unit.
  package var size: Int
  /// Of a bit-field: its first bit within the storage unit (little-endian); else 0.
  package var bitOffset: Int
  /// Of a bit-field: its width; else 0.
  package var bitSize: Int
  package var isSigned: Bool
  /// The type as declared, typedefs and qualifiers included.
  package var type: UInt32
}

extension BTF {
  /// The members of a struct or union; empty for other types.
  package func members(of type: BTFType) throws(BTFError) -> [BTFMember] {
    guard type.kind == .structure || type.kind == .union else { return [] }
    var members: [BTFMember] = []
    for number in 0..<type.count { members.append(try member(number, of: type)) }
    return members
  }

  /// The type behind names and qualifiers.
  package func resolve(_ id: UInt32) throws(BTFError) -> (id: UInt32, type: BTFType) {
    var id = id
    // Malformed BTF may refer in circles; no declaration has so many names.
    for _ in 0..<64 {
      let type = try self.type(id)
      if !type.kind.isTransparent { return (id, type) }
      id = type.sizeOrType
    }
    throw .malformed("type \(id) refers to itself")
  }

  /// Bytes of a value of a type; 0 for void, functions and incomplete types.
  package func size(of id: UInt32) throws(BTFError) -> Int { try size(of: id, depth: 0) }

  /// Where a member of a struct lies.
  ///
  /// `path` goes through nested structs ("thread_info", "flags"), not through pointers; members of unnamed structs and
  /// unions are found as in C.
  package func field(_ path: [String], of id: UInt32) throws(BTFError) -> BTFField {
    var bits = 0
    var current = id
    var found: BTFMember?
    // More than any struct of a kernel has; malformed BTF could nest structs in each other without end.
    var budget = 100_000
    for name in path {
      let member = try self.member(named: Array(name.utf8), of: current, depth: 0, budget: &budget)
      guard let member else {
        throw .noMember(path: path.joined(separator: "."), of: try self.name(try type(id).nameOffset))
      }
      bits += member.bitOffset
      current = member.type
      found = member
    }
    guard let found else { throw .noMember(path: "", of: try name(try type(id).nameOffset)) }
    let size = try size(of: current)
    let isSigned = try isSigned(try resolve(current).type)
    if found.bitSize == 0 {
      return BTFField(
        byteOffset: bits / 8, size: size, bitOffset: 0, bitSize: 0, isSigned: isSigned, type: found.type)
    }
    guard size > 0, size <= 16, found.bitSize <= size * 8 else { throw .malformed("impossible bit-field") }
    // The aligned unit of the declared type; a packed bit-field may cross it: then from its first byte.
    let unit = bits / (size * 8) * (size * 8)
    let base = bits + found.bitSize <= unit + size * 8 ? unit : bits / 8 * 8
    return BTFField(
      byteOffset: base / 8, size: size, bitOffset: bits - base, bitSize: found.bitSize, isSigned: isSigned,
      type: found.type)
  }

  private func member(_ number: Int, of type: BTFType) throws(BTFError) -> BTFMember {
    let offset = try word(3 * number + 2, of: type)
    return BTFMember(
      nameOffset: try word(3 * number, of: type), type: try word(3 * number + 1, of: type),
      bitOffset: Int(type.hasFlag ? offset & 0xFF_FFFF : offset), bitSize: type.hasFlag ? Int(offset >> 24) : 0)
  }

  private func member(
    named name: [UInt8], of id: UInt32, depth: Int, budget: inout Int
  ) throws(BTFError) -> BTFMember? {
    guard depth < 16 else { throw .malformed("unnamed structs too deep") }
    let type = try resolve(id).type
    guard type.kind == .structure || type.kind == .union else { return nil }
    for number in 0..<type.count {
      budget -= 1
      guard budget > 0 else { throw .malformed("unnamed structs in each other") }
      let member = try member(number, of: type)
      if member.nameOffset != 0 {
        if try nameBytes(member.nameOffset).elementsEqual(name) { return member }
      } else if var inner = try self.member(named: name, of: member.type, depth: depth + 1, budget: &budget) {
        inner.bitOffset += member.bitOffset
        return inner
      }
    }
    return nil
  }

  private func isSigned(_ type: BTFType) throws(BTFError) -> Bool {
    switch type.kind {
    case .integer: try word(0, of: type) >> 24 & 1 == 1
    case .enumeration, .enumeration64: type.hasFlag
    default: false
    }
  }

  private func size(of id: UInt32, depth: Int) throws(BTFError) -> Int {
    guard depth < 16 else { throw .malformed("arrays too deep") }
    let type = try resolve(id).type
    switch type.kind {
    case .integer, .structure, .union, .enumeration, .enumeration64, .floating, .dataSection:
      return Int(type.sizeOrType)
    case .pointer: return 8
    case .array:
      let element = try size(of: try word(0, of: type), depth: depth + 1)
      let (bytes, overflow) = element.multipliedReportingOverflow(by: Int(try word(2, of: type)))
      if overflow { throw .malformed("array too large") }
      return bytes
    case .variable: return try size(of: type.sizeOrType, depth: depth + 1)
    default: return 0
    }
  }
}
