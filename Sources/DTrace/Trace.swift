internal import CSystem
internal import Consumer
internal import DIF
internal import Glibc
internal import Kernel

/// What a trace does with records: prints them, or hands them to the library's user.
protocol RecordSink: AnyObject {
  /// Takes what the buffers hold; whether there was anything. `isFinal`: no record is being written any more.
  func read(_ rings: RingSet, isFinal: Bool) throws(KernelError) -> Bool
  /// Tracing is about to begin.
  func begin()
  /// A process of `-c` or `-p` has ended.
  func take(_ event: ProcessEvent)
  /// A signal has ended the trace.
  func noteSignal()
  /// Shows what the aggregations hold now.
  func showAggregations()
  /// All that came was read: draws what is shown while tracing, if it is time.
  func refresh(_ tracing: Tracing, now: UInt64)
  /// Reports losses.
  func report(_ drops: [Drop])
  /// All records were read: an empty line and, if complete, the aggregations not yet shown.
  func finish(isComplete: Bool)
  /// Hands the output on; false if nobody takes it any more.
  func flush() throws(SessionError) -> Bool
  /// The pipe that output goes to, to be watched for the end of its reader.
  var pipe: Int32? { get }
  /// The status of the last exit().
  var exitStatus: Int32? { get }
}

/// One trace of a session, from the loaded program to the last line of output (architecture, "Order").
final class Trace {
  /// Why a trace ends.
  private enum End: Equatable {
    case exit, signal, targetsGone, outputClosed, bufferFull
    case failed(String)
  }

  private let session: Session
  private let bound: BoundProgram
  private let tracing: Tracing
  private let sink: any RecordSink
  private let signals: SignalWatch
  private let loop: EventLoop
  private var drops = DropCounter()
  private var missed: [SiteKind: UInt64] = [:]
  private var hasReportedStatistics = false
  private var nextStatus: UInt64 = 0
  private var signalCount = 0
  private var end: End?

  init(
    _ session: Session, _ bound: BoundProgram, _ tracing: Tracing, sink: any RecordSink, signals: SignalWatch
  ) throws(SessionError) {
    self.session = session
    self.bound = bound
    self.tracing = tracing
    self.sink = sink
    self.signals = signals
    do {
      // What is asked of the system is asked for at once, whatever the rate at which records are wanted.
      let isUrgent = bound.program.clauses.flatMap(\.actions).contains { SystemRequest($0.kind) != nil }
      loop = try EventLoop(switchRate: isUrgent ? 0 : session.options.switchRate)
    } catch {
      throw .failed("could not enable tracing: \(error.message)")
    }
  }

  /// Traces until the program, a signal or the end of the processes ends it; the status to exit with.
  func run() throws(SessionError) -> Int32 {
    do {
      try tracing.attach()
    } catch {
      throw session.failure(error, bound)
    }
    for target in session.targets { target.prepare() }
    sink.begin()
    do {
      try trace()
    } catch {
      close()
      throw error
    }
    return try finish()
  }

  /// Runs BEGIN, and follows what comes until an end.
  private func trace() throws(SessionError) {
    do {
      try tracing.begin()
    } catch {
      throw session.failure(error, bound)
    }
    if tracing.activity == .active {
      for target in session.targets { try target.release() }
      try follow()
    } else {
      end = .exit
    }
  }

  /// Gives what was printed its end, though the trace has failed.
  private func close() {
    sink.finish(isComplete: false)
    flush()
  }

  // MARK: While tracing

  private func follow() throws(SessionError) {
    do {
      try loop.watch(signals.descriptor) { [unowned self] in takeSignals() }
      for target in session.targets where target.descriptor >= 0 {
        try loop.watch(target.descriptor) { [unowned self] in collect(target) }
      }
      if let pipe = sink.pipe {
        try loop.watch(pipe) { [unowned self] in
          // Ready for reading is what a writing end never is: its reader has gone.
          loop.unwatch(pipe)
          stop(.outputClosed)
        }
      }
      loop.beat = { [unowned self] now in beat(now) }
      loop.poll = { [unowned self] in poll() }
      try loop.run()
    } catch {
      throw .failed("processing aborted: \(error.message)")
    }
  }

  private func stop(_ reason: End) {
    // What went wrong is told, even if it does so while a trace ends for another reason.
    if case .failed = reason { end = reason } else if end == nil { end = reason }
    loop.stop()
  }

  private func takeSignals() {
    let (ends, wantsAggregations) = signals.take()
    if wantsAggregations {
      sink.showAggregations()
      flush()
    }
    if ends == 0 { return }
    signalCount += ends
    stop(.signal)
  }

  private func collect(_ target: TargetProcess) {
    guard let status = target.collect() else { return }
    loop.unwatch(target.descriptor)
    sink.take(target.event(status))
    if session.targets.allSatisfy(\.hasEnded) { stop(.targetsGone) }
  }

  private func beat(_ now: UInt64) {
    tracing.beat()
    if now >= nextStatus {
      nextStatus = now &+ session.options.statusRate
      reportStatus()
    }
  }

  /// Reads the buffers.
  private func poll() -> EventLoop.Load {
    do {
      let share = tracing.rings.fullestShare
      let found = try sink.read(tracing.rings, isFinal: false)
      let now = monotonicNow()
      sink.report(drops.bufferDrops(tracing.rings.readers, now: now, interval: session.options.switchRate))
      sink.refresh(tracing, now: now)
      flush()
      switch tracing.activity {
      case .active, .warmingUp: if tracing.isFilled { stop(.bufferFull) }
      case .draining: stop(.exit)
      case .stopped: stop(.failed("Abort due to systemic unresponsiveness"))
      }
      return found ? EventLoop.Load(share: share) : .nothing
    } catch {
      stop(.failed(error.message))
      return .nothing
    }
  }

  private func flush() {
    do {
      if try !sink.flush() { stop(.outputClosed) }
    } catch {
      stop(.failed(error.message))
    }
  }

  /// Losses that are looked for now and then.
  private func reportStatus() {
    sink.report(drops.statusDrops(tracing.rings.readers))
    let counts: [(site: SiteKind, count: UInt64)]
    do {
      counts = try tracing.missedFirings()
    } catch {
      if !hasReportedStatistics {
        session.onNotice("firings that the kernel skips are not known: \(error.message)")
        hasReportedStatistics = true
      }
      return
    }
    for (site, count) in counts where count > missed[site] ?? 0 {
      sink.report([.missed(count - (missed[site] ?? 0), of: description(of: site))])
      missed[site] = count
    }
  }

  /// What one program serves, in a user's words: its only probe, or the description of them all.
  private func description(of site: SiteKind) -> String {
    let probes = bound.probes.filter { $0.site == site }
    if probes.count == 1 { return probes[0].description.description }
    var common = ProbeDescription()
    guard let first = probes.first?.description else { return "\(site)" }
    if probes.allSatisfy({ $0.description.provider == first.provider }) { common.provider = first.provider }
    if probes.allSatisfy({ $0.description.name == first.name }) { common.name = first.name }
    return common.description
  }

  // MARK: The end

  /// Lets no firing start, waits for those in flight, runs END, shows the rest, and detaches last.
  private func finish() throws(SessionError) -> Int32 {
    tracing.drain()
    if signalCount > 0 { sink.noteSignal() }
    do {
      if !tracing.waitUntilIdle() { session.onNotice("a firing has not ended; its records may be missing") }
      _ = try sink.read(tracing.rings, isFinal: true)
      try tracing.end()
      _ = try sink.read(tracing.rings, isFinal: true)
      sink.report(drops.bufferDrops(tracing.rings.readers))
      reportStatus()
    } catch {
      close()
      throw .failed("processing aborted: \(error.message)")
    }
    signalCount += signals.take().ends
    // A second signal: the user does not want to wait for the aggregations.
    sink.finish(isComplete: signalCount < 2)
    flush()
    tracing.detach()
    if case .failed(let reason) = end { throw .failed("processing aborted: \(reason)") }
    return sink.exitStatus ?? 0
  }
}
