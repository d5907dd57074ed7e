import CSystem
import Glibc
import Kernel
import Testing

private let hash = MapSpec("counts", .hash, keySize: 8, valueSize: 8, maxEntries: 100)
private let nothing = ProgramSpec("nothing", .testRun, [BPF.move(0, 0), BPF.exit])

private struct RefusalRow: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var files: [String: String] = [:]
  let errno: CInt
  let message: String
}

struct KernelErrors {
  @Test(arguments: [
    RefusalRow(
      testDescription: "no capabilities", files: ["/proc/self/status": "CapEff:\t0000000000000000\n"], errno: EPERM,
      message: "DTrace requires additional privileges: CAP_BPF, CAP_PERFMON"),
    RefusalRow(
      testDescription: "CAP_BPF alone", files: ["/proc/self/status": "CapEff:\t0000008000000000\n"], errno: EPERM,
      message: "DTrace requires additional privileges: CAP_PERFMON"),
    RefusalRow(
      testDescription: "CAP_SYS_ADMIN serves for both, locked down",
      files: [
        "/proc/self/status": "CapEff:\t0000000000200000\n",
        "/sys/kernel/security/lockdown": "none integrity [confidentiality]\n",
      ], errno: EPERM,
      message: "creating map counts: Operation not permitted (BPF_MAP_CREATE); the kernel is locked down "
        + "(lockdown=confidentiality), which forbids reading kernel memory"),
    RefusalRow(
      testDescription: "refused for no reason that we know", errno: EPERM,
      message: "creating map counts: Operation not permitted (BPF_MAP_CREATE); a security module, a seccomp filter "
        + "or the kernel's configuration forbids it"),
    RefusalRow(
      testDescription: "too large", errno: E2BIG,
      message: "creating map counts: Argument list too long (BPF_MAP_CREATE)"),
    RefusalRow(
      testDescription: "no memory", errno: ENOMEM,
      message: "creating map counts: Cannot allocate memory (BPF_MAP_CREATE); make the buffers smaller "
        + "(-b, -xaggsize, -xdynvarsize)"),
    RefusalRow(
      testDescription: "no bpf at all", errno: ENOSYS,
      message: "creating map counts: Function not implemented (BPF_MAP_CREATE); this kernel is built without it "
        + "(CONFIG_BPF_SYSCALL)"),
  ])
  fileprivate func refusalSaysWhatIsMissing(row: RefusalRow) {
    let system = FakeSystem(files: row.files) { call, _ in call.name == "BPF_MAP_CREATE" ? -Int(row.errno) : nil }
    let error = #expect(throws: KernelError.self) { try Map(creating: hash, system: system) }
    #expect(error?.message == row.message)
  }

  @Test func everythingIsClosedWithTheObject() throws {
    let system = FakeSystem()
    do {
      let timers = [TimerSpec(periodNanoseconds: 1000, cpu: nil, cookie: 0)]
      let spec = ObjectSpec(
        maps: [hash, hash],
        programs: [
          nothing, ProgramSpec("tick", .timers(timers), nothing.instructions),
          ProgramSpec("enter", .tracepoint(name: "sys_enter", btfTypeID: nil), nothing.instructions),
        ], btf: [1])
      let object = try LoadedObject(loading: spec, system: system)
      // BTF was needed for loading only.
      #expect(system.openDescriptors == 5)
      try object.attachAll()
      // Two timers with a link each, and a tracepoint.
      #expect(system.openDescriptors == 10)
      object.detachAll()
      #expect(system.openDescriptors == 5)
    }
    #expect(system.openDescriptors == 0)
  }

  @Test func failedLoadLeavesNothing() {
    let system = FakeSystem { call, count in call.name == "BPF_PROG_LOAD" && count >= 2 ? -Int(EINVAL) : nil }
    let error = #expect(throws: KernelError.self) {
      try LoadedObject(loading: ObjectSpec(maps: [hash], programs: [nothing, nothing], btf: [1]), system: system)
    }
    #expect(error?.errno == EINVAL)
    #expect(system.openDescriptors == 0)
  }

  @Test func failedAttachDetachesWhatWasAttached() throws {
    let system = FakeSystem { call, count in
      call.name == "BPF_RAW_TRACEPOINT_OPEN" && count == 2 ? -Int(ENOENT) : nil
    }
    let enter = ProgramSpec("enter", .tracepoint(name: "a", btfTypeID: nil), nothing.instructions)
    let object = try LoadedObject(loading: ObjectSpec(programs: [enter, enter]), system: system)
    #expect(throws: KernelError.self) { try object.attachAll() }
    #expect(system.openDescriptors == 2)
  }

  @Test func timerOfACPUThatWentOfflineIsLeftOut() throws {
    let system = FakeSystem { call, _ in
      if case .perfEventOpen(_, _, cpu: 1) = call { return -Int(ENODEV) }
      return nil
    }
    let tick = ProgramSpec(
      "tick", .timers([TimerSpec(periodNanoseconds: 1000, cpu: nil, cookie: 0)]), nothing.instructions)
    let object = try LoadedObject(loading: ObjectSpec(programs: [tick]), system: system)
    try object.attachAll()
    #expect(object.timers.map(\.cpu) == [0])
  }

  @Test(arguments: [(64, 0), (65, 1)]) func manyTimersRaiseTheLimitOfOpenFiles(timers: Int, raises: Int) throws {
    let system = FakeSystem()
    let rows = [TimerSpec](repeating: TimerSpec(periodNanoseconds: 1000, cpu: nil, cookie: 0), count: timers)
    let tick = ProgramSpec("tick", .timers(rows), nothing.instructions)
    let object = try LoadedObject(loading: ObjectSpec(programs: [tick]), system: system)
    try object.attachAll()
    #expect(system.calls.count { $0 == "setrlimit" } == raises)
  }

  @Test func loadInterruptedByASignalIsRepeated() throws {
    let system = FakeSystem { call, count in call.name == "BPF_PROG_LOAD" && count <= 3 ? -Int(EAGAIN) : nil }
    _ = try LoadedObject(loading: ObjectSpec(programs: [nothing]), system: system)
    #expect(system.calls.count { $0 == "BPF_PROG_LOAD" } == 4)
  }

  @Test func firstLoadAsksForNoLogAndTheSecondExplains() {
    let system = FakeSystem { call, count in
      guard call.name == "BPF_PROG_LOAD", let attributes = call.attributes() else { return nil }
      if count == 1 { return attributes.log_level == 0 ? -Int(EACCES) : -Int(EFAULT) }
      let text = "0: (b7) r0 = 0\n1: (95) exit\nR1 is bad\nprocessed 2 insns (limit 1000000)\n"
      let log = UnsafeMutablePointer<UInt8>(bitPattern: UInt(attributes.log_buf))
      for (offset, byte) in (Array(text.utf8) + [0]).enumerated() { log?[offset] = byte }
      return -Int(EACCES)
    }
    var program = nothing
    program.clauses = [-1, 0]
    let error = #expect(throws: KernelError.self) {
      try LoadedObject(loading: ObjectSpec(programs: [program]), system: system)
    }
    #expect(error?.message == "the kernel refused the program of clause 1: R1 is bad")
  }

  @Test func mapReferencesBecomeDescriptors() throws {
    let code = BPF.loadMap(1, 1) + BPF.loadValue(2, 0, offset: 24) + [BPF.move(0, 0), BPF.exit]
    let system = FakeSystem { call, _ in
      guard call.name == "BPF_PROG_LOAD", let attributes = call.attributes(),
        let instructions = UnsafePointer<UInt64>(bitPattern: UInt(attributes.insns))
      else { return nil }
      // The fake's descriptors: 101 and 102. Only the first halves change.
      let isPatched =
        instructions[0] == code[0] & 0xFFFF_FFFF | 102 << 32 && instructions[1] == 0
        && instructions[2] == code[2] & 0xFFFF_FFFF | 101 << 32 && instructions[3] == code[3]
      return isPatched ? nil : -Int(EINVAL)
    }
    _ = try LoadedObject(
      loading: ObjectSpec(maps: [hash, hash], programs: [ProgramSpec("p", .testRun, code)]), system: system)
  }

  @Test func fullBucketEnlargesTheBuffers() throws {
    let system = FakeSystem { call, count in
      guard call.name == "BPF_MAP_LOOKUP_BATCH" else { return nil }
      if count <= 2 { return -Int(ENOSPC) }
      call.change { $0.batch.count = $0.batch.count == 400 ? 3 : 0 }
      return -Int(ENOENT)
    }
    let map = try Map(creating: hash, system: system)
    #expect(try map.countEntries() == 3)
  }

  @Test func missingFeatureIsTriedOnceAndNamesItsPurpose() {
    let system = FakeSystem { call, _ in call.name == "BPF_PROG_LOAD" ? -Int(EINVAL) : nil }
    let features = FeatureSet(system: system, typeID: { _, _ in 7 })
    for _ in 0..<2 {
      #expect(
        features.absence(of: .typedTracepoint)?.message
          == "this kernel has no tp_btf, which is needed for the provider syscall, typed arguments of tracepoints")
    }
    // Without and with a log.
    #expect(system.calls.count { $0 == "BPF_PROG_LOAD" } == 2)
    #expect(system.openDescriptors == 0)
  }

  @Test func featureThatNeedsRightsIsNotCalledMissing() {
    let system = FakeSystem(files: ["/proc/self/status": "CapEff:\t0\n"]) { call, _ in
      call.name == "BPF_PROG_LOAD" ? -Int(EPERM) : nil
    }
    let error = FeatureSet(system: system).absence(of: .rawTracepoint)
    #expect(error?.message == "DTrace requires additional privileges: CAP_BPF, CAP_PERFMON")
  }

  @Test func featureNamesAreUnique() {
    #expect(Set(Feature.all.map(\.name)).count == Feature.all.count)
  }
}

private struct LogRow: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let log: String
  let instruction: Int?
  let reason: String
}

struct SmallReaders {
  @Test(arguments: [
    LogRow(
      testDescription: "6.18, level 1",
      log: """
        0: R1=ctx() R10=fp0
        0: (b7) r0 = 0                        ; R0=0
        1: (79) r2 = *(u64 *)(r0 +0)
        R0 invalid mem access 'scalar'
        processed 2 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0

        """, instruction: 1, reason: "R0 invalid mem access 'scalar'"),
    LogRow(
      testDescription: "state after the reason's instruction and precision marks",
      log: """
        func#0 @0
        12: (85) call bpf_probe_read_kernel#113
        mark_precise: frame0: last_idx 12 first_idx 0 subseq_idx -1
        mark_precise: frame0: regs=r2 stack= before 11: (bf) r2 = r6
        R2 min value is negative, either use unsigned or 'var &= const'
        verification time 42 usec
        stack depth 8
        processed 13 insns (limit 1000000) max_states_per_insn 0 total_states 1 peak_states 1 mark_read 1
        """, instruction: 12, reason: "R2 min value is negative, either use unsigned or 'var &= const'"),
    LogRow(
      testDescription: "fault of form", log: "unreachable insn 7\nprocessed 0 insns (limit 1000000)\n", instruction: 7,
      reason: "unreachable insn 7"),
    LogRow(
      testDescription: "no instruction", log: "missing btf func_info\n", instruction: nil,
      reason: "missing btf func_info"),
    LogRow(testDescription: "nothing", log: "", instruction: nil, reason: "it gives no reason"),
    LogRow(
      testDescription: "too complex",
      log: "3: (05) goto pc-1\nBPF program is too large. Processed 1000001 insn\nprocessed 1000001 insns\n",
      instruction: 3, reason: "BPF program is too large. Processed 1000001 insn"),
  ])
  fileprivate func verifierLogGivesInstructionAndReason(row: LogRow) {
    let log = VerifierLog(row.log)
    #expect(log.instruction == row.instruction)
    #expect(log.reason == row.reason)
  }

  @Test(
    arguments: [
      ("0", [0]), ("0-3\n", [0, 1, 2, 3]), ("0,2-3,7", [0, 2, 3, 7]), ("", nil), ("x", nil), ("3-1", nil), ("-1", nil),
      ("0-99999999999", nil),
    ] as [(String, [Int]?)])
  func cpuListIsRead(text: String, numbers: [Int]?) {
    #expect(CPUSet.parse(text) == numbers)
  }

  @Test(arguments: [
    ("[none] integrity confidentiality", Lockdown.none), ("none [integrity] confidentiality", .integrity),
    ("none integrity [confidentiality]", .confidentiality), ("garbage", .unknown), ("[new]", .unknown),
  ])
  func lockdownModeIsTheBracketedOne(text: String, mode: Lockdown) {
    #expect(Lockdown.current(FakeSystem(files: ["/sys/kernel/security/lockdown": text])) == mode)
  }

  @Test func capabilitiesAreReadFromTheEffectiveSet() {
    let system = FakeSystem(files: ["/proc/self/status": "CapPrm:\tffffffffffffffff\nCapEff:\t0000004000080000\n"])
    let set = Capabilities.effective(of: system)
    #expect(set.contains(.perfmon) && set.contains(.sysPtrace))
    #expect(set.missing([.bpf, .perfmon, .syslog]) == [.bpf, .syslog])
  }
}
