import Arch
import DIF
import Kernel

/// Faults: a conditional jump leads to a stub, which packs the place of the fault; the clause's report marks its record
/// as discarded and calls the fault function, which writes the fault record and runs the ERROR clauses, in the faulting
/// thread and before the next clause (errors.md §4).
///
/// The fault word: bits 0-15 fault, 16-31 action, 32-47 instruction of the DIFO (0xFFFF unknown), 48-63 clause.
extension SiteCompiler {
  /// A label that reports a fault of the current action; `value` is the register that holds the fault's value there.
  func fault(_ fault: Fault, at instruction: Int?, value: BPFRegister? = nil) -> Label {
    let label = asm.label()
    context.faults.append(
      FaultStub(
        label: label, fault: fault, action: context.action, instruction: instruction, value: value,
        record: context.record))
    return label
  }

  /// Jumps to a fault always, by a jump that looks conditional: the kernel refuses code that no path leads to, and what
  /// follows has none.
  func emitFault(_ label: Label) {
    asm.move(.r0, 0)
    asm.jump(.equal, .r0, 0, label)
  }

  /// Emits the stubs; those of a clause with a record under way discard it on their way to the report.
  func emitFaultStubs() {
    let report = asm.label()
    var discards: [OpenRecord: Label] = [:]
    if let left = context.loopFault {
      // The body has discarded its record.
      asm.place(left)
      asm.load(.double, .r2, .r7, loopFaultWord + 8)
      asm.jump(report)
    }
    for stub in context.faults {
      asm.place(stub.label)
      if let value = stub.value { asm.move(.r2, value) } else { asm.move(.r2, 0) }
      let word = Self.faultWord(
        stub.fault, clause: context.clause, action: stub.action, instruction: stub.instruction)
      asm.move(.r1, Int64(bitPattern: word))
      guard let record = stub.record else {
        asm.jump(report)
        continue
      }
      let discard = discards[record] ?? asm.label()
      discards[record] = discard
      asm.jump(discard)
    }
    for (record, discard) in discards.sorted(by: { $0.key.size < $1.key.size }) {
      asm.place(discard)
      storeWord(0, .r1)
      storeWord(1, .r2)
      emitForgetTexts()
      emitFinish(record, discards: true)
      loadWord(0, in: .r1)
      loadWord(1, in: .r2)
      asm.jump(report)
    }
    asm.place(report)
  }

  /// The word that says where a fault is.
  static func faultWord(_ fault: Fault, clause: Int, action: Int, instruction: Int?) -> UInt64 {
    UInt64(fault.rawValue) | UInt64(action) << 16 | UInt64(instruction ?? 0xFFFF) << 32
      | UInt64(UInt16(truncatingIfNeeded: clause)) << 48
  }

  /// Ends a clause that has faulted: r1 is the fault word, r2 the value.
  func emitFaultReport(clause: Clause) {
    if let flag = clause.group.flatMap({ groupFlags[$0] }) { asm.store(.double, .r7, flag, immediate: 1) }
    if context.site == .error {
      // A fault inside ERROR only counts: ERROR's arguments stay those of the fault that it was fired for.
      asm.move(.r1, 1)
      asm.atomic(.add, .double, .r8, RingLayout.Counter.doubleErrors.rawValue, .r1)
      return
    }
    // By way of map memory: 6.1's verifier takes the constant of one caller of the fault function for that of all.
    asm.store(.double, .r7, ScratchLayout.runtime, .r1)
    asm.load(.double, .r1, .r7, ScratchLayout.runtime)
    asm.store(.double, .fp, Frame.faultWord, .r1)
    asm.store(.double, .fp, Frame.faultValue, .r2)
    asm.load(.double, .r1, .fp, Frame.row)
    asm.load(.word, .r1, .r1, rows.enabledID(of: context.clause))
    saveForFunctions()
    emitFaultCall()
  }

  /// Calls the fault function: the fault stands in the frame but for the EPID, which is in r1.
  func emitFaultCall() {
    let function = faultFunction ?? asm.label()
    faultFunction = function
    asm.store(.double, .fp, Frame.faultID, .r1)
    asm.move(.r1, .fp)
    asm.move(.r2, .r7)
    asm.move(.r3, .r8)
    asm.call(function)
  }

  /// Puts into the frame what functions that work on it find nowhere else.
  func saveForFunctions() {
    guard asm.frameBase == .fp else { return }
    asm.store(.double, .fp, Frame.context, .r6)
    asm.store(.double, .fp, Frame.ring, .r8)
  }

  /// The register with the program's context; in functions that work on the main function's frame the given one.
  func contextRegister(_ free: BPFRegister) -> BPFRegister {
    if asm.frameBase == .fp { return .r6 }
    asm.load(.double, free, .fp, Frame.context)
    return free
  }

  /// The fault function: its arguments are the main function's frame, scratch memory and ring.
  func emitFaultFunction(_ label: Label) throws(BackendError) {
    asm.clause = -1
    asm.beginFunction(label, typeID: layout.types.localFunction)
    asm.move(.r6, .r1)
    asm.move(.r7, .r2)
    asm.move(.r8, .r3)
    asm.load(.double, .r1, .r6, Frame.row)
    asm.store(.double, .fp, -8, .r1)
    asm.frameBase = .r6
    let reported = asm.label()
    emitTimestamp()
    let size = RecordHeader.faultSize + (layout.ring.policy == .ring ? 8 : 0)
    emitReserveSpace(size, dropCounter: .lostFaults, full: reported)
    emitFaultRecord()
    emitCommit(size)
    asm.place(reported)
    if let errorRow = rows.errorOffset {
      asm.loadMapValue(.r1, layout.readOnlyMap, offset: errorRow)
      asm.store(.double, .fp, Frame.row, .r1)
      context.site = .error
      if let slot = tokenSlots.error { clearWord(slot) }
      for clause in context.errorClauses { try emitClause(clause) }
      asm.clause = -1
      asm.frameBase = .fp
      asm.load(.double, .r1, .fp, -8)
      asm.store(.double, .r6, Frame.row, .r1)
    }
    asm.move(.r0, 0)
    asm.exit()
  }

  /// Fills the fault record at r9 (RecordHeader.faultClause).
  private func emitFaultRecord() {
    asm.store(.word, .r9, 4, immediate: Int32(bitPattern: RecordHeader.faultClause))
    asm.load(.double, .r1, .fp, Frame.row)
    asm.load(.word, .r1, .r1, ProbeRows.probe)
    asm.store(.word, .r9, 8, .r1)
    emitRecordTime()
    asm.store(.double, .r9, 16, .r1)
    emitFaultPart(.clause)
    asm.store(.word, .r9, 24, .r0)
    emitFaultPart(.action)
    asm.store(.word, .r9, 28, .r0)
    emitFaultPart(.offset)
    asm.store(.double, .r9, 32, .r0)
    emitFaultPart(.fault)
    asm.store(.word, .r9, 40, .r0)
    emitFaultPart(.value)
    asm.store(.double, .r9, 48, .r0)
  }

  /// A piece of the fault under way.
  enum FaultPart { case enabledID, action, offset, fault, value, clause }

  /// r0 becomes a piece of the fault word; ERROR's arguments are these.
  func emitFaultPart(_ part: FaultPart) {
    switch part {
    case .enabledID: asm.load(.double, .r0, .fp, Frame.faultID)
    case .value: asm.load(.double, .r0, .fp, Frame.faultValue)
    case .fault, .action, .offset, .clause:
      let shift: Int32 =
        switch part {
        case .action: 16
        case .offset: 32
        case .clause: 48
        default: 0
        }
      asm.load(.double, .r0, .fp, Frame.faultWord)
      if shift > 0 { asm.alu(.rsh, .r0, shift) }
      asm.alu(.and, .r0, 0xFFFF)
    }
    guard part == .offset else { return }
    // Bytes from the start of the DIFO; -1 where the instruction is not known.
    let known = asm.label()
    let done = asm.label()
    asm.jump(.notEqual, .r0, 0xFFFF, known)
    asm.move(.r0, -1)
    asm.jump(done)
    asm.place(known)
    asm.alu(.lsh, .r0, 2)
    asm.place(done)
  }
}
