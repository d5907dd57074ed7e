import DIF
import Testing

/// One word with its line, from the forms of dif.md §7.
struct ListingRow: CustomTestStringConvertible, Sendable {
  let word: UInt32
  let text: String
  init(_ word: UInt32, _ text: String) {
    self.word = word
    self.text = text
  }
  var testDescription: String { text }
}

private let rows: [ListingRow] = [
  ListingRow(0x0102_0304, "or   %r2, %r3, %r4"),
  ListingRow(0x0201_0203, "xor  %r1, %r2, %r3"),
  ListingRow(0x0301_0203, "and  %r1, %r2, %r3"),
  ListingRow(0x0401_0203, "sll  %r1, %r2, %r3"),
  ListingRow(0x0501_0203, "srl  %r1, %r2, %r3"),
  ListingRow(0x0601_0203, "sub  %r1, %r2, %r3"),
  ListingRow(0x0701_0203, "add  %r1, %r2, %r3"),
  ListingRow(0x0801_0203, "mul  %r1, %r2, %r3"),
  ListingRow(0x0901_0203, "sdiv %r1, %r2, %r3"),
  ListingRow(0x0A01_0203, "udiv %r1, %r2, %r3"),
  ListingRow(0x0B01_0203, "srem %r1, %r2, %r3"),
  ListingRow(0x0C01_0203, "urem %r1, %r2, %r3"),
  ListingRow(0x0D01_0002, "not  %r1, %r2"),
  ListingRow(0x0E01_0002, "mov  %r1, %r2"),
  ListingRow(0x0F01_0200, "cmp  %r1, %r2"),
  ListingRow(0x1001_0000, "tst  %r1"),
  ListingRow(0x1100_0005, "ba   5"),
  ListingRow(0x1200_0005, "be   5"),
  ListingRow(0x1300_0005, "bne  5"),
  ListingRow(0x1400_0005, "bg   5"),
  ListingRow(0x1500_0005, "bgu  5"),
  ListingRow(0x1600_0005, "bge  5"),
  ListingRow(0x1700_0005, "bgeu 5"),
  ListingRow(0x1800_0005, "bl   5"),
  ListingRow(0x1900_0005, "blu  5"),
  ListingRow(0x1A00_0005, "ble  5"),
  ListingRow(0x1BFF_FFFF, "bleu 16777215"),
  ListingRow(0x1C01_0002, "ldsb [%r1], %r2"),
  ListingRow(0x1D01_0002, "ldsh [%r1], %r2"),
  ListingRow(0x1E01_0002, "ldsw [%r1], %r2"),
  ListingRow(0x1F01_0002, "ldub [%r1], %r2"),
  ListingRow(0x2001_0002, "lduh [%r1], %r2"),
  ListingRow(0x2101_0002, "lduw [%r1], %r2"),
  ListingRow(0x2201_0002, "ldx  [%r1], %r2"),
  ListingRow(0x2300_0001, "ret  %r1"),
  ListingRow(0x2400_0000, "nop "),
  ListingRow(0x2500_0001, "setx DT_INTEGER[0], %r1\t\t! 0x1f"),
  ListingRow(0x2500_0901, "setx DT_INTEGER[9], %r1"),
  ListingRow(0x2600_0101, "sets DT_STRING[1], %r1\t\t! \"a\\n\\\"\\001\""),
  ListingRow(0x2601_0001, "sets DT_STRING[256], %r1"),
  ListingRow(0x2701_0200, "scmp %r1, %r2"),
  ListingRow(0x2802_0301, "ldga DT_VAR(2), %r3, %r1\t\t! DT_VAR(2) = \"uregs\""),
  ListingRow(0x2905_0001, "ldgs DT_VAR(1280), %r1\t\t! DT_VAR(1280) = \"x\""),
  ListingRow(0x2905_0101, "ldgs DT_VAR(1281), %r1"),
  ListingRow(0x2A05_0001, "stgs %r1, DT_VAR(1280)\t\t! DT_VAR(1280) = \"x\""),
  ListingRow(0x2B80_0301, "ldta DT_VAR(128), %r3, %r1"),
  ListingRow(0x2C05_0001, "ldts DT_VAR(1280), %r1\t\t! DT_VAR(1280) = \"own\""),
  ListingRow(0x2D05_0001, "stts %r1, DT_VAR(1280)\t\t! DT_VAR(1280) = \"own\""),
  ListingRow(0x2E01_0203, "sra  %r1, %r2, %r3"),
  ListingRow(0x2F00_0C01, "call DIF_SUBR(12), %r1\t\t! strlen"),
  ListingRow(0x2FFF_FF01, "call DIF_SUBR(65535), %r1"),
  ListingRow(0x3001_0201, "pushtr DT_TYPE(1), %r2, %r1\t! DT_TYPE(1) = string"),
  ListingRow(0x3000_0201, "pushtr DT_TYPE(0), %r2, %r1\t! DT_TYPE(0) = D type"),
  ListingRow(0x3100_0001, "pushtv DT_TYPE(0), %r1\t\t! DT_TYPE(0) = D type"),
  ListingRow(0x3102_0001, "pushtv DT_TYPE(2), %r1"),
  ListingRow(0x3200_0000, "popts"),
  ListingRow(0x3300_0000, "flushts"),
  ListingRow(0x3405_0301, "ldgaa DT_VAR(1283), %r1"),
  ListingRow(0x3505_0301, "ldtaa DT_VAR(1283), %r1"),
  ListingRow(0x3605_0301, "stgaa %r1, DT_VAR(1283)"),
  ListingRow(0x3705_0301, "sttaa %r1, DT_VAR(1283)"),
  ListingRow(0x3805_0001, "ldls DT_VAR(1280), %r1\t\t! DT_VAR(1280) = \"here\""),
  ListingRow(0x3905_0001, "stls %r1, DT_VAR(1280)\t\t! DT_VAR(1280) = \"here\""),
  ListingRow(0x3A01_0002, "allocs %r1, %r2"),
  ListingRow(0x3B01_0203, "copys %r1, %r2, %r3"),
  ListingRow(0x3C01_0002, "stb  %r1, [%r2]"),
  ListingRow(0x3D01_0002, "sth  %r1, [%r2]"),
  ListingRow(0x3E01_0002, "stw  %r1, [%r2]"),
  ListingRow(0x3F01_0002, "stx  %r1, [%r2]"),
  ListingRow(0x4001_0002, "uldsb [%r1], %r2"),
  ListingRow(0x4101_0002, "uldsh [%r1], %r2"),
  ListingRow(0x4201_0002, "uldsw [%r1], %r2"),
  ListingRow(0x4301_0002, "uldub [%r1], %r2"),
  ListingRow(0x4401_0002, "ulduh [%r1], %r2"),
  ListingRow(0x4501_0002, "ulduw [%r1], %r2"),
  ListingRow(0x4601_0002, "uldx [%r1], %r2"),
  ListingRow(0x4701_0002, "rldsb [%r1], %r2"),
  ListingRow(0x4801_0002, "rldsh [%r1], %r2"),
  ListingRow(0x4901_0002, "rldsw [%r1], %r2"),
  ListingRow(0x4A01_0002, "rldub [%r1], %r2"),
  ListingRow(0x4B01_0002, "rlduh [%r1], %r2"),
  ListingRow(0x4C01_0002, "rlduw [%r1], %r2"),
  ListingRow(0x4D01_0002, "rldx [%r1], %r2"),
  ListingRow(0x4E00_0101, "xlate DT_XLREF[1], %r1"),
  ListingRow(0x4F00_0101, "xlarg DT_XLREF[1], %r1"),
  ListingRow(0x0000_0000, "(illegal opcode)"),
  ListingRow(0x5000_0000, "(illegal opcode)"),
  ListingRow(0xFF00_0000, "(illegal opcode)"),
]

@Suite struct DisassemblerTests {
  private func object(_ words: [UInt32]) -> DIFO {
    DIFO(
      words.map { Instruction(word: $0) }, integers: [0x1F], strings: [0] + Array("a\n\"\u{1}".utf8) + [0],
      variables: [
        Variable("uregs", id: 2, kind: .array, access: .referenced, type: .integer(8)),
        Variable("x", id: 0x500, access: [.referenced, .modified], type: .integer(4)),
        Variable("own", id: 0x500, scope: .threadLocal, access: .referenced, type: .integer(8)),
        Variable("here", id: 0x500, scope: .clauseLocal, access: .modified, type: .string(256)),
      ])
  }

  @Test(arguments: rows) func everyInstructionHasItsForm(_ row: ListingRow) {
    let difo = object([row.word])
    #expect(disassembly(of: difo.instructions[0], in: difo) == row.text)
  }

  @Test func everyOpcodeIsListed() {
    #expect(Set(rows.compactMap { Instruction(word: $0.word).opcode }) == Set(Opcode.allCases))
  }

  @Test func objectsHaveHeaderCodeAndVariables() {
    let difo = object([0x2905_0001, 0x2300_0001])
    #expect(
      listing(of: difo, address: 0x55D0) == """

        DIFO 0x55d0 returns D type (integer) (size 8)
        OFF OPCODE      INSTRUCTION
        00: 29050001    ldgs DT_VAR(1280), %r1\t\t! DT_VAR(1280) = "x"
        01: 23000001    ret  %r1

        NAME             ID   KND SCP FLAG TYPE
        uregs            2    arr glb r    D type (integer) (size 8)
        x                1280 scl glb r/w  D type (integer) (size 4)
        own              1280 scl tls r    D type (integer) (size 8)
        here             1280 scl loc w    string (unknown) by ref (size 256)

        """)
  }

  @Test func offsetsGrowBeyondTwoDigits() {
    let words = [UInt32](repeating: 0x2400_0000, count: 100) + [0x2300_0000]
    let lines = listing(of: DIFO(words.map { Instruction(word: $0) })).split(separator: "\n")
    #expect(lines.last == "100: 23000000    ret  %r0")
  }

  @Test func typesNameKindReferenceAndSize() {
    let pointer = DIFType(.ctf, .pointer, size: 8)
    let structure = DIFType(.ctf, .struct, size: 24, isByReference: true)
    let userArray = DIFType(.ctf, .array, size: 10, isByReference: true, isByUserReference: true)
    #expect(pointer.listed == "D type (pointer) (size 8)")
    #expect(structure.listed == "D type (struct) by ref (size 24)")
    #expect(userArray.listed == "D type (array) by user ref (size 10)")
    #expect(DIFType.string(256).listed == "string (unknown) by ref (size 256)")
    #expect(DIFType(.ctf, .unknown, size: 0).listed == "D type (unknown) (size 0)")
  }

  @Test func programsAreListedInOrderOfExecution() {
    func constant(_ value: UInt64) -> DIFO {
      DIFO([Instruction(.setx, index: 0, rd: 1), Instruction(.ret, rd: 1)], integers: [value])
    }
    let clause = Clause(
      .description(ProbeDescription(name: "BEGIN")), predicate: constant(0xA),
      actions: [
        Action(.count, arguments: [ActionArgument(constant(0xB)), ActionArgument(constant(0xC))], keyCount: 2),
        Action(.exit, arguments: [ActionArgument(constant(0xD))]),
      ])
    let constants = listing(of: Program(clauses: [clause])).split(separator: "\n").compactMap { line in
      line.split(separator: "!").dropFirst().first.map { String($0) }
    }
    #expect(constants == [" 0xa", " 0xb", " 0xc", " 0xd"])
  }

  @Test func bodiesStandAboveConditions() {
    func action(_ kind: ActionKind, objects: Int, body: Int = 0) -> Action {
      var action = Action(
        kind, arguments: (0..<objects).map { _ in ActionArgument(DIFO([Instruction(.ret)])) },
        parameter: kind == .loop ? 7 : 0)
      action.bodyCount = body
      return action
    }
    let clause = Clause(
      .id(ProbeID(1)), predicate: DIFO([Instruction(.ret)]),
      actions: [
        action(.loop, objects: 1, body: 4), action(.branch, objects: 1, body: 2), action(.printf, objects: 3),
        action(.count, objects: 0), action(.branch, objects: 1, body: 0), action(.loop, objects: 1, body: 1),
        action(.difexpr, objects: 1),
      ])
    let lines = listing(of: Program(clauses: [clause])).split(separator: "\n")
    let headings = lines.indices.filter { lines[$0].hasPrefix("LOOP") || lines[$0].hasPrefix("BRANCH") }
    #expect(
      headings.map { "\(lines[$0]): \(lines[$0 + 1].prefix(8))" } == [
        "LOOP 0x3 to 0x7, at most 7 times: DIFO 0x2", "BRANCH 0x4 to 0x6: DIFO 0x3", "BRANCH of nothing: DIFO 0x7",
        "LOOP 0x9, at most 7 times: DIFO 0x8",
      ])
  }
}
