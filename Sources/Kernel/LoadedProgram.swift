internal import CSystem
internal import Glibc

/// What the kernel counts about a program.
package struct ProgramStatistics: Hashable, Sendable {
  /// Runs and their nanoseconds; 0 unless statistics are enabled (`LoadedProgram.enableStatistics`).
  package var runCount: UInt64
  package var runTimeNanoseconds: UInt64
  /// Firings that the kernel skipped because the program was running on that CPU already.
  package var recursionMisses: UInt64
  /// Instructions that the verifier walked.
  package var verifiedInstructions: UInt32
}

/// A program that the kernel accepted.
package final class LoadedProgram: Sendable {
  package let spec: ProgramSpec
  private let descriptor: FileDescriptor
  private let system: any System

  /// The licence that our programs declare: the tracing helpers want a GPL-compatible one.
  package static let licence = "Dual MIT/GPL"

  /// Loads a program whose map references are indexes into `maps`.
  ///
  /// Unless somebody wants to see the log, the first attempt asks for none, which would cost more than the verification.
  init(
    loading spec: ProgramSpec, maps: [Map], btf: CInt?, system: any System, log: VerifierLogRequest? = nil
  ) throws(KernelError) {
    var instructions = spec.instructions
    for place in spec.mapReferences {
      let index = Int(instructions[place] >> 32)
      precondition(index < maps.count, "\(spec.name): instruction \(place) refers to map \(index) of \(maps.count)")
      let descriptor = UInt64(UInt32(bitPattern: maps[index].number))
      instructions[place] = instructions[place] & 0xFFFF_FFFF | descriptor << 32
    }
    if let log {
      let logged = Self.loadLogged(spec, instructions, btf: btf, bytes: log.bytes, system: system)
      if logged.result >= 0 { _ = FileDescriptor(owning: CInt(truncatingIfNeeded: logged.result), system: system) }
      log.report(spec.name, logged.text)
    }
    var result = Self.load(spec, instructions, btf: btf, log: nil, system: system)
    if result < 0 {
      result = try Self.explain(spec, instructions, btf: btf, failure: result, system: system)
    }
    self.spec = spec
    self.system = system
    descriptor = FileDescriptor(owning: CInt(truncatingIfNeeded: result), system: system)
  }

  /// The descriptor's number, valid while the program lives.
  package var number: CInt { descriptor.number }

  /// Runs a raw tracepoint program once, in the calling thread; returns its value.
  ///
  /// For BEGIN and END, and for tests with `arguments` as the context.
  /// Without BPF_F_TEST_RUN_ON_CPU, which on another CPU would run in an interrupt of whatever is current there: to
  /// choose the CPU, bind the thread first (`onCPU`).
  package func run(arguments: [UInt64] = []) throws(KernelError) -> UInt32 {
    // The kernel refuses a context that is smaller than what the program reads; 12 words is the most it takes.
    var context = arguments.prefix(12) + [UInt64](repeating: 0, count: max(0, 12 - arguments.count))
    var attributes = bpf_attr()
    let result = context.withUnsafeMutableBytes { context in
      attributes.test.prog_fd = UInt32(bitPattern: number)
      attributes.test.ctx_in = kernelAddress(context.baseAddress)
      attributes.test.ctx_size_in = UInt32(context.count)
      return system.bpf(.programTestRun, &attributes)
    }
    if result < 0 {
      throw KernelError.failure(
        of: "running \(spec.name)", call: BPFCommand.programTestRun.name, errno: CInt(truncatingIfNeeded: -result),
        system: system)
    }
    return attributes.test.retval
  }

  /// What the kernel counts about the program.
  package func statistics() throws(KernelError) -> ProgramStatistics {
    var program = bpf_prog_info()
    let result = withUnsafeMutableBytes(of: &program) { program in
      var attributes = bpf_attr()
      attributes.info.bpf_fd = UInt32(bitPattern: number)
      attributes.info.info = kernelAddress(program.baseAddress)
      attributes.info.info_len = UInt32(program.count)
      return system.bpf(.objectInfo, &attributes)
    }
    if result < 0 {
      throw KernelError.failure(
        of: "reading the statistics of \(spec.name)", call: BPFCommand.objectInfo.name,
        errno: CInt(truncatingIfNeeded: -result), system: system)
    }
    return ProgramStatistics(
      runCount: program.run_cnt, runTimeNanoseconds: program.run_time_ns, recursionMisses: program.recursion_misses,
      verifiedInstructions: program.verified_insns)
  }

  /// Lets the kernel count runs and run time of all programs while the descriptor is open.
  ///
  /// It costs each run some ns.
  package static func enableStatistics(system: any System = LiveSystem()) throws(KernelError) -> FileDescriptor {
    var attributes = bpf_attr()
    attributes.enable_stats.type = 0
    let number = try system.requireBPF(.enableStatistics, &attributes, "enabling statistics of programs")
    return FileDescriptor(owning: CInt(truncatingIfNeeded: number), system: system)
  }

  /// One attempt to load; with a log the kernel explains itself in the buffer.
  private static func load(
    _ spec: ProgramSpec, _ instructions: [UInt64], btf: CInt?, log: UnsafeMutableRawBufferPointer?,
    system: any System
  ) -> Int {
    var attributes = bpf_attr()
    attributes.prog_type = spec.attach.programType
    if case .tracepoint(_, let typeID?) = spec.attach {
      attributes.expected_attach_type = BPF_TRACE_RAW_TP.rawValue
      attributes.attach_btf_id = typeID
    }
    copyName(spec.name, to: &attributes.prog_name)
    let functions: [UInt32] = spec.functions.flatMap { [$0.offset, $0.typeID] }
    return instructions.withUnsafeBytes { code in
      functions.withUnsafeBytes { functions in
        licence.withCString { licence in
          attributes.insns = kernelAddress(code.baseAddress)
          attributes.insn_cnt = UInt32(instructions.count)
          attributes.license = kernelAddress(licence)
          if let btf, !functions.isEmpty {
            attributes.prog_btf_fd = UInt32(bitPattern: btf)
            attributes.func_info_rec_size = 8
            attributes.func_info = kernelAddress(functions.baseAddress)
            attributes.func_info_cnt = UInt32(functions.count / 8)
          }
          if let log {
            attributes.log_level = 1
            attributes.log_buf = kernelAddress(log.baseAddress)
            attributes.log_size = UInt32(log.count)
          }
          // The verifier gives up with EAGAIN when a signal is pending.
          for _ in 0..<5 {
            let result = system.bpf(.programLoad, &attributes)
            if result != -Int(EAGAIN) { return result }
          }
          return -Int(EAGAIN)
        }
      }
    }
  }

  /// One attempt to load, and what the verifier says of the program, whether it takes it or not.
  ///
  /// Memory of a large allocation is given on touch.
  private static func loadLogged(
    _ spec: ProgramSpec, _ instructions: [UInt64], btf: CInt?, bytes: Int, system: any System
  ) -> (result: Int, text: String) {
    let log = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes, alignment: 8)
    defer { log.deallocate() }
    log[0] = 0
    let result = load(spec, instructions, btf: btf, log: log, system: system)
    return (result, String(decoding: log.prefix { $0 != 0 }, as: UTF8.self))
  }

  /// Loads again with a log and throws the reason of the refusal; the descriptor if it is now accepted.
  private static func explain(
    _ spec: ProgramSpec, _ instructions: [UInt64], btf: CInt?, failure: Int, system: any System
  ) throws(KernelError) -> Int {
    if KernelError.isShortOfFiles(failure) {
      throw KernelError.failure(
        of: "loading program \(spec.name)", call: BPFCommand.programLoad.name, errno: CInt(-failure), system: system)
    }
    // Kernels before 6.4 keep the head of a long log and answer ENOSPC: then the tail, which matters, needs more room.
    for size in [16 << 20, 256 << 20] {
      let (result, text) = loadLogged(spec, instructions, btf: btf, bytes: size, system: system)
      if result >= 0 { return result }
      if result == -Int(ENOSPC), size < 256 << 20 { continue }
      if text.isEmpty { break }
      let reading = VerifierLog(text)
      var clause = reading.instruction.flatMap { spec.clauses.indices.contains($0) ? spec.clauses[$0] : nil }
      if let number = clause, number < 0 { clause = nil }
      throw .rejected(
        program: spec.name, clause: clause, instruction: reading.instruction, reason: reading.reason, log: text)
    }
    throw KernelError.failure(
      of: "loading program \(spec.name)", call: BPFCommand.programLoad.name,
      errno: CInt(truncatingIfNeeded: -failure), system: system)
  }
}

extension AttachSpec {
  /// The kernel's program type.
  fileprivate var programType: UInt32 {
    switch self {
    case .testRun, .tracepoint(_, nil): BPF_PROG_TYPE_RAW_TRACEPOINT.rawValue
    case .tracepoint: BPF_PROG_TYPE_TRACING.rawValue
    case .timers: BPF_PROG_TYPE_PERF_EVENT.rawValue
    }
  }
}

/// Runs `body` with the calling thread bound to one CPU.
package func onCPU<Result>(_ cpu: Int, _ body: () throws(KernelError) -> Result) throws(KernelError) -> Result {
  var saved = [UInt8](repeating: 0, count: 1024)
  let size = saved.withUnsafeMutableBytes { bytes in
    bytes.baseAddress.map { vg_save_affinity($0, bytes.count) } ?? -EINVAL
  }
  let result = vg_set_affinity(0, UInt32(clamping: cpu))
  if result < 0 {
    throw .failed(attempt: "moving to CPU \(cpu)", call: "sched_setaffinity", errno: -result, advice: nil)
  }
  defer {
    saved.withUnsafeBytes { bytes in
      // The set was valid a moment ago; if its CPUs have gone the thread stays where it is.
      if size > 0, let base = bytes.baseAddress { _ = vg_restore_affinity(base, Int(size)) }
    }
  }
  return try body()
}
