import DIF
import Kernel
import Testing

/// DIFOs by hand, run in the kernel in BEGIN: each clause traces one value.
@Suite(.serialized)
struct LoweringTests {
  /// Builds a DIFO that loads integers into registers 1..., runs instructions and returns register 1.
  static func difo(
    _ integers: [UInt64] = [], strings: String = "", returns type: DIFType = .integer(8), _ code: [Instruction]
  ) -> DIFO {
    let loads = integers.indices.map { Instruction(.setx, index: $0, rd: UInt8($0 + 1)) }
    return DIFO(
      loads + code + [Instruction(.ret, rd: 1)], integers: integers, strings: Array(strings.utf8) + [0],
      returns: type)
  }

  static func trace(_ difo: DIFO) -> Clause {
    Clause(
      .description(ProbeDescription(name: "BEGIN")), actions: [Action(.difexpr, arguments: [ActionArgument(difo)])])
  }

  struct Row: CustomTestStringConvertible, Sendable {
    var name: String
    var difo: DIFO
    var want: UInt64
    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(name: "add", difo: difo([40, 2], [Instruction(.add, r1: 1, r2: 2, rd: 1)]), want: 42),
    Row(
      name: "sdiv", difo: difo([UInt64(bitPattern: -7), 2], [Instruction(.sdiv, r1: 1, r2: 2, rd: 1)]),
      want: UInt64(bitPattern: -3)),
    Row(
      name: "srem", difo: difo([UInt64(bitPattern: -7), 2], [Instruction(.srem, r1: 1, r2: 2, rd: 1)]),
      want: UInt64(bitPattern: -1)),
    Row(
      name: "bl",
      difo: difo(
        [1, 2],
        [
          Instruction(.cmp, r1: 1, r2: 2), Instruction(.bl, label: 6), Instruction(.mov, rd: 1),
          Instruction(.ba, label: 7), Instruction(.mov, r1: 2, rd: 1),
        ]), want: 2),
    Row(
      name: "strlen",
      difo: difo(
        strings: "hello",
        [
          Instruction(.sets, index: 0, rd: 1), Instruction(push: .pushtr, type: .string, rs: 1),
          Instruction(.call, index: Int(Subroutine.strlen.rawValue), rd: 1), Instruction(.flushts),
        ]), want: 5),
    integer(.index, "hello", "lo", want: 3), integer(.index, "hello", "l", want: 2),
    integer(.index, "hello", "", want: 0), integer(.index, "hello", "x", want: UInt64.max),
    integer(.index, "abcabd", "abd", want: 3), integer(.rindex, "hello", "l", want: 3),
    integer(.rindex, "hello", "", want: 5), integer(.rindex, "hello", "hello", want: 0),
    integer(.rindex, "hello", "hellooo", want: UInt64.max),
  ]

  @Test(arguments: rows)
  func value(_ row: Row) throws {
    let run = try BeginRun(Program(clauses: [Self.trace(row.difo)]))
    #expect(run.records.map { $0.integer(24) } == [row.want])
  }

  static func call(_ subroutine: Subroutine, _ texts: String...) -> DIFO { call(subroutine, texts) }

  static func call(_ subroutine: Subroutine, _ texts: [String]) -> DIFO {
    var code: [Instruction] = []
    var offset = 0
    for (index, text) in texts.enumerated() {
      code.append(Instruction(.sets, index: offset, rd: UInt8(index + 1)))
      offset += text.utf8.count + 1
    }
    for index in texts.indices { code.append(Instruction(push: .pushtr, type: .string, rs: UInt8(index + 1))) }
    code += [Instruction(.call, index: Int(subroutine.rawValue), rd: 1), Instruction(.flushts)]
    return difo(strings: texts.joined(separator: "\0"), returns: .string(256), code)
  }

  static func integer(_ subroutine: Subroutine, _ texts: String..., want: UInt64) -> Row {
    var difo = call(subroutine, texts)
    difo.returnType = .integer(8)
    return Row(name: "\(subroutine) \(texts)", difo: difo, want: want)
  }

  static let stringRows: [(DIFO, String)] = [
    (call(.strjoin, "foo", "bar"), "foobar"),
    (call(.strstr, "foobar", "ob"), "obar"),
    (call(.basename, "/usr/lib/"), "lib"),
    (call(.basename, "/"), "/"),
    (call(.basename, ""), "."),
    (call(.dirname, "/usr/lib/"), "/usr"),
    (call(.dirname, "/usr"), "/"),
    (call(.dirname, "usr"), "."),
    (call(.strstr, "hello", "lo"), "lo"),
    (call(.strstr, "abcabd", "abd"), "abd"),
  ]

  @Test(arguments: stringRows.indices)
  func string(_ index: Int) throws {
    let (difo, want) = Self.stringRows[index]
    let run = try BeginRun(Program(clauses: [Self.trace(difo)]))
    #expect(run.records.map { $0.text(24) } == [want])
  }

  static let addresses: [(bytes: [UInt8], text: String)] = [
    ([127, 0, 0, 1], "127.0.0.1"), ([255, 10, 100, 0], "255.10.100.0"),
    ([UInt8](repeating: 0, count: 16), "::"),
    ([UInt8](repeating: 0, count: 15) + [1], "::1"),
    ([0x20, 1, 0x0D, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0xAB, 0xCD, 0, 0x0F], "2001:db8::abcd:f"),
    ([0xFE, 0x80, 0, 0, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6], "fe80::1:2:3:4:5:6"),
    ([0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8], "1:2:3:4:5:6:7:8"),
    ([UInt8](repeating: 0, count: 10) + [255, 255, 10, 1, 2, 3], "::ffff:10.1.2.3"),
    ([UInt8](repeating: 0, count: 12) + [10, 1, 2, 3], "::10.1.2.3"),
  ]

  /// The address stands in a string constant, which is kernel memory; a NUL in it would end the constant, so each byte
  /// is put into a global variable first.
  @Test(arguments: addresses.indices)
  func address(_ index: Int) throws {
    let (bytes, text) = Self.addresses[index]
    let words = stride(from: 0, to: bytes.count, by: 8).map { start in
      bytes[start..<min(start + 8, bytes.count)].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    // r1 = alloca(16); stores; inet_ntop(family, r1)
    var code: [Instruction] = [
      Instruction(.setx, index: 0, rd: 2), Instruction(.allocs, r1: 2, rd: 1), Instruction(.mov, r1: 1, rd: 4),
      Instruction(.setx, index: 1, rd: 5),
    ]
    for word in words.indices {
      code += [
        Instruction(.setx, index: 3 + word, rd: 3), Instruction(.stx, r1: 3, rd: 4),
        Instruction(.add, r1: 4, r2: 5, rd: 4),
      ]
    }
    code += [
      Instruction(.setx, index: 2, rd: 2), Instruction(push: .pushtv, type: .ctf, rs: 2),
      Instruction(push: .pushtv, type: .ctf, rs: 1),
      Instruction(.call, index: Int(Subroutine.inet_ntop.rawValue), rd: 1), Instruction(.ret, rd: 1),
    ]
    let difo = DIFO(code, integers: [16, 8, bytes.count == 4 ? 2 : 10] + words, returns: .string(256))
    let run = try BeginRun(Program(clauses: [Self.trace(difo)]))
    #expect(run.records.map { $0.text(24) } == [text])
  }

  @Test func divisionByZeroFaults() throws {
    let bad = Self.trace(Self.difo([1, 0], [Instruction(.udiv, r1: 1, r2: 2, rd: 1)]))
    let good = Self.trace(Self.difo([7], []))
    let error = Self.trace(
      DIFO([Instruction(.ldgs, index: Int(BuiltinVariable.arg4.rawValue), rd: 1), Instruction(.ret, rd: 1)]))
    let run = try BeginRun(Program(clauses: [bad, good]), error: [error])
    #expect(
      run.faults.map { [$0.integer(24, size: 4), $0.integer(28, size: 4), $0.integer(32), $0.integer(40, size: 4)] }
        == [[0, 1, 8, UInt64(Fault.divideByZero.rawValue)]])
    #expect(run.records.map { $0.integer(24) } == [UInt64(Fault.divideByZero.rawValue), 7])
  }

  @Test func addressesFault() throws {
    let load = Self.trace(Self.difo([0], [Instruction(.ldx, r1: 1, rd: 1)]))
    let run = try BeginRun(Program(clauses: [load]))
    #expect(run.records.isEmpty)
    #expect(run.faults.map { [$0.integer(40, size: 4), $0.integer(48)] } == [[1, 0]])
  }

  @Test func variablesKeepTheirValues() throws {
    let int = DIFType.integer(8)
    let text = DIFType.string(256)
    let variables = [
      ProgramVariable("x", id: 0x500, scope: .global, type: int),
      ProgramVariable("s", id: 0x501, scope: .global, type: text),
      ProgramVariable("l", id: 0x500, scope: .clauseLocal, type: int),
      ProgramVariable("t", id: 0x500, scope: .threadLocal, type: int),
      ProgramVariable("ts", id: 0x501, scope: .threadLocal, type: text),
      ProgramVariable("a", id: 0x502, scope: .global, kind: .array, type: int, keys: [int, text]),
    ]
    func storing(_ opcode: Opcode, _ id: Int, _ value: UInt64) -> Clause {
      Self.trace(Self.difo([value], returns: .void, [Instruction(opcode, index: id, rd: 1)]))
    }
    func storingText(_ opcode: Opcode, _ id: Int, _ value: String) -> Clause {
      Self.trace(
        Self.difo(
          strings: value, returns: .void, [Instruction(.sets, index: 0, rd: 1), Instruction(opcode, index: id, rd: 1)]))
    }
    func loading(_ opcode: Opcode, _ id: Int, _ type: DIFType) -> Clause {
      Self.trace(Self.difo(returns: type, [Instruction(opcode, index: id, rd: 1)]))
    }
    let key: [Instruction] = [
      Instruction(.setx, index: 0, rd: 1), Instruction(.sets, index: 0, rd: 2),
      Instruction(push: .pushtv, type: .ctf, rs: 1), Instruction(push: .pushtr, type: .string, rs: 2),
    ]
    let element = [
      Self.trace(
        DIFO(
          key + [
            Instruction(.setx, index: 1, rd: 3), Instruction(.stgaa, index: 0x502, rd: 3), Instruction(.ret, rd: 3),
          ],
          integers: [5, 99], strings: Array("key\0".utf8), returns: .void)),
      Self.trace(
        DIFO(
          key + [Instruction(.ldgaa, index: 0x502, rd: 3), Instruction(.ret, rd: 3)], integers: [5],
          strings: Array("key\0".utf8))),
    ]
    let clauses =
      [
        storing(.stgs, 0x500, 11), storingText(.stgs, 0x501, "global"), storing(.stls, 0x500, 12),
        storing(.stts, 0x500, 13), storingText(.stts, 0x501, "thread"),
        loading(.ldgs, 0x500, int), loading(.ldgs, 0x501, text), loading(.ldls, 0x500, int),
        loading(.ldts, 0x500, int), loading(.ldts, 0x501, text),
      ] + element
    let run = try BeginRun(Program(clauses: clauses, variables: variables))
    #expect(run.faults.isEmpty)
    guard run.records.count == 6 else {
      Issue.record("\(run.records.count) records")
      return
    }
    #expect(run.records[0].integer(24) == 11)
    #expect(run.records[1].text(24) == "global")
    #expect(run.records[2].integer(24) == 12)
    #expect(run.records[3].integer(24) == 13)
    #expect(run.records[4].text(24) == "thread")
    #expect(run.records[5].integer(24) == 99)
  }
}
