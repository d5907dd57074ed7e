import CTypes
import DSyntax
import Diagnostics

/// Definitions of structs, unions and enums (d-language.md §3, §4.1).
extension TypeCheck {
  /// `struct tag`, `struct tag { members }`, `struct { members }`.
  mutating func structure(_ syntax: StructSpecifier, at range: SourceRange) throws(Diagnostic) -> CType {
    let tag = syntax.tag?.name ?? ""
    let kind: TypeNameKind = syntax.isUnion ? .union : .structure
    guard let list = syntax.members else {
      if symbols.tags[SymbolTable.Tag(kind: kind, name: tag)]?.aggregate?.isComplete != true {
        try loadLibraries(declaring: syntax.isUnion ? .union : .struct, tag)
      }
      return tagged(tag, isUnion: syntax.isUnion)
    }
    let type = try declareTag(syntax.tag, kind, isUnion: syntax.isUnion)
    defining.insert(SymbolTable.Tag(kind: kind, name: tag))
    defer { defining.remove(SymbolTable.Tag(kind: kind, name: tag)) }
    let model = model(at: range)
    var layout = AggregateLayout(
      isUnion: syntax.isUnion, stringSize: stringSize, isPacked: syntax.isPacked, model: model)
    for (number, declaration) in list.enumerated() {
      try add(declaration, isLast: number == list.count - 1 && !syntax.isUnion, to: &layout)
    }
    guard layout.size <= Int(Int32.max) else {
      throw .declaration(.D_DECL_ARRBIG, "array dimension too big", at: range)
    }
    type.complete(
      size: layout.size, members: layout.members, alignment: model.isNarrow ? layout.alignment : nil)
    return .aggregate(type)
  }

  /// The object that a definition is to complete; members may point to it already.
  private mutating func declareTag(
    _ tag: Identifier?, _ kind: TypeNameKind, isUnion: Bool
  ) throws(Diagnostic) -> AggregateType {
    guard let tag else { return AggregateType(isUnion: isUnion, tag: "", origin: .program) }
    try checkTag(tag, kind)
    let key = SymbolTable.Tag(kind: kind, name: tag.name)
    if let known = symbols.tags[key]?.aggregate {
      if known.isComplete { throw .typeRedeclared(known.name, at: tag.range) }
      return known
    }
    let type = AggregateType(isUnion: isUnion, tag: tag.name, origin: .program)
    symbols.tags[key] = .aggregate(type)
    return type
  }

  /// Tags of structs, unions and enums are one name space.
  private func checkTag(_ tag: Identifier, _ kind: TypeNameKind) throws(Diagnostic) {
    if tag.scope != nil { throw .scopedName(tag.name, "declaration", at: tag.range) }
    for other in [TypeNameKind.structure, .union, .enumeration] where other != kind {
      if let known = symbols.tags[SymbolTable.Tag(kind: other, name: tag.name)] {
        throw .typeRedeclared("\(known)", at: tag.range)
      }
    }
  }

  // MARK: Members

  private mutating func add(
    _ declaration: MemberDeclaration, isLast: Bool, to layout: inout AggregateLayout
  ) throws(Diagnostic) {
    if let storage = declaration.specifiers.storage.first {
      throw .declaration(.D_DECL_BADCLASS, "specified storage class not appropriate in D", at: storage.range)
    }
    let base = try base(of: declaration.specifiers)
    let isUserland = userland
    if declaration.members.isEmpty {
      // A tagged definition within only makes a type; an unnamed one is a member without a name.
      guard let inner = base.aggregate, case .aggregate = base else {
        if case .enumeration = base { return }
        throw .declaration(.D_DECL_MNAME, "member declaration requires a name", at: declaration.range)
      }
      if inner.tag.isEmpty {
        if let name = inner.memberNames.first(where: layout.hasMember) {
          throw .duplicateMember(name, at: declaration.range)
        }
        layout.add("", base)
      } else if !declaration.specifiers.definesMembers {
        throw .declaration(.D_DECL_MNAME, "member declaration requires a name", at: declaration.range)
      }
      return
    }
    for (number, member) in declaration.members.enumerated() {
      userland = isUserland
      if let width = member.bitWidth {
        try addBitField(member.declarator, width, base, to: &layout)
      } else {
        try add(member.declarator, base, isLast: isLast && number == declaration.members.count - 1, to: &layout)
      }
    }
  }

  private mutating func add(
    _ declarator: Declarator, _ base: CType, isLast: Bool, to layout: inout AggregateLayout
  ) throws(Diagnostic) {
    let name = try memberName(declarator, in: layout)
    let type: CType
    switch declarator.derivations.first?.kind {
    case .array(.tuple):
      throw .declaration(.D_DECL_DYNOBJ, "cannot have dynamic member: \(name)", at: declarator.range)
    case .array(.none) where isLast:
      // A flexible array has no room of its own.
      var rest = declarator
      rest.derivations.removeFirst()
      type = .array(of: try self.type(of: rest, base: base), count: 0)
    default: type = completed(try self.type(of: declarator, base: base))
    }
    if type.isVoid { throw .declaration(.D_DECL_VOIDOBJ, "cannot have void member: \(name)", at: declarator.range) }
    if type.isFunction {
      throw Diagnostic(
        .D_DECL_COMBO, declarator.range, "invalid type combination",
        hint: "a member may be a pointer to a function: (*\(name))()")
    }
    var content = type
    while case .array(let element, _) = content.resolved { content = element }
    if content.isIncomplete { throw .incompleteObject(content, name, at: declarator.range) }
    layout.add(name, type)
  }

  private mutating func addBitField(
    _ declarator: Declarator, _ width: Expression, _ base: CType, to layout: inout AggregateLayout
  ) throws(Diagnostic) {
    let name = declarator.name == nil ? nil : try memberName(declarator, in: layout)
    let type = try self.type(of: declarator, base: base)
    let spelling = name ?? "\(type)"
    let value = try value(width)
    guard value.type.isInteger, let constant = value.constant, Int64(bitPattern: constant) >= 0,
      constant > 0 || name == nil
    else {
      throw .declaration(
        .D_DECL_BFCONST, "positive integral constant expression expected as bit-field size", at: width.range)
    }
    guard let integer = type.integer, integer.size > 0 else {
      throw .declaration(.D_DECL_BFTYPE, "invalid type for bit-field: \(spelling)", at: declarator.range)
    }
    if constant > UInt64(8 * integer.size) || integer == .bool && constant > 1 {
      throw .declaration(.D_DECL_BFSIZE, "bit-field too big for type: \(spelling)", at: width.range)
    }
    layout.add(name, type, bitWidth: Int(constant))
  }

  private func memberName(_ declarator: Declarator, in layout: AggregateLayout) throws(Diagnostic) -> String {
    guard let name = declarator.name else {
      throw .declaration(.D_DECL_MNAME, "member declaration requires a name", at: declarator.range)
    }
    if name.scope != nil { throw .scopedName(name.name, "member", at: name.range) }
    if layout.hasMember(name.name) { throw .duplicateMember(name.name, at: name.range) }
    return name.name
  }

  // MARK: Enums

  /// `enum tag`, `enum tag { A, B = 2 }`: the enumerators become constants.
  mutating func enumeration(_ syntax: EnumSpecifier, at range: SourceRange) throws(Diagnostic) -> CType {
    let tag = syntax.tag?.name ?? ""
    let key = SymbolTable.Tag(kind: .enumeration, name: tag)
    guard let list = syntax.enumerators else {
      if symbols.tags[key] == nil { try loadLibraries(declaring: .enum, tag) }
      if let known = symbols.tags[key] { return known }
      let (module, name) = Self.scope(of: tag)
      return environment.types.type(.enumeration, name, module: module) ?? .enumeration(.forward(tag))
    }
    if let name = syntax.tag {
      try checkTag(name, .enumeration)
      if symbols.tags[key] != nil { throw .typeRedeclared("enum \(tag)", at: name.range) }
    }
    let first = symbols.inlines.count
    var values: [EnumerationType.Enumerator] = []
    for enumerator in list {
      let value = try self.value(of: enumerator, after: values.last)
      values.append(EnumerationType.Enumerator(enumerator.name.name, value))
      try declareEnumerator(enumerator, value)
    }
    let known = values
    let type = CType.enumeration(
      EnumerationType(
        tag: tag, origin: .program, integer: Self.integer(holding: values.map(\.value)), enumerators: { known }))
    for index in first..<symbols.inlines.count { symbols.inlines[index].type = type }
    if !tag.isEmpty { symbols.tags[key] = type }
    return type
  }

  private mutating func value(
    of enumerator: EnumSpecifier.Enumerator, after last: EnumerationType.Enumerator?
  ) throws(Diagnostic) -> UInt64 {
    let name = enumerator.name
    guard let syntax = enumerator.value else {
      guard let last else { return 0 }
      if last.value == UInt64(Int32.max) {
        throw .declaration(
          .D_DECL_ENOFLOW, "enumerator '\(name.name)' value overflows INT_MAX (\(Int32.max))", at: name.range)
      }
      return last.value &+ 1
    }
    let value = try value(syntax)
    guard let constant = value.constant, value.type.isInteger else {
      throw .declaration(
        .D_DECL_ENCONST, "enumerator '\(name.name)' must be assigned to an integral constant expression",
        at: syntax.range)
    }
    return constant
  }

  /// An enumerator is what an inline of a constant is; its type is known when the enum ends.
  private mutating func declareEnumerator(
    _ enumerator: EnumSpecifier.Enumerator, _ value: UInt64
  ) throws(Diagnostic) {
    let name = enumerator.name
    if name.scope != nil { throw .scopedName(name.name, "enumerator", at: name.range) }
    if symbols.globals[name.name] != nil {
      throw .declaration(.D_DECL_IDRED, "identifier redeclared: \(name.name)", at: name.range)
    }
    if BuiltinVariableRow.byName[name.name] != nil || fixedKind(name.name) != nil {
      throw .declaration(.D_DECL_IDRED, "built-in identifier redeclared: \(name.name)", at: name.range)
    }
    let constant = Expression(.integer(IntegerConstant(value, isDecimal: false)), range: name.range)
    symbols.inlines.append(
      InlineSymbol(name: name.name, type: .long, parameters: nil, value: constant, range: name.range))
    symbols.globals[name.name] = .inline(symbols.inlines.count - 1)
  }

  /// `int`, or what the values need beyond it.
  private static func integer(holding values: [UInt64]) -> IntegerType {
    let signed = values.map { Int64(bitPattern: $0) }
    if signed.allSatisfy({ Int32(exactly: $0) != nil }) { return .int }
    if signed.allSatisfy({ UInt32(exactly: $0) != nil }) { return .unsignedInt }
    return .long
  }
}

extension DeclarationSpecifiers {
  /// Whether a struct, union or enum is defined, not only named.
  var definesMembers: Bool {
    types.contains { specifier in
      switch specifier.kind {
      case .structure(let structure): structure.members != nil
      case .enumeration(let enumeration): enumeration.enumerators != nil
      default: false
      }
    }
  }

  /// Whether a struct, union or enum is named by its tag.
  var namesTag: Bool {
    types.contains { specifier in
      switch specifier.kind {
      case .structure(let structure): structure.tag != nil
      case .enumeration(let enumeration): enumeration.tag != nil || enumeration.enumerators != nil
      default: false
      }
    }
  }
}

extension EnumerationType {
  /// An enum that is only named: its size is not known.
  static func forward(_ tag: String) -> EnumerationType {
    EnumerationType(
      tag: tag, origin: .program, integer: IntegerType("int", size: 0, isSigned: true), enumerators: { [] })
  }
}

extension CType {
  /// Whether the type is a struct, union or enum of which only the tag is known.
  var isIncomplete: Bool {
    switch resolved {
    case .aggregate(let type): !type.isComplete
    case .enumeration(let type): type.size == 0
    default: false
    }
  }
}
