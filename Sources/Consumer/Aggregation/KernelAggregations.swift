package import Kernel

/// The values of all aggregations in the kernel (`AggregationStore`).
///
/// Values that are to be taken out are never changed under the hands of programs:
///
///     switch programs to the other generation ─► wait for the firings in flight ─► take the first generation out
///
/// All aggregations are switched together, once in a pass over the records, so that what one pass prints of several is of
/// one moment. A firing that lasts longer than the wait keeps its generation where it is: it comes out in a later pass.
package final class KernelAggregations {
  private let stores: [Store]
  private let select: (Int) -> Void
  private let awaitFirings: () -> Bool
  /// What programs change.
  private var generation = 0
  /// No firing changes the other generation any more.
  private var isSettled = true
  /// In this pass.
  private var hasSwitched = false

  /// Reads stores whose maps are among `maps`.
  ///
  /// `select` tells the programs a generation; `awaitFirings` waits for the firings in flight, and says whether they have
  /// all ended.
  package init(
    _ stores: [AggregationStore], _ maps: [Map], select: @escaping (Int) -> Void, awaitFirings: @escaping () -> Bool
  ) {
    self.stores = stores.map { Store($0, maps) }
    self.select = select
    self.awaitFirings = awaitFirings
  }

  /// The values of one aggregation.
  package func source(at place: AggregationPlace) -> any AggregationSource { Source(self, at: place) }

  fileprivate func beginPass() {
    hasSwitched = false
    for store in stores { store.isRead = false }
  }

  private func switchGeneration() throws(KernelError) {
    if hasSwitched { return }
    hasSwitched = true
    if !isSettled { isSettled = awaitFirings() }
    guard isSettled else { return }
    for store in stores where !store.isEmptied { try store.pull(generation ^ 1) }
    generation ^= 1
    select(generation)
    for store in stores where store.spec.isForgetful { store.isEmptied = false }
    isSettled = awaitFirings()
  }

  /// One aggregation.
  private final class Source: AggregationSource {
    private let all: KernelAggregations
    private let store: Store
    private let number: Int

    init(_ all: KernelAggregations, at place: AggregationPlace) {
      self.all = all
      store = all.stores[place.store]
      number = place.number
    }

    var capacity: Int { store.capacity }
    var keepsCPUs: Bool { store.spec.isPerCPU }

    func beginPass() { all.beginPass() }

    func forEachEntry(
      _ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer, Int) -> Void
    ) throws(KernelError) {
      try store.forEachEntry(of: number, all.generation, body)
    }

    func takeEachEntry(
      _ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer, Int) -> Void
    ) throws(KernelError) {
      guard store.spec.isForgetful else { return try forEachEntry(body) }
      try all.switchGeneration()
      try store.takeEachEntry(of: number, all.isSettled ? all.generation ^ 1 : nil, body)
    }
  }
}

/// One store, and what was taken out of it and nobody has asked for yet.
private final class Store {
  typealias Body = (UnsafeRawBufferPointer, UnsafeRawBufferPointer, Int) -> Void
  let spec: AggregationStore
  /// The generation that programs do not change holds nothing.
  var isEmptied = true
  /// `lists` holds what a table that several share holds in this pass.
  var isRead = false
  /// Those of the object.
  private let all: [Map]
  /// The first one of the store.
  private let map: Map
  /// Of each aggregation.
  private var lists: [EntryList]

  init(_ spec: AggregationStore, _ all: [Map]) {
    self.spec = spec
    self.all = all
    map = all[spec.maps[0]]
    let valueSize = map.spec.valueSize
    let keySize = spec.isKeyed ? map.spec.keySize - spec.prefixSize : 0
    lists = Array(repeating: EntryList(keySize: keySize, valueSize: valueSize), count: spec.count)
  }

  var capacity: Int {
    spec.isKeyed ? map.spec.maxEntries + (spec.shortMaps.first.map { all[$0].spec.maxEntries } ?? 0) : 1
  }

  func forEachEntry(of number: Int, _ generation: Int, _ body: Body) throws(KernelError) {
    guard spec.isKeyed else { return try forEachCPU(of: number, generation, body) }
    guard spec.isShared else { return try forEachKey(generation, body) }
    // One walk serves all aggregations of the table.
    if !isRead {
      for index in lists.indices { lists[index].removeAll() }
      try spec.forEachEntry(all, generation: generation) { key, value in append(key, value) }
      isRead = true
    }
    lists[number].forEach(body)
  }

  /// `generation`: the one that no program changes, if there is one.
  func takeEachEntry(of number: Int, _ generation: Int?, _ body: Body) throws(KernelError) {
    if let generation, !isEmptied {
      if spec.isKeyed && !spec.isShared {
        isEmptied = true
        try forEachKey(generation, removes: true, body)
      } else {
        try pull(generation)
      }
    }
    lists[number].forEach(body)
    lists[number].removeAll()
  }

  /// Takes a whole generation out, to be asked for later.
  func pull(_ generation: Int) throws(KernelError) {
    isEmptied = true
    if spec.isKeyed {
      return try spec.forEachEntry(all, generation: generation, removes: true) { key, value in append(key, value) }
    }
    for number in 0..<spec.count {
      var isUsed = false
      try forEachCPU(of: number, generation) { key, value, cpu in
        if value.allSatisfy({ $0 == 0 }) { return }
        isUsed = true
        lists[number].append(key, value, cpu)
      }
      if isUsed { try map.reset(index: UInt32(spec.index(of: number, generation: generation))) }
    }
  }

  /// The entries of the one aggregation that has the tables.
  private func forEachKey(_ generation: Int, removes: Bool = false, _ body: Body) throws(KernelError) {
    try spec.forEachEntry(all, generation: generation, removes: removes) { key, value in
      let parts = spec.parts(of: key)
      body(parts.key, value, parts.cpu)
    }
  }

  private func append(_ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    let parts = spec.parts(of: key)
    if lists.indices.contains(parts.number) { lists[parts.number].append(parts.key, value, parts.cpu) }
  }

  private func forEachCPU(of number: Int, _ generation: Int, _ body: Body) throws(KernelError) {
    guard let values = try map.lookup(index: UInt32(spec.index(of: number, generation: generation))) else { return }
    values.withUnsafeBytes { values in
      for (cpu, start) in stride(from: 0, to: values.count, by: map.cpuStride).enumerated() {
        let end = min(start + map.spec.valueSize, values.count)
        body(UnsafeRawBufferPointer(start: nil, count: 0), UnsafeRawBufferPointer(rebasing: values[start..<end]), cpu)
      }
    }
  }
}

/// Keys with their words and CPUs, one behind the other.
private struct EntryList {
  let keySize: Int
  let valueSize: Int
  private var bytes: [UInt8] = []
  private var cpus: [Int] = []

  init(keySize: Int, valueSize: Int) {
    self.keySize = keySize
    self.valueSize = valueSize
  }

  mutating func append(_ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer, _ cpu: Int) {
    bytes.append(contentsOf: key)
    bytes.append(contentsOf: value)
    cpus.append(cpu)
  }

  mutating func removeAll() {
    bytes.removeAll()
    cpus.removeAll()
  }

  func forEach(_ body: Store.Body) {
    bytes.withUnsafeBytes { bytes in
      for (place, cpu) in cpus.enumerated() {
        let start = place * (keySize + valueSize)
        let key = bytes[start..<start + keySize]
        let value = bytes[start + keySize..<start + keySize + valueSize]
        body(UnsafeRawBufferPointer(rebasing: key), UnsafeRawBufferPointer(rebasing: value), cpu)
      }
    }
  }
}
