import DIF
import Testing

private func parsed(_ text: String) throws -> [PrintfFormat.Piece] {
  try PrintfFormat(parsing: Array(text.utf8)).pieces
}

@Test func literalsJoin() throws {
  #expect(try parsed("a%%b") == [.literal(Array("a%b".utf8))])
  #expect(try parsed("") == [])
}

@Test func conversionsCarryAllParts() throws {
  #expect(
    try parsed("x%-+ #'?12.3lldy") == [
      .literal(Array("x".utf8)),
      .conversion(
        PrintfFormat.Conversion(
          UInt8(ascii: "d"), flags: [.left, .plus, .space, .alternate, .grouping, .pointerWidth], width: .constant(12),
          precision: .constant(3), lengthModifier: "ll")),
      .literal(Array("y".utf8)),
    ])
}

@Test func starsAreArguments() throws {
  #expect(
    try parsed("%*.*s")
      == [.conversion(PrintfFormat.Conversion(UInt8(ascii: "s"), width: .argument, precision: .argument))])
}

@Test func laterOfMinusAndZeroWins() throws {
  let both = try ["%-0d", "%0-d"].map { try PrintfFormat(parsing: Array($0.utf8)).conversions[0].flags }
  #expect(both == [.zero, .left])
}

@Test func precisionZeroIsNone() throws {
  #expect(try PrintfFormat(parsing: Array("%.0d %.d".utf8)).conversions.map(\.precision) == [.none, .none])
}

@Test func aggregationFlag() throws {
  #expect(try PrintfFormat(parsing: Array("%@d %-@5u".utf8)).conversions.map(\.isAggregation) == [true, true])
}

@Test func everyKnownConversionParses() throws {
  for name in PrintfFormat.knownConversions {
    #expect(try PrintfFormat(parsing: Array("%\(name)".utf8)).conversions.map(\.name) == [name])
  }
}

@Test func hugeWidthsAreClamped() throws {
  let format = try PrintfFormat(parsing: Array("%99999999999999999999999d".utf8))
  #expect(format.conversions[0].width == .constant(1 << 30))
}

@Test func errorsNameTheConversion() {
  let rows: [(String, String, Range<Int>)] = [
    ("%q", "format conversion #1 is undefined: %q", 0..<2),
    ("%d%llq", "format conversion #2 is undefined: %llq", 2..<6),
    ("%", "format conversion #1 name expected before end of format string", 0..<1),
    ("%hs", "format conversion #1 is undefined: %hs", 0..<3),
  ]
  for (text, message, range) in rows {
    do throws(PrintfFormat.ParseError) {
      _ = try PrintfFormat(parsing: Array(text.utf8))
      Issue.record("\(text) must not parse")
    } catch {
      #expect(error.message == message)
      #expect(error.range == range)
    }
  }
}
