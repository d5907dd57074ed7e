/// Places the members of a struct or a union as the System V ABI does on x86-64 and i386, and gcc with it.
///
/// A member starts at a multiple of its alignment: of its own size, but i386 aligns nothing to more than 4 bytes. A bit-field
/// takes the next bits unless it would take more units of its type's alignment than the type has: then it starts a new one.
/// One of width 0 ends the unit. Unnamed bit-fields do not raise the alignment of the whole.
package struct AggregateLayout {
  package private(set) var members: [AggregateType.Member] = []
  /// Names of members, those of unnamed ones included.
  private var names: Set<String> = []
  private let isUnion: Bool
  /// Members follow each other without gaps.
  private let isPacked: Bool
  private let stringSize: Int
  /// Of the data model: no scalar is aligned to more bytes.
  private let alignmentLimit: Int
  /// Bits in use.
  private var end = 0
  /// Of the whole, in bytes.
  package private(set) var alignment = 1

  package init(isUnion: Bool, stringSize: Int, isPacked: Bool = false, model: DataModel = .lp64) {
    alignmentLimit = model.alignmentLimit
    self.isPacked = isPacked
    self.isUnion = isUnion
    self.stringSize = stringSize
  }

  /// Bytes of the whole, padding at the end included.
  package var size: Int { Self.roundUp(end, 8 * alignment) / 8 }

  /// Whether a name is taken, be it in an unnamed member.
  package func hasMember(_ name: String) -> Bool {
    names.contains(name)
  }

  /// Adds a member; without a name it is a struct or a union whose members are reached directly.
  package mutating func add(_ name: String, _ type: CType) {
    let own = isPacked ? 1 : self.alignment(of: type)
    let start = isUnion ? 0 : Self.roundUp(end, 8 * own)
    alignment = max(alignment, own)
    members.append(AggregateType.Member(name, type, bitOffset: start))
    if name.isEmpty { names.formUnion(type.aggregate?.memberNames ?? []) } else { names.insert(name) }
    end = max(end, start &+ 8 &* type.size(stringSize: stringSize))
  }

  /// Adds a bit-field; without a name it is a gap.
  package mutating func add(_ name: String?, _ type: CType, bitWidth: Int) {
    let unit = 8 * self.alignment(of: type)
    let units = max(1, 8 * type.size(stringSize: stringSize) / unit)
    var start = isUnion ? 0 : end
    if bitWidth == 0 {
      if !isUnion { end = Self.roundUp(end, unit) }
      return
    }
    if !isPacked, (start + bitWidth - 1) / unit - start / unit >= units { start = Self.roundUp(start, unit) }
    end = max(end, start + bitWidth)
    guard let name else { return }
    if !isPacked { alignment = max(alignment, self.alignment(of: type)) }
    members.append(AggregateType.Member(name, type, bitOffset: start, bitWidth: bitWidth))
    names.insert(name)
  }

  /// Structs say their own alignment, which was limited when they were laid out.
  private func alignment(of type: CType) -> Int {
    switch type.resolved {
    case .aggregate: type.alignment
    case .array(let element, _): alignment(of: element)
    default: max(1, min(type.alignment, alignmentLimit))
    }
  }

  private static func roundUp(_ bits: Int, _ unit: Int) -> Int { (bits &+ unit &- 1) / unit * unit }
}

extension CType {
  /// What addresses of values of the type are a multiple of.
  package var alignment: Int {
    switch resolved {
    case .integer(let type): max(1, type.size)
    // A long double of i386 has 12 bytes.
    case .floating(let size): size % 8 == 4 ? 4 : size
    case .pointer(_, _, let size): size
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
    if let statedAlignment { return statedAlignment }
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
