import DIF

/// Builds one object: instructions with their tables, and the variables that they use.
struct ObjectBuilder {
  let stringSize: Int
  private(set) var code: [Instruction] = []
  private var integers: [UInt64] = []
  private var strings: [UInt8] = []
  private var variables: [Variable] = []
  private var translations: [TranslationReference] = []

  init(stringSize: Int) { self.stringSize = stringSize }

  /// The index of the next instruction.
  var next: Int { code.count }

  mutating func emit(_ instruction: Instruction) { code.append(instruction) }

  /// Register operation.
  mutating func emit(_ opcode: Opcode, _ r1: UInt8, _ r2: UInt8 = 0, to rd: UInt8 = 0) {
    code.append(Instruction(opcode, r1: r1, r2: r2, rd: rd))
  }

  mutating func constant(_ value: UInt64, in rd: UInt8) {
    code.append(Instruction(.setx, index: integers.count, rd: rd))
    integers.append(value)
  }

  mutating func constant(_ text: [UInt8], in rd: UInt8) {
    code.append(Instruction(.sets, index: strings.count, rd: rd))
    strings += text + [0]
  }

  /// Loads an operand.
  mutating func load(_ name: OperandName, in rd: UInt8) {
    let type = name.type(stringSize: stringSize)
    use(Variable("\(name)", id: name.id, access: .referenced, type: type))
    code.append(Instruction(.ldgs, index: Int(name.id.rawValue), rd: rd))
  }

  mutating func use(_ variable: Variable) {
    if !variables.contains(where: { $0.id == variable.id && $0.scope == variable.scope }) { variables.append(variable) }
  }

  /// Loads from or stores to a variable of the program's own.
  mutating func access(_ opcode: Opcode, _ variable: OwnVariable, _ register: UInt8) {
    use(
      Variable(
        variable.name, id: variable.id, kind: variable.keys.isEmpty ? .scalar : .array, scope: variable.scope,
        access: [.referenced, .modified], type: variable.type(stringSize: stringSize)))
    code.append(Instruction(opcode, index: Int(variable.id.rawValue), rd: register))
  }

  mutating func pushValue(_ register: UInt8) { code.append(Instruction(push: .pushtv, type: .ctf, rs: register)) }

  mutating func pushText(_ register: UInt8) { code.append(Instruction(push: .pushtr, type: .string, rs: register)) }

  mutating func call(_ subroutine: Subroutine, to rd: UInt8) {
    code.append(Instruction(.call, index: Int(subroutine.rawValue), rd: rd))
    code.append(Instruction(.flushts))
  }

  /// A member of a translator: from the source in the register, or from an argument of the probe.
  mutating func translate(_ member: Int, _ register: UInt8, of argument: BuiltinVariable? = nil) {
    let opcode: Opcode = argument == nil ? .xlate : .xlarg
    code.append(Instruction(opcode, index: translations.count, rd: register))
    translations.append(TranslationReference(member: member, name: "member \(member)", argument: argument))
  }

  /// The object, returning a register.
  func object(_ register: UInt8, returns type: DIFType = .integer(8)) -> DIFO {
    DIFO(
      code + [Instruction(.ret, rd: register)], integers: integers, strings: strings, variables: variables,
      translations: translations, returns: type)
  }
}

/// The variables that generated objects write and read: of each scope and kind.
enum OwnVariable: Int, CaseIterable {
  case globalNumber, globalText, threadNumber, threadText, localNumber, localText, byNumber, byText, textByBoth
  case threadByNumber, threadTextByText, globalBytes, threadBytes, localBytes, bytesByText, byBytes, threadBytesByBytes
  case localSource, localInnerSource

  /// What a variable or a key holds; bytes are those of a struct.
  enum Content { case number, text, bytes }

  var name: String { "\(self)" }
  var id: VariableID { VariableID(0x600 + UInt16(rawValue)) }

  var scope: Variable.Scope {
    switch self {
    case .threadNumber, .threadText, .threadByNumber, .threadTextByText, .threadBytes, .threadBytesByBytes: .threadLocal
    case .localNumber, .localText, .localBytes, .localSource, .localInnerSource: .clauseLocal
    default: .global
    }
  }

  var content: Content {
    switch self {
    case .globalText, .threadText, .localText, .textByBoth, .threadTextByText: .text
    case .globalBytes, .threadBytes, .localBytes, .bytesByText, .threadBytesByBytes: .bytes
    default: .number
    }
  }

  func type(stringSize: Int) -> DIFType { Self.type(of: content, stringSize: stringSize) }

  static func type(of content: Content, stringSize: Int) -> DIFType {
    switch content {
    case .text: .string(stringSize)
    case .number: .integer(8)
    case .bytes: DIFType(.ctf, .struct, size: 16, isByReference: true)
    }
  }

  var keys: [Content] {
    switch self {
    case .byNumber, .threadByNumber: [.number]
    case .byText, .threadTextByText, .bytesByText: [.text]
    case .byBytes, .threadBytesByBytes: [.bytes]
    case .textByBoth: [.text, .number]
    default: []
    }
  }

  var load: Opcode {
    switch scope {
    case .global: keys.isEmpty ? .ldgs : .ldgaa
    case .threadLocal: keys.isEmpty ? .ldts : .ldtaa
    case .clauseLocal: .ldls
    }
  }

  var store: Opcode {
    switch scope {
    case .global: keys.isEmpty ? .stgs : .stgaa
    case .threadLocal: keys.isEmpty ? .stts : .sttaa
    case .clauseLocal: .stls
    }
  }
}

/// All variables of a generated program.
func programVariables(stringSize: Int) -> [ProgramVariable] {
  OperandName.allCases.map {
    ProgramVariable("\($0)", id: $0.id, scope: .global, type: $0.type(stringSize: stringSize))
  }
    + OwnVariable.allCases.map { own in
      ProgramVariable(
        own.name, id: own.id, scope: own.scope, kind: own.keys.isEmpty ? .scalar : .array,
        type: own.type(stringSize: stringSize), keys: own.keys.map { OwnVariable.type(of: $0, stringSize: stringSize) })
    }
}
