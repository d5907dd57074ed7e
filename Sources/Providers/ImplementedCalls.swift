internal import Glibc
internal import Kernel

/// Which system calls the running kernel implements, by the kernel's own names.
///
/// Asked only for descriptions whose answer depends on it. tracefs has the list (one directory, some milliseconds);
/// where it cannot be read, kallsyms shows for each call whether its function is more than the weak stand-in of calls
/// that were left out of the configuration (some ten milliseconds).
package enum ImplementedCalls {
  /// The names; nil if the kernel does not tell.
  package static func ofRunningKernel(functionPrefix: String) -> Set<String>? {
    fromTracefs() ?? fromKallsyms(prefix: functionPrefix)
  }

  /// The events sys_enter_NAME: one for each row of the kernel's own table of native calls that is implemented.
  package static func fromTracefs() -> Set<String>? {
    guard let names = Tracefs.names(in: "events/syscalls") else { return nil }
    let prefix = "sys_enter_"
    let calls = names.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    return calls.isEmpty ? nil : Set(calls)
  }

  /// The symbols PREFIX + NAME that are not weak.
  package static func fromKallsyms(path: String = ProcFS.path("kallsyms"), prefix: String) -> Set<String>? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var calls: Set<String> = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var line: [UInt8] = []
    let wanted = Array(" \(prefix)".utf8)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      for byte in buffer[..<count] {
        guard byte == UInt8(ascii: "\n") else {
          line.append(byte)
          continue
        }
        if let name = name(line, wanted) { calls.insert(name) }
        line.removeAll(keepingCapacity: true)
      }
    }
    return calls.isEmpty ? nil : calls
  }

  /// The name in a line `ADDRESS TYPE PREFIXname[\tMODULE]`, unless TYPE says weak.
  private static func name(_ line: [UInt8], _ wanted: [UInt8]) -> String? {
    guard let space = line.firstIndex(of: UInt8(ascii: " ")), space + 2 < line.count,
      line[(space + 2)...].starts(with: wanted), !"WwVv".utf8.contains(line[space + 1])
    else { return nil }
    let name = line[(space + 2 + wanted.count)...]
    return name.contains(UInt8(ascii: ".")) ? nil : String(decoding: name, as: UTF8.self)
  }
}
