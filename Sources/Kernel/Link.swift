internal import CSystem

/// A program attached to what makes it fire, until the end of the object's life.
package final class Link: Sendable {
  private let descriptor: FileDescriptor
  /// The timer behind the link, which must outlive it.
  package let timer: PerfEvent?

  private init(_ descriptor: consuming FileDescriptor, timer: PerfEvent? = nil) {
    self.descriptor = descriptor
    self.timer = timer
  }

  /// Attaches a program to a kernel tracepoint: by name if it is untyped; a typed one knows its own.
  static func tracepoint(
    _ name: String, isTyped: Bool, _ program: LoadedProgram, system: any System
  ) throws(KernelError) -> Link {
    var attributes = bpf_attr()
    attributes.raw_tracepoint.prog_fd = UInt32(bitPattern: program.number)
    let result = name.withCString { text in
      attributes.raw_tracepoint.name = isTyped ? 0 : kernelAddress(text)
      return system.bpf(.rawTracepointOpen, &attributes)
    }
    if result < 0 {
      throw KernelError.failure(
        of: "attaching to tracepoint \(name)", call: BPFCommand.rawTracepointOpen.name,
        errno: CInt(truncatingIfNeeded: -result), system: system)
    }
    return Link(FileDescriptor(owning: CInt(truncatingIfNeeded: result), system: system))
  }

  /// Attaches a program to a timer, with the cookie that it reads there.
  static func timer(
    _ event: PerfEvent, cookie: UInt64, _ program: LoadedProgram, system: any System
  ) throws(KernelError) -> Link {
    var attributes = bpf_attr()
    attributes.link_create.prog_fd = UInt32(bitPattern: program.number)
    attributes.link_create.target_fd = UInt32(bitPattern: event.number)
    attributes.link_create.attach_type = BPF_PERF_EVENT.rawValue
    attributes.link_create.perf_event.bpf_cookie = cookie
    let number = try system.requireBPF(.linkCreate, &attributes, "attaching to a timer of CPU \(event.cpu)")
    return Link(FileDescriptor(owning: CInt(truncatingIfNeeded: number), system: system), timer: event)
  }
}

/// A software timer of one CPU: the cpu-clock of perf_event_open(2), with a period in nanoseconds.
///
/// A period, not a frequency: the kernel refuses frequencies above a bound that it lowers by itself under load.
package final class PerfEvent: Sendable {
  package let cpu: Int
  package let periodNanoseconds: UInt64
  private let descriptor: FileDescriptor
  private let system: any System

  /// Opens a timer, not yet running.
  init(periodNanoseconds: UInt64, cpu: Int, system: any System) throws(KernelError) {
    var attributes = perf_event_attr()
    attributes.type = PERF_TYPE_SOFTWARE.rawValue
    attributes.size = UInt32(MemoryLayout<perf_event_attr>.size)
    attributes.config = UInt64(PERF_COUNT_SW_CPU_CLOCK.rawValue)
    attributes.sample_period = periodNanoseconds
    attributes.disabled = 1
    let number = try withUnsafePointer(to: attributes) { attributes throws(KernelError) in
      try system.require(
        .perfEventOpen(attributes, pid: -1, cpu: CInt(truncatingIfNeeded: cpu)), "opening a timer of CPU \(cpu)")
    }
    descriptor = FileDescriptor(owning: CInt(truncatingIfNeeded: number), system: system)
    self.cpu = cpu
    self.periodNanoseconds = periodNanoseconds
    self.system = system
  }

  /// The descriptor's number, valid while the event lives.
  package var number: CInt { descriptor.number }

  /// Starts the timer.
  func enable() throws(KernelError) {
    _ = try system.require(
      .ioctl(number, request: UInt(VG_PERF_ENABLE), argument: 0), "starting a timer of CPU \(cpu)")
  }

  /// How often the timer should have fired since it was started: what is missing of it was skipped by the kernel,
  /// which throttles timers that take too much of a CPU.
  package func expectedFirings() throws(KernelError) -> UInt64 {
    var nanoseconds: UInt64 = 0
    _ = try withUnsafeMutableBytes(of: &nanoseconds) { buffer throws(KernelError) in
      try system.require(.read(number, buffer), "reading a timer of CPU \(cpu)")
    }
    return periodNanoseconds == 0 ? 0 : nanoseconds / periodNanoseconds
  }
}
