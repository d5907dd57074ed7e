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

  /// Columns of a whole bar.
  private static let barWidth = 40

  init(_ value: AggregatedValue, _ words: [UInt64], normal: UInt64) {
    counts = words.map { Int64(bitPattern: $0) }
    self.normal = max(1, normal)
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

  func write(to text: inout TextBuffer) {
    guard !counts.isEmpty else { return }
    text.append("\n           value  ------------- Distribution ------------- count    \n")
    let shown = shownBuckets
    var total: UInt128 = 0
    var hasPositive = false
    var hasNegative = false
    for count in counts[shown] {
      total += UInt128(count.magnitude)
      hasPositive = hasPositive || count > 0
      hasNegative = hasNegative || count < 0
    }
    for index in shown {
      text.padded(to: 16, isLeft: false) { $0.append(label(index)) }
      text.pad(1)
      bar(counts[index], total: total, hasPositive: hasPositive, hasNegative: hasNegative, to: &text)
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

  private func bar(
    _ count: Int64, total: UInt128, hasPositive: Bool, hasNegative: Bool, to text: inout TextBuffer
  ) {
    let full = Self.barWidth
    let half = full / 2
    let line = UInt8(ascii: "|")
    let at = UInt8(ascii: "@")
    if !hasNegative {
      let length = Self.length(count, total: total, width: full)
      text.append(line)
      text.append(repeating: at, count: length)
      text.pad(full - length)
    } else if !hasPositive {
      let length = Self.length(count, total: total, width: full)
      text.pad(full - length)
      text.append(repeating: at, count: length)
      text.append(line)
    } else {
      let length = Self.length(count, total: total, width: half)
      text.pad(count <= 0 ? half - length : half)
      if count <= 0 { text.append(repeating: at, count: length) }
      text.append(line)
      if count > 0 { text.append(repeating: at, count: length) }
      text.pad(count <= 0 ? half : half - length)
    }
  }

  /// floor(width * |count| / total + 0.5), in integers.
  private static func length(_ count: Int64, total: UInt128, width: Int) -> Int {
    guard total > 0 else { return 0 }
    let scaled = 2 * UInt128(width) * UInt128(count.magnitude) + total
    return min(width, Int(truncatingIfNeeded: scaled / (2 * total)))
  }
}
