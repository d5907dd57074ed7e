import CTypes
import DIF
import DSyntax
import Diagnostics

/// Calls of subroutines (builtins.md §2).
extension TypeCheck {
  mutating func call(
    _ function: Expression, _ arguments: [Expression], _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    guard case .identifier(let name) = function.kind else { throw .notFunction(at: function.range) }
    if let known = try self.function(name.name) { return try expand(known, arguments, syntax) }
    switch symbols.globals[name.name] {
    case .variable(let index)?:
      let kind = symbols.variables[index].isArray ? "associative array" : "scalar"
      throw .calledNonFunction(kind, name.name, at: function.range)
    case .inline?: throw .calledNonFunction("scalar", name.name, at: function.range)
    case nil: break
    }
    guard let row = SubroutineRow.byName[name.name] else {
      if let kind = fixedKind(name.name) {
        throw .notInExpression(kind, name.name, at: syntax.range)
      }
      if let builtin = BuiltinVariableRow.byName[name.name] {
        let kind = builtin.variable.isArray ? "associative array" : "scalar"
        throw .calledNonFunction(kind, name.name, at: function.range)
      }
      if let reason = symbols.skippedNames[name.name] { throw .skippedName(name.name, reason, at: function.range) }
      throw .undefinedFunction(name.name, at: function.range)
    }
    // A subroutine of illumos alone.
    if row.subroutine == .ddi_pathname { throw .undefinedFunction(name.name, at: function.range) }
    if !row.isAvailable { throw .notYet("\(name.name)()", at: function.range) }
    let result = type(of: row.result, model: model(at: syntax.range))
    return TypedExpression(.call(row.subroutine, try matched(arguments, row, syntax)), result, syntax.range)
  }

  /// The function of a name: the program's own, else a library's.
  private mutating func function(_ name: String) throws(Diagnostic) -> FunctionSymbol? {
    if let known = symbols.functions[name] { return known }
    guard symbols.globals[name] == nil, fixedKind(name) == nil, BuiltinVariableRow.byName[name] == nil else {
      return nil
    }
    try loadLibraries(declaring: .identifier, name)
    return symbols.functions[name]
  }

  /// What a prototype's type is on this kernel.
  private mutating func type(of prototype: PrototypeType, model: DataModel = .lp64) -> CType {
    switch prototype {
    case .known(.size): return model.size
    case .known(let type): return type
    case .pointerToStruct(let tag): return .pointer(to: tagged(tag, isUnion: false), isUserland: false)
    case .pointerToTypedef(let name):
      let target = symbols.typedefs[name] ?? environment.types.type(.typedef, name, module: nil)
      return .pointer(to: target ?? tagged(name, isUnion: false), isUserland: false)
    }
  }

  private mutating func matched(
    _ arguments: [Expression], _ row: SubroutineRow, _ syntax: Expression
  ) throws(Diagnostic) -> [TypedExpression] {
    let name = "\(row.subroutine.name)( )"
    if arguments.count < row.required || arguments.count > row.parameters.count {
      let isTooFew = arguments.count < row.required
      throw .argumentCount(
        name, passed: arguments.count, expected: isTooFew ? row.required : row.parameters.count,
        atLeast: isTooFew && row.required < row.parameters.count, at: syntax.range)
    }
    var result: [TypedExpression] = []
    for (number, (argument, parameter)) in zip(arguments, row.parameters).enumerated() {
      let type = type(of: parameter)
      var value = decayedUnlessString(try value(argument), type)
      // A pointer to a packet's pointer will do too.
      if row.subroutine == .copyoutmbuf, number == 0, value.type.pointee?.pointee != nil {
        value = try dereference(value, at: argument.range)
      }
      if !CType.isArgumentCompatible(parameter: type, argument: value.type, argumentIsZero: value.isZero) {
        throw .argumentType(
          name, number: number + 1, prototype: "\(type)", argument: "\(value.type)", at: argument.range)
      }
      let passed = type == .uintptr ? addressed(value, at: argument.range) : value
      result.append(converted(stringArgument(passed, for: type), to: type))
    }
    return result
  }

  private func decayedUnlessString(_ value: TypedExpression, _ type: CType) -> TypedExpression {
    type.isString ? value : decayed(value)
  }

  /// A value that is passed where a string is wanted: one in user space is copied in.
  func stringArgument(_ value: TypedExpression, for type: CType) -> TypedExpression {
    guard type.isString, value.type.isUserlandPointer || value.liesInUserSpace else { return value }
    return TypedExpression(.call(.copyinstr, [decayed(value)]), .string, value.range)
  }
}
