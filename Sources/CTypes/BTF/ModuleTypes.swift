internal import Synchronization

/// The types of one BTF file as `CType`s: each is made when it is first asked for, and is the same one from then on.
///
/// Structs, unions and enums read what is in them later still, so that naming `struct task_struct` converts no member
/// and asking for one converts no other struct. What is malformed has no type.
final class ModuleTypes: Sendable {
  /// `vmlinux`, or the module's name.
  let name: String
  let btf: BTF
  private let base: ModuleTypes?
  /// Finds the definition of a tag that this file only declares.
  private let definition: @Sendable (TypeNameKind, String) -> CType?
  private let known = Mutex<[UInt32: Entry]>([:])
  private let enumerators = Mutex<EnumeratorIndex?>(nil)

  private enum Entry {
    /// Being made: whoever meets it refers in circles without a struct between, which no C type does.
    case begun
    case done(Made?)
  }

  private struct Made {
    var type: CType
    /// Nodes of the type written out.
    var weight: Int
  }

  init(
    name: String, btf: BTF, base: ModuleTypes?, definition: @escaping @Sendable (TypeNameKind, String) -> CType?
  ) {
    self.name = name
    self.btf = btf
    self.base = base
    self.definition = definition
  }

  /// The type of an id; nil if it is malformed or no type of C (a data section, a tag of a declaration).
  func type(_ id: UInt32) -> CType? {
    if let owner = owner(of: id) { return owner.type(id) }
    return known.withLock { make(id, &$0, depth: 0)?.type }
  }

  /// The first type of a kind and a name.
  func type(_ kind: BTFKind, _ name: String) -> CType? {
    // A damaged file has no types.
    guard let id = try? btf.find(kind, name) else { return nil }
    return type(id)
  }

  /// The first enumerator of a name.
  func enumerator(_ name: String) -> (value: UInt64, type: CType)? {
    let found = enumerators.withLock { index in
      let made = index ?? EnumeratorIndex(btf)
      index = made
      return made.find(name)
    }
    guard let found, let type = type(found.type) else { return nil }
    return (found.value, type)
  }

  /// Vmlinux for the ids that are its.
  private func owner(of id: UInt32) -> ModuleTypes? { id < btf.firstID ? base : nil }

  // MARK: Types

  private func make(_ id: UInt32, _ known: inout [UInt32: Entry], depth: Int) -> Made? {
    if id == 0 { return Made(type: .void, weight: 1) }
    if let owner = owner(of: id) { return owner.known.withLock { owner.make(id, &$0, depth: depth) } }
    switch known[id] {
    case .begun?: return nil
    case .done(let made)?: return made
    case nil: break
    }
    // No declaration goes so deep, and none is so long.
    guard depth < 64 else { return nil }
    known[id] = .begun
    // What the reader refuses is malformed.
    let made = try? makeNew(id, &known, depth: depth + 1)
    let result = made.flatMap { $0 }.flatMap { $0.weight < 10_000 ? $0 : nil }
    known[id] = .done(result)
    return result
  }

  private func makeNew(_ id: UInt32, _ known: inout [UInt32: Entry], depth: Int) throws(BTFError) -> Made? {
    let record = try btf.type(id)
    func leaf(_ type: CType?) -> Made? { type.map { Made(type: $0, weight: 1) } }
    switch record.kind {
    case .void: return leaf(.void)
    case .integer: return leaf(try integer(record))
    case .floating: return leaf(.floating(size: Int(record.sizeOrType)))
    case .structure, .union: return leaf(.aggregate(try aggregate(record)))
    case .enumeration, .enumeration64: return leaf(.enumeration(try enumeration(record)))
    case .forward: return leaf(.aggregate(try forward(record)))
    case .typedef:
      let name = try btf.name(record.nameOffset)
      return make(record.sizeOrType, &known, depth: depth).map {
        Made(type: .typedef(name: name, $0.type), weight: $0.weight + 1)
      }
    case .pointer:
      return make(record.sizeOrType, &known, depth: depth).map {
        Made(type: .pointer(to: $0.type, isUserland: false), weight: $0.weight + 1)
      }
    case .array:
      let count = Int(try btf.word(2, of: record))
      return make(try btf.word(0, of: record), &known, depth: depth).map {
        Made(type: .array(of: $0.type, count: count), weight: $0.weight + 1)
      }
    case .volatile, .const, .restrict, .typeTag, .function, .variable:
      return make(record.sizeOrType, &known, depth: depth)
    case .functionProto: return try function(record, &known, depth: depth)
    case .dataSection, .declarationTag: return nil
    }
  }

  private func integer(_ record: BTFType) throws(BTFError) -> CType? {
    let size = Int(record.sizeOrType)
    let isSigned = try btf.integerEncoding(record).isSigned
    // No register holds 128 bits: their two halves, the lower one first.
    if size == 16 { return .array(of: .unsignedLong, count: 2) }
    return IntegerType(kernelName: try btf.name(record.nameOffset), size: size, isSigned: isSigned)
      .map { .integer($0) }
  }

  private func function(
    _ record: BTFType, _ known: inout [UInt32: Entry], depth: Int
  ) throws(BTFError) -> Made? {
    guard let result = make(record.sizeOrType, &known, depth: depth) else { return nil }
    var type = FunctionType(returns: result.type)
    var weight = result.weight + 1
    for number in 0..<record.count {
      let name = try btf.word(2 * number, of: record)
      let id = try btf.word(2 * number + 1, of: record)
      if number == record.count - 1, name == 0, id == 0 {
        type.isVariadic = true
        break
      }
      guard let parameter = make(id, &known, depth: depth) else { return nil }
      type.parameters.append(parameter.type)
      weight += parameter.weight
    }
    return Made(type: .function(type), weight: weight)
  }

  // MARK: Structs, unions, enums

  private func aggregate(_ record: BTFType) throws(BTFError) -> AggregateType {
    // The catalog lives as long as what it made is used; a strong reference would keep both for ever.
    AggregateType(
      isUnion: record.kind == .union, tag: try btf.name(record.nameOffset), origin: .module(name),
      size: Int(record.sizeOrType), members: { [weak self] in self?.members(of: record) ?? [] })
  }

  private func forward(_ record: BTFType) throws(BTFError) -> AggregateType {
    let tag = try btf.name(record.nameOffset)
    let kind: TypeNameKind = record.hasFlag ? .union : .structure
    return AggregateType(isUnion: record.hasFlag, tag: tag, origin: .module(name)) { [weak self] in
      self?.definition(kind, tag)?.aggregate
    }
  }

  /// The members that have types.
  private func members(of record: BTFType) -> [AggregateType.Member] {
    // A record that goes beyond the file has no members.
    guard let raw = try? btf.members(of: record) else { return [] }
    return raw.compactMap { member in
      guard let type = type(member.type), let name = try? btf.name(member.nameOffset) else { return nil }
      var bitOffset = member.bitOffset
      var bitWidth = member.bitSize
      if bitWidth == 0, let (id, record) = try? btf.resolve(member.type), record.kind == .integer, id != 0,
        let encoding = try? btf.integerEncoding(record), encoding.isBitField
      {
        // The older form: an integer type of its own for the bits.
        bitOffset += encoding.bitOffset
        bitWidth = encoding.bits
      }
      guard bitWidth == 0 || type.isInteger && bitWidth <= type.size(stringSize: 0) * 8 else { return nil }
      return AggregateType.Member(name, type, bitOffset: bitOffset, bitWidth: bitWidth)
    }
  }

  private func enumeration(_ record: BTFType) throws(BTFError) -> EnumerationType {
    let size = Int(record.sizeOrType)
    var integer = IntegerType.ofEnumeration(size: size, isSigned: record.hasFlag)
    if integer == .unsignedInt {
      // C computes with int where that holds all values.
      var fits = true
      for number in 0..<record.count where try btf.enumeratorValue(number, of: record) > UInt64(Int32.max) {
        fits = false
      }
      if fits { integer = .int }
    }
    return EnumerationType(
      tag: try btf.name(record.nameOffset), origin: .module(name), integer: integer,
      enumerators: { [weak self] in self?.enumerators(of: record) ?? [] })
  }

  private func enumerators(of record: BTFType) -> [EnumerationType.Enumerator] {
    (0..<record.count).compactMap { number in
      // What lies beyond the file is no enumerator.
      guard let offset = try? btf.enumeratorName(number, of: record), let name = try? btf.name(offset),
        let value = try? btf.enumeratorValue(number, of: record)
      else { return nil }
      return EnumerationType.Enumerator(name, value)
    }
  }
}

extension IntegerType {
  /// The type that compilers call by this name in debug information ("long unsigned int"); nil for a size that C has
  /// not.
  fileprivate init?(kernelName name: String, size: Int, isSigned: Bool) {
    switch (size, isSigned) {
    case (1, _) where name == "_Bool" || name == "bool": self = .bool
    // Since 6.2 the kernel's own is unsigned: a program's `char` is one type all the same, and fits its strings.
    case (1, _) where name == "char": self = .char
    case (1, true): self = .signedChar
    case (1, false): self = .unsignedChar
    case (2, true): self = .short
    case (2, false): self = .unsignedShort
    case (4, true): self = .int
    case (4, false): self = .unsignedInt
    case (8, true): self = name == "long long int" ? .longLong : .long
    case (8, false): self = name == "long long unsigned int" ? .unsignedLongLong : .unsignedLong
    default: return nil
    }
  }

  /// What an enum of the size computes as; a packed one of a byte is a number, no character.
  fileprivate static func ofEnumeration(size: Int, isSigned: Bool) -> IntegerType {
    switch size {
    case 1: IntegerType(isSigned ? "signed char" : "unsigned char", size: 1, isSigned: isSigned)
    case 2: isSigned ? .short : .unsignedShort
    case 8: isSigned ? .long : .unsignedLong
    default: isSigned ? .int : .unsignedInt
    }
  }
}
