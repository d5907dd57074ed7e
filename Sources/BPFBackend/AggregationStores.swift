import DIF
import Kernel

extension AggregationStore {
  /// What the aggregations of one store have in common.
  private struct Form: Hashable {
    var keySize: Int
    var valueWords: Int
    var isForgetful: Bool
    /// Bytes of the keys in short maps; 0: there are none.
    var shortKeySize: Int
  }

  /// More aggregations with keys than this share tables: the kernel clears the buckets of a whole table when it makes it,
  /// 2 MB for 8 MB of keys and values.
  private static let ownTables = 16
  /// What an element of a hash takes beside its key and value.
  private static let elementOverhead = 48

  /// Decides where the aggregations of a program are; `add` makes a map and gives its index.
  ///
  /// Aggregations without keys share an array for each size of values. Each of those with keys has a table of its own,
  /// with the memory that the options allow it; if there are many, those of one form share a table, and all tables
  /// together have the memory of `ownTables`.
  static func all(
    of program: Program, layouts: [AggregationID: AggregationLayout], options: BackendOptions, add: (MapSpec) -> Int
  ) -> (stores: [AggregationStore], places: [AggregationID: AggregationPlace]) {
    let forgotten = program.forgottenAggregations
    let keyedCount = layouts.values.count { $0.keySize > 0 }
    let sharesTables = keyedCount > ownTables
    var groups: [(form: Form, members: [AggregationID])] = []
    var known: [Form: Int] = [:]
    for aggregation in program.aggregations {
      guard let layout = layouts[aggregation.id] else { continue }
      let form = Form(
        keySize: layout.keySize, valueWords: layout.valueWords, isForgetful: forgotten.contains(aggregation.id),
        shortKeySize: layout.shortKeySize)
      if layout.keySize == 0 || sharesTables, let group = known[form] {
        groups[group].members.append(aggregation.id)
      } else {
        known[form] = groups.count
        groups.append((form, [aggregation.id]))
      }
    }
    var stores: [AggregationStore] = []
    var places: [AggregationID: AggregationPlace] = [:]
    let memory = options.aggregationSize * options.cpuCount
    for (form, members) in groups {
      for (number, id) in members.enumerated() { places[id] = AggregationPlace(store: stores.count, number: number) }
      let share = sharesTables ? memory / keyedCount * ownTables * members.count : memory
      var store = AggregationStore(
        maps: [], isKeyed: form.keySize > 0, isForgetful: form.isForgetful,
        isShared: sharesTables && form.keySize > 0, count: members.count)
      store.isPerCPU = options.keepsCPUs
      let maps = maps(form, of: store, memory: share)
      store.maps = maps.map(add)
      if form.shortKeySize > 0 {
        store.shortMaps = maps.map { map in
          var short = map
          short.keySize -= form.keySize - form.shortKeySize
          return add(short)
        }
      }
      stores.append(store)
    }
    return (stores, places)
  }

  private static func maps(_ form: Form, of store: AggregationStore, memory: Int) -> [MapSpec] {
    let generations = form.isForgetful ? 2 : 1
    let valueSize = 8 * form.valueWords
    if form.keySize == 0 {
      // One more word: whether there is a value.
      return [
        MapSpec("vg_aggregation", .perCPUArray, valueSize: valueSize + 8, maxEntries: store.count * generations)
      ]
    }
    let keySize = form.keySize + store.prefixSize
    // Elements in one piece are quicker, but a preallocated table is paid for at the start.
    let table = MapSpec(
      "vg_aggregation", .hash, keySize: keySize, valueSize: valueSize,
      maxEntries: max(1, memory / (keySize + valueSize + elementOverhead)), flags: MapSpec.noPreallocation)
    return Array(repeating: table, count: generations)
  }
}

extension AggregationLayout {
  /// The string that ends a key which may be much longer than it mostly is.
  private var longText: Field? {
    guard let last = keys.last, case .string(let capacity) = last.format, capacity >= 2 * AggregationStore.shortText,
      last.offset % 8 == 0
    else { return nil }
    return last
  }

  /// Bytes of the keys in short maps (`AggregationStore.shortMaps`); 0: the aggregation has none.
  var shortKeySize: Int { longText.map { $0.offset + AggregationStore.shortText } ?? 0 }
}
