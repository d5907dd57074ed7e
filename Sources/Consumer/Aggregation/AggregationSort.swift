internal import DIF

/// A row of one printa: a key with a value of each of its aggregations.
struct JoinedRow {
  var key: [UInt8]
  /// Zeros where an aggregation has no such key.
  var values: [[UInt64]]
  /// What each value sorts by.
  var sortValues: [SortValue]
}

/// Compares keys and rows as builtins.md §4 says.
struct RowOrder {
  let fields: [Field]
  let names: [[UInt8]]
  let order: AggregationOrder

  /// The rows sorted.
  func sorted(_ rows: [JoinedRow]) -> [JoinedRow] {
    let result = rows.sorted { compare($0, $1) < 0 }
    return order.isReversed ? result.reversed() : result
  }

  private func compare(_ a: JoinedRow, _ b: JoinedRow) -> Int {
    if order.byKey {
      let keys = compareKeys(a.key, b.key)
      return keys != 0 ? keys : compareValues(a, b)
    }
    let values = compareValues(a, b)
    return values != 0 ? values : compareKeys(a.key, b.key)
  }

  /// The aggregation of `aggsortpos` decides, then those behind it, then those before.
  private func compareValues(_ a: JoinedRow, _ b: JoinedRow) -> Int {
    let count = min(a.sortValues.count, b.sortValues.count)
    let first = order.position < count ? order.position : 0
    for step in 0..<count {
      let place = (first + step) % count
      if a.sortValues[place] != b.sortValues[place] { return a.sortValues[place] < b.sortValues[place] ? -1 : 1 }
    }
    return 0
  }

  /// Integers compare as unsigned numbers, texts and all else byte by byte.
  func compareKeys(_ a: [UInt8], _ b: [UInt8]) -> Int {
    a.withUnsafeBytes { a in
      b.withUnsafeBytes { b in
        let a = FieldBytes(a)
        let b = FieldBytes(b)
        let first = order.keyPosition < fields.count ? order.keyPosition : 0
        for step in fields.indices {
          let result = compare(fields[(first + step) % fields.count], a, b)
          if result != 0 { return result }
        }
        return 0
      }
    }
  }

  private func compare(_ field: Field, _ a: FieldBytes, _ b: FieldBytes) -> Int {
    switch field.format {
    case .integer(let size, _):
      let mask = size < 8 ? (UInt64(1) << UInt64(8 * size)) - 1 : UInt64.max
      return Self.compare(
        UInt64(bitPattern: a.integer(field)) & mask, UInt64(bitPattern: b.integer(field)) & mask)
    case .symbol, .module: return Self.compare(a.word(field.offset), b.word(field.offset))
    case .userSymbol, .userModule, .userAddress:
      let pids = Self.compare(a.word(field.offset), b.word(field.offset))
      return pids != 0 ? pids : Self.compare(a.word(field.offset + 8), b.word(field.offset + 8))
    case .internedName: return Self.compare(name(a.word32(field.offset)), name(b.word32(field.offset)))
    case .string, .text: return Self.compare(a.string(field), b.string(field))
    case .bytes, .characters, .stack, .userStack: return Self.compare(a.raw(field), b.raw(field))
    }
  }

  private func name(_ number: UInt32) -> [UInt8] { Int(number) < names.count ? names[Int(number)] : [] }

  private static func compare(_ a: UInt64, _ b: UInt64) -> Int { a == b ? 0 : a < b ? -1 : 1 }

  private static func compare(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> Int {
    if a.elementsEqual(b) { return 0 }
    return a.lexicographicallyPrecedes(b) ? -1 : 1
  }
}
