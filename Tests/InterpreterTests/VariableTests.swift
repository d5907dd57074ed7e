import DIF
import Interpreter
import Testing

/// One way to reach a variable.
struct Access: CustomTestStringConvertible, Sendable {
  let load: Opcode
  let store: Opcode
  let scope: Variable.Scope
  let isElement: Bool
  var testDescription: String { load.mnemonic }
}

private let accesses: [Access] = [
  Access(load: .ldgs, store: .stgs, scope: .global, isElement: false),
  Access(load: .ldts, store: .stts, scope: .threadLocal, isElement: false),
  Access(load: .ldls, store: .stls, scope: .clauseLocal, isElement: false),
  Access(load: .ldgaa, store: .stgaa, scope: .global, isElement: true),
  Access(load: .ldtaa, store: .sttaa, scope: .threadLocal, isElement: true),
]

@Suite struct VariableTests {
  private func key(_ access: Access, _ key: Int) -> [Instruction] {
    access.isElement
      ? [Instruction(.setx, index: key, rd: 7), Instruction(push: .pushtv, type: .ctf, rs: 7)] : []
  }

  private func difo(_ access: Access, _ code: [Instruction], _ type: DIFType, _ integers: [UInt64] = []) -> DIFO {
    let variable = Variable(
      "v", id: 0x500, kind: access.isElement ? .array : .scalar, scope: access.scope, access: .referenced, type: type)
    return DIFO(
      code, integers: [1, 2] + integers, strings: Array("text\0".utf8), variables: [variable], returns: type)
  }

  private func load(_ access: Access, _ type: DIFType, key number: Int = 0) -> DIFO {
    difo(access, key(access, number) + [Instruction(access.load, index: 0x500, rd: 1), Instruction(.ret, rd: 1)], type)
  }

  private func store(_ access: Access, _ value: UInt64) -> DIFO {
    difo(
      access,
      [Instruction(.setx, index: 2, rd: 1)] + key(access, 0) + [
        Instruction(access.store, index: 0x500, rd: 1), Instruction(.ret, rd: 1),
      ], .integer(8), [value])
  }

  @Test(arguments: accesses) func unsetReadsZeroOrEmpty(_ access: Access) {
    var machine = SimulatedMachine()
    #expect(outcome(load(access, .integer(8)), &machine) == .value(0))
    #expect(outcome(load(access, .string(256)), &machine) == .string(""))
  }

  @Test(arguments: accesses) func storedValuesAreReadAgain(_ access: Access) {
    var machine = SimulatedMachine()
    _ = outcome(store(access, .max), &machine)
    #expect(outcome(load(access, .integer(8)), &machine) == .value(.max))
    if access.isElement { #expect(outcome(load(access, .integer(8), key: 1), &machine) == .value(0)) }
  }

  @Test(arguments: accesses) func stringsAreCopied(_ access: Access) {
    var machine = SimulatedMachine()
    let code =
      [Instruction(.sets, index: 0, rd: 1)] + key(access, 0) + [
        Instruction(access.store, index: 0x500, rd: 1), Instruction(.ret, rd: 1),
      ]
    #expect(outcome(difo(access, code, .string(4)), &machine) == .cut("tex"))
    machine.releaseScratch()
    #expect(outcome(load(access, .string(256)), &machine) == .cut("tex"))
  }

  @Test(arguments: accesses) func storeOfZeroFrees(_ access: Access) {
    var machine = SimulatedMachine()
    _ = outcome(store(access, 1), &machine)
    #expect(machine.variables.count == 1)
    _ = outcome(store(access, 0), &machine)
    #expect(machine.variables.isEmpty)
    #expect(outcome(load(access, .string(256)), &machine) == .string(""))
  }

  @Test(arguments: accesses) func storeFromBadAddressFaults(_ access: Access) {
    var machine = SimulatedMachine()
    var bad = store(access, 0x99)
    bad.variables[0].type = .string(256)
    let offset = access.isElement ? 12 : 4
    #expect(outcome(bad, &machine) == .fault(.badAddress, offset, 0x99))
  }

  @Test func threadsHaveTheirOwn() {
    var machine = SimulatedMachine(firing: Firing(tid: 1))
    let access = accesses[1]
    _ = outcome(store(access, 7), &machine)
    machine.firing.tid = 2
    #expect(outcome(load(access, .integer(8)), &machine) == .value(0))
    machine.firing.tid = 1
    #expect(outcome(load(access, .integer(8)), &machine) == .value(7))
  }

  @Test func clauseLocalsEndWithTheFiring() {
    var machine = SimulatedMachine()
    let access = accesses[2]
    _ = outcome(store(access, 7), &machine)
    machine.beginFiring(Firing())
    #expect(outcome(load(access, .integer(8)), &machine) == .value(0))
  }

  @Test func unsetStringsAreEmptyOperands() {
    var machine = SimulatedMachine()
    let variable = Variable("v", id: 0x500, access: .referenced, type: .string(256))
    let push = Instruction(push: .pushtr, type: .string, rs: 1)
    let code = [
      Instruction(.ldgs, index: 0x500, rd: 1), push,
      Instruction(.call, index: Int(Subroutine.strlen.rawValue), rd: 2), Instruction(.ret, rd: 2),
    ]
    #expect(outcome(DIFO(code, variables: [variable]), &machine) == .value(0))
  }

  @Test func whatWasNotFoundIsNoOperand() {
    var machine = SimulatedMachine()
    let push = Instruction(push: .pushtr, type: .string, rs: 1)
    let code = [
      Instruction(.sets, index: 0, rd: 1), push, Instruction(push: .pushtv, type: .ctf, rs: 0),
      Instruction(.setx, index: 0, rd: 2), Instruction(.popts), Instruction(push: .pushtv, type: .ctf, rs: 2),
      Instruction(.call, index: Int(Subroutine.strchr.rawValue), rd: 1), Instruction(.flushts), push,
      Instruction(.call, index: Int(Subroutine.strlen.rawValue), rd: 2), Instruction(.ret, rd: 2),
    ]
    let difo = DIFO(code, integers: [0x7A], strings: Array("abc\0".utf8))
    #expect(outcome(difo, &machine) == .fault(.badAddress, 36, 0))
  }

  @Test func stringKeysAreComparedByContent() {
    var machine = SimulatedMachine()
    machine.map(Array("text\0".utf8), at: kernelBase, in: .kernel)
    let variable = Variable("v", id: 0x500, kind: .array, access: .referenced, type: .integer(8))
    let push = Instruction(push: .pushtr, type: .string, rs: 1)
    let store = [
      Instruction(.sets, index: 0, rd: 1), push, Instruction(.setx, index: 0, rd: 2),
      Instruction(.stgaa, index: 0x500, rd: 2), Instruction(.ret),
    ]
    _ = outcome(DIFO(store, integers: [42], strings: Array("text\0".utf8), variables: [variable]), &machine)
    let load = [
      Instruction(.setx, index: 0, rd: 1), push, Instruction(.ldgaa, index: 0x500, rd: 2), Instruction(.ret, rd: 2),
    ]
    #expect(outcome(DIFO(load, integers: [kernelBase], variables: [variable]), &machine) == .value(42))
    #expect(
      outcome(DIFO(load, integers: [kernelBase + 1], variables: [variable]), &machine) == .value(0))
    #expect(
      outcome(DIFO(load, integers: [5], variables: [variable]), &machine) == .fault(.badAddress, 8, 5))
  }
}
