internal import CSystem
internal import Consumer
internal import DIF
internal import Glibc
internal import Kernel
internal import Symbols

/// Prints records and aggregations as `dtrace` does, as text or machine-readable.
final class OutputSink: RecordSink {
  private let consumer: any RecordConsumer
  private let output: Output
  private var source: RecordSource
  private let live: LiveTerminal?

  /// Records of one look at the buffers: few enough that signals are seen soon under any load.
  private static let recordsPerPass = 200_000

  let pipe: Int32?

  init(_ bound: BoundProgram, _ tracing: Tracing, session: Session, descriptor: Int32) {
    var status = stat()
    pipe = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO ? descriptor : nil
    output = Output(descriptor: descriptor)
    let options = ConsumerOptions(session.options)
    let sources = tracing.aggregationSources(bound)
    let symbols = SymbolSource(printsNumbers: session.options.printsAddresses)
    let live = LiveTerminal(descriptor, output, session.options)
    self.live = live
    let report: (String) -> Void = { [unowned session] message in
      if let live { live.view.interrupt { session.onNotice(message) } } else { session.onNotice(message) }
    }
    let consumer: any RecordConsumer =
      if let kind = StructuredOutput(session.options) {
        StructuredConsumer(
          bound, kind: kind, version: Session.productVersion, options: options, output: output, symbols: symbols,
          sources: sources,
          report: report)
      } else {
        TextConsumer(bound, options: options, output: output, symbols: symbols, sources: sources, report: report)
      }
    consumer.setOption = { [unowned session, unowned consumer] name, value in
      let reason = session.setWhileTracing(name, value)
      consumer.options = ConsumerOptions(session.options)
      return reason
    }
    self.consumer = consumer
    source = tracing.recordSource(bound, session.options)
  }

  var exitStatus: Int32? { consumer.exitStatus }

  func read(_ rings: RingSet, isFinal: Bool) throws(KernelError) -> Bool {
    consumer.beginPass()
    let consumer = consumer
    // Records take the live view's place, and it comes again below them.
    let place = live?.view.makeWay()
    let count: Int
    do {
      defer { consumer.endPass(deliveredUntil: source.deliveredUntil) }
      count = try source.pass(rings, isFinal: isFinal, limit: isFinal ? .max : Self.recordsPerPass) { record, cpu in
        consumer.consume(record, cpu: cpu)
      }
    }
    if let live, let place { if count == 0 { live.view.stay(place) } else { live.drawSoon() } }
    report(source.drops())
    return count > 0
  }

  func begin() { consumer.open() }

  func take(_ event: ProcessEvent) { consumer.consume(event) }

  func noteSignal() {
    live?.view.erase()
    consumer.noteSignal()
  }

  func showAggregations() {
    live?.view.erase()
    consumer.showAggregations()
  }

  func refresh(_ tracing: Tracing, now: UInt64) {
    if let text = consumer as? TextConsumer { live?.refresh(text, tracing, now: now) }
  }

  func report(_ drops: [Drop]) {
    for drop in drops {
      if drop.isLoss { live?.drops &+= drop.count }
      consumer.consume(drop)
    }
  }

  func finish(isComplete: Bool) {
    live?.view.erase()
    consumer.finish(isComplete: isComplete)
  }

  func flush() throws(SessionError) -> Bool {
    output.flush()
    switch output.error {
    case nil: return true
    case .closed: return false
    case .failed: throw .failed(output.error?.message ?? "")
    }
  }
}

extension Tracing {
  /// Where the records come from, as the options ask for.
  func recordSource(_ bound: BoundProgram, _ options: Options) -> RecordSource {
    RecordSource(
      isTemporal: options.isTemporal, policy: BufferPolicy(rawValue: options.bufferPolicy) ?? .switch,
      waiting: lateTexts.isEmpty ? nil : WaitingRecords(lateTexts, of: bound.program), speculations: speculationCount,
      readTable: { [unowned self] in speculationTable })
  }

  /// Where the values of a program's aggregations are.
  func aggregationSources(_ bound: BoundProgram) -> [AggregationID: any AggregationSource] {
    var sources: [AggregationID: any AggregationSource] = [:]
    for aggregation in bound.program.aggregations { sources[aggregation.id] = source(of: aggregation.id) }
    return sources
  }
}

extension StructuredOutput {
  /// What the session's options ask for; nil for text.
  init?(_ options: Options) {
    let words = options.outputFormat.split(separator: ",")
    guard let format = words.first.flatMap({ StructuredFormat(rawValue: String($0)) }) else { return nil }
    self.init(
      format, dialect: options.hasLibxoShape ? .libxo : .own, isPretty: words.contains("pretty"),
      printsAggregations: !options.hasLibxoShape || options.printsLibxoAggregations)
  }
}

extension Session {
  /// Carries out `setopt()`: nil, or why the option cannot be set.
  func setWhileTracing(_ name: String, _ value: String?) -> String? {
    guard let definition = OptionDefinition.named(name) else { return "Invalid option name" }
    guard definition.context == .dynamic else { return "Operation illegal when tracing is active" }
    do {
      try options.set(name, value)
      return nil
    } catch {
      return error.description
    }
  }
}

extension ConsumerOptions {
  /// What the session's options say.
  init(_ options: Options) {
    self.init()
    isQuiet = options.isQuiet
    indentsFlow = options.indentsFlow
    printsRawBytes = options.printsRawBytes
    stackIndent = options.stackIndent
    printSize = options.printSize
    isTesting = options.isTesting
    showsDropTags = options.showsDropTags
    isTemporal = options.isTemporal
    sorting.byKey = options.sortsByKey
    sorting.isReversed = options.sortsReversed
    sorting.position = options.sortPosition
    sorting.keyPosition = options.sortKeyPosition
    style.isHistogram = options.showsHistograms
    style.isPacked = options.packsDistributions
    style.isZoomed = options.zoomsDistributions
    style.setEncoding(options.encoding, terminal: getenv("TERM").map { String(cString: $0) })
  }
}
