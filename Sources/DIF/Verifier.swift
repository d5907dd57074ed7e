/// The checks that an object must pass before it may run (dif.md §4); whatever words and tables it is made of, they end
/// with a verdict. The first problem in the order of instructions, then return type, then variables, is reported.

/// Limits of objects.
package enum DIFLimit {
  package static let registers: UInt8 = 8
  /// Bytes of instructions and tables of one object.
  package static let objectSize = 256 << 10
  /// Bytes of a by-reference variable that is global or clause-local.
  package static let staticSize = 16 << 10
  /// Bytes of a string with its NUL.
  package static let stringSize = 64 << 10
  package static let tupleDepth = 8
  /// Iterations of a loop (`-x looplimit`).
  package static let loopIterations = 1 << 20
  /// Loops within each other: each is a call in the kernel, which allows eight with those of strings and faults.
  package static let loopDepth = 4
}

/// Checks one object.
package func verify(_ difo: DIFO) throws(VerificationError) {
  let size =
    4 * difo.instructions.count + 8 * difo.integers.count + difo.strings.count + 20 * difo.variables.count
  guard size <= DIFLimit.objectSize else { throw VerificationError(.tooLarge(size)) }
  for (place, instruction) in difo.instructions.enumerated() {
    if let problem = problem(of: instruction, at: place, in: difo) { throw VerificationError(problem, at: place) }
  }
  guard difo.instructions.last?.opcode == .ret else {
    throw VerificationError(.missingReturn, at: max(0, difo.instructions.count - 1))
  }
  if !difo.returnType.isByReference, ![0, 1, 2, 4, 8].contains(difo.returnType.size) {
    throw VerificationError(.badReturnSize)
  }
  for (row, variable) in difo.variables.enumerated() {
    if let problem = problem(of: variable) { throw VerificationError(problem, at: row) }
  }
}

/// Checks all objects of a program, that they agree about their variables, and the form of its loops.
package func verify(_ program: Program) throws(VerificationError) {
  for (number, clause) in program.clauses.enumerated() where clause.hasBodies { try verifyLoops(clause, number) }
  try verify(program.difos)
}

/// Checks objects that make up one program.
package func verify(_ objects: [DIFO]) throws(VerificationError) {
  var known: [VariableKey: Variable] = [:]
  for (number, difo) in objects.enumerated() {
    do throws(VerificationError) {
      try verify(difo)
      for (row, variable) in difo.variables.enumerated() where variable.id >= .firstUser {
        let key = VariableKey(id: variable.id, scope: variable.scope)
        guard let first = known[key] else {
          known[key] = variable
          continue
        }
        if let problem = change(from: first, to: variable) { throw VerificationError(problem, at: row) }
      }
    } catch {
      throw VerificationError(error.problem, at: error.place, object: number)
    }
  }
}

private struct VariableKey: Hashable {
  var id: VariableID
  var scope: Variable.Scope
}

private func change(from first: Variable, to second: Variable) -> VerificationProblem? {
  if first.kind != second.kind { return .changedKind(second.id) }
  let (a, b) = (first.type, second.type)
  if a.isByReference != b.isByReference || a.isByUserReference != b.isByUserReference {
    return .changedTypeFlags(second.id)
  }
  // A size of 0 is one that an object does not know.
  if a.size != b.size, a.size != 0, b.size != 0 { return .changedTypeSize(second.id) }
  return nil
}

private func problem(of variable: Variable) -> VerificationProblem? {
  guard variable.id >= .firstUser else { return nil }
  guard variable.type.isByReference else { return nil }
  if variable.type.size <= 0 { return .zeroSizedVariable }
  if variable.scope != .threadLocal, variable.kind == .scalar,
    variable.type.size > (variable.type.kind == .string ? DIFLimit.stringSize : DIFLimit.staticSize)
  {
    return .oversizedStatic
  }
  return nil
}

private func problem(of instruction: Instruction, at place: Int, in difo: DIFO) -> VerificationProblem? {
  guard let opcode = instruction.opcode else { return .invalidOpcode(UInt8(instruction.word >> 24)) }
  let (r1, r2, rd) = (instruction.r1, instruction.r2, instruction.rd)
  switch opcode {
  case .or, .xor, .and, .sll, .srl, .sra, .sub, .add, .mul, .sdiv, .udiv, .srem, .urem, .copys:
    return invalidRegister(r1, r2, rd) ?? zeroDestination(rd)
  case .not, .mov, .allocs, .ldsb, .ldsh, .ldsw, .ldub, .lduh, .lduw, .ldx, .uldsb, .uldsh, .uldsw, .uldub, .ulduh,
    .ulduw, .uldx, .rldsb, .rldsh, .rldsw, .rldub, .rlduh, .rlduw, .rldx:
    return invalidRegister(r1) ?? reserved(r2) ?? invalidRegister(rd) ?? zeroDestination(rd)
  case .stb, .sth, .stw, .stx:
    return invalidRegister(r1) ?? reserved(r2) ?? invalidRegister(rd) ?? (rd == 0 ? .writesZeroAddress : nil)
  case .cmp, .scmp: return invalidRegister(r1, r2) ?? reserved(rd)
  case .tst: return invalidRegister(r1) ?? reserved(r2, rd)
  case .ba, .be, .bne, .bg, .bgu, .bge, .bgeu, .bl, .blu, .ble, .bleu:
    let label = instruction.label
    if label >= difo.instructions.count { return .invalidBranchTarget(label) }
    return label <= place ? .backwardBranch(label) : nil
  case .ret: return reserved(r1, r2) ?? invalidRegister(rd)
  case .nop, .popts, .flushts: return reserved(r1, r2, rd)
  case .setx:
    if instruction.index >= difo.integers.count { return .invalidInteger(instruction.index) }
    return invalidRegister(rd) ?? zeroDestination(rd)
  case .sets:
    if instruction.index >= difo.strings.count { return .invalidString(instruction.index) }
    return invalidRegister(rd) ?? zeroDestination(rd)
  case .ldga, .ldta:
    // All 8-bit identifiers are arrays'; those below 0x80 are the built-in ones.
    if r1 < 0x80, BuiltinVariable(VariableID(UInt16(r1))) == nil { return .invalidArray(Int(r1)) }
    return invalidRegister(r2, rd) ?? zeroDestination(rd)
  case .ldgs, .ldts, .ldls, .ldgaa, .ldtaa:
    if instruction.index < Int(VariableID.firstBuiltin.rawValue) { return .invalidVariable(instruction.index) }
    return invalidRegister(rd) ?? zeroDestination(rd)
  case .stgs, .stts, .stls, .stgaa, .sttaa:
    if instruction.index < Int(VariableID.firstUser.rawValue) { return .invalidVariable(instruction.index) }
    return invalidRegister(rd)
  case .call:
    if UInt16(exactly: instruction.index).flatMap(Subroutine.init(rawValue:)) == nil {
      return .invalidSubroutine(instruction.index)
    }
    return invalidRegister(rd) ?? zeroDestination(rd)
  case .pushtr:
    return PushType(rawValue: r1) == nil ? .invalidReferenceType(r1) : invalidRegister(r2, rd)
  case .pushtv:
    return PushType(rawValue: r1) == nil ? .invalidValueType(r1) : invalidRegister(r2, rd)
  case .xlate, .xlarg:
    // Resolved before an object is complete; what is left of them cannot run.
    return .invalidOpcode(opcode.rawValue)
  }
}

private func invalidRegister(_ registers: UInt8...) -> VerificationProblem? {
  registers.first { $0 >= DIFLimit.registers }.map { .invalidRegister($0) }
}

private func zeroDestination(_ register: UInt8) -> VerificationProblem? {
  register == 0 ? .writesZeroRegister : nil
}

private func reserved(_ fields: UInt8...) -> VerificationProblem? {
  fields.allSatisfy { $0 == 0 } ? nil : .nonZeroReservedBits
}
