internal import CSystem
internal import Glibc

// A record of a ring (DIF's `RecordLayout` draws the whole header): its first word is its length in bytes, a multiple
// of 8 that includes the header; 0 until the record is complete. Bit 31 says that a fault ended the clause: the room
// is used, the record is to be skipped.
private let recordHeaderSize: UInt64 = 24
private let discardedRecord: UInt32 = 0x8000_0000

/// Reads the records of one CPU's ring in place.
///
///     consumer position ─► read position ─► ... ─► producer position
///     zeroed, not given back                records, the last ones perhaps incomplete
///
/// `next` shows a record, `consume` zeroes it, `release` gives the room back to the programs: once for a batch, for
/// the consumer position's cache line is read by every reservation. One thread.
package struct RingReader {
  /// The CPU whose ring it is, for messages.
  package let cpu: Int
  private let base: UnsafeMutableRawPointer
  private let layout: RingLayout
  /// The policy, at hand: it is asked for with each record.
  private let isOverwritten: Bool
  /// Bytes read since the start.
  private var position: UInt64
  /// Bytes given back since the start.
  private var released: UInt64

  /// Makes a reader of a ring in memory that outlives it.
  package init(_ memory: UnsafeMutableRawBufferPointer, layout: RingLayout, cpu: Int) {
    guard let base = memory.baseAddress, memory.count >= layout.elementSize else {
      preconditionFailure("a ring of \(memory.count) bytes, not \(layout.elementSize)")
    }
    self.base = base
    self.layout = layout
    isOverwritten = layout.policy == .ring
    self.cpu = cpu
    released = vg_load_acquire_u64(base + RingLayout.consumerOffset)
    position = released
  }

  /// The next complete record, in place, valid until it is consumed; nil if there is none.
  ///
  /// Discarded records are consumed on the way.
  /// - Throws: `.corruptRing` for a length that no program of ours writes; the ring can't be read further.
  package mutating func next() throws(KernelError) -> UnsafeRawBufferPointer? {
    while true {
      // What is overwritten is never zeroed.
      if isOverwritten, vg_load_acquire_u64(base + RingLayout.Counter.producer.rawValue) == position {
        return nil
      }
      let start = base + RingLayout.dataOffset + Int(position & UInt64(layout.dataSize - 1))
      let word = vg_load_acquire_u32(start)
      if word == 0 { return nil }
      let length = UInt64(word & ~discardedRecord)
      // The producer moved its position before it wrote the length.
      let produced = vg_load_acquire_u64(base + RingLayout.Counter.producer.rawValue) &- position
      guard length >= 8, length % 8 == 0, length <= UInt64(layout.overhang), length <= produced,
        produced <= UInt64(layout.dataSize), word & discardedRecord != 0 || length >= recordHeaderSize
      else { throw .corruptRing(cpu: cpu, position: position, length: word) }
      if word & discardedRecord == 0 {
        return UnsafeRawBufferPointer(start: start, count: Int(length) - tail)
      }
      consume(length: length)
    }
  }

  /// Passes the record that `next` showed.
  package mutating func consume(_ record: UnsafeRawBufferPointer) {
    consume(length: UInt64(record.count + tail))
  }

  /// Bytes of the length at the end of each record of a ring that is overwritten.
  private var tail: Int { isOverwritten ? 8 : 0 }

  /// Moves to the oldest record that a ring of the policy `ring` still holds; nothing may be writing records.
  package mutating func seekOldest() {
    let end = vg_load_acquire_u64(base + RingLayout.Counter.producer.rawValue)
    let mask = UInt64(layout.dataSize - 1)
    var start = end
    while start > position {
      let length = vg_load_acquire_u64(base + RingLayout.dataOffset + Int((start &- 8) & mask))
      guard length >= 8, length % 8 == 0, length <= UInt64(layout.overhang), length <= start &- position,
        end &- start &+ length <= UInt64(layout.limit)
      else { break }
      start &-= length
    }
    position = start
  }

  /// Gives the room of all consumed records back to the programs.
  package mutating func release() {
    if released == position { return }
    released = position
    vg_store_release_u64(base + RingLayout.consumerOffset, position)
  }

  /// Calls `body` with each complete record, at most `limit`, and releases them; the number of records.
  package mutating func drain(
    limit: Int = .max, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(KernelError) -> Int {
    defer { release() }
    var count = 0
    while count < limit, let record = try next() {
      body(record)
      consume(record)
      count += 1
    }
    return count
  }

  /// One of the programs' counters.
  package func counter(_ counter: RingLayout.Counter) -> UInt64 { vg_load_acquire_u64(base + counter.rawValue) }

  /// Bytes that were written, perhaps not completely, and not yet read.
  package var backlog: UInt64 { counter(.producer) &- position }

  /// The same as a share of the ring.
  fileprivate var filledShare: Double { Double(backlog) / Double(layout.dataSize) }

  /// Zeroes at once, while the record is in the cache: a zero length word is what tells a record still being
  /// written, and old payload, which traced processes control, must never look like one.
  private mutating func consume(length: UInt64) {
    defer { position &+= length }
    if isOverwritten { return }
    let start = base + RingLayout.dataOffset + Int(position & UInt64(layout.dataSize - 1))
    start.initializeMemory(as: UInt8.self, repeating: 0, count: Int(length))
  }
}

/// The rings of all CPUs: the elements of one memory-mapped array.
package final class RingSet {
  private let memory: MappedMemory
  /// Bytes of one CPU's ring.
  private let elementSize: Int
  /// One reader a CPU, by CPU number.
  ///
  /// Copy one out to read in a loop, put it back after.
  package var readers: [RingReader]

  /// Maps the rings of a map with one element for each possible CPU.
  package convenience init(_ map: Map, layout: RingLayout) throws(KernelError) {
    self.init(map, memory: try map.mapMemory(), layout: layout)
  }

  /// The rings of such a map in its mapped memory.
  package init(_ map: Map, memory: MappedMemory, layout: RingLayout) {
    precondition(map.spec.valueSize == layout.elementSize, "map \(map.spec.name) is no array of such rings")
    self.memory = memory
    elementSize = layout.elementSize
    readers = (0..<map.spec.maxEntries).map { cpu in
      let element = memory.bytes[cpu * layout.elementSize..<(cpu + 1) * layout.elementSize]
      return RingReader(UnsafeMutableRawBufferPointer(rebasing: element), layout: layout, cpu: cpu)
    }
  }

  /// The sum of a counter over all CPUs.
  package func sum(_ counter: RingLayout.Counter) -> UInt64 {
    readers.reduce(0) { $0 &+ $1.counter(counter) }
  }

  /// How much of the fullest ring is taken, from 0 to 1.
  package var fullestShare: Double { readers.reduce(0) { max($0, $1.filledShare) } }

  /// Whether there was a moment during the call in which no firing was in flight on a CPU.
  ///
  /// The ends are read before the beginnings: both only grow, so equal counts prove such a moment.
  private func isIdle(element: Int) -> Bool {
    let left = memory.load(element + RingLayout.Counter.left.rawValue)
    vg_fence()
    return memory.load(element + RingLayout.Counter.entered.rawValue) == left
  }

  /// Waits until each CPU was seen without a firing in flight; whether all were.
  ///
  /// Then every firing has ended that had begun before. What the caller has written before is seen by those that begin
  /// later. Firings take microseconds, but the thread that one is in may be preempted: `limit` nanoseconds are enough.
  package func waitForFirings(limit: UInt64) -> Bool {
    vg_fence()
    // The readers may have been taken out for a pass, in whose middle we are.
    var waiting = Array(stride(from: 0, to: memory.bytes.count - elementSize + 1, by: elementSize))
    let deadline = monotonicNow() &+ limit
    var rounds = 0
    while true {
      waiting.removeAll { isIdle(element: $0) }
      if waiting.isEmpty { return true }
      rounds += 1
      if rounds % 64 != 0 { continue }
      // The firing may be on this processor, and goes on when we leave it.
      if monotonicNow() > deadline { return false }
      usleep(20)
    }
  }
}
