package import DIF
package import Kernel

/// What the back end must know of the running kernel and of the session; the same values give the same code.
package struct BackendOptions: Sendable {
  /// Possible CPUs: elements of the per-CPU arrays.
  package var cpuCount: Int
  /// Principal buffer of each CPU, bytes (`bufsize`).
  package var bufferSize: Int
  /// Memory of each aggregation with keys, bytes per CPU (`aggsize`); more than 16 share that of 16.
  package var aggregationSize: Int
  /// Whether values are kept for each CPU (`aggpercpu`).
  package var keepsCPUs = false
  /// Memory of dynamic variables, bytes (`dynvarsize`).
  package var dynamicVariableSize: Int
  /// Scratch space of a firing for copyin() and alloca(), bytes.
  package var scratchSize: Int
  /// Where tick probes fire.
  package var tickCPU: Int
  /// What happens when a principal buffer is full.
  package var bufferPolicy = BufferPolicy.switch
  /// How many speculations there are (`nspec`), and how many bytes each may record on a CPU (`specsize`).
  package var speculationCount = 1
  package var speculationSize = 32 << 10
  /// The one CPU that is traced (`cpu`); nil: all.
  package var tracedCPU: Int?
  /// How old the consumer's heartbeat may be, in nanoseconds, before programs stop all firings; nil: whatever age.
  package var overloadLimit: UInt64?
  /// How many frames of tracing itself a kernel stack begins with at places of a kind; what is missing is 0.
  package var tracingFrames: [SiteKind: TracingFrames] = [:]
  /// The pid namespace to see processes in; nil: the kernel's own.
  package var pidNamespace: PIDNamespace?
  /// How to find the pieces of packets; nil: they are not read.
  package var pageTables: PageTables?

  /// The frames of tracing that a kernel stack begins with.
  package struct TracingFrames: Hashable, Sendable {
    /// How many there are, but for that of `iterator`.
    package var count: Int
    /// The code of the function that calls several tracers of the same place, one after the other; nil: there is none.
    package var iterator: Range<UInt64>?
    package init(count: Int, iterator: Range<UInt64>?) {
      self.count = count
      self.iterator = iterator
    }
  }

  /// A pid namespace by the device and inode of its file, and how many others lie above it.
  package struct PIDNamespace: Hashable, Sendable {
    package var device: UInt64
    package var inode: UInt64
    package var level: Int
    package init(device: UInt64, inode: UInt64, level: Int) {
      self.device = device
      self.inode = inode
      self.level = level
    }
  }

  package init(
    cpuCount: Int, bufferSize: Int = 4 << 20, aggregationSize: Int = 4 << 20, dynamicVariableSize: Int = 1 << 20,
    scratchSize: Int = 4096, tickCPU: Int = 0, pidNamespace: PIDNamespace? = nil
  ) {
    self.cpuCount = cpuCount
    self.bufferSize = bufferSize
    self.aggregationSize = aggregationSize
    self.dynamicVariableSize = dynamicVariableSize
    self.scratchSize = scratchSize
    self.tickCPU = tickCPU
    self.pidNamespace = pidNamespace
  }
}

/// Why a program cannot be translated.
package struct BackendError: Error, Hashable, Sendable {
  /// For the user, in the words of errors.md.
  package var message: String
  /// Index of the clause, if one is to blame.
  package var clause: Int?

  package init(_ message: String, clause: Int? = nil) {
    self.message = message
    self.clause = clause
  }
}

/// A translated program: what is to be loaded, and where its parts are.
package struct CompiledObject: Sendable {
  package var object: ObjectSpec
  /// Indexes into `object.maps`.
  package var globalDataMap: Int
  package var ringMap: Int
  package var ringLayout: RingLayout
  package var stores: [AggregationStore]
  package var places: [AggregationID: AggregationPlace]
  /// Layout of each aggregation's map.
  package var aggregationLayouts: [AggregationID: AggregationLayout]
  /// Indexes into `object.programs`; kinds without an enabled probe have none.
  package var programs: [SiteKind: Int]
  /// Where each global scalar lies in the global data.
  package var globalOffsets: [VariableID: Int]
  /// The texts that may come after their record, by their numbers.
  package var lateTexts: [LateText]
  /// Where the table of speculations lies there (`SpeculationWord`).
  package var speculationOffset: Int
}

/// Translates a bound program to eBPF: one program for each kind of place where its probes fire.
///
///     ECBs ─► ReadOnlyData (dispatch tables, names, strings) ─► SiteCompiler, one a kind ─► ProgramSpec
///             MapLayout (variables, aggregations, rings)         clauses ─► actions ─► DIFO lowering
///
/// `settled` is called before the programs are made, with the maps of which all is known by then, by their index in the
/// object.
///
/// - Throws: `BackendError` for what the kernel or the back end cannot do.
package func compile(
  _ bound: BoundProgram, options: BackendOptions, kernel: any KernelLayout, settled: ([Int: MapSpec]) -> Void = { _ in }
) throws(BackendError) -> CompiledObject {
  var largestRecord = RecordHeader.faultSize
  var largestReserved = largestRecord
  var largestFixed = largestRecord
  var recordsOutsideOwn = false
  var ownSize = 64 << 10
  var endSize = 0
  let speculates = bound.program.speculates
  // What records have besides: the speculation's word, the length at the end.
  let trailer = (speculates ? 8 : 0) + (options.bufferPolicy == .ring ? 8 : 0)
  for (index, clause) in bound.program.clauses.enumerated() {
    let records = clause.recordLayouts
    let endCount = bound.clauseProbes[index].count { bound.probes[$0].site == .end }
    for record in records {
      largestRecord = max(largestRecord, record.largestSize)
      largestFixed = max(largestFixed, record.size)
      largestReserved = max(largestReserved, record.size + record.room)
      ownSize += record.size + record.room
      endSize += record.largestSize * endCount
    }
    if clause.hasBodies { ownSize = options.bufferSize }
    if records.contains(where: \.recordsData),
      bound.clauseProbes[index].contains(where: { bound.probes[$0].site > .error })
    {
      recordsOutsideOwn = true
    }
  }
  // A program that records in BEGIN and END only cannot fill more than this: zeroing megabytes would cost it more
  // than everything else.
  var wanted = recordsOutsideOwn ? options.bufferSize : min(options.bufferSize, ownSize)
  // The end of the buffer is of no use to a record that may need more. Where that is much, or where the oldest records
  // would suffer, it lies behind what was asked for.
  if largestReserved > wanted / 16 || options.bufferPolicy == .ring && largestReserved > largestFixed {
    wanted += largestReserved
  }
  let ring = RingLayout(
    wantedSize: wanted, largestRecord: largestReserved + trailer, policy: options.bufferPolicy,
    limit: options.bufferSize,
    speculationCount: speculates ? options.speculationCount : 0)
  guard largestRecord <= options.bufferSize else {
    throw BackendError("Enabling exceeds size of buffer")
  }
  guard endSize <= options.bufferSize else {
    throw BackendError("END enablings exceed size of principal buffer")
  }

  let layout = try MapLayout(bound, options: options, ring: ring)
  settled(layout.settledMaps)
  var programs: [SiteKind: Int] = [:]
  var specs: [ProgramSpec] = []
  var lateTexts: [LateText] = []
  for site in SiteKind.allCases where site != .error {
    let clauses = bound.program.clauses.indices.filter { clause in
      bound.clauseProbes[clause].contains { bound.probes[$0].site == site }
    }
    guard !clauses.isEmpty else { continue }
    let compiler = SiteCompiler(
      site: site, clauses: clauses, bound: bound, layout: layout, options: options, kernel: kernel)
    programs[site] = specs.count
    specs += try compiler.compile()
    if compiler.lateTexts.isUsed { lateTexts = compiler.lateTexts.texts }
  }
  if layout.usesVirtualTime {
    specs.append(try compileVirtualTime(layout: layout, kernel: kernel))
  }
  return CompiledObject(
    object: ObjectSpec(maps: layout.finishedMaps(), programs: specs, btf: layout.types.encoded),
    globalDataMap: layout.globalData, ringMap: layout.rings, ringLayout: ring,
    stores: layout.stores, places: layout.places, aggregationLayouts: layout.aggregationLayouts, programs: programs,
    globalOffsets: layout.globalOffsets, lateTexts: lateTexts, speculationOffset: layout.speculationOffset)
}
