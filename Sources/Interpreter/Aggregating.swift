import DIF

/// Changes the words of an aggregation's value by one expression (builtins.md §4), encoded as in the kernel
/// (`AggregationLayout`).
func update(_ words: inout [UInt64], of aggregation: Aggregation, value: UInt64, increment: UInt64) {
  let signed = Int64(bitPattern: value)
  switch aggregation.function {
  case .count: add(1, to: 0, of: &words)
  case .sum: add(value, to: 0, of: &words)
  case .avg:
    add(1, to: 0, of: &words)
    add(value, to: 1, of: &words)
  case .stddev:
    add(1, to: 0, of: &words)
    add(value, to: 1, of: &words)
    let square = signed.magnitude.multipliedFullWidth(by: signed.magnitude)
    guard words.count == 4 else { return }
    let (low, carry) = words[2].addingReportingOverflow(square.low)
    words[2] = low
    words[3] = words[3] &+ square.high &+ (carry ? 1 : 0)
  case .max: keepLarger(value ^ 1 << 63, in: &words)
  case .min: keepLarger(~(value ^ 1 << 63), in: &words)
  case .quantize: add(increment, to: quantizeBucket(signed), of: &words)
  case .lquantize:
    add(increment, to: LquantizeParameter(word: aggregation.parameter).bucket(of: signed), of: &words)
  case .llquantize:
    let bounds = LlquantizeParameter(word: aggregation.parameter).bounds
    add(increment, to: bounds.count { $0 <= signed }, of: &words)
  default: break
  }
}

private func add(_ value: UInt64, to index: Int, of words: inout [UInt64]) {
  if words.indices.contains(index) { words[index] &+= value }
}

private func keepLarger(_ value: UInt64, in words: inout [UInt64]) {
  if let known = words.first, value > known { words[0] = value }
}

/// Bucket 63 is zero; 64 + n holds 2^n ..< 2^(n+1), 62 - n the same below zero, bucket 0 all that is lower.
private func quantizeBucket(_ value: Int64) -> Int {
  if value == 0 { return 63 }
  let logarithm = 63 - value.magnitude.leadingZeroBitCount
  return value > 0 ? 64 + logarithm : max(0, 62 - logarithm)
}

extension LquantizeParameter {
  /// The bucket of a value, whose lower 32 bits count.
  fileprivate func bucket(of value: Int64) -> Int {
    let distance = Int64(Int32(truncatingIfNeeded: value)) - Int64(base)
    guard distance >= 0 else { return 0 }
    return Int(min(distance / Int64(max(1, step)), Int64(levels))) + 1
  }
}
