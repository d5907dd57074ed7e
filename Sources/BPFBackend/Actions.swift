import DIF
import Kernel

extension SiteCompiler {
  /// Emits one action; its data go into the record at r9.
  func emitAction(_ action: Action, fields: [Field]) throws(BackendError) {
    let first = context.action
    if action.kind.isAggregating { return try emitAggregation(action) }
    switch action.kind {
    case .difexpr, .printf, .printa, .libact, .stack, .ustack, .jstack, .sym, .mod, .usym, .umod, .uaddr, .exit,
      .tracemem, .printm, .pcap, .system, .freopen:
      if fields.isEmpty {
        for (position, argument) in action.arguments.enumerated() {
          context.action = first + position
          _ = try lower(argument.difo)
        }
      }
      for (position, field) in fields.enumerated() {
        context.action = first + position
        try emitArgument(action.arguments[position], field: field, base: .r9)
      }
      if action.kind == .exit { emitExit() }
    case .commit, .discard: try emitEnd(action)
    case .stop, .raise: try emitSignal(action)
    case .chill: try emitChill(action)
    // Their record is what the consumer acts on.
    case .panic, .breakpoint: break
    default:
      throw BackendError("\(action.kind)() is not supported yet", clause: context.clause)
    }
  }

  /// Sets the activity word to draining, unless tracing ends already; the firing that does it finishes.
  private func emitExit() {
    asm.loadMapValue(.r1, layout.globalData, offset: GlobalData.activity)
    asm.move(.r2, Int64(Activity.draining.rawValue))
    for before in [Activity.active, .warmingUp] {
      asm.move(.r0, Int64(before.rawValue))
      asm.atomic(.compareExchange, .word, .r1, 0, .r2)
    }
  }

  /// Evaluates an argument and stores it in a field of memory at `base` (a record in r9, a key buffer in scratch).
  func emitArgument(
    _ argument: ActionArgument, field: Field, base: BPFRegister, baseOffset: Int = 0
  ) throws(BackendError) {
    let offset = baseOffset + field.offset
    switch (argument.kind, argument.difo.soleBuiltin) {
    case (.stack, _):
      let mark = site == .timer ? 8 : 0
      if mark > 0 { asm.store(.double, base, offset, immediate: Int32(Field.Format.noArtificialFrames)) }
      emitStack(base: base, offset: offset + mark, bytes: field.format.size - mark, flags: functionFrames)
    case (.userStack(let frames), _):
      emitProcessIDs()
      asm.alu(.rsh, .r0, 32)
      asm.store(.double, base, offset, .r0)
      emitStack(base: base, offset: offset + 8, bytes: 8 * frames, flags: Self.userStack)
    case (.value, .execname):
      // Into a field of any capacity: the name takes 16 bytes, zero-padded by the kernel.
      emitCommandName(base, offset)
      if field.format.size > 16 { emitClear(offset + 16, bytes: roundUp8(field.format.size) - 16) }
    case (.value, let builtin?) where field.format == .internedName:
      asm.load(.double, .r1, .fp, Frame.row)
      asm.load(.word, .r1, .r1, ProbeRows.names + 4 * (Int(builtin.rawValue) - Int(BuiltinVariable.probeprov.rawValue)))
      address(base, offset, in: .r2)
      asm.store(.word, .r2, 0, .r1)
    case (.memory(let limit), _):
      _ = try lower(argument.difo)
      emitMemory(limit: limit, base: base, offset: offset)
    case (.packet(let limit), _):
      _ = try lower(argument.difo)
      // The length stands before the bytes already.
      asm.move(.r3, .r0)
      asm.alu(.sub, .r3, 8)
      asm.store(.double, .fp, Frame.temporary2, .r3)
      address(base, offset, in: .r1)
      asm.move(.r2, Int64(8 + limit))
      asm.call(.probeReadKernel)
      emitCheckRead(fault: .badAddress, address: Frame.temporary2, nil)
    default:
      var target: TextTarget?
      if base == .r9, let record = context.record, case .text(let capacity) = field.format {
        target = .record(
          RecordText(
            descriptor: offset, capacity: capacity, limit: record.fields + record.room - field.format.room))
      } else if base == .r7, case .string(let capacity) = field.format {
        target = .key(offset: offset, capacity: capacity)
      }
      let value = try lower(argument.difo, into: target)
      if value == .written { return }
      if case .record(let text) = target {
        return emitText(value, to: text)
      }
      try store(value, type: argument.difo.returnType, field: field, base: base, offset: offset)
    }
  }

  /// Stores the value of a DIFO (in r0) in a field.
  private func store(
    _ value: Value, type: DIFType, field: Field, base: BPFRegister, offset: Int
  ) throws(BackendError) {
    switch field.format {
    case .integer(let size, _): asm.store(BPFSize(bytes: size), base, offset, .r0)
    case .symbol, .module: asm.store(.double, base, offset, .r0)
    case .userSymbol, .userModule, .userAddress:
      asm.store(.double, base, offset + 8, .r0)
      emitProcessIDs()
      asm.alu(.rsh, .r0, 32)
      asm.store(.double, base, offset, .r0)
    case .string(let capacity):
      emitKey(value, offset: offset, capacity: capacity, isPrinted: true, pc: nil)
    case .bytes(let count), .characters(let count):
      try emitBytes(value, to: base, offset: offset, count: count, pc: nil)
    case .text, .internedName, .stack, .userStack, .measured:
      preconditionFailure("a DIFO cannot give \(field.format)")
    }
  }

  /// Stores a length and so many bytes: those of the memory whose address and length stand at the address in r0.
  private func emitMemory(limit: Int, base: BPFRegister, offset: Int) {
    asm.store(.double, .fp, Frame.temporary2, .r0)
    address(.r7, Self.word(0), in: .r1)
    asm.move(.r2, 16)
    asm.move(.r3, .r0)
    asm.call(.probeReadKernel)
    emitCheckRead(fault: .badAddress, address: Frame.temporary2, nil)
    loadWord(1, in: .r2)
    asm.jump(.greater, .r2, Int32(clamping: limit), fault(.badSize, at: nil))
    asm.store(.double, base, offset, .r2)
    // No byte is at any address.
    let done = asm.label()
    asm.jump(.less, .r2, 1, done)
    loadWord(0, in: .r3)
    asm.store(.double, .fp, Frame.temporary2, .r3)
    address(base, offset + 8, in: .r1)
    asm.call(.probeReadKernel)
    emitCheckRead(fault: .badAddress, address: Frame.temporary2, nil)
    asm.place(done)
  }

  /// How many frames of a kernel stack are between the main function and the one under way, which is a loop's body or runs
  /// ERROR's clauses; the stack of a timer is that of what it has interrupted.
  var functionFrames: Int64 {
    site == .timer ? 0 : Int64(context.loopDepth + (context.site == .error ? 1 : 0))
  }

  /// The flag that asks for the stack of the process (BPF_F_USER_STACK, include/uapi/linux/bpf.h).
  static let userStack: Int64 = 1 << 8

  /// Takes a stack; what it does not fill is zero.
  func emitStack(base: BPFRegister, offset: Int, bytes: Int, flags: Int64) {
    asm.move(.r1, contextRegister(.r1))
    address(base, offset, in: .r2)
    asm.move(.r3, Int64(bytes))
    asm.move(.r4, flags)
    asm.call(.getStack)
  }

  /// Whether dispatch has looked at the current task, and so at the kernel's types.
  var hasTask: Bool { context.site == .systemCallEntry || context.site == .systemCallReturn }

  /// A register becomes the current task; r0 to r5 are lost unless `hasTask`.
  func emitTask(in register: BPFRegister) {
    if hasTask { return asm.load(.double, register, .fp, Frame.task) }
    asm.call(.getCurrentTaskBTF)
    asm.move(register, .r0)
  }

  /// Writes the 16 bytes of the command's name.
  ///
  /// Two loads from the task cost a sixth of the helper (kernel.md §2), but need the kernel's types: used where
  /// dispatch has asked for them anyway.
  func emitCommandName(_ base: BPFRegister, _ offset: Int) {
    if hasTask, let comm = kernel.offset(of: "comm", in: "task_struct") {
      emitTask(in: .r0)
      for step in [0, 8] {
        asm.load(.double, .r1, .r0, comm + step)
        asm.store(.double, base, offset + step, .r1)
      }
      return
    }
    address(base, offset, in: .r1)
    asm.move(.r2, 16)
    asm.call(.getCurrentComm)
  }

  /// Points a register at memory.
  func address(_ base: BPFRegister, _ offset: Int, in register: BPFRegister) {
    asm.move(register, base)
    if offset != 0 { asm.alu(.add, register, Int32(offset)) }
  }

  /// Clears memory in steps of 8 bytes.
  func emitZeros(_ base: BPFRegister, _ offset: Int, bytes: Int) {
    for step in stride(from: 0, to: bytes, by: 8) { asm.store(.double, base, offset + step, immediate: 0) }
  }
}
