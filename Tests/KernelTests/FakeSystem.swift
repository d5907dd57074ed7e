import CSystem
import Glibc
import Kernel
import Synchronization

/// A kernel that answers by a script, and remembers what it was asked.
final class FakeSystem: System {
  /// The answer to a call, or nil for the usual one: a new descriptor, or 0.
  typealias Script = @Sendable (_ call: SystemCall, _ count: Int) -> Int?

  private struct State {
    var calls: [String] = []
    var open: Set<CInt> = []
    var next: CInt = 100
  }

  private let state = Mutex(State())
  private let files: [String: String]
  private let script: Script

  /// Capabilities of everything, no lockdown, two CPUs, unless `files` says otherwise.
  init(files: [String: String] = [:], script: @escaping Script = { _, _ in nil }) {
    self.files = [
      "/proc/self/status": "Name:\tx\nCapEff:\t000001ffffffffff\n",
      "/sys/devices/system/cpu/online": "0-1\n", "/sys/devices/system/cpu/possible": "0-1\n",
    ].merging(files) { $1 }
    self.script = script
  }

  /// Names of all calls, in order.
  var calls: [String] { state.withLock { $0.calls } }
  /// Descriptors that are open now.
  var openDescriptors: Int { state.withLock { $0.open.count } }

  func call(_ call: SystemCall) -> Int {
    let count = state.withLock { state in
      state.calls.append(call.name)
      return state.calls.count { $0 == call.name }
    }
    if let answer = script(call, count) { return answer }
    switch call {
    case .close(let number):
      return state.withLock { $0.open.remove(number) == nil ? -Int(EBADF) : 0 }
    case .perfEventOpen: return newDescriptor()
    case .bpf(let command, _):
      switch command {
      case .mapCreate, .programLoad, .rawTracepointOpen, .btfLoad, .linkCreate, .enableStatistics:
        return newDescriptor()
      default: return 0
      }
    default: return 0
    }
  }

  func readFile(_ path: String) -> [UInt8]? { files[path].map { Array($0.utf8) } }

  private func newDescriptor() -> Int {
    state.withLock { state in
      state.next += 1
      state.open.insert(state.next)
      return Int(state.next)
    }
  }
}

extension SystemCall {
  /// The attributes of a call of bpf(2).
  func attributes() -> bpf_attr? {
    guard case .bpf(_, let bytes) = self else { return nil }
    return bytes.load(as: bpf_attr.self)
  }

  /// Changes the attributes of a call of bpf(2).
  func change(_ body: (inout bpf_attr) -> Void) {
    guard case .bpf(_, let bytes) = self else { return }
    body(&bytes.assumingMemoryBound(to: bpf_attr.self)[0])
  }
}
