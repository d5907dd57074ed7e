import Arch
import DIF
import Kernel

/// A record that is being written, at r9.
struct OpenRecord: Hashable {
  /// Bytes of the header and the fields.
  var fields: Int
  /// Bytes that texts may take behind them (`RecordLayout.room`); 0: the record has its size from the start.
  var room: Int
  /// Bytes reserved, with what stands behind fields and texts.
  var size: Int
}

/// Records of the CPU's ring (`RecordLayout`).
///
/// One whose texts have lengths of their own reserves what they take at the most, is filled in place, and gives back what
/// it did not use. If somebody has reserved behind it by then, an interrupt or a thread that came between, it stays as long
/// as it is.
extension SiteCompiler {
  /// r9 becomes the record of a run; that there is no room for it is a drop, unless it is not counted.
  func emitBegin(_ record: RecordLayout, run: Int, full: Label?, isCounted: Bool = true) {
    let reserved = asm.label()
    let lost = full == nil ? asm.label() : nil
    let size = record.size + record.room + (context.speculates ? 8 : 0) + (layout.ring.policy == .ring ? 8 : 0)
    let open = OpenRecord(fields: record.size, room: record.room, size: size)
    emitReserve(open, run: run, dropCounter: isCounted ? .principalDrops : nil, full: full ?? lost ?? reserved)
    if let lost {
      asm.jump(reserved)
      asm.place(lost)
      address(.r7, lostRecord, in: .r9)
      // A position that the producer never has: nothing is given back.
      if open.room > 0 { asm.store(.double, .r7, ScratchLayout.recordStart, immediate: -1 << 30) }
    }
    asm.place(reserved)
    if open.room > 0 { asm.store(.double, .r7, ScratchLayout.recordUsed, immediate: Int32(open.fields)) }
    context.record = open
  }

  /// r9 becomes a new record of the CPU's ring with its header filled in, all but the length.
  ///
  /// Only an interrupt on this CPU can come between, so that a few tries suffice (kernel.md §4).
  private func emitReserve(_ record: OpenRecord, run: Int, dropCounter: RingLayout.Counter?, full: Label) {
    if context.speculates { emitSpeculationRoom(record.size, full: full) }
    if !context.isInLoop { emitTimestamp() }
    if sharesReserve && dropCounter != nil {
      emitReserveCall(record.size, full: full)
    } else {
      emitReserveSpace(record.size, dropCounter: dropCounter, full: full, room: record.room)
    }
    emitRecordTime()
    asm.store(.double, .r9, 16, .r1)
    asm.store(.word, .r9, 4, immediate: Int32(context.clause))
    asm.load(.double, .r1, .fp, Frame.row)
    asm.load(.word, .r1, .r1, ProbeRows.probe)
    asm.store(.word, .r9, 8, .r1)
    let runWord = UInt32(truncatingIfNeeded: run) | (context.speculates ? RecordHeader.speculative : 0)
    // The ring is zeroed as it is read, but where what is old is overwritten.
    if runWord > 0 || layout.ring.policy == .ring {
      asm.store(.word, .r9, 12, immediate: Int32(bitPattern: runWord))
    }
    if context.speculates && record.room == 0 {
      asm.load(.double, .r1, .r7, speculationWords)
      asm.store(.double, .r9, record.fields, .r1)
    }
  }

  /// r9 becomes `size` free bytes of the ring; jumps to `full` if there are none, having counted that; no counter
  /// means that it is no loss.
  ///
  /// Of a record that may give back as many as `room` the position is kept.
  func emitReserveSpace(_ size: Int, dropCounter: RingLayout.Counter?, full: Label, room: Int = 0) {
    if layout.ring.policy == .ring { return emitOverwrite(size, isOpen: room > 0) }
    let drop = asm.label()
    let reserved = asm.label()
    let fills = layout.ring.policy == .fill && context.site != .begin && context.site != .end
    let limit = fills ? min(layout.ring.limit + room, layout.ring.dataSize) : layout.ring.dataSize
    if fills {
      asm.load(.double, .r1, .r8, RingLayout.Counter.filled.rawValue)
      asm.jump(.notEqual, .r1, 0, full)
    }
    asm.load(.double, .r1, .r8, RingLayout.Counter.producer.rawValue)
    for _ in 0..<3 {
      asm.load(.double, .r2, .r8, RingLayout.consumerOffset)
      asm.move(.r4, .r1)
      asm.alu(.add, .r4, Int32(size))
      asm.move(.r3, .r4)
      asm.alu(.sub, .r3, .r2)
      asm.jump(.greater, .r3, Int32(limit), drop)
      asm.move(.r0, .r1)
      asm.atomic(.compareExchange, .double, .r8, RingLayout.Counter.producer.rawValue, .r4)
      asm.jump(.equal, .r0, .r1, reserved)
      asm.move(.r1, .r0)
    }
    asm.place(drop)
    if fills {
      asm.store(.double, .r8, RingLayout.Counter.filled.rawValue, immediate: 1)
    } else if let dropCounter {
      asm.move(.r1, 1)
      asm.atomic(.add, .double, .r8, dropCounter.rawValue, .r1)
    }
    asm.jump(full)
    asm.place(reserved)
    if room > 0 { asm.store(.double, .r7, ScratchLayout.recordStart, .r1) }
    asm.alu(.and, .r1, Int32(layout.ring.dataSize - 1))
    asm.move(.r9, .r8)
    asm.alu(.add, .r9, .r1)
    asm.alu(.add, .r9, Int32(RingLayout.dataOffset))
  }

  /// r9 becomes the next `size` bytes of the ring, whatever they hold, with their length written behind them unless that
  /// is still open (`BufferPolicy.ring`).
  private func emitOverwrite(_ size: Int, isOpen: Bool) {
    asm.move(.r1, Int64(size))
    asm.atomic(.fetchAdd, .double, .r8, RingLayout.Counter.producer.rawValue, .r1)
    if isOpen {
      asm.store(.double, .r7, ScratchLayout.recordStart, .r1)
    } else {
      asm.move(.r2, .r1)
      asm.move(.r4, Int64(size))
      emitTrailer()
    }
    asm.alu(.and, .r1, Int32(layout.ring.dataSize - 1))
    asm.move(.r9, .r8)
    asm.alu(.add, .r9, .r1)
    asm.alu(.add, .r9, Int32(RingLayout.dataOffset))
    // Incomplete until its length is stored.
    asm.store(.word, .r9, 0, immediate: 0)
  }

  /// Writes the length r4 of the record at position r2 behind it; r2 and r3 are lost.
  private func emitTrailer() {
    asm.alu(.add, .r2, .r4)
    asm.alu(.sub, .r2, 8)
    asm.alu(.and, .r2, Int32(layout.ring.dataSize - 1))
    asm.move(.r3, .r8)
    asm.alu(.add, .r3, .r2)
    asm.store(.double, .r3, RingLayout.dataOffset, .r4)
  }

  /// Ends the record under way: gives back what its texts did not use, then the record to the consumer.
  func emitFinish(_ record: OpenRecord, discards: Bool = false) {
    guard record.room > 0 else {
      return emitCommit(discards ? record.size | Int(RecordHeader.discarded) : record.size)
    }
    let shrunk = asm.label()
    emitUsed(upTo: record.fields + record.room - 8, in: .r1)
    asm.alu(.add, .r1, 7)
    asm.alu(.and, .r1, -8)
    if context.speculates { emitSpeculationWord(behind: .r1) }
    if layout.ring.policy == .ring { asm.alu(.add, .r1, 8) }
    asm.load(.double, .r3, .r7, ScratchLayout.recordStart)
    asm.move(.r2, .r3)
    asm.alu(.add, .r2, .r1)
    asm.alu(.add, .r3, Int32(record.size))
    asm.move(.r0, .r3)
    asm.move(.r4, .r1)
    asm.atomic(.compareExchange, .double, .r8, RingLayout.Counter.producer.rawValue, .r2)
    asm.jump(.equal, .r0, .r3, shrunk)
    if context.speculates {
      asm.move(.r1, Int64(record.fields + record.room))
      emitSpeculationWord(behind: .r1)
    }
    asm.move(.r4, Int64(record.size))
    asm.place(shrunk)
    if context.speculates { emitSpeculationRefund(record.size) }
    if layout.ring.policy == .ring {
      asm.load(.double, .r2, .r7, ScratchLayout.recordStart)
      emitTrailer()
    }
    emitLength(discards)
  }

  /// The record has r4 bytes: the length word is written last.
  private func emitLength(_ discards: Bool) {
    if discards {
      asm.move(.r1, Int64(RecordHeader.discarded))
      asm.alu(.or, .r4, .r1)
    }
    emitOrderedStore(.r4)
  }

  /// A register becomes what the record under way uses so far, at most `limit` to the verifier.
  func emitUsed(upTo limit: Int, in register: BPFRegister) {
    asm.load(.double, register, .r7, ScratchLayout.recordUsed)
    asm.clamp(register, atMost: limit)
  }

  /// Writes the speculation's word into the record behind so many bytes, and counts it to them; r2 and r3 are lost.
  private func emitSpeculationWord(behind count: BPFRegister) {
    asm.move(.r2, .r9)
    asm.alu(.add, .r2, count)
    asm.load(.double, .r3, .r7, speculationWords)
    asm.store(.double, .r2, 0, .r3)
    asm.alu(.add, count, 8)
  }

  /// Gives a record whose length word is known to the consumer: it is written last.
  func emitCommit(_ length: Int) {
    if Architecture.current.storesAreOrdered {
      asm.store(.word, .r9, 0, immediate: Int32(truncatingIfNeeded: length))
    } else {
      asm.move(.r1, Int64(length))
      emitOrderedStore(.r1)
    }
  }

  /// Stores a register in the record's length word after all that was stored before it.
  func emitOrderedStore(_ value: BPFRegister) {
    if Architecture.current.storesAreOrdered {
      asm.store(.word, .r9, 0, value)
    } else {
      asm.atomic(.exchange, .word, .r9, 0, value)
    }
  }
}
