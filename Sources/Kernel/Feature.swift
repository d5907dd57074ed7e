internal import CSystem
internal import Synchronization

/// Something that not every kernel has: tried when first needed, never derived from a version.
package struct Feature: Sendable {
  /// As the directive REQUIRES, `-Vv` and messages spell it.
  package let name: String
  /// What it is needed for; completes "which is needed for".
  package let purpose: String
  /// The first kernel that has it: for information only.
  package let since: String
  /// Tries it; returns if the kernel has it.
  let probe: @Sendable (FeatureTrial) throws(KernelError) -> Void
}

/// What a probe has to try with.
struct FeatureTrial {
  let system: any System
  let typeID: FeatureSet.TypeLookup

  /// Loads a program of these instructions, and lets it go.
  func load(
    _ attach: AttachSpec, _ instructions: [UInt64], maps: [MapSpec] = [], references: [Int] = [],
    functions: [(offset: UInt32, typeID: UInt32)] = [], btf: [UInt8] = []
  ) throws(KernelError) {
    let program = ProgramSpec(
      name: "vigil_probe", attach: attach, instructions: instructions, mapReferences: references, functions: functions)
    _ = try LoadedObject(loading: ObjectSpec(maps: maps, programs: [program], btf: btf), system: system)
  }
}

/// The answers of one kernel: each feature is tried once.
package final class FeatureSet: Sendable {
  /// Finds a type of the kernel by its BTF kind and name.
  package typealias TypeLookup = @Sendable (_ kind: UInt32, _ name: String) -> UInt32?

  fileprivate enum Answer { case present, absent(KernelError) }

  private let system: any System
  private let typeID: TypeLookup
  private let answers = Mutex<[String: Answer]>([:])

  /// Makes a set that knows nothing yet.
  ///
  /// - Note: The default look-up of types parses all of the kernel's BTF; who has an index hands it in.
  package init(system: any System = LiveSystem(), typeID: @escaping TypeLookup = FeatureSet.slowTypeLookup) {
    self.system = system
    self.typeID = typeID
  }

  /// Whether the kernel has a feature, and lets us use it.
  package func has(_ feature: Feature) -> Bool { absence(of: feature) == nil }

  /// Throws what is missing.
  /// - Throws: `.unsupported`, or `.missingCapabilities` where only rights are missing.
  package func require(_ feature: Feature) throws(KernelError) {
    if let error = absence(of: feature) { throw error }
  }

  /// Why the kernel doesn't give us a feature; nil if it does.
  package func absence(of feature: Feature) -> KernelError? {
    if let known = answers.withLock({ $0[feature.name] }) { return known.error }
    let answer = attempt(feature)
    answers.withLock { $0[feature.name] = answer }
    return answer.error
  }

  private func attempt(_ feature: Feature) -> Answer {
    do {
      try feature.probe(FeatureTrial(system: system, typeID: typeID))
      return .present
    } catch .missingCapabilities(let names, let attempt) {
      return .absent(.missingCapabilities(names, attempt: attempt))
    } catch {
      return .absent(.unsupported(feature: feature.name, purpose: feature.purpose))
    }
  }

  /// Finds a type through libbpf: 8 ms at the first use.
  package static let slowTypeLookup: TypeLookup = { kind, name in
    guard let btf = btf__load_vmlinux_btf() else { return nil }
    defer { btf__free(btf) }
    let id = btf__find_by_name_kind(btf, name, kind)
    return id > 0 ? UInt32(id) : nil
  }
}

extension FeatureSet.Answer {
  fileprivate var error: KernelError? {
    if case .absent(let error) = self { return error }
    return nil
  }
}

extension Feature {
  /// The row of a name.
  package static func named(_ name: String) -> Feature? { all.first { $0.name == name } }

  /// Every feature that something of ours asks for.
  package static let all: [Feature] = [
    rawTracepoint, typedTracepoint, testRun, perfEvent, perfEventLink, taskStorage, loop, atomics, mappedArray, batch,
    kernelReads, userWrites, readOnlyCast, signedDivision, dataSymbols,
  ]

  package static let rawTracepoint = Feature(
    name: "raw_tp", purpose: "BEGIN, END and untyped tracepoints", since: "4.17"
  ) { trial throws(KernelError) in
    try trial.load(.testRun, [Code.zero, Code.exit])
  }

  package static let typedTracepoint = Feature(
    name: "tp_btf", purpose: "the provider syscall, typed arguments of tracepoints", since: "5.5"
  ) { trial throws(KernelError) in
    guard let id = trial.typeID(BTF_KIND_TYPEDEF_VALUE, "btf_trace_sys_enter") else {
      throw .unsupported(feature: "tp_btf", purpose: "typed arguments of tracepoints")
    }
    try trial.load(.tracepoint(name: "sys_enter", btfTypeID: id), [Code.zero, Code.exit])
  }

  package static let testRun = Feature(
    name: "raw_tp_test_run", purpose: "running BEGIN and END", since: "5.10"
  ) { trial throws(KernelError) in
    let program = ProgramSpec(
      name: "vigil_probe", attach: .testRun, instructions: [Code.zero, Code.exit], mapReferences: [])
    let object = try LoadedObject(loading: ObjectSpec(programs: [program]), system: trial.system)
    _ = try object.programs[0].run()
  }

  package static let perfEvent = Feature(
    name: "perf_event", purpose: "profile and tick probes", since: "4.9"
  ) { trial throws(KernelError) in
    try trial.load(.timers([]), [Code.zero, Code.exit])
  }

  package static let perfEventLink = Feature(
    name: "perf_event_link", purpose: "profile and tick probes", since: "5.15"
  ) { trial throws(KernelError) in
    let timer = TimerSpec(
      periodNanoseconds: 1_000_000_000, cpu: CPUSet.online(trial.system).first ?? 0, cookie: 1)
    let program = ProgramSpec(
      name: "vigil_probe", attach: .timers([timer]), instructions: [Code.zero, Code.exit], mapReferences: [])
    let object = try LoadedObject(loading: ObjectSpec(programs: [program]), system: trial.system)
    try object.attachAll()
  }

  package static let taskStorage = Feature(
    name: "task_storage", purpose: "thread-local variables (self->)", since: "5.11"
  ) { trial throws(KernelError) in
    var btf = BTFWriter()
    let int = btf.integer("int", size: 4, isSigned: true)
    let long = btf.integer("long", size: 8, isSigned: true)
    let map = MapSpec(
      "vigil_probe", .taskStorage, valueSize: 8, maxEntries: 0, flags: MapSpec.noPreallocation, btfKeyType: int,
      btfValueType: long)
    let code = [
      Code.call(158), Code.move(2, from: 0), Code.loadMap(1), Code.slot, Code.move(3, 0), Code.move(4, 1),
      Code.call(156), Code.zero, Code.exit,
    ]
    try trial.load(.testRun, code, maps: [map], references: [2], btf: btf.encode())
  }

  package static let loop = Feature(
    name: "bpf_loop", purpose: "strings and aggregations that need loops", since: "5.17"
  ) { trial throws(KernelError) in
    var btf = BTFWriter()
    let long = btf.integer("long", size: 8, isSigned: true)
    let pointer = btf.pointer()
    let main = btf.function("main", parameters: [("ctx", pointer)], result: long)
    let body = btf.function("body", parameters: [("index", long), ("ctx", pointer)], result: long)
    // ld_imm64 with BPF_PSEUDO_FUNC: the distance from the instruction behind it to the function.
    let code = [
      Code.move(1, 4), Code.loadFunction(2, distance: 6), Code.slot, Code.move(3, 0), Code.move(4, 0), Code.call(181),
      Code.zero, Code.exit, Code.zero, Code.exit,
    ]
    try trial.load(.testRun, code, functions: [(0, main), (8, body)], btf: btf.encode())
  }

  package static let atomics = Feature(
    name: "atomics", purpose: "buffers and aggregations", since: "5.12"
  ) { trial throws(KernelError) in
    try trial.load(.testRun, [Code.zero, Code.storeStack, Code.move(1, 1), Code.fetchAddStack, Code.zero, Code.exit])
  }

  package static let mappedArray = Feature(
    name: "mmap_array", purpose: "buffers", since: "5.5"
  ) { trial throws(KernelError) in
    let map = try Map(
      creating: MapSpec("vigil_probe", .array, valueSize: 4096, maxEntries: 1, flags: MapSpec.memoryMappable),
      system: trial.system)
    _ = try map.mapMemory()
  }

  package static let batch = Feature(
    name: "map_batch", purpose: "reading aggregations", since: "5.6"
  ) { trial throws(KernelError) in
    let map = try Map(
      creating: MapSpec("vigil_probe", .hash, valueSize: 8, maxEntries: 1), system: trial.system)
    _ = try map.countEntries()
  }

  package static let kernelReads = Feature(
    name: "probe_read_kernel", purpose: "reading kernel memory (lockdown=confidentiality forbids it)", since: "5.5"
  ) { trial throws(KernelError) in
    try trial.load(.testRun, Code.reading(helper: 113))
  }

  package static let userWrites = Feature(
    name: "probe_write_user", purpose: "copyout and copyoutstr (lockdown forbids them)", since: "4.8"
  ) { trial throws(KernelError) in
    // probe_write_user(destination, source, size): source on our stack.
    let code = [
      Code.zero, Code.storeStack, Code.move(2, from: 10), Code.add(2, -8), Code.move(1, 0), Code.move(3, 8),
      Code.call(36), Code.zero, Code.exit,
    ]
    try trial.load(.testRun, code)
  }

  package static let readOnlyCast = Feature(
    name: "rdonly_cast", purpose: "reading kernel memory by loads", since: "6.2"
  ) { trial throws(KernelError) in
    guard let function = trial.typeID(BTF_KIND_FUNC_VALUE, "bpf_rdonly_cast"),
      let type = trial.typeID(BTF_KIND_STRUCT_VALUE, "task_struct")
    else { throw .unsupported(feature: "rdonly_cast", purpose: "reading kernel memory by loads") }
    let code = [
      Code.call(158), Code.move(1, from: 0), Code.move(2, Int32(bitPattern: type)), Code.callKernel(function),
      Code.zero, Code.exit,
    ]
    try trial.load(.testRun, code)
  }

  /// Of a kernel that was built without KALLSYMS_ALL /proc/kallsyms has functions only; every kernel has a first task.
  package static let dataSymbols = Feature(
    name: "data_symbols", purpose: "the kernel's variables", since: "any with KALLSYMS_ALL"
  ) { trial throws(KernelError) in
    let name = Array(" init_task\n".utf8)
    guard let list = trial.system.readFile(ProcFS.path("kallsyms")),
      vg_find(list, list.count, name, name.count) != nil
    else {
      throw .unsupported(feature: "data_symbols", purpose: "the kernel's variables")
    }
  }

  package static let signedDivision = Feature(
    name: "isa_v4", purpose: "shorter code for signed division", since: "6.6"
  ) { trial throws(KernelError) in
    try trial.load(.testRun, [Code.move(0, -6), Code.divideSigned(0, 3), Code.zero, Code.exit])
  }
}

private let BTF_KIND_STRUCT_VALUE: UInt32 = 4
private let BTF_KIND_TYPEDEF_VALUE: UInt32 = 8
private let BTF_KIND_FUNC_VALUE: UInt32 = 12

/// The few instructions that probes need (Documentation/bpf/standardization/instruction-set.rst).
private enum Code {
  static func make(_ opcode: UInt8, _ to: UInt8 = 0, _ from: UInt8 = 0, _ offset: Int16 = 0, _ value: Int32 = 0)
    -> UInt64
  {
    let registers = UInt64(to | from << 4) << 8
    let place = UInt64(UInt16(bitPattern: offset)) << 16
    return UInt64(opcode) | registers | place | UInt64(UInt32(bitPattern: value)) << 32
  }

  static var zero: UInt64 { move(0, 0) }
  static var exit: UInt64 { make(0x95) }
  /// The second half of a 16-byte instruction.
  static var slot: UInt64 { 0 }
  static var storeStack: UInt64 { make(0x7B, 10, 0, -8) }
  static var fetchAddStack: UInt64 { make(0xDB, 10, 1, -8, 1) }
  static func move(_ to: UInt8, _ value: Int32) -> UInt64 { make(0xB7, to, 0, 0, value) }
  static func move(_ to: UInt8, from: UInt8) -> UInt64 { make(0xBF, to, from) }
  static func add(_ to: UInt8, _ value: Int32) -> UInt64 { make(0x07, to, 0, 0, value) }
  static func divideSigned(_ to: UInt8, _ value: Int32) -> UInt64 { make(0x37, to, 0, 1, value) }
  static func call(_ helper: Int32) -> UInt64 { make(0x85, 0, 0, 0, helper) }
  static func callKernel(_ function: UInt32) -> UInt64 { make(0x85, 0, 2, 0, Int32(bitPattern: function)) }
  static func loadMap(_ to: UInt8) -> UInt64 { make(0x18, to, 1) }
  static func loadFunction(_ to: UInt8, distance: Int32) -> UInt64 { make(0x18, to, 4, 0, distance) }

  /// A read of 8 bytes at address 0 to the stack by a helper of the probe_read family.
  static func reading(helper: Int32) -> [UInt64] {
    [
      zero, storeStack, move(1, from: 10), add(1, -8), move(2, 8), move(3, 0), call(helper), zero, exit,
    ]
  }
}
