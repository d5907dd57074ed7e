/// Maps that hold the values of one aggregation, or of several of one form: what programs and the consumer agree on.
///
/// An aggregation that is cleared or truncated while tracing has two generations of values. A firing changes those of the
/// generation that it finds in the global data when it begins (`GlobalData.generation`), and the consumer takes the other
/// ones out.
package struct AggregationStore: Hashable, Sendable {
  /// Indexes into the object's maps: without keys one array, with keys a hash for each generation.
  package var maps: [Int]
  /// Where most keys are much shorter than they may be, another hash for each generation, for what is short; else empty.
  package var shortMaps: [Int] = []
  package var isKeyed: Bool
  /// Whether there are two generations.
  package var isForgetful: Bool
  /// Whether keys are of several aggregations.
  package var isShared: Bool
  /// Whether each CPU has its own values of a key (`aggpercpu`).
  package var isPerCPU = false
  /// How many aggregations there are.
  package var count: Int

  package init(maps: [Int], isKeyed: Bool, isForgetful: Bool = false, isShared: Bool = false, count: Int = 1) {
    self.maps = maps
    self.isKeyed = isKeyed
    self.isForgetful = isForgetful
    self.isShared = isShared
    self.count = count
  }

  /// Bytes before the key: of a u32 with the aggregation's number and a u32 with the CPU, where either counts.
  package var prefixSize: Int { isKeyed && (isShared || isPerCPU) ? 8 : 0 }

  /// What the map's key is made of.
  package func parts(
    of key: UnsafeRawBufferPointer
  ) -> (number: Int, cpu: Int, key: UnsafeRawBufferPointer) {
    guard prefixSize > 0, key.count >= prefixSize else { return (0, 0, key) }
    return (
      Int(key.loadUnaligned(as: UInt32.self)), Int(key.loadUnaligned(fromByteOffset: 4, as: UInt32.self)),
      UnsafeRawBufferPointer(rebasing: key[prefixSize...])
    )
  }

  /// The element of the array that belongs to an aggregation without keys.
  package func index(of number: Int, generation: Int) -> Int { isForgetful ? 2 * number + generation : number }
}

/// Keys that end with a string of 256 bytes are seldom longer than 64, and it is the length of its keys that a hash costs.
/// So those whose string has at most 63 bytes are in a hash of their own, without the zeros that follow.
extension AggregationStore {
  /// Bytes of the string that the keys of short maps hold.
  package static let shortText = 64

  /// Calls `body` with each key of a generation, as long as in `maps`, and its value; `all` are the object's maps.
  package func forEachEntry(
    _ all: [Map], generation: Int, removes: Bool = false,
    _ body: (_ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Void
  ) throws(KernelError) {
    let map = all[maps[min(generation, maps.count - 1)]]
    try removes ? map.removeEachEntry(body) : map.forEachEntry(body)
    guard !shortMaps.isEmpty else { return }
    let short = all[shortMaps[min(generation, shortMaps.count - 1)]]
    var key = [UInt8](repeating: 0, count: map.spec.keySize)
    func takeShort(_ part: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
      key.withUnsafeMutableBytes { key in
        key.copyMemory(from: part)
        body(UnsafeRawBufferPointer(key), value)
      }
    }
    try removes ? short.removeEachEntry(takeShort) : short.forEachEntry(takeShort)
  }
}

/// Where the values of an aggregation are: in which store, and which of its aggregations it is.
package struct AggregationPlace: Hashable, Sendable {
  package var store: Int
  package var number: Int

  package init(store: Int, number: Int) {
    self.store = store
    self.number = number
  }
}
