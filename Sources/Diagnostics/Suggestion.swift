/// Finds what a misspelt name probably meant.
package enum Suggestion {
  /// The candidate that is nearest to a text, with its distance; nil if none is near enough to be worth a hint.
  ///
  /// The distance counts inserted, removed, replaced and exchanged neighbouring bytes; another case of a letter counts
  /// nothing. Near enough is a third of the text's length, at least 1. Of equally near ones that wins of
  /// which only letters are missing, then the one of nearest length, then the first in alphabetical order.
  package static func nearest(
    to text: String, in candidates: some Sequence<String>
  ) -> (name: String, distance: Int)? {
    let typed = folded(text)
    let limit = max(1, typed.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != text {
      let name = folded(candidate)
      guard abs(name.count - typed.count) <= limit, !name.isEmpty else { continue }
      let distance = distance(typed, name)
      guard distance <= limit else { continue }
      func rank(_ name: String, _ distance: Int) -> (Int, Int, Int, String) {
        (distance, lacksLetters(typed, of: folded(name)) ? 0 : 1, abs(name.utf8.count - typed.count), name)
      }
      if let known = best, rank(known.name, known.distance) <= rank(candidate, distance) { continue }
      best = (candidate, distance)
    }
    return best
  }

  /// The hint for a misspelt name: "did you mean X?", or nil.
  package static func hint(for text: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: text, in: candidates).map { "did you mean \($0.name)?" }
  }

  /// Whether a text is a name from which letters were left out.
  private static func lacksLetters(_ typed: [UInt8], of name: [UInt8]) -> Bool {
    var rest = typed[...]
    for letter in name where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  private static func folded(_ text: String) -> [UInt8] {
    text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }

  /// Optimal string alignment.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1] + [Int](repeating: 0, count: b.count)
      for j in b.indices {
        row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1) }
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
