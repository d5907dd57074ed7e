internal import CSystem
internal import Glibc
internal import Kernel

extension Session {
  /// The arguments that this process was given, whether procfs is mounted or not.
  public static var processArguments: [String] {
    var result: [String] = []
    var next = vg_arguments()
    while let argument = next.pointee {
      result.append(String(cString: argument))
      next += 1
    }
    return result
  }
}

extension Session {
  /// Blocks the signals that end a trace in the calling thread, for good.
  ///
  /// They end the trace then, and not the process, which has
  /// a status to tell: `timeout` sends two at once.
  public static func blockSignals() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in SignalWatch.ending { sigaddset(&signals, number) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }
}

extension Options {
  /// Makes what concerns the whole process so: where procfs is looked for, and memory that is there before it is needed.
  ///
  /// A session does so before it creates a process, and before it compiles.
  /// - Throws: `SessionError.failed` if the folder is no procfs, or there is not so much memory.
  public func takeEffect() throws(SessionError) {
    let error = ProcFS.use(procfsPath)
    if error != 0 {
      throw .failed("failed to use procfs at \(procfsPath): \(KernelError.text(of: error))")
    }
    guard preallocation > 0 else { return }
    let result = vg_preallocate(preallocation)
    if result < 0 {
      throw .failed("failed to preallocate \(OptionText.size(preallocation)): \(KernelError.text(of: -result))")
    }
  }
}
