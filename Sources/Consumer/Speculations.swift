package import DIF

/// Holds back the records of speculations until it is known how each ends (architecture, "Speculations").
///
///     speculative record ──► held, by speculation and generation
///     end: commit        ──► its records go on, in the order in which they came, with the time of the commit
///     end: discard       ──► they are forgotten
///
/// A record may come after its generation's end: from a firing that an interrupt's commit has overtaken, or from another
/// CPU's ring when output goes CPU by CPU. How generations ended is remembered until no such record can come any more.
package final class Speculations {
  /// Speculative records that were lost because their end is not known; reset by whoever reports them.
  package var lost: UInt64 = 0

  private var slots: [Slot]

  /// How a generation ended.
  private enum End { case unknown, discarded, committed(time: UInt64) }

  /// One speculation.
  private struct Slot {
    var held: [Held] = []
    /// The ends of generations from `base` on.
    var base: UInt64 = 0
    var ends: [End] = []

    func end(of generation: UInt64) -> End {
      guard generation >= base, generation &- base < UInt64(ends.count) else { return .unknown }
      return ends[Int(generation &- base)]
    }

    mutating func note(_ end: End, of generation: UInt64) {
      guard generation >= base else { return }
      while UInt64(ends.count) <= generation &- base { ends.append(.unknown) }
      ends[Int(generation &- base)] = end
    }

    mutating func forget(before generation: UInt64) {
      guard generation > base else { return }
      ends.removeFirst(Int(min(UInt64(ends.count), generation &- base)))
      base = generation
    }
  }

  /// The records of one generation: each behind 8 bytes with its CPU and its length, 4 bytes each.
  private struct Held {
    var generation: UInt64
    var bytes: [UInt8] = []
    var count: UInt64 = 0

    mutating func append(_ record: UnsafeRawBufferPointer, cpu: Int) {
      count += 1
      withUnsafeBytes(of: UInt32(truncatingIfNeeded: cpu)) { bytes.append(contentsOf: $0) }
      withUnsafeBytes(of: UInt32(truncatingIfNeeded: record.count)) { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: record)
    }

    /// Gives the records out as those of a principal buffer.
    mutating func forEach(time: UInt64, _ body: (UnsafeRawBufferPointer, Int) -> Void) {
      bytes.withUnsafeMutableBytes { bytes in
        var position = 0
        while position + 8 + RecordHeader.size <= bytes.count {
          let cpu = bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self)
          let size = Int(bytes.loadUnaligned(fromByteOffset: position + 4, as: UInt32.self))
          let start = position + 8
          position = start + size
          let run = bytes.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self)
          bytes.storeBytes(of: run & ~RecordHeader.speculative, toByteOffset: start + 12, as: UInt32.self)
          bytes.storeBytes(of: time, toByteOffset: start + 16, as: UInt64.self)
          // Without the speculation's word.
          body(UnsafeRawBufferPointer(rebasing: bytes[start..<start + size - 8]), Int(cpu))
        }
      }
    }
  }

  /// Makes a holder for so many speculations.
  package init(count: Int) { slots = [Slot](repeating: Slot(), count: count) }

  /// Takes a record of any kind; gives out what may be printed.
  package func take(_ record: UnsafeRawBufferPointer, cpu: Int, _ body: (UnsafeRawBufferPointer, Int) -> Void) {
    let bytes = FieldBytes(record)
    let clause = bytes.word32(4)
    if clause == RecordHeader.speculationClause {
      let word = SpeculationWord(bytes.word(24))
      end(word.index, word.generation, bytes.word32(12) == 1 ? .committed(time: bytes.word(16)) : .discarded, body)
    } else if clause != RecordHeader.faultClause, bytes.word32(12) & RecordHeader.speculative != 0 {
      hold(record, SpeculationWord(bytes.word(record.count - 8)), cpu: cpu, body)
    } else {
      body(record, cpu)
    }
  }

  private func hold(
    _ record: UnsafeRawBufferPointer, _ word: SpeculationWord, cpu: Int,
    _ body: (UnsafeRawBufferPointer, Int) -> Void
  ) {
    let index = word.index
    guard slots.indices.contains(index), word.generation >= slots[index].base else { return lost &+= 1 }
    switch slots[index].end(of: word.generation) {
    case .discarded: break
    case .committed(let time):
      var late = Held(generation: word.generation)
      late.append(record, cpu: cpu)
      late.forEach(time: time, body)
    case .unknown:
      if let place = slots[index].held.lastIndex(where: { $0.generation == word.generation }) {
        slots[index].held[place].append(record, cpu: cpu)
      } else {
        var held = Held(generation: word.generation)
        held.append(record, cpu: cpu)
        slots[index].held.append(held)
      }
    }
  }

  private func end(
    _ index: Int, _ generation: UInt64, _ end: End, _ body: (UnsafeRawBufferPointer, Int) -> Void
  ) {
    guard slots.indices.contains(index) else { return }
    guard case .unknown = slots[index].end(of: generation) else { return }
    slots[index].note(end, of: generation)
    guard let place = slots[index].held.firstIndex(where: { $0.generation == generation }) else { return }
    var held = slots[index].held.remove(at: place)
    if case .committed(let time) = end { held.forEach(time: time, body) }
  }

  /// Ends what has ended by the table of the programs, as it was before all records of its time were taken: the record of
  /// an end may have found no room.
  package func settle(_ table: [SpeculationWord], time: UInt64, _ body: (UnsafeRawBufferPointer, Int) -> Void) {
    for (index, word) in table.enumerated() where slots.indices.contains(index) {
      for held in slots[index].held where held.generation < word.generation {
        switch word.wasCommitted(held.generation) {
        case true?: end(index, held.generation, .committed(time: time), body)
        case false?: end(index, held.generation, .discarded, body)
        case nil:
          lost &+= held.count
          end(index, held.generation, .discarded, body)
        }
      }
      slots[index].forget(before: word.generation)
    }
  }
}
