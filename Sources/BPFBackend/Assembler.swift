import Kernel

/// A place in the code: of a jump, a call or a callback.
struct Label: Hashable, Sendable {
  fileprivate let index: Int
}

/// Collects the instructions of one BPF program: a main function, then the functions that it calls.
///
/// Map references are indexes into the object's maps until the loader puts descriptors in.
struct Assembler {
  private(set) var code: [BPFInstruction] = []
  /// The clause that each instruction serves; -1 for prologue and runtime.
  private var clauses: [Int] = []
  /// The clause that instructions are emitted for from now on.
  var clause = -1
  private var places: [Int?] = []
  private var jumps: [(instruction: Int, label: Label)] = []
  /// Calls and callback addresses, whose immediate is the distance to a function.
  private var functionReferences: [(instruction: Int, label: Label)] = []
  private var mapReferences: [Int] = []
  private(set) var functions: [(start: Int, typeID: UInt32)] = []
  private var forwarding = FrameForwarding()

  /// The register that points to the frame of the main function; another than the frame pointer in the functions that work
  /// on that frame: `.fp` means this one in all that follows.
  var frameBase = BPFRegister.fp

  /// Makes a label to be placed once.
  mutating func label() -> Label {
    places.append(nil)
    return Label(index: places.count - 1)
  }

  /// Puts a label before the next instruction.
  mutating func place(_ label: Label) {
    precondition(places[label.index] == nil, "label placed twice")
    places[label.index] = code.count
    forwarding = FrameForwarding()
  }

  /// Begins a function here; `typeID` is its FUNC in the object's BTF.
  mutating func beginFunction(_ label: Label?, typeID: UInt32) {
    if let label { place(label) }
    frameBase = .fp
    forgetFrame()
    functions.append((code.count, typeID))
  }

  /// Forgets what frame slots hold, since a function that was called may have changed them.
  mutating func forgetFrame() { forwarding = FrameForwarding() }

  private func based(_ register: BPFRegister) -> BPFRegister { register == .fp ? frameBase : register }

  mutating func emit(_ instruction: BPFInstruction) {
    code.append(instruction)
    clauses.append(clause)
    forwarding.follow(instruction)
  }
}

// Arithmetic
extension Assembler {
  mutating func move(_ d: BPFRegister, _ s: BPFRegister) {
    let s = based(s)
    if d != s { alu(.mov, d, s) }
  }

  /// Loads a constant in one or two slots.
  mutating func move(_ d: BPFRegister, _ value: Int64) {
    if let small = Int32(exactly: value) {
      emit(BPFInstruction(BPFInstruction.Class.alu64 | BPFOperation.mov.rawValue, d, immediate: small))
    } else {
      wide(d, source: 0, low: Int32(truncatingIfNeeded: value), high: Int32(truncatingIfNeeded: value >> 32))
    }
  }

  mutating func alu(_ operation: BPFOperation, _ d: BPFRegister, _ s: BPFRegister) {
    emit(
      BPFInstruction(BPFInstruction.Class.alu64 | BPFInstruction.Class.register | operation.rawValue, d, s))
  }

  mutating func alu(_ operation: BPFOperation, _ d: BPFRegister, _ value: Int32) {
    emit(BPFInstruction(BPFInstruction.Class.alu64 | operation.rawValue, d, immediate: value))
  }

  /// The operation with a constant of any width; a wide one goes through `scratch`.
  mutating func alu(_ operation: BPFOperation, _ d: BPFRegister, wide value: UInt64, scratch: BPFRegister) {
    if let small = Int32(exactly: Int64(bitPattern: value)) {
      alu(operation, d, small)
    } else {
      move(scratch, Int64(bitPattern: value))
      alu(operation, d, scratch)
    }
  }

  mutating func alu32(_ operation: BPFOperation, _ d: BPFRegister, _ s: BPFRegister) {
    emit(
      BPFInstruction(BPFInstruction.Class.alu32 | BPFInstruction.Class.register | operation.rawValue, d, s))
  }

  mutating func negate(_ d: BPFRegister) {
    emit(BPFInstruction(BPFInstruction.Class.alu64 | BPFOperation.neg.rawValue, d))
  }

  /// Reverses the low `bits` (16, 32, 64) of a register to big-endian and clears the rest.
  mutating func toBigEndian(_ d: BPFRegister, bits: Int32) {
    emit(
      BPFInstruction(
        BPFInstruction.Class.alu32 | BPFInstruction.Class.register | BPFOperation.end.rawValue, d, immediate: bits))
  }

  /// Sign-extends the low 32 bits: 6.1 returns int results zero-extended (kernel.md §8).
  mutating func signExtend32(_ d: BPFRegister) {
    alu(.lsh, d, 32)
    alu(.arsh, d, 32)
  }
}

// Memory
extension Assembler {
  mutating func load(_ size: BPFSize, _ d: BPFRegister, _ base: BPFRegister, _ offset: Int) {
    if size == .double, base == .fp, frameBase == .fp, let register = forwarding.register(holding: offset) {
      return move(d, register)
    }
    access(BPFInstruction(BPFInstruction.Class.ldx | size.rawValue, d, based(base)), based(base), offset)
  }

  mutating func store(_ size: BPFSize, _ base: BPFRegister, _ offset: Int, _ s: BPFRegister) {
    access(BPFInstruction(BPFInstruction.Class.stx | size.rawValue, based(base), s), based(base), offset)
  }

  mutating func store(_ size: BPFSize, _ base: BPFRegister, _ offset: Int, immediate: Int32) {
    let instruction = BPFInstruction(BPFInstruction.Class.st | size.rawValue, based(base), immediate: immediate)
    access(instruction, based(base), offset)
  }

  mutating func atomic(_ operation: BPFAtomic, _ size: BPFSize, _ base: BPFRegister, _ offset: Int, _ s: BPFRegister) {
    let code = BPFInstruction.Class.atomic | size.rawValue
    access(BPFInstruction(code, based(base), s, immediate: operation.rawValue), based(base), offset)
  }

  /// Emits an access to memory; the register of one that lies farther than the encoding reaches goes there and comes back.
  private mutating func access(_ instruction: BPFInstruction, _ base: BPFRegister, _ offset: Int) {
    var instruction = instruction
    if let near = Int16(exactly: offset) {
      instruction.offset = near
      return emit(instruction)
    }
    let isLoad = instruction.opcode & 7 == 1
    let storesRegister = instruction.opcode & 7 == 3
    precondition(base != .fp && !(storesRegister && instruction.source == base.rawValue), "no base to move")
    alu(.add, base, Int32(offset))
    emit(instruction)
    if !isLoad || instruction.destination != base.rawValue { alu(.sub, base, Int32(offset)) }
  }

  /// The descriptor of a map, for helpers.
  mutating func loadMap(_ d: BPFRegister, _ map: Int) {
    mapReferences.append(code.count)
    wide(d, source: BPFPseudo.mapDescriptor, low: Int32(map), high: 0)
  }

  /// The address of a byte of the only element of an array map.
  mutating func loadMapValue(_ d: BPFRegister, _ map: Int, offset: Int) {
    mapReferences.append(code.count)
    wide(d, source: BPFPseudo.mapValue, low: Int32(map), high: Int32(offset))
  }

  /// The address of a callback.
  mutating func loadFunction(_ d: BPFRegister, _ label: Label) {
    functionReferences.append((code.count, label))
    wide(d, source: BPFPseudo.function, low: 0, high: 0)
  }

  private mutating func wide(_ d: BPFRegister, source: UInt8, low: Int32, high: Int32) {
    var first = BPFInstruction(BPFInstruction.Class.ldImmediate, d, immediate: low)
    first.source = source
    emit(first)
    emit(BPFInstruction(0, immediate: high))
  }
}

// Control
extension Assembler {
  mutating func jump(_ label: Label) {
    jumps.append((code.count, label))
    emit(BPFInstruction(BPFInstruction.Class.jump))
  }

  mutating func jump(_ condition: BPFCondition, _ a: BPFRegister, _ value: Int32, _ label: Label) {
    jumps.append((code.count, label))
    emit(BPFInstruction(BPFInstruction.Class.jump | condition.rawValue, a, immediate: value))
  }

  mutating func jump(_ condition: BPFCondition, _ a: BPFRegister, _ b: BPFRegister, _ label: Label) {
    jumps.append((code.count, label))
    emit(BPFInstruction(BPFInstruction.Class.jump | BPFInstruction.Class.register | condition.rawValue, a, b))
  }

  /// A register becomes a bound if it is above it, as an unsigned number: the verifier knows then that it is not.
  mutating func clamp(_ register: BPFRegister, atMost bound: Int) {
    clamp(register, unless: .lessOrEqual, bound)
  }

  /// The same if it is below the bound.
  mutating func clamp(_ register: BPFRegister, atLeast bound: Int) {
    clamp(register, unless: .greaterOrEqual, bound)
  }

  private mutating func clamp(_ register: BPFRegister, unless condition: BPFCondition, _ bound: Int) {
    let fits = label()
    jump(condition, register, Int32(bound), fits)
    move(register, Int64(bound))
    place(fits)
  }

  /// Compares the low 32 bits.
  mutating func jump32(_ condition: BPFCondition, _ a: BPFRegister, _ value: Int32, _ label: Label) {
    jumps.append((code.count, label))
    emit(BPFInstruction(BPFInstruction.Class.jump32 | condition.rawValue, a, immediate: value))
  }

  mutating func call(_ helper: Helper) {
    emit(BPFInstruction(0x85, immediate: helper.rawValue))
  }

  mutating func call(_ function: Label) {
    functionReferences.append((code.count, function))
    var instruction = BPFInstruction(0x85)
    instruction.source = BPFPseudo.localCall
    emit(instruction)
  }

  mutating func exit() {
    emit(BPFInstruction(0x95))
  }
}

/// Why a program cannot be encoded.
struct AssemblerError: Error {
  var message: String
}

extension Assembler {
  /// Resolves labels and gives the program; `attach` and `name` as in `ProgramSpec`.
  /// - Throws: `AssemblerError` if a jump is farther than the encoding allows.
  func program(name: String, attach: AttachSpec) throws(AssemblerError) -> ProgramSpec {
    var code = code
    for jump in jumps {
      guard let target = places[jump.label.index] else { preconditionFailure("label without a place") }
      guard let distance = Int16(exactly: target - jump.instruction - 1) else {
        throw AssemblerError(message: "it jumps over \(target - jump.instruction) instructions")
      }
      code[jump.instruction].offset = distance
    }
    for reference in functionReferences {
      guard let target = places[reference.label.index] else { preconditionFailure("function without a place") }
      code[reference.instruction].immediate = Int32(target - reference.instruction - 1)
    }
    return ProgramSpec(
      name: name, attach: attach, instructions: code.map(\.encoded), mapReferences: mapReferences,
      functions: functions.count > 1 ? functions.map { (UInt32($0.start), $0.typeID) } : [], clauses: clauses)
  }
}
