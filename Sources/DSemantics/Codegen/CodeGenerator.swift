import CTypes
import DIF
import Diagnostics

/// The integer registers of DIF: %r0 reads 0, the others are handed out lowest first.
struct RegisterSet: Sendable {
  static let count = 7

  /// %r0, and those that the option `iregs` takes away.
  private let reserved: UInt8
  private var used: UInt8

  /// Hands out the registers below `end`, %r0 counted.
  init(end: Int = Self.count + 1) {
    reserved = 1 | .max << end
    used = reserved
  }

  var freeCount: Int { 8 - used.nonzeroBitCount }
  var isAllFree: Bool { used == reserved }

  /// The registers that hold something.
  var inUse: [UInt8] { (1...7).filter { used & ~reserved & 1 << $0 != 0 } }

  mutating func allocate() -> UInt8? {
    let register = UInt8((~used).trailingZeroBitCount)
    guard register < 8 else { return nil }
    used |= 1 << register
    return register
  }

  /// Takes a register that is free.
  mutating func claim(_ register: UInt8) { used |= 1 << register }

  mutating func free(_ register: UInt8) {
    if register != 0 { used &= ~(1 << register) }
  }
}

/// Turns one typed expression into a DIFO, in the manner of DTrace's own compiler: depth first, left before right, results
/// in the left operand's register, forward branches to `nop`.
///
/// An operand that would leave too few registers for the other one waits in a clause-local variable of the compiler's.
struct CodeGenerator {
  /// A value that waits while another is computed.
  enum Held {
    case register(UInt8)
    case slot(Int)
  }

  struct Label { let index: Int }

  private struct AccessKey: Hashable {
    let scope: Variable.Scope
    let id: VariableID
  }

  var symbols: SymbolTable
  let stringSize: Int
  var registers: RegisterSet
  private(set) var instructions: [Instruction] = []
  private var ranges: [SourceRange?] = []
  private var integers: [UInt64] = []
  private var integerIndex: [UInt64: Int] = [:]
  /// Offset 0 is the empty string.
  private var strings: [UInt8] = [0]
  private var stringOffsets: [[UInt8]: Int] = [:]
  private var labels: [Int] = []
  private var branches: [(instruction: Int, label: Int)] = []
  private var variables: [AccessKey: Variable] = [:]
  private var translations: [TranslationReference] = []
  private var spillDepth = 0
  /// What the names of slots begin with: see `TypeCheck.temporaryPrefix`.
  private let slotPrefix: String

  private init(symbols: SymbolTable, stringSize: Int, slotPrefix: String) {
    self.slotPrefix = slotPrefix
    self.symbols = symbols
    registers = RegisterSet(end: symbols.registerCount)
    self.stringSize = stringSize
  }

  /// The object of an expression, whose value is stored as `type` says.
  static func difo(
    _ expression: TypedExpression, returns type: DIFType, symbols: inout SymbolTable, stringSize: Int,
    slotPrefix: String = ""
  ) throws(Diagnostic) -> DIFO {
    var generator = CodeGenerator(symbols: symbols, stringSize: stringSize, slotPrefix: slotPrefix)
    let result = try generator.value(expression)
    generator.emit(Instruction(.ret, rd: result), expression.range)
    generator.registers.free(result)
    assert(generator.registers.isAllFree, "leaked registers")
    if generator.symbols.variables.count != symbols.variables.count { symbols = generator.symbols }
    return generator.finish(returns: type, at: expression.range)
  }

  /// An object for what computes nothing, such as stack().
  static func empty(returns type: DIFType, at range: SourceRange?) -> DIFO {
    DIFO([Instruction(.ret, rd: 0)], returns: type, ranges: [range])
  }

  private mutating func finish(returns type: DIFType, at range: SourceRange) -> DIFO {
    for branch in branches {
      let word = instructions[branch.instruction].word & 0xFF00_0000
      instructions[branch.instruction] = Instruction(word: word | UInt32(truncatingIfNeeded: labels[branch.label]))
    }
    let order = variables.values.sorted { ($0.scope.rawValue, $0.id) < ($1.scope.rawValue, $1.id) }
    return DIFO(
      instructions, integers: integers, strings: strings.count > 1 ? strings : [], variables: order,
      translations: translations, returns: type, ranges: ranges)
  }
}

// Instructions and tables.
extension CodeGenerator {
  mutating func emit(_ instruction: Instruction, _ range: SourceRange?) {
    instructions.append(instruction)
    ranges.append(range)
  }

  mutating func allocate(_ range: SourceRange) throws(Diagnostic) -> UInt8 {
    guard let register = registers.allocate() else {
      throw Diagnostic(.D_NOREG, range, "Insufficient registers to generate code")
    }
    return register
  }

  mutating func label() -> Label {
    labels.append(0)
    return Label(index: labels.count - 1)
  }

  /// The next instruction is where the label's branches go.
  mutating func place(_ label: Label) { labels[label.index] = instructions.count }

  mutating func branch(_ opcode: Opcode, _ label: Label, _ range: SourceRange) {
    branches.append((instructions.count, label.index))
    emit(Instruction(opcode, label: 0), range)
  }

  mutating func setInteger(_ register: UInt8, _ value: UInt64, _ range: SourceRange) throws(Diagnostic) {
    let index: Int
    if let known = integerIndex[value] {
      index = known
    } else {
      index = integers.count
      if index > 0xFFFF { throw Diagnostic(.D_UNKNOWN, range, "Integer constant table limit exceeded") }
      integers.append(value)
      integerIndex[value] = index
    }
    emit(Instruction(.setx, index: index, rd: register), range)
  }

  mutating func setString(_ register: UInt8, _ bytes: [UInt8], _ range: SourceRange) throws(Diagnostic) {
    let text = Array(bytes.prefix { $0 != 0 })
    let offset: Int
    if text.isEmpty {
      offset = 0
      if strings.count == 1 { strings.append(0) }
    } else if let known = stringOffsets[text] {
      offset = known
    } else {
      offset = strings.count
      if offset > 0xFFFF { throw Diagnostic(.D_UNKNOWN, range, "String constant table limit exceeded") }
      strings += text + [0]
      stringOffsets[text] = offset
    }
    emit(Instruction(.sets, index: offset, rd: register), range)
  }

  /// Notes in the variable table what the object does with a variable.
  mutating func note(_ access: Variable.Access, _ index: Int) {
    let symbol = symbols.variables[index]
    let key = AccessKey(scope: symbol.scope, id: symbol.id)
    var entry =
      variables[key]
      ?? Variable(
        symbol.name, id: symbol.id, kind: symbol.isArray ? .array : .scalar, scope: symbol.scope, access: [],
        type: symbol.type.difType(stringSize: symbol.stringSize))
    entry.access.insert(access)
    variables[key] = entry
  }

  mutating func note(_ builtin: BuiltinVariable) {
    let key = AccessKey(scope: .global, id: builtin.id)
    let type = BuiltinVariableRow.byName[builtin.name]?.type ?? .uint64
    variables[key] = Variable(
      builtin.name, id: builtin.id, kind: builtin.isArray ? .array : .scalar, scope: .global, access: .referenced,
      type: type.difType(stringSize: stringSize))
  }
}

// Members of translators.
extension CodeGenerator {
  /// `xlate` or `xlarg`: the source in a register, then the member's value in the same one.
  ///
  /// The member's object uses all registers: what others hold is saved.
  mutating func member(
    _ reference: MemberReference, _ source: TypedExpression, _ e: TypedExpression
  ) throws(Diagnostic) -> UInt8 {
    let argument = source.probeArgument
    let register: UInt8
    if let argument {
      register = try allocate(e.range)
      note(argument)
    } else {
      register = try value(source)
    }
    var saved: [(register: UInt8, slot: Int)] = []
    for other in registers.inUse where other != register {
      saved.append((other, try save(other, at: e.range)))
    }
    let entry = TranslationReference(member: reference.index, name: reference.name, argument: argument)
    let index = translations.firstIndex(of: entry) ?? translations.count
    if index > 0xFFFF { throw Diagnostic(.D_UNKNOWN, e.range, "Translator reference table limit exceeded") }
    if index == translations.count { translations.append(entry) }
    emit(Instruction(argument == nil ? .xlate : .xlarg, index: index, rd: register), e.range)
    for (other, slot) in saved { restore(other, from: slot, at: e.range) }
    return register
  }
}

// Values that wait.
extension CodeGenerator {
  /// Keeps a register's value while something is computed that needs so many registers.
  ///
  /// `value` is the expression that it is the value of, where it may be a string.
  mutating func hold(
    _ register: UInt8, of value: TypedExpression? = nil, whileNeeding need: Int, at range: SourceRange
  ) throws(Diagnostic) -> Held {
    if registers.freeCount >= min(need, RegisterSet.count - 1) && registers.freeCount >= 2 {
      return .register(register)
    }
    if value?.maySayEmptyByNull ?? false { try setEmptyIfNull(register, range) }
    let slot = try save(register, at: range)
    registers.free(register)
    return .slot(slot)
  }

  /// Gets back what waited; the last that was held comes back first.
  mutating func resume(_ held: Held, at range: SourceRange) throws(Diagnostic) -> UInt8 {
    switch held {
    case .register(let register): return register
    case .slot(let slot):
      let register = try allocate(range)
      restore(register, from: slot, at: range)
      return register
    }
  }

  /// Puts the address of the empty string into a register that is NULL and stands for it.
  ///
  /// Only the register of a load or a call is known to do so: elsewhere NULL is a bad address.
  mutating func setEmptyIfNull(_ register: UInt8, _ range: SourceRange) throws(Diagnostic) {
    let isSet = label()
    emit(Instruction(.tst, r1: register), range)
    branch(.bne, isSet, range)
    try setString(register, [], range)
    place(isSet)
    emit(Instruction(.nop), range)
  }

  /// Copies a register into a slot: each value that waits in one object has its own.
  mutating func save(_ register: UInt8, at range: SourceRange) throws(Diagnostic) -> Int {
    spillDepth += 1
    let slot = try symbols.compilerVariable("\(slotPrefix)spill_\(spillDepth)", type: .int64)
    note(.modified, slot)
    emit(Instruction(.stls, index: Int(symbols.variables[slot].id.rawValue), rd: register), range)
    return slot
  }

  /// Copies a slot into a register.
  mutating func restore(_ register: UInt8, from slot: Int, at range: SourceRange) {
    note(.referenced, slot)
    emit(Instruction(.ldls, index: Int(symbols.variables[slot].id.rawValue), rd: register), range)
  }
}
