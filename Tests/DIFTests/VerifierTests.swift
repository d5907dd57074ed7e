import DIF
import Testing

/// A bad object with the message it must be refused with (dif.md §4).
struct BadObject: CustomTestStringConvertible, Sendable {
  let words: [UInt32]
  let message: String
  let place: Int?
  var integers: [UInt64] = [1]
  var strings: [UInt8] = [0, 0x61, 0]
  var variables: [Variable] = []
  var type: DIFType = .integer(8)

  init(
    _ message: String, _ words: [UInt32], at place: Int? = 0, integers: [UInt64] = [1], variables: [Variable] = [],
    type: DIFType = .integer(8)
  ) {
    self.message = message
    self.words = words
    self.place = place
    self.integers = integers
    self.variables = variables
    self.type = type
  }

  var difo: DIFO {
    DIFO(
      words.map { Instruction(word: $0) }, integers: integers, strings: strings, variables: variables, returns: type)
  }
  var testDescription: String { "\(message): \(words.map { String($0, radix: 16) })" }
}

private let ret: UInt32 = 0x2300_0000

private func variable(_ scope: Variable.Scope, _ size: Int, _ kind: Variable.Kind = .scalar) -> Variable {
  Variable(
    "v", id: 0x500, kind: kind, scope: scope, access: .referenced,
    type: DIFType(.ctf, .array, size: size, isByReference: true))
}

private let badObjects: [BadObject] = [
  BadObject("invalid register 8", [0x0108_0203, ret]),
  BadObject("invalid register 9", [0x0701_0903, ret]),
  BadObject("invalid register 255", [0x0801_02FF, ret]),
  BadObject("invalid register 8", [0x0D08_0001, ret]),
  BadObject("invalid register 8", [0x0E01_0008, ret]),
  BadObject("invalid register 8", [0x0F08_0100, ret]),
  BadObject("invalid register 8", [0x0F01_0800, ret]),
  BadObject("invalid register 8", [0x1008_0000, ret]),
  BadObject("invalid register 64", [0x1C40_0001, ret]),
  BadObject("invalid register 8", [0x4601_0008, ret]),
  BadObject("invalid register 8", [0x2300_0008]),
  BadObject("invalid register 8", [0x2500_0008, ret]),
  BadObject("invalid register 8", [0x2600_0008, ret]),
  BadObject("invalid register 8", [0x2800_0801, ret]),
  BadObject("invalid register 8", [0x2905_0008, ret]),
  BadObject("invalid register 8", [0x2A05_0008, ret]),
  BadObject("invalid register 8", [0x2F00_0008, ret]),
  BadObject("invalid register 8", [0x3001_0801, ret]),
  BadObject("invalid register 8", [0x3100_0008, ret]),
  BadObject("invalid register 8", [0x3C08_0001, ret]),
  BadObject("invalid register 8", [0x3B01_0802, ret]),
  BadObject("cannot write to %r0", [0x0101_0200, ret]),
  BadObject("cannot write to %r0", [0x2E01_0200, ret]),
  BadObject("cannot write to %r0", [0x0D01_0000, ret]),
  BadObject("cannot write to %r0", [0x2201_0000, ret]),
  BadObject("cannot write to %r0", [0x4001_0000, ret]),
  BadObject("cannot write to %r0", [0x2500_0000, ret]),
  BadObject("cannot write to %r0", [0x2600_0000, ret]),
  BadObject("cannot write to %r0", [0x2905_0000, ret]),
  BadObject("cannot write to %r0", [0x3405_0000, ret]),
  BadObject("cannot write to %r0", [0x2F00_0000, ret]),
  BadObject("cannot write to %r0", [0x3A01_0000, ret]),
  BadObject("cannot write to 0 address", [0x3C01_0000, ret]),
  BadObject("cannot write to 0 address", [0x3F01_0000, ret]),
  BadObject("non-zero reserved bits", [0x0D01_0102, ret]),
  BadObject("non-zero reserved bits", [0x0E01_FF02, ret]),
  BadObject("non-zero reserved bits", [0x0F01_0201, ret]),
  BadObject("non-zero reserved bits", [0x2701_0201, ret]),
  BadObject("non-zero reserved bits", [0x1001_0100, ret]),
  BadObject("non-zero reserved bits", [0x1001_0001, ret]),
  BadObject("non-zero reserved bits", [0x1C01_0102, ret]),
  BadObject("non-zero reserved bits", [0x3F01_0102, ret]),
  BadObject("non-zero reserved bits", [0x2301_0000]),
  BadObject("non-zero reserved bits", [0x2300_0100]),
  BadObject("non-zero reserved bits", [0x2400_0001, ret]),
  BadObject("non-zero reserved bits", [0x3201_0000, ret]),
  BadObject("non-zero reserved bits", [0x3300_0100, ret]),
  BadObject("invalid branch target 2", [0x1100_0002, ret]),
  BadObject("invalid branch target 16777215", [0x12FF_FFFF, ret]),
  BadObject("backward branch to 0", [0x1100_0000, ret]),
  BadObject("backward branch to 0", [0x2400_0000, 0x1B00_0000, ret], at: 1),
  BadObject("backward branch to 1", [0x2400_0000, 0x1300_0001, ret], at: 1),
  BadObject("invalid integer ref 1", [0x2500_0101, ret]),
  BadObject("invalid integer ref 0", [0x2500_0001, ret], integers: []),
  BadObject("invalid string ref 3", [0x2600_0301, ret]),
  BadObject("invalid array 3", [0x2803_0101, ret]),
  BadObject("invalid array 127", [0x2B7F_0101, ret]),
  BadObject("invalid variable 255", [0x2900_FF01, ret]),
  BadObject("invalid variable 0", [0x2C00_0001, ret]),
  BadObject("invalid variable 255", [0x3800_FF01, ret]),
  BadObject("invalid variable 255", [0x3500_FF01, ret]),
  BadObject("invalid variable 256", [0x2A01_0001, ret]),
  BadObject("invalid variable 1279", [0x3604_FF01, ret]),
  BadObject("invalid variable 279", [0x3901_1701, ret]),
  BadObject("invalid subr 55", [0x2F00_3701, ret]),
  BadObject("invalid subr 65535", [0x2FFF_FF01, ret]),
  BadObject("invalid ref type 2", [0x3002_0001, ret]),
  BadObject("invalid val type 255", [0x31FF_0001, ret]),
  BadObject("invalid opcode 0", [0x0000_0000, ret]),
  BadObject("invalid opcode 80", [0x5000_0000, ret]),
  BadObject("invalid opcode 255", [0xFF00_0000, ret]),
  BadObject("invalid opcode 78", [0x4E00_0001, ret]),
  BadObject("invalid opcode 79", [0x4F00_0001, ret]),
  BadObject("expected 'ret' as last DIF instruction", [0x2400_0000]),
  BadObject("expected 'ret' as last DIF instruction", []),
  BadObject("expected 'ret' as last DIF instruction", [ret, 0x2400_0000], at: 1),
  BadObject("bad return size", [ret], at: nil, type: .integer(3)),
  BadObject("bad return size", [ret], at: nil, type: DIFType(.ctf, .struct, size: 16)),
  BadObject("bad return size", [ret], at: nil, type: DIFType(.ctf, .integer, size: -1)),
  BadObject("zero-sized variable", [ret], variables: [variable(.global, 0)]),
  BadObject("zero-sized variable", [ret], variables: [variable(.threadLocal, 0, .array)]),
  BadObject("oversized by-ref static", [ret], variables: [variable(.global, 16385)]),
  BadObject("oversized by-ref static", [ret], variables: [variable(.clauseLocal, 1 << 20)]),
]

/// A variable record of an object file with its message.
struct BadRecord: CustomTestStringConvertible, Sendable {
  let message: String
  let change: (offset: Int, byte: UInt8)
  var testDescription: String { message }
  init(_ message: String, _ offset: Int, _ byte: UInt8) {
    self.message = message
    change = (offset, byte)
  }
}

private let badRecords: [BadRecord] = [
  BadRecord("unrecognized variable scope 3", 9, 3),
  BadRecord("unrecognized variable scope 255", 9, 255),
  BadRecord("unrecognized variable type 2", 8, 2),
  BadRecord("66816 exceeds variable id limit", 6, 1),
  BadRecord("invalid string ref 3", 0, 3),
]

@Suite struct VerifierTests {
  @Test(arguments: badObjects) func badObjectIsRefused(_ bad: BadObject) {
    #expect {
      try verify(bad.difo)
    } throws: { error in
      let error = error as? VerificationError
      return error?.description == bad.message && error?.place == bad.place
    }
  }

  @Test func hugeObjectIsRefused() {
    #expect {
      try verify(DIFO([Instruction(.ret)], integers: [UInt64](repeating: 0, count: 32768)))
    } throws: {
      ($0 as? VerificationError)?.description == "DIF object of 262148 bytes exceeds 262144"
    }
  }

  @Test func corpusIsLarge() {
    #expect(badObjects.count + badRecords.count >= 60)
  }

  @Test(arguments: badRecords) func badVariableRecordIsRefused(_ bad: BadRecord) throws {
    var record: [UInt8] = [1, 0, 0, 0, 0, 5, 0, 0, 1, 0, 3, 0, 0, 1, 0, 0, 4, 0, 0, 0]
    let good = try Variable(record: record, strings: [0, 0x78, 0])
    #expect(good == Variable("x", id: 0x500, access: [.referenced, .modified], type: .integer(4)))
    record[bad.change.offset] = bad.change.byte
    #expect {
      _ = try Variable(record: record, strings: [0, 0x78, 0])
    } throws: {
      ($0 as? VerificationError)?.description == bad.message
    }
  }

  @Test(arguments: [
    (Variable.Kind.array, DIFType.integer(8), "1280 changed variable kind"),
    (Variable.Kind.scalar, DIFType.string(8), "1280 changed variable type flags"),
    (Variable.Kind.scalar, DIFType.integer(4), "1280 changed variable type size"),
  ]) func objectsMustAgreeAboutVariables(_ kind: Variable.Kind, _ type: DIFType, _ message: String) {
    func object(_ kind: Variable.Kind, _ type: DIFType) -> DIFO {
      DIFO(
        [Instruction(.ret)],
        variables: [Variable("x", id: 0x500, kind: kind, access: .referenced, type: type)])
    }
    #expect {
      try verify([object(.scalar, .integer(8)), object(.scalar, .integer(8)), object(kind, type)])
    } throws: {
      let error = $0 as? VerificationError
      return error?.description == message && error?.object == 2
    }
  }

  @Test func scopesHaveSpacesOfTheirOwn() throws {
    let objects = [Variable.Scope.global, .threadLocal, .clauseLocal].enumerated().map { index, scope in
      DIFO(
        [Instruction(.ret)],
        variables: [Variable("x", id: 0x500, scope: scope, access: .referenced, type: .integer(1 << index))])
    }
    try verify(objects)
  }

  @Test func goodObjectsPass() throws {
    let words: [UInt32] = [
      0x2905_0001, 0x2500_0002, 0x0F01_0200, 0x1200_0006, 0x0E00_0003, 0x1100_0007, 0x2500_0003, 0x2300_0003,
    ]
    try verify(DIFO(words.map { Instruction(word: $0) }, integers: [1]))
    try verify(DIFO([Instruction(.ret)], variables: [variable(.global, 16384), variable(.threadLocal, 1 << 20)]))
    try verify(DIFO([Instruction(.ret)], returns: DIFType(.ctf, .struct, size: 24, isByReference: true)))
  }

  /// Whatever the words are, there is a verdict, a listing, and no trap.
  @Test func randomWordsNeverTrap() {
    var state: UInt64 = 0x5EED
    func random() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 16
    }
    var accepted = 0
    for round in 0..<3000 {
      var words = (0..<Int(random() % 8)).map { _ in UInt32(truncatingIfNeeded: random()) }
      // Half of the words get a real opcode and small operands, so that more than the first check is reached.
      if round % 2 == 0 { words = words.map { $0 & 0x4F07_0707 } }
      let difo = DIFO(
        words.map { Instruction(word: $0) } + [Instruction(.ret, rd: 1)], integers: [1], strings: [0])
      if (try? verify(difo)) != nil { accepted += 1 }
      #expect(!listing(of: difo).isEmpty)
    }
    #expect(accepted > 0)
  }
}
