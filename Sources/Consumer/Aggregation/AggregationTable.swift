internal import DIF
internal import Kernel
internal import Symbols

/// One key of an aggregation with its value, at a moment.
struct AggregationRow {
  /// The key's bytes; addresses that print as the same symbol are the same.
  var key: [UInt8]
  var words: [UInt64]
  /// The keys in the kernel that this row stands for; empty: `key` itself.
  var origins: [[UInt8]] = []

  /// The keys in the kernel.
  var sourceKeys: [[UInt8]] { origins.isEmpty ? [key] : origins }
}

/// One aggregation as the consumer sees it: what the kernel counts, less what was cleared or truncated.
///
/// The kernel's values are never zeroed under programs that add to them, since an addition would be lost: `clear` and
/// `trunc` note the values of the moment (the offset), and later snapshots show the difference. Min and max cannot be
/// subtracted: they are reset in the kernel. A truncated key that nobody touched for a whole pass leaves the kernel.
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
  /// What was cleared or truncated, by key in the kernel.
  private var offsets: [[UInt8]: Offset] = [:]
  /// The kernel's own words at the snapshot, by key; kept if the program clears or truncates.
  private var kernelWords: [[UInt8]: [UInt64]] = [:]
  private let isForgetful: Bool
  private var rows: [AggregationRow]?

  private struct Offset {
    var words: [UInt64]
    /// Not shown until there is something new.
    var isTruncated: Bool
    /// Truncated in an earlier pass: may leave the kernel.
    var isSettled = false
  }

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
    foldsAddresses = layout.keys.contains { $0.format == .symbol || $0.format == .module }
  }

  /// Forgets the snapshot: the next reader sees the kernel's values afresh.
  func beginPass() {
    rows = nil
    for (key, offset) in offsets where offset.isTruncated && !offset.isSettled {
      offsets[key]?.isSettled = true
    }
  }

  /// The rows of this pass, in no order.
  func snapshot() throws(KernelError) -> [AggregationRow] {
    if let rows { return rows }
    var result: [AggregationRow] = []
    var idle: [[UInt8]] = []
    try readEntries { key, words, isTouched in
      var words = words
      if let offset = offsets[key] {
        value.subtract(offset.words, from: &words)
        if offset.isTruncated, words.allSatisfy({ $0 == 0 }) {
          if offset.isSettled { idle.append(key) }
          return
        }
      } else if !isTouched || value.showsNothing(words) {
        return
      }
      result.append(AggregationRow(key: key, words: words))
    }
    for key in idle where layout.keySize > 0 {
      try source.remove(key: key)
      offsets[key] = nil
    }
    if foldsAddresses { result = folded(result) }
    rows = result
    return result
  }

  /// Sets all values to zero and keeps the keys.
  func clear() throws(KernelError) {
    var current = try snapshot()
    for index in current.indices {
      for key in current[index].sourceKeys { try forget(key, isTruncated: false) }
      for word in current[index].words.indices { current[index].words[word] = 0 }
    }
    rows = current
  }

  /// Removes the rows at some places of a list that was made of the snapshot.
  func remove(_ removed: [AggregationRow]) throws(KernelError) {
    var gone = Set<[UInt8]>()
    for row in removed {
      for key in row.sourceKeys { try forget(key, isTruncated: true) }
      gone.insert(row.key)
    }
    rows = try snapshot().filter { !gone.contains($0.key) }
  }

  /// Makes the values that the kernel had at the snapshot count as nothing.
  private func forget(_ key: [UInt8], isTruncated: Bool) throws(KernelError) {
    let zeros = [UInt64](repeating: 0, count: layout.valueWords)
    if value.isAdditive {
      offsets[key] = Offset(words: kernelWords[key] ?? zeros, isTruncated: isTruncated)
    } else if isTruncated && layout.keySize > 0 {
      try source.remove(key: key)
      offsets[key] = nil
    } else {
      try source.reset(key: key)
      offsets[key] = Offset(words: zeros, isTruncated: isTruncated)
    }
  }

  /// Calls `body` with each key in the kernel, the words of all CPUs together, and whether anything was aggregated.
  private func readEntries(_ body: ([UInt8], [UInt64], Bool) -> Void) throws(KernelError) {
    let valueWords = layout.valueWords
    let keySize = layout.keySize
    var total = [UInt64](repeating: 0, count: valueWords)
    var isTouched = false
    kernelWords.removeAll()
    try source.forEachEntry { key, bytes in
      let field = FieldBytes(bytes)
      let words = (0..<valueWords).map { field.word(8 * $0) }
      if keySize == 0 {
        // Behind the words stands whether the CPU has aggregated anything.
        isTouched = isTouched || field.word(8 * valueWords) != 0 || words.contains { $0 != 0 }
        value.merge(words, into: &total)
      } else {
        let key = [UInt8](key.prefix(keySize))
        if isForgetful { kernelWords[key] = words }
        body(key, words, true)
      }
    }
    if keySize == 0 {
      if isForgetful { kernelWords[[]] = total }
      body([], total, isTouched)
    }
  }

  /// Rows whose addresses print as the same symbol or module become one.
  private func folded(_ rows: [AggregationRow]) -> [AggregationRow] {
    var places: [[UInt8]: Int] = [:]
    var result: [AggregationRow] = []
    for row in rows {
      let key = foldedKey(row.key)
      if let place = places[key] {
        value.merge(row.words, into: &result[place].words)
        result[place].origins.append(row.key)
      } else {
        places[key] = result.count
        result.append(AggregationRow(key: key, words: row.words, origins: [row.key]))
      }
    }
    return result
  }

  private func foldedKey(_ key: [UInt8]) -> [UInt8] {
    var key = key
    for field in layout.keys where field.offset + 8 <= key.count {
      let address = key.withUnsafeBytes { FieldBytes($0).word(field.offset) }
      let start: UInt64? =
        switch field.format {
        case .symbol: symbols.kernel.symbol(at: address)?.address
        case .module: symbols.kernel.moduleStart(at: address)
        default: nil
        }
      guard let start else { continue }
      withUnsafeBytes(of: start) { key.replaceSubrange(field.offset..<field.offset + 8, with: $0) }
    }
    return key
  }
}
