internal import CSystem
internal import Glibc

/// The bytes of a file in memory: mapped if the file allows it, else read.
///
/// Immutable as far as we are concerned: of mapped files only the kernel's own (/sys/kernel/btf) are read this way.
package final class FileImage: @unchecked Sendable {
  /// Valid while the object lives.
  package let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// Reads a whole file.
  /// - Throws: errno of what failed.
  package init(path: String) throws(FileError) {
    let descriptor = vg_open(path, O_RDONLY, 0)
    if descriptor < 0 { throw FileError(path: path, errno: -descriptor) }
    defer { close(descriptor) }
    var status = stat()
    if fstat(descriptor, &status) < 0 { throw FileError(path: path, errno: errno) }
    let size = Int(status.st_size)
    if size > 0, let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), address != MAP_FAILED {
      bytes = UnsafeRawBufferPointer(start: address, count: size)
      isMapped = true
      return
    }
    // Kernels before 6.16 can't map BTF. Files of /proc and /sys may say that they have no size.
    var capacity = max(size, 65536)
    var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 8)
    var count = 0
    while true {
      if count == capacity {
        let bigger = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity * 2, alignment: 8)
        bigger.copyMemory(from: UnsafeRawBufferPointer(buffer))
        buffer.deallocate()
        buffer = bigger
        capacity *= 2
      }
      let got = read(descriptor, buffer.baseAddress.map { $0 + count }, capacity - count)
      if got < 0, errno == EINTR { continue }
      if got < 0 {
        let error = errno
        buffer.deallocate()
        throw FileError(path: path, errno: error)
      }
      if got == 0 { break }
      count += got
      if count == size { break }
    }
    bytes = UnsafeRawBufferPointer(start: buffer.baseAddress, count: count)
    isMapped = false
  }

  /// An image of bytes that are already there.
  package init(_ content: [UInt8]) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(content.count, 8), alignment: 8)
    buffer.copyBytes(from: content)
    bytes = UnsafeRawBufferPointer(start: buffer.baseAddress, count: content.count)
    isMapped = false
  }

  deinit {
    let base = UnsafeMutableRawPointer(mutating: bytes.baseAddress)
    if isMapped { munmap(base, bytes.count) } else { base?.deallocate() }
  }
}

/// A file that cannot be read.
package struct FileError: Error, Hashable, Sendable {
  package var path: String
  package var errno: CInt

  package init(path: String, errno: CInt) {
    self.path = path
    self.errno = errno
  }
}
