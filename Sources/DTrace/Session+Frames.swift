internal import BPFBackend
internal import Consumer
internal import DIF
internal import Glibc
internal import Kernel

extension Session {
  /// How many frames of tracing itself a kernel stack begins with at the system calls of a program that counts frames
  /// (`stackdepth`, `caller`); nothing for other programs.
  ///
  /// Their number depends on the kernel, and on whether others trace the same calls, which only the firing can tell: a
  /// program of our own records a stack at a call that we make, and the symbols tell which frames are meant.
  func tracingFrames(for bound: BoundProgram) throws(SessionError) -> [SiteKind: BackendOptions.TracingFrames] {
    let calls: [SiteKind: String] = [.systemCallEntry: "sys_enter", .systemCallReturn: "sys_exit"]
    guard bound.program.uses(.stackdepth) || bound.program.uses(.caller),
      bound.probes.contains(where: { calls[$0.site] != nil })
    else { return [:] }
    let measuring = Session()
    measuring.options.bufferSize = 64 << 10
    measuring.options.procfsPath = options.procfsPath
    measuring.enable(try measuring.compile("syscall::lseek:entry, syscall::lseek:return /pid == $pid/ { stack(1); }"))
    let measured = measuring.bind()
    let tracing = try measuring.load(measured)
    let decoder = RecordDecoder(measured)
    var frames: [SiteKind: BackendOptions.TracingFrames] = [:]
    do {
      try tracing.attach()
      try tracing.begin()
      lseek(-1, 0, SEEK_SET)
      tracing.drain()
      _ = tracing.waitUntilIdle()
      // Before the program goes, and its symbol with it.
      for reader in tracing.rings.readers.indices {
        _ = try tracing.rings.readers[reader].drain { record in
          guard let probe = decoder.decode(record)?.probe, let tracepoint = calls[measured.probes[probe].site],
            let (count, iterator) = decoder.tracingFrames(record, tracepoint: tracepoint)
          else { return }
          frames[measured.probes[probe].site] = BackendOptions.TracingFrames(count: count, iterator: iterator)
        }
      }
      tracing.detach()
    } catch {
      throw failure(error, bound)
    }
    return frames
  }
}
