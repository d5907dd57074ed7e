import DIF
import Kernel

extension SiteCompiler {
  /// Emits what runs before the clauses: dispatch to the probe's row, the activity gate, scratch memory.
  func emitPrologue() throws(BackendError) -> AttachSpec {
    asm.move(.r6, .r1)
    if part.number > 0 { return try emitContinuation() }
    let attach: AttachSpec
    switch site {
    case .begin, .end:
      emitRow(ordinal: 0)
      attach = .testRun
    case .systemCallEntry: attach = try emitSystemCallDispatch(tracepoint: "sys_enter")
    case .systemCallReturn: attach = try emitSystemCallDispatch(tracepoint: "sys_exit")
    case .timer: attach = emitTimerDispatch()
    case .error: preconditionFailure("ERROR has no place of its own")
    }
    emitRing()
    if let cpu = options.tracedCPU, site != .begin && site != .end {
      asm.load(.word, .r1, .fp, Frame.temporary)
      asm.jump(.notEqual, .r1, Int32(clamping: cpu), out)
    }
    asm.move(.r1, 1)
    asm.atomic(.add, .double, .r8, RingLayout.Counter.entered.rawValue, .r1)
    if site != .begin && site != .end {
      asm.loadMapValue(.r1, layout.globalData, offset: GlobalData.activity)
      asm.load(.word, .r1, .r1, 0)
      asm.jump(.notEqual, .r1, Int32(Activity.active.rawValue), leave)
      emitOverloadCheck()
    }
    emitScratch()
    return attach
  }

  /// Stops all firings if the consumer has not been heard of for long: it may be what keeps it from running.
  ///
  /// Looked at in one of 1024 firings of a CPU, for the clock is what costs; a system with fewer is not overloaded by them.
  private func emitOverloadCheck() {
    guard let limit = options.overloadLimit else { return }
    let fine = asm.label()
    asm.load(.double, .r1, .r8, RingLayout.Counter.entered.rawValue)
    asm.alu(.and, .r1, 1023)
    asm.jump(.notEqual, .r1, 0, fine)
    asm.call(.ktimeGetNanoseconds)
    asm.loadMapValue(.r1, layout.globalData, offset: 0)
    asm.load(.double, .r2, .r1, GlobalData.heartbeat)
    // The heart may have beaten since the clock was read.
    asm.jump(.lessOrEqual, .r0, .r2, fine)
    asm.alu(.sub, .r0, .r2)
    asm.move(.r2, Int64(bitPattern: limit))
    asm.jump(.lessOrEqual, .r0, .r2, fine)
    asm.move(.r2, Int64(Activity.stopped.rawValue))
    asm.move(.r0, Int64(Activity.active.rawValue))
    asm.atomic(.compareExchange, .word, .r1, 0, .r2)
    asm.jump(leave)
    asm.place(fine)
  }

  /// Points the row slot at a fixed row.
  private func emitRow(ordinal: Int) {
    asm.loadMapValue(.r1, layout.readOnlyMap, offset: rows.offset + ordinal * rows.stride)
    asm.store(.double, .fp, Frame.row, .r1)
  }

  /// Points the row slot at row r1 (an unsigned number); leaves the program if there is none.
  func emitRowFromNumber() {
    asm.jump(.greaterOrEqual, .r1, Int32(rows.count), out)
    asm.alu(.mul, .r1, Int32(rows.stride))
    asm.loadMapValue(.r2, layout.readOnlyMap, offset: rows.offset)
    asm.alu(.add, .r2, .r1)
    asm.store(.double, .fp, Frame.row, .r2)
  }

  /// r8 becomes this CPU's ring.
  func emitRing() {
    asm.call(.getProcessorID)
    asm.store(.word, .fp, Frame.temporary, .r0)
    lookup(layout.rings)
    asm.jump(.equal, .r0, 0, out)
    asm.move(.r8, .r0)
  }

  /// r7 becomes this CPU's scratch memory, with the variables of the firing cleared.
  func emitScratch() {
    // The slot still holds the CPU.
    lookup(scratchMap)
    asm.jump(.equal, .r0, 0, leave)
    asm.move(.r7, .r0)
    asm.store(.double, .r7, ScratchLayout.selfAddress, .r7)
    if scratch.dynamicSize > 0 { asm.store(.double, .r7, ScratchLayout.dynamicUsed, immediate: 0) }
    for slot in localSlots.values.sorted(by: { $0.offset < $1.offset }) {
      clearWord(slot.offset)
    }
    if let slot = generationWord {
      asm.loadMapValue(.r1, layout.globalData, offset: GlobalData.generation)
      asm.load(.double, .r1, .r1, 0)
      asm.store(.double, .r7, slot, .r1)
    }
    if let slot = tokenSlots.firing { clearWord(slot) }
    for flag in groupFlags.values.sorted() { asm.store(.double, .r7, flag, immediate: 0) }
    asm.store(.double, .r7, ScratchLayout.timestamp, immediate: 0)
  }

  /// Clears a word of scratch memory, which may lie far.
  func clearWord(_ offset: Int) {
    address(.r7, offset, in: .r1)
    asm.store(.double, .r1, 0, immediate: 0)
  }

  /// Looks up the element whose 4-byte key stands in the temporary slot.
  func lookup(_ map: Int) {
    asm.loadMap(.r1, map)
    asm.move(.r2, .fp)
    asm.alu(.add, .r2, Int32(Frame.temporary))
    asm.call(.mapLookup)
  }
}
