import Arch
import DIF
import Kernel

/// One program serves all profile and tick probes; each software event carries the number of its row as a cookie.
extension SiteCompiler {
  /// Emits the way from the cookie to the row of the probe.
  func emitTimerDispatch() -> AttachSpec {
    asm.move(.r1, .r6)
    asm.call(.getAttachCookie)
    asm.move(.r1, .r0)
    emitRowFromNumber()
    return .timers(
      rows.probes.prefix(rows.count).enumerated().map { row, probe in
        let timer = bound.probes[probe].timer ?? (periodNanoseconds: 1_000_000_000, isPerCPU: false)
        return TimerSpec(
          periodNanoseconds: timer.periodNanoseconds, cpu: timer.isPerCPU ? nil : options.tickCPU, cookie: UInt64(row))
      })
  }

  /// r0 becomes arg0 (the kernel's program counter, 0 in user mode) or arg1 (the user's, 0 in the kernel).
  func emitTimerArgument(_ n: Int) {
    guard n < 2 else {
      asm.move(.r0, 0)
      return
    }
    let registers = Architecture.current.registers
    let test = registers.userMode
    let done = asm.label()
    asm.load(.double, .r1, contextRegister(.r1), test.offset)
    asm.alu(.and, .r1, Int32(test.mask))
    asm.move(.r0, 0)
    // arg0 belongs to an interrupted kernel, arg1 to an interrupted user program; never both.
    asm.jump(n == 0 ? .equal : .notEqual, .r1, Int32(test.value), done)
    asm.load(.double, .r0, contextRegister(.r1), registers.programCounter)
    asm.place(done)
  }
}
