import CTypes
import DIF
import Diagnostics

/// An expression with its type, all names resolved: what the passes hand to code generation.
struct TypedExpression: Sendable {
  indirect enum Kind: Sendable {
    /// Computed in 64 bits: may hold more than the type does.
    case integer(UInt64)
    case string([UInt8])
    /// The address of a symbol of the kernel: a place that programs only read.
    case symbol(UInt64)
    case builtin(BuiltinVariable)
    /// An element of regs[] or uregs[].
    case register(BuiltinVariable, TypedExpression)
    /// An index into the symbol table's variables.
    case variable(Int)
    case element(Int, keys: [TypedExpression])
    /// What lies at an address; of a by-reference type the address itself.
    case dereference(TypedExpression)
    /// A bit-field in the storage unit at an address.
    case bits(of: TypedExpression, BitField)
    case unary(Unary, TypedExpression)
    case arithmetic(Arithmetic, TypedExpression, TypedExpression)
    case compare(Comparison, TypedExpression, TypedExpression)
    case logical(Logical, TypedExpression, TypedExpression)
    case conditional(TypedExpression, TypedExpression, TypedExpression)
    case assign(TypedExpression, TypedExpression)
    case update(Arithmetic, TypedExpression, TypedExpression)
    case increment(TypedExpression, by: UInt64, isDecrement: Bool, isPrefix: Bool)
    /// A value made to fit the expression's own scalar type.
    case convert(TypedExpression)
    /// The same register with another type.
    case reinterpret(TypedExpression)
    /// Arguments are converted to the parameters' types already.
    case call(Subroutine, [TypedExpression])
    case comma(TypedExpression, TypedExpression)
    /// What a translator makes: only its members have code.
    case translated(Translation)
    /// A member of a translator, computed by an object of its own from the source.
    case member(MemberReference, of: TypedExpression)
  }

  enum Unary: Sendable { case negate, complement, not }
  enum Arithmetic: Sendable { case add, subtract, multiply, divide, remainder, and, or, xor, shiftLeft, shiftRight }
  enum Comparison: Sendable { case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual }
  enum Logical: Sendable { case and, or, xor }

  var kind: Kind
  var type: CType
  var range: SourceRange
  /// How many registers the evaluation takes if nothing is spilled, at most all seven.
  private(set) var registerNeed: Int

  init(_ kind: Kind, _ type: CType, _ range: SourceRange) {
    self.kind = kind
    self.type = type
    self.range = range
    registerNeed = min(kind.registerNeed, RegisterSet.count)
  }

  /// The value of an integer constant.
  var constant: UInt64? {
    if case .integer(let value) = kind { value } else { nil }
  }

  /// Whether this is a literal 0, which fits any pointer.
  var isZero: Bool { constant == 0 }

  /// Whether the register holds the value extended to 64 bits by the type, as loads and conversions leave it;
  /// arithmetic may leave more (d-language.md §4.2: no truncation before a store, cast or record).
  var isNormalized: Bool {
    switch kind {
    case .integer(let value): type.integer.map { $0.normalized(value) == value } ?? true
    case .unary(.not, _), .compare, .logical: true
    case .unary, .arithmetic: type.size(stringSize: 8) >= 8
    case .conditional(_, let a, let b): a.isNormalized(for: type) && b.isNormalized(for: type)
    case .reinterpret(let inner): inner.isNormalized(for: type)
    case .comma(_, let last): last.isNormalized
    default: true
    }
  }

  /// Whether the register holds a value as a load of `target` would leave it.
  func isNormalized(for target: CType) -> Bool {
    guard let wanted = target.integer else { return true }
    if wanted.size >= 8 { return true }
    if let constant { return wanted.normalized(constant) == constant }
    if case .logical = kind { return true }
    if case .compare = kind { return true }
    guard isNormalized, let own = type.integer else { return false }
    if own.isSigned == wanted.isSigned { return own.size <= wanted.size }
    return !own.isSigned && own.size < wanted.size
  }

  /// The address of what lies in memory; nil for what does not.
  var place: TypedExpression? {
    switch kind {
    case .dereference(let pointer), .bits(let pointer, _): pointer
    default: nil
    }
  }

  /// How many registers a store takes beside those of the value and the address.
  var storeNeed: Int {
    switch kind {
    // The unit, its mask and a count.
    case .bits: 3
    // A copy of the variable around: its address, that of the copy, the size.
    case .dereference: 3
    default: 0
    }
  }

  /// The same as lies at another address.
  func moved(to pointer: TypedExpression) -> TypedExpression {
    if case .bits(_, let field) = kind { return TypedExpression(.bits(of: pointer, field), type, range) }
    return TypedExpression(.dereference(pointer), type, range)
  }

  /// Whether this is a string whose register is NULL if it is empty: that of a variable, which may be unset.
  var maySayEmptyByNull: Bool {
    guard type.isString else { return false }
    return switch kind {
    case .variable, .element: true
    case .assign(_, let source): source.maySayEmptyByNull
    case .comma(_, let last): last.maySayEmptyByNull
    case .reinterpret(let inner): inner.maySayEmptyByNull
    default: false
    }
  }

  /// Whether this is the result of a search, which is NULL if nothing was found.
  var isSearch: Bool {
    switch kind {
    case .call(let subroutine, _): [.strchr, .strrchr, .strstr, .strtok, .json].contains(subroutine)
    default: false
    }
  }

  /// Whether evaluating the expression changes something.
  var hasSideEffects: Bool {
    switch kind {
    case .assign, .update, .increment: true
    case .integer, .string, .symbol, .builtin, .variable: false
    case .element(_, let list), .call(_, let list): list.contains { $0.hasSideEffects }
    case .dereference(let a), .bits(let a, _), .unary(_, let a), .convert(let a), .reinterpret(let a),
      .register(_, let a):
      a.hasSideEffects
    case .arithmetic(_, let a, let b), .compare(_, let a, let b), .logical(_, let a, let b), .comma(let a, let b):
      a.hasSideEffects || b.hasSideEffects
    case .conditional(let a, let b, let c): a.hasSideEffects || b.hasSideEffects || c.hasSideEffects
    case .translated(let translation): translation.source.hasSideEffects
    case .member(let reference, let source): reference.hasSideEffects || source.hasSideEffects
    }
  }
}

extension TypedExpression.Kind {
  fileprivate var registerNeed: Int {
    switch self {
    case .integer, .string, .symbol, .builtin, .variable: 1
    case .element(_, let keys), .call(_, let keys): Self.tupleNeed(keys)
    case .unary(_, let a), .dereference(let a), .reinterpret(let a), .register(_, let a): a.registerNeed
    case .convert(let a), .bits(let a, _): max(a.registerNeed, 2)
    case .arithmetic(_, let a, let b), .compare(_, let a, let b), .logical(.xor, let a, let b):
      max(a.registerNeed, b.registerNeed + 1)
    case .logical(_, let a, let b), .comma(let a, let b): max(a.registerNeed, b.registerNeed)
    case .conditional(let a, let b, let c): max(a.registerNeed, b.registerNeed, c.registerNeed)
    case .assign(let target, let value):
      max(value.registerNeed + 1, target.registerNeed + 2, target.storeNeed + 2)
    case .update(_, let target, let value):
      max(target.registerNeed + 2, value.registerNeed + 2, target.storeNeed + 2)
    case .increment(let target, _, _, _): max(target.registerNeed + 3, target.storeNeed + 3)
    case .translated(let translation): translation.source.registerNeed
    // What else is in registers is saved around the reference.
    case .member(_, let source): source.registerNeed
    }
  }

  /// Keys are all held until they are pushed; a push takes a register for the size.
  fileprivate static func tupleNeed(_ keys: [TypedExpression]) -> Int {
    var need = 1
    for (index, key) in keys.enumerated() { need = max(need, index + key.registerNeed) }
    return max(need, keys.count + 1)
  }
}
