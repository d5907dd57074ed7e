package import DIF
internal import Kernel
package import Symbols

/// Turns records into text as DTrace users know it (cli.md §3, builtins.md §5 and §7), and aggregations at the end.
///
/// Records and aggregations go to `output`, messages to `report`, each without the prefix `dtrace: `.
package final class TextConsumer: RecordConsumer {
  package var options: ConsumerOptions {
    didSet { writers = Writers(bound, symbols, network, options) }
  }
  package var exitStatus: Int32? { actions.exitStatus }
  package var setOption: (_ name: String, _ value: String?) -> String? {
    get { actions.setOption }
    set { actions.setOption = newValue }
  }

  private let bound: BoundProgram
  /// Of each clause, one for each of its runs.
  private let clauses: [[RunForm]]
  private let plans: PrintfPlans
  private let rowNames: [[UInt8]]
  private let symbols: SymbolSource
  private let network: NetworkNames
  private let output: Output
  private let report: (String) -> Void
  private let actions: ConsumerActions
  private let packets = PacketDecoder()
  private var writers: Writers
  private var flow: FlowIndent
  /// With `-F`, a record whose row depends on the next one.
  private var held: (record: [UInt8], place: FlowPlace)?
  private var hasPrintedHeader = false

  /// What of a run every record of it needs.
  private struct RunForm {
    /// Bytes of its records.
    var size: Int
    var steps: [Step]
  }

  /// An action with its fields in the record.
  private enum Step {
    case trace([Field])
    case print(ActionArgument, Field)
    /// The bytes, and the field that says how many of them to show.
    case memory(Field, shown: Field)
    case packet(Field, link: Field)
    case printf(PrintfFormat, [Field])
    case command(ActionKind, PrintfFormat, [Field])
    case exit(Field)
    case printa(Action)
    case library(Action, [Field])

    init?(_ action: Action, _ fields: [Field]) {
      switch (action.kind, action.format) {
      case (.exit, _):
        guard let field = fields.first else { return nil }
        self = .exit(field)
      case (.printf, let format?): self = .printf(format, fields)
      case (.system, let format?), (.freopen, let format?): self = .command(action.kind, format, fields)
      case (.panic, _), (.breakpoint, _): self = .command(action.kind, PrintfFormat([]), [])
      case (.printa, _): self = .printa(action)
      case (.libact, _): self = .library(action, fields)
      case (.pcap, _):
        guard fields.count == 2 else { return nil }
        self = .packet(fields[0], link: fields[1])
      case (.tracemem, _) where fields.count == 2: self = .memory(fields[1], shown: fields[0])
      case (.difexpr, _) where action.isPrint && fields.count == 1: self = .print(action.arguments[0], fields[0])
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
    actions = ConsumerActions(bound, output: output, symbols: symbols, sources: sources)
    clauses = bound.program.clauses.map { clause in
      clause.recordLayouts.map { layout in
        RunForm(
          size: max(RecordHeader.size, layout.size),
          steps: zip(clause.actions[layout.range], layout.actions).compactMap { Step($0, $1) })
      }
    }
    plans = PrintfPlans(bound.program)
    flow = FlowIndent(bound)
    rowNames = bound.probes.map { probe in
      let name = Array("\(probe.description.function):\(probe.description.name)".utf8)
      return [UInt8](repeating: UInt8(ascii: " "), count: max(0, 32 - name.count)) + name
    }
  }

  package func open() {}

  package func beginPass() { actions.beginPass() }

  package func endPass(deliveredUntil: UInt64) { writeHeld(before: nil) }

  package func consume(_ record: UnsafeRawBufferPointer, cpu: Int) {
    if options.indentsFlow || held != nil {
      let place = flowPlace(of: record, cpu: cpu)
      writeHeld(before: place)
      if options.indentsFlow, let place, flow.asksForNext(place) {
        held = (Array(record), place)
        return
      }
    }
    write(record, cpu: cpu)
  }

  private func write(_ record: UnsafeRawBufferPointer, cpu: Int, isFollowed: Bool = false) {
    let bytes = FieldBytes(record)
    let number = bytes.word32(4)
    let probe = Int(bytes.word32(8))
    guard probe < bound.probes.count else { return reportDamage(cpu: cpu) }
    if number == RecordHeader.faultClause { return reportFault(bytes, probe: probe, cpu: cpu) }
    let run = Int(bytes.word32(12))
    if let plan = plans.run(clause: Int(number), run: run), record.count >= plan.size {
      return write(plan, bytes, FlowPlace(bytes, cpu: cpu), isFollowed: isFollowed)
    }
    guard Int(number) < clauses.count, run < clauses[Int(number)].count,
      record.count >= clauses[Int(number)][run].size
    else { return reportDamage(cpu: cpu) }
    // As `Output.edit` does it; what is carried out at once puts the text back for the while.
    var text = TextBuffer()
    swap(&text, &output.text)
    defer {
      swap(&text, &output.text)
      output.drainIfLarge()
    }
    // A setopt() among the actions changes the next row, not the end of this one.
    let isQuiet = options.isQuiet
    writeRowStart(FlowPlace(bytes, cpu: cpu), isFollowed: isFollowed, to: &text)
    for step in clauses[Int(number)][run].steps {
      switch step {
      case .trace(let fields): for field in fields { writers.values.trace(field, in: bytes, to: &text) }
      case .printf(let format, let fields): writers.printf.write(format, fields, in: bytes, to: &text)
      case .exit(let field): actions.noteExit(bytes.integer(field), time: bytes.word(16), probe: probe, cpu: cpu)
      case .print(let argument, let field): writers.values.print(argument, field, in: bytes, to: &text)
      case .memory(let field, let shown):
        let whole = bytes.raw(field)
        writers.values.hexDump(whole.prefix(Int(max(0, min(Int64(whole.count), bytes.integer(shown))))), to: &text)
      case .packet(let field, let link):
        let packet = bytes.raw(field)
        if let lines = packets.lines(of: packet, link: bytes.integer(link), time: bytes.word(16)) {
          text.append(contentsOf: lines)
        } else {
          writers.values.hexDump(packet, to: &text)
        }
      case .printa, .library, .command:
        do {
          try carryOut(step, in: bytes, to: &text)
        } catch {
          let prefix = error.namesEnabling ? actions.enabling(clause: Int(number), probe: probe) : ""
          report(prefix + error.message)
        }
      }
    }
    if !isQuiet { text.newline() }
  }

  /// Writes a record of printfs alone.
  private func write(_ run: PrintfPlans.Run, _ bytes: FieldBytes, _ place: FlowPlace, isFollowed: Bool) {
    let isQuiet = options.isQuiet
    if !isQuiet || options.indentsFlow { output.edit { writeRowStart(place, isFollowed: isFollowed, to: &$0) } }
    plans.write(run, bytes, to: output) { other in output.edit { writers.printf.write(other, in: bytes, to: &$0) } }
    if !isQuiet { output.text.newline() }
    output.drainIfLarge()
  }

  package func consume(_ drop: Drop) {
    guard drop.isLoss else { return }
    output.flush()
    report(drop.message(showsTag: options.showsDropTags))
  }

  package func consume(_ event: ProcessEvent) {
    if !options.isQuiet { report(event.message) }
  }

  package func noteSignal() {
    if !options.isTesting { output.text.newline() }
  }

  /// A newline, as of printa(), and the rows.
  package func showAggregations() {
    output.text.newline()
    printAggregations()
  }

  /// Prints what the end of a run prints: a newline, then all aggregations that printa() has not printed.
  package func finish(isComplete: Bool) {
    output.text.newline()
    if isComplete { printAggregations() }
    output.flush()
  }
}

extension TextConsumer {
  var unprintedTables: [AggregationTable] { actions.unprinted(isReversed: options.sorting.isReversed) }

  /// The lines of the highest values of an aggregation, and how many keys it has; a distribution is one line.
  func liveLines(of table: AggregationTable, limit: Int) throws(KernelError) -> (lines: [LiveView.Line], count: Int) {
    var packed = options
    packed.style.isPacked = true
    return try Writers(bound, symbols, network, packed).aggregations.topLines(table, limit: limit)
  }

  private func printAggregations() {
    beginPass()
    output.edit { text in
      for table in unprintedTables {
        do throws(KernelError) {
          try writers.aggregations.writeDefault([table], to: &text)
        } catch { report(error.message) }
      }
    }
  }

  /// The place of a record that a clause has made.
  private func flowPlace(of record: UnsafeRawBufferPointer, cpu: Int) -> FlowPlace? {
    let place = FlowPlace(FieldBytes(record), cpu: cpu)
    return place.clause < clauses.count && place.probe < bound.probes.count ? place : nil
  }

  /// Writes the record that waits for the next one, which is at `next` (nil: it is no clause's, or there is none yet).
  private func writeHeld(before next: FlowPlace?) {
    guard let (record, place) = held else { return }
    held = nil
    let isFollowed = next?.continues(place) ?? false
    record.withUnsafeBytes { write($0, cpu: place.cpu, isFollowed: isFollowed) }
  }

  /// What stands in front of a record's data; with `-F` it does with `-q` too.
  private func writeRowStart(_ place: FlowPlace, isFollowed: Bool, to text: inout TextBuffer) {
    if options.indentsFlow { return writeFlowStart(place, isFollowed: isFollowed, to: &text) }
    if options.isQuiet { return }
    let (probe, cpu) = (place.probe, place.cpu)
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

  private func writeFlowStart(_ place: FlowPlace, isFollowed: Bool, to text: inout TextBuffer) {
    if !hasPrintedHeader {
      hasPrintedHeader = true
      if !options.isTesting { text.append("CPU ") }
      text.padded(to: 41) { $0.append("FUNCTION") }
      text.newline()
    }
    if !options.isTesting {
      text.decimal(Int64(place.cpu), width: 3)
      text.pad(1)
    }
    text.padded(to: 41) { flow.write(place, isFollowed: isFollowed, to: &$0) }
    text.pad(1)
  }

  private func reportDamage(cpu: Int) {
    report("a record of CPU \(cpu) does not belong to the program")
  }

  private func reportFault(_ bytes: FieldBytes, probe: Int, cpu: Int) {
    guard let fault = FaultRecord(bytes, clauseCount: clauses.count) else { return reportDamage(cpu: cpu) }
    output.flush()
    report(actions.enabling(clause: fault.clause, probe: probe) + fault.text)
  }

  /// What acts at the point of its record.
  private func carryOut(_ step: Step, in bytes: FieldBytes, to text: inout TextBuffer) throws(ActionError) {
    switch step {
    case .printa(let action): try print(action.format, try actions.named(by: action), to: &text)
    case .library(let action, let fields): try actions.carryOut(action, fields, in: bytes, text: &text)
    case .command(let kind, let format, let fields):
      var command = TextBuffer()
      writers.printf.write(format, fields, in: bytes, to: &command)
      // What was printed before the command is out before it runs.
      swap(&text, &output.text)
      defer { swap(&text, &output.text) }
      if kind == .freopen {
        _ = try actions.reopen(command.bytes)
      } else {
        try actions.carryOut(kind, command: command.bytes)
      }
    default: break
    }
  }

  private func print(
    _ format: PrintfFormat?, _ named: [AggregationTable], to text: inout TextBuffer
  ) throws(ActionError) {
    for table in named { table.isPrinted = true }
    do {
      if let format { return try writers.aggregations.write(format, named, to: &text) }
      text.newline()
      try writers.aggregations.writeDefault(named, to: &text)
    } catch {
      throw ActionError(message: error.message)
    }
  }
}
