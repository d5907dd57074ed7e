/// How an aggregation lies in its map.
///
/// Without keys: one value in a per-CPU array, and behind it a word that is 1 once the CPU has aggregated anything (a sum
/// may be 0; set for values of fewer than 4000 words). With keys: a hash from the key bytes (zero-padded to a multiple of 8) to
/// the value; where many aggregations share a hash, or CPUs have values of their own, 8 bytes with the aggregation's number
/// and the CPU come first. Values are 64-bit words that programs change by atomic additions (min and max by
/// compare-and-exchange).
///
/// | function | words |
/// |---|---|
/// | count, sum, min, max | value |
/// | avg | count, sum |
/// | stddev | count, sum, sum of squares low, high (unsigned 128 bits) |
/// | quantize | 127 buckets (builtins.md §4) |
/// | lquantize | levels + 2 buckets |
/// | llquantize | buckets |
///
/// In the kernel min and max store their value with the sign bit flipped and then complemented (min) so that 0 is the
/// empty value: `max` stores v ^ 1<<63, `min` stores ~(v ^ 1<<63), and a program keeps the unsigned maximum of both.
package struct AggregationLayout: Hashable, Sendable {
  /// The keys' fields; offsets from the start of the key.
  package var keys: [Field]
  /// Bytes of the key, a multiple of 8; 0 without keys.
  package var keySize: Int
  /// Number of 64-bit words of a value.
  package var valueWords: Int
}

/// The parameter word of lquantize: step << 48 | levels << 32 | base (builtins.md §4).
package struct LquantizeParameter: Hashable, Sendable {
  package var base: Int32
  package var step: UInt16
  package var levels: UInt16

  /// Makes a parameter.
  package init(base: Int32, step: UInt16, levels: UInt16) {
    self.base = base
    self.step = step
    self.levels = levels
  }

  /// Decodes the word.
  package init(word: UInt64) {
    base = Int32(truncatingIfNeeded: word)
    step = UInt16(truncatingIfNeeded: word >> 48)
    levels = UInt16(truncatingIfNeeded: word >> 32)
  }

  /// The encoded word.
  package var word: UInt64 { UInt64(step) << 48 | UInt64(levels) << 32 | UInt64(UInt32(bitPattern: base)) }
}

/// The parameter word of llquantize: factor << 48 | low << 32 | high << 16 | steps (builtins.md §4).
package struct LlquantizeParameter: Hashable, Sendable {
  package var factor: UInt16
  package var low: UInt16
  package var high: UInt16
  package var steps: UInt16

  /// Makes a parameter.
  package init(factor: UInt16, low: UInt16, high: UInt16, steps: UInt16) {
    self.factor = factor
    self.low = low
    self.high = high
    self.steps = steps
  }

  /// Decodes the word.
  package init(word: UInt64) {
    factor = UInt16(truncatingIfNeeded: word >> 48)
    low = UInt16(truncatingIfNeeded: word >> 32)
    high = UInt16(truncatingIfNeeded: word >> 16)
    steps = UInt16(truncatingIfNeeded: word)
  }

  /// The encoded word.
  package var word: UInt64 { UInt64(factor) << 48 | UInt64(low) << 32 | UInt64(high) << 16 | UInt64(steps) }

  /// The lowest value of each bucket from bucket 1 on; bucket 0 holds all below the first, the last bucket all from
  /// factor^(high+1) on.
  ///
  /// So bucket i (1...) holds bounds[i-1] ..< bounds[i], and there are bounds.count + 1 buckets.
  package var bounds: [Int64] {
    guard factor >= 2 else { return [] }
    var result: [Int64] = []
    var start: Int64 = 1
    for _ in 0..<low { start = start &* Int64(factor) }
    for _ in low...Swift.max(low, high) {
      let next = start &* Int64(factor)
      let count = Swift.min(Int64(steps), next)
      let width = Swift.max(1, next / Swift.max(1, count))
      var bound = start
      while bound < next {
        result.append(bound)
        bound += width
      }
      start = next
    }
    result.append(start)
    return result
  }
}

extension Aggregation {
  /// Number of 64-bit words of a value.
  package var valueWords: Int {
    switch function {
    case .avg: 2
    case .stddev: 4
    case .quantize: 127
    case .lquantize: Int(LquantizeParameter(word: parameter).levels) + 2
    case .llquantize: LlquantizeParameter(word: parameter).bounds.count + 1
    default: 1
    }
  }
}

extension Program {
  /// The layouts of all aggregations, decided over all clauses: a key that is everywhere the same built-in takes the
  /// built-in's size, otherwise that of its type (kernel.md §5).
  package func aggregationLayouts() -> [AggregationID: AggregationLayout] {
    var uses: [AggregationID: [Action]] = [:]
    for clause in clauses {
      for action in clause.actions {
        if let id = action.aggregation { uses[id, default: []].append(action) }
      }
    }
    var layouts: [AggregationID: AggregationLayout] = [:]
    for aggregation in aggregations {
      layouts[aggregation.id] = Self.layout(of: aggregation, in: uses[aggregation.id] ?? [])
    }
    return layouts
  }

  /// The layout of one aggregation.
  ///
  /// - Complexity: linear in the program.
  package func layout(of aggregation: Aggregation) -> AggregationLayout {
    Self.layout(of: aggregation, in: clauses.flatMap(\.actions).filter { $0.aggregation == aggregation.id })
  }

  private static func layout(of aggregation: Aggregation, in actions: [Action]) -> AggregationLayout {
    var formats: [Field.Format?] = Array(repeating: nil, count: aggregation.keys.count)
    for action in actions {
      for (index, argument) in action.arguments.prefix(action.keyCount).enumerated() where index < formats.count {
        let format = argument.keyFormat
        if let known = formats[index], known != format {
          formats[index] = common(known, format, type: aggregation.keys[index].type)
        } else {
          formats[index] = format
        }
      }
    }
    var offset = 0
    var fields: [Field] = []
    for (key, chosen) in zip(aggregation.keys, formats) {
      let format = chosen ?? key.type.keyFormat
      offset = (offset + format.alignment - 1) / format.alignment * format.alignment
      fields.append(Field(format, offset: offset))
      offset += format.size
    }
    return AggregationLayout(keys: fields, keySize: (offset + 7) / 8 * 8, valueWords: aggregation.valueWords)
  }

  private static func common(_ a: Field.Format, _ b: Field.Format, type: DIFType) -> Field.Format {
    if case .integer(let x, let signed) = a, case .integer(let y, let alsoSigned) = b {
      return .integer(size: Swift.max(x, y), isSigned: signed || alsoSigned)
    }
    if case .characters = a { return a }
    return type.keyFormat
  }
}
