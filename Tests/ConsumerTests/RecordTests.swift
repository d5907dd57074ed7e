import DIF
import Symbols
import Testing

@testable import Consumer

struct RecordTests {
  private static func integer(_ size: Int, isSigned: Bool = true) -> Action {
    Action(.difexpr, arguments: [ActionArgument(difo(.integer(size, isSigned: isSigned)))])
  }

  private static let string = Action(.difexpr, arguments: [ActionArgument(difo(.string(16)))])

  @Test func theHeaderComesOnceBeforeTheFirstRow() {
    let harness = Harness(bind([clause(Self.integer(4))], probes: [beginProbe]))
    var record = RecordBytes(clause: 0, size: 32)
    record.set(24, Int32(42))
    harness.consume(record, cpu: 3)
    harness.consume(record, cpu: 12)
    #expect(
      harness.text == """
        CPU     ID                    FUNCTION:NAME
          3      1                           :BEGIN        42
         12      1                           :BEGIN        42

        """)
  }

  @Test func testingLeavesOutWhatDiffers() {
    let harness = Harness(bind([clause(Self.integer(8))], probes: [openProbe])) { $0.isTesting = true }
    harness.consume(RecordBytes(clause: 0, size: 32), cpu: 1)
    #expect(harness.text == "                   FUNCTION:NAME\n                    openat:entry                 0\n")
  }

  /// A value of `trace`: type, bytes, the text in columns, the text of a quiet consumer.
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var type: DIFType
    var value: UInt64
    var columns: String
    var quiet: String
  }

  static let rows: [Row] = [
    Row(testDescription: "char", type: .integer(1), value: 0xff, columns: "  -1", quiet: "-1"),
    Row(testDescription: "uchar", type: .integer(1, isSigned: false), value: 0xff, columns: " 255", quiet: "255"),
    Row(testDescription: "short", type: .integer(2), value: 0xfffe, columns: "    -2", quiet: "-2"),
    Row(
      testDescription: "ushort", type: .integer(2, isSigned: false), value: 0xfffe, columns: " 65534", quiet: "65534"),
    Row(testDescription: "int", type: .integer(4), value: 0xffff_fffd, columns: "       -3", quiet: "-3"),
    Row(
      testDescription: "uint", type: .integer(4, isSigned: false), value: 0xffff_fffd, columns: " 4294967293",
      quiet: "4294967293"),
    Row(testDescription: "long", type: .integer(8), value: .max - 3, columns: "               -4", quiet: "-4"),
    Row(
      testDescription: "text", type: .string(16), value: 0,
      columns: "  hello" + String(repeating: " ", count: 28), quiet: "hello"),
    Row(
      testDescription: "empty text", type: .string(16), value: 0, columns: String(repeating: " ", count: 35), quiet: ""),
  ]

  @Test(arguments: rows)
  func valuesPrintByTheirType(_ row: Row) {
    let bound = bind(
      [clause(Action(.difexpr, arguments: [ActionArgument(difo(row.type))]))], probes: [beginProbe])
    var record = RecordBytes(clause: 0, size: bound.program.clauses[0].recordLayout.size)
    if row.type.kind == .string {
      record.append(row.quiet, at: 24)
    } else {
      record.set(24, row.value)
    }
    let plain = Harness(bound) { $0.isTesting = true }
    plain.consume(record)
    #expect(
      plain.text == "                   FUNCTION:NAME\n                          :BEGIN " + row.columns + "\n")
    let quiet = Harness(bound) { $0.isQuiet = true }
    quiet.consume(record)
    #expect(quiet.text == row.quiet)
  }

  @Test func bytesPrintAsAHexadecimalDump() {
    let type = DIFType(.ctf, .struct, size: 18, isByReference: true)
    let bound = bind([clause(Action(.difexpr, arguments: [ActionArgument(difo(type))]))], probes: [beginProbe])
    let harness = Harness(bound) { $0.isQuiet = true }
    var record = RecordBytes(clause: 0, size: 48)
    record.set(24, "ABCDEFGHIJKLMNOP")
    record.set(40, UInt8(0x7f))
    record.set(41, UInt8(0x20))
    harness.consume(record)
    let blank = String(repeating: " ", count: 42)
    #expect(
      harness.text
        == "\n             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef\n"
        + "         0: 41 42 43 44 45 46 47 48 49 4a 4b 4c 4d 4e 4f 50  ABCDEFGHIJKLMNOP\n"
        + "        10: 7f 20" + blank + "  . \n")
  }

  @Test func rawBytesDumpsTextsToo() {
    let harness = Harness(bind([clause(Self.string)], probes: [beginProbe])) {
      $0.isQuiet = true
      $0.printsRawBytes = true
    }
    var record = RecordBytes(clause: 0, size: 32)
    record.append("hi", at: 24)
    harness.consume(record)
    #expect(harness.text.contains("         0: 68 69 00 00"))
  }

  @Test func probeNamesAreInterned() {
    let action = Action(.difexpr, arguments: [ActionArgument(difo(.probefunc, .string(256)))])
    let bound = bind([clause(action)], probes: [openProbe])
    let harness = Harness(bound) { $0.isQuiet = true }
    var record = RecordBytes(clause: 0, size: 32)
    record.set(24, UInt32(bound.probeNames[0][2]))
    harness.consume(record)
    #expect(harness.text == "openat")
    record.set(24, UInt32.max)
    harness.consume(record)
    #expect(harness.text == "openat")
  }

  @Test func stacksPrintAFrameALine() {
    let symbols = SymbolSource(
      kernel: {
        Kallsyms(
          parsing: Array(
            "ffffffff80000000 t bpf_trace_run2\nffffffff81000000 T do_it\nffffffffc0000000 t helper\t[mod]\nffffffffd0000000 t bpf_prog_1\t[bpf]\n"
              .utf8))
      }, maps: { _ in nil })
    let stack = Action(.stack, arguments: [ActionArgument(difo(.integer(8)), kind: .stack(frames: 4))])
    let harness = Harness(bind([clause(stack)], probes: [beginProbe]), symbols: symbols) { $0.isTesting = true }
    var record = RecordBytes(clause: 0, size: 24 + Field.Format.stack(frames: 4).size)
    // The first two are tracing's own.
    let frames: [UInt64] = [
      0xffff_ffff_d000_0010, 0xffff_ffff_8000_0010, 0xffff_ffff_8100_0010, 0xffff_ffff_c000_0000, 0x1234,
    ]
    for (index, frame) in frames.enumerated() { record.set(24 + 8 * index, frame) }
    harness.consume(record)
    #expect(
      harness.text == """
                           FUNCTION:NAME
                                  :BEGIN \("")
                      vmlinux`do_it+0x10
                      mod`helper
                      0x1234


        """)
  }

  @Test func userStacksOfALostProcessPrintAddresses() {
    let stack = Action(.ustack, arguments: [ActionArgument(difo(.integer(8)), kind: .userStack(frames: 2))])
    let harness = Harness(bind([clause(stack)], probes: [beginProbe])) {
      $0.isQuiet = true
      $0.stackIndent = 2
    }
    var record = RecordBytes(clause: 0, size: 48)
    record.set(24, UInt64(4242))
    record.set(32, UInt64(0x401000))
    harness.consume(record)
    #expect(harness.text == "\n  0x401000\n")
  }

  @Test func aClauseWithoutActionsPrintsItsRow() {
    let harness = Harness(bind([clause()], probes: [openProbe])) { $0.isTesting = true }
    harness.consume(RecordBytes(clause: 0, size: 24))
    #expect(harness.text == "                   FUNCTION:NAME\n                    openat:entry \n")
  }

  @Test func theFirstExitCountsAndENDIsStronger() {
    let exit = Action(.exit, arguments: [ActionArgument(difo(.integer(4)))])
    let harness = Harness(
      bind([clause(exit), clause(exit), clause(exit)], probes: [openProbe, openProbe, endProbe])
    ) { $0.isQuiet = true }
    #expect(harness.consumer.exitStatus == nil)
    func record(_ clause: Int, time: UInt64, _ status: Int32, probe: Int = 0) -> RecordBytes {
      var record = RecordBytes(clause: clause, probe: probe, time: time, size: 32)
      record.set(24, status)
      return record
    }
    harness.consume(record(0, time: 10, 3), cpu: 0)
    harness.consume(record(1, time: 10, 4), cpu: 0)
    #expect(harness.consumer.exitStatus == 4)
    harness.consume(record(0, time: 10, 5), cpu: 1)
    #expect(harness.consumer.exitStatus == 4)
    harness.consume(record(2, time: 20, 6, probe: 2), cpu: 1)
    #expect(harness.consumer.exitStatus == 6)
    #expect(harness.text == "")
  }

  /// A fault's parts and the message.
  struct FaultRow: Sendable, CustomTestStringConvertible {
    var action: UInt32
    var offset: Int64
    var fault: UInt32
    var value: UInt64
    var message: String
    var testDescription: String { message }
  }

  static let faults: [FaultRow] = [
    FaultRow(
      action: 1, offset: 4, fault: 1, value: 0,
      message: "error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): invalid address (0x0) in action #1 at DIF offset 4"),
    FaultRow(
      action: 0, offset: -1, fault: 4, value: 7,
      message: "error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): divide-by-zero in predicate"),
    FaultRow(
      action: 3, offset: 12, fault: 5, value: 0,
      message: "error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): out of scratch space in action #3 at DIF offset 12"),
    FaultRow(
      action: 2, offset: 0, fault: 999, value: 0,
      message: "error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): unknown fault in action #2 at DIF offset 0"),
  ]

  @Test(arguments: faults)
  func faultsPrintTheStandardMessage(_ row: FaultRow) {
    let harness = Harness(bind([clause(Self.integer(8))], probes: [beginProbe]))
    var record = RecordBytes(clause: Int(RecordHeader.faultClause), size: RecordHeader.faultSize)
    record.set(24, UInt32(0))
    record.set(28, row.action)
    record.set(32, row.offset)
    record.set(40, row.fault)
    record.set(48, row.value)
    harness.consume(record)
    #expect(harness.messages == [row.message])
    #expect(harness.text == "")
  }

  @Test func damagedRecordsAreReportedAndNeverTrap() {
    let format = PrintfFormat([
      .conversion(.init(UInt8(ascii: "s"))), .conversion(.init(UInt8(ascii: "k"))),
      .conversion(.init(UInt8(ascii: "d"), width: .argument)),
    ])
    let printf = Action(
      .printf,
      arguments: [
        ActionArgument(difo(.string(16))), ActionArgument(difo(.integer(8)), kind: .userStack(frames: 2)),
        ActionArgument(difo(.integer(4))), ActionArgument(difo(.integer(8))),
      ], format: format)
    let bound = bind([clause(printf)], probes: [beginProbe])
    let size = bound.program.clauses[0].recordLayout.size
    let harness = Harness(bound)
    for count in 0..<size {
      var record = RecordBytes(clause: 0, size: max(24, size))
      record.bytes.removeLast(record.bytes.count - count)
      harness.consume(record)
    }
    #expect(harness.messages.count == size)
    harness.consume(RecordBytes(clause: 9, size: size))
    harness.consume(RecordBytes(clause: 0, probe: 9, size: size))
    harness.consume(RecordBytes(clause: Int(RecordHeader.faultClause), size: 40))
    #expect(harness.messages.count == size + 3)
    var full = RecordBytes(clause: 0, size: size)
    for index in 24..<size { full.bytes[index] = 0xff }
    harness.consume(full)
    #expect(harness.messages.count == size + 3)
  }
}
