import DSyntax
import Diagnostics
import Glibc
import Testing

@testable import DSemantics

/// The time that declarations take grows as their number does.
@Suite(.serialized) struct LinearTests {
  /// Texts of so many declarations of one kind.
  private static let kinds: [(name: String, text: @Sendable (Int) -> String)] = [
    ("variables", { count in (0..<count).map { "int a\($0);" }.joined(separator: "\n") }),
    ("variables of clauses", { count in (0..<count).map { "BEGIN { a\($0) = 1; }" }.joined(separator: "\n") }),
    ("inlines", { count in (0..<count).map { "inline int a\($0) = \($0);" }.joined(separator: "\n") }),
    ("structs", { count in (0..<count).map { "struct s\($0) { int x; };" }.joined(separator: "\n") }),
    ("members", { count in "struct s { " + (0..<count).map { "int a\($0);" }.joined(separator: " ") + " };" }),
    ("enumerators", { count in "enum e { " + (0..<count).map { "A\($0)" }.joined(separator: ", ") + " };" }),
    ("typedefs", { count in (0..<count).map { "typedef int t\($0);" }.joined(separator: "\n") }),
    (
      "functions",
      { count in
        (0..<count).map { "int f\($0)(int a) { return a; }" }.joined(separator: "\n")
      }
    ),
    (
      "translators",
      { count in
        (0..<count).map { "struct s\($0) { int x; }; translator struct s\($0) < int n > { x = n; };" }
          .joined(separator: "\n")
      }
    ),
  ]

  @Test(arguments: kinds.indices) func twelveTimesAsManyTakeAboutTwelveTimesAsLong(_ index: Int) {
    let (name, text) = Self.kinds[index]
    let few = Self.nanoseconds(text(250))
    let many = Self.nanoseconds(text(3000))
    // Work that grows with the square would take 144 times as long.
    #expect(many < 36 * few, "\(name): \(many / max(1, few)) times as long")
  }

  /// The processor time of this thread, of the shortest of three runs.
  private static func nanoseconds(_ text: String) -> UInt64 {
    (0..<3).map { _ in
      var compiler = compiler { $0.hasExtensions = true }
      let start = now
      let result = compiler.compile(SourceText(text + "\nBEGIN { }", origin: .script(path: "x.d")))
      let took = now - start
      #expect(result.diagnostics.isEmpty)
      return took
    }.min() ?? 0
  }

  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
