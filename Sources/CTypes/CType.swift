/// A C type as D sees it (d-language.md §4): value semantics, no names looked up.
///
/// Structs, unions and enums are references to one definition, whose members are read when they are first asked for.
public indirect enum CType: Hashable, Sendable {
  case void
  case integer(IntegerType)
  /// `float`, `double`, `long double`: may be declared and traced, not computed with. Size in bytes.
  case floating(size: Int)
  /// The D type `string`; its size is the option `strsize`.
  case string
  /// `size` is what it takes in memory, 4 bytes where a 32-bit program wrote the type; a variable holds any address.
  case pointer(to: CType, isUserland: Bool, size: Int = 8)
  case array(of: CType, count: Int)
  case function(FunctionType)
  /// A struct or a union.
  case aggregate(AggregateType)
  case enumeration(EnumerationType)
  /// A name for another type; messages use the name.
  case typedef(name: String, CType)
  /// The value of `stack()` and `ustack()` as an aggregation key.
  case stack
  /// The value of `sym()`, `mod()` as an aggregation key.
  case symbolAddress
  /// The value of `usym()`, `umod()`, `uaddr()` as an aggregation key.
  case userSymbolAddress
  /// A value without a static type, as a translated pointer has.
  case dynamic

  /// The type behind typedefs.
  public var resolved: CType {
    var type = self
    while case .typedef(_, let target) = type { type = target }
    return type
  }
}

/// An intrinsic integer type of C.
public struct IntegerType: Hashable, Sendable {
  /// The spelling, as messages show it ("unsigned long").
  public let name: String
  /// Bytes.
  public let size: Int
  /// Whether values have a sign.
  public let isSigned: Bool
  /// char and its variants: an array or pointer of these is compatible with `string`.
  public let isCharacter: Bool

  /// Makes an integer type.
  public init(_ name: String, size: Int, isSigned: Bool, isCharacter: Bool = false) {
    self.name = name
    self.size = size
    self.isSigned = isSigned
    self.isCharacter = isCharacter
  }
}
