import DIF
import DSemantics
import Providers
import Testing

@Suite struct GlobTests {
  @Test(arguments: [
    ("", "anything", true), ("", "", true), ("read", "read", true), ("read", "readv", false), ("*", "", true),
    ("*", "x", true), ("?", "x", true), ("?", "", false), ("?", "xy", false), ("r*d", "read", true),
    ("r*d", "readv", false), ("*stat*", "newfstatat", true), ("a**b", "ab", true), ("*a*b*", "xxaxxbxx", true),
    ("*ab", "aab", true), ("*ab", "aba", false), ("[rw]*", "write", true), ("[rw]*", "close", false),
    ("[a-c]x", "bx", true), ("[a-c]x", "dx", false), ("[!a-c]x", "dx", true), ("[!a-c]x", "ax", false),
    ("[]]", "]", true), ("[a-]", "-", true), ("[a-]", "b", false), ("[\\]]", "]", true), ("\\*", "*", true),
    ("\\*", "x", false), ("a\\", "a", false), ("[a", "a", false), ("[", "[", false), ("a!", "a!", true),
    ("a]", "a]", true), ("[!]", "x", false), ("???", "abc", true), ("tick-*s", "tick-10ms", true),
  ])
  func matching(pattern: String, text: String, expected: Bool) throws {
    #expect(try Glob(pattern).matches(text) == expected)
  }

  @Test(arguments: [
    ("a*b*c*d*e*f*g*h*i", false), ("a*b*c*d*e*f*g*h*i*", false), ("a*b*c*d*e*f*g*h*i*j", true),
    ("*a*b*c*d*e*f*g*h*", false), ("a**********b", false),
  ])
  func atMostEightNestedStars(pattern: String, fails: Bool) {
    #expect(
      refusal { () throws(CatalogError) in _ = try Glob(pattern) }
        == (fails ? "Probe description has too many globbing characters" : nil))
  }

  @Test func manyStarsTakeNoExponentialTime() throws {
    let glob = try Glob("*a*a*a*a*a*a*a*b")
    #expect(!glob.matches(String(repeating: "a", count: 20_000)))
  }

  @Test(arguments: [(63, 0, false), (64, 0, true), (0, 191, false), (0, 192, true)])
  func longFieldsAreRefused(provider: Int, function: Int, fails: Bool) {
    let description = ProbeDescription(
      provider: String(repeating: "p", count: provider), function: String(repeating: "f", count: function))
    #expect(
      refusal { () throws(CatalogError) in _ = try ProbePattern(description) } == (fails ? "File name too long" : nil))
  }

  /// The message that an action fails with.
  private func refusal(_ action: () throws(CatalogError) -> Void) -> String? {
    do {
      try action()
      return nil
    } catch {
      return error.message
    }
  }
}
