import DIF

/// An aggregating function (builtins.md §4).
struct AggregatingFunctionRow: Sendable {
  let name: String
  let kind: ActionKind
  /// How many arguments it takes.
  let arguments: ClosedRange<Int>
  /// The index of the increment among the arguments, if the function has one.
  let increment: Int?

  init(_ name: String, _ kind: ActionKind, _ arguments: ClosedRange<Int>, increment: Int? = nil) {
    self.name = name
    self.kind = kind
    self.arguments = arguments
    self.increment = increment
  }

  static let table: [AggregatingFunctionRow] = [
    AggregatingFunctionRow("count", .count, 0...0),
    AggregatingFunctionRow("min", .min, 1...1),
    AggregatingFunctionRow("max", .max, 1...1),
    AggregatingFunctionRow("avg", .avg, 1...1),
    AggregatingFunctionRow("sum", .sum, 1...1),
    AggregatingFunctionRow("stddev", .stddev, 1...1),
    AggregatingFunctionRow("quantize", .quantize, 1...2, increment: 1),
    AggregatingFunctionRow("lquantize", .lquantize, 3...5, increment: 4),
    AggregatingFunctionRow("llquantize", .llquantize, 5...6, increment: 5),
  ]

  static let byName: [String: AggregatingFunctionRow] = Dictionary(uniqueKeysWithValues: table.map { ($0.name, $0) })

  static func row(of kind: ActionKind) -> AggregatingFunctionRow? { table.first { $0.kind == kind } }
}
