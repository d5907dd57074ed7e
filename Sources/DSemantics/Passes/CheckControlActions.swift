import CTypes
import DIF
import DSyntax
import Diagnostics

/// Actions that act: on the process, on the system, on speculations, on the consumer (builtins.md §3).
extension TypeCheck {
  /// `stop()`, `panic()`, `breakpoint()`, `raise(signal)`, `chill(nanoseconds)`.
  mutating func immediate(
    _ row: ActionRow, _ arguments: [Expression], _ syntax: Expression
  ) throws(Diagnostic) -> TypedAction {
    let takesInteger = row.kind == .raise || row.kind == .chill
    let expected = takesInteger ? 1 : 0
    if arguments.count != expected {
      throw .argumentCount("\(row.name)( )", passed: arguments.count, expected: expected, at: syntax.range)
    }
    guard takesInteger else { return TypedAction(row.kind, at: syntax.range) }
    let value = try integerArgument(row.name, row.kind == .raise ? "int" : "int64_t", 1, arguments[0])
    let type: DIFType = row.kind == .raise ? .integer(4) : .integer(8)
    return TypedAction(row.kind, [TypedAction.Argument(value, returns: type)], at: syntax.range)
  }

  /// `speculate(id)`, `commit(id)`, `discard(id)`.
  mutating func speculation(
    _ row: ActionRow, _ arguments: [Expression], _ syntax: Expression
  ) throws(Diagnostic) -> TypedAction {
    if arguments.count != 1 {
      throw .argumentCount("\(row.name)( )", passed: arguments.count, expected: 1, at: syntax.range)
    }
    let id = try integerArgument(row.name, "int", 1, arguments[0])
    return TypedAction(row.kind, [TypedAction.Argument(id, returns: .integer(8))], at: syntax.range)
  }

  /// `system(format, ...)`, `freopen(format, ...)`.
  mutating func command(
    _ row: ActionRow, _ arguments: [Expression], _ syntax: Expression
  ) throws(Diagnostic) -> TypedAction {
    if row.kind == .freopen, arguments.count == 1, case .string(let name) = arguments[0].kind {
      // The empty name gives standard output back; the text that stands for it in a program is not the user's to use.
      if name == PrintfFormat.standardOutput {
        throw Diagnostic(
          .D_FREOPEN_INVALID, arguments[0].range,
          "freopen( ) argument #1 cannot be \"\(String(decoding: name, as: UTF8.self))\"")
      }
      if name.isEmpty {
        var action = TypedAction(.freopen, at: syntax.range)
        action.format = PrintfFormat([.literal(PrintfFormat.standardOutput)])
        return action
      }
    }
    return try formatted(row.kind, row.name, arguments, syntax)
  }

  /// `setopt(name [, value])`: carried out by the consumer.
  mutating func setopt(_ arguments: [Expression], _ syntax: Expression) throws(Diagnostic) -> TypedAction {
    if arguments.isEmpty || arguments.count > 2 {
      throw .argumentCount(
        "setopt( )", passed: arguments.count, expected: arguments.isEmpty ? 1 : 2, atLeast: arguments.isEmpty,
        at: syntax.range)
    }
    var action = TypedAction(.setopt, at: syntax.range)
    for (number, argument) in arguments.enumerated() {
      let value = try value(argument)
      if !value.type.isStringCompatible {
        throw .argumentType(
          "setopt( )", number: number + 1, prototype: "string", argument: "\(value.type)", at: argument.range)
      }
      let text = try stringOf(value, at: argument.range)
      action.arguments.append(TypedAction.Argument(text, returns: .string(stringSize)))
    }
    return action
  }

  /// `ftruncate()`: carried out by the consumer.
  mutating func ftruncate(_ arguments: [Expression], _ syntax: Expression) throws(Diagnostic) -> TypedAction {
    if !arguments.isEmpty {
      throw .argumentCount("ftruncate( )", passed: arguments.count, expected: 0, at: syntax.range)
    }
    return TypedAction(.ftruncate, at: syntax.range)
  }
}
