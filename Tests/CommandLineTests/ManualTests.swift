import DTrace
import Testing

@testable import dtrace

/// dtrace(1) is made by Tools/make-manual from the tables that the command has.
struct ManualTests {
  private static let page = StatusPageTests.file("docs/man/dtrace.1")

  @Test(arguments: CommandOption.all.map { "\($0.letter)" }) func everyLetterIsInThePage(letter: String) {
    #expect(Self.page.contains("\n.It Fl \(letter)"))
  }

  @Test(arguments: OptionDefinition.all.map(\.name)) func everyOptionIsInThePage(name: String) {
    #expect(Self.page.split(separator: "\n").contains { $0 == ".It Cm \(name)" || $0.hasPrefix(".It Cm \(name) ") })
  }
}
