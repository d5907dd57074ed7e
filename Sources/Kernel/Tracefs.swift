internal import CSystem
internal import Glibc

/// tracefs, which may be mounted nowhere and is never mounted by us (kernel.md §10).
package enum Tracefs {
  /// The text of one of its files ("events/syscalls/sys_enter_read/format"); nil if it cannot be read.
  package static func contents(of path: String) -> [UInt8]? {
    let root = vg_open_tracefs()
    guard root >= 0 else { return nil }
    defer { close(root) }
    let descriptor = openat(root, path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }

  /// The names in one of its directories ("events/syscalls"), in no order; nil if it cannot be read.
  package static func names(in directory: String) -> [String]? {
    let root = vg_open_tracefs()
    guard root >= 0 else { return nil }
    defer { close(root) }
    let descriptor = openat(root, directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard let stream = fdopendir(descriptor) else {
      close(descriptor)
      return nil
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
