internal import CSystem
internal import Glibc

/// tracefs, which may be mounted nowhere and is never mounted by us (kernel.md §10).
package enum Tracefs {
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
