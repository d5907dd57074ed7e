/// The identifier of a variable in DIF; built-ins lie below `firstUser` (dif.md §3).
package struct VariableID: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  package var rawValue: UInt16

  /// Wraps a number.
  package init(_ rawValue: UInt16) { self.rawValue = rawValue }
  /// Wraps a literal number.
  package init(integerLiteral value: UInt16) { rawValue = value }

  /// The first identifier of the program's own scalars; globals, thread-locals and clause-locals count separately.
  package static let firstUser: VariableID = 0x500
  /// The first identifier of the built-in scalars.
  package static let firstBuiltin: VariableID = 0x100

  package static func < (a: VariableID, b: VariableID) -> Bool { a.rawValue < b.rawValue }
}

/// An entry of a DIFO's variable table (dif.md §3).
package struct Variable: Hashable, Sendable {
  package enum Kind: UInt8, Sendable { case array = 0, scalar = 1 }
  package enum Scope: UInt8, Sendable { case global = 0, threadLocal = 1, clauseLocal = 2 }

  /// What the object does with the variable.
  package struct Access: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16
    /// Wraps the bits.
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    package static let referenced = Access(rawValue: 1)
    package static let modified = Access(rawValue: 2)
  }

  package var name: String
  package var id: VariableID
  package var kind: Kind
  package var scope: Scope
  package var access: Access
  /// The type of the value; of an array, of its elements.
  package var type: DIFType

  /// Makes a table entry.
  package init(
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
