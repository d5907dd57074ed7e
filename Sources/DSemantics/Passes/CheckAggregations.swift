import CTypes
import DIF
import DSyntax
import Diagnostics

/// `@name[keys] = function(arguments)` (d-language.md §7, builtins.md §4).
extension TypeCheck {
  mutating func aggregate(
    _ name: Identifier, _ keys: [Expression], _ value: Expression, _ syntax: Expression
  ) throws(Diagnostic) -> TypedAction {
    guard case .call(let function, let arguments) = value.kind, case .identifier(let functionName) = function.kind,
      symbols.globals[functionName.name] == nil
    else { throw .notAggregating(name.name, at: value.range) }
    guard let row = AggregatingFunctionRow.byName[functionName.name] else {
      // An unknown name is the likelier slip.
      if fixedKind(functionName.name) == nil {
        throw .undefinedFunction(functionName.name, at: function.range)
      }
      throw .notAggregating(name.name, at: value.range)
    }
    var action = TypedAction(row.kind, at: syntax.range)
    action.arguments = try aggregationKeys(name, keys)
    action.keyCount = keys.count
    for (index, known) in (symbols.aggregations[name.name]?.keys ?? []).enumerated() where index < keys.count {
      guard known.kind == .value, let key = action.arguments[index].value, key.type.isStringCompatible else { continue }
      if known.type.isString, !key.type.isString {
        // A string was a key before: an address of characters is read as one.
        let text = try stringOf(key, at: key.range)
        action.arguments[index] = TypedAction.Argument(text, returns: .string(stringSize))
      } else if known.type.isCharacterArray, key.type.isString {
        let characters = try characters(of: key, as: known.type, at: key.range)
        action.arguments[index] = TypedAction.Argument(
          characters, returns: known.type.difType(stringSize: stringSize))
      }
    }
    let valueType = try functionArguments(row, arguments, value, known: symbols.aggregations[name.name], &action)
    action.aggregation = try declareAggregation(name, action, valueType: valueType, syntax)
    return action
  }

  private mutating func aggregationKeys(
    _ name: Identifier, _ keys: [Expression]
  ) throws(Diagnostic) -> [TypedAction.Argument] {
    var result: [TypedAction.Argument] = []
    for (number, key) in keys.enumerated() {
      if case .call(let function, let arguments) = key.kind, case .identifier(let called) = function.kind,
        symbols.globals[called.name] == nil, let row = ActionRow.byName[called.name]
      {
        if row.isKey {
          result.append(try keyAction(row, arguments, key))
          continue
        }
        throw .badKey("action", of: "aggregation", number: number + 1, at: key.range)
      }
      let value = try value(key)
      if value.type.isVoid { throw .badKey("void", of: "aggregation", number: number + 1, at: key.range) }
      if value.type.isDynamic { throw .badKey("dynamic", of: "aggregation", number: number + 1, at: key.range) }
      result.append(TypedAction.Argument(value, returns: value.type.difType(stringSize: stringSize)))
    }
    return result
  }

  /// Checks what the function is called with and appends value and increment; the type of the value.
  private mutating func functionArguments(
    _ row: AggregatingFunctionRow, _ arguments: [Expression], _ call: Expression, known: AggregationSymbol?,
    _ action: inout TypedAction
  ) throws(Diagnostic) -> CType {
    let range = row.arguments
    if !range.contains(arguments.count) {
      let isTooFew = arguments.count < range.lowerBound
      throw .argumentCount(
        "\(row.name)( )", passed: arguments.count, expected: isTooFew ? range.lowerBound : range.upperBound,
        atLeast: isTooFew && range.lowerBound < range.upperBound, at: call.range)
    }
    guard let first = arguments.first else { return .uint64 }
    let value = try self.value(first)
    if !value.type.isScalar {
      throw Diagnostic(.D_AGG_SCALAR, first.range, "\(row.name)( ) argument #1 must be of scalar type")
    }
    if row.kind == .lquantize {
      action.parameter = try lquantizeParameter(arguments, known: known)
    } else if row.kind == .llquantize {
      action.parameter = try llquantizeParameter(arguments, known: known)
    }
    action.arguments.append(TypedAction.Argument(value, returns: value.type.difType(stringSize: stringSize)))
    if let index = row.increment, index < arguments.count {
      let increment = try self.value(arguments[index])
      if !increment.type.isScalar {
        throw .argumentType(
          "\(row.name)( )", number: index + 1, prototype: "int64_t", argument: "\(increment.type)",
          at: arguments[index].range)
      }
      action.arguments.append(
        TypedAction.Argument(increment, returns: increment.type.difType(stringSize: stringSize)))
    }
    return value.type
  }

  private mutating func declareAggregation(
    _ name: Identifier, _ action: TypedAction, valueType: CType, _ syntax: Expression
  ) throws(Diagnostic) -> AggregationID {
    let keys = action.arguments.prefix(action.keyCount).map { argument in
      AggregationSymbol.Key(kind: argument.kind, type: argument.value?.type ?? .stack)
    }
    guard let known = symbols.aggregations[name.name] else {
      symbols.aggregationNames.append(name.name)
      let id = AggregationID(UInt32(symbols.aggregationNames.count))
      symbols.aggregations[name.name] = AggregationSymbol(
        name: name.name, id: id, function: action.kind, parameter: action.parameter, keys: keys,
        valueType: valueType, stringSize: stringSize, range: syntax.range)
      return id
    }
    if known.function != action.kind { throw .redefined(known, as: action.kind, at: syntax.range) }
    if known.keys.count != keys.count {
      throw .argumentCount(
        "@\(name.name)[ ]", passed: keys.count, expected: known.keys.count, areKeys: true, at: syntax.range)
    }
    for (number, (key, expected)) in zip(keys, known.keys).enumerated() {
      let argument = action.arguments[number]
      if !Self.fits(key, expected, isZero: argument.value?.isZero ?? false) {
        throw .argumentType(
          "@\(name.name)[ ]", number: number + 1, prototype: expected.spelling, argument: key.spelling, areKeys: true,
          at: argument.value?.range ?? syntax.range)
      }
    }
    return known.id
  }

  private static func fits(_ key: AggregationSymbol.Key, _ expected: AggregationSymbol.Key, isZero: Bool) -> Bool {
    switch (key.kind, expected.kind) {
    case (.value, .value):
      CType.isArgumentCompatible(parameter: expected.type, argument: key.type, argumentIsZero: isZero)
        && key.type.isByReference == expected.type.isByReference
    default: key.kind == expected.kind
    }
  }
}

extension AggregationSymbol.Key {
  /// The type as messages name it.
  var spelling: String {
    switch kind {
    case .value, .memory, .packet: "\(type)"
    case .stack, .userStack: "stack"
    case .symbol, .module: "_symaddr"
    case .userSymbol, .userModule, .userAddress: "_usymaddr"
    }
  }
}

extension Diagnostic {
  static func notAggregating(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_AGG_FUNC, range, "@\(name) must be assigned the result of an aggregating function",
      hint: "@\(name) = count(), or sum(), min(), max(), avg(), stddev(), quantize(), lquantize(), llquantize()")
  }

  static func redefined(_ known: AggregationSymbol, as kind: ActionKind, at range: SourceRange) -> Diagnostic {
    let current = AggregatingFunctionRow.row(of: kind)?.name ?? ""
    let previous = AggregatingFunctionRow.row(of: known.function)?.name ?? ""
    let line = known.range.source.position(of: known.range.start).line
    return Diagnostic(
      .D_AGG_REDEF, range,
      "aggregation redefined: @\(known.name)\n\t current: @\(known.name) = \(current)( )\n\t"
        + "previous: @\(known.name) = \(previous)( ) : line \(line)")
  }
}
