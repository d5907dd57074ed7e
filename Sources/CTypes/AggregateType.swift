internal import Synchronization

/// A struct or a union: one object for each definition, shared by all types that name it.
///
/// A definition of the kernel's has hundreds of members and leads to thousands of types: members are read when the first
/// of them is asked for. A definition of a program may be declared first and completed later.
public final class AggregateType: Sendable {
  /// One member; of an unnamed struct or union within, `name` is empty and its members are found through it.
  public struct Member: Hashable, Sendable {
    /// Empty for an unnamed struct or union.
    public var name: String
    /// The declared type; of a bit-field that of its storage unit.
    public var type: CType
    /// Bits from the start of the aggregate.
    public var bitOffset: Int
    /// Of a bit-field its width; 0 for other members.
    public var bitWidth: Int

    /// Makes a member.
    public init(_ name: String, _ type: CType, bitOffset: Int, bitWidth: Int = 0) {
      self.name = name
      self.type = type
      self.bitOffset = bitOffset
      self.bitWidth = bitWidth
    }
  }

  private enum Definition {
    case missing
    /// Declared; the definition may lie elsewhere.
    case declared(@Sendable () -> AggregateType?)
    case unread(size: Int, @Sendable () -> [Member])
    /// An alignment of nil is to be told from the members.
    case known(size: Int, [Member], alignment: Int?)
  }

  /// Whether all members begin at the first byte.
  public let isUnion: Bool
  /// Empty if it has none.
  public let tag: String
  /// Whose definition it is.
  public let origin: TypeOrigin
  private let definition: Mutex<Definition>

  /// Makes an aggregate that is only named; `complete` may follow.
  public init(isUnion: Bool, tag: String, origin: TypeOrigin) {
    self.isUnion = isUnion
    self.tag = tag
    self.origin = origin
    definition = Mutex(.missing)
  }

  /// Makes an aggregate of `size` bytes whose members are read at the first question.
  public init(
    isUnion: Bool, tag: String, origin: TypeOrigin, size: Int, members: @escaping @Sendable () -> [Member]
  ) {
    self.isUnion = isUnion
    self.tag = tag
    self.origin = origin
    definition = Mutex(.unread(size: size, members))
  }

  /// Makes an aggregate that is declared in one place and defined in another, if at all: `definition` is asked once, when
  /// somebody wants to know what is in it.
  package init(
    isUnion: Bool, tag: String, origin: TypeOrigin, definition: @escaping @Sendable () -> AggregateType?
  ) {
    self.isUnion = isUnion
    self.tag = tag
    self.origin = origin
    self.definition = Mutex(.declared(definition))
  }

  /// Gives a named aggregate its definition.
  public func complete(size: Int, members: [Member], alignment: Int? = nil) {
    definition.withLock { $0 = .known(size: size, members, alignment: alignment) }
  }

  /// What addresses are a multiple of, where the definition says so: the members tell it only in the kernel's data model.
  package var statedAlignment: Int? {
    if case .known(_, _, let alignment) = settled { alignment } else { nil }
  }

  /// Takes a definition back, for a program that turned out to be wrong.
  package func forget() { definition.withLock { $0 = .missing } }

  /// What is known, a declaration's definition found.
  private var settled: Definition {
    let current = definition.withLock { $0 }
    guard case .declared(let find) = current else { return current }
    // Looking asks other aggregates: never under the lock.
    let found = find()
    let result: Definition =
      found.map { found in found === self ? .missing : .unread(size: found.size) { found.members } } ?? .missing
    definition.withLock { $0 = result }
    return result
  }

  /// Whether members and size are known.
  public var isComplete: Bool { if case .missing = settled { false } else { true } }

  /// Bytes; 0 without a definition.
  public var size: Int {
    switch settled {
    case .missing, .declared: 0
    case .unread(let size, _), .known(let size, _, _): size
    }
  }

  /// In order of declaration; empty without a definition.
  public var members: [Member] {
    switch settled {
    case .missing, .declared: return []
    case .known(_, let members, _): return members
    case .unread(let size, let read):
      // Reading may ask other aggregates: never under the lock.
      let members = read()
      definition.withLock { $0 = .known(size: size, members, alignment: nil) }
      return members
    }
  }

  /// The member of a name, its offset counted from the start of this aggregate; those of unnamed members included.
  public func member(_ name: String) -> Member? { member(name, depth: 0) }

  private func member(_ name: String, depth: Int) -> Member? {
    // No declaration nests so deep; damaged types could.
    guard !name.isEmpty, depth < 16 else { return nil }
    for member in members {
      if member.name == name { return member }
      if member.name.isEmpty, var found = member.type.aggregate?.member(name, depth: depth + 1) {
        found.bitOffset += member.bitOffset
        return found
      }
    }
    return nil
  }

  /// The names of all members, those of unnamed members included.
  package var memberNames: [String] { memberNames(depth: 0) }

  private func memberNames(depth: Int) -> [String] {
    guard depth < 16 else { return [] }
    return members.flatMap { member in
      member.name.isEmpty ? member.type.aggregate?.memberNames(depth: depth + 1) ?? [] : [member.name]
    }
  }

  /// The type as messages show it: "struct task_struct", "union {...}".
  public var name: String { (isUnion ? "union " : "struct ") + (tag.isEmpty ? "{...}" : tag) }

  /// Whether values of both may stand for each other: one definition, or the same tag and no other size.
  package func isCompatible(with other: AggregateType) -> Bool {
    if self === other { return true }
    guard isUnion == other.isUnion, !tag.isEmpty, tag == other.tag else { return false }
    return !isComplete || !other.isComplete || size == other.size
  }
}

extension AggregateType: Hashable {
  /// Whether both are the same definition.
  public static func == (a: AggregateType, b: AggregateType) -> Bool { a === b }
  /// Hashes the definition, not what it says.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// Whose definition a type is.
public enum TypeOrigin: Hashable, Sendable {
  /// A D program's own, a D library's, or a header's that the preprocessor brought.
  case program
  /// A kernel module's; `vmlinux` for the kernel proper.
  case module(String)
}
