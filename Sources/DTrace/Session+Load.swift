internal import BPFBackend
internal import CSystem
internal import Consumer
internal import DIF
internal import Glibc
internal import Kernel

extension Session {
  /// Translates the enabled clauses and puts them into the kernel, not attached.
  ///
  /// With `bufresize=auto` a buffer that the kernel has no memory for is halved until it has.
  func load(_ bound: BoundProgram) throws(SessionError) -> Tracing {
    try checkPermission(bound)
    try limitLockedMemory()
    try checkUserWrites(bound)
    try checkSystemRequests(bound)
    do {
      try verify(bound.program)
    } catch {
      throw .failed("internal error: DIF program content is invalid: \(error)")
    }
    if let cpu = options.tracedCPU, !CPUSet.online().contains(cpu) {
      throw .failed("could not enable tracing: CPU \(cpu) is not online")
    }
    var backend = backendOptions(bound)
    backend.tracingFrames = try tracingFrames(for: bound)
    while true {
      let object: CompiledObject
      let maps = MapsAhead()
      do {
        object = try BPFBackend.compile(bound, options: backend, kernel: work.types) { maps.begin($0) }
      } catch {
        throw failure(error, bound)
      }
      do {
        let tracing = try Tracing(
          loading: object, ahead: maps, tracedCPU: backend.tracedCPU, log: verifierLog)
        if backend.bufferSize < options.bufferSize {
          if !options.hidesResizing { onNotice("buffer size lowered to \(OptionText.size(backend.bufferSize))") }
          options.bufferSize = backend.bufferSize
        }
        return tracing
      } catch {
        let isShortOfMemory = error.errno == ENOMEM || error.errno == E2BIG
        guard isShortOfMemory, options.bufferResize == "auto", backend.bufferSize > 64 << 10 else {
          throw failure(error, bound)
        }
        backend.bufferSize /= 2
      }
    }
  }

  /// With `bpflog` what the verifier says becomes a message.
  private var verifierLog: VerifierLogRequest? {
    guard options.showsVerifierLog else { return nil }
    return VerifierLogRequest(bytes: options.verifierLogSize) { [unowned self] program, log in
      onNotice("BPF verifier log of \(program):\n\(log)")
    }
  }

  /// With `lockmem` no more memory than that may be locked, as far as the kernel counts it.
  private func limitLockedMemory() throws(SessionError) {
    guard let bytes = options.lockedMemory else { return }
    var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
    if setrlimit(__rlimit_resource_t(__RLIMIT_MEMLOCK.rawValue), &limit) != 0 {
      throw .failed("could not enable tracing: failed to limit locked memory: \(KernelError.text(of: errno))")
    }
  }

  /// Refuses programs that change the system, unless `-w` allows it.
  func checkPermission(_ bound: BoundProgram) throws(SessionError) {
    if !options.isDestructive && bound.program.clauses.contains(where: \.isDestructive) {
      throw .failed("could not enable tracing: Destructive actions not allowed")
    }
  }

  /// A program that writes to processes is refused before it is loaded where the kernel does not allow it.
  private func checkUserWrites(_ bound: BoundProgram) throws(SessionError) {
    for (index, clause) in bound.program.clauses.enumerated() {
      guard let subroutine = clause.destructiveSubroutines.first else { continue }
      if FeatureSet().has(.userWrites) { return }
      let lacksRight = !Capabilities.effective(of: LiveSystem()).contains(.sysAdmin)
      throw refusal(
        of: subroutine.name, clause: index, bound,
        lacksRight
          ? "it needs CAP_SYS_ADMIN" : "it is locked down (lockdown=integrity), or a security module forbids it")
    }
  }

  /// A program whose panic() or breakpoint() would come to nothing is refused before it is loaded.
  private func checkSystemRequests(_ bound: BoundProgram) throws(SessionError) {
    for (index, clause) in bound.program.clauses.enumerated() {
      for kind in clause.actions.map(\.kind) {
        if let reason = SystemRequest(kind)?.refusal() { throw refusal(of: "\(kind)", clause: index, bound, reason) }
      }
    }
  }

  private func refusal(of call: String, clause: Int, _ bound: BoundProgram, _ reason: String) -> SessionError {
    let probe = bound.clauseProbes[clause].first.map { "\(bound.probes[$0].description)" } ?? "clause \(clause + 1)"
    return .failed("failed to enable '\(probe)': \(call)() is refused by this kernel: \(reason)")
  }

  private func backendOptions(_ bound: BoundProgram) -> BackendOptions {
    var backend = BackendOptions(
      cpuCount: CPUSet.possibleCount(), bufferSize: options.bufferSize, aggregationSize: options.aggregationSize,
      dynamicVariableSize: options.dynamicVariableSize,
      scratchSize: (options.scratchSize + 7) & ~7, tickCPU: options.tracedCPU ?? CPUSet.online().first ?? 0,
      pidNamespace: pidNamespace())
    backend.keepsCPUs = options.keepsCPUs
    backend.bufferPolicy = BufferPolicy(rawValue: options.bufferPolicy) ?? .switch
    backend.speculationCount = options.speculationCount
    backend.speculationSize = options.speculationSize
    backend.tracedCPU = options.tracedCPU
    if bound.program.readsPackets { backend.pageTables = KernelSymbols().pageTables }
    // Whoever may change the system may also bring it to a stand (architecture, "Order").
    backend.overloadLimit = options.isDestructive ? nil : 30_000_000_000
    return backend
  }
}

extension Session {
  /// Traces what is enabled until the program, a signal or the end of the processes ends it, and prints as `dtrace` does.
  ///
  /// - Parameter descriptor: where text goes; it stays open.
  /// - Returns: the argument of the last exit(), 0 without one.
  /// - Throws: `SessionError.failed`.
  public func trace(to descriptor: Int32) throws(SessionError) -> Int32 {
    let signals = try watchSignals()
    let bound = bind()
    let tracing = try load(bound)
    let sink = OutputSink(bound, tracing, session: self, descriptor: descriptor)
    return try Trace(self, bound, tracing, sink: sink, signals: signals).run()
  }

  /// Traces likewise, and hands each record to a function; what actions would print is not printed.
  ///
  /// - Parameter body: called in the calling thread.
  /// - Returns: the argument of the last exit(), 0 without one.
  /// - Throws: `SessionError.failed`.
  @discardableResult
  public func trace(_ body: @escaping (Record) -> Void) throws(SessionError) -> Int32 {
    let signals = try watchSignals()
    let bound = bind()
    let tracing = try load(bound)
    work.traced = (bound, tracing)
    return try Trace(self, bound, tracing, sink: CallbackSink(bound, tracing, session: self, body), signals: signals)
      .run()
  }

  private func watchSignals() throws(SessionError) -> SignalWatch {
    guard let signals = SignalWatch() else { throw .failed("could not enable tracing: \(KernelError.text(of: errno))") }
    return signals
  }
}
