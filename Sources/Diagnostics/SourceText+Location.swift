extension SourceText {
  /// A place as messages name it.
  package struct Location: Hashable, Sendable {
    /// The file of the last `# N "file"` line before the place; nil for the text's own file.
    package var file: String?
    /// From 1.
    package var line: Int
  }

  /// Where a byte offset lies for messages, `# N "file"` and `#line N "file"` lines applied (d-language.md §1.6).
  ///
  /// - Complexity: O(length of the text before the offset): for errors only.
  package func location(of offset: Int) -> Location {
    let physical = position(of: offset).line
    var location = Location(file: nil, line: physical)
    var isInComment = false
    for number in stride(from: 1, to: physical, by: 1) {
      let line = Array(self.line(number).utf8)
      if !isInComment, let mark = LineMark(line) {
        location.line = mark.line + (physical - number - 1)
        // Without a name the file stays.
        if let file = mark.file { location.file = Self.isOwnName(file) ? nil : file }
      }
      isInComment = Self.endsInComment(line, isInComment)
    }
    return location
  }

  /// Whether a file name of a line mark is one by which cpp calls what it was fed through a descriptor, or itself.
  package static func isOwnName(_ file: String) -> Bool {
    file.isEmpty || file.hasPrefix("<") || file == "-" || file.hasPrefix("/dev/fd/") || file == "/dev/stdin"
  }

  /// Whether a comment is open at the end of a line.
  package static func endsInComment(_ line: [UInt8], _ isInComment: Bool) -> Bool {
    var isOpen = isInComment
    var quote: UInt8?
    var index = 0
    while index < line.count {
      let byte = line[index]
      let next = index + 1 < line.count ? line[index + 1] : 0
      if isOpen {
        if byte == UInt8(ascii: "*"), next == UInt8(ascii: "/") {
          isOpen = false
          index += 1
        }
      } else if let open = quote {
        if byte == UInt8(ascii: "\\") { index += 1 }
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "/"), next == UInt8(ascii: "*") {
        isOpen = true
        index += 1
      }
      index += 1
    }
    return isOpen
  }
}

extension SourceRange {
  /// Whether the place came from another file than the text's own, as what the preprocessor puts in.
  ///
  /// - Complexity: as `SourceText.location(of:)`.
  package var isOfHeader: Bool { source.location(of: start).file != nil }
}

/// A `# N "file" ...` or `#line N "file"` line.
private struct LineMark {
  var line: Int
  var file: String?

  init?(_ bytes: [UInt8]) {
    var rest = bytes[...].drop(while: Self.isBlank)
    guard rest.popFirst() == UInt8(ascii: "#") else { return nil }
    rest = rest.drop(while: Self.isBlank)
    let word = Array("line".utf8)
    if rest.starts(with: word) { rest = rest.dropFirst(word.count).drop(while: Self.isBlank) }
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard let number = Int(String(decoding: digits, as: UTF8.self)), number <= Int(Int32.max) else { return nil }
    line = number
    rest = rest.dropFirst(digits.count).drop(while: Self.isBlank)
    guard rest.first == UInt8(ascii: "\"") else { return }
    file = String(decoding: rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

}
