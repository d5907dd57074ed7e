import DIF
import Kernel

/// Loops of D (dif.md §9): each body is a function that bpf_loop calls.
///
/// It works on the main function's frame, whose address comes with the context, so that loops within each other share
/// one frame.
///
/// A fault in a body leaves all loops around it: its word and value wait in scratch memory, where the function that
/// called the outermost loop finds them. (Results cannot wait in the frame: the verifier of 6.1 believes of a frame slot
/// what it saw in one iteration.)
struct LoopBody {
  var label: Label
  var clause: ClauseActions
  /// Where the loop stands among the actions.
  var place: Int
  /// What is being translated there.
  var context: ClauseContext
  /// Scratch memory in use at the loop.
  var scratch: ScratchLayout.Mark

  /// Bytes of scratch memory that the loops of some clauses need for a record that is lost.
  static func scratchSize(of clauses: [Clause]) -> Int {
    let records = clauses.filter(\.hasBodies).flatMap(\.recordLayouts).map { $0.size + $0.room }
    // What records of speculations and of rings have besides takes 16 more.
    return records.max().map { 16 + $0 } ?? 0
  }
}

extension SiteCompiler {
  /// Runs a loop; in a body a fault inside leads out of it.
  func emitLoop(_ place: Int, of clause: ClauseActions) throws(BackendError) {
    let isOutermost = !context.isInLoop
    let label = asm.label()
    context.action = clause.numbers[place]
    if isOutermost {
      // Before the body, which then need not look whether it is there.
      emitTimestamp()
      saveForFunctions()
      asm.store(.double, .r7, loopFaultWord, immediate: 0)
      emitUnknownSlots()
    }
    loopBodies.append(
      LoopBody(label: label, clause: clause, place: place, context: context, scratch: scratch.mark))
    // One more: the iteration that finds the limit reached.
    emitIterations(Int64(clamping: clause.actions[place].parameter) + 1, of: label)
    asm.load(.double, .r1, .r7, loopFaultWord)
    let left = context.loopFault ?? asm.label()
    context.loopFault = left
    asm.jump(.notEqual, .r1, 0, left)
  }

  /// Runs a body that works on the main function's frame so many times.
  func emitIterations(_ count: Int64, of body: Label) {
    asm.store(.double, .fp, Frame.loopContext, .r7)
    asm.move(.r1, count)
    asm.loadFunction(.r2, body)
    asm.move(.r3, .fp)
    asm.alu(.add, .r3, Int32(Frame.loopContext))
    asm.move(.r4, 0)
    asm.call(.loop)
    asm.forgetFrame()
  }

  /// Begins such a body: r9 is the number of the iteration.
  func beginBody(_ label: Label) {
    asm.beginFunction(label, typeID: layout.types.localFunction)
    asm.move(.r9, .r1)
    asm.move(.r6, .r2)
    asm.alu(.add, .r6, Int32(-Frame.loopContext))
    asm.frameBase = .r6
    asm.load(.double, .r7, .fp, Frame.loopContext)
    asm.load(.double, .r8, .fp, Frame.ring)
  }

  /// Gives each slot of the frame that bodies write a value of which the verifier knows nothing.
  ///
  /// From 6.7 on it follows a body until an iteration leaves what an earlier one began with. So one is enough; else each
  /// loop around another multiplies them.
  private func emitUnknownSlots() {
    let slots =
      (1...7).map { Frame.register(UInt8($0)) } + (0...7).map { Frame.tuple($0) } + [
        Frame.temporary, Frame.temporary2, Frame.flagA, Frame.flagB, Frame.value, Frame.increment,
      ]
    for slot in slots {
      // Loaded anew, or they would count as one value that all slots share.
      asm.load(.double, .r1, .r7, ScratchLayout.selfAddress)
      asm.store(.double, .fp, slot, .r1)
    }
  }

  /// Emits the bodies of all loops so far, and of the loops in them.
  func emitLoopBodies() throws(BackendError) {
    let saved = context
    while let body = loopBodies.popLast() { try emit(body) }
    context = saved
  }

  private func emit(_ body: LoopBody) throws(BackendError) {
    let loop = body.clause.actions[body.place]
    context = body.context
    context.loopDepth += 1
    context.faults = []
    context.loopFault = nil
    scratch.release(to: body.scratch)
    asm.clause = context.clause
    beginBody(body.label)
    let done = asm.label()
    try lower(loop.arguments[0].difo, otherwise: done)
    asm.jump(.greaterOrEqual, .r9, Int32(clamping: loop.parameter), fault(.loopLimit, at: nil))
    asm.move(.r9, 0)
    try emitActions(body.place + 1..<body.place + 1 + loop.bodyCount, of: body.clause, full: nil)
    // Written in part: the slot's form, too, is the same in each iteration.
    asm.load(.double, .r1, .r7, loopFaultWord)
    asm.store(.double, .fp, Frame.temporary, .r1)
    asm.move(.r0, 0)
    asm.exit()
    if let left = context.loopFault {
      asm.place(left)
      asm.jump(done)
      context.loopFault = nil
    }
    emitFaultStubs()
    asm.store(.double, .r7, loopFaultWord, .r1)
    asm.store(.double, .r7, loopFaultWord + 8, .r2)
    asm.place(done)
    asm.move(.r0, 1)
    asm.exit()
  }
}
