import DIF
import Testing

@testable import Consumer

struct DistributionTests {
  private func text(_ function: ActionKind, parameter: UInt64 = 0, _ words: [UInt64], normal: UInt64 = 1) -> String {
    var text = TextBuffer()
    let aggregation = Aggregation("a", id: AggregationID(1), function: function, parameter: parameter)
    Distribution(AggregatedValue(aggregation), words, normal: normal).write(to: &text)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private func buckets(_ counts: [Int: Int64], of size: Int) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: size)
    for (index, count) in counts { words[index] = UInt64(bitPattern: count) }
    return words
  }

  private static let header = "\n           value  ------------- Distribution ------------- count    \n"

  /// A row by hand: label, bar from its left end, count.
  private static func row(_ label: String, _ bar: String, _ count: Int64) -> String {
    String(repeating: " ", count: max(0, 16 - label.count)) + label + " " + bar
      + String(repeating: " ", count: max(0, 41 - bar.count)) + " " + snprintf("%-9lld", [count]) + "\n"
  }

  private static func at(_ count: Int) -> String { "|" + String(repeating: "@", count: count) }

  @Test func bucketsHaveTheValuesOfTheSpecification() {
    #expect(Quantize.bucketValue(63) == 0)
    for bit in 0...62 {
      #expect(Quantize.bucketValue(64 + bit) == 1 << bit)
      #expect(Quantize.bucketValue(62 - bit) == -(1 << bit))
    }
  }

  @Test func anEmptyNeighbourIsShownOnEachSide() {
    // 1 once, 4 three times: 10 and 30 of 40 columns.
    #expect(
      text(.quantize, buckets([64: 1, 66: 3], of: 127)) == Self.header + Self.row("0", Self.at(0), 0)
        + Self.row("1", Self.at(10), 1) + Self.row("2", Self.at(0), 0) + Self.row("4", Self.at(30), 3)
        + Self.row("8", Self.at(0), 0))
  }

  @Test func theEndsHaveNoNeighbours() {
    let shown = text(.quantize, buckets([0: 1, 126: 1], of: 127))
    #expect(shown.contains("\n" + Self.row("-4611686018427387904", Self.at(20), 1)))
    #expect(shown.hasSuffix(Self.row("4611686018427387904", Self.at(20), 1)))
    #expect(text(.quantize, buckets([126: 1], of: 127)).hasSuffix(Self.row("4611686018427387904", Self.at(40), 1)))
  }

  @Test func withoutDataTheMiddleIsShown() {
    #expect(
      text(.quantize, buckets([:], of: 127)) == Self.header + Self.row("-1", Self.at(0), 0)
        + Self.row("0", Self.at(0), 0) + Self.row("1", Self.at(0), 0))
    let parameter = LquantizeParameter(base: 5, step: 10, levels: 3).word
    #expect(
      text(.lquantize, parameter: parameter, buckets([:], of: 5)) == Self.header + Self.row("< 5", Self.at(0), 0)
        + Self.row("5", Self.at(0), 0) + Self.row("15", Self.at(0), 0))
  }

  @Test func negativeCountsGrowToTheLeft() {
    let blank = String(repeating: " ", count: 40)
    #expect(
      text(.quantize, buckets([63: -1, 64: -3], of: 127)) == Self.header
        + "              -1 " + blank + "| 0        \n"
        + "               0 " + String(repeating: " ", count: 30) + String(repeating: "@", count: 10) + "| -1       \n"
        + "               1 " + String(repeating: " ", count: 10) + String(repeating: "@", count: 30) + "| -3       \n"
        + "               2 " + blank + "| 0        \n")
  }

  @Test func mixedCountsShareTheColumns() {
    let half = String(repeating: " ", count: 20)
    #expect(
      text(.quantize, buckets([63: -1, 64: 3], of: 127)) == Self.header
        + "              -1 " + half + "|" + half + " 0        \n"
        + "               0 " + String(repeating: " ", count: 15) + "@@@@@|" + half + " -1       \n"
        + "               1 " + half + "|" + String(repeating: "@", count: 15) + "      3        \n"
        + "               2 " + half + "|" + half + " 0        \n")
  }

  @Test func linearBucketsAreLabelledByTheirStart() {
    let parameter = LquantizeParameter(base: -10, step: 5, levels: 4).word
    #expect(
      text(.lquantize, parameter: parameter, buckets([0: 1, 2: 1, 5: 2], of: 6)) == Self.header
        + Self.row("< -10", Self.at(10), 1) + Self.row("-10", Self.at(0), 0) + Self.row("-5", Self.at(10), 1)
        + Self.row("0", Self.at(0), 0) + Self.row("5", Self.at(0), 0) + Self.row(">= 10", Self.at(20), 2))
  }

  @Test func logLinearBucketsFollowTheirSteps() {
    // factor 10, magnitudes 0 and 1, 5 steps: 1, 3, 5, 7, 9 would be wrong: 10 / 5 = 2 wide from 1 on.
    let parameter = LlquantizeParameter(factor: 10, low: 0, high: 1, steps: 10)
    #expect(parameter.bounds == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100])
    let size = parameter.bounds.count + 1
    #expect(
      text(.llquantize, parameter: parameter.word, buckets([0: 1, 1: 1, 10: 1, size - 1: 1], of: size))
        .hasSuffix(Self.row("90", Self.at(0), 0) + Self.row(">= 100", Self.at(10), 1)))
    #expect(
      text(.llquantize, parameter: parameter.word, buckets([1: 4], of: size)) == Self.header
        + Self.row("< 1", Self.at(0), 0) + Self.row("1", Self.at(40), 4) + Self.row("2", Self.at(0), 0))
  }

  @Test func barsRoundToTheNearestColumn() {
    for total in [3, 7, 40, 81, 997] as [Int64] {
      for count in 0...total {
        let words = buckets([63: count, 64: total - count], of: 127)
        let row = text(.quantize, words).split(separator: "\n").first { $0.hasPrefix("               0 ") }
        let want = Int((40 * Double(count) / Double(total) + 0.5).rounded(.down))
        if row?.filter({ $0 == "@" }).count != want { Issue.record("\(count) of \(total): \(row ?? "no row")") }
      }
    }
  }

  @Test func normalizeDividesTheCounts() {
    #expect(text(.quantize, buckets([64: 100], of: 127), normal: 30).contains(Self.row("1", Self.at(40), 3)))
  }

  @Test func distributionsSortByTheirWeight() {
    func weight(_ function: ActionKind, _ parameter: UInt64, _ words: [UInt64]) -> SortValue {
      AggregatedValue(Aggregation("a", id: AggregationID(1), function: function, parameter: parameter))
        .sortValue(words)
    }
    #expect(weight(.quantize, 0, buckets([66: 3, 62: 2, 63: 5], of: 127)) == SortValue(first: 10, second: 5))
    let linear = LquantizeParameter(base: 0, step: 10, levels: 3).word
    // Below: -1, then 0, 10, 20, and 31 for all from 30 on.
    #expect(weight(.lquantize, linear, buckets([0: 1, 1: 4, 2: 1, 4: 2], of: 5)) == SortValue(first: 71, second: 4))
  }
}
