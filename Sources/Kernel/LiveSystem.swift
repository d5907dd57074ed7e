internal import CSystem
internal import Glibc

/// The running kernel.
package struct LiveSystem: System {
  package init() {}

  package func call(_ call: SystemCall) -> Int {
    while true {
      let result = once(call)
      // Neither close nor munmap is interrupted; the others may simply be repeated.
      if result != -Int(EINTR) { return result }
    }
  }

  private func once(_ call: SystemCall) -> Int {
    switch call {
    case .bpf(let command, let attributes):
      guard let base = attributes.baseAddress else { return -Int(EFAULT) }
      return vg_bpf(command.rawValue, base, attributes.count)
    case .perfEventOpen(let attributes, let pid, let cpu):
      return vg_perf_event_open(attributes, pid, cpu, -1, VG_PERF_CLOEXEC)
    case .ioctl(let descriptor, let request, let argument):
      return vg_ioctl(descriptor, request, argument)
    case .map(let descriptor, let length, let isWritable):
      let protection = isWritable ? PROT_READ | PROT_WRITE : PROT_READ
      guard let address = mmap(nil, length, protection, MAP_SHARED, descriptor, 0), address != MAP_FAILED else {
        return -Int(errno)
      }
      return Int(bitPattern: address)
    case .unmap(let address, let length):
      return munmap(address, length) < 0 ? -Int(errno) : 0
    case .read(let descriptor, let buffer):
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      return count < 0 ? -Int(errno) : count
    case .close(let descriptor):
      let result = close(descriptor)
      // Linux closes the descriptor even if it reports EINTR.
      if result < 0, errno != EINTR {
        precondition(errno != EBADF, "descriptor \(descriptor) was closed by another owner")
        return -Int(errno)
      }
      return 0
    case .raiseFileLimit:
      var limit = rlimit()
      if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) < 0 { return -Int(errno) }
      limit.rlim_cur = limit.rlim_max
      return setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) < 0 ? -Int(errno) : 0
    }
  }

  package func readFile(_ path: String) -> [UInt8]? {
    let descriptor = vg_open(path, O_RDONLY, 0)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let capacity = 65536
    var bytes: [UInt8] = []
    while true {
      var got = 0
      let part = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        got = read(descriptor, buffer.baseAddress, capacity)
        count = max(0, got)
      }
      if got < 0, errno == EINTR { continue }
      if got < 0 { return nil }
      if got == 0 { return bytes }
      bytes += part
    }
  }
}
