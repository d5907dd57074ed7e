internal import CSystem
internal import Glibc

/// All maps and programs of a session in the kernel; gone with the object.
///
/// Used by one thread.
package final class LoadedObject {
  package let maps: [Map]
  package let programs: [LoadedProgram]
  private var links: [Link] = []
  private let system: any System
  /// Memory of maps that was mapped ahead.
  private var mapped: [Int: MappedMemory] = [:]

  /// Creates the maps in order, but for those that were made ahead, then loads the programs in order.
  /// - Throws: `.rejected` if the verifier refuses a program or the kernel our BTF; else what failed.
  package init(
    loading spec: ObjectSpec, ahead: MapsAhead? = nil, system: any System = LiveSystem(),
    log: VerifierLogRequest? = nil
  ) throws(KernelError) {
    // The programs and maps that use the types hold them: this descriptor may go at the end.
    let types = spec.btf.isEmpty ? nil : try TypeData(loading: spec.btf, system: system)
    let btfNumber = types?.number
    let ready = try ahead?.finish() ?? [:]
    var maps: [Map] = []
    for (index, map) in spec.maps.enumerated() {
      if let made = ready[index], made.map.spec == map {
        maps.append(made.map)
        mapped[index] = made.memory
      } else {
        maps.append(try Map(creating: map, btf: btfNumber, system: system))
      }
    }
    var programs: [LoadedProgram] = []
    for program in spec.programs {
      let loaded = try LoadedProgram(loading: program, maps: maps, btf: btfNumber, system: system, log: log)
      if let slot = program.slot { try maps[slot.map].update(index: slot.index, descriptor: loaded.number) }
      programs.append(loaded)
    }
    withExtendedLifetime(types) {}
    self.maps = maps
    self.programs = programs
    self.system = system
  }

  /// The memory of a map that was created with `memoryMappable`.
  package func memory(ofMap index: Int) throws(KernelError) -> MappedMemory {
    if let memory = mapped[index] { return memory }
    let memory = try maps[index].mapMemory()
    mapped[index] = memory
    return memory
  }

  /// The map of a name, which the back end gives each only once.
  package func map(_ name: String) -> Map? { maps.first { $0.spec.name == name } }

  /// The program of a name.
  package func program(_ name: String) -> LoadedProgram? { programs.first { $0.spec.name == name } }

  /// Attaches every program to all that makes it fire and starts the timers; after an error nothing is attached.
  package func attachAll() throws(KernelError) {
    try attach()
    try startTimers()
  }

  /// Attaches every program to all that makes it fire, the timers standing still; after an error nothing is attached.
  package func attach() throws(KernelError) {
    // Each timer takes two descriptors a CPU; what doesn't fit into the limit that we get fails below.
    if timerCount > 128 { _ = system.call(.raiseFileLimit) }
    do {
      for program in programs where program.spec.slot == nil { try attach(program) }
    } catch {
      detachAll()
      throw error
    }
  }

  /// Starts the timers of what is attached; after an error nothing is attached.
  package func startTimers() throws(KernelError) {
    do {
      for link in links { try link.timer?.enable() }
    } catch {
      detachAll()
      throw error
    }
  }

  /// Detaches everything; maps and programs stay.
  package func detachAll() { links.removeAll() }

  /// Timers of all CPUs that `attachAll` opens.
  private var timerCount: Int {
    let cpus = CPUSet.online(system).count
    return programs.reduce(0) { sum, program in
      guard program.spec.slot == nil, case .timers(let timers) = program.spec.attach else { return sum }
      return timers.reduce(sum) { $0 + ($1.cpu == nil ? cpus : 1) }
    }
  }

  /// The timers that are attached.
  package var timers: [PerfEvent] { links.compactMap(\.timer) }

  private func attach(_ program: LoadedProgram) throws(KernelError) {
    switch program.spec.attach {
    case .testRun: break
    case .tracepoint(let name, let typeID):
      links.append(try Link.tracepoint(name, isTyped: typeID != nil, program, system: system))
    case .timers(let timers):
      for timer in timers {
        if let cpu = timer.cpu {
          try attach(program, timer, cpu: cpu)
        } else {
          try attachOnEachCPU(program, timer)
        }
      }
    }
  }

  private func attachOnEachCPU(_ program: LoadedProgram, _ timer: TimerSpec) throws(KernelError) {
    var isAttached = false
    for cpu in CPUSet.online(system) {
      do {
        try attach(program, timer, cpu: cpu)
        isAttached = true
      } catch {
        // The CPU went offline since the list was read; that all have gone cannot be.
        guard error.errno == ENODEV else { throw error }
      }
    }
    if !isAttached {
      throw .failed(attempt: "opening timers", call: "perf_event_open", errno: ENODEV, advice: nil)
    }
  }

  private func attach(_ program: LoadedProgram, _ timer: TimerSpec, cpu: Int) throws(KernelError) {
    let event = try PerfEvent(periodNanoseconds: timer.periodNanoseconds, cpu: cpu, system: system)
    links.append(try Link.timer(event, cookie: timer.cookie, program, system: system))
  }
}

/// The object's BTF in the kernel.
private final class TypeData {
  private let descriptor: FileDescriptor

  var number: CInt { descriptor.number }

  init(loading bytes: [UInt8], system: any System) throws(KernelError) {
    var attributes = bpf_attr()
    let result = bytes.withUnsafeBytes { bytes in
      attributes.btf = kernelAddress(bytes.baseAddress)
      attributes.btf_size = UInt32(bytes.count)
      return system.bpf(.btfLoad, &attributes)
    }
    guard result >= 0 else { throw Self.explain(bytes, failure: result, system: system) }
    descriptor = FileDescriptor(owning: CInt(truncatingIfNeeded: result), system: system)
  }

  /// Loads again with a log.
  private static func explain(_ bytes: [UInt8], failure: Int, system: any System) -> KernelError {
    var log = [UInt8](repeating: 0, count: 65536)
    bytes.withUnsafeBytes { bytes in
      log.withUnsafeMutableBytes { log in
        var attributes = bpf_attr()
        attributes.btf = kernelAddress(bytes.baseAddress)
        attributes.btf_size = UInt32(bytes.count)
        attributes.btf_log_buf = kernelAddress(log.baseAddress)
        attributes.btf_log_size = UInt32(log.count)
        attributes.btf_log_level = 1
        let again = system.bpf(.btfLoad, &attributes)
        // Accepted now: the first failure stands, the descriptor goes.
        if again >= 0 { _ = system.call(.close(CInt(truncatingIfNeeded: again))) }
      }
    }
    let text = String(decoding: log.prefix { $0 != 0 }, as: UTF8.self)
    if text.isEmpty || KernelError.isShortOfFiles(failure) {
      return KernelError.failure(
        of: "loading types", call: BPFCommand.btfLoad.name, errno: CInt(truncatingIfNeeded: -failure), system: system)
    }
    let reason = text.split(separator: "\n").last.map(String.init) ?? "it gives no reason"
    return .rejected(program: "types", clause: nil, instruction: nil, reason: reason, log: text)
  }
}
