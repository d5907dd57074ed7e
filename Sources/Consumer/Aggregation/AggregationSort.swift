internal import DIF

/// A row of one printa: a key with a value of each of its aggregations.
struct JoinedRow {
  var key: [UInt8]
  /// Zeros where an aggregation has no such key.
  var values: [[UInt64]]
  /// What each value sorts by.
  var sortValues: [SortValue]
  /// Of each value what CPUs have aggregated, where that is kept.
  var cpus: [[AggregationRow.CPUWords]]
}

/// Compares keys and rows as builtins.md §4 says.
struct RowOrder {
  let fields: [Field]
  let names: [[UInt8]]
  let order: AggregationOrder

  /// What most rows differ in already, and is compared without touching the rows.
  private struct Rank {
    var value: SortValue
    /// The beginning of the key that is compared first.
    var key: UInt64
    var place: Int
  }

  /// The rows sorted: each has a key and `valueCount` values to sort by.
  func sorted<Row>(
    _ rows: [Row], valueCount: Int = 1, key: (Row) -> [UInt8], value: (Row, Int) -> SortValue
  ) -> [Row] {
    // The aggregation of `aggsortpos` decides, then those behind it, then those before.
    let first = order.position < valueCount ? order.position : 0
    var ranks = rows.indices.map { place in
      Rank(value: value(rows[place], first), key: keyStart(key(rows[place])), place: place)
    }
    func compareValues(_ a: Rank, _ b: Rank) -> Int {
      if a.value != b.value { return a.value < b.value ? -1 : 1 }
      for step in 1..<max(1, valueCount) {
        let values = (
          value(rows[a.place], (first + step) % valueCount), value(rows[b.place], (first + step) % valueCount)
        )
        if values.0 != values.1 { return values.0 < values.1 ? -1 : 1 }
      }
      return 0
    }
    func compareKeys(_ a: Rank, _ b: Rank) -> Int {
      a.key != b.key ? (a.key < b.key ? -1 : 1) : self.compareKeys(key(rows[a.place]), key(rows[b.place]))
    }
    ranks.sort { a, b in
      let result = order.byKey ? compareKeys(a, b) : compareValues(a, b)
      return (result != 0 ? result : order.byKey ? compareValues(a, b) : compareKeys(a, b)) < 0
    }
    let result = ranks.map { rows[$0.place] }
    return order.isReversed ? result.reversed() : result
  }

  /// A number in the order of keys; keys with the same number may differ.
  private func keyStart(_ key: [UInt8]) -> UInt64 {
    guard !fields.isEmpty else { return 0 }
    let field = fields[order.keyPosition < fields.count ? order.keyPosition : 0]
    return key.withUnsafeBytes { key in
      let key = FieldBytes(key)
      switch field.format {
      case .integer(let size, _): return Self.unsigned(key.integer(field), size: size)
      case .symbol, .module, .userSymbol, .userModule, .userAddress: return key.word(field.offset)
      case .internedName: return Self.start(of: name(key.word32(field.offset)))
      case .string, .text: return Self.start(of: key.string(field))
      case .bytes, .measured, .characters, .stack, .userStack: return Self.start(of: key.raw(field))
      }
    }
  }

  /// The first 8 bytes; what is not there counts as zeros.
  private static func start(of bytes: some Collection<UInt8>) -> UInt64 {
    let taken = bytes.prefix(8)
    return taken.reduce(0) { $0 << 8 | UInt64($1) } << UInt64(8 * (8 - taken.count))
  }

  private static func unsigned(_ value: Int64, size: Int) -> UInt64 {
    UInt64(bitPattern: value) & (size < 8 ? (UInt64(1) << UInt64(8 * size)) - 1 : UInt64.max)
  }

  /// Integers compare as unsigned numbers, texts and all else byte by byte.
  private func compareKeys(_ a: [UInt8], _ b: [UInt8]) -> Int {
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
      return Self.compare(Self.unsigned(a.integer(field), size: size), Self.unsigned(b.integer(field), size: size))
    case .symbol, .module: return Self.compare(a.word(field.offset), b.word(field.offset))
    case .userSymbol, .userModule, .userAddress:
      let pids = Self.compare(a.word(field.offset), b.word(field.offset))
      return pids != 0 ? pids : Self.compare(a.word(field.offset + 8), b.word(field.offset + 8))
    case .internedName: return Self.compare(name(a.word32(field.offset)), name(b.word32(field.offset)))
    case .string, .text: return Self.compare(a.string(field), b.string(field))
    case .bytes, .measured, .characters, .stack, .userStack: return Self.compare(a.raw(field), b.raw(field))
    }
  }

  private func name(_ number: UInt32) -> [UInt8] { Int(number) < names.count ? names[Int(number)] : [] }

  private static func compare(_ a: UInt64, _ b: UInt64) -> Int { a == b ? 0 : a < b ? -1 : 1 }

  private static func compare(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> Int {
    if a.elementsEqual(b) { return 0 }
    return a.lexicographicallyPrecedes(b) ? -1 : 1
  }
}
