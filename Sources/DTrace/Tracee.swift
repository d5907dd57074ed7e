internal import Arch
internal import CSystem
internal import Glibc
internal import Kernel

/// A child that is taken, by ptrace(2), to a place in its code, and stays stopped there until it is left alone.
///
///     seize ─► wait (exec) ─► run(to: address) ... ─► hold: all threads stopped ─► detach
///
/// A hardware breakpoint stops it: its code is never changed. The kernel kills the child if we die meanwhile. Signals that
/// come before the place is reached are delivered, as job control stops are obeyed; those that come later wait for `detach`.
/// For the thread that seizes, and no other.
final class Tracee {
  /// What a wait came back with.
  enum Event: Hashable {
    /// The process executes another program from now on.
    case executed
    /// The address was reached, or one instruction was executed.
    case reached
  }

  /// Why the child cannot be taken further.
  enum Failure: Error, Hashable {
    /// waitpid's status of its end.
    case ended(CInt)
    /// A call was refused: errno.
    case refused(CInt)
  }

  let pid: pid_t
  /// The threads that stand still, with the signal that each is to have delivered when it goes on.
  private var stopped: [pid_t: CInt] = [:]
  /// Single steps take the place of breakpoints.
  private var isStepping: Bool
  /// The address that was reached last, until the child goes on.
  private var reached: UInt64?

  /// Begins to trace a child, which runs on.
  ///
  /// `isStepping` does without hardware breakpoints from the beginning.
  init(seizing pid: pid_t, isStepping: Bool = false) throws(Failure) {
    self.pid = pid
    self.isStepping = isStepping
    let result = vg_tracee_seize(pid)
    if result < 0 { throw .refused(CInt(truncatingIfNeeded: -result)) }
  }

  private func require(_ result: Int) throws(Failure) {
    if result >= 0 { return }
    // A child that is being killed is stopped no more: its end says more.
    if result == -Int(ESRCH) { _ = try nextStatus(of: pid) }
    throw .refused(CInt(truncatingIfNeeded: -result))
  }

  // MARK: Going on

  /// Lets the child run, stopped now or not, until it has executed another program.
  func waitForExec() throws(Failure) {
    while try wait(for: { _ in false }, goingOn: vg_tracee_continue) != .executed {}
  }

  /// Lets the stopped child run until it is about to execute the instruction at an address.
  ///
  /// Where it stands there already, until it is there again.
  func run(to address: UInt64) throws(Failure) -> Event {
    if reached == address, try step() == .executed { return .executed }
    let event = try approach(address)
    if event == .reached { reached = address }
    return event
  }

  private func approach(_ address: UInt64) throws(Failure) -> Event {
    if !isStepping, setBreakpoint(address) {
      // Another program has no breakpoints.
      let event = try go(vg_tracee_continue) { code in code == Self.breakpointCode && self.isAt(address) }
      if event == .reached { setBreakpoint(nil) }
      return event
    }
    // All may be in use, or the machine has none.
    isStepping = true
    while true {
      if try step() == .executed { return .executed }
      if isAt(address) { return .reached }
    }
  }

  private func step() throws(Failure) -> Event { try go(vg_tracee_step) { $0 > 0 && $0 != Self.sentByKernel } }

  /// `si_code` of a SIGTRAP (include/uapi/asm-generic/siginfo.h): TRAP_HWBKPT, SI_KERNEL.
  private static let breakpointCode: CInt = 4
  private static let sentByKernel: CInt = 0x80

  private typealias GoOn = (pid_t, CInt) -> Int

  private func go(_ goOn: GoOn, until isWanted: (_ trapCode: CInt) -> Bool) throws(Failure) -> Event {
    reached = nil
    try require(goOn(pid, 0))
    return try wait(for: isWanted, goingOn: goOn)
  }

  /// Waits for what is wanted and lets the child go on after everything else.
  private func wait(for isWanted: (_ trapCode: CInt) -> Bool, goingOn goOn: GoOn) throws(Failure) -> Event {
    while true {
      let status = try nextStatus(of: pid)
      let signal = vg_stop_signal(status)
      switch vg_stop_event(status) {
      case VG_EVENT_EXEC: return .executed
      case VG_EVENT_STOP:
        // Stopped by job control until SIGCONT, of which this call tells likewise, by another signal.
        let isStop = [SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU].contains(signal)
        try require(isStop ? vg_tracee_listen(pid) : goOn(pid, 0))
      default:
        var code: CInt = 0
        if signal == SIGTRAP, vg_tracee_signal_code(pid, &code) == 0, isWanted(code) { return .reached }
        try require(goOn(pid, signal))
      }
    }
  }

  /// The status of the next stop.
  private func nextStatus(of thread: pid_t) throws(Failure) -> CInt {
    var status: CInt = 0
    while true {
      let result = waitpid(thread, &status, VG_WAIT_ALL)
      if result < 0 && errno == EINTR { continue }
      if result < 0 { throw .refused(errno) }
      if vg_stopped(status) { return status }
      throw .ended(status)
    }
  }

  /// Sets or removes the breakpoint of the child's first thread; whether there is one to be had.
  @discardableResult private func setBreakpoint(_ address: UInt64?) -> Bool {
    switch Architecture.current.breakpoint {
    case .user(let offset, let control, let enabled):
      guard vg_tracee_write_user(pid, control, 0) == 0 else { return false }
      guard let address else { return true }
      return vg_tracee_write_user(pid, offset, UInt(address)) == 0
        && vg_tracee_write_user(pid, control, UInt(enabled)) == 0
    case .registerSet(let set, let size, let offset, let control, let enabled):
      var bytes = [UInt8](repeating: 0, count: size)
      bytes.withUnsafeMutableBytes {
        $0.storeBytes(of: address ?? 0, toByteOffset: offset, as: UInt64.self)
        $0.storeBytes(of: address == nil ? 0 : enabled, toByteOffset: control, as: UInt32.self)
      }
      return vg_tracee_write_registers(pid, set, bytes, size) == 0
    }
  }

  // MARK: What the stopped child is about to do

  private func isAt(_ address: UInt64) -> Bool { (try? registers())?.programCounter == address }

  /// The registers of the child's first thread.
  func registers() throws(Failure) -> ThreadRegisters {
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = vg_tracee_registers(pid, &bytes, bytes.count)
    try require(count)
    return ThreadRegisters(bytes: Array(bytes[..<count]))
  }

  /// An integer of the child's memory, of 4 or 8 bytes.
  func word(at address: UInt64, size: Int) -> UInt64? {
    var value: UInt64 = 0
    // Of both architectures, which are little-endian.
    return vg_read_memory(pid, address, &value, size) == size ? value : nil
  }

  // MARK: The end

  /// Stops the child's other threads too: from now on nothing of it runs.
  func hold() throws(Failure) {
    stopped[pid] = 0
    var isComplete = false
    while !isComplete {
      isComplete = true
      for thread in threads() where stopped[thread] == nil {
        // One that ends meanwhile needs no stop.
        guard vg_tracee_seize(thread) == 0, vg_tracee_interrupt(thread) == 0 else { continue }
        isComplete = false
        let status: CInt
        do {
          status = try nextStatus(of: thread)
        } catch {
          continue
        }
        stopped[thread] = vg_stop_event(status) == 0 ? vg_stop_signal(status) : 0
      }
    }
  }

  private func threads() -> [pid_t] {
    guard let folder = opendir(ProcFS.path(of: pid, "task")) else { return [] }
    defer { closedir(folder) }
    var result: [pid_t] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if let thread = pid_t(name) { result.append(thread) }
    }
    return result
  }

  /// Lets all threads go on; one that has died meanwhile is gone.
  func detach() {
    for (thread, signal) in stopped { _ = vg_tracee_detach(thread, signal) }
    stopped = [:]
  }
}

/// The registers of a stopped thread, of a program of either width.
struct ThreadRegisters {
  let bytes: [UInt8]
  private let wide = Architecture.current.registers
  private let narrow = Architecture.current.narrow.registers

  init(bytes: [UInt8]) { self.bytes = bytes }

  private var isNarrow: Bool { bytes.count <= narrow.size }

  var programCounter: UInt64 { value(at: isNarrow ? narrow.programCounter : wide.programCounter) }

  /// The first argument of the function that is about to be executed, a pointer.
  func firstArgument(_ word: (_ address: UInt64, _ size: Int) -> UInt64?) -> UInt64? {
    guard isNarrow else { return Architecture.current.functions.arguments.first.map(value) }
    switch narrow.firstArgument {
    case .register(let offset): return value(at: offset)
    case .stack(let distance): return word(value(at: narrow.stackPointer) &+ UInt64(distance), 4)
    }
  }

  private func value(at offset: Int) -> UInt64 {
    let size = isNarrow ? 4 : 8
    guard offset + size <= bytes.count else { return 0 }
    return bytes[offset..<(offset + size)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
