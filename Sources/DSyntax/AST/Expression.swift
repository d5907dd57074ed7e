package import Diagnostics

/// An expression with its place.
///
/// Parentheses leave no node: `range` of a parenthesised expression includes them, and the printer puts back those
/// that the tree needs.
package struct Expression: Sendable {
  package indirect enum Kind: Sendable {
    /// A variable, function, inline, enumerator, action, or with a back-quote a kernel symbol.
    case identifier(Identifier)
    /// `self->x`.
    case threadLocal(Identifier)
    /// `this->x`.
    case clauseLocal(Identifier)
    /// `@name[keys]`; `keys` is nil without brackets, the name of a lone `@` is `_`.
    case aggregation(Identifier, keys: [Expression]?)
    case integer(IntegerConstant)
    /// The bytes without quotes, escapes replaced, no NUL added.
    case string([UInt8])
    case character(CharacterConstant)
    case call(Expression, arguments: [Expression])
    /// Also the tuple of an associative array.
    case index(Expression, keys: [Expression])
    /// `base.name`, or `base->name` if `throughPointer`.
    case member(Expression, Identifier, throughPointer: Bool)
    case unary(UnaryOperator, Expression)
    case binary(BinaryOperator, Expression, Expression)
    case assignment(AssignmentOperator, Expression, Expression)
    case conditional(Expression, then: Expression, otherwise: Expression)
    case comma(Expression, Expression)
    case cast(TypeName, Expression)
    case sizeOfExpression(Expression)
    case sizeOfType(TypeName)
    case stringOf(Expression)
    case offsetOf(TypeName, Identifier)
    case translate(TypeName, Expression)
  }

  package let kind: Kind
  package let range: SourceRange
  /// Height of the tree, counted when it is made: the parser bounds it, so that recursion over a tree is safe.
  package let depth: Int

  package init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
    depth = 1 + kind.operands.reduce(kind.typeName?.depth ?? 0) { Swift.max($0, $1.depth) }
  }

  /// The same expression in another place.
  package func with(range: SourceRange) -> Expression { Expression(kind, range: range) }
}

extension Expression.Kind {
  /// The type that an operator names.
  package var typeName: TypeName? {
    switch self {
    case .cast(let type, _), .sizeOfType(let type), .offsetOf(let type, _), .translate(let type, _): type
    default: nil
    }
  }

  /// The expressions directly below, in order of the text; those inside of type names do not count.
  package var operands: [Expression] {
    switch self {
    case .identifier, .threadLocal, .clauseLocal, .integer, .string, .character, .sizeOfType, .offsetOf: []
    case .aggregation(_, let keys): keys ?? []
    case .call(let base, let list), .index(let base, let list): [base] + list
    case .binary(_, let left, let right), .assignment(_, let left, let right), .comma(let left, let right):
      [left, right]
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    case .member(let operand, _, _), .unary(_, let operand), .cast(_, let operand), .sizeOfExpression(let operand),
      .stringOf(let operand), .translate(_, let operand):
      [operand]
    }
  }
}

/// An integer constant as written.
package struct IntegerConstant: Hashable, Sendable {
  /// The C types that a constant may have, by rank (d-language.md §1.5).
  package enum CType: Int, CaseIterable, Sendable {
    case int, unsignedInt, long, unsignedLong, longLong, unsignedLongLong
  }

  package var value: UInt64
  /// Decimal constants get unsigned types only by the suffix `u`.
  package var isDecimal: Bool
  package var hasUnsignedSuffix: Bool
  /// How many `l` the suffix has: 0 to 2.
  package var longSuffixes: Int

  package init(_ value: UInt64, isDecimal: Bool = true, hasUnsignedSuffix: Bool = false, longSuffixes: Int = 0) {
    self.value = value
    self.isDecimal = isDecimal
    self.hasUnsignedSuffix = hasUnsignedSuffix
    self.longSuffixes = longSuffixes
  }

  /// The first type of the constant's list that can hold the value; nil if none can (D_INT_OFLOW).
  ///
  /// `longBits` is the size of `long` in the data model.
  package func type(longBits: Int = 64) -> CType? {
    let limits: [UInt64] = [
      0x7fff_ffff, 0xffff_ffff, longBits == 64 ? UInt64(Int64.max) : 0x7fff_ffff,
      longBits == 64 ? UInt64.max : 0xffff_ffff, UInt64(Int64.max), UInt64.max,
    ]
    let first = 2 * min(longSuffixes, 2) + (hasUnsignedSuffix ? 1 : 0)
    let step = isDecimal || hasUnsignedSuffix ? 2 : 1
    for rank in stride(from: first, to: limits.count, by: step) where value <= limits[rank] {
      return CType(rawValue: rank)
    }
    return nil
  }
}

/// A character constant.
package struct CharacterConstant: Hashable, Sendable {
  /// The characters after replacement of escapes: 1 to 8.
  package var bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A single character sign-extended; several packed, the first the most significant.
  package var value: Int64 {
    if bytes.count == 1 { return Int64(Int8(truncatingIfNeeded: bytes[0])) }
    return Int64(bitPattern: bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  /// Whether the type is `long long`, else `int`.
  package var isLongLong: Bool { Int32(exactly: value) == nil }
}
