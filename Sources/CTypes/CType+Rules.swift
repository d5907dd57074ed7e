/// Which types fit together (d-language.md §4.2).
extension CType {
  /// Whether a value of the type may stand where a string is wanted: `string`, `char *`, `char []`.
  package var isStringCompatible: Bool {
    if isString { return true }
    return element?.integer?.isCharacter ?? false
  }

  /// Whether this is an array of characters, whose bytes print as text.
  package var isCharacterArray: Bool {
    if case .array(let element, _) = resolved { return element.integer?.isCharacter ?? false }
    return false
  }

  /// The type of a binary operator's result: that of the operand with the higher rank; no promotion to int.
  package static func promoted(_ left: CType, _ right: CType) -> CType {
    guard let a = left.integer, let b = right.integer else { return left.isInteger ? left : right }
    if a.rank != b.rank { return a.rank > b.rank ? left : right }
    let first = IntegerType.order.firstIndex(of: a.name) ?? 0
    let second = IntegerType.order.firstIndex(of: b.name) ?? 0
    return first > second ? left : right
  }

  /// Whether both are the same type behind their names; qualifiers play no part.
  package static func isCompatible(_ left: CType, _ right: CType) -> Bool {
    let a = left.resolved
    let b = right.resolved
    switch (a, b) {
    case (.integer(let x), .integer(let y)):
      return x.size == y.size && x.isSigned == y.isSigned && x.isCharacter == y.isCharacter
    case (.pointer(let x, let xUser, let xSize), .pointer(let y, let yUser, let ySize)):
      return xUser == yUser && xSize == ySize && isCompatible(x, y)
    case (.array(let x, let n), .array(let y, let m)): return n == m && isCompatible(x, y)
    case (.function(let x), .function(let y)):
      return isCompatible(x.result, y.result) && x.isVariadic == y.isVariadic
        && x.parameters.count == y.parameters.count && zip(x.parameters, y.parameters).allSatisfy(isCompatible)
    case (.aggregate(let x), .aggregate(let y)): return x.isCompatible(with: y)
    case (.enumeration(let x), .enumeration(let y)): return x === y || !x.tag.isEmpty && x.tag == y.tag
    default: return a == b
    }
  }

  /// Whether pointers of the types may be compared, subtracted and assigned.
  ///
  /// Literal 0 fits any pointer: the caller says which operand is one.
  package static func isPointerCompatible(
    _ left: CType, _ right: CType, leftIsZero: Bool = false, rightIsZero: Bool = false
  ) -> Bool {
    if leftIsZero && left.isInteger { return right.isPointerLike || right.isString }
    if rightIsZero && right.isInteger { return left.isPointerLike || left.isString }
    // A string is an address of its bytes.
    let a = left.isString ? CType.charPointer : left
    let b = right.isString ? CType.charPointer : right
    guard let x = a.element, let y = b.element else { return false }
    if a.isUserlandPointer != b.isUserlandPointer { return false }
    return x.isVoid || y.isVoid || isCompatible(x, y)
  }

  /// Whether a value of type `argument` may be passed, assigned or used as a key where `parameter` is declared.
  package static func isArgumentCompatible(
    parameter: CType, argument: CType, argumentIsZero: Bool = false
  ) -> Bool {
    if parameter.isInteger && argument.isInteger { return true }
    if parameter.isStringCompatible && argument.isStringCompatible {
      return parameter.isUserlandPointer == argument.isUserlandPointer || parameter.isString
    }
    switch (parameter.resolved, argument.resolved) {
    case (.stack, .stack), (.symbolAddress, .symbolAddress), (.userSymbolAddress, .userSymbolAddress): return true
    case (.floating(let x), .floating(let y)): return x == y
    case (.aggregate, .aggregate), (.function, .function): return isCompatible(parameter, argument)
    default: break
    }
    return isPointerCompatible(parameter, argument, rightIsZero: argumentIsZero)
  }
}
