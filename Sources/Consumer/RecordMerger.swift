internal import CSystem
internal import DIF
package import Kernel

/// Takes the records of all CPUs out of their rings in the order of their time.
///
/// Each ring is in order (but for interrupts, whose records follow the order of reservation), so this is a merge of
/// queues, in place: a record is copied nowhere. What makes it safe to print a record is that no earlier one can still
/// appear in another ring:
///
///     firing:   entered += 1 · timestamp taken · record reserved, filled, length stored · left += 1
///
/// A CPU that has no firing in flight at a moment after T (`entered == left`) has completed all records older than T. A
/// pass takes T at its beginning, asks each CPU, and merges up to the oldest T that any CPU has confirmed (the horizon).
/// A CPU that is always seen in a firing would stop the output: it is given `patience`, then its word is not waited for.
package struct RecordMerger {
  /// Whether records of different CPUs are ordered by time; otherwise CPU by CPU.
  package var isTemporal: Bool
  /// For each ring, up to when all its records are known to be complete.
  private var confirmed: [UInt64] = []
  private var fronts: [Front] = []
  /// All records of firings that began before this time were given out, in monotonic nanoseconds.
  package private(set) var deliveredUntil: UInt64 = 0

  /// Nanoseconds after which a CPU that never rests is not waited for.
  private static let patience: UInt64 = 20_000_000
  /// How often a CPU in a firing is asked again.
  private static let attempts = 16

  /// The next record of a ring.
  private struct Front {
    var time: UInt64
    var ring: Int
    var record: UnsafeRawBufferPointer
    /// As a heap needs it: earlier time first, then lower CPU.
    func precedes(_ other: Front) -> Bool { time < other.time || time == other.time && ring < other.ring }
  }

  /// Makes a merger.
  package init(isTemporal: Bool = true) { self.isTemporal = isTemporal }

  /// Calls `body` with each record that may be printed now, then gives their room back; the number of records.
  ///
  /// `now`: monotonic nanoseconds at the beginning of the pass. `isFinal`: nothing fires any more, all records are
  /// taken. `limit`: at most so many records, so that the caller sees to other things in between.
  /// - Throws: `.corruptRing`; the records before it were given to `body`.
  package mutating func pass(
    _ rings: RingSet, now: UInt64, isFinal: Bool = false, limit: Int = .max,
    _ body: (_ record: UnsafeRawBufferPointer, _ cpu: Int) -> Void
  ) throws(KernelError) -> Int {
    // The readers are taken out of the object for the pass: each access to a class's property costs.
    var readers: [RingReader] = []
    swap(&readers, &rings.readers)
    defer { swap(&readers, &rings.readers) }
    return try pass(&readers, now: now, isFinal: isFinal, limit: limit, body)
  }

  /// The same over readers that are at hand.
  package mutating func pass(
    _ readers: inout [RingReader], now: UInt64, isFinal: Bool = false, limit: Int = .max,
    _ body: (_ record: UnsafeRawBufferPointer, _ cpu: Int) -> Void
  ) throws(KernelError) -> Int {
    defer { for index in readers.indices { readers[index].release() } }
    let horizon = isFinal ? UInt64.max : confirm(readers, now: now)
    if !isTemporal {
      let count = try takeInTurn(&readers, limit: limit, body)
      if count < limit { deliveredUntil = horizon }
      return count
    }
    fronts.removeAll(keepingCapacity: true)
    for index in readers.indices {
      if let record = try readers[index].next() {
        insert(Front(time: Self.time(of: record), ring: index, record: record))
      }
    }
    var count = 0
    defer { deliveredUntil = max(deliveredUntil, min(horizon, fronts.first?.time ?? horizon)) }
    while count < limit, let first = fronts.first, isFinal || first.time < horizon {
      let ring = first.ring
      body(first.record, readers[ring].cpu)
      readers[ring].consume(first.record)
      count += 1
      if let record = try readers[ring].next() {
        replaceFirst(Front(time: Self.time(of: record), ring: ring, record: record))
      } else {
        removeFirst()
      }
    }
    return count
  }

  private func takeInTurn(
    _ readers: inout [RingReader], limit: Int, _ body: (UnsafeRawBufferPointer, Int) -> Void
  ) throws(KernelError) -> Int {
    var count = 0
    for index in readers.indices {
      let cpu = readers[index].cpu
      count += try readers[index].drain(limit: limit - count) { body($0, cpu) }
    }
    return count
  }

  /// Asks each CPU whether it rests; the time before which all records are complete.
  private mutating func confirm(_ readers: [RingReader], now: UInt64) -> UInt64 {
    if confirmed.count != readers.count { confirmed = [UInt64](repeating: 0, count: readers.count) }
    var horizon = now
    for index in readers.indices {
      if Self.rests(readers[index]) {
        confirmed[index] = now
      } else {
        confirmed[index] = max(confirmed[index], now > Self.patience ? now - Self.patience : 0)
      }
      horizon = min(horizon, confirmed[index])
    }
    return horizon
  }

  /// Whether there was a moment without a firing in flight: `left` is read before `entered`, and both only grow.
  private static func rests(_ reader: RingReader) -> Bool {
    for _ in 0..<attempts {
      let left = reader.counter(.left)
      vg_fence()
      if reader.counter(.entered) == left { return true }
    }
    return false
  }

  private static func time(of record: UnsafeRawBufferPointer) -> UInt64 {
    record.count >= RecordHeader.size ? record.loadUnaligned(fromByteOffset: 16, as: UInt64.self) : 0
  }
}

// A binary heap over the fronts: the earliest first.
extension RecordMerger {
  private mutating func insert(_ front: Front) {
    fronts.append(front)
    var index = fronts.count - 1
    while index > 0 {
      let parent = (index - 1) / 2
      guard fronts[index].precedes(fronts[parent]) else { return }
      fronts.swapAt(index, parent)
      index = parent
    }
  }

  private mutating func replaceFirst(_ front: Front) {
    fronts[0] = front
    sink()
  }

  private mutating func removeFirst() {
    let last = fronts.removeLast()
    if fronts.isEmpty { return }
    fronts[0] = last
    sink()
  }

  private mutating func sink() {
    var index = 0
    while true {
      var least = index
      let child = 2 * index + 1
      if child < fronts.count, fronts[child].precedes(fronts[least]) { least = child }
      if child + 1 < fronts.count, fronts[child + 1].precedes(fronts[least]) { least = child + 1 }
      if least == index { return }
      fronts.swapAt(index, least)
      index = least
    }
  }
}
