import CTypes
import DIF
import DSyntax
import Diagnostics

/// Declarations and inlines at the outermost level (d-language.md §5, §12).
extension TypeCheck {
  /// Declares what one declaration names.
  mutating func declare(_ declaration: Declaration) throws(Diagnostic) {
    if declaration.specifiers.storage.count > 1 {
      throw .declaration(
        .D_DECL_CLASS, "only one storage class allowed in a declaration", at: declaration.specifiers.storage[1].range)
    }
    let storage = declaration.specifiers.storage.first
    switch storage?.kind {
    case .auto, .register, .static:
      throw .declaration(
        .D_DECL_BADCLASS, "specified storage class not appropriate in D", at: storage?.range ?? declaration.range)
    default: break
    }
    if declaration.declarators.isEmpty {
      try declareTypeOnly(declaration)
      return
    }
    // A struct that is defined here is defined once, however many variables follow.
    let base = try base(of: declaration.specifiers)
    let isUserland = userland
    for declarator in declaration.declarators {
      userland = isUserland
      try declare(declarator, base, storage?.kind)
    }
  }

  /// `struct point { int x, y; };`, `struct later;`, `enum { A, B };`.
  private mutating func declareTypeOnly(_ declaration: Declaration) throws(Diagnostic) {
    let specifiers = declaration.specifiers
    guard specifiers.namesTag, specifiers.storage.isEmpty else {
      _ = try base(of: specifiers)
      throw .declaration(.D_DECL_USELESS, "useless declaration", at: declaration.range)
    }
    if !specifiers.definesMembers, let specifier = specifiers.types.first,
      case .structure(let structure) = specifier.kind, let tag = structure.tag, tag.scope == nil
    {
      // The tag is the program's from here on; its definition may follow, or be the kernel's.
      let kind: TypeNameKind = structure.isUnion ? .union : .structure
      let key = SymbolTable.Tag(kind: kind, name: tag.name)
      if symbols.tags[key] == nil {
        symbols.tags[key] = .aggregate(AggregateType(isUnion: structure.isUnion, tag: tag.name, origin: .program))
      }
      return
    }
    _ = try base(of: specifiers)
  }

  private mutating func declare(
    _ declarator: Declarator, _ base: CType, _ storage: StorageSpecifier.Kind?
  ) throws(Diagnostic) {
    guard let name = declarator.name else {
      throw .declaration(.D_DECL_USELESS, "useless declaration", at: declarator.range)
    }
    if name.scope != nil {
      if storage == .extern {
        symbols.externals[name.name] = completed(try signature(of: declarator, base).type)
        return
      }
      throw .scopedName(name.name, "declaration", at: name.range)
    }
    if storage == .extern, declarator.isOpenArray { return }
    let (named, keys) = try signature(of: declarator, base)
    let type = completed(named)
    if storage == .typedef { return try declareType(name, type, keys) }
    if type.isVoid { throw .declaration(.D_DECL_VOIDOBJ, "cannot have void object: \(name.name)", at: name.range) }
    // Functions of a header are declared, never called: what D can call it knows.
    if type.isFunction { return }
    if type.isIncomplete || type.size(stringSize: stringSize) == 0 {
      if storage == .extern { return }
      throw .incompleteObject(type, name.name, at: name.range)
    }
    try checkSize(of: type, name.name, at: declarator.range)
    switch storage {
    case .threadLocal: try declareVariable(name, .threadLocal, type, keys)
    case .clauseLocal:
      if keys != nil {
        throw .declaration(
          .D_DECL_LOCASSC, "associative arrays may not be declared as local variables: \(name.name)", at: name.range)
      }
      try declareVariable(name, .clauseLocal, type, nil)
    default: try declareVariable(name, .global, type, keys)
    }
  }

  /// Whether a variable can hold a value of the type.
  func checkSize(of type: CType, _ name: String, at range: SourceRange) throws(Diagnostic) {
    let size = type.size(stringSize: stringSize)
    guard type.isByReference, !type.isString, size > DIFLimit.staticSize else { return }
    if type.isArray { throw .declaration(.D_DECL_ARRBIG, "array dimension too big", at: range) }
    throw .tooLarge(type, name, size: size, at: range)
  }

  /// The type of a declarator, and the types of its tuple if it is an associative array.
  private mutating func signature(
    of declarator: Declarator, _ base: CType
  ) throws(Diagnostic) -> (type: CType, keys: [CType]?) {
    guard let first = declarator.derivations.first, case .array(.tuple(let list)) = first.kind else {
      return (try type(of: declarator, base: base), nil)
    }
    var rest = declarator
    rest.derivations.removeFirst()
    let type = try type(of: rest, base: base)
    if type.isVoid {
      throw .declaration(.D_DECL_VOIDOBJ, "cannot declare array of void", at: declarator.range)
    }
    return (type, try parameters(list, of: "associative array").map(\.type))
  }

  mutating func parameters(
    _ list: ParameterList, of what: String
  ) throws(Diagnostic) -> [(name: Identifier?, type: CType)] {
    if list.isVariadic {
      throw .declaration(
        .D_DECL_PROTO_VARARGS, "\(what) prototype may not use a variable-length argument list", at: list.range)
    }
    var result: [(name: Identifier?, type: CType)] = []
    for (number, parameter) in list.parameters.enumerated() {
      if let storage = parameter.specifiers.storage.first {
        throw .declaration(
          .D_DECL_PARMCLASS, "inappropriate storage class for function or associative array parameter",
          at: storage.range)
      }
      let type = try type(of: parameter.declarator, base: try base(of: parameter.specifiers))
      if type.isVoid {
        if list.parameters.count > 1 {
          throw .declaration(.D_DECL_PROTO_VOID, "void must be sole parameter", at: parameter.range)
        }
        throw .declaration(
          .D_DECL_PROTO_TYPE,
          "\(what) prototype may not use parameter of type void: \(parameter.declarator.name?.name ?? ""), "
            + "parameter #\(number + 1)", at: parameter.range)
      }
      result.append((parameter.declarator.name, type))
    }
    return result
  }

  private mutating func declareType(_ name: Identifier, _ type: CType, _ keys: [CType]?) throws(Diagnostic) {
    if keys != nil {
      throw .declaration(.D_DECL_DYNOBJ, "cannot have dynamic type: \(name.name)", at: name.range)
    }
    if let known = symbols.typedefs[name.name] {
      if CType.isCompatible(known, type) { return }
      // Headers are the C of this system, which has its own idea of id_t; D's is only what there is without them.
      let isBuiltin = options.dataModel.typedefs[name.name] == known
      if isBuiltin, name.range.isOfHeader {
        symbols.typedefs[name.name] = .typedef(name: name.name, type)
        return
      }
      throw .declaration(.D_DECL_IDRED, "typedef redeclared: \(name.name)", at: name.range)
    }
    if symbols.globals[name.name] != nil {
      throw .declaration(.D_DECL_IDRED, "global variable identifier redeclared: \(name.name)", at: name.range)
    }
    symbols.typedefs[name.name] = .typedef(name: name.name, type)
  }

  private mutating func declareVariable(
    _ name: Identifier, _ scope: Variable.Scope, _ type: CType, _ keys: [CType]?
  ) throws(Diagnostic) {
    if scope == .global {
      if BuiltinVariableRow.byName[name.name] != nil || fixedKind(name.name) != nil {
        throw .declaration(.D_DECL_IDRED, "built-in identifier redeclared: \(name.name)", at: name.range)
      }
      if case .inline(let index)? = symbols.globals[name.name] {
        throw .redeclared(
          name.name, current: Self.spelling(type, keys), previous: "inline \(symbols.inlines[index].type)",
          at: name.range)
      }
    }
    if let index = symbols.variable(name.name, scope) {
      let known = symbols.variables[index]
      let isSame =
        CType.isCompatible(known.type, type) && (known.keys == nil) == (keys == nil)
        && (known.keys ?? []).count == (keys ?? []).count
        && zip(known.keys ?? [], keys ?? []).allSatisfy { CType.isCompatible($0, $1) }
      if isSame { return }
      throw .redeclared(
        name.name, current: Self.spelling(type, keys), previous: Self.spelling(known.type, known.keys),
        at: name.range)
    }
    _ = try symbols.addVariable(name.name, scope, type: type, keys: keys, range: name.range)
  }

  private static func spelling(_ type: CType, _ keys: [CType]?) -> String {
    guard let keys else { return "\(type)" }
    return "\(type) [\(keys.map { "\($0)" }.joined(separator: ", "))]"
  }

  // MARK: Inlines

  mutating func declareInline(_ definition: InlineDefinition) throws(Diagnostic) {
    guard let name = definition.declarator.name else {
      throw .declaration(.D_DECL_USELESS, "inline declaration requires a name", at: definition.range)
    }
    if let storage = definition.specifiers.storage.first {
      throw .declaration(
        .D_DECL_BADCLASS, "specified storage class not appropriate for inline declaration", at: storage.range)
    }
    if symbols.globals[name.name] != nil || BuiltinVariableRow.byName[name.name] != nil
      || fixedKind(name.name) != nil
    {
      throw .declaration(.D_DECL_IDRED, "identifier redeclared: \(name.name)", at: name.range)
    }
    let base = try base(of: definition.specifiers)
    var declarator = definition.declarator
    var parameters: [(name: String, type: CType)]?
    if let first = declarator.derivations.first, case .array(.tuple(let list)) = first.kind {
      declarator.derivations.removeFirst()
      var named: [(name: String, type: CType)] = []
      for (number, parameter) in try self.parameters(list, of: "inline").enumerated() {
        guard let parameterName = parameter.name else {
          throw .declaration(
            .D_DECL_PROTO_NAME, "parameter declaration requires a name: parameter #\(number + 1)", at: list.range)
        }
        if named.contains(where: { $0.name == parameterName.name }) {
          throw .declaration(
            .D_DECL_PROTO_FORM,
            "parameter is already declared in inline prototype: \(parameterName.name), parameter #\(number + 1)",
            at: parameterName.range)
        }
        named.append((parameterName.name, parameter.type))
      }
      parameters = named
    }
    let type = try type(of: declarator, base: base)
    if type.isVoid { throw .declaration(.D_DECL_VOIDOBJ, "cannot have void object: \(name.name)", at: name.range) }
    if case .array = type.resolved {
      throw .declaration(
        .D_DECL_ARRSUB,
        "positive integral constant expression or tuple signature expected as array declaration subscript",
        at: name.range)
    }
    if size(of: type) == 0 {
      throw .declaration(
        .D_DECL_INCOMPLETE, "incomplete struct/union/enum \(type): \(name.name)", at: name.range)
    }
    // A library's are checked where they are used: one that this kernel cannot serve harms no other name.
    if case .library = definition.range.source.origin {
    } else {
      try checkInline(name, type, parameters ?? [], definition.value)
    }
    symbols.inlines.append(
      InlineSymbol(
        name: name.name, type: type, parameters: parameters, value: definition.value, range: definition.range))
    symbols.globals[name.name] = .inline(symbols.inlines.count - 1)
  }

  /// Checks an inline's expression with stand-ins for its parameters.
  private mutating func checkInline(
    _ name: Identifier, _ type: CType, _ parameters: [(name: String, type: CType)], _ value: Expression
  ) throws(Diagnostic) {
    var bound: [String: TypedExpression] = [:]
    for parameter in parameters {
      bound[parameter.name] = standIn(parameter.type, at: value.range)
    }
    self.parameters = bound
    defer { self.parameters = [:] }
    let result = try self.value(value)
    let own = result.declaredType
    if !CType.isArgumentCompatible(parameter: type, argument: own, argumentIsZero: result.isZero) {
      throw .incompatibleInline(name.name, type, own, at: value.range)
    }
  }
}

extension Declarator {
  /// Whether it declares an array without a bound.
  fileprivate var isOpenArray: Bool {
    if case .array(.none)? = derivations.first?.kind { return true }
    return false
  }
}
