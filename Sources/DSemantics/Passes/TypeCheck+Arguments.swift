import CTypes
import DIF
import DSyntax
import Diagnostics

/// `args[]`, the typed arguments of the clause's probes (d-language.md §12).
extension TypeCheck {
  mutating func probeArgument(_ keys: [Expression], _ syntax: Expression) throws(Diagnostic) -> TypedExpression {
    guard let context else { throw .argumentsOutsideClause(at: syntax.range) }
    if keys.count != 1 { throw .argumentCount("args[ ]", passed: keys.count, expected: 1, at: syntax.range) }
    let key = try value(keys[0])
    guard let number = key.constant, key.type.isInteger else {
      throw .argumentType(
        "args[ ]", number: 1, prototype: "integer constant", argument: "\(key.type)", at: keys[0].range)
    }
    guard let arguments = context.arguments else {
      throw .argumentsDiffer(context.description, at: syntax.range)
    }
    guard number < UInt64(arguments.count) else {
      throw .argumentIndex(Int64(bitPattern: number), context.description, at: keys[0].range)
    }
    try rely(on: context.information.argumentAttributes, "associative array", "args", at: syntax.range)
    let argument = arguments[Int(number)]
    let native = try nativeArgument(argument, Int(number), syntax)
    guard let spelling = argument.translated else { return native }
    let type = try argumentType(spelling, "translated", Int(number), at: syntax.range)
    let destination = type.pointee ?? type
    if destination.isAggregate {
      func isKnown() -> Bool { symbols.hasTranslator(from: native.type, to: destination, version: options.version) }
      if !isKnown() { try loadLibraries(translatingTo: destination) }
      if isKnown() { return try translated(native, to: type, at: syntax.range) }
    }
    guard CType.isArgumentCompatible(parameter: type, argument: native.type) else {
      throw .noArgumentTranslator(Int(number), from: native.type, to: type, at: syntax.range)
    }
    return fit(native, to: type)
  }

  /// The raw argument as a value of the type that it has in the kernel.
  private mutating func nativeArgument(
    _ argument: ProbeArgument, _ number: Int, _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    var type = try argumentType(argument.native, "native", number, at: syntax.range)
    if argument.isUserland, case .pointer(let target, _, let size) = type.resolved {
      type = .pointer(to: target, isUserland: true, size: size)
    }
    guard argument.index < 10, type.isScalar,
      let builtin = BuiltinVariable(rawValue: BuiltinVariable.arg0.rawValue + UInt16(argument.index))
    else { throw .argumentTypeUnresolved("native", number, nil, at: syntax.range) }
    let raw = TypedExpression(.builtin(builtin), .int64, syntax.range)
    if type.isInteger { return TypedExpression(converted(raw, to: type).kind, type, syntax.range) }
    return TypedExpression(.reinterpret(raw), type, syntax.range)
  }

  /// The type of a text that a provider gives.
  private mutating func argumentType(
    _ text: String, _ kind: String, _ number: Int, at range: SourceRange
  ) throws(Diagnostic) -> CType {
    do throws(Diagnostic) {
      // Every word in such a text belongs to a type. The kernel's model is that of a provider, as of a library.
      let source = SourceText(text, origin: .library(path: ""))
      return try type(of: parseTypeName(source, options: ParseOptions(isTypeName: { _ in true })))
    } catch {
      throw .argumentTypeUnresolved(kind, number, error.message, at: range)
    }
  }
}

extension Diagnostic {
  static func argumentsOutsideClause(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_ARGS_NONE, range, "args[ ] may not be referenced outside of a probe clause")
  }

  static func argumentsDiffer(_ description: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_ARGS_MULTI, range,
      "args[ ] may not be referenced because probe description \(description) matches an unstable set of probes",
      hint: "arg0 to arg9 may")
  }

  static func argumentIndex(_ index: Int64, _ description: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_ARGS_IDX, range, "index \(index) is out of range for \(description) args[ ]")
  }

  static func argumentTypeUnresolved(
    _ kind: String, _ number: Int, _ reason: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.D_ARGS_TYPE, range, "failed to resolve \(kind) type for args[\(number)]", hint: reason)
  }

  static func noArgumentTranslator(
    _ number: Int, from native: CType, to type: CType, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.D_ARGS_XLATOR, range, "translator for args[\(number)] from \(native) to \(type) is not defined")
  }
}
