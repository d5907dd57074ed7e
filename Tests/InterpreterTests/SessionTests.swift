import DIF
import Interpreter
import Testing

@Suite struct SessionTests {
  private static let begin = BoundProbe(
    id: ProbeID(1), description: ProbeDescription(provider: "dtrace", name: "BEGIN"), site: .begin)
  private static let end = BoundProbe(
    id: ProbeID(2), description: ProbeDescription(provider: "dtrace", name: "END"), site: .end)
  private static let error = BoundProbe(
    id: ProbeID(3), description: ProbeDescription(provider: "dtrace", name: "ERROR"), site: .error)

  /// Clauses of BEGIN, END and ERROR.
  private func session(
    _ clauses: [Clause], end: [Clause] = [], error: [Clause] = [], aggregations: [Aggregation] = []
  ) -> InterpretedSession {
    let places = clauses.map { _ in [0] } + end.map { _ in [1] } + error.map { _ in [2] }
    return InterpretedSession(
      BoundProgram(
        program: Program(clauses: clauses + end + error, aggregations: aggregations),
        probes: [Self.begin, Self.end, Self.error], clauseProbes: places))
  }

  private func constant(_ value: UInt64) -> DIFO {
    DIFO([Instruction(.setx, index: 0, rd: 1), Instruction(.ret, rd: 1)], integers: [value])
  }

  private func builtin(_ variable: BuiltinVariable, _ type: DIFType = .integer(8)) -> DIFO {
    DIFO([Instruction(.ldgs, index: Int(variable.rawValue), rd: 1), Instruction(.ret, rd: 1)], returns: type)
  }

  /// Divides by zero in its second instruction.
  private var faulting: DIFO {
    DIFO([Instruction(.nop), Instruction(.udiv, r1: 0, r2: 0, rd: 1), Instruction(.ret, rd: 1)])
  }

  private func trace(_ difos: DIFO..., predicate: DIFO? = nil, group: Int? = nil) -> Clause {
    Clause(
      .description(ProbeDescription(name: "BEGIN")), predicate: predicate,
      actions: difos.map { Action(.difexpr, arguments: [ActionArgument($0)]) }, group: group)
  }

  private func word(_ record: [UInt8], _ offset: Int, size: Int = 8) -> UInt64 {
    record[offset..<offset + size].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  @Test func recordsHaveHeaderAndFields() {
    var session = session([trace(constant(42), builtin(.probename, .string(256)), builtin(.execname, .string(256)))])
    session.fire(.begin, Firing(timestamp: 7, execname: Array("swift".utf8)))
    let record = session.records[0]
    #expect(word(record, 0, size: 4) == UInt64(record.count))
    #expect([word(record, 4, size: 4), word(record, 8), word(record, 16), word(record, 24)] == [0, 0, 7, 42])
    #expect(session.bound.names[Int(word(record, 32, size: 4))] == "BEGIN")
    #expect(record[40..<56].elementsEqual(Array("swift".utf8) + [UInt8](repeating: 0, count: 11)))
  }

  @Test func predicatesDecide() {
    var session = session([
      trace(constant(1), predicate: constant(0)), trace(constant(2), predicate: constant(1 << 40)),
    ])
    session.fire(.begin)
    #expect(session.records.map { word($0, 24) } == [2])
  }

  @Test func clausesThatRecordNothingMakeNoRecord() {
    var nothing = trace(constant(1))
    nothing.actions[0].arguments[0].difo.returnType = .void
    var session = session([nothing, trace()])
    session.fire(.begin)
    #expect(session.records.map { [word($0, 0, size: 4), word($0, 4, size: 4)] } == [[24, 1]])
  }

  @Test func faultsEndTheClauseAndCallError() {
    var session = session(
      [trace(constant(1), faulting), trace(constant(2))],
      error: [trace(builtin(.arg1), builtin(.arg2), builtin(.arg3), builtin(.arg4), builtin(.epid))])
    session.fire(.begin)
    #expect(session.records.map { word($0, 4, size: 4) } == [UInt64(RecordHeader.faultClause), 2, 1])
    let report = session.records[0]
    #expect(
      [word(report, 24, size: 4), word(report, 28, size: 4), word(report, 32), word(report, 40)] == [0, 2, 4, 4])
    #expect((0..<5).map { word(session.records[1], 24 + 8 * $0) } == [1, 2, 4, 4, 3])
    #expect(session.faults.map(\.action) == [2])
  }

  @Test func predicateFaultsAreActionZero() {
    var session = session([trace(constant(1), predicate: faulting)])
    session.fire(.begin)
    #expect(session.faults.map(\.action) == [0])
    #expect(session.faults.map(\.report) == [FaultReport(.divideByZero, offset: 4)])
  }

  @Test func faultsInsideErrorOnlyCount() {
    var session = session([trace(faulting)], error: [trace(faulting), trace(constant(5))])
    session.fire(.begin)
    #expect(session.doubleErrors == 1)
    #expect(session.records.map { word($0, 4, size: 4) } == [UInt64(RecordHeader.faultClause), 2])
  }

  @Test func badValuesHaveNoInstruction() {
    var text = constant(0x99)
    text.returnType = .string(256)
    var session = session([trace(text)])
    session.fire(.begin)
    #expect(session.faults.map(\.report) == [FaultReport(.badAddress, offset: -1, address: 0x99)])
  }

  @Test func faultsStopTheirGroupInThisFiring() {
    var session = session([
      trace(constant(1), group: 1), trace(faulting, group: 1), trace(constant(2), group: 1),
      trace(constant(3), group: 2),
    ])
    for _ in 0..<2 { session.fire(.begin) }
    let own = session.records.filter { word($0, 4, size: 4) != UInt64(RecordHeader.faultClause) }
    #expect(own.map { word($0, 24) } == [1, 3, 1, 3])
  }

  @Test func exitLetsTheFiringFinishAndEndRun() {
    let exit = Clause(
      .description(ProbeDescription(name: "BEGIN")), actions: [Action(.exit, arguments: [ActionArgument(constant(3))])])
    var session = session([exit, trace(constant(1))], end: [trace(constant(2))])
    session.fire(.begin)
    session.fire(.begin)
    session.fire(.end)
    #expect(session.isDraining)
    #expect(session.records.map { word($0, 4, size: 4) } == [0, 1, 2])
  }

  @Test func actionNumbersCountEveryArgument() {
    let printf = Action(.printf, arguments: [ActionArgument(constant(1)), ActionArgument(constant(2))])
    let clause = Clause(
      .description(ProbeDescription(name: "BEGIN")),
      actions: [printf, Action(.difexpr, arguments: [ActionArgument(faulting)])])
    var session = session([clause])
    session.fire(.begin)
    #expect(session.faults.map(\.action) == [3])
  }

  /// The values -3, 0, 5 and 12 in each function, encoded as in the kernel.
  @Test(
    arguments: [
      (.count, 0, [0: 4]), (.sum, 0, [0: 14]), (.avg, 0, [0: 4, 1: 14]), (.stddev, 0, [0: 4, 1: 14, 2: 178]),
      (.min, 0, [0: ~(-3 ^ .min)]), (.max, 0, [0: 12 ^ .min]), (.quantize, 0, [61: 1, 63: 1, 66: 1, 67: 1]),
      (.lquantize, LquantizeParameter(base: 0, step: 5, levels: 2).word, [0: 1, 1: 1, 2: 1, 3: 1]),
      (.llquantize, LlquantizeParameter(factor: 10, low: 0, high: 1, steps: 10).word, [0: 2, 5: 1, 10: 1]),
    ] as [(ActionKind, UInt64, [Int: Int64])])
  func aggregates(_ function: ActionKind, _ parameter: UInt64, _ want: [Int: Int64]) {
    let aggregation = Aggregation(
      "a", id: AggregationID(1), function: function, parameter: parameter, keys: [Aggregation.Key(.integer(4))])
    var session = session(
      [
        Clause(
          .description(ProbeDescription(name: "BEGIN")),
          actions: [
            Action(
              function, arguments: [ActionArgument(builtin(.pid)), ActionArgument(builtin(.arg0))], keyCount: 1,
              aggregation: AggregationID(1), parameter: parameter)
          ])
      ], aggregations: [aggregation])
    for value in [-3, 0, 5, 12] as [Int64] {
      session.fire(.begin, Firing(arguments: [UInt64(bitPattern: value)], pid: 9))
    }
    let words = session.aggregations[AggregationID(1)]?[[9, 0, 0, 0, 0, 0, 0, 0]] ?? []
    let used = words.enumerated().filter { $0.element != 0 }.map { ($0.offset, Int64(bitPattern: $0.element)) }
    #expect(Dictionary(uniqueKeysWithValues: used) == want)
    #expect(session.records.isEmpty)
  }
}
