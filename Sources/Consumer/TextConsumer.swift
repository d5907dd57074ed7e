package import DIF
internal import Kernel
package import Symbols

/// Turns records into text as DTrace users know it (cli.md §3, builtins.md §5 and §7), and aggregations at the end.
///
///     beginPass ─► consume(record) ... ─► endPass          once for each reading of the rings
///     finish                                               after END's records
///
/// Records and aggregations go to `output`, messages to `report`, each without the prefix `dtrace: `. One thread.
package final class TextConsumer {
  /// May be changed between two records (`setopt`).
  package var options: ConsumerOptions {
    didSet { writers = Writers(bound, symbols, network, options) }
  }
  /// The argument of `exit()`; nil if it was not called.
  package private(set) var exitStatus: Int32?

  private let bound: BoundProgram
  /// Of each clause, one for each of its runs.
  private let clauses: [[RunForm]]
  private let rowNames: [[UInt8]]
  private let symbols: SymbolSource
  private let network: NetworkNames
  private let output: Output
  private let report: (String) -> Void
  private var tables: [AggregationID: AggregationTable] = [:]
  private var writers: Writers
  private var hasPrintedHeader = false
  /// The firing whose exit() counts.
  private var exitFiring: (cpu: Int, time: UInt64)?

  /// What of a run every record of it needs.
  private struct RunForm {
    /// Bytes of its records.
    var size: Int
    var steps: [Step]
  }

  /// An action with its fields in the record.
  private enum Step {
    case trace([Field])
    case printf(PrintfFormat, [Field])
    case exit(Field)
    /// printa and what the consumer carries out.
    case library(Action, argument: Field?)

    init?(_ action: Action, _ fields: [Field]) {
      switch action.kind {
      case .exit:
        guard let field = fields.first else { return nil }
        self = .exit(field)
      case .printf:
        guard let format = action.format else { return nil }
        self = .printf(format, fields)
      case .printa, .libact: self = .library(action, argument: fields.first)
      default:
        if fields.isEmpty { return nil }
        self = .trace(fields)
      }
    }
  }

  private struct Writers {
    var values: ValueWriter
    var printf: PrintfWriter
    var aggregations: AggregationWriter

    init(_ bound: BoundProgram, _ symbols: SymbolSource, _ network: NetworkNames, _ options: ConsumerOptions) {
      values = ValueWriter(names: bound.names.map { Array($0.utf8) }, symbols: symbols, options: options)
      printf = PrintfWriter(values: values, network: network)
      aggregations = AggregationWriter(printf: printf, order: options.sorting)
    }
  }

  /// Makes a consumer of a program's records.
  ///
  /// `sources` holds where the values of each aggregation are; one that is missing prints nothing.
  package init(
    _ bound: BoundProgram, options: ConsumerOptions, output: Output, symbols: SymbolSource = SymbolSource(),
    network: NetworkNames = NetworkNames(), sources: [AggregationID: any AggregationSource],
    report: @escaping (String) -> Void
  ) {
    self.bound = bound
    self.options = options
    self.output = output
    self.symbols = symbols
    self.report = report
    self.network = network
    writers = Writers(bound, symbols, network, options)
    clauses = bound.program.clauses.map { clause in
      clause.recordLayouts.map { layout in
        RunForm(
          size: max(RecordHeader.size, layout.size),
          steps: zip(clause.actions[layout.range], layout.actions).compactMap { Step($0, $1) })
      }
    }
    rowNames = bound.probes.map { probe in
      let name = Array("\(probe.description.function):\(probe.description.name)".utf8)
      return [UInt8](repeating: UInt8(ascii: " "), count: max(0, 32 - name.count)) + name
    }
    var forgotten = Set<AggregationID>()
    for action in bound.program.clauses.flatMap(\.actions) where action.library == .clear || action.library == .trunc {
      forgotten.formUnion(action.aggregations)
    }
    for aggregation in bound.program.aggregations {
      guard let source = sources[aggregation.id] else { continue }
      tables[aggregation.id] = AggregationTable(
        aggregation, layout: bound.program.layout(of: aggregation), isForgetful: forgotten.contains(aggregation.id),
        source: source, symbols: symbols)
    }
  }

  /// Begins a reading of the rings: aggregations are read afresh when the next record prints one.
  package func beginPass() {
    for table in tables.values { table.beginPass() }
  }

  /// Prints a record; one that the program cannot have made is reported.
  package func consume(_ record: UnsafeRawBufferPointer, cpu: Int) {
    let bytes = FieldBytes(record)
    let number = bytes.word32(4)
    let probe = Int(bytes.word32(8))
    guard probe < bound.probes.count else { return reportDamage(cpu: cpu) }
    if number == RecordHeader.faultClause { return reportFault(bytes, probe: probe, cpu: cpu) }
    let run = Int(bytes.word32(12))
    guard Int(number) < clauses.count, run < clauses[Int(number)].count,
      record.count >= clauses[Int(number)][run].size
    else { return reportDamage(cpu: cpu) }
    // The text leaves the output for the while: appending must not copy it.
    var text = TextBuffer()
    swap(&text, &output.text)
    defer {
      swap(&text, &output.text)
      output.drainIfLarge()
    }
    if !options.isQuiet { writeRowStart(probe: probe, cpu: cpu, to: &text) }
    for step in clauses[Int(number)][run].steps {
      switch step {
      case .trace(let fields): for field in fields { writers.values.trace(field, in: bytes, to: &text) }
      case .printf(let format, let fields): writers.printf.write(format, fields, in: bytes, to: &text)
      case .exit(let field): noteExit(bytes.integer(field), bytes, probe: probe, cpu: cpu)
      case .library(let action, let argument):
        do {
          try carryOut(action, argument.map { bytes.integer($0) }, to: &text)
        } catch {
          reportLibraryFault(error.message, clause: Int(number), probe: probe)
        }
      }
    }
    if !options.isQuiet { text.newline() }
  }

  /// Prints what the end of a run prints: a newline, then all aggregations that printa() has not printed.
  package func finish() {
    beginPass()
    var text = TextBuffer()
    swap(&text, &output.text)
    text.newline()
    let ids = tables.keys.sorted()
    for id in options.sorting.isReversed ? ids.reversed() : ids {
      guard let table = tables[id], !table.isPrinted else { continue }
      do {
        try writers.aggregations.writeDefault([table], to: &text)
      } catch { report(error.message) }
    }
    swap(&text, &output.text)
    output.flush()
  }

  /// Reports a loss.
  package func reportDrop(_ drop: Drop) {
    output.flush()
    report(drop.message(showsTag: options.showsDropTags))
  }
}

extension TextConsumer {
  private func writeRowStart(probe: Int, cpu: Int, to text: inout TextBuffer) {
    if !hasPrintedHeader {
      hasPrintedHeader = true
      text.append(
        options.isTesting ? "                   FUNCTION:NAME\n" : "CPU     ID                    FUNCTION:NAME\n")
    }
    if !options.isTesting {
      text.decimal(Int64(cpu), width: 3)
      text.pad(1)
      text.decimal(unsigned: UInt64(bound.probes[probe].id.rawValue), width: 6)
      text.pad(1)
    }
    text.append(contentsOf: rowNames[probe])
    text.pad(1)
  }

  /// The first exit() wins, and the last one of its firing; END's is stronger.
  private func noteExit(_ status: Int64, _ bytes: FieldBytes, probe: Int, cpu: Int) {
    let firing = (cpu: cpu, time: bytes.word(16))
    if let exitFiring, exitFiring != firing, bound.probes[probe].site != .end { return }
    exitFiring = firing
    exitStatus = Int32(truncatingIfNeeded: status)
  }

  private func reportDamage(cpu: Int) {
    report("a record of CPU \(cpu) does not belong to the program")
  }

  private func reportFault(_ bytes: FieldBytes, probe: Int, cpu: Int) {
    let clause = Int(bytes.word32(24))
    guard bytes.bytes.count >= RecordHeader.faultSize, clause < clauses.count else { return reportDamage(cpu: cpu) }
    let fault = Fault(rawValue: bytes.word32(40)) ?? .unknown
    var text = enabling(clause: clause, probe: probe) + fault.text
    if fault.hasAddress { text += " (0x\(String(bytes.word(48), radix: 16)))" }
    let action = bytes.word32(28)
    text += action == 0 ? " in predicate" : " in action #\(action)"
    let offset = Int64(bitPattern: bytes.word(32))
    if offset >= 0 { text += " at DIF offset \(offset)" }
    output.flush()
    report(text)
  }

  private func reportLibraryFault(_ message: String, clause: Int, probe: Int) {
    report(enabling(clause: clause, probe: probe) + message)
  }

  private func enabling(clause: Int, probe: Int) -> String {
    let id = bound.enabledID(clause: clause, probe: probe).rawValue
    let probe = bound.probes[probe]
    return "error on enabled probe ID \(id) (ID \(probe.id.rawValue): \(probe.description)): "
  }
}

/// printa and the actions that the consumer carries out at the point of their record.
extension TextConsumer {
  private struct ActionError: Error {
    var message: String
  }

  private func carryOut(
    _ action: Action, _ argument: Int64?, to text: inout TextBuffer
  ) throws(ActionError) {
    var named: [AggregationTable] = []
    for id in action.aggregations {
      guard let table = tables[id] else { throw ActionError(message: "Unknown aggregation name") }
      named.append(table)
    }
    do {
      if action.kind == .printa { return try print(action.format, named, to: &text) }
      guard let library = action.library else { return }
      switch library {
      case .clear: for table in named { try table.clear() }
      case .trunc: for table in named { try truncate(table, keeping: argument ?? 0) }
      case .denormalize: for table in named { table.normal = 1 }
      case .normalize:
        let normal = UInt64(bitPattern: argument ?? 0)
        for table in named { table.normal = max(1, normal) }
        if normal == 0 { throw ActionError(message: "Invalid return value from callback") }
      case .ftruncate:
        text.removeAll()
        output.truncate()
      case .setopt: break
      }
    } catch let error as KernelError {
      throw ActionError(message: error.message)
    } catch let error as ActionError {
      throw error
    } catch {
      throw ActionError(message: "\(error)")
    }
  }

  private func print(
    _ format: PrintfFormat?, _ named: [AggregationTable], to text: inout TextBuffer
  ) throws(KernelError) {
    for table in named { table.isPrinted = true }
    if let format { return try writers.aggregations.write(format, named, to: &text) }
    text.newline()
    try writers.aggregations.writeDefault(named, to: &text)
  }

  /// Keeps the highest values (a positive count), the lowest (negative), or none.
  private func truncate(_ table: AggregationTable, keeping count: Int64) throws(KernelError) {
    let rows = try table.snapshot()
    let kept = Int(min(count.magnitude, UInt64(rows.count)))
    if kept == rows.count { return }
    let order = RowOrder(fields: table.layout.keys, names: writers.values.names, order: AggregationOrder())
    let values = rows.map { table.value.sortValue($0.words) }
    let sorted = rows.indices.sorted { a, b in
      values[a] != values[b] ? values[a] < values[b] : order.compareKeys(rows[a].key, rows[b].key) < 0
    }
    let removed = count > 0 ? sorted.dropLast(kept) : sorted.dropFirst(kept)
    try table.remove(removed.map { rows[$0] })
  }
}
