import CTypes
import DIF
import DSyntax
import Diagnostics

/// Actions that record values: trace, print, tracemem, printm, pcap, exit (builtins.md §3).
extension TypeCheck {
  mutating func trace(_ arguments: [Expression], _ syntax: Expression) throws(Diagnostic) -> TypedAction {
    let value = try recorded(
      arguments, "trace", syntax, void: .D_TRACE_VOID, dynamic: .D_TRACE_DYN, aggregation: .D_TRACE_AGG)
    let type = value.type.difType(stringSize: stringSize)
    return TypedAction(.difexpr, [TypedAction.Argument(value, returns: type)], at: syntax.range)
  }

  mutating func print(_ arguments: [Expression], _ syntax: Expression) throws(Diagnostic) -> TypedAction {
    let value = try recorded(
      arguments, "print", syntax, void: .D_PRINT_VOID, dynamic: .D_PRINT_DYN, aggregation: .D_PRINT_AGG)
    let type = value.type.difType(stringSize: stringSize)
    if type.size == 0 {
      throw Diagnostic(
        .D_PRINT_SIZE, arguments[0].range,
        "print( ) argument #1 reference has type '\(value.type)' with size 0; cannot print( ) it.")
    }
    var action = TypedAction(.difexpr, [TypedAction.Argument(value, returns: type)], at: syntax.range)
    action.isPrint = true
    return action
  }

  /// The one value that trace() and print() take.
  private mutating func recorded(
    _ arguments: [Expression], _ name: String, _ syntax: Expression, void: ErrorTag, dynamic: ErrorTag,
    aggregation: ErrorTag
  ) throws(Diagnostic) -> TypedExpression {
    if arguments.count != 1 {
      throw .argumentCount("\(name)( )", passed: arguments.count, expected: 1, at: syntax.range)
    }
    let argument = arguments[0]
    if case .aggregation = argument.kind {
      let isPrint = name == "print"
      throw Diagnostic(
        aggregation, argument.range,
        "\(name)( ) may not be applied to an aggregation\(isPrint ? " -- did you mean printa()?" : "")",
        hint: isPrint ? nil : "printa() prints aggregations")
    }
    func isVoid() -> Diagnostic {
      Diagnostic(void, argument.range, "\(name)( ) may not be applied to a void expression")
    }
    if isAction(argument) { throw isVoid() }
    let value = try materialized(try value(argument))
    if value.type.isVoid { throw isVoid() }
    if value.type.isDynamic {
      throw Diagnostic(dynamic, argument.range, "\(name)( ) may not be applied to a translated pointer")
    }
    return value
  }

  mutating func exit(_ arguments: [Expression], _ syntax: Expression) throws(Diagnostic) -> TypedAction {
    if arguments.count != 1 {
      throw .argumentCount("exit( )", passed: arguments.count, expected: 1, at: syntax.range)
    }
    let status = try integerArgument("exit", "int", 1, arguments[0])
    return TypedAction(.exit, [TypedAction.Argument(status, returns: .integer(4))], at: syntax.range)
  }

  /// An argument that must be an integer.
  mutating func integerArgument(
    _ name: String, _ prototype: String, _ number: Int, _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    let value = try value(syntax)
    if !value.type.isInteger {
      throw .argumentType(
        "\(name)( )", number: number, prototype: prototype, argument: "\(value.type)", at: syntax.range)
    }
    return value
  }

  /// `tracemem(address, size [, shown])`: the record is the number of bytes to show, if given, then the bytes.
  mutating func tracemem(_ arguments: [Expression], _ syntax: Expression) throws(Diagnostic) -> TypedAction {
    if arguments.count < 2 {
      throw .argumentCount("tracemem( )", passed: arguments.count, expected: 2, atLeast: true, at: syntax.range)
    }
    if arguments.count > 3 {
      throw Diagnostic(
        .D_TRACEMEM_ARGS, syntax.range,
        "tracemem( ) prototype mismatch: \(arguments.count) args passed, expected at most 3 args")
    }
    let address = try address(arguments[0], "tracemem", number: 1, .D_TRACEMEM_ADDR)
    guard let size = try positiveConstant(arguments[1]) else {
      throw Diagnostic(
        .D_TRACEMEM_SIZE, arguments[1].range,
        "tracemem( ) argument #2 must be a non-zero positive integral constant expression")
    }
    var action = TypedAction(.tracemem, at: syntax.range)
    if arguments.count == 3 {
      let shown = try value(arguments[2])
      if !shown.type.isScalar {
        throw Diagnostic(.D_TRACEMEM_DYNSIZE, arguments[2].range, "tracemem( ) argument #3 must be of scalar type")
      }
      action.arguments.append(TypedAction.Argument(shown, returns: .integer(8)))
    }
    let bytes = DIFType(.ctf, .array, size: size, isByReference: true)
    action.arguments.append(TypedAction.Argument(copiedIn(address, size), returns: bytes))
    return action
  }

  /// `printm(size, memref(address, length))`.
  mutating func printm(_ arguments: [Expression], _ syntax: Expression) throws(Diagnostic) -> TypedAction {
    if arguments.count != 2 {
      throw .argumentCount("printm( )", passed: arguments.count, expected: 2, at: syntax.range)
    }
    guard let size = try positiveConstant(arguments[0]) else {
      throw Diagnostic(
        .D_PRINTM_SIZE, arguments[0].range,
        "printm( ) argument #1 must be a non-zero positive integral constant expression")
    }
    let reference = try value(arguments[1])
    if reference.type.pointee == nil {
      throw Diagnostic(
        .D_PRINTM_ADDR, arguments[1].range,
        "printm( ) argument #2 is incompatible with prototype:\n\tprototype: pointer\n\t argument: \(reference.type)")
    }
    let argument = TypedAction.Argument(reference, .memory(limit: size), returns: .integer(8, isSigned: false))
    return TypedAction(.printm, [argument], at: syntax.range)
  }

  /// `pcap(packet, protocol)`.
  mutating func pcap(_ arguments: [Expression], _ syntax: Expression) throws(Diagnostic) -> TypedAction {
    if arguments.count != 2 {
      throw .argumentCount("pcap( )", passed: arguments.count, expected: 2, at: syntax.range)
    }
    let packet = try address(arguments[0], "pcap", number: 1, .D_PCAP_ADDR)
    let link = try value(arguments[1])
    if !link.type.isInteger {
      throw Diagnostic(
        .D_PCAP_PROTO, arguments[1].range,
        "pcap( ) argument #2 is incompatible with prototype:\n\tprototype: int\n\t argument: \(link.type)")
    }
    let size = TypedExpression(.integer(UInt64(options.packetSize)), .size, packet.range)
    let copy = TypedExpression(.call(.copyoutskb, [packet, size]), .voidPointer, packet.range)
    return TypedAction(
      .pcap,
      [
        TypedAction.Argument(copy, .packet(limit: options.packetSize), returns: .integer(8, isSigned: false)),
        TypedAction.Argument(link, returns: .integer(8)),
      ], at: syntax.range)
  }

  /// A pointer, an array or an integer as an address.
  private mutating func address(
    _ syntax: Expression, _ name: String, number: Int, _ tag: ErrorTag
  ) throws(Diagnostic) -> TypedExpression {
    let value = decayed(try value(syntax))
    if !value.type.isScalar && !value.type.isString {
      var hint: String?
      if case .identifier(let variable) = syntax.kind { hint = "&\(variable.name) is its address" }
      throw Diagnostic(
        tag, syntax.range,
        "\(name)( ) argument #\(number) is incompatible with prototype:\n\tprototype: pointer or integer\n\t"
          + " argument: \(value.type)", hint: hint)
    }
    return value
  }

  /// An address of the program; what lies in user space is copied in.
  private func copiedIn(_ address: TypedExpression, _ size: Int) -> TypedExpression {
    guard address.type.isUserlandPointer else { return address }
    let count = TypedExpression(.integer(UInt64(size)), .size, address.range)
    return TypedExpression(.call(.copyin, [address, count]), .voidPointer, address.range)
  }
}
