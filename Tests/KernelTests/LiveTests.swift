import CSystem
import Glibc
import Kernel
import Synchronization
import Testing

/// One global array element with `size` bytes.
private func globals(_ size: Int = 64) -> MapSpec {
  MapSpec("globals", .array, valueSize: size, maxEntries: 1, flags: MapSpec.memoryMappable)
}

/// Adds 1 to the first global for calls of the process whose id is the second one.
private let countOwnCalls: [UInt64] =
  [BPF.call(BPF.getCurrentPIDTGID), BPF.shiftRight(0, 32)] + BPF.loadValue(1, 0) + [
    BPF.load64(2, 1, 8), BPF.jumpIfNot(0, 2, 2), BPF.move(3, 1), BPF.atomicAdd(1, 0, 3), BPF.move(0, 0), BPF.exit,
  ]

@Suite(.serialized, .enabled(if: Privilege.canTrace, "needs CAP_BPF and CAP_PERFMON"))
struct LiveKernel {
  @Test func testRunReturnsTheProgramsValueAndChangesGlobals() throws {
    let code =
      BPF.loadValue(1, 0) + [BPF.store64(1, 16, value: 42), BPF.load64(0, 1, 24), BPF.exit]
    let object = try LoadedObject(
      loading: ObjectSpec(maps: [globals()], programs: [ProgramSpec("begin", .testRun, code)]))
    let memory = try object.maps[0].mapMemory()
    memory.store(7, at: 24)
    #expect(try object.programs[0].run() == 7)
    #expect(memory.load(16) == 42)
  }

  @Test func testRunPassesItsArguments() throws {
    let code = [BPF.load64(0, 1, 8), BPF.exit]
    let object = try LoadedObject(loading: ObjectSpec(programs: [ProgramSpec("begin", .testRun, code)]))
    #expect(try object.programs[0].run(arguments: [1, 99]) == 99)
  }

  @Test func programRunsOnTheCPUThatTheThreadIsBoundTo() throws {
    let code = [BPF.call(8), BPF.exit]
    let object = try LoadedObject(loading: ObjectSpec(programs: [ProgramSpec("begin", .testRun, code)]))
    for cpu in CPUSet.online() {
      let seen = try onCPU(cpu) { () throws(KernelError) in try object.programs[0].run() }
      #expect(seen == UInt32(cpu))
    }
  }

  @Test(arguments: [false, true]) func tracepointCountsCallsOfOurProcess(isTyped: Bool) throws {
    let id = isTyped ? FeatureSet.slowTypeLookup(8, "btf_trace_sys_enter") : nil
    try #require(!isTyped || id != nil)
    let program = ProgramSpec("count", .tracepoint(name: "sys_enter", btfTypeID: id), countOwnCalls)
    let object = try LoadedObject(loading: ObjectSpec(maps: [globals()], programs: [program]))
    let memory = try object.maps[0].mapMemory()
    memory.store(UInt64(getpid()), at: 8)
    try object.attachAll()
    for _ in 0..<1000 { _ = getppid() }
    #expect(memory.load(0) >= 1000)
    object.detachAll()
    // What began before has ended when the kernel has let go of the link: a full grace period is not ours to wait
    // for, so only later calls are compared.
    let after = memory.load(0)
    for _ in 0..<1000 { _ = getppid() }
    #expect(memory.load(0) < after + 1000)
  }

  @Test func missingTracepointNamesItself() throws {
    let program = ProgramSpec(
      "count", .tracepoint(name: "no_such_point", btfTypeID: nil), [BPF.move(0, 0), BPF.exit])
    let object = try LoadedObject(loading: ObjectSpec(programs: [program]))
    let error = #expect(throws: KernelError.self) { try object.attachAll() }
    #expect(error?.errno == ENOENT)
    #expect(error?.message.hasPrefix("attaching to tracepoint no_such_point: ") == true)
  }

  @Test func timersFireWithTheirCookies() throws {
    // counts[cookie] += 1, cookies masked to stay inside
    let code: [UInt64] =
      [BPF.call(BPF.getAttachCookie), BPF.and(0, 7), BPF.make(0x67, 0, 0, 0, 3)] + BPF.loadValue(2, 0) + [
        BPF.add(2, from: 0), BPF.move(3, 1), BPF.atomicAdd(2, 0, 3), BPF.move(0, 0), BPF.exit,
      ]
    let timers = [
      TimerSpec(periodNanoseconds: 1_000_000, cpu: nil, cookie: 1),
      TimerSpec(periodNanoseconds: 2_000_000, cpu: 0, cookie: 2),
    ]
    let program = ProgramSpec("tick", .timers(timers), code)
    let object = try LoadedObject(loading: ObjectSpec(maps: [globals()], programs: [program]))
    let memory = try object.maps[0].mapMemory()
    try object.attachAll()
    #expect(object.timers.count == CPUSet.online().count + 1)
    while memory.load(16) < 5 || memory.load(8) < 10 { sched_yield() }
    // Read last: the events go on.
    let fired = memory.load(16)
    let event = try #require(object.timers.last)
    #expect(try event.expectedFirings() >= fired)
    #expect(memory.load(0) == 0)
  }

  @Test func taskStorageBelongsToTheThread() throws {
    var btf = BTFWriter()
    let int = btf.integer("int", size: 4, isSigned: true)
    let long = btf.integer("long", size: 8, isSigned: true)
    let array = btf.array(of: long, count: 4, index: int)
    let value = btf.structure("self", size: 32, members: [("fields", array, 0)])
    let map = MapSpec(
      "self", .taskStorage, valueSize: 32, maxEntries: 0, flags: MapSpec.noPreallocation, btfKeyType: int,
      btfValueType: value)
    // value = storage(current, create); value ? ++value[1] : -1
    let code: [UInt64] =
      [BPF.call(BPF.getCurrentTaskBTF), BPF.move(2, from: 0)] + BPF.loadMap(1, 0) + [
        BPF.move(3, 0), BPF.move(4, 1), BPF.call(BPF.taskStorageGet), BPF.jumpIfEqual(0, 0, 5), BPF.load64(1, 0, 8),
        BPF.add(1, 1), BPF.store64(0, 8, 1), BPF.move(0, from: 1), BPF.exit, BPF.move(0, -1), BPF.exit,
      ]
    let object = try LoadedObject(
      loading: ObjectSpec(maps: [map], programs: [ProgramSpec("begin", .testRun, code)], btf: btf.encode()))
    #expect(try object.programs[0].run() == 1)
    #expect(try object.programs[0].run() == 2)
    let elsewhere = try onNewThread { try object.programs[0].run() }
    #expect(elsewhere == 1)
    #expect(try object.programs[0].run() == 3)
  }

  @Test func refusedInstructionIsMappedToItsClause() throws {
    let code = [BPF.move(0, 0), BPF.load64(2, 0, 0), BPF.exit]
    let spec = ObjectSpec(programs: [ProgramSpec("bad", .testRun, code, clauses: [-1, 3, -1])])
    let error = #expect(throws: KernelError.self) { try LoadedObject(loading: spec) }
    guard case .rejected("bad", let clause, let instruction, let reason, let log) = error else {
      Issue.record("not rejected: \(String(describing: error))")
      return
    }
    #expect(clause == 3)
    #expect(instruction == 1)
    #expect(reason.contains("R0 invalid mem access"))
    #expect(log.contains("1: (79)"))
    #expect(error?.message.hasPrefix("the kernel refused the program of clause 4: ") == true)
  }

  @Test func refusedTypesAreExplained() throws {
    var btf = BTFWriter()
    _ = btf.pointer(to: 9)
    let error = #expect(throws: KernelError.self) {
      try LoadedObject(loading: ObjectSpec(btf: btf.encode()))
    }
    guard case .rejected("types", nil, nil, let reason, _) = error else {
      Issue.record("not rejected: \(String(describing: error))")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test func callbackWithFunctionTypesLoads() throws {
    #expect(FeatureSet().absence(of: .loop) == nil)
  }

  @Test func statisticsCountRuns() throws {
    let statistics = try LoadedProgram.enableStatistics()
    let object = try LoadedObject(
      loading: ObjectSpec(programs: [ProgramSpec("begin", .testRun, [BPF.move(0, 0), BPF.exit])]))
    for _ in 0..<3 { _ = try object.programs[0].run() }
    let counted = try object.programs[0].statistics()
    #expect(counted.verifiedInstructions == 2)
    #expect(counted.recursionMisses == 0)
    #expect(counted.runCount <= 3)
    _ = statistics.number
  }

  /// Everything that this project's base line needs (kernel.md §1).
  @Test(arguments: [
    "raw_tp", "tp_btf", "raw_tp_test_run", "perf_event", "perf_event_link", "task_storage", "bpf_loop", "atomics",
    "mmap_array", "map_batch",
  ])
  func baseLineFeatureIsPresent(name: String) throws {
    let feature = try #require(Feature.named(name))
    #expect(FeatureSet().absence(of: feature) == nil)
  }
}

/// Runs `body` on a thread of its own.
private func onNewThread(_ body: () throws -> UInt32) throws -> UInt32 {
  final class Box {
    var result: Result<UInt32, any Error>?
    let body: () throws -> UInt32
    init(_ body: @escaping () throws -> UInt32) { self.body = body }
  }
  return try withoutActuallyEscaping(body) { body in
    let box = Box(body)
    var thread = pthread_t()
    let started = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let box = Unmanaged<Box>.fromOpaque(argument).takeUnretainedValue()
        box.result = Result { try box.body() }
        return nil
      }, Unmanaged.passUnretained(box).toOpaque())
    try #require(started == 0)
    pthread_join(thread, nil)
    return try #require(box.result).get()
  }
}
