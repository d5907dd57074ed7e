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
  /// `edit` takes it out and puts it back; `drainIfLarge` writes it.
  // Several times a record: the checks of exclusive access would cost more than the rest.
  @exclusivity(unchecked) package var text = TextBuffer(capacity: Output.pieceSize + 8192)
  /// What ended the output.
  package private(set) var error: OutputError?
  private var descriptor: CInt
  private let name: String
  private let ownsDescriptor: Bool
  /// A duplicate of what the output began with, once `reopen` has replaced it.
  private var original: CInt?
  private var place = Place()
  /// The place in what the output began with, while it goes elsewhere.
  private var originalPlace: Place?

  /// How far a file is written.
  private struct Place {
    /// Where `text` begins in the file.
    var position: UInt64 = 0
    /// Where the last whole records of a document end.
    var recordEnds: [RecordEnd] = []
  }

  private struct RecordEnd {
    var position: UInt64
    /// What the document's end must close there.
    var open: OpenParts
  }

  /// Whether `unfinishedLine` is kept: for a terminal that is drawn on.
  var followsLine = false
  /// What was written of a line that has no end yet.
  private var line: [UInt8] = []

  private static let pieceSize = 64 << 10
  private static let appending = O_WRONLY | O_CREAT | O_APPEND

  /// Writes to an open descriptor that outlives the object.
  package init(descriptor: CInt = 1, name: String = "standard output") {
    self.descriptor = descriptor
    self.name = name
    ownsDescriptor = false
    place.position = Self.end(of: descriptor)
  }

  /// Opens a file to append to.
  package init(appendingTo path: String) throws(OutputError) {
    let number = vg_open(path, Self.appending, 0o666)
    guard number >= 0 else { throw .failed(attempt: "failed to open \(path)", errno: -number) }
    descriptor = number
    name = path
    ownsDescriptor = true
    place.position = Self.end(of: number)
  }

  /// Where the next byte goes; 0 where there are no places.
  private static func end(of descriptor: CInt) -> UInt64 {
    var status = stat()
    let isAppending = fcntl(descriptor, F_GETFL) & O_APPEND != 0
    if isAppending, fstat(descriptor, &status) == 0 { return UInt64(max(0, status.st_size)) }
    return UInt64(max(0, lseek(descriptor, 0, SEEK_CUR)))
  }

  deinit {
    flush()
    if let original { close(original) }
    if ownsDescriptor { close(descriptor) }
  }

  /// Changes the text, which leaves the output for the while: appending must not copy it.
  func edit(_ body: (inout TextBuffer) -> Void) {
    var taken = TextBuffer()
    swap(&taken, &text)
    defer { swap(&taken, &text) }
    body(&taken)
  }

  /// Adds to the text.
  func append(_ bytes: UnsafeRawBufferPointer) { text.append(bytes) }

  /// Writes when enough has gathered.
  package func drainIfLarge() {
    if text.count >= Self.pieceSize { flush() }
  }

  /// Writes all text.
  package func flush() {
    if text.count == 0 { return }
    if followsLine { line = unfinishedLine }
    defer {
      place.position += UInt64(text.count)
      text.removeAll()
    }
    if error != nil { return }
    error = text.bytes.withUnsafeBytes { Self.write($0, to: descriptor, name: name) }
    if isFull { cut() }
  }

  /// Whether it is the standard output, which commands of the program have too.
  var isStandardOutput: Bool { descriptor == STDOUT_FILENO }

  /// Empties the file (`ftruncate()`); false of a terminal or a pipe, from which nothing can be taken back.
  ///
  /// What is not written yet is the caller's to forget.
  func truncate() -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    guard ftruncate(descriptor, 0) == 0 else { return false }
    lseek(descriptor, 0, SEEK_SET)
    place = Place()
    return true
  }

  /// Replaces where the output goes (`freopen()`) by a file that is appended to; nil: back to where it began.
  ///
  /// The descriptor keeps its number, so that commands started meanwhile write to the same place. `leave` adds what the
  /// place that is left still has to hold. Returns errno of what failed, and the output stays as it was.
  func reopen(_ path: [UInt8]?, leave: () -> Void = {}) -> CInt? {
    if original == nil {
      let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
      if copy < 0 { return errno }
      original = copy
    }
    var file: CInt?
    if let path {
      let number = vg_open((path + [0]).map { CChar(bitPattern: $0) }, Self.appending, 0o666)
      if number < 0 { return -number }
      file = number
    }
    defer { if let file { close(file) } }
    leave()
    flush()
    if dup2(file ?? original ?? descriptor, descriptor) < 0 { return errno }
    if file == nil {
      place = originalPlace ?? place
      originalPlace = nil
    } else {
      originalPlace = originalPlace ?? place
      place = Place(position: Self.end(of: descriptor))
    }
    return nil
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

/// Terminals: what is drawn below the line that is being printed.
extension Output {
  /// Ends what takes a drawing off a terminal: what was written of a line before it is written again.
  static let eraser = "\u{1B}[J"

  /// What was printed of a line that has no end yet; a long one is as good as ended.
  var unfinishedLine: [UInt8] {
    var line = text.bytes[...]
    var isNew = false
    if let end = line.lastIndex(of: UInt8(ascii: "\n")) {
      line = line[(end + 1)...]
      isNew = true
    }
    if let escape = line.lastIndex(of: 0x1B), line[escape...].starts(with: Self.eraser.utf8) {
      line = line[(escape + Self.eraser.utf8.count)...]
      isNew = true
    }
    let whole = isNew ? Array(line) : self.line + line
    return whole.count > 4096 ? [] : whole
  }

  /// Forgets the line: somebody else has ended it.
  func endLine() { line = [] }

  /// Writes a drawing with what is not written yet.
  func draw(_ drawing: TextBuffer) {
    let line = unfinishedLine
    text.append(contentsOf: drawing.bytes)
    flush()
    self.line = line
  }
}

/// Documents: whole records, and an end in every case (libxo-output.md §8).
extension Output {
  /// What is in `text` ends with a whole record; `open` is what the document's end must close there.
  func endRecord(_ open: OpenParts) {
    if error != nil { return text.removeAll() }
    place.recordEnds.append(RecordEnd(position: place.position + UInt64(text.count), open: open))
    if place.recordEnds.count > 4096 { place.recordEnds.removeFirst(2048) }
  }

  /// Whether the output ended because the disk has no room, or the file may not grow.
  private var isFull: Bool {
    if case .failed(_, let number)? = error { [ENOSPC, EDQUOT, EFBIG].contains(number) } else { false }
  }

  /// Cuts the file back to the last whole record that it holds.
  private func cut() {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    while let last = place.recordEnds.last, last.position > UInt64(max(0, status.st_size)) {
      place.recordEnds.removeLast()
    }
    guard let last = place.recordEnds.last else { return }
    cut(at: last.position)
  }

  private func cut(at place: UInt64) {
    guard ftruncate(descriptor, Int(place)) == 0 else { return }
    lseek(descriptor, Int(place), SEEK_SET)
  }

  /// Writes the end of a document; on a full disk records are taken back until what `shortEnding` makes of it fits.
  func finishDocument(_ ending: TextBuffer, shortEnding: (OpenParts) -> TextBuffer) {
    // What has been gathered is written first: if it does not fit any more, the end of the document still must.
    flush()
    if !isFull {
      text.append(contentsOf: ending.bytes)
      flush()
      if !isFull { return }
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    while let last = place.recordEnds.popLast() {
      cut(at: last.position)
      let ending = shortEnding(last.open)
      if ending.bytes.withUnsafeBytes({ Self.write($0, to: descriptor, name: name) }) == nil { return }
    }
  }
}
