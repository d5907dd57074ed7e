internal import DIF
internal import Kernel
internal import Symbols

/// One key of an aggregation with its value, at a moment.
struct AggregationRow {
  /// The key's bytes; addresses that print as the same symbol are the same, and so are stacks that print alike.
  var key: [UInt8]
  var words: [UInt64]
  /// What each CPU has aggregated of it, where that is kept, in no order.
  var cpus: [CPUWords] = []

  /// The part of a value that one CPU has aggregated.
  struct CPUWords {
    var cpu: Int
    var words: [UInt64]
  }

  fileprivate mutating func add(_ words: [UInt64], of cpu: Int, _ value: AggregatedValue) {
    guard let place = cpus.firstIndex(where: { $0.cpu == cpu }) else {
      return cpus.append(CPUWords(cpu: cpu, words: words))
    }
    value.merge(words, into: &cpus[place].words)
  }
}

/// One aggregation as the consumer sees it.
///
/// The values of an aggregation that the program never clears or truncates stay in the kernel, and a snapshot reads them.
/// Of one that it does, a snapshot takes them out of the kernel (`KernelAggregations`) and adds them to what was taken
/// before: `clear` and `trunc` then change nothing but what is here.
///
/// A snapshot holds for one pass over the records, so that `printa(@); clear(@);` clears exactly what it has printed.
final class AggregationTable {
  let aggregation: Aggregation
  let layout: AggregationLayout
  let value: AggregatedValue
  /// What values are divided by when they print.
  var normal: UInt64 = 1
  /// Whether printa() has printed it, so that the end does not.
  var isPrinted = false
  private let source: any AggregationSource
  private let symbols: SymbolSource
  private let foldsAddresses: Bool
  private let isForgetful: Bool
  private var rows: [AggregationRow] = []
  /// Where the row of a key is; empty if each key comes once.
  private var places: [[UInt8]: Int] = [:]
  private var isCurrent = false

  /// `isForgetful`: the program clears or truncates the aggregation.
  init(
    _ aggregation: Aggregation, layout: AggregationLayout, isForgetful: Bool, source: any AggregationSource,
    symbols: SymbolSource
  ) {
    self.aggregation = aggregation
    self.layout = layout
    self.isForgetful = isForgetful
    self.source = source
    self.symbols = symbols
    value = AggregatedValue(aggregation)
    foldsAddresses = layout.keys.contains { field in
      if case .stack = field.format { return true }
      return [.symbol, .module, .userModule].contains(field.format)
    }
  }

  /// Forgets the snapshot: the next reader sees the kernel's values afresh.
  func beginPass() {
    isCurrent = false
    source.beginPass()
  }

  /// The rows of this pass, in no order.
  func snapshot() throws(KernelError) -> [AggregationRow] {
    if isCurrent { return rows }
    if isForgetful {
      try source.takeEachEntry { add($0, $1, $2) }
    } else {
      rows.removeAll()
      places.removeAll()
      try source.forEachEntry { add($0, $1, $2) }
    }
    isCurrent = true
    return rows
  }

  /// The rows of this pass by value, then by key; `names` are the texts that keys name by number.
  func sortedRows(names: [[UInt8]]) throws(KernelError) -> [AggregationRow] {
    let rows = try snapshot()
    return RowOrder(fields: layout.keys, names: names, order: AggregationOrder())
      .sorted(rows, key: \.key) { row, _ in value.sortValue(row.words) }
  }

  /// Sets all values to zero and keeps the keys.
  ///
  /// Of more keys than the kernel has room for those go that nothing was added to since they were cleared before.
  func clear() throws(KernelError) {
    var rows = try snapshot()
    self.rows = []
    if rows.count > source.capacity { rows.removeAll { row in row.words.allSatisfy { $0 == 0 } } }
    for row in rows.indices {
      for word in rows[row].words.indices { rows[row].words[word] = 0 }
      rows[row].cpus = []
    }
    replaceRows(rows)
  }

  /// Keeps the highest values (a positive count), the lowest (negative), or none.
  func truncate(keeping count: Int64, names: [[UInt8]]) throws(KernelError) {
    let all = try snapshot().count
    let kept = Int(min(count.magnitude, UInt64(all)))
    if kept == all { return }
    if kept == 0 { return replaceRows([]) }
    let sorted = try sortedRows(names: names)
    replaceRows(Array(count > 0 ? sorted.suffix(kept) : sorted.prefix(kept)))
  }

  private func replaceRows(_ rows: [AggregationRow]) {
    if rows.count != self.rows.count {
      places.removeAll()
      for (place, row) in rows.enumerated() { places[row.key] = place }
    }
    self.rows = rows
  }

  /// Adds an entry of the source to the row of its key.
  private func add(_ key: UnsafeRawBufferPointer, _ bytes: UnsafeRawBufferPointer, _ cpu: Int) {
    let count = layout.valueWords
    let field = FieldBytes(bytes)
    let words = [UInt64](unsafeUninitializedCapacity: count) { words, initialized in
      for index in 0..<count { words[index] = field.word(8 * index) }
      initialized = count
    }
    var key = [UInt8](key.prefix(layout.keySize))
    // Behind the words of a value without keys stands whether the CPU has aggregated anything.
    let isTouched = layout.keySize > 0 || field.word(8 * count) != 0 || words.contains { $0 != 0 }
    if !isTouched || value.showsNothing(words) { return }
    if foldsAddresses { fold(&key) }
    guard isForgetful || foldsAddresses || layout.keySize == 0 || source.keepsCPUs else {
      return rows.append(AggregationRow(key: key, words: words))
    }
    let place = places[key] ?? rows.count
    if place < rows.count {
      value.merge(words, into: &rows[place].words)
    } else {
      places[key] = place
      rows.append(AggregationRow(key: key, words: words))
    }
    if source.keepsCPUs { rows[place].add(words, of: cpu, value) }
  }

  /// Puts the start of the symbol or module in the place of each address, and the frames that print in that of a stack.
  private func fold(_ key: inout [UInt8]) {
    for field in layout.keys {
      var place = field.offset
      let words: [UInt64]? = key.withUnsafeBytes { key in
        let key = FieldBytes(key)
        switch field.format {
        case .symbol: return symbols.symbol(at: key.word(place)).map { [$0.address] }
        case .module: return symbols.moduleStart(at: key.word(place)).map { [$0] }
        case .userModule:
          let pid = Int32(truncatingIfNeeded: key.word(place))
          place += 8
          return symbols.moduleStart(user: key.word(place), pid: pid).map { [$0] }
        case .stack:
          let words = [Field.Format.noArtificialFrames] + StackFrames(field, in: key, symbols).addresses
          return words + [UInt64](repeating: 0, count: field.format.size / 8 - words.count)
        default: return nil
        }
      }
      guard let words, place + 8 * words.count <= key.count else { continue }
      words.withUnsafeBytes { key.replaceSubrange(place..<place + $0.count, with: $0) }
    }
  }
}
