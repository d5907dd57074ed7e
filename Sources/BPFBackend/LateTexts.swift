import DIF
import Kernel

/// Texts that a clause at a system call's entry records, and that are read at the call's return if the process had not touched
/// their page yet: the call itself has by then (kernel.md §8).
///
///     entry    copyinstr() fails ─► slot of the text in scratch memory = address; the record says that it waits
///              all clauses done  ─► the thread's storage = time, CPU and row of the firing, all slots
///     return   a program of its own ─► for each slot: reads again ─► a record with the text, or the fault
///
/// What the clause does behind it is done, though the text may turn out to be none: so only where that is to record, to count
/// and to store, but not to act on processes or on the trace. Calls that come back without the memory, or not at all, are
/// left out.
struct LateTexts {
  /// Where a text is wanted: the number of the action, as faults have it, in a clause.
  struct Place: Hashable {
    var clause: Int
    var action: Int
  }

  /// The numbers of the texts.
  var numbers: [Place: Int] = [:]
  /// What is known of each: in order of their numbers.
  var texts: [LateText] = []
  /// The most bytes that copyinstr() may read of each, without the NUL.
  var limits: [UInt64] = []
  /// Whether code that lets one wait was made.
  var isUsed = false
  /// Whether a firing may read its time anew (chill()) while texts of it wait.
  var outlastsTime = false
  /// The slots, one of 8 bytes for each text, in scratch memory; 0: the text does not wait.
  var slots = 0
  /// Scratch words (`Word`).
  var words = 0
  /// The storage of threads.
  var map = 0

  /// The storage of a thread.
  ///
  ///     offset  0  u64      time of the firing; 0: no text waits
  ///     offset  8  u32      CPU of the firing
  ///     offset 12  u32      row of the firing's probe
  ///     offset 16  u64 ...  the slots
  enum Storage {
    static let time = 0
    static let cpu = 8
    static let row = 12
    static let slots = 16
  }

  /// The table of the texts for the program at the return.
  ///
  ///     offset  0  u64  fault word (`Faults`)
  ///     offset  8  u64  the most bytes
  ///     offset 16  u32  where the EPID stands in the row
  ///     offset 20  u32  0: the first text of a record, 1: a later one
  enum Table {
    static let fault = 0
    static let limit = 8
    static let enabledID = 16
    static let isLater = 20
    static let stride = 24
  }

  /// The words.
  ///
  /// The first is the entry's: the time of the records that wait, 0 if none does. The others are the return's: the text under
  /// way, time and CPU of the record that waits, fault word and place of the EPID of the text, whether another text of its
  /// record failed.
  enum Word: Int, CaseIterable { case waitingSince, number, time, cpu, fault, enabledID, hasFailed }

  /// Byte offset in scratch memory of a word.
  func offset(_ word: Word) -> Int { words + 8 * word.rawValue }

  /// The calls whose memory is gone at the return, or that have none.
  private static let leftOutCalls: Set<String> = ["execve", "execveat", "exit", "exit_group"]

  /// The entries of such calls among a clause's probes.
  static func leftOut(of clause: Int, in bound: BoundProgram) -> [Int] {
    bound.clauseProbes[clause].filter {
      bound.probes[$0].site == .systemCallEntry && leftOutCalls.contains(bound.probes[$0].description.function)
    }
  }

  init() {}

  /// Finds the texts of some clauses.
  init(of clauses: [Int], in bound: BoundProgram) {
    let all = bound.program.clauses
    for index in clauses {
      let clause = all[index]
      let entries = bound.clauseProbes[index].count { bound.probes[$0].site == .systemCallEntry }
      if clause.hasBodies || entries == Self.leftOut(of: index, in: bound).count { continue }
      let laterParts = all.indices.filter { $0 > index && clause.group != nil && all[$0].group == clause.group }
      guard laterParts.allSatisfy({ all[$0].onlyNotes }) else { continue }
      let first = clause.actions.lastIndex { !$0.onlyNotes }.map { $0 + 1 } ?? 0
      for (action, number) in zip(clause.actions, clause.actionNumbers).dropFirst(first) {
        for (position, argument) in action.arguments.enumerated() where argument.isCopiedText {
          if texts.count == LateText.countLimit { return }
          numbers[Place(clause: index, action: number + position)] = texts.count
          texts.append(LateText(clause: index, action: number + position, instruction: 0))
          limits.append(.max)
        }
      }
    }
  }
}

extension ActionArgument {
  /// Whether the value is a text that is copied from the process, as it is.
  fileprivate var isCopiedText: Bool {
    guard kind == .value, case .text = recordFormat, difo.endsWithCall else { return false }
    return difo.instructions[difo.instructions.count - 2].index == Int(Subroutine.copyinstr.rawValue)
  }
}

extension Action {
  /// Whether the action records, counts or stores, and nothing else.
  fileprivate var onlyNotes: Bool {
    switch kind {
    case .difexpr, .printf, .tracemem, .printm, .ustack, .jstack, .usym, .umod, .uaddr, .stack, .sym, .mod, .pcap:
      arguments.allSatisfy { !$0.difo.writesToProcess }
    default: kind.isAggregating
    }
  }
}

extension Clause {
  fileprivate var onlyNotes: Bool { actions.allSatisfy(\.onlyNotes) && predicate?.writesToProcess != true }
}

extension DIFO {
  /// Whether evaluating it writes to the memory of a process.
  fileprivate var writesToProcess: Bool {
    instructions.contains { instruction in
      instruction.opcode == .call
        && [Subroutine.copyout, .copyoutstr].contains { Int($0.rawValue) == instruction.index }
    }
  }
}

// At the entry
extension SiteCompiler {
  /// The number of the text that is being copied, if it may wait; notes what is known of it.
  func lateText(_ members: [TupleMember], _ pc: Int) -> Int? {
    guard context.site == .systemCallEntry, !context.isInLoop,
      let number = lateTexts.numbers[LateTexts.Place(clause: context.clause, action: context.action)]
    else { return nil }
    if members.count > 1 {
      guard case .constant(let limit) = members[1].value else { return nil }
      lateTexts.limits[number] = limit
    }
    lateTexts.texts[number].instruction = pc
    lateTexts.isUsed = true
    return number
  }

  /// The record's text could not be read from the address in the first member of the tuple: it is to come.
  func emitWait(_ text: RecordText, number: Int, _ pc: Int) {
    let bad = fault(.badAddress, at: pc, value: .r1)
    asm.load(.double, .r1, .fp, Frame.tuple(0))
    // Of the first page, and of what no process has, nothing will come.
    asm.jump(.signedLess, .r1, 4096, bad)
    let leftOut = LateTexts.leftOut(of: context.clause, in: bound)
    if !leftOut.isEmpty {
      asm.load(.double, .r2, .fp, Frame.row)
      asm.load(.word, .r2, .r2, ProbeRows.probe)
      for probe in leftOut { asm.jump(.equal, .r2, Int32(probe), bad) }
    }
    address(.r7, lateTexts.slots + 8 * number, in: .r2)
    asm.store(.double, .r2, 0, .r1)
    asm.load(.double, .r2, .r9, 16)
    asm.store(.double, .r7, lateTexts.offset(.waitingSince), .r2)
    asm.store(.word, .r9, text.descriptor, .r1)
    asm.alu(.rsh, .r1, 32)
    asm.alu(.and, .r1, 0xFFFFF)
    asm.alu(.or, .r1, Int32(LateText.mark | UInt32(number) << LateText.numberShift))
    asm.store(.word, .r9, text.descriptor + 4, .r1)
    asm.load(.word, .r1, .r9, 12)
    asm.alu(.or, .r1, Int32(RecordHeader.waiting))
    asm.store(.word, .r9, 12, .r1)
  }

  /// The record under way is discarded: its texts need not come.
  func emitForgetTexts() {
    guard context.site == .systemCallEntry, !context.isInLoop else { return }
    for (number, text) in lateTexts.texts.enumerated() where text.clause == context.clause {
      clearWord(lateTexts.slots + 8 * number)
    }
  }

  /// r1 becomes the time that a record of the firing has: behind one that waits the time of that, by which the consumer knows
  /// what it holds back with it.
  func emitRecordTime() {
    let known = asm.label()
    if lateTexts.outlastsTime {
      asm.load(.double, .r1, .r7, lateTexts.offset(.waitingSince))
      asm.jump(.notEqual, .r1, 0, known)
    }
    asm.load(.double, .r1, .r7, ScratchLayout.timestamp)
    asm.place(known)
  }

  /// Hands the slots to the thread, if there are any; the last thing that a firing does.
  func emitKeepTexts() {
    let none = asm.label()
    let done = asm.label()
    let waits = asm.label()
    asm.load(.double, .r1, .r7, lateTexts.offset(.waitingSince))
    asm.jump(.equal, .r1, 0, none)
    emitStorage(lateTexts.map, creates: true)
    // No memory: the consumer will not hear of them again.
    asm.jump(.equal, .r0, 0, done)
    asm.move(.r9, .r0)
    asm.load(.double, .r1, .r9, LateTexts.Storage.time)
    asm.jump(.notEqual, .r1, 0, waits)
    asm.loadMapValue(.r1, layout.globalData, offset: GlobalData.waitingThreads)
    asm.move(.r2, 1)
    asm.atomic(.add, .double, .r1, 0, .r2)
    asm.place(waits)
    asm.load(.double, .r1, .r7, lateTexts.offset(.waitingSince))
    asm.store(.double, .r9, LateTexts.Storage.time, .r1)
    asm.call(.getProcessorID)
    asm.store(.word, .r9, LateTexts.Storage.cpu, .r0)
    asm.load(.double, .r1, .fp, Frame.row)
    asm.load(.word, .r1, .r1, ProbeRows.ordinal)
    asm.store(.word, .r9, LateTexts.Storage.row, .r1)
    address(.r7, lateTexts.slots, in: .r3)
    emitCopy(from: .r3, to: .r9, LateTexts.Storage.slots, bytes: 8 * lateTexts.texts.count)
    asm.place(done)
    asm.store(.double, .r7, lateTexts.offset(.waitingSince), immediate: 0)
    emitClear(lateTexts.slots, bytes: 8 * lateTexts.texts.count)
    asm.place(none)
  }
}

// At the return
extension SiteCompiler {
  /// The program that reads what waits; it goes through the slots by a loop, whose body writes the records.
  /// - Throws: `BackendError`.
  func compileLateTexts() throws(BackendError) -> ProgramSpec {
    restart()
    asm.beginFunction(nil, typeID: layout.types.mainFunction)
    asm.move(.r6, .r1)
    emitTakeTexts()
    let body = asm.label()
    saveForFunctions()
    emitTimestamp()
    emitIterations(Int64(lateTexts.texts.count), of: body)
    asm.place(leave)
    emitLeave()
    asm.place(out)
    emitOut()
    emitLateTextBody(body)
    return try finishProgram(
      name: "vg_late_texts",
      attach: .tracepoint(name: "sys_exit", btfTypeID: kernel.tracepointTypeID("sys_exit")))
  }

  /// Takes what the thread has kept into scratch memory; leaves the program if there is nothing.
  private func emitTakeTexts() {
    asm.loadMapValue(.r1, layout.globalData, offset: GlobalData.waitingThreads)
    asm.load(.double, .r1, .r1, 0)
    asm.jump(.equal, .r1, 0, out)
    asm.call(.getCurrentTaskBTF)
    asm.store(.double, .fp, Frame.task, .r0)
    emitStorage(lateTexts.map, creates: false)
    asm.jump(.equal, .r0, 0, out)
    asm.move(.r9, .r0)
    asm.load(.double, .r1, .r9, LateTexts.Storage.time)
    asm.jump(.equal, .r1, 0, out)
    emitRing()
    asm.load(.word, .r1, .r9, LateTexts.Storage.row)
    emitRowFromNumber()
    asm.move(.r1, 1)
    asm.atomic(.add, .double, .r8, RingLayout.Counter.entered.rawValue, .r1)
    emitScratch()
    address(.r7, lateTexts.slots, in: .r1)
    asm.move(.r3, .r9)
    asm.alu(.add, .r3, Int32(LateTexts.Storage.slots))
    emitCopy(from: .r3, to: .r1, 0, bytes: 8 * lateTexts.texts.count)
    asm.load(.double, .r1, .r9, LateTexts.Storage.time)
    storeLate(.time, .r1)
    asm.load(.word, .r1, .r9, LateTexts.Storage.cpu)
    storeLate(.cpu, .r1)
    asm.store(.double, .r9, LateTexts.Storage.time, immediate: 0)
    asm.loadMapValue(.r1, layout.globalData, offset: GlobalData.waitingThreads)
    asm.move(.r2, -1)
    asm.atomic(.add, .double, .r1, 0, .r2)
  }

  /// The body of the loop: reads one text, which is a record, or a fault.
  private func emitLateTextBody(_ label: Label) {
    let table = layout.readOnly.append(words: lateTexts.table(rows))
    let next = asm.label()
    let later = asm.label()
    let failed = asm.label()
    context.loopDepth = 1
    beginBody(label)
    asm.clamp(.r9, atMost: lateTexts.texts.count - 1)
    storeLate(.number, .r9)
    asm.move(.r1, .r9)
    asm.alu(.mul, .r1, Int32(LateTexts.Table.stride))
    asm.loadMapValue(.r2, layout.readOnlyMap, offset: table)
    asm.alu(.add, .r2, .r1)
    asm.load(.word, .r1, .r2, LateTexts.Table.isLater)
    asm.jump(.notEqual, .r1, 0, later)
    storeLate(.hasFailed, immediate: 0)
    asm.place(later)
    asm.alu(.lsh, .r9, 3)
    asm.alu(.add, .r9, .r7)
    asm.alu(.add, .r9, Int32(lateTexts.slots))
    asm.load(.double, .r3, .r9, 0)
    asm.jump(.equal, .r3, 0, next)
    asm.store(.double, .r9, 0, immediate: 0)
    // A fault ends the clause: what would follow it does not come.
    loadLate(.hasFailed, in: .r1)
    asm.jump(.notEqual, .r1, 0, next)
    asm.store(.double, .fp, Frame.tuple(0), .r3)
    asm.load(.double, .r1, .r2, LateTexts.Table.limit)
    asm.store(.double, .fp, Frame.tuple(1), .r1)
    asm.load(.double, .r1, .r2, LateTexts.Table.fault)
    storeLate(.fault, .r1)
    asm.load(.word, .r1, .r2, LateTexts.Table.enabledID)
    storeLate(.enabledID, .r1)

    context.clause = Int(Int32(bitPattern: LateTextRecord.clause))
    let capacity = bound.program.stringSize
    // No room: the consumer tells of what waits in vain.
    emitBegin(LateTextRecord.layout(capacity: capacity), run: 0, full: next, isCounted: false)
    guard let record = context.record else { preconditionFailure("no record has begun") }
    loadLate(.time, in: .r1)
    asm.store(.double, .r9, LateTextRecord.time, .r1)
    loadLate(.cpu, in: .r1)
    asm.store(.word, .r9, LateTextRecord.cpu, .r1)
    loadLate(.number, in: .r1)
    asm.store(.word, .r9, LateTextRecord.number, .r1)
    let text = RecordText(descriptor: LateTextRecord.text, capacity: capacity, limit: record.fields)
    let member = TupleMember(type: .ctf, value: .unknown)
    emitRead(
      .probeReadUserString, size: capacity, address: Frame.tuple(0), [member, member], nil, failed: failed
    ) { compiler in
      compiler.emitTextEnd(text)
    }
    emitTextWritten(text)
    emitFinish(record)
    asm.jump(next)

    asm.place(failed)
    asm.store(.word, .r9, 12, immediate: 1)
    asm.store(.word, .r9, LateTextRecord.text, immediate: 0)
    asm.store(.word, .r9, LateTextRecord.text + 4, immediate: 0)
    emitFinish(record)
    storeLate(.hasFailed, immediate: 1)
    loadLate(.fault, in: .r1)
    asm.store(.double, .fp, Frame.faultWord, .r1)
    asm.load(.double, .r1, .fp, Frame.tuple(0))
    asm.store(.double, .fp, Frame.faultValue, .r1)
    loadLate(.enabledID, in: .r2)
    asm.clamp(.r2, atMost: rows.stride - 4)
    asm.load(.double, .r1, .fp, Frame.row)
    asm.alu(.add, .r1, .r2)
    asm.load(.word, .r1, .r1, 0)
    emitFaultCall()
    asm.place(next)
    asm.move(.r0, 0)
    asm.exit()
    context.record = nil
    context.loopDepth = 0
  }

  private func storeLate(_ word: LateTexts.Word, _ register: BPFRegister) {
    asm.store(.double, .r7, lateTexts.offset(word), register)
  }
  private func storeLate(_ word: LateTexts.Word, immediate: Int32) {
    asm.store(.double, .r7, lateTexts.offset(word), immediate: immediate)
  }
  private func loadLate(_ word: LateTexts.Word, in register: BPFRegister) {
    asm.load(.double, register, .r7, lateTexts.offset(word))
  }
}

extension LateTexts {
  /// The table of the texts, once all clauses are translated.
  func table(_ rows: ProbeRows) -> [UInt32] {
    var words: [UInt32] = []
    for (number, text) in texts.enumerated() {
      let fault = SiteCompiler.faultWord(
        .badAddress, clause: text.clause, action: text.action, instruction: text.instruction)
      let isLater = number > 0 && texts[number - 1].clause == text.clause
      for word in [fault, limits[number]] { words += [UInt32(truncatingIfNeeded: word), UInt32(word >> 32)] }
      words += [UInt32(rows.enabledID(of: text.clause)), isLater ? 1 : 0]
    }
    return words
  }
}
