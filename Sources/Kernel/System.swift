package import CSystem

/// A system call with its arguments, as a value: tests replace the kernel by a script of answers.
///
/// Addresses are valid during the call only.
package enum SystemCall {
  /// bpf(2): the command and its attributes, which the kernel may change.
  case bpf(BPFCommand, UnsafeMutableRawBufferPointer)
  case perfEventOpen(UnsafePointer<perf_event_attr>, pid: CInt, cpu: CInt)
  case ioctl(CInt, request: UInt, argument: UInt)
  /// Shared mapping from the descriptor's start.
  case map(CInt, length: Int, isWritable: Bool)
  case unmap(UnsafeMutableRawPointer, length: Int)
  case read(CInt, UnsafeMutableRawBufferPointer)
  case close(CInt)
  /// Raises the process's limit of open files to the highest that it may set itself.
  case raiseFileLimit

  /// The name of the call for messages ("BPF_PROG_LOAD", "perf_event_open").
  package var name: String {
    switch self {
    case .bpf(let command, _): command.name
    case .perfEventOpen: "perf_event_open"
    case .ioctl: "ioctl"
    case .map: "mmap"
    case .unmap: "munmap"
    case .read: "read"
    case .close: "close"
    case .raiseFileLimit: "setrlimit"
    }
  }
}

/// The commands of bpf(2) that we use, with the kernel's numbers (`enum bpf_cmd`).
package enum BPFCommand: UInt32, Hashable, Sendable {
  case mapCreate = 0
  case mapLookup = 1
  case mapUpdate = 2
  case mapDelete = 3
  case mapNextKey = 4
  case programLoad = 5
  case programTestRun = 10
  case objectInfo = 15
  case rawTracepointOpen = 17
  case btfLoad = 18
  case mapFreeze = 22
  case mapLookupBatch = 24
  case mapLookupAndDeleteBatch = 25
  case linkCreate = 28
  case enableStatistics = 32

  /// As the manual spells it.
  package var name: String {
    switch self {
    case .mapCreate: "BPF_MAP_CREATE"
    case .mapLookup: "BPF_MAP_LOOKUP_ELEM"
    case .mapUpdate: "BPF_MAP_UPDATE_ELEM"
    case .mapDelete: "BPF_MAP_DELETE_ELEM"
    case .mapNextKey: "BPF_MAP_GET_NEXT_KEY"
    case .programLoad: "BPF_PROG_LOAD"
    case .programTestRun: "BPF_PROG_TEST_RUN"
    case .objectInfo: "BPF_OBJ_GET_INFO_BY_FD"
    case .rawTracepointOpen: "BPF_RAW_TRACEPOINT_OPEN"
    case .btfLoad: "BPF_BTF_LOAD"
    case .mapFreeze: "BPF_MAP_FREEZE"
    case .mapLookupBatch: "BPF_MAP_LOOKUP_BATCH"
    case .mapLookupAndDeleteBatch: "BPF_MAP_LOOKUP_AND_DELETE_BATCH"
    case .linkCreate: "BPF_LINK_CREATE"
    case .enableStatistics: "BPF_ENABLE_STATS"
    }
  }
}

/// The kernel, or a script that plays it.
package protocol System: Sendable {
  /// Makes a call: its result of at least 0 (an address for `map`), or -errno. Retries EINTR.
  func call(_ call: SystemCall) -> Int

  /// The bytes of a file of /proc or /sys; nil if it cannot be read.
  func readFile(_ path: String) -> [UInt8]?
}

extension System {
  /// The text of a file of /proc or /sys.
  package func readText(_ path: String) -> String? {
    readFile(path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Makes a call that must succeed.
  /// - Throws: `.failed`, which says that `attempt` was tried.
  package func require(_ call: SystemCall, _ attempt: @autoclosure () -> String) throws(KernelError) -> Int {
    let result = self.call(call)
    if result >= 0 { return result }
    throw KernelError.failure(of: attempt(), call: call.name, errno: CInt(truncatingIfNeeded: -result), system: self)
  }

  /// Calls bpf(2) with attributes of the size that our headers know; the kernel accepts any size whose tail is zero.
  package func bpf(_ command: BPFCommand, _ attributes: inout bpf_attr) -> Int {
    withUnsafeMutableBytes(of: &attributes) { call(.bpf(command, $0)) }
  }

  /// Calls bpf(2), which must succeed.
  package func requireBPF(
    _ command: BPFCommand, _ attributes: inout bpf_attr, _ attempt: @autoclosure () -> String
  ) throws(KernelError) -> Int {
    let result = bpf(command, &attributes)
    if result >= 0 { return result }
    let errno = CInt(truncatingIfNeeded: -result)
    throw KernelError.failure(of: attempt(), call: command.name, errno: errno, system: self)
  }
}
