import Arch
import CTypes
import DIF
import DSyntax
import Diagnostics

/// Variables, built-ins, inlines, elements of arrays.
extension TypeCheck {
  mutating func identifier(_ name: Identifier, _ syntax: Expression) throws(Diagnostic) -> TypedExpression {
    if let parameter = parameters[name.name] {
      return TypedExpression(parameter.kind, parameter.type, syntax.range)
    }
    if isHidden(name.name) {
      throw .undefinedVariable(name.name, similar: symbols.expressionNames, at: syntax.range)
    }
    switch try global(name.name) {
    case .variable(let index)?:
      try rely(on: attributes(of: name.name), "scalar", name.name, at: syntax.range)
      if symbols.variables[index].isArray {
        throw .badReference("associative array", name.name, as: "scalar", at: syntax.range)
      }
      return TypedExpression(.variable(index), symbols.variables[index].type, syntax.range)
    case .inline(let index)?:
      if symbols.inlines[index].parameters != nil {
        throw .badReference("associative array", name.name, as: "scalar", at: syntax.range)
      }
      return try expand(index, [], syntax)
    case nil: break
    }
    if let row = BuiltinVariableRow.byName[name.name] {
      if !row.isAvailable { throw .notYet(name.name, at: syntax.range) }
      if row.variable.isArray { throw .badReference("associative array", name.name, as: "scalar", at: syntax.range) }
      try rely(on: row.attributes, "scalar", name.name, at: syntax.range)
      return TypedExpression(.builtin(row.variable), type(of: row), syntax.range)
    }
    if let scope = name.scope { return try external(name, scope, at: syntax.range) }
    if let kind = fixedKind(name.name) { throw .badReference(kind, name.name, as: "scalar", at: syntax.range) }
    if let constant = kernelEnumerator(name.name, module: nil, at: syntax.range) { return constant }
    throw undefined(name, .global, at: syntax.range)
  }

  /// The type of a built-in variable; that of `curthread` is the kernel's own.
  private mutating func type(of row: BuiltinVariableRow) -> CType {
    guard row.variable == .curthread else { return row.type }
    let task = environment.types.type(.structure, "task_struct", module: nil)
    return .pointer(to: task ?? tagged("task_struct", isUnion: false), isUserland: false)
  }

  mutating func scoped(
    _ name: Identifier, _ scope: Variable.Scope, _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    guard let index = symbols.variable(name.name, scope) else {
      throw undefined(name, scope, at: syntax.range)
    }
    let symbol = symbols.variables[index]
    if symbol.isArray { throw .badReference("associative array", name.name, as: "scalar", at: syntax.range) }
    return TypedExpression(.variable(index), symbol.type, syntax.range)
  }

  func undefined(_ name: Identifier, _ scope: Variable.Scope, at range: SourceRange) -> Diagnostic {
    switch scope {
    case .global:
      if let reason = symbols.skippedNames[name.name] { return .skippedName(name.name, reason, at: range) }
      return .undefinedVariable(
        name.name, similar: symbols.expressionNames, hint: libraryHint(.identifier, name.name), at: range)
    case .threadLocal:
      return .undefinedScoped("self->\(name.name)", similar: Array(symbols.threadLocals.keys), at: range)
    case .clauseLocal:
      return .undefinedScoped(
        "this->\(name.name)", similar: symbols.clauseLocals.keys.filter { !$0.hasPrefix("%") }, at: range)
    }
  }

  /// What messages call what a name means in every program: a function, or the pointer of `self->` and `this->`; nil for all
  /// other names.
  func fixedKind(_ name: String) -> String? {
    if name == "self" || name == "this" { return "pointer" }
    if SubroutineRow.byName[name] != nil || symbols.functions[name] != nil { return "function" }
    if ActionRow.byName[name] != nil { return "tracing function" }
    if AggregatingFunctionRow.byName[name] != nil { return "aggregating function" }
    return nil
  }

  /// `base[keys]`: an element of an associative array, a call of an inline, or `*(base + key)`.
  mutating func index(
    _ base: Expression, _ keys: [Expression], _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    switch base.kind {
    case .aggregation(let name, keys: _):
      throw .multidimensional(name.name, at: syntax.range)
    case .identifier(let name) where parameters[name.name] == nil && !isHidden(name.name):
      if case .inline(let index)? = try global(name.name) {
        if symbols.inlines[index].parameters != nil { return try expand(index, keys, syntax) }
        break
      }
      if symbols.globals[name.name] == nil, let row = BuiltinVariableRow.byName[name.name], row.variable.isArray {
        return row.variable == .args ? try probeArgument(keys, syntax) : try register(row, keys, syntax)
      }
      if name.scope != nil { break }
      if let element = try element(name, .global, keys, syntax) { return element }
    case .threadLocal(let name):
      if let element = try element(name, .threadLocal, keys, syntax) { return element }
    case .clauseLocal(let name):
      guard let known = symbols.variable(name.name, .clauseLocal) else {
        throw .localArray(name.name, at: syntax.range)
      }
      if symbols.variables[known].type.element == nil && !symbols.variables[known].type.isString {
        throw .localArray(name.name, at: syntax.range)
      }
    default: break
    }
    return try elementOfPointer(base, keys, syntax)
  }

  /// `uregs[n]`, `regs[n]`: an index that is a constant is checked against the registers there are.
  private mutating func register(
    _ row: BuiltinVariableRow, _ keys: [Expression], _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    let name = row.variable.name
    guard let key = keys.first, keys.count == 1 else {
      throw .argumentCount("\(name)[ ]", passed: keys.count, expected: 1, areKeys: true, at: syntax.range)
    }
    let index = try value(key)
    if !index.type.isInteger {
      throw .argumentType(
        "\(name)[ ]", number: 1, prototype: "integer type", argument: "\(index.type)", areKeys: true, at: key.range)
    }
    if let constant = index.constant, constant >= UInt64(Architecture.current.registers.all.count) {
      throw .registerIndex(Int64(bitPattern: constant), name, at: key.range)
    }
    return TypedExpression(.register(row.variable, index), row.type, syntax.range)
  }

  /// An element of an array that exists; nil if the name is that of a scalar that can be indexed.
  private mutating func element(
    _ name: Identifier, _ scope: Variable.Scope, _ keys: [Expression], _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression? {
    guard let index = symbols.variable(name.name, scope) else {
      if scope == .global && BuiltinVariableRow.byName[name.name] != nil { return nil }
      throw undefined(name, scope, at: base(of: syntax).range)
    }
    let symbol = symbols.variables[index]
    if symbol.isArray {
      let tuple = try checkedKeys(keys, of: index, at: syntax.range)
      return TypedExpression(.element(index, keys: tuple), symbol.type, syntax.range)
    }
    if symbol.type.element != nil || symbol.type.isString { return nil }
    throw .notAssociativeArray(symbol.spelling, at: syntax.range)
  }

  private func base(of syntax: Expression) -> Expression {
    if case .index(let base, keys: _) = syntax.kind { return base }
    return syntax
  }

  /// The tuple of an array, checked against its key types.
  mutating func checkedKeys(
    _ syntax: [Expression], of index: Int, at range: SourceRange
  ) throws(Diagnostic) -> [TypedExpression] {
    let name = symbols.variables[index].name
    let types = symbols.variables[index].keys ?? []
    let tuple = try keyValues(syntax, of: types)
    if tuple.count != types.count {
      throw .argumentCount("\(name)[ ]", passed: tuple.count, expected: types.count, areKeys: true, at: range)
    }
    var result: [TypedExpression] = []
    for (number, (key, type)) in zip(tuple, types).enumerated() {
      if !CType.isArgumentCompatible(parameter: type, argument: key.type, argumentIsZero: key.isZero) {
        throw .argumentType(
          "\(name)[ ]", number: number + 1, prototype: "\(type)", argument: "\(key.type)", areKeys: true,
          at: key.range)
      }
      result.append(fit(key, to: type))
    }
    return result
  }

  /// The keys of a tuple as values, none of them void; an array of characters is its text, unless a pointer is wanted.
  mutating func keyValues(_ syntax: [Expression], of types: [CType] = []) throws(Diagnostic) -> [TypedExpression] {
    var result: [TypedExpression] = []
    for (number, key) in syntax.enumerated() {
      if isAction(key) { throw .badKey("action", of: "array", number: number + 1, at: key.range) }
      let value = try value(key)
      if value.type.isVoid { throw .badKey("void", of: "array", number: number + 1, at: key.range) }
      if value.type.isDynamic { throw .badKey("dynamic", of: "array", number: number + 1, at: key.range) }
      let isText = value.type.isCharacterArray && !(number < types.count && types[number].pointee != nil)
      result.append(isText ? try stringOf(value, at: key.range) : decayed(value))
    }
    return result
  }

  private mutating func elementOfPointer(
    _ base: Expression, _ keys: [Expression], _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    let pointer = try value(base)
    guard keys.count == 1 else {
      throw .notAssociativeArray(base.range.text, at: syntax.range)
    }
    if pointer.type.element == nil && !pointer.type.isString {
      throw .notAssociativeArray(base.range.text, at: syntax.range)
    }
    var key = try value(keys[0])
    if case .array(_, let count) = pointer.type.resolved, key.type.isInteger, isOwn(pointer) {
      if let index = key.constant, index >= UInt64(count) {
        throw .arrayBounds(index, isSigned: key.type.isSigned, count: count, at: keys[0].range)
      }
      if key.constant == nil {
        let bound = TypedExpression(.integer(UInt64(count)), .size, key.range)
        key = TypedExpression(.call(.bounds, [key, bound]), key.type, key.range)
      }
    }
    let sum = try additive(.add, pointer, key, at: syntax.range, operatorText: "[]")
    return try dereference(sum, at: syntax.range)
  }

  /// Whether an array is one of the program, or part of one: in the kernel's structs a bound of 1 or 0 may mean any.
  private func isOwn(_ place: TypedExpression) -> Bool {
    switch place.kind {
    case .variable, .element: return place.type.isBlock
    case .reinterpret(let inner): return isOwn(inner)
    // A pointer that is stored in a variable leads out of it.
    case .dereference(let pointer): return place.type.isBlock && isOwn(pointer)
    case .arithmetic(_, let left, _): return isOwn(left)
    default: return false
    }
  }

  // MARK: Inlines

  /// The value of an inline at one place of use: its expression, checked anew with the parameters bound.
  private mutating func expand(
    _ index: Int, _ arguments: [Expression], _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    let symbol = symbols.inlines[index]
    let types = symbol.parameters ?? []
    if arguments.count != types.count {
      throw .argumentCount(
        "\(symbol.name)[ ]", passed: arguments.count, expected: types.count, areKeys: true, at: syntax.range)
    }
    try countExpansion(at: syntax.range)
    var bound: [String: TypedExpression] = [:]
    var first: [TypedExpression] = []
    // Temporaries of calls inside the arguments are others.
    inlineDepth += 1
    for (number, (argument, parameter)) in zip(arguments, types).enumerated() {
      let value = try value(argument)
      if !CType.isArgumentCompatible(parameter: parameter.type, argument: value.type, argumentIsZero: value.isZero) {
        throw .argumentType(
          "\(symbol.name)[ ]", number: number + 1, prototype: "\(parameter.type)", argument: "\(value.type)",
          areKeys: true, at: argument.range)
      }
      let fitted = fit(value, to: parameter.type)
      if isCheap(fitted) {
        bound[parameter.name] = fitted
      } else {
        // Evaluated once, however often the inline names its parameter.
        let temporary = try self.temporary(
          "\(symbol.name)_\(parameter.name)_\(inlineDepth - 1)", type: parameter.type)
        let target = TypedExpression(.variable(temporary), parameter.type, argument.range)
        first.append(TypedExpression(.assign(target, fitted), parameter.type, argument.range))
        bound[parameter.name] = target
      }
    }
    let saved = parameters
    parameters = bound
    let isInterface = symbols.attributes[symbol.name] != nil
    if isInterface { try rely(on: attributes(of: symbol.name), "scalar", symbol.name, at: syntax.range) }
    if isInterface { interfaceDepth += 1 }
    defer {
      parameters = saved
      if isInterface { interfaceDepth -= 1 }
      inlineDepth -= 1
    }
    let body = try value(symbol.value)
    let own = body.declaredType
    if !CType.isArgumentCompatible(parameter: symbol.type, argument: own, argumentIsZero: body.isZero) {
      throw .incompatibleInline(symbol.name, symbol.type, own, at: symbol.range)
    }
    var result = try translatedFit(body, to: symbol.type, at: syntax.range)
    for assignment in first.reversed() {
      result = TypedExpression(.comma(assignment, result), result.type, syntax.range)
    }
    return TypedExpression(result.kind, result.type.isDynamic ? .dynamic : symbol.type, syntax.range)
  }

  /// A value that argument compatibility lets stand for a type, as that type.
  func fit(_ value: TypedExpression, to type: CType) -> TypedExpression {
    let value = converted(stringArgument(value, for: type), to: type)
    if CType.isCompatible(value.type, type) { return TypedExpression(value.kind, type, value.range) }
    return TypedExpression(.reinterpret(value), type, value.range)
  }

  func isCheap(_ value: TypedExpression) -> Bool {
    switch value.kind {
    case .integer, .string, .builtin, .variable: true
    case .reinterpret(let inner): isCheap(inner)
    default: false
    }
  }
}
