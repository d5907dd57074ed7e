package import DIF

extension Execution {
  /// The string at an address: its bytes up to the NUL, cut to what a string holds.
  func string<M: Machine>(at address: UInt64, on machine: M) throws(MachineFault) -> Text {
    try machine.readString(address, size: machine.stringSize, from: .kernel)
  }

  /// The string value of a register: what is unset or was not found is empty.
  func string<M: Machine>(_ value: DIFValue, on machine: M) throws(MachineFault) -> [UInt8] {
    value.bits == 0 && value.null != .none ? [] : try string(at: value.bits, on: machine).bytes
  }

  /// A load of 1, 2, 4 or 8 bytes, sign- or zero-extended.
  func load<M: Machine>(_ access: Opcode.Access, from address: UInt64, on machine: M) throws(MachineFault) -> UInt64 {
    let bytes = try machine.read(address, count: access.size, from: access.isUser ? .user : .kernel)
    let value = bytes.littleEndian
    let unused = UInt64(64 - 8 * access.size)
    return access.isSigned ? UInt64(bitPattern: Int64(bitPattern: value &<< unused) &>> Int64(unused)) : value
  }

  /// A store of 1, 2, 4 or 8 bytes to scratch memory at a multiple of their number.
  func store<M: Machine>(
    _ access: Opcode.Access, _ value: UInt64, at address: UInt64, on machine: inout M
  ) throws(MachineFault) {
    let size = access.size
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
    guard address % UInt64(size) == 0 else {
      // What cannot be stored at all is reported first: writing back what is there tells.
      try machine.write(try machine.read(address, count: size, from: .kernel), at: address)
      throw MachineFault(.badAlignment, value: address)
    }
    try machine.write(bytes, at: address)
  }

  /// Copies `count` bytes to scratch memory.
  func copy<M: Machine>(
    from source: UInt64, in space: AddressSpace = .kernel, count: UInt64, to target: UInt64, on machine: inout M
  ) throws(MachineFault) {
    guard count > 0 else { return }
    guard count <= UInt64(Int32.max) else { throw .badAddress(target) }
    // The target is checked first, by writing what is there.
    let size = Int(count)
    do throws(MachineFault) {
      try machine.write(try machine.read(target, count: size, from: .kernel), at: target)
    } catch {
      throw .badAddress(target)
    }
    try machine.write(try machine.read(source, count: size, from: space), at: target)
  }

  func builtinElement<M: Machine>(_ array: UInt8, index: UInt64, on machine: M) throws(MachineFault) -> UInt64 {
    guard let variable = BuiltinVariable(VariableID(UInt16(array))) else { throw MachineFault(.illegalOperation) }
    return try machine.builtinElement(variable, index: index)
  }

  mutating func loadVariable<M: Machine>(
    _ opcode: Opcode, _ instruction: Instruction, on machine: inout M
  ) throws(MachineFault) {
    let id = VariableID(UInt16(instruction.index))
    if opcode == .ldgs, id < .firstUser {
      guard let builtin = BuiltinVariable(id) else { throw MachineFault(.illegalOperation) }
      return setResult(instruction.rd, try machine.builtin(builtin), on: &machine)
    }
    let key = try variableKey(opcode, id, on: machine)
    if let value = machine.variable(key) {
      setResult(instruction.rd, value, on: &machine)
    } else {
      let isReference = type(of: id, opcode)?.isByReference ?? false
      set(instruction.rd, 0, null: isReference ? .unset : .none)
    }
    if key.keys != nil { tuple = [] }
  }

  private mutating func setResult<M: Machine>(_ register: UInt8, _ value: StoredValue, on machine: inout M) {
    switch value {
    case .integer(let bits): set(register, bits)
    case .bytes(let bytes): set(register, Text(bytes), on: &machine)
    case .cut(let bytes): set(register, Text(bytes, isCut: true), on: &machine)
    }
  }

  mutating func storeVariable<M: Machine>(
    _ opcode: Opcode, _ instruction: Instruction, on machine: inout M
  ) throws(MachineFault) {
    let id = VariableID(UInt16(instruction.index))
    let key = try variableKey(opcode, id, on: machine)
    let value = registers[Int(instruction.rd & 7)]
    if value.bits == 0 {
      machine.setVariable(key, to: nil)
    } else if let type = type(of: id, opcode), type.isByReference {
      let text = try Interpreter.text(of: value, type: type, on: machine)
      machine.setVariable(key, to: text.isCut ? .cut(text.bytes) : .bytes(text.bytes))
    } else {
      machine.setVariable(key, to: .integer(value.bits))
    }
    if key.keys != nil { tuple = [] }
  }

  /// The declared type of the variable that an instruction names.
  private func type(of id: VariableID, _ opcode: Opcode) -> DIFType? {
    difo.variables.first { $0.id == id && $0.scope == opcode.variableScope }?.type
  }

  private func variableKey<M: Machine>(
    _ opcode: Opcode, _ id: VariableID, on machine: M
  ) throws(MachineFault) -> VariableKey {
    guard let scope = opcode.variableScope, id >= .firstUser else { throw MachineFault(.illegalOperation) }
    guard [.ldgaa, .stgaa, .ldtaa, .sttaa].contains(opcode) else { return VariableKey(scope, id) }
    var keys: [[UInt8]] = []
    for member in tuple {
      if !member.isReference {
        keys.append(member.value.bits.littleEndianBytes)
      } else if member.type == .string {
        keys.append(try string(member.value, on: machine))
      } else {
        guard member.size <= UInt64(DIFLimit.staticSize) else { throw .badAddress(member.value.bits) }
        keys.append(try machine.read(member.value.bits, count: Int(member.size), from: .kernel))
      }
    }
    return VariableKey(scope, id, keys: keys)
  }
}

extension Interpreter {
  /// The bytes of a by-reference value: a string's without the NUL, cut to its type's size; others' in full.
  package static func text(of value: DIFValue, type: DIFType, on machine: some Machine) throws(MachineFault) -> Text {
    // Of other types than strings nothing is an address like any other (dif.md §5).
    if value.bits == 0, value.null != .none, type.kind == .string { return Text([]) }
    if type.kind == .string {
      var text = try machine.readString(value.bits, size: min(type.size, machine.stringSize), from: .kernel)
      if value.isCut { text.isCut = true }
      return text
    }
    return Text(try machine.read(value.bits, count: max(0, type.size), from: .kernel))
  }
}

extension UInt64 {
  /// The 8 bytes, the lowest first.
  package var littleEndianBytes: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: self >> UInt64(8 * $0)) } }
}

extension [UInt8] {
  /// The number that at most 8 bytes make, the lowest first.
  package var littleEndian: UInt64 {
    prefix(8).enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(8 * $1.offset) }
  }
}
