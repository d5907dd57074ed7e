internal import Consumer
internal import DIF
internal import Kernel

/// Hands records to the library's user; messages go where the session's go.
final class CallbackSink: RecordSink {
  private(set) var exitStatus: Int32?
  private let session: Session
  private let bound: BoundProgram
  private let decoder: RecordDecoder
  private let probes: [ListedProbe]
  private let body: (Record) -> Void
  private var source: RecordSource

  init(_ bound: BoundProgram, _ tracing: Tracing, session: Session, _ body: @escaping (Record) -> Void) {
    self.session = session
    self.bound = bound
    self.body = body
    decoder = RecordDecoder(bound)
    probes = bound.probes.map { ListedProbe($0.id, $0.description) }
    source = tracing.recordSource(bound, session.options)
  }

  func read(_ rings: RingSet, isFinal: Bool) throws(KernelError) -> Bool {
    let count = try source.pass(rings, isFinal: isFinal) { record, cpu in take(record, cpu: cpu) }
    report(source.drops())
    return count > 0
  }

  private func take(_ bytes: UnsafeRawBufferPointer, cpu: Int) {
    guard let record = decoder.decode(bytes) else { return }
    if let status = decoder.exitStatus(bytes) { exitStatus = status }
    body(
      Record(
        probe: probes[record.probe], cpu: cpu, timestamp: record.timestamp, values: record.values.map(Value.init)))
  }

  var pipe: Int32? { nil }

  func begin() {}

  func take(_ event: ProcessEvent) {
    if !session.options.isQuiet { session.onNotice(event.message) }
  }

  func noteSignal() {}

  func showAggregations() {}

  func refresh(_ tracing: Tracing, now: UInt64) {}

  func report(_ drops: [Drop]) {
    for drop in drops { session.onNotice(drop.message(showsTag: session.options.showsDropTags)) }
  }

  func finish(isComplete: Bool) {}

  func flush() -> Bool { true }
}

extension Value {
  init(_ value: DecodedValue) {
    switch value {
    case .integer(let number, true): self = .integer(number)
    case .integer(let number, false): self = number < 0 ? .unsigned(UInt64(bitPattern: number)) : .integer(number)
    case .text(let bytes): self = .text(bytes)
    case .bytes(let bytes): self = .bytes(bytes)
    case .stack(let counters): self = .stack(counters)
    }
  }
}

extension Session {
  /// What the aggregations of the traced programs hold, after `trace`; clear() and trunc() of the programs do not count.
  ///
  /// - Throws: `SessionError.failed`.
  public func aggregations() throws(SessionError) -> [AggregationResult] {
    guard let (bound, tracing) = work.traced else { return [] }
    let decoder = RecordDecoder(bound)
    var results: [AggregationResult] = []
    for aggregation in bound.program.aggregations {
      guard let source = tracing.source(of: aggregation.id) else { continue }
      do {
        let rows = try decoder.rows(of: aggregation, source).map { row in
          AggregationRow(
            keys: row.keys.map(Value.init), value: row.numbers.number, buckets: row.numbers.buckets,
            cpus: row.cpus.map {
              AggregationRow.CPUPart(cpu: $0.cpu, value: $0.numbers.number, buckets: $0.numbers.buckets)
            })
        }
        results.append(AggregationResult(name: aggregation.name, rows: rows))
      } catch {
        throw failure(error, bound)
      }
    }
    return results
  }
}
