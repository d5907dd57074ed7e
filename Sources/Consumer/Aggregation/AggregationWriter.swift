internal import DIF
internal import Kernel

/// Prints aggregations: by default layout or by a printa format, one or several joined by their keys (builtins.md §5).
struct AggregationWriter {
  let printf: PrintfWriter
  let order: AggregationOrder

  private var values: ValueWriter { printf.values }
  private var style: AggregationStyle { values.options.style }

  /// The rows of all tables, joined by key and sorted.
  func rows(_ tables: [AggregationTable]) throws(KernelError) -> [JoinedRow] {
    guard let first = tables.first else { return [] }
    var result: [JoinedRow] = []
    if tables.count == 1 {
      for row in try first.snapshot() {
        result.append(
          JoinedRow(
            key: row.key, values: [row.words], sortValues: [first.value.sortValue(row.words)], cpus: [row.cpus]))
      }
    } else {
      let zeros = tables.map { [UInt64](repeating: 0, count: $0.layout.valueWords) }
      let zeroValues = zip(tables, zeros).map { $0.value.sortValue($1) }
      var places: [[UInt8]: Int] = [:]
      for (index, table) in tables.enumerated() {
        for row in try table.snapshot() {
          let place = places[row.key] ?? result.count
          if place == result.count {
            places[row.key] = place
            let cpus = [[AggregationRow.CPUWords]](repeating: [], count: tables.count)
            result.append(JoinedRow(key: row.key, values: zeros, sortValues: zeroValues, cpus: cpus))
          }
          result[place].values[index] = row.words
          result[place].cpus[index] = row.cpus
          result[place].sortValues[index] = table.value.sortValue(row.words)
        }
      }
    }
    return RowOrder(fields: first.layout.keys, names: values.names, order: order)
      .sorted(result, valueCount: tables.count, key: \.key) { $0.sortValues[$1] }
  }

  /// printa without a format: each row is its keys, its values, a newline.
  func writeDefault(_ tables: [AggregationTable], to text: inout TextBuffer) throws(KernelError) {
    guard let first = tables.first else { return }
    let rows = try rows(tables)
    if tables.count == 1, isCompact(first) { return writeCompact(rows, of: first, to: &text) }
    writeRows(rows, tables, to: &text)
  }

  /// Some rows of an aggregation, without what stands above all of them.
  func writeRows(_ rows: [JoinedRow], of table: AggregationTable, to text: inout TextBuffer) {
    if isCompact(table) { writeCompact(rows, of: table, to: &text) } else { writeRows(rows, [table], to: &text) }
  }

  private func writeRows(_ rows: [JoinedRow], _ tables: [AggregationTable], to text: inout TextBuffer) {
    guard let first = tables.first else { return }
    for row in rows {
      row.key.withUnsafeBytes { key in
        let bytes = FieldBytes(key)
        for field in first.layout.keys { values.key(field, in: bytes, to: &text) }
      }
      for (table, words) in zip(tables, row.values) { writeValue(table, words, to: &text) }
      text.newline()
    }
  }

  /// printa with a format, row by row.
  func write(
    _ format: PrintfFormat, _ tables: [AggregationTable], to text: inout TextBuffer
  ) throws(KernelError) {
    guard let first = tables.first else { return }
    for row in try rows(tables) {
      row.key.withUnsafeBytes { key in
        printf.write(format, keys: first.layout.keys, in: FieldBytes(key), to: &text) {
          index, conversion, form, text in
          // More conversions than aggregations repeat the last one.
          let place = min(index, tables.count - 1)
          write(tables[place], row.values[place], conversion, form, to: &text)
        }
      }
    }
  }

  private func writeValue(_ table: AggregationTable, _ words: [UInt64], to text: inout TextBuffer) {
    if table.value.isDistribution {
      return Distribution(table.value, words, normal: table.normal).write(style: style, to: &text)
    }
    text.pad(1)
    let number = table.value.scalar(words, normal: table.normal)
    if table.value.function == .stddev {
      text.decimal(unsigned: UInt64(bitPattern: number), width: 16)
    } else {
      text.decimal(number, width: 16)
    }
  }

  private func write(
    _ table: AggregationTable, _ words: [UInt64], _ conversion: PrintfFormat.Conversion, _ form: NumberFormat,
    to text: inout TextBuffer
  ) {
    if table.value.isDistribution {
      return Distribution(table.value, words, normal: table.normal).write(style: style, to: &text)
    }
    let number = table.value.scalar(words, normal: table.normal)
    let letter = conversion.letter
    let isInteger = "diuoxXp".utf8.contains(letter)
    printf.integer(
      number, size: 8, isSigned: table.value.function != .stddev, isInteger ? letter : UInt8(ascii: "d"), form,
      to: &text)
  }
}

// A line for each key under one heading: agghist and aggpack (builtins.md §5).
extension AggregationWriter {
  /// Whether an aggregation that stands alone is printed so.
  private func isCompact(_ table: AggregationTable) -> Bool {
    switch table.value.function {
    case .count, .sum: style.isHistogram
    case .quantize, .lquantize: style.isPacked
    default: false
    }
  }

  /// A row with narrow keys, for a terminal; a stack is one line.
  func narrow(_ row: JoinedRow, of table: AggregationTable) -> LiveView.Line {
    var keys = TextBuffer()
    row.key.withUnsafeBytes { key in
      for field in table.layout.keys {
        var text = TextBuffer()
        values.compactKey(field, in: FieldBytes(key), to: &text)
        switch field.format {
        case .stack, .userStack:
          for frame in text.bytes.split(separator: UInt8(ascii: "\n")) {
            keys.pad(1)
            keys.append(contentsOf: frame.drop { $0 == UInt8(ascii: " ") })
          }
        default: keys.append(contentsOf: text.bytes)
        }
      }
    }
    var value = TextBuffer()
    writeValue(table, row.values[0], to: &value)
    return LiveView.Line(keys: keys.bytes, value: value.bytes)
  }

  private func writeCompact(_ rows: [JoinedRow], of table: AggregationTable, to text: inout TextBuffer) {
    guard let first = rows.first else { return }
    let columns = table.layout.keys.reduce(0) { $0 + values.compactColumns($1) }
    let buckets = Distribution.packedBuckets(table.value, rows.map { $0.values[0] })
    let scale = BarScale(rows.map { Int64(bitPattern: $0.values[0].first ?? 0) }, style: style)
    if table.value.isDistribution {
      Distribution(table.value, first.values[0], normal: table.normal)
        .writePackedHeader(buckets, keyColumns: columns, to: &text)
    } else {
      text.newline()
      // Without a key the bars stand where those of distributions do.
      text.padded(to: columns > 0 ? columns : 16, isLeft: false) { $0.append(columns > 0 ? "key" : "value") }
      text.append("  ------------- Distribution ------------- count    \n")
    }
    for row in rows {
      row.key.withUnsafeBytes { key in
        for field in table.layout.keys { values.compactKey(field, in: FieldBytes(key), to: &text) }
      }
      if table.value.isDistribution {
        Distribution(table.value, row.values[0], normal: table.normal).writePacked(buckets, style: style, to: &text)
      } else {
        text.pad(columns > 0 ? 1 : 17)
        scale.write(Int64(bitPattern: row.values[0].first ?? 0), to: &text)
        text.pad(1)
        text.padded(to: 9) { $0.decimal(table.value.scalar(row.values[0], normal: table.normal)) }
      }
      text.newline()
    }
  }
}
