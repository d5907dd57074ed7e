/// A value that a program recorded, or a key of an aggregation.
public enum Value: Hashable, Sendable, CustomStringConvertible {
  /// A signed integer, or an unsigned one that fits.
  case integer(Int64)
  /// An unsigned integer beyond the signed ones.
  case unsigned(UInt64)
  /// A string; its bytes need not be UTF-8.
  case text([UInt8])
  /// Anything else, as it lies in memory.
  case bytes([UInt8])
  /// Program counters of a stack, the innermost first.
  case stack([UInt64])

  /// The value as text: numbers in decimal, strings with what is not UTF-8 replaced, the rest in hexadecimal.
  public var description: String {
    switch self {
    case .integer(let value): "\(value)"
    case .unsigned(let value): "\(value)"
    case .text(let bytes): String(decoding: bytes, as: UTF8.self)
    case .bytes(let bytes): bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
    case .stack(let counters): counters.map { "0x" + String($0, radix: 16) }.joined(separator: " ")
    }
  }
}

/// What one clause recorded at one firing.
public struct Record: Sendable {
  /// The probe that fired.
  public let probe: ListedProbe
  /// The processor that it fired on.
  public let cpu: Int
  /// Nanoseconds of the monotonic clock when it fired.
  public let timestamp: UInt64
  /// The values of all its actions, in order.
  public let values: [Value]
}

/// What an aggregation held when tracing ended.
public struct AggregationResult: Sendable {
  /// The name without `@`; `_` for the nameless one.
  public let name: String
  /// In the order in which `dtrace` prints them: by value, then by key.
  public let rows: [AggregationRow]
}

/// One key of an aggregation with its value.
public struct AggregationRow: Sendable {
  /// The tuple in brackets.
  public let keys: [Value]
  /// The number of count, sum, min, max, avg and stddev; 0 for a distribution.
  public let value: Int64
  /// Of quantize, lquantize and llquantize: what fell into each bucket; empty for others.
  public let buckets: [Int64]
  /// With `Options.keepsCPUs` what each processor aggregated that had any, in order of processors; else empty.
  public let cpus: [CPUPart]

  /// The part of one processor.
  public struct CPUPart: Sendable {
    /// Its number.
    public let cpu: Int
    /// As that of the row.
    public let value: Int64
    /// As those of the row.
    public let buckets: [Int64]
  }
}
