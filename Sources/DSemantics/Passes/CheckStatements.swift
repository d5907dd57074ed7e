import CTypes
import DIF
import DSyntax
import Diagnostics

/// Statements to actions (builtins.md §3).
extension TypeCheck {
  /// Checks one statement that is an expression.
  mutating func statement(_ syntax: Expression) throws(Diagnostic) -> TypedAction {
    switch syntax.kind {
    case .assignment(.assign, let target, let value):
      if case .aggregation(let name, let keys) = target.kind {
        return try aggregate(name, keys ?? [], value, syntax)
      }
    case .aggregation(let name, _):
      throw Diagnostic(.D_AGG_NULL, syntax.range, "expression has null effect: @\(name.name)")
    case .call(let function, let arguments):
      if case .identifier(let name) = function.kind, symbols.globals[name.name] == nil,
        let row = ActionRow.byName[name.name]
      {
        return try action(row, arguments, name: name, syntax)
      }
    default: break
    }
    return TypedAction(.difexpr, [TypedAction.Argument(try value(syntax), returns: .void)], at: syntax.range)
  }

  private mutating func action(
    _ row: ActionRow, _ arguments: [Expression], name: Identifier, _ syntax: Expression
  ) throws(Diagnostic) -> TypedAction {
    switch row.form {
    case .trace: return try trace(arguments, syntax)
    case .printf: return try printf(arguments, syntax)
    case .printa: return try printa(arguments, syntax)
    case .exit: return try exit(arguments, syntax)
    case .clear: return try clear(arguments, syntax)
    case .trunc: return try trunc(arguments, syntax)
    case .normalize, .denormalize: return try normalize(row, arguments, syntax)
    case .stack, .userStack, .symbol, .module:
      return TypedAction(row.kind, [try keyAction(row, arguments, syntax)], at: syntax.range)
    case .later: throw .notYet("\(row.name)()", at: name.range)
    }
  }

  private mutating func trace(_ arguments: [Expression], _ syntax: Expression) throws(Diagnostic) -> TypedAction {
    if arguments.count != 1 {
      throw .argumentCount("trace( )", passed: arguments.count, expected: 1, at: syntax.range)
    }
    if case .aggregation = arguments[0].kind {
      throw Diagnostic(
        .D_TRACE_AGG, arguments[0].range, "trace( ) may not be applied to an aggregation",
        hint: "printa() prints aggregations")
    }
    if isAction(arguments[0]) { throw .tracedVoid(at: arguments[0].range) }
    let value = try value(arguments[0])
    if value.type.isVoid { throw .tracedVoid(at: arguments[0].range) }
    if value.type.isDynamic {
      throw Diagnostic(.D_TRACE_DYN, arguments[0].range, "trace( ) may not be applied to a translated pointer")
    }
    let type = value.type.difType(stringSize: stringSize)
    return TypedAction(.difexpr, [TypedAction.Argument(value, returns: type)], at: syntax.range)
  }

  private mutating func exit(_ arguments: [Expression], _ syntax: Expression) throws(Diagnostic) -> TypedAction {
    if arguments.count != 1 {
      throw .argumentCount("exit( )", passed: arguments.count, expected: 1, at: syntax.range)
    }
    let status = try value(arguments[0])
    if !status.type.isInteger {
      throw .argumentType(
        "exit( )", number: 1, prototype: "int", argument: "\(status.type)", at: arguments[0].range)
    }
    return TypedAction(.exit, [TypedAction.Argument(status, returns: .integer(4))], at: syntax.range)
  }

  // MARK: Actions that are keys too

  /// `stack(n)`, `ustack(n)`, `sym(address)`, `mod(address)` as statement or key.
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
    case .userStack:
      if arguments.count > 2 {
        throw Diagnostic(.D_USTACK_PROTO, syntax.range, "ustack( ) prototype mismatch: too many arguments")
      }
      guard let frames = try frames(arguments, standard: options.userStackFrames) else {
        throw Diagnostic(
          .D_USTACK_FRAMES, arguments[0].range,
          "ustack( ) argument #1 must be a non-zero positive integer constant")
      }
      if arguments.count == 2 {
        // The room for a helper's texts: there are no helpers, so nothing would fill it.
        guard let size = try value(arguments[1]).constant, size <= UInt64(Int32.max) else {
          throw Diagnostic(
            .D_USTACK_STRSIZE, arguments[1].range, "ustack( ) argument #2 must be a positive integer constant")
        }
      }
      let type = DIFType(.ctf, .array, size: 8 * (frames + 1), isByReference: true)
      return TypedAction.Argument(nil, .userStack(frames: frames), returns: type)
    default:
      if arguments.count != 1 {
        throw .argumentCount("\(row.name)( )", passed: arguments.count, expected: 1, at: syntax.range)
      }
      let address = decayed(try value(arguments[0]))
      if !address.type.isScalar {
        throw .argumentType(
          "\(row.name)( )", number: 1, prototype: "uintptr_t", argument: "\(address.type)", at: arguments[0].range)
      }
      let kind: ActionArgument.Kind = row.form == .symbol ? .symbol : .module
      return TypedAction.Argument(address, kind, returns: .integer(8, isSigned: false))
    }
  }

  /// The number of frames that a first argument asks for; nil if it is no positive constant.
  private mutating func frames(_ arguments: [Expression], standard: Int) throws(Diagnostic) -> Int? {
    guard let first = arguments.first else { return standard }
    let value = try value(first)
    guard let constant = value.constant, value.type.isInteger, constant > 0, constant <= 0x7FFF_FFFF else { return nil }
    return Int(constant)
  }
}

extension Diagnostic {
  static func tracedVoid(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_TRACE_VOID, range, "trace( ) may not be applied to a void expression")
  }
}
