internal import CSystem
package import DIF
internal import Glibc
internal import Kernel
package import Symbols

/// Turns records, losses, faults and ends of processes into one document (libxo-output.md).
///
/// Each record is written whole. Where the dialect says so, what would be a message is a record of the document instead;
/// the rest goes to `report`.
package final class StructuredConsumer: RecordConsumer {
  package var options: ConsumerOptions {
    didSet { instances = Self.instances(bound, kind.dialect, options, symbols, network) }
  }
  package var exitStatus: Int32? { actions.exitStatus }
  package var setOption: (_ name: String, _ value: String?) -> String? {
    get { actions.setOption }
    set { actions.setOption = newValue }
  }

  private let bound: BoundProgram
  private let kind: StructuredOutput
  private let layouts: RecordLayouts
  private let output: Output
  private let report: (String) -> Void
  private let actions: ConsumerActions
  private let symbols: SymbolSource
  private let network: NetworkNames
  private var instances: OutputInstances
  private let version: String
  private var document: any DocumentWriter
  /// The document that was begun first, while the output goes elsewhere (`freopen()`).
  private var firstDocument: (any DocumentWriter)?
  /// What is added to the monotonic clock to have nanoseconds since 1970.
  private var wallOffset: UInt64 = 0
  private var dropTotals: [String: UInt64] = [:]
  /// What was noticed here, and waits for the records of firings before it.
  private var noticed: [(time: UInt64, record: StructuredRecord)] = []

  /// `sources` holds where the values of each aggregation are; `version` is the product's.
  package init(
    _ bound: BoundProgram, kind: StructuredOutput, version: String, options: ConsumerOptions, output: Output,
    symbols: SymbolSource = SymbolSource(), network: NetworkNames = NetworkNames(),
    sources: [AggregationID: any AggregationSource], report: @escaping (String) -> Void
  ) {
    self.bound = bound
    self.kind = kind
    self.output = output
    self.report = report
    self.symbols = symbols
    self.network = network
    self.version = version
    layouts = RecordLayouts(bound.program)
    actions = ConsumerActions(bound, output: output, symbols: symbols, sources: sources)
    self.options = options
    instances = Self.instances(bound, kind.dialect, options, symbols, network)
    document = kind.format.writer(kind.shape(version: version))
  }

  private static func instances(
    _ bound: BoundProgram, _ dialect: Dialect, _ options: ConsumerOptions, _ symbols: SymbolSource,
    _ network: NetworkNames
  ) -> OutputInstances {
    let values = ValueWriter(names: bound.names.map { Array($0.utf8) }, symbols: symbols, options: options)
    return OutputInstances(
      dialect: dialect, values: values, printf: PrintfWriter(values: values, network: network))
  }

  package func open() {
    // A loss, or the end of a process, may come before the first record.
    updateClock()
    begin()
  }

  package func beginPass() {
    actions.beginPass()
    updateClock()
  }

  package func consume(_ record: UnsafeRawBufferPointer, cpu: Int) {
    let bytes = FieldBytes(record)
    let probe = Int(bytes.word32(8))
    guard probe < bound.probes.count else { return reportDamage(cpu: cpu) }
    if bytes.word32(4) == RecordHeader.faultClause { return consumeFault(bytes, probe: probe, cpu: cpu) }
    guard let (clause, layout) = layouts.layout(of: bytes, size: record.count) else { return reportDamage(cpu: cpu) }
    var data: [StructuredValue] = []
    var isWritten = false
    for (action, fields) in zip(bound.program.clauses[clause].actions[layout.range], layout.actions) {
      switch action.kind {
      case .exit:
        if let field = fields.first {
          actions.noteExit(bytes.integer(field), time: bytes.word(16), probe: probe, cpu: cpu)
        }
      case .printa, .libact, .system, .freopen, .panic, .breakpoint:
        if !data.isEmpty && (action.kind == .freopen || action.library == .ftruncate) {
          // What was recorded before stands where the output was.
          write(data, of: bytes, probe: probe, cpu: cpu)
          (data, isWritten) = ([], true)
        }
        do {
          data += try carryOut(action, fields, in: bytes)
        } catch {
          let prefix = error.namesEnabling ? actions.enabling(clause: clause, probe: probe) : ""
          consumeLibraryFault(prefix + error.message, clause: clause, probe: probe, time: time(bytes.word(16)))
        }
      case _ where action.kind.isAggregating: break
      default:
        if !fields.isEmpty || action.kind == .printf { data += instances.instances(action, fields, in: bytes) }
      }
    }
    if !isWritten || !data.isEmpty { write(data, of: bytes, probe: probe, cpu: cpu) }
  }

  package func endPass(deliveredUntil: UInt64) {
    // Of the last pass it is the end of time.
    let (time, isOver) = deliveredUntil.addingReportingOverflow(wallOffset)
    release(before: isOver ? .max : time)
  }

  package func consume(_ drop: Drop) {
    guard drop.isLoss || kind.dialect == .own else { return }
    let total = dropTotals[drop.totalsKey, default: 0] &+ drop.count
    dropTotals[drop.totalsKey] = total
    let time = now()
    notice(kind.dialect == .own ? ownRecord(drop, total, time) : libxoRecord(drop, total, time), time: time)
  }

  package func consume(_ event: ProcessEvent) {
    // FreeBSD's dialect has no such record, and its output implies quiet, as all documents do.
    guard kind.dialect == .own else { return }
    let time = now()
    var members = [
      StructuredMember("timestamp", .unsigned(time)), StructuredMember("pid", .signed(Int64(event.pid))),
    ]
    switch event.end {
    case .exited(let status):
      members += [StructuredMember("event", .text("exited")), StructuredMember("status", .signed(Int64(status)))]
    case .signaled(let signal):
      members += [StructuredMember("event", .text("signaled")), StructuredMember("signal", .signed(Int64(signal)))]
    case .gone: members.append(StructuredMember("event", .text("gone")))
    }
    members.append(StructuredMember("message", .text(event.message)))
    notice(StructuredRecord("process", members), time: time)
  }

  package func noteSignal() {}

  /// FreeBSD's dialect has no record for aggregations that are not the last word: there nothing is written.
  package func showAggregations() {
    guard kind.dialect == .own else { return }
    beginPass()
    for table in actions.unprinted(isReversed: options.sorting.isReversed) {
      let time = now()
      if let record = record(of: table, isFinal: false, time: time) { notice(record, time: time) }
    }
  }

  /// Writes the aggregations and what makes the document complete.
  package func finish(isComplete: Bool) {
    release(before: .max)
    beginPass()
    var trailer: [StructuredMember] = []
    if isComplete && kind.printsAggregations {
      let tables = actions.unprinted(isReversed: options.sorting.isReversed)
      switch kind.dialect {
      case .own: for table in tables { if let record = record(of: table, isFinal: true, time: now()) { write(record) } }
      case .libxo:
        let list = tables.compactMap { table in aggregation([table]).map { StructuredValue.object($0) } }
        trailer = [StructuredMember("aggregations", .list(list))]
      }
    }
    close(trailer)
    if let first = firstDocument, output.reopen(nil) == nil {
      document = first
      close()
    }
  }
}

// Documents: one in each file that the output goes to.
extension StructuredConsumer {
  private func begin() {
    document = kind.format.writer(kind.shape(version: version))
    document.open(to: &output.text)
    output.endRecord(document.openParts)
  }

  private func close(_ trailer: [StructuredMember] = []) {
    var ending = TextBuffer()
    document.close(trailer, to: &ending)
    output.finishDocument(ending) { open in
      document.openParts = open
      var ending = TextBuffer()
      document.close([], to: &ending)
      return ending
    }
  }

  /// Carries out `freopen()`.
  ///
  /// The document of the beginning stays open: it goes on where the output comes back.
  private func reopen(_ path: [UInt8]) throws(ActionError) {
    let isReturn = try actions.reopen(path) { if firstDocument == nil { firstDocument = document } else { close() } }
    if isReturn {
      document = firstDocument ?? document
      firstDocument = nil
    } else {
      begin()
    }
  }

  /// Carries out `ftruncate()`: the document begins anew.
  private func truncate() {
    guard output.truncate() else { return }
    output.text.removeAll()
    begin()
  }
}

// Records.
extension StructuredConsumer {
  /// Writes a record of a firing, after what was noticed before it.
  private func write(_ record: StructuredRecord, time: UInt64) {
    release(before: time)
    write(record)
  }

  /// Takes a record that was made here and now: firings before this moment may not have been read yet.
  private func notice(_ record: StructuredRecord, time: UInt64) { noticed.append((time, record)) }

  /// Writes what was noticed before a time.
  private func release(before time: UInt64) {
    let count = noticed.prefix { $0.time < time }.count
    if count == 0 { return }
    for (_, record) in noticed.prefix(count) { write(record) }
    noticed.removeFirst(count)
  }

  /// Writes what actions of a record have left.
  private func write(_ data: [StructuredValue], of bytes: FieldBytes, probe: Int, cpu: Int) {
    let time = time(bytes.word(16))
    var members = [StructuredMember("timestamp", .unsigned(time)), StructuredMember("cpu", .signed(Int64(cpu)))]
    members += names(of: probe)
    members.append(StructuredMember("output", .list(data)))
    write(StructuredRecord("probe", members), time: time)
  }

  private func write(_ record: StructuredRecord) {
    output.edit { document.record(record, to: &$0) }
    output.endRecord(document.openParts)
    output.drainIfLarge()
  }

  private func names(of probe: Int) -> [StructuredMember] {
    let probe = bound.probes[probe]
    let description = probe.description
    return [
      StructuredMember("id", .unsigned(UInt64(probe.id.rawValue))),
      StructuredMember("provider", .text(description.provider)),
      StructuredMember("module", .text(description.module)),
      StructuredMember(kind.dialect == .own ? "func" : "function", .text(description.function)),
      StructuredMember("name", .text(description.name)),
    ]
  }

  private func carryOut(
    _ action: Action, _ fields: [Field], in bytes: FieldBytes
  ) throws(ActionError) -> [StructuredValue] {
    switch action.kind {
    case .printa:
      let named = try actions.named(by: action)
      for table in named { table.isPrinted = true }
      guard let members = aggregation(named) else { return [] }
      return [.object(members)]
    case .libact:
      if action.library == .ftruncate {
        truncate()
      } else {
        try actions.carryOut(action, fields, in: bytes, text: &output.text)
      }
    default:
      var command = TextBuffer()
      if let format = action.format { instances.printf.write(format, fields, in: bytes, to: &command) }
      if action.kind == .freopen {
        try reopen(command.bytes)
      } else {
        try actions.carryOut(action.kind, command: command.bytes, printsApart: true)
      }
    }
    return []
  }

  /// Rows and name of aggregations that print together.
  private func aggregation(_ tables: [AggregationTable]) -> [StructuredMember]? {
    let writer = AggregationWriter(printf: instances.printf, order: options.sorting)
    do {
      let rows = try writer.rows(tables)
      let name = tables.map(\.aggregation.name).joined(separator: ",")
      return [
        StructuredMember("aggregation-data", instances.rows(tables, rows)),
        StructuredMember("aggregation-name", .text(name)),
      ]
    } catch {
      report(error.message)
      return nil
    }
  }

  /// An aggregation that no action prints, in our dialect.
  private func record(of table: AggregationTable, isFinal: Bool, time: UInt64) -> StructuredRecord? {
    guard let members = aggregation([table]), let data = members.first?.value else { return nil }
    return StructuredRecord(
      "aggregation",
      [
        StructuredMember("timestamp", .unsigned(time)), StructuredMember("name", .text(table.aggregation.name)),
        StructuredMember("function", .text("\(table.value.function)")), StructuredMember("data", data),
        StructuredMember("final", .boolean(isFinal)),
      ])
  }
}

// Losses and faults.
extension StructuredConsumer {
  private func reportDamage(cpu: Int) { report("a record of CPU \(cpu) does not belong to the program") }

  private func ownRecord(_ drop: Drop, _ total: UInt64, _ time: UInt64) -> StructuredRecord {
    var members = [
      StructuredMember("timestamp", .unsigned(time)),
      StructuredMember("kind", .text(String(drop.tag.dropFirst("DTRACEDROP_".count)))),
    ]
    if let cpu = drop.cpu { members.append(StructuredMember("cpu", .signed(Int64(cpu)))) }
    if let probe = drop.probe { members.append(StructuredMember("probe", .text(probe))) }
    members += [
      StructuredMember("count", .unsigned(drop.count)), StructuredMember("total", .unsigned(total)),
      StructuredMember("message", .text(drop.message(showsTag: false))),
    ]
    return StructuredRecord("drop", members)
  }

  private func libxoRecord(_ drop: Drop, _ total: UInt64, _ time: UInt64) -> StructuredRecord {
    let microseconds = String(time / 1000 % 1_000_000)
    let stamp = "\(time / 1_000_000_000)." + String(repeating: "0", count: 6 - microseconds.count) + microseconds
    return StructuredRecord(
      "probe",
      [
        StructuredMember("cpu", .signed(Int64(drop.cpu ?? -1))), StructuredMember("id", .signed(-1)),
        StructuredMember("provider", .text("dtrace")), StructuredMember("module", .text("INTERNAL")),
        StructuredMember("function", .text("INTERNAL")), StructuredMember("name", .text("DROP")),
        StructuredMember("timestamp", .text(stamp)), StructuredMember("count", .unsigned(drop.count)),
        StructuredMember("total", .unsigned(total)), StructuredMember("kind", .signed(drop.number)),
        StructuredMember("msg", .text(drop.message(showsTag: false) + "\n")),
      ])
  }

  private func consumeFault(_ bytes: FieldBytes, probe: Int, cpu: Int) {
    guard let fault = FaultRecord(bytes, clauseCount: layouts.clauseCount) else { return reportDamage(cpu: cpu) }
    let message = actions.enabling(clause: fault.clause, probe: probe) + fault.text
    guard kind.dialect == .own else { return report(message) }
    var members: [StructuredMember] = []
    if fault.fault.hasAddress { members.append(StructuredMember("address", .hexadecimal(fault.value))) }
    members.append(StructuredMember("action", .unsigned(UInt64(fault.action))))
    if fault.offset >= 0 { members.append(StructuredMember("offset", .signed(fault.offset))) }
    writeError(
      message, fault: UInt64(fault.fault.rawValue), members, clause: fault.clause, probe: probe,
      time: time(bytes.word(16)))
  }

  /// A fault that the consumer found: of FreeBSD's dialect no record, but a message.
  private func consumeLibraryFault(_ message: String, clause: Int, probe: Int, time: UInt64) {
    guard kind.dialect == .own else { return report(message) }
    writeError(message, fault: 1000, clause: clause, probe: probe, time: time)
  }

  /// An error, which is a record in our dialect only; `details` stand between the number of the fault and the message.
  private func writeError(
    _ message: String, fault: UInt64, _ details: [StructuredMember] = [], clause: Int, probe: Int, time: UInt64
  ) {
    let epid = bound.enabledID(clause: clause, probe: probe).rawValue
    var members = [StructuredMember("timestamp", .unsigned(time)), StructuredMember("epid", .unsigned(UInt64(epid)))]
    members += names(of: probe)
    members.append(StructuredMember("fault", .unsigned(fault)))
    members += details
    members.append(StructuredMember("message", .text(message)))
    write(StructuredRecord("error", members), time: time)
  }
}

// Time.
extension StructuredConsumer {
  private static func clock(_ clock: clockid_t) -> UInt64 {
    var now = timespec()
    clock_gettime(clock, &now)
    return UInt64(now.tv_sec) &* 1_000_000_000 &+ UInt64(now.tv_nsec)
  }

  /// Follows steps of the wall clock; small differences are only the time between the two readings.
  private func updateClock() {
    let offset = Self.clock(CLOCK_REALTIME) &- Self.clock(CLOCK_MONOTONIC)
    let difference = Int64(bitPattern: offset &- wallOffset)
    if difference.magnitude > 1_000_000 { wallOffset = offset }
  }

  /// A record's time as the dialect has it.
  private func time(_ monotonic: UInt64) -> UInt64 {
    kind.dialect == .own ? monotonic &+ wallOffset : monotonic
  }

  private func now() -> UInt64 { Self.clock(CLOCK_MONOTONIC) &+ wallOffset }
}
