import DIF
import Glibc
import Testing

@testable import Consumer

/// What PrintfPlans writes is what C's printf writes.
struct PrintfPlanTests {
  /// The lines of a printf with one integer of each size and a text of 2,000 bytes at the most.
  private func lines(_ pieces: [PrintfFormat.Piece], _ type: DIFType, _ fill: [(inout RecordBytes, Field) -> Void])
    -> String
  {
    let action = Action(.printf, arguments: [ActionArgument(difo(type))], format: PrintfFormat(pieces))
    let bound = bind([clause(action)], probes: [openProbe])
    #expect(PrintfPlans(bound.program).run(clause: 0, run: 0) != nil)
    let harness = Harness(bound) { $0.isQuiet = true }
    let layout = bound.program.clauses[0].recordLayout
    for fill in fill {
      var record = RecordBytes(clause: 0, size: max(24, layout.size))
      fill(&record, layout.actions[0][0])
      harness.consume(record)
    }
    return harness.text
  }

  private func conversion(_ letter: Character, _ width: Int, isLeft: Bool) -> PrintfFormat.Piece {
    .conversion(.init(letter.asciiValue ?? 0, flags: isLeft ? .left : [], width: .constant(width)))
  }

  private func c(_ format: String, _ argument: any CVarArg) -> String {
    var room = [CChar](repeating: 0, count: 4096)
    let count = withVaList([argument]) { vsnprintf(&room, room.count, format, $0) }
    return String(decoding: room.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static let widths: [(width: Int, isLeft: Bool)] = [0, 1, 7, 24, 256, 300].flatMap { [($0, false), ($0, true)] }

  @Test(arguments: widths) func integersPrintAsInC(_ row: (width: Int, isLeft: Bool)) {
    let values: [Int64] = [0, 1, -1, 9, 10, -10, 99, 100, 1 << 40, .max, .min, 0xFFFF_FFFF, -0x8000_0000]
    for letter in "dux" as String {
      let format = "%\(row.isLeft ? "-" : "")\(row.width == 0 ? "" : "\(row.width)")ll\(letter)"
      let result = lines(
        [conversion(letter, row.width, isLeft: row.isLeft), .literal(Array("|".utf8))], .integer(8),
        values.map { value in { $0.set($1.offset, value) } })
      #expect(result == values.map { c(format, $0) + "|" }.joined())
    }
  }

  @Test(arguments: [1, 2, 4]) func narrowIntegersAreExtendedByTheirSign(_ size: Int) {
    let bits: [UInt32] = [0, 0x7F, 0x80, 0x7FFF, 0x8000, 0xFF, 0xFFFF, .max, 0x8000_0000]
    let mask = size == 4 ? UInt32.max : (1 << UInt32(8 * size)) - 1
    let shift = UInt32(32 - 8 * size)
    let fills: [(inout RecordBytes, Field) -> Void] = bits.map { bits in
      { $0.set($1.offset, Array(withUnsafeBytes(of: bits) { $0.prefix(size) })) }
    }
    #expect(
      lines([conversion("d", 0, isLeft: false), .literal([0x20])], .integer(size), fills)
        == bits.map { "\(Int32(bitPattern: $0 << shift) >> Int32(shift)) " }.joined())
    #expect(
      lines([conversion("u", 0, isLeft: false), .literal([0x20])], .integer(size), fills)
        == bits.map { "\($0 & mask) " }.joined())
  }

  @Test(arguments: widths) func textsPrintAsInC(_ row: (width: Int, isLeft: Bool)) {
    // Shorter and longer than the column and the buffer; the longest fills its field.
    for count in [0, 1, 7, 24, 255, 1023, 1024, 1025, 2000] {
      let text = String(repeating: "x", count: count)
      let before = [UInt8](repeating: UInt8(ascii: "<"), count: 1020)
      let result = lines(
        [.literal(before), conversion("s", row.width, isLeft: row.isLeft), .literal(Array(">".utf8))], .string(2000),
        [{ $0.append(text, at: $1.offset) }])
      let pad = String(repeating: " ", count: max(0, row.width - count))
      #expect(result == String(decoding: before, as: UTF8.self) + (row.isLeft ? text + pad : pad + text) + ">")
    }
  }

  @Test func longLiteralsAreWhole() {
    for count in [1023, 1024, 1025, 5000] {
      let text = [UInt8](repeating: UInt8(ascii: "y"), count: count)
      let result = lines(
        [.literal(text), conversion("d", 0, isLeft: false), .literal(text)], .integer(4),
        [{ $0.set($1.offset, Int32(-7)) }])
      let whole = String(decoding: text, as: UTF8.self)
      #expect(result == whole + "-7" + whole)
    }
  }

  @Test func aRecordThatIsTooShortIsRefused() {
    let action = Action(
      .printf, arguments: [ActionArgument(difo(.integer(8)))], format: PrintfFormat([.conversion(.init(0x64))]))
    let harness = Harness(bind([clause(action)], probes: [openProbe])) { $0.isQuiet = true }
    harness.consume(RecordBytes(clause: 0, size: 24))
    #expect(harness.text == "")
    #expect(harness.messages.count == 1)
  }
}
