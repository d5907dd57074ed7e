import CTypes
import DIF
import DSyntax
import Diagnostics

/// printf and printa: formats against arguments (builtins.md §7).
extension TypeCheck {
  /// printf, and what else makes a text of a format: system, freopen.
  mutating func formatted(
    _ kind: ActionKind, _ name: String, _ arguments: [Expression], _ syntax: Expression
  ) throws(Diagnostic) -> TypedAction {
    guard let first = arguments.first else {
      throw .argumentCount("\(name)( )", passed: 0, expected: 1, atLeast: true, at: syntax.range)
    }
    let format = try format(first, function: name)
    var values: [FormatOperand] = []
    for (number, argument) in arguments.dropFirst().enumerated() {
      if case .aggregation = argument.kind {
        throw .argumentType(
          "\(name)( )", number: number + 2, prototype: "scalar or string", argument: "aggregation", at: argument.range)
      }
      values.append(FormatOperand(try value(argument)))
    }
    try match(format, values, function: name, isAggregation: false, firstNumber: 2, at: first.range)
    let compiled = values.compactMap(\.value).map { value in
      TypedAction.Argument(value, returns: value.type.difType(stringSize: stringSize))
    }
    var action = TypedAction(kind, compiled, at: syntax.range)
    action.format = format
    return action
  }

  /// Parses a format argument.
  private func format(_ syntax: Expression, function: String) throws(Diagnostic) -> PrintfFormat {
    guard case .string(let bytes) = syntax.kind else {
      // The type is only known by a check, which may create variables: a copy takes them.
      var copy = self
      let type = try copy.value(syntax).type
      throw Diagnostic(
        .D_PRINTF_ARG_FMT, syntax.range,
        "\(function)( ) argument #1 is incompatible with prototype:\n\tprototype: string constant\n\t"
          + " argument: \(type)")
    }
    if bytes.isEmpty { throw Diagnostic(.D_PRINTF_FMT_EMPTY, syntax.range, "\(function)( ) format string is empty") }
    do {
      return try PrintfFormat(parsing: bytes).withPointerWidth(of: model(at: syntax.range))
    } catch {
      throw Diagnostic(.D_SYNTAX, Self.range(of: error.range, in: syntax.range), error.message)
    }
  }

  /// The place of some bytes of a string constant, as far as it holds no escapes before them.
  private static func range(of bytes: Range<Int>, in literal: SourceRange) -> SourceRange {
    let text = literal.source.bytes
    let start = literal.start + 1 + bytes.lowerBound
    guard literal.end <= text.count, start < literal.end, text[literal.start] == UInt8(ascii: "\""),
      !text[literal.start..<start].contains(UInt8(ascii: "\\"))
    else { return literal }
    return SourceRange(literal.source, start, min(literal.end - 1, literal.start + 1 + bytes.upperBound))
  }

  /// What a conversion may take: an argument, a key, the value of an aggregation.
  struct FormatOperand {
    var value: TypedExpression?
    var type: CType
    var kind: ActionArgument.Kind
    var range: SourceRange?

    init(_ value: TypedExpression) {
      self.value = value
      type = value.type
      kind = .value
      range = value.range
    }

    init(_ key: AggregationSymbol.Key) {
      type = key.type
      kind = key.kind
    }

    var spelling: String { AggregationSymbol.Key(kind: kind, type: type).spelling }
  }

  private func match(
    _ format: PrintfFormat, _ operands: [FormatOperand], function: String, isAggregation: Bool, firstNumber: Int,
    at range: SourceRange
  ) throws(Diagnostic) {
    var used = 0
    for (index, conversion) in format.conversions.enumerated() {
      let number = index + 1
      for (count, text) in [(conversion.width, "*"), (conversion.precision, ".*")] where count == .argument {
        guard used < operands.count else {
          throw Diagnostic(
            .D_PRINTF_DYN_PROTO, range,
            "\(function)( ) prototype mismatch: conversion #\(number) (%\(conversion.name)) is missing a "
              + "corresponding \"\(text)\" argument")
        }
        let operand = operands[used]
        if !operand.type.isInteger || operand.kind != .value {
          throw Diagnostic(
            .D_PRINTF_DYN_TYPE, operand.range ?? range,
            "\(function)( ) argument #\(used + firstNumber) is incompatible with conversion #\(number) prototype:\n\t"
              + "conversion: % \(text) \(conversion.name)\n\t prototype: int\n\t  argument: \(operand.spelling)")
        }
        used += 1
      }
      guard let row = PrintfConversionRow.byName[conversion.name] else { continue }
      if conversion.isAggregation {
        if !isAggregation {
          throw Diagnostic(
            .D_PRINTF_AGG_CONV, range,
            "%@ conversion requires an aggregation and is not for use with \(function)( )",
            hint: "printa() prints aggregations")
        }
        // The value is a 64-bit integer, or a distribution that takes the place of the conversion.
        if !row.accepts(.int64) && !row.accepts(.uint64) {
          throw mismatch(function, "aggregation result", row, conversion, number, "int64_t", at: range)
        }
        continue
      }
      guard used < operands.count else {
        throw Diagnostic(
          .D_PRINTF_ARG_PROTO, range,
          "\(function)( ) prototype mismatch: conversion #\(number) (%\(conversion.name)) is missing a corresponding "
            + "value argument")
      }
      let operand = operands[used]
      if !row.accepts(operand.type, operand.kind) {
        let what = isAggregation ? "aggregation tuple key #\(used + 1)" : "argument #\(used + firstNumber)"
        throw mismatch(function, what, row, conversion, number, operand.spelling, at: operand.range ?? range)
      }
      used += 1
    }
    if !isAggregation && used < operands.count {
      throw Diagnostic(
        .D_PRINTF_ARG_EXTRA, operands[used].range ?? range,
        "\(function)( ) prototype mismatch: only \(used) arguments required by this format string")
    }
  }

  private func mismatch(
    _ function: String, _ what: String, _ row: PrintfConversionRow, _ conversion: PrintfFormat.Conversion,
    _ number: Int, _ type: String, at range: SourceRange
  ) -> Diagnostic {
    var hint: String?
    if case .text = row.operand, type.contains("*") { hint = "stringof() or copyinstr() makes a string of an address" }
    return Diagnostic(
      .D_PRINTF_ARG_TYPE, range,
      "\(function)( ) \(what) is incompatible with conversion #\(number) prototype:\n\t"
        + "conversion: %\(conversion.name)\n\t prototype: \(row.prototype)\n\t  argument: \(type)", hint: hint)
  }

  // MARK: printa

  mutating func printa(_ arguments: [Expression], _ syntax: Expression) throws(Diagnostic) -> TypedAction {
    var rest = arguments[...]
    var format: PrintfFormat?
    if let first = rest.first, case .aggregation = first.kind {
    } else if let first = rest.first {
      if case .string = first.kind {
      } else if rest.count == 1 {
        throw try aggregationExpected("printa", .D_PRINTA_AGGARG, number: 1, first)
      }
      format = try self.format(first, function: "printa")
      rest = rest.dropFirst()
    }
    if rest.isEmpty {
      throw Diagnostic(
        .D_PRINTA_PROTO, syntax.range,
        "printa( ) prototype mismatch: \(arguments.count) args passed, \(format == nil ? 1 : 2) expected")
    }
    var symbols: [AggregationSymbol] = []
    for (index, argument) in zip(rest.indices, rest) {
      let symbol = try aggregation(
        argument, function: "printa", number: index + 1, .D_PRINTA_AGGARG, unknown: .D_PRINTA_AGGBAD)
      if let first = symbols.first { try Self.compare(first, symbol, at: argument.range) }
      symbols.append(symbol)
    }
    if let format, let first = symbols.first {
      try match(
        format, first.keys.map { FormatOperand($0) }, function: "printa", isAggregation: true, firstNumber: 1,
        at: arguments[0].range)
    }
    var action = TypedAction(.printa, at: syntax.range)
    action.format = format
    action.aggregations = symbols.map(\.id)
    return action
  }

  private static func compare(
    _ a: AggregationSymbol, _ b: AggregationSymbol, at range: SourceRange
  ) throws(Diagnostic) {
    if a.keys.count != b.keys.count {
      func keys(_ symbol: AggregationSymbol) -> String {
        "@\(symbol.name) has \(symbol.keys.count) key\(symbol.keys.count == 1 ? "" : "s")"
      }
      throw Diagnostic(
        .D_PRINTA_AGGKEY, range,
        "printa( ): @\(a.name) and @\(b.name) do not have matching key signatures: \(keys(a)), \(keys(b))")
    }
    for (index, (x, y)) in zip(a.keys, b.keys).enumerated() {
      let isSame =
        x.kind == y.kind && (x.kind != .value || CType.isArgumentCompatible(parameter: x.type, argument: y.type))
      if !isSame {
        func line(_ symbol: AggregationSymbol, _ key: AggregationSymbol.Key) -> String {
          let name = "@\(symbol.name)"
          return String(repeating: " ", count: max(0, 9 - name.utf8.count)) + name
            + " key #\(index + 1): \(key.spelling)"
        }
        throw Diagnostic(
          .D_PRINTA_AGGPROTO, range,
          "printa( ): @\(b.name)[ ] key #\(index + 1) is incompatible with @\(a.name):\n\(line(a, x))\n\(line(b, y))")
      }
    }
  }
}

extension PrintfFormat {
  /// The same with `?` as the digits of the model's pointers; the consumer knows those of 64 bits.
  fileprivate func withPointerWidth(of model: DataModel) -> PrintfFormat {
    guard model.isNarrow else { return self }
    return PrintfFormat(
      pieces.map { piece in
        guard case .conversion(var conversion) = piece, conversion.flags.remove(.pointerWidth) != nil else {
          return piece
        }
        if conversion.width == .none { conversion.width = .constant(2 * model.pointerSize) }
        return .conversion(conversion)
      })
  }
}
