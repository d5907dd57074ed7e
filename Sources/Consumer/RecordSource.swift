package import DIF
package import Kernel

/// Where a consumer's records come from: the rings of all CPUs, merged, with speculations and what waits for texts held
/// back, read as the policy of the buffers asks for.
package struct RecordSource {
  private var merger: RecordMerger
  private let policy: BufferPolicy
  private let speculations: Speculations?
  private let waiting: WaitingRecords?
  /// The table of speculations, as programs have it now.
  private let readTable: () -> [SpeculationWord]
  /// The records of all firings before this time were given out, in monotonic nanoseconds.
  package var deliveredUntil: UInt64 { merger.deliveredUntil }
  /// A table that was read, and a time after that.
  private var snapshot: (table: [SpeculationWord], time: UInt64)?

  /// Makes a source; `speculations` is 0 for programs that do not speculate, `waiting` nil for those without late texts.
  package init(
    isTemporal: Bool, policy: BufferPolicy = .switch, waiting: WaitingRecords? = nil, speculations: Int = 0,
    readTable: @escaping () -> [SpeculationWord] = { [] }
  ) {
    merger = RecordMerger(isTemporal: isTemporal)
    self.policy = policy
    self.waiting = waiting
    self.speculations = speculations > 0 ? Speculations(count: speculations) : nil
    self.readTable = readTable
  }

  /// Calls `body` with each record that may be printed now; the number of records read (`RecordMerger.pass`).
  package mutating func pass(
    _ rings: RingSet, isFinal: Bool, limit: Int = .max, _ body: (UnsafeRawBufferPointer, Int) -> Void
  ) throws(KernelError) -> Int {
    // Buffers that are not emptied while tracing are read when it is over.
    if policy != .switch && !isFinal { return 0 }
    if policy == .ring { for index in rings.readers.indices { rings.readers[index].seekOldest() } }
    if speculations == nil && waiting == nil {
      return try merger.pass(rings, now: monotonicNow(), isFinal: isFinal, limit: limit, body)
    }
    if speculations != nil, snapshot == nil || isFinal { snapshot = (readTable(), monotonicNow()) }
    let (speculations, waiting) = (speculations, waiting)
    func deliver(_ record: UnsafeRawBufferPointer, _ cpu: Int) {
      if let speculations { speculations.take(record, cpu: cpu, body) } else { body(record, cpu) }
    }
    let count = try merger.pass(rings, now: monotonicNow(), isFinal: isFinal, limit: limit) { record, cpu in
      if let waiting { waiting.take(record, cpu: cpu, deliver) } else { deliver(record, cpu) }
    }
    if isFinal { waiting?.finish(deliver) }
    if let speculations, let (table, time) = snapshot, merger.deliveredUntil > time {
      speculations.settle(table, time: time, body)
      snapshot = nil
    }
    return count
  }

  /// Losses that were found here, since the last call.
  package func drops() -> [Drop] {
    guard let speculations, speculations.lost > 0 else { return [] }
    defer { speculations.lost = 0 }
    // With these policies what is not kept is no loss.
    return policy == .switch ? [.speculative(speculations.lost)] : []
  }
}
