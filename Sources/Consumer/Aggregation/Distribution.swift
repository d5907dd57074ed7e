internal import DIF

/// The buckets of quantize (builtins.md §4): powers of two on both sides of bucket 63, which holds 0.
enum Quantize {
  static let bucketCount = 127
  static let zeroBucket = 63

  /// The value that stands for a bucket.
  static func bucketValue(_ index: Int) -> Int64 {
    if index < zeroBucket { return -(1 << Int64(min(62, zeroBucket - 1 - max(0, index)))) }
    return index == zeroBucket ? 0 : 1 << Int64(min(62, index - zeroBucket - 1))
  }
}

/// Prints the distribution of quantize, lquantize and llquantize (builtins.md §5): the used buckets with one empty
/// neighbour on each side, and a bar for each.
///
///                value  ------------- Distribution ------------- count
///                    0 |                                         0
///                    1 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 2
///                    2 |                                         0
struct Distribution {
  /// The value that stands for a bucket, and whether the bucket lies beyond the ends.
  private let bound: (Int) -> (value: Int64, sign: String?)
  private let counts: [Int64]
  /// What is shown when all counts are zero.
  private let shownWhenEmpty: ClosedRange<Int>
  private let normal: UInt64
  /// Whether the buckets are those of lquantize.
  private let isLinear: Bool

  init(_ value: AggregatedValue, _ words: [UInt64], normal: UInt64) {
    counts = words.map { Int64(bitPattern: $0) }
    self.normal = max(1, normal)
    isLinear = value.function == .lquantize
    switch value.function {
    case .lquantize:
      let parameter = LquantizeParameter(word: value.parameter)
      let base = Int64(parameter.base)
      let step = Int64(parameter.step)
      let levels = Int(parameter.levels)
      bound = { index in
        if index == 0 { return (base, "<") }
        let start = base + Int64(index - 1) * step
        return (start, index > levels ? ">=" : nil)
      }
      shownWhenEmpty = 0...min(2, levels + 1)
    case .llquantize:
      let bounds = LlquantizeParameter(word: value.parameter).bounds
      bound = { index in
        if index == 0 { return (bounds.first ?? 0, "<") }
        guard index <= bounds.count else { return (bounds.last ?? 0, ">=") }
        return (bounds[index - 1], index == bounds.count ? ">=" : nil)
      }
      shownWhenEmpty = 0...min(1, bounds.count)
    default:
      bound = { (Quantize.bucketValue($0), nil) }
      shownWhenEmpty = (Quantize.zeroBucket - 1)...(Quantize.zeroBucket + 1)
    }
  }

  /// The buckets that are shown, from the lowest.
  var buckets: [(value: Int64, sign: String?, count: Int64)] {
    guard !counts.isEmpty else { return [] }
    return shownBuckets.map { index in
      let (value, sign) = bound(index)
      return (value, sign, normalized(counts[index]))
    }
  }

  /// The division is unsigned, as for sum.
  private func normalized(_ count: Int64) -> Int64 { Int64(bitPattern: UInt64(bitPattern: count) / normal) }

  private func label(_ index: Int) -> String {
    let (value, sign) = bound(index)
    return sign.map { "\($0) \(value)" } ?? "\(value)"
  }

  func write(style: AggregationStyle = AggregationStyle(), to text: inout TextBuffer) {
    guard !counts.isEmpty else { return }
    text.append("\n           value  ------------- Distribution ------------- count    \n")
    let shown = shownBuckets
    let scale = BarScale(counts[shown], style: style)
    for index in shown {
      text.padded(to: 16, isLeft: false) { $0.append(label(index)) }
      text.pad(1)
      scale.write(counts[index], to: &text)
      text.pad(1)
      text.padded(to: 9) { $0.decimal(normalized(counts[index])) }
      text.newline()
    }
  }

  private var shownBuckets: ClosedRange<Int> {
    guard let first = counts.firstIndex(where: { $0 != 0 }), let last = counts.lastIndex(where: { $0 != 0 }) else {
      return shownWhenEmpty.clamped(to: 0...(counts.count - 1))
    }
    return max(0, first - 1)...min(counts.count - 1, last + 1)
  }
}

// One line for a distribution (aggpack).
extension Distribution {
  /// The buckets that a packed line has, so that the lines of one aggregation stand below each other: from the lowest to
  /// the highest that any row uses, with an empty one beside; all of lquantize.
  static func packedBuckets(_ value: AggregatedValue, _ rows: [[UInt64]]) -> ClosedRange<Int> {
    if value.function == .lquantize {
      return 0...Int(LquantizeParameter(word: value.parameter).levels) + 1
    }
    let zero = Quantize.zeroBucket
    let used = rows.flatMap { row in row.indices.filter { row[$0] != 0 } }
    guard let lowest = used.min(), let highest = used.max() else { return zero...zero + 1 }
    // Below zero there is nothing to show beside it.
    return (lowest == 0 || lowest == zero ? lowest : lowest - 1)...min(highest + 1, Quantize.bucketCount - 1)
  }

  /// Columns of the two labels around a packed line.
  private func packedWidths(_ buckets: ClosedRange<Int>) -> (low: Int, high: Int) {
    if isLinear { return (7, 8) }
    return (max(4, label(buckets.lowerBound).utf8.count), max(4, label(buckets.upperBound).utf8.count))
  }

  /// The line above the first row: `min .------. max | count`, behind columns for the keys.
  func writePackedHeader(_ buckets: ClosedRange<Int>, keyColumns: Int, to text: inout TextBuffer) {
    let widths = packedWidths(buckets)
    text.newline()
    text.padded(to: keyColumns, isLeft: false) { $0.append(keyColumns > 0 ? "key" : "") }
    text.pad(1)
    text.padded(to: widths.low, isLeft: false) { $0.append("min") }
    text.append(" .")
    text.append(repeating: UInt8(ascii: "-"), count: buckets.count)
    text.append(". ")
    text.padded(to: widths.high) { $0.append("max") }
    text.append(" | count\n")
  }

  /// ` min :characters: max | total`.
  func writePacked(_ buckets: ClosedRange<Int>, style: AggregationStyle, to text: inout TextBuffer) {
    let widths = packedWidths(buckets)
    let shown = buckets.clamped(to: counts.startIndex...max(counts.startIndex, counts.endIndex - 1))
    guard !counts.isEmpty else { return }
    let scale = BarScale(counts[shown], style: style)
    text.pad(1)
    text.padded(to: widths.low, isLeft: false) { $0.append(label(buckets.lowerBound)) }
    text.append(" :")
    for index in shown { scale.writePacked(counts[index], to: &text) }
    text.append(": ")
    text.padded(to: widths.high) { $0.append(label(buckets.upperBound)) }
    text.append(" | ")
    text.decimal(normalized(counts[shown].reduce(0, &+)))
  }
}
