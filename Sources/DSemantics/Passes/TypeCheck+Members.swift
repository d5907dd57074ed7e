import CTypes
import DSyntax
import Diagnostics

/// Members of structs and unions, addresses of them, their offsets (d-language.md §4.4).
///
/// A struct is handed on by the address of its bytes: a member is what lies some bytes behind.
extension TypeCheck {
  /// `base.name` and `base->name`.
  mutating func member(
    _ base: Expression, _ name: Identifier, _ throughPointer: Bool, _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    let inner = try value(base)
    if let member = try translatedMember(of: inner, name, throughPointer, at: syntax.range) { return member }
    var type = inner.type
    if throughPointer {
      guard let target = type.element else { throw .memberOfNonPointer(type, at: base.range) }
      type = target
    }
    guard let named = type.aggregate else {
      throw .memberOfNonStruct(type, throughPointer: throughPointer, at: base.range)
    }
    let aggregate = definition(of: named)
    guard aggregate.isComplete else {
      throw .memberOfIncomplete(throughPointer ? "->" : ".", type.resolved, at: syntax.range)
    }
    guard let member = aggregate.member(name.name) else {
      throw .unknownMember(name.name, of: aggregate, at: name.range)
    }
    return access(member, of: throughPointer ? decayed(inner) : address(of: inner), at: syntax.range)
  }

  /// A member of the aggregate at an address.
  func access(
    _ member: AggregateType.Member, of base: TypedExpression, at range: SourceRange
  ) -> TypedExpression {
    if member.bitWidth == 0 {
      let place = offset(base, by: member.bitOffset / 8, to: member.type)
      return lying(at: place, member.type, range)
    }
    let unit = BitField(offset: member.bitOffset, width: member.bitWidth)
    let place = offset(base, by: unit.byteOffset, to: .integer(unit.storage))
    return TypedExpression(.bits(of: place, unit), member.type, range)
  }

  /// What lies at an address.
  ///
  /// A pointer that lies in user space leads into user space.
  func lying(at place: TypedExpression, _ type: CType, _ range: SourceRange) -> TypedExpression {
    if place.type.isUserlandPointer, case .pointer(let target, false, let size) = type.resolved {
      return TypedExpression(.dereference(place), .pointer(to: target, isUserland: true, size: size), range)
    }
    return TypedExpression(.dereference(place), completed(type), range)
  }

  /// A pointer so many bytes behind another one; offsets of members within members add up.
  private func offset(_ pointer: TypedExpression, by bytes: Int, to type: CType) -> TypedExpression {
    let target = pointer.type.pointing(to: type)
    var base = pointer
    var distance = UInt64(bytes)
    if case .arithmetic(.add, let inner, let known) = pointer.kind, let constant = known.constant {
      base = inner
      distance = distance &+ constant
    }
    if distance == 0 { return base.retyped(target) }
    let constant = TypedExpression(.integer(distance), .long, pointer.range)
    return TypedExpression(.arithmetic(.add, base, constant), target, pointer.range)
  }

  /// Where the bytes of a struct or an array lie.
  func address(of value: TypedExpression, element: CType? = nil) -> TypedExpression {
    let target = element ?? value.type
    if case .dereference(let pointer) = value.kind {
      return pointer.retyped(pointer.type.pointing(to: target))
    }
    return TypedExpression(.reinterpret(value), .pointer(to: target, isUserland: value.liesInUserSpace), value.range)
  }

  mutating func addressOf(
    _ operand: Expression, _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    if case .aggregation = operand.kind { throw .addressOfVariable(at: operand.range) }
    let inner = try value(operand)
    switch inner.kind {
    case .variable, .element, .builtin: throw .addressOfVariable(at: operand.range)
    case .bits: throw .addressOfBitField(at: operand.range)
    // A function is its address.
    case .symbol: return TypedExpression(inner.kind, inner.type, syntax.range)
    case .dereference(let pointer):
      let type = pointer.type.pointing(to: inner.type)
      return TypedExpression(pointer.retyped(type).kind, type, syntax.range)
    default: throw .addressOfValue(at: operand.range)
    }
  }

  /// `offsetof (type, name)`.
  mutating func offsetOf(
    _ name: TypeName, _ member: Identifier, _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    guard let named = try type(of: name).aggregate else { throw .offsetOfType(at: name.range) }
    let aggregate = definition(of: named)
    guard aggregate.isComplete else { throw .memberOfIncomplete("offsetof", .aggregate(named), at: name.range) }
    guard let found = aggregate.member(member.name) else {
      throw .unknownMember(member.name, of: aggregate, at: member.range)
    }
    if found.bitWidth > 0 { throw .offsetOfBitField(member.name, at: member.range) }
    return TypedExpression(.integer(UInt64(found.bitOffset / 8)), model(at: syntax.range).size, syntax.range)
  }

  /// `sizeof expression`: the expression is not evaluated.
  mutating func sizeOf(_ operand: Expression, _ syntax: Expression) throws(Diagnostic) -> TypedExpression {
    let inner = try value(operand)
    if case .bits = inner.kind { throw .sizeOfBitField(at: operand.range) }
    return try sizeOf(inner.type, at: syntax.range)
  }

  func sizeOf(_ type: CType, at range: SourceRange) throws(Diagnostic) -> TypedExpression {
    let size = size(of: type)
    if size == 0 { throw .sizeOfUnknown(at: range) }
    return TypedExpression(.integer(UInt64(size)), model(at: range).size, range)
  }
}

// Definitions of types that are only named.
extension TypeCheck {
  /// The definition of a struct or union: one that is only named is looked up again, in the program, then in the kernel.
  func definition(of type: AggregateType) -> AggregateType {
    if type.isComplete || type.tag.isEmpty { return type }
    let kind: TypeNameKind = type.isUnion ? .union : .structure
    let tag = SymbolTable.Tag(kind: kind, name: type.tag)
    if let own = symbols.tags[tag]?.aggregate, own.isComplete || defining.contains(tag) { return own }
    if let kernel = environment.types.type(kind, type.tag, module: nil)?.aggregate, kernel.isComplete { return kernel }
    return type
  }

  /// The type with its definition where only its tag was known.
  func completed(_ type: CType) -> CType {
    switch type {
    case .aggregate(let named): return named.isComplete ? type : .aggregate(definition(of: named))
    case .typedef(_, let target):
      guard let named = target.aggregate, !named.isComplete else { return type }
      let known = definition(of: named)
      return known.isComplete ? .aggregate(known) : type
    case .array(let element, let count):
      guard element.aggregate?.isComplete == false else { return type }
      return .array(of: completed(element), count: count)
    default: return type
    }
  }

  /// Bytes of a value of the type; 0 where no definition is known.
  func size(of type: CType) -> Int { completed(type).size(stringSize: stringSize) }
}

extension TypedExpression {
  /// The same pointer with another type.
  fileprivate func retyped(_ type: CType) -> TypedExpression {
    // What lies at a place has the size of its type: only from pointer to pointer nothing changes.
    if self.type.pointee != nil, type.pointee != nil, self.type.size(stringSize: 0) == type.size(stringSize: 0) {
      return TypedExpression(kind, type, range)
    }
    return TypedExpression(.reinterpret(self), type, range)
  }

  /// Whether the bytes of a struct or an array lie in user space.
  var liesInUserSpace: Bool {
    switch kind {
    case .dereference(let pointer): pointer.type.isUserlandPointer
    case .reinterpret(let inner): inner.liesInUserSpace
    default: false
    }
  }
}
