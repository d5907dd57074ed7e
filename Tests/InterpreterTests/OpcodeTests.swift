import DIF
import Interpreter
import Testing

private let minimum = UInt64(1) << 63
private let ones = UInt64.max

/// An operation on two registers (builtins of dif.md §2).
struct Calculation: CustomTestStringConvertible, Sendable {
  let opcode: Opcode
  let a: UInt64
  let b: UInt64
  let want: Outcome
  init(_ opcode: Opcode, _ a: UInt64, _ b: UInt64, _ want: UInt64) {
    (self.opcode, self.a, self.b, self.want) = (opcode, a, b, .value(want))
  }
  init(_ opcode: Opcode, _ a: UInt64, _ b: UInt64, _ fault: Fault) {
    (self.opcode, self.a, self.b, self.want) = (opcode, a, b, .fault(fault, 8, 0))
  }
  var testDescription: String { "\(opcode) 0x\(String(a, radix: 16)), 0x\(String(b, radix: 16))" }
}

private let calculations: [Calculation] = [
  Calculation(.or, 0xF0, 0x0F, 0xFF),
  Calculation(.xor, ones, 0xF, ones - 0xF),
  Calculation(.and, 0xFF, 0x3C, 0x3C),
  Calculation(.sll, 1, 63, minimum),
  Calculation(.sll, 1, 64, 1),
  Calculation(.srl, minimum, 63, 1),
  Calculation(.sra, minimum, 63, ones),
  Calculation(.sub, 0, 1, ones),
  Calculation(.add, ones, 2, 1),
  Calculation(.mul, ones, ones, 1),
  Calculation(.sdiv, ones - 6, 2, ones - 2),
  Calculation(.sdiv, minimum, ones, minimum),
  Calculation(.sdiv, 7, 0, .divideByZero),
  Calculation(.udiv, ones, 2, ones >> 1),
  Calculation(.udiv, 7, 0, .divideByZero),
  Calculation(.srem, ones - 6, 2, ones),
  Calculation(.srem, minimum, ones, 0),
  Calculation(.srem, 7, 0, .divideByZero),
  Calculation(.urem, ones, 10, 5),
  Calculation(.urem, 7, 0, .divideByZero),
]

/// A comparison and whether each branch after it is taken: be bne bg bgu bge bgeu bl blu ble bleu.
struct Comparison: CustomTestStringConvertible, Sendable {
  let a: UInt64
  let b: UInt64
  let taken: String
  init(_ a: UInt64, _ b: UInt64, _ taken: String) { (self.a, self.b, self.taken) = (a, b, taken) }
  var testDescription: String { "cmp 0x\(String(a, radix: 16)), 0x\(String(b, radix: 16))" }
}

private let branches: [Opcode] = [.be, .bne, .bg, .bgu, .bge, .bgeu, .bl, .blu, .ble, .bleu]
private let comparisons: [Comparison] = [
  Comparison(5, 5, "1000110011"),
  Comparison(4, 5, "0100001111"),
  Comparison(5, 4, "0111110000"),
  Comparison(ones, 1, "0101011010"),
  Comparison(1, ones, "0110100101"),
  // Differences beyond 2^63: compared truly, not by a wrapped difference.
  Comparison(minimum, 1, "0101011010"),
  Comparison(ones >> 1, ones, "0110100101"),
]

/// A load of bytes F1 F2 F3 F4 F5 F6 F7 F8.
struct Load: CustomTestStringConvertible, Sendable {
  let opcode: Opcode
  let want: UInt64
  init(_ opcode: Opcode, _ want: UInt64) { (self.opcode, self.want) = (opcode, want) }
  var testDescription: String { opcode.mnemonic }
}

private let loads: [Load] = [
  Load(.ldsb, 0xFFFF_FFFF_FFFF_FFF1), Load(.ldsh, 0xFFFF_FFFF_FFFF_F2F1), Load(.ldsw, 0xFFFF_FFFF_F4F3_F2F1),
  Load(.ldub, 0xF1), Load(.lduh, 0xF2F1), Load(.lduw, 0xF4F3_F2F1), Load(.ldx, 0xF8F7_F6F5_F4F3_F2F1),
  Load(.uldsb, 0xFFFF_FFFF_FFFF_FFF1), Load(.uldsh, 0xFFFF_FFFF_FFFF_F2F1), Load(.uldsw, 0xFFFF_FFFF_F4F3_F2F1),
  Load(.uldub, 0xF1), Load(.ulduh, 0xF2F1), Load(.ulduw, 0xF4F3_F2F1), Load(.uldx, 0xF8F7_F6F5_F4F3_F2F1),
  Load(.rldsb, 0xFFFF_FFFF_FFFF_FFF1), Load(.rldsh, 0xFFFF_FFFF_FFFF_F2F1), Load(.rldsw, 0xFFFF_FFFF_F4F3_F2F1),
  Load(.rldub, 0xF1), Load(.rlduh, 0xF2F1), Load(.rlduw, 0xF4F3_F2F1), Load(.rldx, 0xF8F7_F6F5_F4F3_F2F1),
]

@Suite struct OpcodeTests {
  private func run(
    _ instructions: [Instruction], _ integers: [UInt64] = [], strings: [UInt8] = [], variables: [Variable] = [],
    returns type: DIFType = .integer(8), on machine: SimulatedMachine = SimulatedMachine()
  ) -> Outcome {
    var machine = machine
    return outcome(
      DIFO(instructions, integers: integers, strings: strings, variables: variables, returns: type), &machine)
  }

  private let set12 = [Instruction(.setx, index: 0, rd: 1), Instruction(.setx, index: 1, rd: 2)]

  @Test(arguments: calculations) func calculates(_ row: Calculation) {
    let code = set12 + [Instruction(row.opcode, r1: 1, r2: 2, rd: 3), Instruction(.ret, rd: 3)]
    #expect(run(code, [row.a, row.b]) == row.want)
  }

  @Test func notAndMov() {
    let code =
      set12 + [
        Instruction(.not, r1: 1, rd: 3), Instruction(.mov, r1: 3, rd: 4), Instruction(.ret, rd: 4),
      ]
    #expect(run(code, [5, 0]) == .value(ones - 5))
  }

  @Test func registerZeroStaysZero() {
    #expect(run([Instruction(.setx, index: 0, rd: 0), Instruction(.ret, rd: 0)], [7]) == .value(0))
  }

  @Test(arguments: comparisons) func branchesFollowFlags(_ row: Comparison) {
    var taken = ""
    for branch in branches {
      let code =
        set12 + [
          Instruction(.cmp, r1: 1, r2: 2), Instruction(branch, label: 5), Instruction(.ret, rd: 0),
          Instruction(.setx, index: 2, rd: 3), Instruction(.ret, rd: 3),
        ]
      taken += run(code, [row.a, row.b, 1]) == .value(1) ? "1" : "0"
    }
    #expect(taken == row.taken)
  }

  @Test(arguments: [(0, "1000110011"), (minimum, "0111110000")] as [(UInt64, String)])
  func tstSetsZeroOnly(_ value: UInt64, _ want: String) {
    var taken = ""
    for branch in branches {
      let code =
        set12 + [
          Instruction(.tst, r1: 1), Instruction(branch, label: 5), Instruction(.ret, rd: 0),
          Instruction(.setx, index: 1, rd: 3), Instruction(.ret, rd: 3),
        ]
      taken += run(code, [value, 1]) == .value(1) ? "1" : "0"
    }
    #expect(taken == want)
  }

  @Test(arguments: loads) func loadsExtend(_ row: Load) {
    var machine = SimulatedMachine()
    let bytes: [UInt8] = [0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8]
    let isUser = row.opcode.rawValue >= Opcode.uldsb.rawValue && row.opcode.rawValue <= Opcode.uldx.rawValue
    machine.map(bytes, at: isUser ? userBase : kernelBase, in: isUser ? .user : .kernel)
    let code = [Instruction(.setx, index: 0, rd: 1), Instruction(row.opcode, r1: 1, rd: 2), Instruction(.ret, rd: 2)]
    #expect(run(code, [isUser ? userBase : kernelBase], on: machine) == .value(row.want))
    // The other space, NULL and the end of the region are bad addresses.
    for bad in [isUser ? kernelBase : userBase, 0, (isUser ? userBase : kernelBase) + 8] {
      #expect(run(code, [bad], on: machine) == .fault(.badAddress, 4, bad))
    }
  }

  @Test(
    arguments: [
      (Opcode.stb, 0xF8, 0), (.sth, 0xF7F8, 2), (.stw, 0xF5F6_F7F8, 4), (.stx, 0xF1F2_F3F4_F5F6_F7F8, 8),
    ] as [(Opcode, UInt64, UInt64)])
  func storesGoToScratch(_ opcode: Opcode, _ want: UInt64, _ alignment: UInt64) {
    let code = [
      Instruction(.setx, index: 0, rd: 1), Instruction(.setx, index: 1, rd: 2), Instruction(.allocs, r1: 1, rd: 3),
      Instruction(.setx, index: 2, rd: 4), Instruction(.add, r1: 3, r2: 4, rd: 5), Instruction(opcode, r1: 2, rd: 5),
      Instruction(.ldx, r1: 3, rd: 6), Instruction(.ret, rd: 6),
    ]
    let base = SimulatedMachine.scratchBase
    #expect(run(code, [16, 0xF1F2_F3F4_F5F6_F7F8, 0]) == .value(want))
    if alignment > 0 {
      #expect(run(code, [16, 1, 1]) == .fault(.badAlignment, 20, base + 1))
    }
    #expect(run(code, [16, 1, 0 &- base]) == .fault(.badAddress, 20, 0))
    #expect(run(code, [16, 1, 4096]) == .fault(.badAddress, 20, base + 4096))
  }

  @Test func scratchIsBounded() {
    let code = [Instruction(.setx, index: 0, rd: 1), Instruction(.allocs, r1: 1, rd: 2), Instruction(.ret, rd: 2)]
    #expect(run(code, [4096]) == .value(SimulatedMachine.scratchBase))
    #expect(run(code, [4097]) == .fault(.noScratch, 4, 0))
    #expect(run(code, [ones]) == .fault(.noScratch, 4, 0))
  }

  @Test func copysChecksBothEnds() {
    var machine = SimulatedMachine()
    machine.map([1, 2, 3, 4, 5, 6, 7, 8], at: kernelBase, in: .kernel)
    let code =
      set12 + [
        Instruction(.allocs, r1: 2, rd: 3), Instruction(.setx, index: 2, rd: 4),
        Instruction(.add, r1: 3, r2: 4, rd: 4), Instruction(.copys, r1: 1, r2: 2, rd: 4),
        Instruction(.ldx, r1: 3, rd: 5), Instruction(.ret, rd: 5),
      ]
    #expect(run(code, [kernelBase, 3, 0], on: machine) == .value(0x030201))
    #expect(run(code, [kernelBase, 9, 0], on: machine) == .fault(.badAddress, 20, kernelBase))
    #expect(
      run(code, [kernelBase, 8, 4090], on: machine)
        == .fault(.badAddress, 20, SimulatedMachine.scratchBase + 4090))
  }

  @Test func constantsAndStrings() {
    let code = [Instruction(.sets, index: 3, rd: 1), Instruction(.ret, rd: 1)]
    let strings = Array("\0a\0hello\0".utf8)
    #expect(run(code, strings: strings, returns: .string(256)) == .string("hello"))
    #expect(run(code, strings: strings, returns: .string(4)) == .cut("hel"))
  }

  @Test(arguments: [("abc", "abc", "1000110011"), ("abc", "abd", "0101011010"), ("abd", "ab", "0111110000")])
  func scmpComparesBytes(_ a: String, _ b: String, _ want: String) {
    var taken = ""
    for branch in branches {
      let code = [
        Instruction(.sets, index: 0, rd: 1), Instruction(.sets, index: a.utf8.count + 1, rd: 2),
        Instruction(.scmp, r1: 1, r2: 2), Instruction(branch, label: 5), Instruction(.ret, rd: 0),
        Instruction(.setx, index: 0, rd: 3), Instruction(.ret, rd: 3),
      ]
      taken += run(code, [1], strings: Array("\(a)\0\(b)\0".utf8)) == .value(1) ? "1" : "0"
    }
    #expect(taken == want)
  }

  @Test func ninthPushOverflows() {
    let push = Instruction(push: .pushtv, type: .ctf, rs: 0)
    let code = [Instruction](repeating: push, count: 8)
    #expect(run(code + [Instruction(.ret)]) == .value(0))
    #expect(run(code + [push, Instruction(.ret)]) == .fault(.tupleOverflow, 32, 0))
    #expect(run(code + [Instruction(.popts), push, Instruction(.ret)]) == .value(0))
    #expect(run(code + [Instruction(.flushts)] + code + [Instruction(.ret)]) == .value(0))
  }

  @Test func pushedSizeIsChecked() {
    let code = [
      Instruction(.setx, index: 0, rd: 1), Instruction(push: .pushtr, type: .ctf, sizeRegister: 1, rs: 2),
      Instruction(.ret),
    ]
    #expect(run(code, [minimum]) == .fault(.illegalOperation, 4, 0))
  }

  @Test(arguments: [
    Instruction(.ldta, r1: 0x80, r2: 0, rd: 1), Instruction(.xlate, index: 0, rd: 1),
    Instruction(.xlarg, index: 0, rd: 1), Instruction(word: 0), Instruction(word: 0xFF00_0000),
    Instruction(.call, index: 0xFFFF, rd: 1), Instruction(.ba, label: 0), Instruction(.setx, index: 5, rd: 1),
  ]) func illegalInstructionsFault(_ instruction: Instruction) {
    #expect(run([Instruction(.nop), instruction, Instruction(.ret)]) == .fault(.illegalOperation, 4, 0))
  }

  @Test func argumentsComeFromTheFiring() {
    let machine = SimulatedMachine(firing: Firing(arguments: [1, 2, 42]))
    let scalar = [Instruction(.ldgs, index: 0x108, rd: 1), Instruction(.ret, rd: 1)]
    #expect(run(scalar, on: machine) == .value(42))
    let element = [
      Instruction(.setx, index: 0, rd: 1), Instruction(.ldga, r1: 0, r2: 1, rd: 2), Instruction(.ret, rd: 2),
    ]
    #expect(run(element, [1], on: machine) == .value(2))
    #expect(run(element, [ones], on: machine) == .value(0))
  }

  @Test func randomWordsNeverTrap() {
    var state: UInt64 = 0xD1F
    func random() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 16
    }
    var finished = 0
    for round in 0..<4000 {
      var words = (0..<Int(random() % 24)).map { _ in UInt32(truncatingIfNeeded: random()) }
      if round % 2 == 0 { words = words.map { $0 & 0x7F07_0707 } }
      var machine = SimulatedMachine(stringSize: Int(random() % 20))
      machine.map([1, 2, 0, 4], at: 6, in: .kernel)
      let difo = DIFO(
        words.map { Instruction(word: $0) } + [Instruction(.ret, rd: 1)],
        integers: [0, 1, ones, minimum, 6, random(), kernelBase], strings: Array("\0abc\0/a/b\0".utf8))
      if case .success = Interpreter.run(difo, on: &machine) { finished += 1 }
    }
    #expect(finished > 0)
  }
}
