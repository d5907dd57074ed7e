import CTypes
import DIF
import DSyntax
import Diagnostics

/// The constant arguments of lquantize and llquantize (builtins.md §4, errors.md §2).
extension TypeCheck {
  mutating func lquantizeParameter(
    _ arguments: [Expression], known: AggregationSymbol?
  ) throws(Diagnostic) -> UInt64 {
    let base = try lquantizeArgument(arguments[1], 1, .D_LQUANT_BASETYPE, .D_LQUANT_BASEVAL)
    let limit = try lquantizeArgument(arguments[2], 2, .D_LQUANT_LIMTYPE, .D_LQUANT_LIMVAL)
    if base >= limit {
      throw Diagnostic(
        .D_LQUANT_MISMATCH, arguments[1].range,
        "lquantize( ) base (argument #1) must be less than limit (argument #2)")
    }
    var step: Int64 = 1
    if arguments.count > 3 {
      let value = try value(arguments[3])
      guard let constant = signedConstant(value), constant > 0 else {
        throw Diagnostic(
          .D_LQUANT_STEPTYPE, arguments[3].range,
          "lquantize( ) argument #3 must be a non-zero positive integer constant")
      }
      if constant > Int64(UInt16.max) {
        throw Diagnostic(.D_LQUANT_STEPVAL, arguments[3].range, "lquantize( ) argument #3 must be a 16-bit quantity")
      }
      step = constant
    }
    let levels = (limit - base) / step
    let stepRange = arguments.count > 3 ? arguments[3].range : arguments[2].range
    if levels == 0 {
      throw Diagnostic(
        .D_LQUANT_STEPLARGE, stepRange,
        "lquantize( ) step (argument #3) too large: must have at least one quantization level")
    }
    if levels > Int64(UInt16.max) {
      throw Diagnostic(
        .D_LQUANT_STEPSMALL, stepRange,
        "lquantize( ) step (argument #3) too small: number of quantization levels must be a 16-bit quantity")
    }
    let parameter = LquantizeParameter(base: Int32(base), step: UInt16(step), levels: UInt16(levels))
    if let known, known.function == .lquantize, known.parameter != parameter.word {
      throw Self.mismatch(parameter, LquantizeParameter(word: known.parameter), arguments, stepRange)
    }
    return parameter.word
  }

  private mutating func lquantizeArgument(
    _ syntax: Expression, _ number: Int, _ typeTag: ErrorTag, _ valueTag: ErrorTag
  ) throws(Diagnostic) -> Int64 {
    guard let constant = signedConstant(try value(syntax)) else {
      throw Diagnostic(typeTag, syntax.range, "lquantize( ) argument #\(number) must be an integer constant")
    }
    if Int32(exactly: constant) == nil {
      throw Diagnostic(valueTag, syntax.range, "lquantize( ) argument #\(number) must be a 32-bit quantity")
    }
    return constant
  }

  private static func mismatch(
    _ found: LquantizeParameter, _ expected: LquantizeParameter, _ arguments: [Expression], _ stepRange: SourceRange
  ) -> Diagnostic {
    func text(_ what: String, _ a: Int64, _ b: Int64) -> String {
      "lquantize( ) \(what) doesn't match previous declaration: expected \(a), found \(b)"
    }
    if found.base != expected.base {
      return Diagnostic(
        .D_LQUANT_MATCHBASE, arguments[1].range,
        text("base (argument #1)", Int64(expected.base), Int64(found.base)))
    }
    if found.step != expected.step {
      return Diagnostic(
        .D_LQUANT_MATCHSTEP, stepRange, text("step (argument #3)", Int64(expected.step), Int64(found.step)))
    }
    func limit(_ p: LquantizeParameter) -> Int64 { Int64(p.base) + Int64(p.levels) * Int64(p.step) }
    return Diagnostic(
      .D_LQUANT_MATCHLIM, arguments[2].range, text("limit (argument #2)", limit(expected), limit(found)))
  }

  mutating func llquantizeParameter(
    _ arguments: [Expression], known: AggregationSymbol?
  ) throws(Diagnostic) -> UInt64 {
    let rows: [(what: String, type: ErrorTag, value: ErrorTag)] = [
      ("factor", .D_LLQUANT_FACTORTYPE, .D_LLQUANT_FACTORVAL),
      ("low magnitude", .D_LLQUANT_LOWTYPE, .D_LLQUANT_LOWVAL),
      ("high magnitude", .D_LLQUANT_HIGHTYPE, .D_LLQUANT_HIGHVAL),
      ("linear steps per magnitude", .D_LLQUANT_NSTEPTYPE, .D_LLQUANT_NSTEPVAL),
    ]
    var values: [UInt16] = []
    for (index, row) in rows.enumerated() {
      let syntax = arguments[index + 1]
      guard let constant = signedConstant(try value(syntax)) else {
        throw Diagnostic(
          row.type, syntax.range, "llquantize( ) argument #\(index + 1) (\(row.what)) must be an integer constant")
      }
      guard let value = UInt16(exactly: constant) else {
        throw Diagnostic(
          row.value, syntax.range,
          "llquantize( ) argument #\(index + 1) (\(row.what)) must be an unsigned 16-bit quantity")
      }
      values.append(value)
    }
    let parameter = LlquantizeParameter(factor: values[0], low: values[1], high: values[2], steps: values[3])
    try Self.checkLlquantize(parameter, arguments)
    if let known, known.function == .llquantize, known.parameter != parameter.word {
      throw Self.mismatch(parameter, LlquantizeParameter(word: known.parameter), arguments)
    }
    return parameter.word
  }

  private static func checkLlquantize(
    _ p: LlquantizeParameter, _ arguments: [Expression]
  ) throws(Diagnostic) {
    if p.factor < 2 {
      throw Diagnostic(
        .D_LLQUANT_FACTORSMALL, arguments[1].range, "llquantize( ) factor (argument #1) must be two or more")
    }
    if p.low >= p.high {
      throw Diagnostic(
        .D_LLQUANT_MAGRANGE, arguments[3].range,
        "llquantize( ) high magnitude (argument #3) must be greater than low magnitude (argument #2)")
    }
    if p.steps < p.factor {
      throw Diagnostic(
        .D_LLQUANT_FACTORNSTEPS, arguments[4].range,
        "llquantize( ) factor (argument #1) must be less than or equal to the number of linear steps per magnitude "
          + "(argument #4)")
    }
    // Steps are a multiple of the factor, and divide one of its powers.
    var power = UInt64(p.factor)
    while power < UInt64(p.steps) { power *= UInt64(p.factor) }
    var isEven = p.steps % p.factor == 0
    if isEven {
      var dividing = power
      var tries = 0
      while dividing % UInt64(p.steps) != 0, tries < 16 {
        let (next, overflow) = dividing.multipliedReportingOverflow(by: UInt64(p.factor))
        if overflow { break }
        dividing = next
        tries += 1
      }
      isEven = dividing % UInt64(p.steps) == 0
    }
    if !isEven {
      throw Diagnostic(
        .D_LLQUANT_FACTOREVEN, arguments[4].range,
        "llquantize( ) factor (argument #1) must evenly divide the number of linear steps per magnitude "
          + "(argument #4), which must evenly divide a power of the factor")
    }
    var limit: UInt64 = 1
    for _ in 0...p.high {
      let (next, overflow) = limit.multipliedReportingOverflow(by: UInt64(p.factor))
      if overflow || next > UInt64(Int64.max) {
        throw Diagnostic(
          .D_LLQUANT_MAGTOOBIG, arguments[3].range,
          "llquantize( ) factor (\(p.factor)) raised to power of high magnitude (\(p.high)) plus 1 overflows 64-bits")
      }
      limit = next
    }
  }

  private static func mismatch(
    _ found: LlquantizeParameter, _ expected: LlquantizeParameter, _ arguments: [Expression]
  ) -> Diagnostic {
    let rows: [(tag: ErrorTag, what: String, found: UInt16, expected: UInt16)] = [
      (.D_LLQUANT_FACTORMATCH, "factor", found.factor, expected.factor),
      (.D_LLQUANT_LOWMATCH, "low magnitude", found.low, expected.low),
      (.D_LLQUANT_HIGHMATCH, "high magnitude", found.high, expected.high),
      (.D_LLQUANT_NSTEPMATCH, "linear steps per magnitude", found.steps, expected.steps),
    ]
    let index = rows.firstIndex { $0.found != $0.expected } ?? 0
    let row = rows[index]
    return Diagnostic(
      row.tag, arguments[index + 1].range,
      "llquantize( ) \(row.what) (argument #\(index + 1)) doesn't match previous declaration: expected "
        + "\(row.expected), found \(row.found)")
  }

  /// The value of an integer constant, by its sign, the largest if it does not fit; nil for anything else.
  private func signedConstant(_ value: TypedExpression) -> Int64? {
    guard value.type.isInteger, let constant = value.constant else { return nil }
    let signed = Int64(bitPattern: constant)
    return value.type.isSigned || signed >= 0 ? signed : .max
  }
}
