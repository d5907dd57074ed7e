import DIF
import Testing

/// References to members of translators become the members' instructions.
struct LinkerTests {
  private static let parameter: VariableID = 0x510
  private static let source = Variable(
    "source", id: parameter, scope: .clauseLocal, access: .referenced, type: .integer(8))

  private func linked(_ difo: DIFO, _ members: [DIFO]) -> DIFO {
    let translations = members.enumerated().map { index, member in
      TranslatorMember(name: "m\(index)", parameter: Self.parameter, difo: member)
    }
    let clause = Clause(.id(ProbeID(1)), actions: [Action(.difexpr, arguments: [ActionArgument(difo)])])
    return Program(clauses: [clause], translations: translations).linked.difos[0]
  }

  private func reference(_ member: Int, argument: BuiltinVariable? = nil) -> TranslationReference {
    TranslationReference(member: member, name: "m\(member)", argument: argument)
  }

  private func lines(_ difo: DIFO) -> [String] {
    difo.instructions.map { instruction in
      let line = disassembly(of: instruction, in: difo).split(separator: "\t", maxSplits: 1)[0]
      return line.split(separator: " ").joined(separator: " ")
    }
  }

  @Test func memberTakesThePlaceOfItsReference() throws {
    let member = DIFO(
      [
        Instruction(.ldls, index: 0x510, rd: 3), Instruction(.setx, index: 0, rd: 4),
        Instruction(.add, r1: 3, r2: 4, rd: 3), Instruction(.ret, rd: 3),
      ], integers: [9], variables: [Self.source])
    let difo = DIFO(
      [
        Instruction(.setx, index: 0, rd: 1), Instruction(.be, label: 4), Instruction(.xlate, index: 0, rd: 1),
        Instruction(.setx, index: 1, rd: 2), Instruction(.ret, rd: 1),
      ], integers: [5, 6], translations: [reference(0)])
    let result = linked(difo, [member])
    #expect(
      lines(result) == [
        "setx DT_INTEGER[0], %r1", "be 9", "stls %r1, DT_VAR(1296)", "ldls DT_VAR(1296), %r3",
        "setx DT_INTEGER[2], %r4", "add %r3, %r4, %r3", "mov %r3, %r1", "nop", "setx DT_INTEGER[1], %r2", "ret %r1",
      ])
    #expect(result.integers == [5, 6, 9])
    #expect(result.variables.map(\.access) == [[.referenced, .modified]])
    #expect(result.translations.isEmpty)
    try verify(result)
  }

  @Test func eachReturnGoesBehindTheMember() throws {
    let member = DIFO(
      [
        Instruction(.setx, index: 0, rd: 1), Instruction(.be, label: 3), Instruction(.ret, rd: 1),
        Instruction(.setx, index: 1, rd: 2), Instruction(.ret, rd: 2),
      ], integers: [1, 2])
    let difo = DIFO(
      [Instruction(.xlarg, index: 0, rd: 7), Instruction(.ret, rd: 7)], translations: [reference(0, argument: .arg1)])
    let result = linked(difo, [member])
    #expect(
      lines(result) == [
        "ldgs DT_VAR(263), %r7", "setx DT_INTEGER[0], %r1", "be 5", "mov %r1, %r7", "ba 7",
        "setx DT_INTEGER[1], %r2", "mov %r2, %r7", "nop", "ret %r7",
      ])
    try verify(result)
  }

  @Test func stringsMoveWithTheirOffsets() throws {
    let member = DIFO(
      [Instruction(.sets, index: 3, rd: 1), Instruction(.ret, rd: 1)], strings: Array("\0a\0member\0".utf8),
      returns: .string(256))
    for strings in [[], Array("\0own\0".utf8)] {
      let difo = DIFO(
        [Instruction(.xlate, index: 0, rd: 1), Instruction(.ret, rd: 1)], strings: strings,
        translations: [reference(0)], returns: .string(256))
      let result = linked(difo, [member])
      let loads = result.instructions.filter { $0.opcode == .sets }
      #expect(loads.map { result.string(at: $0.index).map { String(decoding: $0, as: UTF8.self) } } == ["member"])
      try verify(result)
    }
  }

  @Test func membersOfMembersAreResolved() throws {
    let inner = DIFO([Instruction(.setx, index: 0, rd: 2), Instruction(.ret, rd: 2)], integers: [77])
    let outer = DIFO(
      [Instruction(.mov, rd: 5), Instruction(.xlate, index: 0, rd: 5), Instruction(.ret, rd: 5)],
      translations: [reference(1)])
    let difo = DIFO(
      [Instruction(.mov, rd: 1), Instruction(.xlate, index: 0, rd: 1), Instruction(.ret, rd: 1)],
      translations: [reference(0)])
    let result = linked(difo, [outer, inner])
    #expect(result.integers == [77])
    #expect(!lines(result).contains { $0.hasPrefix("xlate") })
    try verify(result)
  }

  @Test func whatCannotBeResolvedIsRefused() {
    let body = [Instruction(.xlate, index: 0, rd: 1), Instruction(.ret, rd: 1)]
    let itself = DIFO(body, translations: [reference(0)])
    // Beyond the table of references, beyond the list of members, a member that names itself.
    for (difo, members) in [(DIFO(body), [itself]), (DIFO(body, translations: [reference(5)]), []), (itself, [itself])]
    {
      #expect(throws: VerificationError.self) { try verify(linked(difo, members)) }
    }
  }

  @Test func fullTablesAreRefused() {
    let member = DIFO([Instruction(.setx, index: 0, rd: 1), Instruction(.ret, rd: 1)], integers: [1 << 40])
    let difo = DIFO(
      [Instruction(.xlate, index: 0, rd: 1), Instruction(.ret, rd: 1)], integers: (0...0xFFFF).map { UInt64($0) },
      translations: [reference(0)])
    #expect(linked(difo, [member]).instructions.first?.opcode == .xlate)
    #expect(throws: VerificationError.self) { try verify(linked(difo, [member])) }
  }
}
