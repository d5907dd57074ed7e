import Arch
import DIF
import Kernel

/// One program on the typed tracepoint sys_enter serves the entry of every system call, one on sys_exit every return
/// (kernel.md §3): the number gives an index into the dispatch table, that a row, and the row the clauses.
///
/// A 32-bit call is told from a 64-bit one by the mode of the task, never by its number alone (providers.md §4).
extension SiteCompiler {
  private var tables: SystemCallTables { Architecture.current.systemCalls }

  /// Emits the way from the tracepoint's context to the row of the probe.
  func emitSystemCallDispatch(tracepoint: String) throws(BackendError) -> AttachSpec {
    guard let typeID = kernel.tracepointTypeID(tracepoint) else {
      throw BackendError("provider syscall needs the typed tracepoint \(tracepoint), which this kernel does not have")
    }
    let mode = tables.compatMode
    guard let offset = kernel.offset(of: "thread_info.\(mode.member)", in: "task_struct") else {
      throw BackendError("the kernel's thread_info has no member \(mode.member)")
    }
    asm.load(.double, .r1, .r6, 0)
    asm.store(.double, .fp, Frame.site, .r1)
    asm.call(.getCurrentTaskBTF)
    asm.store(.double, .fp, Frame.task, .r0)
    // The mask lies in the low 32 bits of the member on every architecture of ours.
    asm.load(.word, .r2, .r0, offset)
    asm.alu(.and, .r2, Int32(truncatingIfNeeded: mode.mask))
    asm.store(.double, .fp, Frame.isCompat, .r2)
    emitSystemCallNumber()

    let native = asm.label()
    let found = asm.label()
    asm.jump(.equal, .r2, 0, native)
    asm.alu32(.mov, .r1, .r1)
    asm.jump(.greaterOrEqual, .r1, Int32(SystemCallDispatch.compatCount), out)
    asm.alu(.add, .r1, Int32(SystemCallDispatch.compatBase))
    asm.jump(found)
    asm.place(native)
    if tables.extendedBit != 0 { asm.alu(.and, .r1, ~Int32(bitPattern: tables.extendedBit)) }
    asm.jump(.greaterOrEqual, .r1, Int32(SystemCallDispatch.nativeCount), out)
    asm.place(found)

    asm.alu(.lsh, .r1, 2)
    asm.loadMapValue(.r2, layout.readOnlyMap, offset: dispatchTable())
    asm.alu(.add, .r2, .r1)
    asm.load(.word, .r1, .r2, 0)
    asm.jump(.equal, .r1, 0, out)
    asm.alu(.sub, .r1, 1)
    emitRowFromNumber()
    return .tracepoint(name: tracepoint, btfTypeID: typeID)
  }

  /// r1 becomes the number of the system call; r2, the call mode, is kept.
  private func emitSystemCallNumber() {
    guard site == .systemCallReturn else {
      asm.load(.double, .r1, .r6, 8)
      return
    }
    // sys_exit has the number in the saved registers; a return from a signal handler has overwritten them with -1.
    let convention = tables.nativeConvention
    asm.load(.double, .r3, .fp, Frame.site)
    asm.load(BPFSize(bytes: convention.numberSize), .r1, .r3, convention.number)
    if convention.numberSize == 4 { asm.signExtend32(.r1) }
    let known = asm.label()
    asm.jump(.notEqual, .r1, -1, known)
    asm.move(.r1, number(of: SystemCallTables.signalReturn, in: tables.native))
    asm.jump(.equal, .r2, 0, known)
    asm.move(.r1, number(of: SystemCallTables.signalReturn, in: tables.compat))
    asm.place(known)
  }

  private func number(of name: String, in table: [SystemCallRow]) -> Int64 {
    table.first { $0.name == name }.map { Int64($0.number) } ?? -1
  }

  /// Dispatch index → row number + 1, in the read-only data.
  private func dispatchTable() -> Int {
    var table = [UInt32](repeating: 0, count: SystemCallDispatch.count)
    for (row, probe) in rows.probes.prefix(rows.count).enumerated() {
      for key in bound.probes[probe].keys where Int(key) < table.count { table[Int(key)] = UInt32(row + 1) }
    }
    return layout.readOnly.append(words: table)
  }

  /// r0 becomes argument n of a system call at its entry.
  func emitSystemCallArgument(_ n: Int) {
    let native = tables.nativeConvention.arguments
    let compat = tables.compatConvention.arguments
    guard n < native.count, n < compat.count else {
      asm.move(.r0, 0)
      return
    }
    let isNative = asm.label()
    let done = asm.label()
    asm.load(.double, .r1, .fp, Frame.site)
    asm.load(.double, .r2, .fp, Frame.isCompat)
    asm.jump(.equal, .r2, 0, isNative)
    asm.load(.word, .r0, .r1, compat[n])
    asm.jump(done)
    asm.place(isNative)
    asm.load(.double, .r0, .r1, native[n])
    asm.place(done)
  }

  /// r0 becomes the error number of a returning system call, 0 if it succeeded; restart codes read as EINTR.
  func emitSystemCallError() {
    let fine = asm.label()
    let error = asm.label()
    let done = asm.label()
    asm.load(.double, .r0, contextRegister(.r1), 8)
    asm.jump(.signedGreaterOrEqual, .r0, 0, fine)
    asm.jump(.signedGreater, .r0, -4096, error)
    asm.place(fine)
    asm.move(.r0, 0)
    asm.jump(done)
    asm.place(error)
    asm.negate(.r0)
    asm.jump(.less, .r0, 512, done)
    asm.jump(.greater, .r0, 516, done)
    asm.move(.r0, 4)
    asm.place(done)
  }
}
