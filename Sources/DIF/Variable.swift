/// The identifier of a variable in DIF; built-ins lie below `firstUser` (dif.md §3).
public struct VariableID: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  public var rawValue: UInt16

  /// Wraps a number.
  public init(_ rawValue: UInt16) { self.rawValue = rawValue }
  /// Wraps a literal number.
  public init(integerLiteral value: UInt16) { rawValue = value }

  /// The first identifier of the program's own scalars; globals, thread-locals and clause-locals count separately.
  public static let firstUser: VariableID = 0x500
  /// The first identifier of the built-in scalars.
  public static let firstBuiltin: VariableID = 0x100

  public static func < (a: VariableID, b: VariableID) -> Bool { a.rawValue < b.rawValue }
}

/// An entry of a DIFO's variable table (dif.md §3).
public struct Variable: Hashable, Sendable {
  public enum Kind: UInt8, Sendable { case array = 0, scalar = 1 }
  public enum Scope: UInt8, Sendable { case global = 0, threadLocal = 1, clauseLocal = 2 }

  /// What the object does with the variable.
  public struct Access: OptionSet, Hashable, Sendable {
    public let rawValue: UInt16
    /// Wraps the bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    public static let referenced = Access(rawValue: 1)
    public static let modified = Access(rawValue: 2)
  }

  public var name: String
  public var id: VariableID
  public var kind: Kind
  public var scope: Scope
  public var access: Access
  /// The type of the value; of an array, of its elements.
  public var type: DIFType

  /// Makes a table entry.
  public init(
    _ name: String, id: VariableID, kind: Kind = .scalar, scope: Scope = .global, access: Access, type: DIFType
  ) {
    self.name = name
    self.id = id
    self.kind = kind
    self.scope = scope
    self.access = access
    self.type = type
  }
}
