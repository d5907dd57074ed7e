internal import CSystem
internal import Consumer
internal import DIF
internal import Glibc
internal import Kernel

/// Prints records and aggregations as `dtrace` does.
final class TextSink: RecordSink {
  private let consumer: TextConsumer
  private let output: Output
  private var merger: RecordMerger

  /// Records of one look at the buffers: few enough that signals are seen soon under any load.
  private static let recordsPerPass = 200_000

  let pipe: Int32?

  init(_ bound: BoundProgram, _ tracing: Tracing, session: Session, descriptor: Int32) {
    var status = stat()
    pipe = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO ? descriptor : nil
    output = Output(descriptor: descriptor)
    var options = ConsumerOptions()
    options.apply(session.options)
    consumer = TextConsumer(
      bound, options: options, output: output, sources: tracing.aggregationSources(bound),
      report: { [unowned session] in session.onNotice($0) })
    merger = RecordMerger(isTemporal: session.options.isTemporal)
  }

  var exitStatus: Int32? { consumer.exitStatus }

  func read(_ rings: RingSet, isFinal: Bool) throws(KernelError) -> Bool {
    consumer.beginPass()
    let consumer = consumer
    let count = try merger.pass(
      rings, now: EventLoop.now(), isFinal: isFinal, limit: isFinal ? .max : Self.recordsPerPass
    ) { record, cpu in consumer.consume(record, cpu: cpu) }
    return count > 0
  }

  func newline() { output.text.newline() }

  func report(_ drops: [Drop]) {
    for drop in drops { consumer.consume(drop) }
  }

  func finish(isComplete: Bool) {
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
  /// Where the values of a program's aggregations are.
  func aggregationSources(_ bound: BoundProgram) -> [AggregationID: any AggregationSource] {
    var sources: [AggregationID: any AggregationSource] = [:]
    for aggregation in bound.program.aggregations {
      if let map = map(of: aggregation.id) { sources[aggregation.id] = MapAggregationSource(map) }
    }
    return sources
  }
}

extension ConsumerOptions {
  /// Takes over what the session's options say.
  mutating func apply(_ options: Options) {
    isQuiet = options.isQuiet
    printsRawBytes = options.printsRawBytes
    stackIndent = options.stackIndent
    isTesting = options.isTesting
    showsDropTags = options.showsDropTags
    isTemporal = options.isTemporal
    sorting.byKey = options.sortsByKey
    sorting.isReversed = options.sortsReversed
    sorting.position = options.sortPosition
    sorting.keyPosition = options.sortKeyPosition
  }
}
