/// The listing of `dtrace -S` (dif.md §7).
///
///     DIFO 0x1 returns D type (integer) (size 8)
///     OFF OPCODE      INSTRUCTION
///     00: 25000001    setx DT_INTEGER[0], %r1         ! 0x1
///     01: 23000001    ret  %r1

/// The listing of one object, as bytes of text: it begins with an empty line and ends with a newline.
///
/// `address` is what stands behind `DIFO`: objects have no address of their own, a program's are numbered.
package func listing(of difo: DIFO, address: UInt64 = 1) -> String {
  var text = "\nDIFO 0x\(hex(address)) returns \(difo.returnType.listed)\n"
  text += "\(padded("OFF", 3)) \(padded("OPCODE", 8))    INSTRUCTION\n"
  for (offset, instruction) in difo.instructions.enumerated() {
    text += "\(offset < 10 ? "0" : "")\(offset): \(hex(UInt64(instruction.word), digits: 8))    "
    text += "\(disassembly(of: instruction, in: difo))\n"
  }
  guard !difo.variables.isEmpty else { return text }
  text += "\n\(padded("NAME", 16)) \(padded("ID", 4)) KND SCP FLAG TYPE\n"
  for variable in difo.variables { text += variable.listed + "\n" }
  return text
}

/// The listing of every object of a program in the order of execution: for each clause its predicate, then the
/// arguments of its actions.
///
/// Above the condition of a loop or a branch a line names the objects of its body: `LOOP 0x3 to 0x5, at most 1000 times`,
/// `BRANCH 0x4`. Behind them come the objects of the translators' members that they refer to, each below its name.
package func listing(of program: Program) -> String {
  var text = ""
  var address: UInt64 = 1
  func list(_ difo: DIFO, heading: String?) {
    let object = listing(of: difo, address: address)
    text += heading.map { "\n\($0)" + object } ?? object
    address += 1
  }
  for clause in program.clauses {
    if let predicate = clause.predicate { list(predicate, heading: nil) }
    for (place, action) in clause.actions.enumerated() {
      let heading = action.kind.hasBody ? heading(of: clause, at: place, body: address + 1) : nil
      for argument in action.arguments { list(argument.difo, heading: heading) }
    }
  }
  for member in program.usedTranslations {
    list(program.translations[member].difo, heading: "MEMBER \(program.translations[member].name)")
  }
  return text
}

/// The line above a loop or a branch; `body` is the address of the first object behind its condition.
private func heading(of clause: Clause, at place: Int, body: UInt64) -> String {
  let action = clause.actions[place]
  let count = clause.actions.dropFirst(place + 1).prefix(action.bodyCount).reduce(0) { $0 + $1.arguments.count }
  let objects =
    switch count {
    case 0: "of nothing"
    case 1: "0x\(hex(body))"
    default: "0x\(hex(body)) to 0x\(hex(body + UInt64(count) - 1))"
    }
  return action.kind == .loop ? "LOOP \(objects), at most \(action.parameter) times" : "BRANCH \(objects)"
}

/// One instruction with its operands and comment.
package func disassembly(of instruction: Instruction, in difo: DIFO) -> String {
  guard let opcode = instruction.opcode else { return "(illegal opcode)" }
  let (r1, r2, rd) = (instruction.r1, instruction.r2, instruction.rd)
  let index = instruction.index
  let name = padded(opcode.mnemonic, 4)
  switch opcode {
  case .not, .mov: return "\(name) %r\(r1), %r\(rd)"
  case .allocs: return "\(name) %r\(r1), %r\(rd)"
  case .cmp, .scmp: return "\(name) %r\(r1), %r\(r2)"
  case .tst: return "\(name) %r\(r1)"
  case .ret: return "\(name) %r\(rd)"
  case .nop, .popts, .flushts: return name
  case .ldsb, .ldsh, .ldsw, .ldub, .lduh, .lduw, .ldx, .uldsb, .uldsh, .uldsw, .uldub, .ulduh, .ulduw, .uldx, .rldsb,
    .rldsh, .rldsw, .rldub, .rlduh, .rlduw, .rldx:
    return "\(name) [%r\(r1)], %r\(rd)"
  case .stb, .sth, .stw, .stx: return "\(name) %r\(r1), [%r\(rd)]"
  case .setx:
    let comment = index < difo.integers.count ? "\t\t! 0x\(hex(difo.integers[index]))" : ""
    return "\(name) DT_INTEGER[\(index)], %r\(rd)\(comment)"
  case .sets:
    let comment = difo.string(at: index).map { "\t\t! \"\(escaped($0))\"" } ?? ""
    return "\(name) DT_STRING[\(index)], %r\(rd)\(comment)"
  case .ldgs, .ldts, .ldls, .ldgaa, .ldtaa:
    return "\(name) DT_VAR(\(index)), %r\(rd)\(variableComment(index, opcode, difo))"
  case .stgs, .stts, .stls, .stgaa, .sttaa:
    return "\(name) %r\(rd), DT_VAR(\(index))\(variableComment(index, opcode, difo))"
  case .ldga, .ldta:
    return "\(name) DT_VAR(\(r1)), %r\(r2), %r\(rd)\(variableComment(Int(r1), opcode, difo))"
  case .call:
    let comment = Subroutine(rawValue: UInt16(index)).map { "\t\t! \($0.name)" } ?? ""
    return "\(name) DIF_SUBR(\(index)), %r\(rd)\(comment)"
  case .pushtr: return "\(name) DT_TYPE(\(r1)), %r\(r2), %r\(rd)\(pushComment(r1, tabs: "\t"))"
  case .pushtv: return "\(name) DT_TYPE(\(r1)), %r\(rd)\(pushComment(r1, tabs: "\t\t"))"
  case .xlate, .xlarg:
    let reference = index < difo.translations.count ? difo.translations[index] : nil
    let source = reference?.argument.map { " of \($0.name)" } ?? ""
    let comment = reference.map { "\t\t! DT_XLREF[\(index)] = \($0.name)\(source)" } ?? ""
    return "\(name) DT_XLREF[\(index)], %r\(rd)\(comment)"
  default:
    if opcode.format == .branch { return "\(name) \(instruction.label)" }
    return "\(name) %r\(r1), %r\(r2), %r\(rd)"
  }
}

extension Program {
  /// The members of translators that the objects refer to, and those that these refer to, in the order of the program's
  /// list.
  fileprivate var usedTranslations: [Int] {
    var used: Set<Int> = []
    var waiting = difos
    while let next = waiting.popLast() {
      for reference in next.translations where translations.indices.contains(reference.member) {
        if used.insert(reference.member).inserted { waiting.append(translations[reference.member].difo) }
      }
    }
    return used.sorted()
  }

  /// All objects in the order of execution.
  package var difos: [DIFO] {
    clauses.flatMap { clause in
      (clause.predicate.map { [$0] } ?? []) + clause.actions.flatMap { $0.arguments.map(\.difo) }
    }
  }
}

extension Opcode {
  /// The scope of the variable that an instruction names; nil for instructions without one.
  package var variableScope: Variable.Scope? {
    switch self {
    case .ldga, .ldgs, .stgs, .ldgaa, .stgaa: .global
    case .ldta, .ldts, .stts, .ldtaa, .sttaa: .threadLocal
    case .ldls, .stls: .clauseLocal
    default: nil
    }
  }
}

extension DIFType {
  /// The text of the type in listings.
  package var listed: String {
    let name = kind == .string ? "string" : "D type"
    let reference = isByUserReference ? " by user ref" : isByReference ? " by ref" : ""
    return "\(name) (\(ckind))\(reference) (size \(size))"
  }
}

extension Variable {
  /// The row of the variable in a listing's table.
  fileprivate var listed: String {
    let kindName = kind == .array ? "arr" : "scl"
    let scopeName =
      switch scope {
      case .global: "glb"
      case .threadLocal: "tls"
      case .clauseLocal: "loc"
      }
    let flags =
      switch access.rawValue {
      case 0: ""
      case 1: "r"
      case 2: "w"
      case 3: "r/w"
      // Bits without a name are added to those with one.
      case let bits:
        (bits & 3 == 0 ? "" : bits & 3 == 1 ? "r/" : bits & 3 == 2 ? "w/" : "r/w/") + "0x\(hex(UInt64(bits & ~3)))"
      }
    return "\(padded(name, 16)) \(padded("\(id.rawValue)", 4)) \(kindName) \(scopeName) \(padded(flags, 4)) "
      + type.listed
  }
}

private func variableComment(_ id: Int, _ opcode: Opcode, _ difo: DIFO) -> String {
  let scope = opcode.variableScope
  guard let variable = difo.variables.first(where: { Int($0.id.rawValue) == id && $0.scope == scope }) else {
    return ""
  }
  return "\t\t! DT_VAR(\(id)) = \"\(variable.name)\""
}

private func pushComment(_ type: UInt8, tabs: String) -> String {
  guard let known = PushType(rawValue: type) else { return "" }
  return "\(tabs)! DT_TYPE(\(type)) = \(known == .string ? "string" : "D type")"
}

private func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.utf8.count))
}

private func hex(_ value: UInt64, digits: Int = 1) -> String {
  let text = String(value, radix: 16)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}

/// The bytes of a string as they would be written in D; what is not printable ASCII becomes an octal escape.
private func escaped(_ bytes: some Sequence<UInt8>) -> String {
  var text = ""
  for byte in bytes {
    switch byte {
    case 7: text += "\\a"
    case 8: text += "\\b"
    case 9: text += "\\t"
    case 10: text += "\\n"
    case 11: text += "\\v"
    case 12: text += "\\f"
    case 13: text += "\\r"
    case UInt8(ascii: "\""): text += "\\\""
    case UInt8(ascii: "\\"): text += "\\\\"
    case 0x20...0x7E: text.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let octal = String(byte, radix: 8)
      text += "\\" + String(repeating: "0", count: 3 - octal.utf8.count) + octal
    }
  }
  return text
}
