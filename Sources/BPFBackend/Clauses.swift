import Arch
import DIF
import Kernel

extension SiteCompiler {
  /// Emits one clause: is it bound to this probe? predicate, record, actions; faults behind it.
  func emitClause(_ index: Int) throws(BackendError) {
    let clause = bound.program.clauses[index]
    let record = clause.recordLayout
    let next = asm.label()
    asm.clause = index
    // The parts that `if` makes of a clause share its memory.
    let isLaterPart = clause.group != nil && clause.group == context.group
    if !isLaterPart { scratch.releaseTemporaries() }
    context.group = clause.group
    context.clause = index
    context.action = 0
    context.recordSize = 0
    context.faults = []

    if context.site != .error, let mask = rows.mask(of: index, bound: bound) {
      asm.load(.double, .r1, .fp, Frame.row)
      asm.load(.word, .r1, .r1, mask.offset)
      asm.alu(.and, .r1, Int32(bitPattern: 1 << UInt32(mask.bit)))
      asm.jump(.equal, .r1, 0, next)
    }
    if let flag = clause.group.flatMap({ groupFlags[$0] }) {
      asm.load(.double, .r1, .r7, flag)
      asm.jump(.notEqual, .r1, 0, next)
    }
    if startsScratch(index) { asm.store(.double, .r7, ScratchLayout.dynamicUsed, immediate: 0) }
    if let predicate = clause.predicate {
      _ = try lower(predicate)
      asm.jump(.equal, .r0, 0, next)
    }
    if record.recordsData {
      try emitReserve(record.size, clause: UInt32(index), full: next)
      context.recordSize = record.size
    }
    var action = 1
    for (position, item) in clause.actions.enumerated() {
      context.action = action
      try emitAction(item, fields: record.actions[position])
      action += item.actionCount
    }
    if record.recordsData { emitCommit(record.size) }

    if !context.faults.isEmpty {
      asm.jump(next)
      emitFaultStubs()
      emitFaultReport(clause: clause)
    }
    asm.place(next)
  }

  /// Whether scratch memory is free again when a clause begins: always, but for the later parts that `if` makes of one.
  private func startsScratch(_ index: Int) -> Bool {
    guard scratch.dynamicSize > 0 else { return false }
    let all = bound.program.clauses
    guard let group = all[index].group else { return all[index].allocatesScratch }
    return all.firstIndex { $0.group == group } == index
      && all.contains { $0.group == group && $0.allocatesScratch }
  }

  /// r9 becomes a new record of the CPU's ring with its header filled in, all but the length; no room is a drop.
  ///
  /// Only an interrupt on this CPU can come between, so that a few tries suffice (kernel.md §4).
  func emitReserve(_ size: Int, clause: UInt32, full: Label) throws(BackendError) {
    emitTimestamp()
    emitReserveSpace(size, dropCounter: .principalDrops, full: full)
    asm.store(.word, .r9, 4, immediate: Int32(bitPattern: clause))
    asm.load(.double, .r1, .fp, Frame.row)
    asm.load(.word, .r1, .r1, ProbeRows.probe)
    asm.store(.word, .r9, 8, .r1)
    asm.load(.double, .r1, .fp, Frame.timestamp)
    asm.store(.double, .r9, 16, .r1)
  }

  /// r9 becomes `size` free bytes of the ring; jumps to `full` if there are none, having counted that.
  func emitReserveSpace(_ size: Int, dropCounter: RingLayout.Counter, full: Label) {
    let drop = asm.label()
    let reserved = asm.label()
    asm.load(.double, .r1, .r8, RingLayout.Counter.producer.rawValue)
    for _ in 0..<3 {
      asm.load(.double, .r2, .r8, RingLayout.consumerOffset)
      asm.move(.r4, .r1)
      asm.alu(.add, .r4, Int32(size))
      asm.move(.r3, .r4)
      asm.alu(.sub, .r3, .r2)
      asm.jump(.greater, .r3, Int32(layout.ring.dataSize), drop)
      asm.move(.r0, .r1)
      asm.atomic(.compareExchange, .double, .r8, RingLayout.Counter.producer.rawValue, .r4)
      asm.jump(.equal, .r0, .r1, reserved)
      asm.move(.r1, .r0)
    }
    asm.place(drop)
    asm.move(.r1, 1)
    asm.atomic(.add, .double, .r8, dropCounter.rawValue, .r1)
    asm.jump(full)
    asm.place(reserved)
    asm.alu(.and, .r1, Int32(layout.ring.dataSize - 1))
    asm.move(.r9, .r8)
    asm.alu(.add, .r9, .r1)
    asm.alu(.add, .r9, Int32(RingLayout.dataOffset))
  }

  /// Gives the record to the consumer: the length word is written last.
  func emitCommit(_ size: Int) {
    asm.move(.r1, Int64(size))
    emitOrderedStore(.r1)
  }

  /// Stores a register in the record's length word after all that was stored before it.
  func emitOrderedStore(_ value: BPFRegister) {
    if Architecture.current.storesAreOrdered {
      asm.store(.word, .r9, 0, value)
    } else {
      asm.atomic(.exchange, .word, .r9, 0, value)
    }
  }

  /// r0 becomes the time of the firing; read once (builtins.md §1.2).
  func emitTimestamp() {
    let known = asm.label()
    asm.load(.double, .r0, .fp, Frame.timestamp)
    asm.jump(.notEqual, .r0, 0, known)
    asm.call(.ktimeGetNanoseconds)
    asm.store(.double, .fp, Frame.timestamp, .r0)
    asm.place(known)
  }
}
