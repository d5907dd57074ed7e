/// Places the members of a struct or a union as the System V ABI does on x86-64, and gcc with it.
///
/// A member starts at a multiple of its alignment. A bit-field takes the next bits unless it would cross a boundary of its
/// type's size: then it starts there. One of width 0 ends the storage unit. Unnamed bit-fields do not raise the alignment of
/// the whole.
package struct AggregateLayout {
  package private(set) var members: [AggregateType.Member] = []
  private let isUnion: Bool
  /// Members follow each other without gaps.
  private let isPacked: Bool
  private let stringSize: Int
  /// Bits in use.
  private var end = 0
  /// Of the whole, in bytes.
  private var alignment = 1

  package init(isUnion: Bool, stringSize: Int, isPacked: Bool = false) {
    self.isPacked = isPacked
    self.isUnion = isUnion
    self.stringSize = stringSize
  }

  /// Bytes of the whole, padding at the end included.
  package var size: Int { Self.roundUp(end, 8 * alignment) / 8 }

  /// Whether a name is taken, be it in an unnamed member.
  package func hasMember(_ name: String) -> Bool {
    members.contains { $0.name == name || $0.name.isEmpty && $0.type.aggregate?.member(name) != nil }
  }

  /// Adds a member; without a name it is a struct or a union whose members are reached directly.
  package mutating func add(_ name: String, _ type: CType) {
    let own = isPacked ? 1 : type.alignment
    let start = isUnion ? 0 : Self.roundUp(end, 8 * own)
    alignment = max(alignment, own)
    members.append(AggregateType.Member(name, type, bitOffset: start))
    end = max(end, start &+ 8 &* type.size(stringSize: stringSize))
  }

  /// Adds a bit-field; without a name it is a gap.
  package mutating func add(_ name: String?, _ type: CType, bitWidth: Int) {
    let unit = 8 * max(1, type.alignment)
    var start = isUnion ? 0 : end
    if bitWidth == 0 {
      if !isUnion { end = Self.roundUp(end, unit) }
      return
    }
    if !isPacked, start / unit != (start + bitWidth - 1) / unit { start = Self.roundUp(start, unit) }
    end = max(end, start + bitWidth)
    guard let name else { return }
    if !isPacked { alignment = max(alignment, type.alignment) }
    members.append(AggregateType.Member(name, type, bitOffset: start, bitWidth: bitWidth))
  }

  private static func roundUp(_ bits: Int, _ unit: Int) -> Int { (bits &+ unit &- 1) / unit * unit }
}

extension CType {
  /// What addresses of values of the type are a multiple of.
  package var alignment: Int {
    switch resolved {
    case .integer(let type): max(1, type.size)
    case .floating(let size): size
    case .pointer: 8
    case .array(let element, _): element.alignment
    case .enumeration(let type): max(1, type.size)
    case .aggregate(let type): type.alignment(depth: 0)
    case .symbolAddress, .userSymbolAddress: 8
    case .void, .string, .function, .stack, .dynamic, .typedef: 1
    }
  }
}

extension AggregateType {
  /// The largest alignment of a member; less if the struct is packed, which its offsets or its size give away.
  fileprivate func alignment(depth: Int) -> Int {
    guard depth < 16 else { return 1 }
    var result = 1
    for member in members {
      let own = member.type.aggregate?.alignment(depth: depth + 1) ?? member.type.alignment
      if member.bitWidth == 0, member.bitOffset % (8 * own) != 0 { return 1 }
      result = max(result, own)
    }
    while result > 1, size % result != 0 { result /= 2 }
    return result
  }
}
