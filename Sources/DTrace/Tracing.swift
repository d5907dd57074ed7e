internal import BPFBackend
internal import CSystem
internal import Consumer
internal import DIF
internal import Glibc
internal import Kernel

/// A program in the kernel, from loading to detaching.
///
///     load ─► attach (warming up: nothing records) ─► BEGIN ─► active ─► draining ─► idle ─► END ─► detach
///
/// BEGIN, and any clause, may call exit(), which sets *draining* inside the kernel: then *active* is never set again.
final class Tracing {
  private let object: LoadedObject
  private let compiled: CompiledObject
  private let global: MappedMemory
  /// The principal buffers.
  let rings: RingSet

  /// The one CPU that is traced, and so where BEGIN and END run; nil: all.
  private let tracedCPU: Int?
  /// Whether the firings have ended, or as good as.
  private var isOver = false

  /// Loads maps and programs; some maps may have been begun already.
  init(
    loading compiled: CompiledObject, ahead: MapsAhead? = nil, tracedCPU: Int? = nil, log: VerifierLogRequest? = nil
  ) throws(KernelError) {
    self.tracedCPU = tracedCPU
    self.compiled = compiled
    object = try LoadedObject(loading: compiled.object, ahead: ahead, log: log)
    global = try object.memory(ofMap: compiled.globalDataMap)
    rings = RingSet(
      object.maps[compiled.ringMap], memory: try object.memory(ofMap: compiled.ringMap), layout: compiled.ringLayout)
  }

  /// The values of the aggregations, which stay in the kernel as long as this object lives.
  private(set) lazy var aggregations = KernelAggregations(
    compiled.stores, object.maps,
    select: { [unowned self] generation in global.store(UInt64(generation), at: GlobalData.generation) },
    // At the end there was a longer wait: what is there then is all there will be.
    awaitFirings: { [unowned self] in isOver || rings.waitForFirings(limit: 50_000_000) })

  /// The values of one aggregation.
  func source(of aggregation: AggregationID) -> (any AggregationSource)? {
    compiled.places[aggregation].map { aggregations.source(at: $0) }
  }

  // MARK: The way of a session

  /// Attaches everything, while the activity word says *warming up*.
  func attach() throws(KernelError) {
    let now = monotonicNow()
    global.store(now, at: GlobalData.startTime)
    beat()
    try object.attach()
  }

  /// Runs BEGIN, then lets the other probes fire, unless BEGIN called exit().
  ///
  /// Timers run from here on, so that tick-1s comes a second after BEGIN; that they can be had was seen in `attach`.
  func begin() throws(KernelError) {
    try run(.begin)
    if activity == .warmingUp { try object.startTimers() }
    _ = global.bytes.baseAddress.map {
      vg_compare_exchange_u32(
        $0 + GlobalData.activity, Activity.warmingUp.rawValue, Activity.active.rawValue)
    }
  }

  /// Lets no later firing start.
  func drain() {
    guard let base = global.bytes.baseAddress else { return }
    for before in [Activity.warmingUp, .active] {
      if vg_compare_exchange_u32(base + GlobalData.activity, before.rawValue, Activity.draining.rawValue) { return }
    }
  }

  /// Waits until no firing is in flight, and a moment for texts that are to come; whether no firing is.
  func waitUntilIdle() -> Bool {
    defer { isOver = true }
    guard rings.waitForFirings(limit: 1_000_000_000) else { return false }
    let limit = monotonicNow() + Self.latePatience
    while global.load(GlobalData.waitingThreads) != 0 {
      if monotonicNow() >= limit { return true }
      usleep(200)
    }
    // The last of them may still be writing its text.
    return rings.waitForFirings(limit: 1_000_000_000)
  }

  /// Nanoseconds for system calls that texts wait for; those that take longer sleep.
  private static let latePatience: UInt64 = 20_000_000

  /// Runs END.
  func end() throws(KernelError) { try run(.end) }

  /// Detaches everything.
  func detach() { object.detachAll() }

  private func run(_ site: SiteKind) throws(KernelError) {
    guard let index = compiled.programs[site] else { return }
    guard let cpu = tracedCPU else { return _ = try object.programs[index].run() }
    _ = try onCPU(cpu) { () throws(KernelError) in try object.programs[index].run() }
  }

  // MARK: What the kernel and we tell each other

  /// What the activity word says.
  var activity: Activity { Activity(rawValue: global.load32(GlobalData.activity)) ?? .stopped }

  /// Tells the programs that we are alive, and the wall clock.
  func beat() {
    let monotonic = monotonicNow()
    var wall = timespec()
    clock_gettime(CLOCK_REALTIME, &wall)
    let wallNow = UInt64(wall.tv_sec) &* 1_000_000_000 &+ UInt64(wall.tv_nsec)
    global.store(monotonic, at: GlobalData.heartbeat)
    global.store(wallNow &- monotonic, at: GlobalData.wallClockOffset)
  }

  /// The texts that may come after their records.
  var lateTexts: [LateText] { compiled.lateTexts }

  /// How many speculations there may be; 0 if the program has none.
  var speculationCount: Int { compiled.ringLayout.speculationCount }

  /// The states of the speculations.
  var speculationTable: [SpeculationWord] {
    (0..<speculationCount).map { SpeculationWord(global.load(compiled.speculationOffset + 8 * $0)) }
  }

  /// Whether a buffer that is filled but once has no room left.
  var isFilled: Bool { compiled.ringLayout.policy == .fill && rings.sum(.filled) > 0 }

  /// Runs of all programs, while the kernel counts them (`LoadedProgram.enableStatistics`).
  func runs() throws(KernelError) -> UInt64 {
    var count: UInt64 = 0
    for (_, index) in compiled.programs { count &+= try object.programs[index].statistics().runCount }
    return count
  }

  /// Firings that the kernel skipped, by kind of place.
  func missedFirings() throws(KernelError) -> [(site: SiteKind, count: UInt64)] {
    var result: [(site: SiteKind, count: UInt64)] = []
    for (site, index) in compiled.programs {
      let count = try object.programs[index].statistics().recursionMisses
      if count > 0 { result.append((site, count)) }
    }
    return result.sorted { $0.site < $1.site }
  }
}
