internal import DIF

/// The arithmetic of one aggregating function over the words of a value (DIF's `AggregationLayout`).
struct AggregatedValue {
  let function: ActionKind
  let parameter: UInt64

  init(_ aggregation: Aggregation) {
    function = aggregation.function
    parameter = aggregation.parameter
  }

  /// Whether the value prints as a table of buckets.
  var isDistribution: Bool {
    switch function {
    case .quantize, .lquantize, .llquantize: true
    default: false
    }
  }

  /// Whether the words say by themselves that nothing was aggregated.
  func showsNothing(_ words: [UInt64]) -> Bool {
    switch function {
    case .count, .avg, .stddev, .min, .max: (words.first ?? 0) == 0
    default: false
    }
  }

  /// Adds the words of another CPU, or of a key that prints the same.
  func merge(_ other: [UInt64], into words: inout [UInt64]) {
    if function == .min || function == .max {
      // Encoded so that the unsigned maximum is the value of both, and 0 is none.
      for index in words.indices where index < other.count { words[index] = max(words[index], other[index]) }
      return
    }
    let count = min(words.count, other.count)
    if function == .stddev, count >= 4 {
      for index in 0..<2 { words[index] &+= other[index] }
      let sum = Self.wide(words[2], words[3]) &+ Self.wide(other[2], other[3])
      words[2] = UInt64(truncatingIfNeeded: sum)
      words[3] = UInt64(truncatingIfNeeded: sum >> 64)
      return
    }
    for index in 0..<count { words[index] &+= other[index] }
  }

  /// The number that prints; of a distribution 0.
  func scalar(_ words: [UInt64], normal: UInt64 = 1) -> Int64 {
    let normal = max(1, normal)
    let first = words.first ?? 0
    switch function {
    case .count, .sum: return Int64(bitPattern: first / normal)
    case .max: return Int64(bitPattern: (first == 0 ? 0 : first ^ Self.signBit) / normal)
    case .min: return Int64(bitPattern: (first == 0 ? 0 : ~first ^ Self.signBit) / normal)
    case .avg:
      guard words.count >= 2 else { return 0 }
      return Self.average(sum: words[1], count: words[0], normal: normal)
    case .stddev: return Int64(bitPattern: deviation(words, normal: normal))
    default: return 0
    }
  }

  private static let signBit: UInt64 = 1 << 63

  private static func wide(_ low: UInt64, _ high: UInt64) -> UInt128 { UInt128(high) << 64 | UInt128(low) }

  /// sum / normal / count, each toward zero.
  private static func average(sum: UInt64, count: UInt64, normal: UInt64) -> Int64 {
    guard count != 0 else { return 0 }
    let signed = Int128(Int64(bitPattern: sum))
    return Int64(truncatingIfNeeded: signed / Int128(normal) / Int128(count))
  }

  /// floor(sqrt(squares / normal / normal / count - average^2)).
  private func deviation(_ words: [UInt64], normal: UInt64) -> UInt64 {
    guard words.count >= 4, words[0] != 0 else { return 0 }
    let squares = Self.wide(words[2], words[3]) / UInt128(normal) / UInt128(normal) / UInt128(words[0])
    let average = UInt128(Self.average(sum: words[1], count: words[0], normal: normal).magnitude)
    // The average is rounded, so that its square may be the larger one only through overflow of the sum.
    let square = average * average
    return squares > square ? Self.squareRoot(squares - square) : 0
  }

  /// The largest integer whose square is at most `value`.
  static func squareRoot(_ value: UInt128) -> UInt64 {
    var rest = value
    var root: UInt128 = 0
    var bit: UInt128 = 1 << 126
    while bit > value { bit >>= 2 }
    while bit != 0 {
      if rest >= root + bit {
        rest -= root + bit
        root = (root >> 1) + bit
      } else {
        root >>= 1
      }
      bit >>= 2
    }
    return UInt64(truncatingIfNeeded: root)
  }
}

/// What decides the order of two values: `first`, then `second`.
struct SortValue: Comparable {
  var first: Int128
  var second: Int128 = 0

  static func < (a: SortValue, b: SortValue) -> Bool {
    a.first < b.first || a.first == b.first && a.second < b.second
  }
}

extension AggregatedValue {
  /// The value that rows are sorted by (builtins.md §4): of a distribution the sum of bucket value times count, then the
  /// count of the zero bucket.
  func sortValue(_ words: [UInt64]) -> SortValue {
    switch function {
    case .stddev: return SortValue(first: Int128(deviation(words, normal: 1)))
    case .quantize:
      return SortValue(
        first: weighted(words) { Quantize.bucketValue($0) },
        second: words.count > Quantize.zeroBucket ? Int128(Int64(bitPattern: words[Quantize.zeroBucket])) : 0)
    case .lquantize:
      let parameter = LquantizeParameter(word: parameter)
      let base = Int64(parameter.base)
      let last = Int(parameter.levels) + 1
      let limit = base + Int64(parameter.levels) * Int64(parameter.step)
      func value(_ index: Int) -> Int64 {
        index == 0 ? base - 1 : index >= last ? limit + 1 : base + Int64(index - 1) * Int64(parameter.step)
      }
      let zero = words.indices.first { value($0) == 0 }
      return SortValue(
        first: weighted(words, value), second: zero.map { Int128(Int64(bitPattern: words[$0])) } ?? 0)
    case .llquantize:
      let bounds = LlquantizeParameter(word: parameter).bounds
      return SortValue(
        first: weighted(words) { index in
          guard let first = bounds.first, let last = bounds.last else { return 0 }
          return index == 0 ? first - 1 : index >= bounds.count ? last &+ 1 : bounds[index - 1]
        })
    default: return SortValue(first: Int128(scalar(words)))
    }
  }

  private func weighted(_ words: [UInt64], _ value: (Int) -> Int64) -> Int128 {
    var sum: Int128 = 0
    for (index, word) in words.enumerated() where word != 0 {
      sum &+= Int128(Int64(bitPattern: word)) &* Int128(value(index))
    }
    return sum
  }
}
