import DIF
import Kernel

/// What locks of the kernel say of themselves (builtins.md §2): `struct mutex` for mutex_*(), `rwlock_t` for rw_*(),
/// `struct rw_semaphore` for sx_*().
extension SiteCompiler {
  /// r0 becomes a word of the lock that is the argument, of `bytes` bytes.
  private func emitLockWord(
    _ path: String, in structure: String, bytes: Int = 8, _ pc: Int
  ) throws(BackendError) {
    let offset = try memberOffset(path, in: structure)
    asm.load(.double, .r3, .fp, Frame.tuple(0))
    storeWord(0, immediate: 0)
    address(.r7, Self.word(0), in: .r1)
    asm.move(.r2, Int64(bytes))
    if offset != 0 { asm.alu(.add, .r3, Int32(offset)) }
    asm.call(.probeReadKernel)
    emitCheckRead(fault: .badAddress, address: Frame.tuple(0), pc)
    loadWord(0, in: .r0)
  }

  /// r0 becomes 1 if it meets a condition, else 0.
  private func emitTest(_ condition: BPFCondition, _ value: Int32) {
    let isTrue = asm.label()
    asm.move(.r1, .r0)
    asm.move(.r0, 1)
    asm.jump(condition, .r1, value, isTrue)
    asm.move(.r0, 0)
    asm.place(isTrue)
  }

  /// r0 becomes 1 if it is the current task, else 0.
  private func emitIsCurrentTask() {
    asm.store(.double, .fp, Frame.temporary2, .r0)
    asm.call(.getCurrentTask)
    asm.load(.double, .r1, .fp, Frame.temporary2)
    asm.alu(.xor, .r0, .r1)
    emitTest(.equal, 0)
  }

  /// The owner is a task, with flags in the bits that are 0 in its address; every mutex of Linux is adaptive.
  func emitMutex(_ subroutine: Subroutine, _ pc: Int) throws(BackendError) {
    try emitLockWord("owner", in: "mutex", pc)
    switch subroutine {
    case .mutex_type_adaptive: asm.move(.r0, 1)
    case .mutex_type_spin: asm.move(.r0, 0)
    default:
      asm.alu(.and, .r0, ~7)
      if subroutine == .mutex_owned { emitIsCurrentTask() }
    }
  }

  /// A queued lock: 0xFF in the low byte with a writer, 0x100 while one waits, readers above.
  func emitSpinningLock(_ subroutine: Subroutine, _ pc: Int) throws(BackendError) {
    try emitLockWord("raw_lock.cnts", in: "rwlock_t", bytes: 4, pc)
    switch subroutine {
    case .rw_read_held:
      asm.alu(.rsh, .r0, 9)
      emitTest(.notEqual, 0)
    case .rw_write_held:
      asm.alu(.and, .r0, 0xFF)
      emitTest(.equal, 0xFF)
    default:
      asm.alu(.and, .r0, 0x1FF)
      emitTest(.notEqual, 0)
    }
  }

  /// A semaphore: bit 0 with a writer, readers from bit 8 on; its owner is a task with flags in the lowest 3 bits.
  func emitSleepingLock(_ subroutine: Subroutine, _ pc: Int) throws(BackendError) {
    try emitLockWord("count", in: "rw_semaphore", pc)
    switch subroutine {
    case .sx_shared_held:
      // The top bit only tells readers to fail.
      asm.alu(.lsh, .r0, 1)
      asm.alu(.rsh, .r0, 9)
      emitTest(.notEqual, 0)
    case .sx_isexclusive:
      asm.alu(.and, .r0, 1)
    default:
      let isFree = asm.label()
      asm.alu(.and, .r0, 1)
      asm.jump(.equal, .r0, 0, isFree)
      try emitLockWord("owner", in: "rw_semaphore", pc)
      asm.alu(.and, .r0, ~7)
      emitIsCurrentTask()
      asm.place(isFree)
    }
  }
}
