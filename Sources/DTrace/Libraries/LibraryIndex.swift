internal import DSyntax

/// What library files declare, as text: a line `KIND NAME FILE` for each name, sorted by bytes.
///
/// Searched where it lies, so that the index in the binary costs nothing before the first name is looked up, and then
/// a dozen comparisons.
struct LibraryIndex {
  let text: UnsafeRawBufferPointer

  /// Base names of the files that declare a name, in order of the alphabet.
  func files(declaring name: DeclaredName) -> [String] {
    let wanted = Array("\(name.kind.rawValue) \(name.name) ".utf8)
    var low = 0
    var high = text.count
    // The first line that is not less than what is wanted begins in low...high.
    while low < high {
      let middle = lineStart((low + high) / 2)
      if isLess(middle, than: wanted) { low = lineEnd(middle) } else { high = middle }
    }
    var files: [String] = []
    while low < text.count, text[low...].starts(with: wanted) {
      let end = lineEnd(low)
      files.append(String(decoding: text[(low + wanted.count)..<end].prefix { $0 != 0x0A }, as: UTF8.self))
      low = end
    }
    return files
  }

  private func lineStart(_ place: Int) -> Int {
    var start = place
    while start > 0, text[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// The place behind the newline of the line at a place.
  private func lineEnd(_ place: Int) -> Int {
    var end = place
    while end < text.count, text[end] != 0x0A { end += 1 }
    return min(end + 1, text.count)
  }

  private func isLess(_ line: Int, than wanted: [UInt8]) -> Bool {
    text[line..<min(text.count, line + wanted.count)].lexicographicallyPrecedes(wanted)
  }
}

extension LibraryIndex {
  /// The text of the index of some files.
  static func text(of files: [(name: String, declared: [DeclaredName])]) -> String {
    let lines = Set(
      files.flatMap { file in file.declared.map { "\($0.kind.rawValue) \($0.name) \(file.name)" } })
    return lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { $0 + "\n" }.joined()
  }
}
