import CTypes
import DSyntax
import Diagnostics

/// Type names and declarators to C types (d-language.md §3, §4.1).
extension TypeCheck {
  mutating func type(of name: TypeName) throws(Diagnostic) -> CType {
    try type(of: name.declarator, base: try base(of: name.specifiers))
  }

  /// The type that specifiers name.
  mutating func base(of specifiers: DeclarationSpecifiers) throws(Diagnostic) -> CType {
    var words = TypeWords()
    var named: CType?
    var isUserland = false
    for specifier in specifiers.types {
      switch specifier.kind {
      case .keyword(.userland): isUserland = true
      case .keyword(.string):
        if named != nil || !words.isEmpty { throw .invalidCombination(at: specifier.range) }
        named = .string
      case .keyword(let keyword):
        if named != nil { throw .invalidCombination(at: specifier.range) }
        words.add(keyword)
      case .named(let name):
        if named != nil || !words.isEmpty { throw .invalidCombination(at: specifier.range) }
        guard let known = try typeNamed(name, at: specifier.range) else {
          throw Diagnostic(.D_TYPE_ERR, specifier.range, "failed to lookup \(name)")
        }
        named = known
      case .structure(let definition):
        if named != nil || !words.isEmpty { throw .invalidCombination(at: specifier.range) }
        named = try structure(definition, at: specifier.range)
      case .enumeration(let definition):
        if named != nil || !words.isEmpty { throw .invalidCombination(at: specifier.range) }
        named = try enumeration(definition, at: specifier.range)
      }
    }
    if named == nil && words.isEmpty {
      throw .declaration(.D_DECL_IDENT, "old-style declaration or incorrect type specified", at: specifiers.range)
    }
    userland = isUserland
    if let named { return named }
    return try words.type(model: model(at: specifiers.range), at: specifiers.range)
  }

  /// What a name that is declared by `typedef` stands for, in the program, else in a library, else in the kernel.
  mutating func typeNamed(_ text: String, at range: SourceRange) throws(Diagnostic) -> CType? {
    if let known = symbols.typedefs[text] {
      guard options.dataModel.isNarrow, !model(at: range).isNarrow, known == options.dataModel.typedefs[text] else {
        return known
      }
      return DataModel.lp64.typedefs[text]
    }
    try loadLibraries(declaring: .typedef, text)
    if let known = symbols.typedefs[text] { return known }
    let (module, name) = Self.scope(of: text)
    return environment.types.type(.typedef, name, module: module)
  }

  /// The struct or union of a tag: the program's, else the kernel's, else one that is only named.
  ///
  /// ``mod`tag`` is that of one module.
  mutating func tagged(_ text: String, isUnion: Bool) -> CType {
    let kind: TypeNameKind = isUnion ? .union : .structure
    let (module, tag) = Self.scope(of: text)
    if let module {
      return environment.types.type(kind, tag, module: module)
        ?? .aggregate(AggregateType(isUnion: isUnion, tag: tag, origin: .module(module)))
    }
    if let known = symbols.tags[SymbolTable.Tag(kind: kind, name: tag)] { return known }
    if let known = environment.types.type(kind, tag, module: nil) { return known }
    let forward = CType.aggregate(AggregateType(isUnion: isUnion, tag: tag, origin: .program))
    symbols.tags[SymbolTable.Tag(kind: kind, name: tag)] = forward
    return forward
  }

  /// The module and the name of ``mod`name``; a name alone belongs to no module.
  static func scope(of text: String) -> (module: String?, name: String) {
    guard let quote = text.lastIndex(of: "`") else { return (nil, text) }
    return (String(text[..<quote]), String(text[text.index(after: quote)...]))
  }

  /// Applies a declarator's derivations, the innermost first; the outermost array of keys is the caller's.
  mutating func type(of declarator: Declarator, base: CType) throws(Diagnostic) -> CType {
    var type = base
    let isUserland = userland
    userland = false
    let pointerSize = model(at: declarator.range).pointerSize
    for derivation in declarator.derivations.reversed() {
      switch derivation.kind {
      case .pointer: type = .pointer(to: type, isUserland: isUserland, size: pointerSize)
      case .function(let list): type = try function(returning: type, list, at: derivation.range)
      case .array(.none):
        throw .declaration(
          .D_DECL_ARRNULL,
          "array declaration requires array dimension or tuple signature: \(declarator.name?.name ?? "")",
          at: derivation.range)
      case .array(.tuple):
        throw .declaration(.D_DECL_DYNOBJ, "cannot declare array of associative arrays", at: derivation.range)
      case .array(.constant(let size)):
        if type.isVoid { throw .declaration(.D_DECL_VOIDOBJ, "cannot declare array of void", at: derivation.range) }
        let value = try value(size)
        guard let count = value.constant, value.type.isInteger,
          Int64(bitPattern: count) > 0 || count == 0 && size.range.isOfHeader
        else {
          throw .declaration(
            .D_DECL_ARRSUB,
            "positive integral constant expression or tuple signature expected as array declaration subscript",
            at: size.range)
        }
        type = completed(type)
        if type.isIncomplete { throw .incompleteObject(type, declarator.name?.name ?? "", at: derivation.range) }
        let element = type.size(stringSize: stringSize)
        let bytes = count.multipliedReportingOverflow(by: UInt64(max(1, element)))
        if bytes.overflow || bytes.partialValue > UInt64(Int32.max) {
          throw .declaration(.D_DECL_ARRBIG, "array dimension too big", at: size.range)
        }
        type = .array(of: type, count: Int(count))
      }
    }
    return type
  }
}

extension TypeCheck {
  /// The type of a function; arrays and functions as parameters are pointers.
  private mutating func function(
    returning result: CType, _ list: ParameterList, at range: SourceRange
  ) throws(Diagnostic) -> CType {
    let isUserland = userland
    defer { userland = isUserland }
    var parameters: [CType] = []
    for (number, parameter) in list.parameters.enumerated() {
      if let storage = parameter.specifiers.storage.first(where: { $0.kind != .register }) {
        throw .declaration(
          .D_DECL_PARMCLASS, "inappropriate storage class for function or associative array parameter",
          at: storage.range)
      }
      let type = try parameterType(parameter)
      if type.isVoid {
        if list.parameters.count > 1 || list.isVariadic {
          throw .declaration(.D_DECL_PROTO_VOID, "void must be sole parameter", at: parameter.range)
        }
        if let name = parameter.declarator.name {
          throw .declaration(.D_DECL_PROTO_NAME, "void parameter may not have a name: \(name.name)", at: name.range)
        }
        break
      }
      if type.isDynamic {
        throw .declaration(
          .D_DECL_PROTO_TYPE,
          "function prototype may not use parameter of type \(type): \(parameter.declarator.name?.name ?? ""), "
            + "parameter #\(number + 1)", at: parameter.range)
      }
      parameters.append(type)
    }
    return .function(FunctionType(returns: result, parameters: parameters, isVariadic: list.isVariadic))
  }

  private mutating func parameterType(_ parameter: Parameter) throws(Diagnostic) -> CType {
    let base = try base(of: parameter.specifiers)
    var declarator = parameter.declarator
    if case .array(let bound)? = declarator.derivations.first?.kind {
      switch bound {
      case .none, .constant:
        declarator.derivations.removeFirst()
        return .pointer(
          to: try type(of: declarator, base: base), isUserland: false, size: model(at: declarator.range).pointerSize)
      case .tuple: break
      }
    }
    let type = try type(of: declarator, base: base)
    guard type.isFunction else { return type }
    return .pointer(to: type, isUserland: false, size: model(at: declarator.range).pointerSize)
  }
}

/// The words of an arithmetic type in any order: `long unsigned int`.
private struct TypeWords {
  private var counts: [TypeSpecifier.Keyword: Int] = [:]

  var isEmpty: Bool { counts.isEmpty }

  mutating func add(_ word: TypeSpecifier.Keyword) { counts[word, default: 0] += 1 }

  private func has(_ word: TypeSpecifier.Keyword) -> Bool { counts[word] != nil }

  func type(model: DataModel, at range: SourceRange) throws(Diagnostic) -> CType {
    let isSigned = has(.signed)
    let isUnsigned = has(.unsigned)
    let longs = counts[.long] ?? 0
    let kinds = [TypeSpecifier.Keyword.void, .char, .int, .float, .double].filter(has)
    let isRepeated = counts.contains { $0.key != .long && $0.value > 1 }
    if isSigned && isUnsigned || kinds.count > 1 || isRepeated || longs > 2 || has(.short) && longs > 0 {
      throw .invalidCombination(at: range)
    }
    switch kinds.first ?? .int {
    case .void:
      if counts.count > 1 {
        throw .declaration(
          .D_DECL_VOIDATTR, "invalid type declaration: attributes may not be used with void type", at: range)
      }
      return .void
    case .char:
      if has(.short) || longs > 0 {
        throw .declaration(
          .D_DECL_CHARATTR, "invalid type declaration: short and long may not be used with char type", at: range)
      }
      return isUnsigned ? .integer(.unsignedChar) : isSigned ? .integer(.signedChar) : .char
    case .float, .double:
      if isSigned || isUnsigned {
        throw .declaration(
          .D_DECL_SIGNINT, "invalid type declaration: signed and unsigned may only be used with integer type",
          at: range)
      }
      if has(.short) || has(.float) && longs > 0 || longs > 1 {
        throw .declaration(
          .D_DECL_LONGINT,
          "invalid type declaration: long and long long may only be used with integer or floating-point type",
          at: range)
      }
      return .floating(size: has(.float) ? 4 : longs == 1 ? model.longDoubleSize : 8)
    default:
      if has(.short) { return isUnsigned ? .integer(.unsignedShort) : .short }
      switch longs {
      case 0: return isUnsigned ? .unsignedInt : .int
      case 1: return .integer(isUnsigned ? model.unsignedLong : model.long)
      default: return isUnsigned ? .unsignedLongLong : .longLong
      }
    }
  }
}

extension Diagnostic {
  static func invalidCombination(at range: SourceRange) -> Diagnostic {
    .declaration(.D_DECL_COMBO, "invalid type combination", at: range)
  }
}
