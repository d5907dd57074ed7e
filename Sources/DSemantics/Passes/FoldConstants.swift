/// Computes operators of constants at compile time, in 64 bits as the substrates do.
enum FoldConstants {
  /// The value of an operator on constants; nil for a division by zero.
  ///
  /// `isSigned` is the sign of the operator's type; right shifts are logical whatever it is (d-language.md §4.2).
  static func arithmetic(
    _ operation: TypedExpression.Arithmetic, _ left: UInt64, _ right: UInt64, isSigned: Bool
  ) -> UInt64? {
    switch operation {
    case .add: return left &+ right
    case .subtract: return left &- right
    case .multiply: return left &* right
    case .and: return left & right
    case .or: return left | right
    case .xor: return left ^ right
    case .shiftLeft: return left &<< right
    case .shiftRight: return left &>> right
    case .divide, .remainder:
      if right == 0 { return nil }
      if !isSigned { return operation == .divide ? left / right : left % right }
      let a = Int64(bitPattern: left)
      let b = Int64(bitPattern: right)
      // The smallest number has no negation; two's complement wraps.
      if b == -1 { return operation == .divide ? 0 &- left : 0 }
      return UInt64(bitPattern: operation == .divide ? a / b : a % b)
    }
  }

  static func compare(
    _ comparison: TypedExpression.Comparison, _ left: UInt64, _ right: UInt64, isSigned: Bool
  ) -> Bool {
    let isLess = isSigned ? Int64(bitPattern: left) < Int64(bitPattern: right) : left < right
    switch comparison {
    case .equal: return left == right
    case .notEqual: return left != right
    case .less: return isLess
    case .lessOrEqual: return isLess || left == right
    case .greater: return !isLess && left != right
    case .greaterOrEqual: return !isLess
    }
  }

  static func logical(_ operation: TypedExpression.Logical, _ left: UInt64, _ right: UInt64) -> Bool {
    switch operation {
    case .and: left != 0 && right != 0
    case .or: left != 0 || right != 0
    case .xor: (left != 0) != (right != 0)
    }
  }
}
