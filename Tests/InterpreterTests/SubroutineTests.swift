import DIF
import Interpreter
import Testing

/// A call with its result (builtins.md §2).
struct CallRow: CustomTestStringConvertible, Sendable {
  let subroutine: Subroutine
  let operands: [Operand]
  let want: Outcome
  let type: DIFType
  init(_ subroutine: Subroutine, _ operands: [Operand], _ want: Int64) {
    (self.subroutine, self.operands, self.type) = (subroutine, operands, .integer(8))
    self.want = .value(UInt64(bitPattern: want))
  }
  init(_ subroutine: Subroutine, _ operands: [Operand], _ want: String?) {
    (self.subroutine, self.operands, self.type) = (subroutine, operands, .string(256))
    self.want = want.map { .string($0) } ?? .null
  }
  init(_ subroutine: Subroutine, _ operands: [Operand], cut want: String) {
    (self.subroutine, self.operands, self.type, self.want) = (subroutine, operands, .string(256), .cut(want))
  }
  init(_ subroutine: Subroutine, _ operands: [Operand], _ want: Outcome) {
    (self.subroutine, self.operands, self.type, self.want) = (subroutine, operands, .integer(8), want)
  }
  var testDescription: String { "\(subroutine)\(operands)" }
}

private func s(_ text: String) -> Operand { .string(text) }
private func i(_ value: Int64) -> Operand { .integer(value) }
private let illegal1: Outcome = .fault(.illegalOperation, 8, 0)
private let illegal2: Outcome = .fault(.illegalOperation, 16, 0)

private let calls: [CallRow] = [
  CallRow(.strlen, [s("")], 0),
  CallRow(.strlen, [s("hello")], 5),
  CallRow(.strlen, [.text([UInt8](repeating: 0x61, count: 254))], 254),
  CallRow(.strlen, [.text([UInt8](repeating: 0x61, count: 255))], 255),
  CallRow(.strlen, [.text([UInt8](repeating: 0x61, count: 256))], 255),
  CallRow(.strlen, [.text([UInt8](repeating: 0x61, count: 1000))], 255),
  CallRow(.strlen, [i(0)], .fault(.badAddress, 8, 0)),
  CallRow(.strlen, [i(0x1234)], .fault(.badAddress, 8, 0x1234)),
  CallRow(.strjoin, [s("ab"), s("cd")], "abcd"),
  CallRow(.strjoin, [s(""), s("")], ""),
  CallRow(
    .strjoin, [.text([UInt8](repeating: 0x61, count: 200)), .text([UInt8](repeating: 0x62, count: 200))],
    cut: String(repeating: "a", count: 200) + String(repeating: "b", count: 55)),
  CallRow(.strstr, [s("hello"), s("ll")], "llo"),
  CallRow(.strstr, [s("hello"), s("")], "hello"),
  CallRow(.strstr, [s(""), s("")], ""),
  CallRow(.strstr, [s(""), s("a")], nil),
  CallRow(.strstr, [s("hello"), s("lo!")], nil),
  CallRow(.strchr, [s("hello"), i(0x6C)], "llo"),
  CallRow(.strchr, [s("hello"), i(0x7A)], nil),
  CallRow(.strchr, [s("hello"), i(0)], ""),
  CallRow(.strchr, [s("hello"), i(0x16C)], "llo"),
  CallRow(.strrchr, [s("hello"), i(0x6C)], "lo"),
  CallRow(.strrchr, [s("hello"), i(0x68)], "hello"),
  CallRow(.strrchr, [s(""), i(0x68)], nil),
  CallRow(.substr, [s("hello"), i(1)], "ello"),
  CallRow(.substr, [s("hello"), i(0), i(2)], "he"),
  CallRow(.substr, [s("hello"), i(-3)], "llo"),
  CallRow(.substr, [s("hello"), i(-3), i(2)], "ll"),
  CallRow(.substr, [s("hello"), i(-3), i(-1)], "ll"),
  CallRow(.substr, [s("hello"), i(1), i(-1)], "ell"),
  CallRow(.substr, [s("hello"), i(1), i(-4)], ""),
  CallRow(.substr, [s("hello"), i(-7), i(3)], "h"),
  CallRow(.substr, [s("hello"), i(-7), i(2)], ""),
  CallRow(.substr, [s("hello"), i(-7)], "hello"),
  CallRow(.substr, [s("hello"), i(5)], ""),
  CallRow(.substr, [s("hello"), i(6), i(1)], ""),
  CallRow(.substr, [s("hello"), i(2), i(100)], "llo"),
  CallRow(.substr, [s("hello"), i(.min), i(.min)], ""),
  CallRow(.substr, [s("hello"), i(.max), i(.max)], ""),
  CallRow(.substr, [s("hello"), i(1 << 32), i(1 << 32 | 2)], "he"),
  // Positions are of type int.
  CallRow(.substr, [s("hello"), i(1), i(.max)], "ell"),
  CallRow(.substr, [s("hello"), i(1), i(Int64(Int32.max))], "ello"),
  CallRow(.substr, [s("hello"), i(0), i(0)], ""),
  CallRow(.index, [s("foobarbaz"), s("ba")], 3),
  CallRow(.index, [s("foobarbaz"), s("ba"), i(4)], 6),
  CallRow(.index, [s("foobarbaz"), s("ba"), i(7)], -1),
  CallRow(.index, [s("foobarbaz"), s("ba"), i(-5)], 3),
  CallRow(.index, [s("foo"), s("")], 0),
  CallRow(.index, [s("foo"), s(""), i(2)], 2),
  CallRow(.index, [s("foo"), s(""), i(3)], 3),
  CallRow(.index, [s("foo"), s(""), i(100)], 3),
  CallRow(.index, [s("foo"), s("o"), i(3)], -1),
  CallRow(.index, [s(""), s("")], 0),
  CallRow(.index, [s(""), s(""), i(5)], 0),
  CallRow(.index, [s(""), s("a")], -1),
  CallRow(.rindex, [s("foobarbaz"), s("ba")], 6),
  CallRow(.rindex, [s("foobarbaz"), s("ba"), i(5)], 3),
  CallRow(.rindex, [s("foobarbaz"), s("ba"), i(6)], 6),
  CallRow(.rindex, [s("foobarbaz"), s("ba"), i(-1)], -1),
  CallRow(.rindex, [s("foobarbaz"), s("ba"), i(100)], 6),
  CallRow(.rindex, [s("foo"), s("")], 3),
  CallRow(.rindex, [s("foo"), s(""), i(-1)], 0),
  CallRow(.rindex, [s("foo"), s(""), i(100)], 3),
  CallRow(.rindex, [s("foo"), s("f"), i(0)], 0),
  CallRow(.rindex, [s(""), s("")], 0),
  CallRow(.rindex, [s(""), s(""), i(-7)], 0),
  CallRow(.basename, [s("")], "."),
  CallRow(.basename, [s("///")], "/"),
  CallRow(.basename, [s("/usr/bin//")], "bin"),
  CallRow(.basename, [s("bin")], "bin"),
  CallRow(.dirname, [s("")], "."),
  CallRow(.dirname, [s("bin")], "."),
  CallRow(.dirname, [s("/")], "/"),
  CallRow(.dirname, [s("//")], "/"),
  CallRow(.dirname, [s("/usr")], "/"),
  CallRow(.dirname, [s("/usr/")], "/"),
  CallRow(.dirname, [s("usr/bin")], "usr"),
  CallRow(.dirname, [s("/usr//bin//")], "/usr"),
  CallRow(.cleanpath, [s("/usr/./bin//../lib")], "/usr/lib"),
  CallRow(.cleanpath, [s("/..//a")], "/a"),
  CallRow(.lltostr, [i(0)], "0"),
  CallRow(.lltostr, [i(-5)], "-5"),
  CallRow(.lltostr, [i(.min)], "-9223372036854775808"),
  CallRow(.lltostr, [i(-1), i(16)], "0xffffffffffffffff"),
  CallRow(.lltostr, [i(0), i(16)], "0x0"),
  CallRow(.lltostr, [i(8), i(8)], "010"),
  CallRow(.lltostr, [i(0), i(8)], "0"),
  CallRow(.lltostr, [i(5), i(2)], "101"),
  CallRow(.lltostr, [i(35), i(36)], "z"),
  CallRow(.lltostr, [i(5), i(1)], illegal2),
  CallRow(.lltostr, [i(5), i(37)], illegal2),
  CallRow(.strtoll, [s(" \t-12x")], -12),
  CallRow(.strtoll, [s("0xfF"), i(16)], 255),
  CallRow(.strtoll, [s("0xfF")], 0),
  CallRow(.strtoll, [s("z"), i(36)], 35),
  CallRow(.htons, [i(0x1_1234)], 0x3412),
  CallRow(.ntohs, [i(0x1234)], 0x3412),
  CallRow(.htonl, [i(0x7_1234_5678)], 0x7856_3412),
  CallRow(.ntohl, [i(0x1234_5678)], 0x7856_3412),
  CallRow(.htonll, [i(0x0102_0304_0506_0708)], 0x0807_0605_0403_0201),
  CallRow(.ntohll, [i(1)], 0x0100_0000_0000_0000),
  CallRow(.toupper, [s("aZ{9")], "AZ{9"),
  CallRow(.tolower, [s("aZ[9")], "az[9"),
  CallRow(.inet_ntop, [i(2), .text([127, 0, 0, 1])], "127.0.0.1"),
  CallRow(.inet_ntop, [i(10), .text([UInt8](repeating: 0, count: 16))], "::"),
  CallRow(.inet_ntop, [i(10), .text([UInt8](repeating: 0, count: 15) + [1])], "::1"),
  CallRow(.inet_ntop, [i(10), .text([0x20, 1, 0xD, 0xB8] + [UInt8](repeating: 0, count: 11) + [1])], "2001:db8::1"),
  CallRow(.inet_ntop, [i(10), .text([0xFE, 0x80] + [UInt8](repeating: 0, count: 14))], "fe80::"),
  CallRow(
    .inet_ntop, [i(10), .text([0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 3])], "1:0:0:2::3"),
  CallRow(
    .inet_ntop, [i(10), .text([UInt8](repeating: 0, count: 10) + [255, 255, 10, 0, 0, 1])], "::ffff:10.0.0.1"),
  CallRow(.inet_ntop, [i(10), .text([UInt8](repeating: 0, count: 12) + [1, 2, 3, 4])], "::1.2.3.4"),
  CallRow(.inet_ntop, [i(1), .text([127, 0, 0, 1])], illegal2),
  CallRow(.inet_ntop, [i(2), i(8)], .fault(.badAddress, 16, 8)),
  CallRow(.progenyof, [i(1)], illegal1),
]

@Suite struct SubroutineTests {
  @Test(arguments: calls) func resultIsAsSpecified(_ row: CallRow) {
    #expect(call(row.subroutine, row.operands, returns: row.type) == row.want)
  }

  /// Every string operand in turn is NULL.
  @Test(arguments: [
    (Subroutine.strlen, 1), (.strjoin, 2), (.strstr, 2), (.index, 2), (.rindex, 2), (.strchr, 1), (.strrchr, 1),
    (.substr, 1), (.basename, 1), (.dirname, 1), (.toupper, 1),
  ]) func nullOperandIsABadAddress(_ subroutine: Subroutine, _ strings: Int) {
    for bad in 0..<strings {
      let operands = (0..<2).map { $0 == bad ? Operand.number(0) : s("abc") }
      #expect(call(subroutine, operands) == .fault(.badAddress, 16, 0))
    }
  }

  @Test func smallStringSizeCutsEverything() {
    let long: Operand = s("abcdefghij")
    // A part that ends with a text that was cut is cut, too.
    let rows: [(Subroutine, [Operand], Outcome)] = [
      (.strjoin, [s("abcd"), s("efghij")], .cut("abcdefg")), (.strjoin, [s("abcd"), s("efg")], .string("abcdefg")),
      (.substr, [long, i(0)], .cut("abcdefg")), (.strstr, [long, s("c")], .cut("cdefg")),
      (.substr, [long, i(0), i(6)], .string("abcdef")), (.strjoin, [s("a"), long], .cut("aabcdef")),
      (.basename, [s("/abcdefghij")], .cut("abcdef")), (.dirname, [s("/ab/cdefghi")], .string("/ab")),
      (.basename, [s("/abcde/fghi")], .string("abcde")), (.cleanpath, [s("/abc//efgh")], .cut("/abc/e")),
      (.strtok, [long, s("f")], .string("abcde")), (.strtok, [long, s("x")], .cut("abcdefg")),
      (.lltostr, [i(1_234_567_890)], .cut("1234567")),
      (.toupper, [long], .cut("ABCDEFG")), (.toupper, [s("abcdefg")], .string("ABCDEFG")),
    ]
    for row in rows {
      #expect(call(row.0, row.1, stringSize: 8, returns: .string(8)) == row.2)
    }
    #expect(call(.strlen, [long], stringSize: 8) == .value(7))
    #expect(call(.index, [long, s("h")], stringSize: 8) == .value(UInt64.max))
  }

  private func user(
    _ subroutine: Subroutine, _ integers: [UInt64], returns type: DIFType = .string(8), scratch: Int = 64
  ) -> Outcome {
    var machine = SimulatedMachine(stringSize: 8, scratchSize: scratch)
    machine.map(Array("user\0".utf8), at: userBase, in: .user)
    machine.map(Array("unterminated".utf8), at: userBase + 4096, in: .user)
    var code: [Instruction] = []
    for index in integers.indices {
      code.append(Instruction(.setx, index: index, rd: 1))
      code.append(Instruction(push: .pushtv, type: .ctf, rs: 1))
    }
    code += [Instruction(.call, index: Int(subroutine.rawValue), rd: 1), Instruction(.ret, rd: 1)]
    return outcome(DIFO(code, integers: integers, returns: type), &machine)
  }

  @Test func copyinstrReadsUserStrings() {
    #expect(user(.copyinstr, [userBase]) == .string("user"))
    #expect(user(.copyinstr, [userBase + 4]) == .string(""))
    #expect(user(.copyinstr, [userBase, 2]) == .string("us"))
    #expect(user(.copyinstr, [userBase, 100]) == .string("user"))
    #expect(user(.copyinstr, [userBase + 4096]) == .cut("untermi"))
    #expect(user(.copyinstr, [userBase + 4096, 7]) == .string("untermi"))
    #expect(user(.copyinstr, [userBase + 4096, 8]) == .cut("untermi"))
    #expect(user(.copyinstr, [0]) == .fault(.badAddress, 8, 0))
    // The region ends before a NUL or the size.
    #expect(user(.copyinstr, [userBase + 4096 + 8]) == .fault(.badAddress, 8, userBase + 4104))
  }

  @Test func copyinNeedsScratchFirst() {
    #expect(user(.copyin, [userBase, 5]) == .string("user"))
    #expect(user(.copyin, [userBase, 6]) == .fault(.badAddress, 16, userBase))
    #expect(user(.copyin, [userBase, 65]) == .fault(.noScratch, 16, 0))
    #expect(user(.copyin, [0, 0], returns: .integer(8)) == .value(SimulatedMachine.scratchBase))
  }

  @Test func strtokGoesOnWithNull() {
    var machine = SimulatedMachine()
    func next(_ text: Bool) -> Outcome {
      outcome(
        DIFO(
          [
            text ? Instruction(.sets, index: 0, rd: 1) : Instruction(.mov, r1: 0, rd: 1),
            Instruction(push: .pushtr, type: .string, rs: 1), Instruction(.sets, index: 9, rd: 2),
            Instruction(push: .pushtr, type: .string, rs: 2),
            Instruction(.call, index: Int(Subroutine.strtok.rawValue), rd: 3), Instruction(.ret, rd: 3),
          ], strings: Array(",a,b,,cd\0,\0".utf8), returns: .string(256)), &machine)
    }
    #expect([next(true), next(false), next(false), next(false)] == [.string("a"), .string("b"), .string("cd"), .null])
  }

  @Test func randIs31Bits() {
    var machine = SimulatedMachine()
    let difo = DIFO([Instruction(.call, index: 0, rd: 1), Instruction(.ret, rd: 1)])
    let values = (0..<50).map { _ in outcome(difo, &machine) }
    #expect(Set(values).count > 40)
    #expect(values.allSatisfy { if case .value(let bits) = $0 { bits < 1 << 31 } else { false } })
  }
}
