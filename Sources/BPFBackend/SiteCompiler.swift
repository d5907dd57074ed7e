import Arch
import DIF
import Kernel

/// Makes the program of one kind of place: prologue and dispatch (Attach/), then every clause in program order.
///
/// Registers: r6 context, r7 scratch memory, r8 the CPU's ring, r9 the record being written, r0-r5 free.
final class SiteCompiler {
  let site: SiteKind
  /// Clauses of the program with a probe of this kind, in program order.
  let clauses: [Int]
  let bound: BoundProgram
  let layout: MapLayout
  let options: BackendOptions
  let kernel: any KernelLayout
  let rows: ProbeRows

  var asm: Assembler
  var scratch: ScratchLayout
  let scratchMap: Int
  /// What is being translated: the clause (index into the program), and where it is bound.
  var context: ClauseContext
  /// Callbacks that were asked for, with their labels; emitted behind the main function.
  var callbacks: [RuntimeCallback: Label] = [:]
  /// The function that reports faults, if one was needed.
  var faultFunction: Label?
  /// Whether clauses share a function that reserves records, and that, if one was needed.
  var sharesReserve = false
  var reserveFunction: Label?
  /// Where clause-local variables lie in scratch memory.
  let localSlots: [VariableID: VariableSlot]
  /// The scratch word of each group of clauses that a fault stops.
  let groupFlags: [Int: Int]
  /// What strtok() remembers in a firing of the site's probes, and in one of ERROR: a position, then the text.
  let tokenSlots: (firing: Int?, error: Int?)
  /// Whether the keys of all aggregations are made in one buffer.
  let sharesKeys: Bool
  /// Key buffer of each aggregation and of each associative array.
  let keyBuffers: [Int: Int]
  /// Bodies of loops that are still to be emitted.
  var loopBodies: [LoopBody] = []
  /// The scratch words with the fault that ended a loop and its value.
  let loopFaultWord: Int
  /// Where the record of a loop goes that the ring had no room for.
  let lostRecord: Int
  /// Whether an expression writes through a pointer: then what copyin() gives lies where writing is allowed.
  let writesScratch: Bool
  /// The clauses at whose beginning scratch memory is free again: those that allocate some, but for the later parts that
  /// `if` makes of one.
  let startsScratch: Set<Int>
  /// Which part of the site's program this is.
  var part = ProgramPart()
  /// Texts that may come when the system call returns.
  var lateTexts = LateTexts()
  /// Two scratch words: of the speculation that a clause records into, and of the one that it ends.
  let speculationWords: Int
  /// Two scratch words that parts hand on: row, kind of system call.
  let handedOn: Int
  /// The scratch word with the generation of aggregations that the firing changes (`GlobalData.generation`), one for the
  /// whole of it, so that what it adds to several aggregations is printed together; nil: there is but one.
  let generationWord: Int?
  /// Where a firing goes when it ends.
  var leave: Label
  var out: Label

  init(
    site: SiteKind, clauses: [Int], bound: BoundProgram, layout: MapLayout, options: BackendOptions,
    kernel: any KernelLayout
  ) {
    self.site = site
    self.clauses = clauses
    self.bound = bound
    self.layout = layout
    self.options = options
    self.kernel = kernel
    rows = ProbeRows(site: site, clauses: clauses, bound: bound, readOnly: layout.readOnly)
    scratchMap = layout.addScratch()
    let errorClauses = bound.program.clauses.indices.filter { clause in
      bound.clauseProbes[clause].contains { bound.probes[$0].site == .error }
    }
    let all = (clauses + errorClauses).map { bound.program.clauses[$0] }
    writesScratch = all.contains { $0.writesScratch }
    let fixed = Program.fixedScratch(of: all)
    startsScratch = Self.scratchStarts(of: clauses + errorClauses, in: bound.program)
    var scratch = ScratchLayout(dynamicSize: startsScratch.isEmpty ? 0 : options.scratchSize + fixed)
    var slots: [VariableID: VariableSlot] = [:]
    let usedLocals = all.reduce(into: Set<VariableID>()) { $0.formUnion($1.locals) }
    for (id, type) in layout.locals.sorted(by: { $0.key < $1.key }) where usedLocals.contains(id) {
      slots[id] = VariableSlot(
        offset: scratch.allocate(VariableSlot.size(of: type)), type: type)
    }
    var flags: [Int: Int] = [:]
    for clause in all {
      if let group = clause.group, flags[group] == nil { flags[group] = scratch.allocate(8) }
    }
    handedOn = scratch.allocate(16)
    if site == .systemCallEntry, kernel.tracepointTypeID("sys_exit") != nil {
      lateTexts = LateTexts(of: clauses, in: bound)
    }
    if !lateTexts.texts.isEmpty {
      lateTexts.words = scratch.allocate(8 * LateTexts.Word.allCases.count)
      lateTexts.slots = scratch.allocate(8 * lateTexts.texts.count)
      lateTexts.outlastsTime = all.contains { $0.actions.contains { $0.kind == .chill } }
      lateTexts.map = layout.addLateTexts(size: LateTexts.Storage.slots + 8 * lateTexts.texts.count)
    }
    let aggregates = all.flatMap(\.actions).contains {
      $0.aggregation.flatMap(layout.store(of:))?.isForgetful == true
    }
    generationWord = aggregates ? scratch.allocate(8) : nil
    speculationWords = layout.ring.speculationCount > 0 ? scratch.allocate(16) : 0
    loopFaultWord = scratch.allocate(16)
    lostRecord = scratch.allocate(LoopBody.scratchSize(of: all))
    let tokenSize = 8 + ScratchLayout.stringOverhead + roundUp8(bound.program.stringSize)
    let usesTokens = [clauses, errorClauses].map { $0.contains { bound.program.clauses[$0].calls(.strtok) } }
    tokenSlots = (
      usesTokens[0] ? scratch.allocate(tokenSize) : nil, usesTokens[1] ? scratch.allocate(tokenSize) : nil
    )
    var buffers: [Int: Int] = [:]
    // Keys of two aggregations are never there at the same time; with many they share one buffer.
    let sizes = layout.keySizes(of: all)
    let shared = sizes.filter { layout.isAggregation($0.map) }.map(\.size)
    sharesKeys = shared.reduce(0, +) > 8192
    let common = sharesKeys ? scratch.allocate(8 + (shared.max() ?? 0)) : 0
    for (map, size) in sizes {
      // A helper may be asked for one byte more than a key has.
      buffers[map] = sharesKeys && layout.isAggregation(map) ? common : scratch.allocate(size + 8)
    }
    keyBuffers = buffers
    scratch.endOfLasting()
    localSlots = slots
    groupFlags = flags
    self.scratch = scratch
    context = ClauseContext(clause: -1, site: site, errorClauses: errorClauses)
    var asm = Assembler()
    leave = asm.label()
    out = asm.label()
    self.asm = asm
  }

  /// Forgets the part before.
  func restart() {
    asm = Assembler()
    leave = asm.label()
    out = asm.label()
    callbacks = [:]
    faultFunction = nil
    reserveFunction = nil
    sharesReserve = reservesByCall()
    scratch.releaseTemporaries()
    context = ClauseContext(clause: -1, site: site, errorClauses: context.errorClauses)
  }

  /// The finished program of one part.
  /// - Throws: `BackendError`.
  func compilePart() throws(BackendError) -> ProgramSpec {
    asm.beginFunction(nil, typeID: layout.types.mainFunction)
    let attach = try emitPrologue()
    // The way out stands here, within the reach of the prologue's jumps, and again behind the clauses.
    let body = asm.label()
    asm.jump(body)
    asm.place(leave)
    emitLeave()
    asm.place(out)
    emitOut()
    asm.place(body)
    for stretch in stretches(of: part.clauses ?? clauses) { try emitStretch(stretch) }
    asm.clause = -1
    if part.number + 1 < part.count {
      emitNextPart()
    } else if lateTexts.isUsed {
      emitKeepTexts()
    }
    emitLeave()
    emitOut()
    return try finishProgram(name: Self.name(of: site), attach: attach)
  }

  /// The program whose main function has been emitted: with the functions that it needs.
  func finishProgram(name: String, attach: AttachSpec) throws(BackendError) -> ProgramSpec {
    if let faultFunction { try emitFaultFunction(faultFunction) }
    try emitLoopBodies()
    emitCallbacks()
    if let reserveFunction { emitReserveFunction(reserveFunction) }
    // Loops reach 8 bytes from any place on.
    layout.setValueSize(scratchMap, scratch.size + 8)
    do {
      return try asm.program(name: name, attach: attach)
    } catch {
      throw BackendError("the program is too large: \(error.message)")
    }
  }
}

extension SiteCompiler {
  private static func scratchStarts(of clauses: [Int], in program: Program) -> Set<Int> {
    var starts: Set<Int> = []
    var first: [Int: Int] = [:]
    for index in clauses {
      let clause = program.clauses[index]
      let start = clause.group.map { first[$0, default: index] } ?? index
      if let group = clause.group { first[group] = start }
      if clause.allocatesScratch { starts.insert(start) }
    }
    return starts
  }

  /// The program's name in the kernel, of at most 15 bytes; it shows in stacks and in `bpftool prog`.
  private static func name(of site: SiteKind) -> String {
    switch site {
    case .begin: "vg_begin"
    case .end: "vg_end"
    case .error: "vg_error"
    case .systemCallEntry: "vg_call_entry"
    case .systemCallReturn: "vg_call_return"
    case .timer: "vg_timer"
    }
  }

  /// Counts the end of the firing.
  func emitLeave() {
    asm.move(.r1, 1)
    asm.atomic(.add, .double, .r8, RingLayout.Counter.left.rawValue, .r1)
  }

  func emitOut() {
    asm.move(.r0, 0)
    asm.exit()
  }
}

/// The clause that is being translated.
struct ClauseContext {
  /// Index into the program's clauses.
  var clause: Int
  /// The clauses that `if` made of one share it.
  var group: Int?
  /// The kind of place whose arguments built-in variables read: the fault function's is `.error`.
  var site: SiteKind
  var errorClauses: [Int]
  /// How many loops the function under way is the body of, one within the other.
  var loopDepth = 0
  var isInLoop: Bool { loopDepth > 0 }
  /// Number of the action for faults; 0 is the predicate.
  var action = 0
  /// The record under way.
  var record: OpenRecord?
  /// What the clause records goes to a speculation.
  var speculates = false
  /// Faults found in this clause: where they are reported from.
  var faults: [FaultStub] = []
  /// Where a loop that a fault has ended leads; its fault word is in r1.
  var loopFault: Label?
}

/// A place that reports a fault: reached by a conditional jump.
struct FaultStub {
  var label: Label
  var fault: Fault
  var action: Int
  /// Instruction index in the DIFO; nil: unknown.
  var instruction: Int?
  /// The register that holds the fault's value.
  var value: BPFRegister?
  /// The record under way, which is to be discarded.
  var record: OpenRecord?
}

extension Clause {
  /// Every expression of the clause.
  var difos: [DIFO] { (predicate.map { [$0] } ?? []) + actions.flatMap { $0.arguments.map(\.difo) } }

  /// Whether an expression calls a subroutine.
  func calls(_ subroutine: Subroutine) -> Bool {
    difos.contains { difo in
      difo.instructions.contains { $0.opcode == .call && $0.index == Int(subroutine.rawValue) }
    }
  }

  /// Whether an expression takes scratch memory of a size known at run time only.
  var allocatesScratch: Bool {
    difos.contains { difo in
      difo.instructions.contains { instruction in
        switch instruction.opcode {
        case .allocs: true
        case .call:
          [Subroutine.copyin, .alloca, .memref, .copyout, .copyoutstr, .copyoutskb, .copyoutmbuf].map {
            Int($0.rawValue)
          }
          .contains(instruction.index)
        default: false
        }
      }
    }
  }

  /// Whether an expression writes through a pointer.
  var writesScratch: Bool {
    difos.contains { difo in
      difo.instructions.contains { instruction in
        switch instruction.opcode {
        case .stb, .sth, .stw, .stx, .copys: true
        case .call: [Subroutine.bcopy, .copyinto].map { Int($0.rawValue) }.contains(instruction.index)
        default: false
        }
      }
    }
  }

  /// The clause-local variables that expressions refer to.
  var locals: Set<VariableID> {
    var result: Set<VariableID> = []
    for instruction in difos.flatMap(\.instructions) where instruction.opcode == .ldls || instruction.opcode == .stls {
      result.insert(VariableID(UInt16(instruction.index)))
    }
    return result
  }
}
