import Kernel

/// The program behind `vtimestamp`: follows sched_switch and keeps, in the task's storage, the time on CPU so far and
/// since when the thread runs (builtins.md §1.2).
///
///     offset 0  u64  nanoseconds on CPU in finished stretches
///     offset 8  u64  monotonic time when it was last switched in; 0: never seen
enum VirtualTime {
  static let sum = 0
  static let start = 8
}

/// Makes the sched_switch program; attached only if the script reads `vtimestamp`.
/// - Throws: `BackendError` if the kernel lacks the tracepoint.
func compileVirtualTime(layout: MapLayout, kernel: any KernelLayout) throws(BackendError) -> ProgramSpec {
  guard let typeID = kernel.tracepointTypeID("sched_switch"), let map = layout.virtualTimeMap else {
    throw BackendError("vtimestamp needs the typed tracepoint sched_switch, which this kernel does not have")
  }
  var asm = Assembler()
  let next = asm.label()
  let out = asm.label()
  asm.beginFunction(nil, typeID: layout.types.mainFunction)
  asm.move(.r6, .r1)
  asm.call(.ktimeGetNanoseconds)
  asm.move(.r7, .r0)

  // r0 becomes the storage of a thread that the tracepoint names; made when there is none.
  func emitStorage(argument: Int) {
    asm.loadMap(.r1, map)
    asm.load(.double, .r2, .r6, 8 * argument)
    asm.move(.r3, 0)
    asm.move(.r4, 1)
    asm.call(.taskStorageGet)
  }
  // The thread that leaves the CPU: add the stretch that ends.
  emitStorage(argument: 1)
  asm.jump(.equal, .r0, 0, next)
  asm.load(.double, .r1, .r0, VirtualTime.start)
  let seen = asm.label()
  asm.jump(.notEqual, .r1, 0, seen)
  asm.loadMapValue(.r1, layout.globalData, offset: GlobalData.startTime)
  asm.load(.double, .r1, .r1, 0)
  asm.place(seen)
  asm.move(.r2, .r7)
  asm.alu(.sub, .r2, .r1)
  asm.load(.double, .r1, .r0, VirtualTime.sum)
  asm.alu(.add, .r1, .r2)
  asm.store(.double, .r0, VirtualTime.sum, .r1)
  // The thread that gets it.
  asm.place(next)
  emitStorage(argument: 2)
  asm.jump(.equal, .r0, 0, out)
  asm.store(.double, .r0, VirtualTime.start, .r7)
  asm.place(out)
  asm.move(.r0, 0)
  asm.exit()
  do {
    return try asm.program(name: "vg_sched_switch", attach: .tracepoint(name: "sched_switch", btfTypeID: typeID))
  } catch {
    throw BackendError(error.message)
  }
}

extension SiteCompiler {
  /// r0 becomes the time on CPU of the current thread, in nanoseconds.
  func emitVirtualTime() {
    guard let map = layout.virtualTimeMap else { return }
    let fresh = asm.label()
    let done = asm.label()
    emitTimestamp()
    asm.store(.double, .fp, Frame.temporary, .r0)
    emitStorage(map, creates: false)
    asm.load(.double, .r2, .fp, Frame.temporary)
    asm.jump(.equal, .r0, 0, fresh)
    asm.load(.double, .r1, .r0, VirtualTime.start)
    asm.load(.double, .r0, .r0, VirtualTime.sum)
    asm.jump(.equal, .r1, 0, fresh)
    asm.alu(.sub, .r2, .r1)
    asm.alu(.add, .r0, .r2)
    asm.jump(done)
    // Not switched since tracing began: it has been running ever since.
    asm.place(fresh)
    asm.loadMapValue(.r1, layout.globalData, offset: GlobalData.startTime)
    asm.load(.double, .r1, .r1, 0)
    asm.move(.r0, .r2)
    asm.alu(.sub, .r0, .r1)
    asm.place(done)
  }
}
