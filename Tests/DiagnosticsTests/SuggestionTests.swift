import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("opne", "open", 1), ("oepn", "open", 1), ("ope", "open", 1), ("openn", "open", 1), ("OPEN", "open", 0),
    ("xpen", "open", 1), ("exti", "exit", 1), ("quantise", "quantize", 1),
  ])
  func nearest(text: String, name: String, distance: Int) {
    let found = Suggestion.nearest(to: text, in: ["close", "exit", "open", "quantize", "read"])
    #expect(found?.name == name)
    #expect(found?.distance == distance)
  }

  @Test(arguments: ["", "zzzz", "wr", "quantization", "open"])
  func nothingNear(text: String) {
    #expect(Suggestion.nearest(to: text, in: ["open", "quantize"]) == nil)
  }

  /// Letters are rather left out than mistaken for others.
  @Test func missingLettersComeFirst() {
    #expect(Suggestion.nearest(to: "prinf", in: ["print", "printa", "printf"])?.name == "printf")
    #expect(Suggestion.nearest(to: "qantize", in: ["lquantize", "quantize"])?.name == "quantize")
  }

  @Test func equallyNearOnesAreInAlphabeticalOrder() {
    #expect(Suggestion.nearest(to: "rxad", in: ["road", "read", "rxab"])?.name == "read")
  }
}
