package import DIF
package import Kernel
internal import Symbols

/// A value of a record or of an aggregation's key, for programs instead of people.
package enum DecodedValue: Hashable, Sendable {
  case integer(Int64, isSigned: Bool)
  /// Bytes of a string without its NUL; not necessarily UTF-8.
  case text([UInt8])
  case bytes([UInt8])
  /// Program counters, the innermost first.
  case stack([UInt64])
}

/// Reads records and keys of one program as values.
package struct RecordDecoder {
  private let bound: BoundProgram
  private let layouts: RecordLayouts
  private let symbols = SymbolSource()

  package init(_ bound: BoundProgram) {
    self.bound = bound
    layouts = RecordLayouts(bound.program)
  }

  /// The clause and the probe of a record, as indexes into the bound program, and its values; nil for a report of a
  /// fault, or for bytes that the program cannot have made.
  package func decode(
    _ record: UnsafeRawBufferPointer
  ) -> (clause: Int, probe: Int, timestamp: UInt64, values: [DecodedValue])? {
    let bytes = FieldBytes(record)
    let probe = Int(bytes.word32(8))
    guard bound.probes.indices.contains(probe), let (clause, layout) = layouts.layout(of: bytes, size: record.count)
    else {
      return nil
    }
    var values: [DecodedValue] = []
    for (action, fields) in zip(bound.program.clauses[clause].actions[layout.range], layout.actions)
    where action.kind != .exit {
      for field in fields { values.append(value(field, bytes)) }
    }
    return (clause, probe, bytes.word(16), values)
  }

  /// The status of the exit() in a record; nil if it holds none.
  package func exitStatus(_ record: UnsafeRawBufferPointer) -> Int32? {
    let bytes = FieldBytes(record)
    guard let (clause, layout) = layouts.layout(of: bytes, size: record.count) else { return nil }
    for (action, fields) in zip(bound.program.clauses[clause].actions[layout.range], layout.actions)
    where action.kind == .exit {
      if let field = fields.first { return Int32(truncatingIfNeeded: bytes.integer(field)) }
    }
    return nil
  }

  private func value(_ field: Field, _ bytes: FieldBytes) -> DecodedValue {
    switch field.format {
    case .integer(_, let isSigned): return .integer(bytes.integer(field), isSigned: isSigned)
    case .symbol, .module: return .integer(bytes.integer(field), isSigned: false)
    case .userSymbol, .userModule, .userAddress:
      return .integer(Int64(bitPattern: bytes.word(field.offset + 8)), isSigned: false)
    case .string, .text: return .text(Array(bytes.string(field)))
    case .internedName:
      let index = Int(bytes.word32(field.offset))
      return .text(bound.names.indices.contains(index) ? Array(bound.names[index].utf8) : [])
    case .bytes, .measured: return .bytes(Array(bytes.raw(field)))
    case .characters: return bytes.characters(field).map { .text(Array($0)) } ?? .bytes(Array(bytes.raw(field)))
    case .stack, .userStack: return .stack(StackFrames(field, in: bytes, symbols).addresses)
    }
  }

  /// With how many frames of tracing itself the kernel stack in a record of a tracepoint begins, and the code of the
  /// function that calls one tracer after the other, whose frame is not counted; nil if the record holds no stack.
  package func tracingFrames(
    _ record: UnsafeRawBufferPointer, tracepoint: String
  ) -> (count: Int, iterator: Range<UInt64>?)? {
    let bytes = FieldBytes(record)
    for field in layouts.layout(of: bytes, size: record.count)?.layout.actions.joined() ?? [].joined() {
      guard case .stack = field.format else { continue }
      let count = StackFrames.tracingFrames(field, in: bytes, symbols)
      let iterator = symbols.kernel.code(of: SymbolSource.iterator + tracepoint)
      let isIterated = (0..<count).contains { iterator?.contains(bytes.word(field.offset + 8 * $0)) ?? false }
      return (count - (isIterated ? 1 : 0), iterator)
    }
    return nil
  }

  /// What the kernel holds of an aggregation.
  ///
  /// Sorted as `dtrace` prints. What clear() or trunc() did in the consumer is not seen here.
  package func rows(
    of aggregation: Aggregation, _ source: any AggregationSource
  ) throws(KernelError) -> [DecodedRow] {
    let layout = bound.program.layout(of: aggregation)
    let table = AggregationTable(
      aggregation, layout: layout, isForgetful: false, source: source, symbols: symbols)
    return try table.sortedRows(names: bound.names.map { Array($0.utf8) }).map { row in
      let keys = row.key.withUnsafeBytes { bytes in layout.keys.map { value($0, FieldBytes(bytes)) } }
      let cpus = row.cpus.sorted { $0.cpu < $1.cpu }.map { ($0.cpu, DecodedNumbers($0.words, table.value)) }
      return DecodedRow(keys: keys, numbers: DecodedNumbers(row.words, table.value), cpus: cpus)
    }
  }
}

/// A row of an aggregation.
package struct DecodedRow {
  package let keys: [DecodedValue]
  package let numbers: DecodedNumbers
  /// What each CPU has aggregated of it, where that is kept, in order of CPUs.
  package let cpus: [(cpu: Int, numbers: DecodedNumbers)]
}

/// The value of an aggregation: the number that prints and, of a distribution, its buckets.
package struct DecodedNumbers {
  package let number: Int64
  package let buckets: [Int64]

  init(_ words: [UInt64], _ value: AggregatedValue) {
    number = value.scalar(words)
    buckets = value.isDistribution ? words.map { Int64(bitPattern: $0) } : []
  }
}
