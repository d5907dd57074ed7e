import CTypes
import DIF
import DSyntax
import Diagnostics

/// Actions that may also be keys of an aggregation: stacks and symbols (builtins.md §3).
extension TypeCheck {
  mutating func keyAction(
    _ row: ActionRow, _ arguments: [Expression], _ syntax: Expression
  ) throws(Diagnostic) -> TypedAction.Argument {
    switch row.form {
    case .stack:
      if arguments.count > 1 {
        throw Diagnostic(.D_STACK_PROTO, syntax.range, "stack( ) prototype mismatch: too many arguments")
      }
      guard let frames = try frames(arguments, standard: options.stackFrames) else {
        throw Diagnostic(
          .D_STACK_SIZE, arguments[0].range, "stack( ) size must be a non-zero positive integral constant expression")
      }
      let type = DIFType(.ctf, .array, size: 8 * frames, isByReference: true)
      return TypedAction.Argument(nil, .stack(frames: frames), returns: type)
    case .userStack: return try userStack(row, arguments, standard: options.userStackFrames, syntax)
    case .javaStack: return try userStack(row, arguments, standard: options.javaStackFrames, syntax)
    case .symbol: return try symbol(row, .symbol, arguments, syntax)
    case .module: return try symbol(row, .module, arguments, syntax)
    case .userSymbol: return try symbol(row, .userSymbol, arguments, syntax)
    case .userModule: return try symbol(row, .userModule, arguments, syntax)
    case .userAddress: return try symbol(row, .userAddress, arguments, syntax)
    default: preconditionFailure("\(row.name) is no key")
    }
  }

  private mutating func userStack(
    _ row: ActionRow, _ arguments: [Expression], standard: Int, _ syntax: Expression
  ) throws(Diagnostic) -> TypedAction.Argument {
    if arguments.count > 2 {
      throw Diagnostic(.D_USTACK_PROTO, syntax.range, "\(row.name)( ) prototype mismatch: too many arguments")
    }
    guard let frames = try frames(arguments, standard: standard) else {
      throw Diagnostic(
        .D_USTACK_FRAMES, arguments[0].range,
        "\(row.name)( ) argument #1 must be a non-zero positive integer constant")
    }
    if arguments.count == 2 {
      // The room for a helper's texts: there are no helpers, so nothing would fill it.
      guard let size = try value(arguments[1]).constant, size <= UInt64(Int32.max) else {
        throw Diagnostic(
          .D_USTACK_STRSIZE, arguments[1].range, "\(row.name)( ) argument #2 must be a positive integer constant")
      }
    }
    let type = DIFType(.ctf, .array, size: 8 * (frames + 1), isByReference: true)
    return TypedAction.Argument(nil, .userStack(frames: frames), returns: type)
  }

  private mutating func symbol(
    _ row: ActionRow, _ kind: ActionArgument.Kind, _ arguments: [Expression], _ syntax: Expression
  ) throws(Diagnostic) -> TypedAction.Argument {
    if arguments.count != 1 {
      throw .argumentCount("\(row.name)( )", passed: arguments.count, expected: 1, at: syntax.range)
    }
    let address = decayed(try value(arguments[0]))
    if !address.type.isScalar {
      throw .argumentType(
        "\(row.name)( )", number: 1, prototype: "uintptr_t", argument: "\(address.type)", at: arguments[0].range)
    }
    return TypedAction.Argument(address, kind, returns: .integer(8, isSigned: false))
  }

  /// The number of frames that a first argument asks for, as far as the option allows; nil if it is no positive constant.
  private mutating func frames(_ arguments: [Expression], standard: Int) throws(Diagnostic) -> Int? {
    guard let first = arguments.first else { return min(standard, options.maximumFrames) }
    return try positiveConstant(first).map { min($0, options.maximumFrames) }
  }

  /// The value of a constant integer above 0; nil for anything else.
  mutating func positiveConstant(_ syntax: Expression) throws(Diagnostic) -> Int? {
    let value = try value(syntax)
    guard let constant = value.constant, value.type.isInteger, constant > 0, constant <= 0x7FFF_FFFF else { return nil }
    return Int(constant)
  }
}
