/// A version of D, such as 1.6.2 (d-language.md §15).
package struct LanguageVersion: Hashable, Comparable, Sendable {
  package var major: Int
  package var minor: Int
  package var micro: Int

  package init(_ major: Int, _ minor: Int, _ micro: Int = 0) {
    self.major = major
    self.minor = minor
    self.micro = micro
  }

  /// Reads `X`, `X.Y` or `X.Y.Z`; each part must fit the fields of the encoded form 0xMMmmmuuu.
  package init?(_ text: String) {
    let words = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...3).contains(words.count) else { return nil }
    var numbers: [Int] = []
    for (word, limit) in zip(words, [255, 4095, 4095]) {
      guard !word.isEmpty, word.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(word), number <= limit
      else { return nil }
      numbers.append(number)
    }
    self.init(numbers[0], numbers.count > 1 ? numbers[1] : 0, numbers.count == 3 ? numbers[2] : 0)
  }

  /// What programs are written in unless they say otherwise.
  package static let latest = LanguageVersion(1, 13)

  /// Every version that there was.
  package static let known: [LanguageVersion] = [
    LanguageVersion(1, 0), LanguageVersion(1, 1), LanguageVersion(1, 2), LanguageVersion(1, 2, 1),
    LanguageVersion(1, 2, 2), LanguageVersion(1, 3), LanguageVersion(1, 4), LanguageVersion(1, 4, 1),
    LanguageVersion(1, 5), LanguageVersion(1, 6), LanguageVersion(1, 6, 1), LanguageVersion(1, 6, 2),
    LanguageVersion(1, 6, 3), LanguageVersion(1, 7), LanguageVersion(1, 7, 1), LanguageVersion(1, 8),
    LanguageVersion(1, 8, 1), LanguageVersion(1, 9), LanguageVersion(1, 9, 1), LanguageVersion(1, 10),
    LanguageVersion(1, 11), LanguageVersion(1, 12), LanguageVersion(1, 12, 1), LanguageVersion(1, 13),
  ]

  package static func < (a: LanguageVersion, b: LanguageVersion) -> Bool {
    (a.major, a.minor, a.micro) < (b.major, b.minor, b.micro)
  }
}
