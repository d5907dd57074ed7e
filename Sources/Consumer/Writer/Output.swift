internal import CSystem
internal import Glibc

/// Why output ended.
package enum OutputError: Error, Hashable, Sendable {
  /// The reader of the pipe is gone: the run ends without a message.
  case closed
  /// The file could not be opened or written.
  case failed(attempt: String, errno: CInt)

  /// One line for the user.
  package var message: String {
    switch self {
    case .closed: "output was closed"
    case .failed(let attempt, let number):
      "\(attempt): \(strerror(number).map { String(cString: $0) } ?? "error \(number)")"
    }
  }
}

/// Where text goes: standard output or a file; collected and written in large pieces.
///
/// The first error stays: from then on everything is discarded, and the session ends when it sees `error`. One thread.
package final class Output {
  /// The text that is not written yet.
  ///
  /// Take it out, append to it, put it back; `drainIfLarge` writes it.
  package var text = TextBuffer(capacity: Output.pieceSize + 8192)
  /// What ended the output.
  package private(set) var error: OutputError?
  private var descriptor: CInt
  private let name: String
  private let ownsDescriptor: Bool

  private static let pieceSize = 64 << 10

  /// Writes to an open descriptor that outlives the object.
  package init(descriptor: CInt = 1, name: String = "standard output") {
    self.descriptor = descriptor
    self.name = name
    ownsDescriptor = false
  }

  /// Opens a file to append to.
  package init(appendingTo path: String) throws(OutputError) {
    let number = vg_open(path, O_WRONLY | O_CREAT | O_APPEND, 0o666)
    guard number >= 0 else { throw .failed(attempt: "failed to open \(path)", errno: -number) }
    descriptor = number
    name = path
    ownsDescriptor = true
  }

  deinit {
    flush()
    if ownsDescriptor { close(descriptor) }
  }

  /// Writes when enough has gathered.
  package func drainIfLarge() {
    if text.count >= Self.pieceSize { flush() }
  }

  /// Writes all text.
  package func flush() {
    if text.count == 0 { return }
    defer { text.removeAll() }
    if error != nil { return }
    error = text.bytes.withUnsafeBytes { Self.write($0, to: descriptor, name: name) }
  }

  /// Empties the file (`ftruncate()`); of a pipe nothing can be taken back.
  package func truncate() {
    flush()
    // A terminal or a pipe refuses, which is no error of the program.
    _ = ftruncate(descriptor, 0)
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt, name: String) -> OutputError? {
    var rest = bytes
    while !rest.isEmpty {
      let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if written >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        // Somebody made the terminal or pipe non-blocking: wait for room.
        var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&entry, 1, 1000)
      case EPIPE: return .closed
      default: return .failed(attempt: "failed to write to \(name)", errno: errno)
      }
    }
    return nil
  }
}
