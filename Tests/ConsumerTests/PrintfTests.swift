import DIF
import Glibc
import Symbols
import Testing

@testable import Consumer

struct PrintfTests {
  /// Formats arguments of some types, whose bytes are given in order of fields.
  private func format(
    _ pieces: [PrintfFormat.Piece], _ types: [ActionArgument], _ fill: (inout RecordBytes, [Field]) -> Void
  ) -> String {
    let action = Action(.printf, arguments: types, format: PrintfFormat(pieces))
    let symbols = SymbolSource(
      kernel: { Kallsyms(parsing: Array("ffffffff81000000 T do_it\n".utf8)) }, maps: { _ in nil })
    let bound = bind([clause(action)], probes: [openProbe])
    let harness = Harness(bound, symbols: symbols) { $0.isQuiet = true }
    let layout = bound.program.clauses[0].recordLayout
    var record = RecordBytes(clause: 0, size: max(24, layout.size))
    fill(&record, layout.actions[0])
    harness.consume(record)
    return harness.text
  }

  private func conversion(
    _ letter: Character, _ flags: PrintfFormat.Flags = [], width: PrintfFormat.Count = .none,
    precision: PrintfFormat.Count = .none
  ) -> PrintfFormat.Piece {
    .conversion(.init(letter.asciiValue ?? 0, flags: flags, width: width, precision: precision))
  }

  private let int = ActionArgument(difo(.integer(4)))
  private let long = ActionArgument(difo(.integer(8)))
  private let text = ActionArgument(difo(.string(16)))

  @Test func piecesFollowEachOther() {
    let result = format(
      [.literal(Array("a=".utf8)), conversion("d"), .literal(Array(" b=".utf8)), conversion("s")], [int, text]
    ) {
      $0.set($1[0].offset, Int32(-5))
      $0.append("xyz", at: $1[1].offset)
    }
    #expect(result == "a=-5 b=xyz")
  }

  @Test func starsTakeTheirArgumentsFirst() {
    let result = format([conversion("d", width: .argument, precision: .argument)], [int, int, int]) {
      $0.set($1[0].offset, Int32(-6))
      $0.set($1[1].offset, Int32(3))
      $0.set($1[2].offset, Int32(7))
    }
    #expect(result == "007   ")
  }

  @Test func charactersAndEscapes() {
    let result = format(
      [conversion("c"), conversion("C"), conversion("S"), conversion("c", .left, width: .constant(3))],
      [int, int, text, int]
    ) {
      $0.set($1[0].offset, Int32(65))
      $0.set($1[1].offset, Int32(10))
      $0.append("a\t\"\u{1}", at: $1[2].offset)
      $0.set($1[3].offset, Int32(90))
    }
    #expect(result == "A\\na\\t\\\"\\001Z  ")
  }

  @Test func textsFollowEachOther() {
    let result = format([conversion("s"), conversion("s"), conversion("s")], [text, text, text]) {
      $0.append("0123456789abcde", at: $1[0].offset)
      $0.append("", at: $1[1].offset)
      $0.append("fgh", at: $1[2].offset, isCut: true)
    }
    #expect(result == "0123456789abcdefgh")
  }

  @Test func aTextBeyondTheRecordIsEmpty() {
    let result = format([conversion("s"), conversion("s")], [text, text]) {
      $0.set($1[0].offset, UInt32(1000))
      $0.set($1[0].offset + 4, UInt32(5))
      $0.append("ab", at: $1[1].offset)
      $0.set($1[1].offset + 4, UInt32(0x7FFF_FFFF))
    }
    #expect(result == "ab" + String(repeating: "\0", count: 6))
  }

  @Test func addressesPrintAsSymbols() {
    let result = format(
      [conversion("a"), .literal([32]), conversion("a", width: .constant(8)), conversion("p")],
      [
        long, long, long,
      ]
    ) {
      $0.set($1[0].offset, UInt64(0xffff_ffff_8100_0010))
      $0.set($1[1].offset, UInt64(0x10))
      $0.set($1[2].offset, UInt64(0xabc))
    }
    #expect(result == "vmlinux`do_it+0x10     0x10abc")
  }

  @Test func stacksTakeTheirWidthAsIndent() {
    let stack = ActionArgument(difo(.integer(8)), kind: .stack(frames: 2))
    let result = format([conversion("k", .left, width: .constant(2)), .literal(Array("end".utf8))], [stack]) {
      $0.set($1[0].offset, UInt64(0xffff_ffff_8100_0000))
    }
    #expect(result == "\n  vmlinux`do_it\nend")
  }

  /// Nanoseconds since 1970 with both forms in UTC.
  struct TimeRow: Sendable {
    var nanoseconds: Int64
    var calendar: String
    var mail: String
  }

  static let times: [TimeRow] = [
    TimeRow(
      nanoseconds: 123_456_789_000_000_000, calendar: "1973 Nov 29 21:33:09", mail: "Thu, 29 Nov 1973 21:33:09"),
    TimeRow(nanoseconds: 0, calendar: "1970 Jan  1 00:00:00", mail: "Thu, 01 Jan 1970 00:00:00"),
    TimeRow(nanoseconds: -1, calendar: "1969 Dec 31 23:59:59", mail: "Wed, 31 Dec 1969 23:59:59"),
  ]

  @Test(.enabled(if: timezoneIsUTC(), "the expected texts are in UTC"), arguments: times)
  func timesPrintInTheLocalZone(_ row: TimeRow) {
    let result = format([conversion("Y"), .literal(Array("|".utf8)), conversion("T")], [long, long]) {
      $0.set($1[0].offset, row.nanoseconds)
      $0.set($1[1].offset, row.nanoseconds)
    }
    #expect(result.hasPrefix("\(row.calendar)|\(row.mail) "))
  }

  @Test func missingArgumentsPrintNothing() {
    #expect(format([.literal([88]), conversion("d"), conversion("s"), .literal([89])], []) { _, _ in } == "XY")
  }
}

/// Whether times print in UTC here.
private func timezoneIsUTC() -> Bool {
  var zero: time_t = 0
  var parts = tm()
  return localtime_r(&zero, &parts) != nil && parts.tm_gmtoff == 0
}
