/// A printf or printa format, parsed (builtins.md §7); checked by the compiler, carried out by the consumer.
package struct PrintfFormat: Hashable, Sendable {
  /// A piece of the format in order.
  package enum Piece: Hashable, Sendable {
    case literal([UInt8])
    case conversion(Conversion)
  }

  /// A number that is written in the format or taken from an `int` argument (`*`).
  package enum Count: Hashable, Sendable {
    case none
    case constant(Int)
    case argument
  }

  /// One conversion specification.
  package struct Conversion: Hashable, Sendable {
    package var flags: Flags
    package var width: Count
    package var precision: Count
    /// `h`, `l`, `ll`, `L`, `w` or empty, as written.
    package var lengthModifier: String
    /// The conversion letter.
    package var letter: UInt8
    /// Conversion of an aggregation's value (`%@d`).
    package var isAggregation: Bool

    /// Makes a conversion.
    package init(
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
  package struct Flags: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    /// Wraps the bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// `#`.
    package static let alternate = Flags(rawValue: 1)
    /// `0`.
    package static let zero = Flags(rawValue: 2)
    /// `-`.
    package static let left = Flags(rawValue: 4)
    /// `+`.
    package static let plus = Flags(rawValue: 8)
    /// A blank.
    package static let space = Flags(rawValue: 16)
    /// `'`.
    package static let grouping = Flags(rawValue: 32)
    /// `?`: the width of a pointer.
    package static let pointerWidth = Flags(rawValue: 64)
  }

  package var pieces: [Piece]

  /// Makes a format of pieces.
  package init(_ pieces: [Piece]) { self.pieces = pieces }

  /// What stands for standard output where `freopen()` is given no name (builtins.md §3).
  package static let standardOutput = Array("<freopen-default>".utf8)

  /// The conversions in order, `%%` (a literal) not among them.
  package var conversions: [Conversion] {
    pieces.compactMap { if case .conversion(let conversion) = $0 { conversion } else { nil } }
  }
}
