internal import Glibc

/// The machine's own defaults of options: `/etc/dtrace.options` (cli.md §7).
///
///     # as root wants them for everybody
///     bufsize=8m
///     quiet
///
/// The file counts only if nobody but root can have written it.
public struct OptionsFile: Sendable {
  /// Why a file does not count, or one of its lines is wrong.
  public struct Refusal: Error, Hashable, Sendable {
    /// What the command shows behind `dtrace: `.
    public let message: String
  }

  /// Where it is.
  public static let standardPath = "/etc/dtrace.options"

  let path: String
  let text: String

  /// Reads a file; nil if there is none.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - owner: the only user who may have written it; another one in tests only.
  /// - Throws: `Refusal` if somebody else may write it, or it cannot be read.
  init?(_ path: String, owner: uid_t) throws(Refusal) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0 {
      if errno == ENOENT { return nil }
      throw Refusal(message: "failed to open \(path): \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    // Of the open file, not of the name: it cannot be exchanged between the question and the reading.
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Refusal(message: "\(path) is no regular file: its options do not count")
    }
    guard status.st_uid == owner, status.st_mode & (S_IWGRP | S_IWOTH) == 0 else {
      throw Refusal(message: "\(path) is writable by others than root: its options do not count")
    }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { break }
      bytes += piece[..<count]
    }
    self.path = path
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The machine's file; nil if there is none.
  /// - Throws: `Refusal` if it does not count.
  public static func standard() throws(Refusal) -> OptionsFile? { try OptionsFile(standardPath, owner: 0) }
}

extension Options {
  /// Sets what a file says: `name=value` or the bare name of a flag in a line, `#` before a comment.
  ///
  /// `destructive` is passed over: that permission is asked for by who runs a program.
  /// - Throws: `OptionsFile.Refusal` for the first line that is wrong; those before it are set.
  public mutating func set(from file: OptionsFile) throws(OptionsFile.Refusal) {
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let parts = line.prefix { $0 != "#" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let words = parts.map { Self.trimmed($0) }
      guard let name = words.first, !(words.count == 1 && name.isEmpty), name != "destructive" else { continue }
      do {
        try set(name, words.count == 2 ? words[1] : nil)
      } catch {
        throw OptionsFile.Refusal(message: "failed to set \(name) (\(file.path), line \(number + 1)): \(error)")
      }
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    var rest = text.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(rest)
  }
}
