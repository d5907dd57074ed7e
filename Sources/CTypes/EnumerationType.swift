internal import Synchronization

/// An enum: one object for each definition; its enumerators are read when they are first asked for.
public final class EnumerationType: Sendable {
  /// A named value.
  public struct Enumerator: Hashable, Sendable {
    /// As declared.
    public var name: String
    /// Sign- or zero-extended to 64 bits.
    public var value: UInt64

    /// Makes an enumerator.
    public init(_ name: String, _ value: UInt64) {
      self.name = name
      self.value = value
    }
  }

  private enum Definition {
    case unread(@Sendable () -> [Enumerator])
    case known([Enumerator])
  }

  /// Empty if it has none.
  public let tag: String
  /// Whose definition it is.
  public let origin: TypeOrigin
  /// What a value computes as: `int` unless a value or the kernel's type needs another.
  public let integer: IntegerType
  private let definition: Mutex<Definition>

  /// Makes an enum whose enumerators are read at the first question.
  public init(
    tag: String, origin: TypeOrigin, integer: IntegerType,
    enumerators: @escaping @Sendable () -> [Enumerator]
  ) {
    self.tag = tag
    self.origin = origin
    self.integer = integer
    definition = Mutex(.unread(enumerators))
  }

  /// Bytes of a value.
  public var size: Int { integer.size }

  /// In order of declaration.
  public var enumerators: [Enumerator] {
    let reader: @Sendable () -> [Enumerator]
    switch definition.withLock({ $0 }) {
    case .known(let list): return list
    case .unread(let read): reader = read
    }
    let list = reader()
    definition.withLock { $0 = .known(list) }
    return list
  }

  /// The first enumerator with a value; its bits beyond the type do not count.
  package func enumerator(of value: UInt64) -> Enumerator? {
    enumerators.first { integer.normalized($0.value) == integer.normalized(value) }
  }

  /// The type as messages show it.
  public var name: String { "enum " + (tag.isEmpty ? "{...}" : tag) }
}

extension EnumerationType: Hashable {
  /// Whether both are the same definition.
  public static func == (a: EnumerationType, b: EnumerationType) -> Bool { a === b }
  /// Hashes the definition, not what it says.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// What a function takes and gives.
public struct FunctionType: Hashable, Sendable {
  /// The type of the value; `void` without one.
  public var result: CType
  /// The types of the parameters, in order.
  public var parameters: [CType]
  /// Whether `...` ends the parameters.
  public var isVariadic: Bool

  /// Makes a function type.
  public init(returns result: CType, parameters: [CType] = [], isVariadic: Bool = false) {
    self.result = result
    self.parameters = parameters
    self.isVariadic = isVariadic
  }
}
