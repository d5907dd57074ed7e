import Glibc

/// A file or folder could not be read or written.
package struct FileError: Error, CustomStringConvertible {
  package var description: String

  init(_ action: String, _ path: String) {
    description = "cannot \(action) \(path): \(String(cString: strerror(errno)))"
  }
}

/// The bytes of a file.
package func readFile(_ path: String) throws(FileError) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileError("open", path) }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 18)
  while true {
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count == 0 { return bytes }
    if count < 0 {
      if errno == EINTR { continue }
      throw FileError("read", path)
    }
    bytes += buffer[..<count]
  }
}

/// Replaces the content of a file.
package func writeFile(_ path: String, _ text: String) throws(FileError) { try writeFile(path, Array(text.utf8)) }

/// Writes a file of bytes.
package func writeFile(_ path: String, _ bytes: [UInt8]) throws(FileError) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else { throw FileError("write", path) }
  defer { close(descriptor) }
  guard writeAll(descriptor, bytes) else { throw FileError("write", path) }
}

/// Writes a text to a descriptor; false if that fails.
@discardableResult
package func writeAll(_ descriptor: Int32, _ text: String) -> Bool { writeAll(descriptor, Array(text.utf8)) }

/// Writes bytes to a descriptor; false if that fails.
package func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { raw in
    var rest = raw[...]
    while let base = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
      let count = write(descriptor, base, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

/// Paths of all regular files below a folder, relative to it and sorted; hidden ones are left out.
package func filesBelow(_ folder: String) throws(FileError) -> [String] {
  var found: [String] = []
  var pending = [""]
  while let relative = pending.popLast() {
    let path = relative.isEmpty ? folder : folder + "/" + relative
    guard let directory = opendir(path) else { throw FileError("list", path) }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let child = relative.isEmpty ? name : relative + "/" + name
      var status = stat()
      guard stat(folder + "/" + child, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: pending.append(child)
      case S_IFREG: found.append(child)
      default: break
      }
    }
  }
  return found.sorted()
}

/// Whether a file exists and may be executed.
package func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }
