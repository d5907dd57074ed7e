import DIF
import Kernel

/// Actions on the current process and CPU that need `-w` (builtins.md §3); those on the whole system are records, which
/// the consumer acts on.
extension SiteCompiler {
  /// stop() and raise(signal): the signal goes to the process, which sees it on its way out of the kernel.
  ///
  /// Init and threads of the kernel take none: that is a fault, as is a number that is no signal's.
  func emitSignal(_ action: Action) throws(BackendError) {
    let refused = fault(.illegalOperation, at: nil)
    if action.kind == .stop {
      // SIGSTOP, on every architecture of ours.
      asm.move(.r1, 19)
    } else {
      _ = try lower(action.arguments[0].difo)
      // In an interrupt the signal is sent later, when nobody hears any more that there is none of that number.
      asm.signExtend32(.r0)
      asm.jump(.greater, .r0, 64, refused)
      asm.move(.r1, .r0)
    }
    asm.call(.sendSignal)
    asm.signExtend32(.r0)
    asm.jump(.notEqual, .r0, 0, refused)
  }

  /// The nanoseconds that chill() may wait on a CPU in an interval, and the interval.
  private static let chillLimit: Int32 = 500_000_000
  private static let chillInterval: Int32 = 1_000_000_000
  /// Looks at the clock in one turn of the waiting loop: of 2^23 turns, the most there are, even the quickest clock makes
  /// more than the limit.
  private static let looksPerTurn = 16

  /// chill(nanoseconds): keeps the CPU busy; the firing's time is read anew then (but see `emitRecordTime`).
  func emitChill(_ action: Action) throws(BackendError) {
    let refused = fault(.illegalOperation, at: nil)
    let isSame = asm.label()
    _ = try lower(action.arguments[0].difo)
    asm.jump(.greater, .r0, Self.chillLimit, refused)
    storeWord(1, .r0)
    asm.call(.ktimeGetNanoseconds)
    storeWord(0, .r0)
    asm.load(.double, .r1, .r8, RingLayout.Counter.chillStart.rawValue)
    asm.move(.r2, .r0)
    asm.alu(.sub, .r2, .r1)
    asm.jump(.lessOrEqual, .r2, Self.chillInterval, isSame)
    asm.store(.double, .r8, RingLayout.Counter.chillStart.rawValue, .r0)
    asm.store(.double, .r8, RingLayout.Counter.chilled.rawValue, immediate: 0)
    asm.place(isSame)
    loadWord(1, in: .r1)
    asm.load(.double, .r2, .r8, RingLayout.Counter.chilled.rawValue)
    asm.alu(.add, .r2, .r1)
    asm.jump(.greater, .r2, Self.chillLimit, refused)
    // An interrupt may chill this CPU meanwhile.
    asm.atomic(.add, .double, .r8, RingLayout.Counter.chilled.rawValue, .r1)
    asm.move(.r1, 1 << 23)
    emitLoop(.chill)
    asm.call(.ktimeGetNanoseconds)
    asm.store(.double, .r7, ScratchLayout.timestamp, .r0)
  }

  func emitChillBody() {
    let over = asm.label()
    body(0, in: .r7)
    body(1, in: .r8)
    for _ in 0..<Self.looksPerTurn {
      asm.call(.ktimeGetNanoseconds)
      asm.alu(.sub, .r0, .r7)
      asm.jump(.greaterOrEqual, .r0, .r8, over)
    }
    returns(0)
    asm.place(over)
    returns(1)
  }
}
