import DIF
import Symbols
import Testing

@testable import Consumer

struct AggregationTests {
  private static let id = AggregationID(1)

  /// A clause that uses an aggregation with string keys of 16 bytes, and one that prints or changes it.
  private static func keyed(_ function: ActionKind, then: [Action] = []) -> BoundProgram {
    let aggregation = Aggregation("a", id: id, function: function, keys: [.init(.string(16))])
    return bind(then.map { clause($0) }, probes: [beginProbe], aggregations: [aggregation])
  }

  private static func keyless(_ function: ActionKind, parameter: UInt64 = 0) -> BoundProgram {
    bind([], probes: [beginProbe], aggregations: [Aggregation("a", id: id, function: function, parameter: parameter)])
  }

  private static func library(_ kind: LibraryAction, _ argument: ActionArgument? = nil) -> Action {
    Action(.libact, arguments: argument.map { [$0] } ?? [], aggregations: [id], parameter: kind.rawValue)
  }

  private static let printa = Action(.printa, aggregations: [id])

  private static func row(_ key: String, _ value: Int64) -> String {
    "  " + key + String(repeating: " ", count: 50 - key.count) + snprintf(" %16lld", [value]) + "\n"
  }

  /// One value over two CPUs: function, the words of each, what prints.
  struct MergeRow: Sendable, CustomTestStringConvertible {
    var function: ActionKind
    var cpus: [[UInt64]]
    var printed: String
    var testDescription: String { "\(function) \(cpus)" }
  }

  private static let bias: UInt64 = 1 << 63

  /// min and max as programs store them.
  static func stored(_ function: ActionKind, _ value: Int64) -> UInt64 {
    let biased = UInt64(bitPattern: value) ^ bias
    return function == .min ? ~biased : biased
  }

  static let merges: [MergeRow] = [
    MergeRow(function: .count, cpus: [[3], [4]], printed: "7"),
    MergeRow(function: .sum, cpus: [[5], [UInt64(bitPattern: -8)]], printed: "-3"),
    MergeRow(function: .min, cpus: [[stored(.min, 9)], [0]], printed: "9"),
    MergeRow(function: .min, cpus: [[stored(.min, 9)], [stored(.min, -2)]], printed: "-2"),
    MergeRow(function: .max, cpus: [[stored(.max, -9)], [stored(.max, -2)]], printed: "-2"),
    MergeRow(function: .max, cpus: [[0], [stored(.max, -7)]], printed: "-7"),
    MergeRow(function: .avg, cpus: [[1, 10], [2, 10]], printed: "6"),
    MergeRow(function: .avg, cpus: [[2, UInt64(bitPattern: -901)]], printed: "-450"),
    // 2, 4, 4, 4 and 5, 5, 7, 9: the deviation is 2.
    MergeRow(function: .stddev, cpus: [[4, 14, 52, 0], [4, 26, 180, 0]], printed: "2"),
    // Squares of ±2^62: the sum is 2^125, the average 0.
    MergeRow(function: .stddev, cpus: [[2, 0, 0, 1 << 61]], printed: "4611686018427387904"),
    // The carry between the halves of the sums of squares.
    MergeRow(function: .stddev, cpus: [[1, 0, .max, 0], [1, 0, 1, 1]], printed: "4294967296"),
  ]

  @Test(arguments: merges)
  func valuesOfAllCPUsMerge(_ row: MergeRow) {
    let source = FakeSource()
    source.cpus = row.cpus
    let harness = Harness(Self.keyless(row.function), sources: [Self.id: source])
    harness.consumer.finish(isComplete: true)
    let pad = String(repeating: " ", count: max(0, 17 - row.printed.count))
    #expect(harness.text == "\n" + pad + (pad.isEmpty ? " " : "") + row.printed + "\n")
  }

  @Test func nothingPrintsNothingButASumOfZeroPrints() {
    let source = FakeSource()
    source.cpus = [[0, 0], [0, 0]]
    let empty = Harness(Self.keyless(.sum), sources: [Self.id: source])
    empty.consumer.finish(isComplete: true)
    #expect(empty.text == "\n")
    source.cpus = [[0, 0], [0, 1]]
    let zero = Harness(Self.keyless(.sum), sources: [Self.id: source])
    zero.consumer.finish(isComplete: true)
    #expect(zero.text == "\n                0\n")
  }

  @Test func squareRootsAreExact() {
    for root in [0, 1, 2, 3, 1 << 32, UInt64.max - 1, UInt64.max] as [UInt64] {
      let square = UInt128(root) * UInt128(root)
      #expect(AggregatedValue.squareRoot(square) == root)
      if square > 0 { #expect(AggregatedValue.squareRoot(square - 1) == root - 1) }
      #expect(AggregatedValue.squareRoot(square + UInt128(root)) == root)
    }
  }

  @Test func rowsSortByValueThenKey() {
    let source = FakeSource()
    source.keyed = [
      key("z"): [2], key("y"): [2], key("x"): [3], key("w"): [UInt64(bitPattern: -1)],
    ]
    let harness = Harness(Self.keyed(.sum), sources: [Self.id: source])
    harness.consumer.finish(isComplete: true)
    #expect(harness.text == "\n" + Self.row("w", -1) + Self.row("y", 2) + Self.row("z", 2) + Self.row("x", 3))
    let byKey = Harness(Self.keyed(.sum), sources: [Self.id: source]) {
      $0.sorting.byKey = true
      $0.sorting.isReversed = true
    }
    byKey.consumer.finish(isComplete: true)
    #expect(byKey.text == "\n" + Self.row("z", 2) + Self.row("y", 2) + Self.row("x", 3) + Self.row("w", -1))
  }

  @Test func theKeyOfTheOptionIsComparedFirst() {
    let aggregation = Aggregation("a", id: Self.id, function: .count, keys: [.init(.integer(4)), .init(.integer(1))])
    let source = FakeSource()
    func key(_ a: Int32, _ b: Int8) -> [UInt8] {
      withUnsafeBytes(of: a) { [UInt8]($0) } + [UInt8(bitPattern: b), 0, 0, 0]
    }
    source.keyed = [key(1, 3): [1], key(2, 2): [1], key(-1, 1): [1]]
    let program = bind([], probes: [beginProbe], aggregations: [aggregation])
    let plain = Harness(program, sources: [Self.id: source])
    plain.consumer.finish(isComplete: true)
    // As unsigned numbers: -1 is the largest.
    #expect(
      plain.text == "\n        1   3                1\n        2   2                1\n       -1   1                1\n"
    )
    let second = Harness(program, sources: [Self.id: source]) { $0.sorting.keyPosition = 1 }
    second.consumer.finish(isComplete: true)
    #expect(
      second.text
        == "\n       -1   1                1\n        2   2                1\n        1   3                1\n")
  }

  @Test func printaMarksAsPrintedAndBeginsWithANewline() {
    let source = FakeSource()
    source.keyed = [key("k"): [5]]
    let harness = Harness(Self.keyed(.count, then: [Self.printa]), sources: [Self.id: source]) { $0.isQuiet = true }
    harness.consume(RecordBytes(clause: 0, size: 24))
    harness.consumer.finish(isComplete: true)
    #expect(harness.text == "\n" + Self.row("k", 5) + "\n")
  }

  @Test func whatWasPrintedAndClearedAddsUpToAllThatWasCounted() {
    let source = FakeSource()
    let bound = bind(
      [clause(Self.printa, Self.library(.clear))], probes: [beginProbe],
      aggregations: [Aggregation("a", id: Self.id, function: .count, keys: [.init(.string(16))])])
    let harness = Harness(bound, sources: [Self.id: source]) { $0.isQuiet = true }
    var want = ""
    for round in 1...3 as ClosedRange<UInt64> {
      source.keyed = [key("k"): [round]]
      harness.consumer.beginPass()
      harness.consume(RecordBytes(clause: 0, size: 24))
      #expect(source.keyed.isEmpty)
      want += "\n" + Self.row("k", Int64(round))
    }
    harness.consumer.beginPass()
    harness.consume(RecordBytes(clause: 0, size: 24))
    #expect(harness.text == want + "\n" + Self.row("k", 0))
  }

  @Test func ofMoreClearedKeysThanTheKernelHoldsTheIdleOnesAreForgotten() {
    let source = FakeSource()
    source.capacity = 2
    let harness = Harness(
      Self.keyed(.count, then: [Self.library(.clear), Self.printa]), sources: [Self.id: source]
    ) { $0.isQuiet = true }
    for keys in [["a", "b"], ["b", "c"]] {
      for name in keys { source.keyed[key(name)] = [1] }
      harness.consumer.beginPass()
      harness.consume(RecordBytes(clause: 0, size: 24))
    }
    harness.consume(RecordBytes(clause: 1, size: 24))
    #expect(harness.text == "\n" + Self.row("b", 0) + Self.row("c", 0))
  }

  @Test func clearedMinimaBeginAgain() {
    let source = FakeSource()
    source.keyed = [key("k"): [Self.stored(.min, 3)]]
    let bound = Self.keyed(.min, then: [Self.library(.clear), Self.printa])
    let harness = Harness(bound, sources: [Self.id: source]) { $0.isQuiet = true }
    harness.consume(RecordBytes(clause: 0, size: 24))
    harness.consumer.beginPass()
    harness.consume(RecordBytes(clause: 1, size: 24))
    source.keyed = [key("k"): [Self.stored(.min, 8)]]
    harness.consumer.beginPass()
    harness.consume(RecordBytes(clause: 1, size: 24))
    #expect(harness.text == "\n" + Self.row("k", 0) + "\n" + Self.row("k", 8))
  }

  /// A number of keys to keep, and what is left of one, two, three.
  struct TruncRow: Sendable, CustomTestStringConvertible {
    var count: Int64
    var left: [(String, Int64)]
    var testDescription: String { "\(count)" }
  }

  static let truncs: [TruncRow] = [
    TruncRow(count: 0, left: []), TruncRow(count: 2, left: [("two", 2), ("three", 3)]),
    TruncRow(count: -1, left: [("one", 1)]), TruncRow(count: 9, left: [("one", 1), ("two", 2), ("three", 3)]),
    TruncRow(count: .min, left: [("one", 1), ("two", 2), ("three", 3)]),
  ]

  @Test(arguments: truncs)
  func truncKeepsTheHighestOrLowest(_ row: TruncRow) {
    let source = FakeSource()
    source.keyed = [key("one"): [1], key("two"): [2], key("three"): [3]]
    let trunc = Self.library(.trunc, ActionArgument(difo(.integer(8))))
    let harness = Harness(Self.keyed(.sum, then: [trunc]), sources: [Self.id: source]) { $0.isQuiet = true }
    var record = RecordBytes(clause: 0, size: 32)
    record.set(24, row.count)
    harness.consume(record)
    harness.consumer.finish(isComplete: true)
    #expect(harness.text == "\n" + row.left.map { Self.row($0.0, $0.1) }.joined())
  }

  @Test func aTruncatedKeyComesBackWithWhatIsNew() {
    let source = FakeSource()
    source.keyed = [key("busy"): [10], key("idle"): [20]]
    let harness = Harness(
      Self.keyed(.count, then: [Self.library(.trunc), Self.printa]), sources: [Self.id: source]
    ) { $0.isQuiet = true }
    harness.consume(RecordBytes(clause: 0, size: 24))
    source.keyed[key("busy")] = [3]
    harness.consumer.beginPass()
    harness.consume(RecordBytes(clause: 1, size: 24))
    #expect(harness.text == "\n" + Self.row("busy", 3))
    source.keyed[key("idle")] = [1]
    harness.consumer.beginPass()
    harness.consume(RecordBytes(clause: 1, size: 24))
    #expect(harness.text.hasSuffix("\n" + Self.row("idle", 1) + Self.row("busy", 3)))
  }

  @Test func normalizeDividesUntilDenormalize() {
    let source = FakeSource()
    source.keyed = [key("k"): [1000]]
    let normalize = Self.library(.normalize, ActionArgument(difo(.integer(4))))
    let harness = Harness(
      Self.keyed(.sum, then: [normalize, Self.printa, Self.library(.denormalize)]), sources: [Self.id: source]
    ) { $0.isQuiet = true }
    var record = RecordBytes(clause: 0, size: 32)
    record.set(24, Int32(30))
    harness.consume(record)
    harness.consume(RecordBytes(clause: 1, size: 24))
    #expect(harness.text == "\n" + Self.row("k", 33))
    harness.consume(RecordBytes(clause: 2, size: 24))
    harness.consume(RecordBytes(clause: 1, size: 24))
    #expect(harness.text.hasSuffix("\n" + Self.row("k", 1000)))
    record.set(24, Int32(0))
    harness.consume(record)
    #expect(harness.messages.count == 1)
  }

  @Test func averagesAreNormalizedBeforeTheDivision() {
    let value = AggregatedValue(Aggregation("a", id: Self.id, function: .avg))
    #expect(value.scalar([3, 100], normal: 7) == 4)
    let deviation = AggregatedValue(Aggregation("a", id: Self.id, function: .stddev))
    // 10 and 30: squares 1000; by 10: 1000/100/2 - (40/10/2)^2 = 5 - 4.
    #expect(deviation.scalar([2, 40, 1000, 0], normal: 10) == 1)
  }

  @Test func severalAggregationsAreJoinedByTheirKeys() {
    let other = AggregationID(2)
    let aggregations = [
      Aggregation("a", id: Self.id, function: .sum, keys: [.init(.string(16))]),
      Aggregation("b", id: other, function: .sum, keys: [.init(.string(16))]),
    ]
    let format = PrintfFormat([
      .conversion(.init(UInt8(ascii: "s"), flags: .left, width: .constant(3))), .literal(Array("|".utf8)),
      .conversion(.init(UInt8(ascii: "d"), isAggregation: true)), .literal(Array(" ".utf8)),
      .conversion(.init(UInt8(ascii: "x"), isAggregation: true)), .literal(Array(" ".utf8)),
      .conversion(.init(UInt8(ascii: "d"), isAggregation: true)), .literal(Array("\n".utf8)),
    ])
    let bound = bind(
      [
        clause(Action(.printa, aggregations: [Self.id, other], format: format)),
        clause(Action(.printa, aggregations: [Self.id, other])),
      ], probes: [beginProbe], aggregations: aggregations)
    let a = FakeSource()
    let b = FakeSource()
    a.keyed = [key("x"): [1], key("y"): [2]]
    b.keyed = [key("x"): [255], key("z"): [7]]
    let harness = Harness(bound, sources: [Self.id: a, other: b]) { $0.isQuiet = true }
    harness.consume(RecordBytes(clause: 0, size: 24))
    // More conversions than aggregations repeat the last one.
    #expect(harness.text == "z  |0 7 7\nx  |1 ff 255\ny  |2 0 0\n")
    let second = Harness(bound, sources: [Self.id: a, other: b]) {
      $0.isQuiet = true
      $0.sorting.position = 1
    }
    second.consume(RecordBytes(clause: 1, size: 24))
    func row(_ key: String, _ a: Int64, _ b: Int64) -> String {
      String(Self.row(key, a).dropLast()) + snprintf(" %16lld\n", [b])
    }
    #expect(second.text == "\n" + row("y", 2, 0) + row("z", 0, 7) + row("x", 1, 255))
  }

  @Test func addressesOfOneSymbolAreOneKey() {
    let aggregation = Aggregation(
      "a", id: Self.id, function: .count, keys: [.init(.integer(8), kind: .symbol)])
    var use = Action(.count, arguments: [ActionArgument(difo(.integer(8)), kind: .symbol)], keyCount: 1)
    use.aggregation = Self.id
    let symbols = SymbolSource(
      kernel: { Kallsyms(parsing: Array("ffffffff81000000 T one\nffffffff81000100 T two\n".utf8)) },
      maps: { _ in nil })
    let source = FakeSource()
    func key(_ address: UInt64) -> [UInt8] { withUnsafeBytes(of: address) { [UInt8]($0) } }
    source.keyed = [
      key(0xffff_ffff_8100_0004): [1], key(0xffff_ffff_8100_0008): [2], key(0xffff_ffff_8100_0104): [9],
    ]
    let harness = Harness(
      bind([clause(use)], probes: [beginProbe], aggregations: [aggregation]), sources: [Self.id: source],
      symbols: symbols)
    harness.consumer.finish(isComplete: true)
    #expect(harness.text == "\n" + Self.row("vmlinux`one", 3) + Self.row("vmlinux`two", 9))
  }

  @Test func anUnknownAggregationIsALibraryFault() {
    let harness = Harness(Self.keyed(.count, then: [Self.printa])) { $0.isQuiet = true }
    harness.consume(RecordBytes(clause: 0, size: 24))
    #expect(harness.messages == ["error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): Unknown aggregation name"])
  }
}
