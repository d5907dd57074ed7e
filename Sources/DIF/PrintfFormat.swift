/// A printf or printa format, parsed (builtins.md §7); checked by the compiler, carried out by the consumer.
public struct PrintfFormat: Hashable, Sendable {
  /// A piece of the format in order.
  public enum Piece: Hashable, Sendable {
    case literal([UInt8])
    case conversion(Conversion)
  }

  /// A number that is written in the format or taken from an `int` argument (`*`).
  public enum Count: Hashable, Sendable {
    case none
    case constant(Int)
    case argument
  }

  /// One conversion specification.
  public struct Conversion: Hashable, Sendable {
    public var flags: Flags
    public var width: Count
    public var precision: Count
    /// `h`, `l`, `ll`, `L`, `w` or empty, as written.
    public var lengthModifier: String
    /// The conversion letter.
    public var letter: UInt8
    /// Conversion of an aggregation's value (`%@d`).
    public var isAggregation: Bool

    /// Makes a conversion.
    public init(
      _ letter: UInt8, flags: Flags = [], width: Count = .none, precision: Count = .none, lengthModifier: String = "",
      isAggregation: Bool = false
    ) {
      self.letter = letter
      self.flags = flags
      self.width = width
      self.precision = precision
      self.lengthModifier = lengthModifier
      self.isAggregation = isAggregation
    }
  }

  /// The flags of a conversion.
  public struct Flags: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    /// Wraps the bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// `#`
    public static let alternate = Flags(rawValue: 1)
    /// `0`
    public static let zero = Flags(rawValue: 2)
    /// `-`
    public static let left = Flags(rawValue: 4)
    /// `+`
    public static let plus = Flags(rawValue: 8)
    /// blank
    public static let space = Flags(rawValue: 16)
    /// `'`
    public static let grouping = Flags(rawValue: 32)
    /// `?`: the width of a pointer
    public static let pointerWidth = Flags(rawValue: 64)
  }

  public var pieces: [Piece]

  /// Makes a format of pieces.
  public init(_ pieces: [Piece]) { self.pieces = pieces }

  /// The conversions in order, `%%` (a literal) not among them.
  public var conversions: [Conversion] {
    pieces.compactMap { if case .conversion(let conversion) = $0 { conversion } else { nil } }
  }
}
