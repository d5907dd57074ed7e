import DIF
import Kernel

/// Speculations (builtins.md §3). A speculative record goes into the CPU's ring at once, with its speculation and
/// generation; the consumer holds it back until it reads how the generation ended. So a commit copies nothing:
///
///     speculation()   a word of the table: inactive ─► active
///     speculate(id)   each record takes 8 bytes more: `SpeculationWord`
///     commit, discard active ─► inactive, next generation; a record of 32 bytes tells the consumer when
///
/// The end's record has a time later than the change of the word, and a speculative record one that is earlier than the
/// look at it: in the order of time all records of a generation come before its end.
extension SiteCompiler {
  private var count: Int32 { Int32(layout.ring.speculationCount) }
  /// The scratch word of what the clause records into.
  private var current: Int { speculationWords }
  /// The scratch word of what the clause ends.
  private var ending: Int { speculationWords + 8 }

  /// r0 becomes the number of a speculation that was inactive and is active now; 0, which is counted, if there is none.
  func emitSpeculation() {
    let search = asm.label()
    let next = asm.label()
    let done = asm.label()
    // Through memory: the verifier is not to follow each number on its own.
    asm.store(.double, .r7, ending, immediate: 0)
    asm.loadMapValue(.r1, layout.globalData, offset: layout.speculationOffset)
    asm.move(.r2, 0)
    asm.place(search)
    asm.load(.double, .r0, .r1, 0)
    asm.alu(.add, .r2, 1)
    asm.move(.r3, .r0)
    asm.alu(.and, .r3, 1)
    asm.jump(.notEqual, .r3, 0, next)
    asm.move(.r4, .r0)
    asm.move(.r3, .r0)
    asm.alu(.or, .r3, 1)
    asm.atomic(.compareExchange, .double, .r1, 0, .r3)
    asm.jump(.notEqual, .r0, .r4, next)
    asm.store(.double, .r7, ending, .r2)
    asm.jump(done)
    asm.place(next)
    asm.alu(.add, .r1, 8)
    asm.jump(.less, .r2, count, search)
    asm.move(.r1, 1)
    asm.atomic(.add, .double, .r8, RingLayout.Counter.speculationsUnavailable.rawValue, .r1)
    asm.place(done)
    asm.load(.double, .r0, .r7, ending)
  }

  /// What the clause records from here on goes to a speculation; none or an inactive one ends the clause.
  func emitSpeculate(_ action: Action, inactive: Label) throws(BackendError) {
    try emitIndex(action, none: inactive)
    asm.store(.double, .r7, current, .r0)
    // Before the look at the state, so that its end is later.
    emitTimestamp()
    asm.load(.double, .r2, .r7, current)
    emitState(none: inactive)
    asm.load(.double, .r0, .r1, 0)
    asm.move(.r3, .r0)
    asm.alu(.and, .r3, 1)
    asm.jump(.equal, .r3, 0, inactive)
    emitIdentity(of: .r0)
    asm.store(.double, .r7, current, .r0)
  }

  /// Charges a record to the speculation's memory on this CPU.
  func emitSpeculationRoom(_ size: Int, full: Label) {
    let same = asm.label()
    let drop = asm.label()
    let room = asm.label()
    asm.load(.double, .r3, .r7, current)
    asm.move(.r2, .r3)
    asm.alu(.rsh, .r2, 48)
    asm.jump(.greaterOrEqual, .r2, count, full)
    asm.alu(.lsh, .r2, 3)
    asm.move(.r1, .r8)
    asm.alu(.add, .r1, .r2)
    asm.alu(.add, .r1, Int32(layout.ring.speculationOffset))
    // The lower 32 bits of state and generation tell what is of this generation.
    asm.alu(.lsh, .r3, 32)
    asm.load(.double, .r4, .r1, 0)
    asm.move(.r0, .r4)
    asm.alu(.rsh, .r0, 32)
    asm.alu(.lsh, .r0, 32)
    asm.jump(.equal, .r0, .r3, same)
    asm.move(.r4, .r3)
    asm.place(same)
    asm.alu(.add, .r4, Int32(size))
    asm.alu32(.mov, .r0, .r4)
    asm.jump(.greater, .r0, Int32(options.speculationSize), drop)
    asm.store(.double, .r1, 0, .r4)
    asm.jump(room)
    asm.place(drop)
    asm.move(.r1, 1)
    asm.atomic(.add, .double, .r8, RingLayout.Counter.speculativeDrops.rawValue, .r1)
    asm.jump(full)
    asm.place(room)
  }

  /// Gives back to the speculation what a record of r4 bytes did not use of `size`; r4 is kept.
  func emitSpeculationRefund(_ size: Int) {
    let done = asm.label()
    asm.load(.double, .r2, .r7, current)
    asm.alu(.rsh, .r2, 48)
    asm.jump(.greaterOrEqual, .r2, count, done)
    asm.alu(.lsh, .r2, 3)
    asm.move(.r1, .r8)
    asm.alu(.add, .r1, .r2)
    asm.alu(.add, .r1, Int32(layout.ring.speculationOffset))
    asm.load(.double, .r2, .r1, 0)
    // An interrupt may have begun the next generation.
    asm.load(.word, .r0, .r7, current)
    asm.move(.r3, .r2)
    asm.alu(.rsh, .r3, 32)
    asm.jump(.notEqual, .r3, .r0, done)
    asm.alu(.sub, .r2, Int32(size))
    asm.alu(.add, .r2, .r4)
    asm.store(.double, .r1, 0, .r2)
    asm.place(done)
  }

  /// Ends a speculation: commit() or discard().
  ///
  /// What is inactive stays so. Where there is no room for the record, the consumer learns of the end from the table.
  func emitEnd(_ action: Action) throws(BackendError) {
    let done = asm.label()
    let silent = asm.label()
    try emitIndex(action, none: done)
    asm.move(.r2, .r0)
    emitState(none: done)
    asm.load(.double, .r1, .r1, 0)
    asm.alu(.and, .r1, 1)
    asm.jump(.equal, .r1, 0, done)
    asm.store(.double, .r7, ending, .r0)
    let restored = context.record != nil
    if restored { asm.store(.double, .fp, Frame.record, .r9) }

    let size = RecordHeader.speculationSize + (layout.ring.policy == .ring ? 8 : 0)
    emitReserveSpace(size, dropCounter: nil, full: silent)
    let late = asm.label()
    let ended = asm.label()
    emitTransition(commits: action.kind == .commit, failed: late)
    asm.store(.word, .r9, 4, immediate: Int32(bitPattern: RecordHeader.speculationClause))
    asm.store(.word, .r9, 8, immediate: 0)
    asm.store(.word, .r9, 12, immediate: action.kind == .commit ? 1 : 0)
    asm.load(.double, .r0, .r7, ending)
    asm.store(.double, .r9, 24, .r0)
    asm.call(.ktimeGetNanoseconds)
    asm.store(.double, .r9, 16, .r0)
    emitCommit(size)
    asm.jump(ended)
    asm.place(late)
    // Somebody else has ended it in between.
    asm.move(.r1, Int64(UInt32(size) | RecordHeader.discarded))
    emitOrderedStore(.r1)
    asm.jump(ended)
    if layout.ring.policy != .ring {
      asm.place(silent)
      emitTransition(commits: action.kind == .commit, failed: ended)
    }
    asm.place(ended)
    if restored { asm.load(.double, .r9, .fp, Frame.record) }
    asm.place(done)
  }

  /// r0 becomes the index of the speculation that an action names; a number that there cannot be is a fault.
  private func emitIndex(_ action: Action, none: Label) throws(BackendError) {
    _ = try lower(action.arguments[0].difo)
    asm.jump(.equal, .r0, 0, none)
    asm.alu(.sub, .r0, 1)
    asm.jump(.greaterOrEqual, .r0, count, fault(.illegalOperation, at: nil))
  }

  /// r1 becomes the address of the word of the speculation with index r2, which is kept.
  private func emitState(none: Label) {
    asm.jump(.greaterOrEqual, .r2, count, none)
    asm.loadMapValue(.r1, layout.globalData, offset: layout.speculationOffset)
    asm.move(.r3, .r2)
    asm.alu(.lsh, .r3, 3)
    asm.alu(.add, .r1, .r3)
  }

  /// A state word becomes the identity of its generation; r2 is the index.
  private func emitIdentity(of word: BPFRegister) {
    asm.alu(.lsh, word, 16)
    asm.alu(.rsh, word, 16)
    asm.move(.r3, .r2)
    asm.alu(.lsh, .r3, 48)
    asm.alu(.or, word, .r3)
  }

  /// active ─► inactive, of the next generation; the scratch word, the index before, becomes the identity of what ended.
  private func emitTransition(commits: Bool, failed: Label) {
    asm.load(.double, .r2, .r7, ending)
    emitState(none: failed)
    asm.load(.double, .r0, .r1, 0)
    asm.move(.r3, .r0)
    asm.alu(.and, .r3, 1)
    asm.jump(.equal, .r3, 0, failed)
    asm.move(.r4, .r0)
    asm.move(.r5, .r0)
    // The ends move up by one; the lowest bit of the state goes over into the generation.
    asm.alu(.rsh, .r5, 48)
    asm.alu(.lsh, .r5, 1)
    if commits { asm.alu(.or, .r5, 1) }
    asm.alu(.lsh, .r5, 48)
    asm.move(.r3, .r0)
    asm.alu(.lsh, .r3, 16)
    asm.alu(.rsh, .r3, 16)
    asm.alu(.add, .r3, 1)
    asm.alu(.or, .r5, .r3)
    asm.atomic(.compareExchange, .double, .r1, 0, .r5)
    asm.jump(.notEqual, .r0, .r4, failed)
    emitIdentity(of: .r4)
    asm.store(.double, .r7, ending, .r4)
  }
}
