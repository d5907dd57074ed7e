/// A block `/* EXPECT ... */` as it stands in a program's text.
///
/// The first line is `/* EXPECT`, `/* EXPECT-ERR` or one of these with `-MATCH` or `-SORTED` behind; the word
/// `RECORDED` after it marks content that was taken from a run and still needs a reader. The content follows, up to
/// a line of `*/` or ` */`.
package struct ExpectBlock: Equatable, Sendable {
  package var isError: Bool
  package var mode: ExpectedOutput.Mode
  package var isRecorded: Bool
  /// The content, without the newline of its last line.
  package var lines: [String]
  /// Indexes of the first and behind the last line of the block in the file.
  package var range: Range<Int>

  /// All blocks of a program's text, in order.
  ///
  /// - Throws: `DirectiveError` if a block has an unknown kind or no end.
  package static func all(in text: String) throws(DirectiveError) -> [ExpectBlock] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var blocks: [ExpectBlock] = []
    var index = 0
    while index < lines.count {
      guard lines[index].hasPrefix("/* EXPECT") else {
        index += 1
        continue
      }
      let start = index
      let words = lines[index].dropFirst(3).split(separator: " ")
      var kind = words[0].split(separator: "-")[...]
      kind.removeFirst()
      let isError = kind.first == "ERR"
      if isError { kind.removeFirst() }
      let mode: ExpectedOutput.Mode
      switch kind {
      case []: mode = .exact
      case ["MATCH"]: mode = .match
      case ["SORTED"]: mode = .sorted
      default: throw DirectiveError(description: "unknown block \(words[0])")
      }
      // A block that expects nothing may close on its first line.
      if words.last == "*/" {
        index += 1
        blocks.append(
          ExpectBlock(
            isError: isError, mode: mode, isRecorded: words.contains("RECORDED"), lines: [], range: start..<index))
        continue
      }
      index += 1
      var content: [String] = []
      while index < lines.count, lines[index] != "*/", lines[index] != " */" {
        content.append(String(lines[index]))
        index += 1
      }
      guard index < lines.count else { throw DirectiveError(description: "\(words[0]) has no end") }
      index += 1
      blocks.append(
        ExpectBlock(
          isError: isError, mode: mode, isRecorded: words.contains("RECORDED"), lines: content, range: start..<index))
    }
    return blocks
  }

  /// The block as text, with its last newline.
  package var text: String {
    var head = isError ? "EXPECT-ERR" : "EXPECT"
    switch mode {
    case .exact: break
    case .match: head += "-MATCH"
    case .sorted: head += "-SORTED"
    }
    if isRecorded { head += " RECORDED" }
    return "/* \(head)\n" + lines.map { $0 + "\n" }.joined() + " */\n"
  }
}

/// What a stream of a program must hold.
package struct ExpectedOutput: Equatable, Sendable {
  package enum Mode: Sendable {
    /// Byte for byte.
    case exact
    /// Line by line; `*` stands for any characters, `\` takes the next one literally, and a line of `...` for any
    /// number of lines.
    case match
    /// The same lines in any order.
    case sorted
  }

  package var mode: Mode
  package var lines: [String]
  package var isRecorded: Bool
  /// Of standard error, if the last line of the block is `...`: it may go on, where carets and hints stand.
  package var isPrefix = false

  package init(_ block: ExpectBlock) {
    mode = block.mode
    lines = block.lines
    isRecorded = block.isRecorded
    if block.isError, mode == .exact, lines.last == "..." {
      lines.removeLast()
      isPrefix = true
    }
  }

  package init(mode: Mode, lines: [String]) {
    self.mode = mode
    self.lines = lines
    isRecorded = false
  }

  /// The first difference between this and a stream's text, in words; nil if there is none.
  package func difference(from text: String) -> String? {
    var got = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // The last newline ends a line; text without one is shown with a mark, so that it can be expected.
    if got.last == "" { got.removeLast() } else { got[got.count - 1] += "\\c" }
    switch mode {
    case .exact:
      if isPrefix, got.count > lines.count { got.removeSubrange(lines.count...) }
      return firstDifference(lines, got)
    case .sorted:
      return firstDifference(lines.sorted(by: bytewise), got.sorted(by: bytewise))
    case .match:
      return matchDifference(got)
    }
  }

  private func firstDifference(_ want: [String], _ got: [String]) -> String? {
    for index in 0..<max(want.count, got.count) {
      let wanted = index < want.count ? want[index] : nil
      let found = index < got.count ? got[index] : nil
      // Compared as bytes: Swift holds canonically equivalent texts for equal.
      guard wanted.map({ Array($0.utf8) }) != found.map({ Array($0.utf8) }) else { continue }
      return "line \(index + 1)\n  want \(shown(wanted))\n  got  \(shown(found))"
    }
    return nil
  }

  private func matchDifference(_ got: [String]) -> String? {
    // `reachable[i]`: the first i patterns match the lines seen so far.
    var reachable = [Bool](repeating: false, count: lines.count + 1)
    reachable[0] = true
    spread(&reachable)
    for (number, line) in got.enumerated() {
      var next = [Bool](repeating: false, count: lines.count + 1)
      for (index, pattern) in lines.enumerated() where reachable[index] {
        if pattern == "..." {
          next[index] = true
        } else if glob(Array(pattern.utf8), matches: Array(line.utf8)) {
          next[index + 1] = true
        }
      }
      spread(&next)
      guard next.contains(true) else {
        let wanted = reachable.lastIndex(of: true).flatMap { $0 < lines.count ? lines[$0] : nil }
        return "line \(number + 1)\n  want \(shown(wanted)) (pattern)\n  got  \(shown(line))"
      }
      reachable = next
    }
    guard !reachable[lines.count] else { return nil }
    let wanted = reachable.lastIndex(of: true).flatMap { $0 < lines.count ? lines[$0] : nil }
    return "after the last line\n  want \(shown(wanted)) (pattern)\n  got  nothing"
  }

  /// A pattern of `...` may also stand for no line.
  private func spread(_ reachable: inout [Bool]) {
    for (index, pattern) in lines.enumerated() where reachable[index] && pattern == "..." {
      reachable[index + 1] = true
    }
  }

  private func shown(_ line: String?) -> String {
    line.map { "|\($0)|" } ?? "nothing"
  }

  private func bytewise(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}

/// Whether a text matches a pattern in which `*` stands for any bytes and `\` takes the next byte literally.
///
/// - Complexity: O(pattern × text), with no recursion.
package func glob(_ pattern: [UInt8], matches text: [UInt8]) -> Bool {
  let star = UInt8(ascii: "*")
  let backslash = UInt8(ascii: "\\")
  var p = 0
  var t = 0
  var retry: (pattern: Int, text: Int)?
  while t < text.count {
    if p < pattern.count, pattern[p] == star {
      retry = (p + 1, t)
      p += 1
    } else if p + 1 < pattern.count, pattern[p] == backslash, pattern[p + 1] == text[t] {
      p += 2
      t += 1
    } else if p < pattern.count, pattern[p] != backslash, pattern[p] == text[t] {
      p += 1
      t += 1
    } else if let last = retry {
      p = last.pattern
      t = last.text + 1
      retry = (p, t)
    } else {
      return false
    }
  }
  while p < pattern.count, pattern[p] == star { p += 1 }
  return p == pattern.count
}
