import Arch
import DIF
import Kernel

extension SiteCompiler {
  /// Emits one clause: is it bound to this probe? predicate, record, actions; faults behind it.
  func emitClause(_ index: Int) throws(BackendError) {
    let clause = bound.program.clauses[index]
    let next = asm.label()
    asm.clause = index
    // The parts that `if` makes of a clause share its memory.
    let isLaterPart = clause.group != nil && clause.group == context.group
    if !isLaterPart { scratch.releaseTemporaries() }
    context.group = clause.group
    context.clause = index
    context.action = 0
    context.recordSize = 0
    context.speculates = false
    context.faults = []
    context.loopFault = nil

    if context.site != .error, let mask = rows.mask(of: index) {
      asm.load(.double, .r1, .fp, Frame.row)
      asm.load(.word, .r1, .r1, mask.offset)
      asm.alu(.and, .r1, Int32(bitPattern: 1 << UInt32(mask.bit)))
      asm.jump(.equal, .r1, 0, next)
    }
    if let flag = clause.group.flatMap({ groupFlags[$0] }) {
      asm.load(.double, .r1, .r7, flag)
      asm.jump(.notEqual, .r1, 0, next)
    }
    if startsScratch.contains(index) { asm.store(.double, .r7, ScratchLayout.dynamicUsed, immediate: 0) }
    if let predicate = clause.predicate {
      _ = try lower(predicate)
      asm.jump(.equal, .r0, 0, next)
    }
    try emitActions(clause.actions.indices, of: ClauseActions(clause), full: next)

    if !context.faults.isEmpty || context.loopFault != nil {
      asm.jump(next)
      emitFaultStubs()
      emitFaultReport(clause: clause)
    }
    asm.place(next)
  }

  /// Emits some of a clause's actions: runs with their records, loops and branches.
  ///
  /// `full` is where to go when there is no room for a record; without one the record is lost, but what its actions do
  /// besides is done.
  func emitActions(_ range: Range<Int>, of clause: ClauseActions, full: Label?) throws(BackendError) {
    if clause.actions.isEmpty { return try emitRun(0, of: clause, full: full) }
    var place = range.lowerBound
    while place < range.upperBound {
      let action = clause.actions[place]
      let body = place + 1..<place + 1 + action.bodyCount
      switch action.kind {
      case .loop:
        try emitLoop(place, of: clause)
        place = body.upperBound
      case .branch:
        let skip = asm.label()
        context.action = clause.numbers[place]
        _ = try lower(action.arguments[0].difo)
        asm.jump(.equal, .r0, 0, skip)
        try emitActions(body, of: clause, full: full)
        asm.place(skip)
        place = body.upperBound
      default:
        guard let run = clause.layouts.firstIndex(where: { $0.range.lowerBound == place }) else {
          preconditionFailure("a run begins within another")
        }
        try emitRun(run, of: clause, full: full)
        place = clause.layouts[run].range.upperBound
      }
    }
  }

  private func emitRun(_ run: Int, of clause: ClauseActions, full: Label?) throws(BackendError) {
    let record = clause.layouts[run]
    let beginsSpeculating = record.range.contains { clause.actions[$0].kind == .speculate }
    if record.recordsData && !beginsSpeculating { try emitBegin(record, run: run, full: full) }
    for (position, place) in record.range.enumerated() {
      context.action = clause.numbers[place]
      let action = clause.actions[place]
      if action.kind == .speculate {
        // The loop of a body has none (dif.md §9): there is always a place to go.
        guard let full else { preconditionFailure("speculate() in a loop") }
        try emitSpeculate(action, inactive: full)
        context.speculates = true
        if record.recordsData { try emitBegin(record, run: run, full: full) }
      } else {
        try emitAction(action, fields: record.actions[position])
      }
    }
    if record.recordsData {
      emitCommit(context.recordSize)
      if context.isInLoop { asm.move(.r9, 0) }
    }
    context.recordSize = 0
  }

  /// r9 becomes the record of a run.
  private func emitBegin(_ record: RecordLayout, run: Int, full: Label?) throws(BackendError) {
    let reserved = asm.label()
    let lost = full == nil ? asm.label() : nil
    try emitReserve(record.size, clause: UInt32(context.clause), run: run, full: full ?? lost ?? reserved)
    if let lost {
      asm.jump(reserved)
      asm.place(lost)
      address(.r7, loopFaultWord + 16, in: .r9)
    }
    asm.place(reserved)
    context.recordSize = wholeSize(record.size)
  }

  /// Bytes of a record with what follows its fields.
  private func wholeSize(_ size: Int) -> Int {
    size + (context.speculates ? 8 : 0) + (layout.ring.policy == .ring ? 8 : 0)
  }

  /// r9 becomes a new record of the CPU's ring with its header filled in, all but the length; no room is a drop.
  ///
  /// Only an interrupt on this CPU can come between, so that a few tries suffice (kernel.md §4).
  func emitReserve(_ size: Int, clause: UInt32, run: Int, full: Label) throws(BackendError) {
    if !context.isInLoop { emitTimestamp() }
    if context.speculates { emitSpeculationRoom(wholeSize(size), full: full) }
    emitReserveSpace(wholeSize(size), dropCounter: .principalDrops, full: full)
    asm.store(.word, .r9, 4, immediate: Int32(bitPattern: clause))
    asm.load(.double, .r1, .fp, Frame.row)
    asm.load(.word, .r1, .r1, ProbeRows.probe)
    asm.store(.word, .r9, 8, .r1)
    let runWord = UInt32(truncatingIfNeeded: run) | (context.speculates ? RecordHeader.speculative : 0)
    // The ring is zeroed as it is read, but where what is old is overwritten.
    if runWord > 0 || layout.ring.policy == .ring {
      asm.store(.word, .r9, 12, immediate: Int32(bitPattern: runWord))
    }
    asm.load(.double, .r1, .fp, Frame.timestamp)
    asm.store(.double, .r9, 16, .r1)
    if context.speculates {
      asm.load(.double, .r1, .r7, speculationWords)
      asm.store(.double, .r9, size, .r1)
    }
  }

  /// r9 becomes `size` free bytes of the ring; jumps to `full` if there are none, having counted that; no counter
  /// means that it is no loss.
  func emitReserveSpace(_ size: Int, dropCounter: RingLayout.Counter?, full: Label) {
    if layout.ring.policy == .ring { return emitOverwrite(size) }
    let drop = asm.label()
    let reserved = asm.label()
    let fills = layout.ring.policy == .fill && context.site != .begin && context.site != .end
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
      asm.jump(.greater, .r3, Int32(fills ? layout.ring.limit : layout.ring.dataSize), drop)
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
    asm.alu(.and, .r1, Int32(layout.ring.dataSize - 1))
    asm.move(.r9, .r8)
    asm.alu(.add, .r9, .r1)
    asm.alu(.add, .r9, Int32(RingLayout.dataOffset))
  }

  /// r9 becomes the next `size` bytes of the ring, whatever they hold, with their length written behind them
  /// (`BufferPolicy.ring`).
  private func emitOverwrite(_ size: Int) {
    asm.move(.r1, Int64(size))
    asm.atomic(.fetchAdd, .double, .r8, RingLayout.Counter.producer.rawValue, .r1)
    asm.move(.r2, .r1)
    asm.alu(.add, .r2, Int32(size - 8))
    asm.alu(.and, .r2, Int32(layout.ring.dataSize - 1))
    asm.move(.r3, .r8)
    asm.alu(.add, .r3, .r2)
    asm.store(.double, .r3, RingLayout.dataOffset, immediate: Int32(size))
    asm.alu(.and, .r1, Int32(layout.ring.dataSize - 1))
    asm.move(.r9, .r8)
    asm.alu(.add, .r9, .r1)
    asm.alu(.add, .r9, Int32(RingLayout.dataOffset))
    // Incomplete until its length is stored.
    asm.store(.word, .r9, 0, immediate: 0)
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

/// The actions of a clause with their numbers and the layouts of its records.
struct ClauseActions {
  var actions: [Action]
  var numbers: [Int]
  var layouts: [RecordLayout]

  init(_ clause: Clause) {
    actions = clause.actions
    numbers = clause.actionNumbers
    layouts = clause.recordLayouts
  }
}
