import Testing

@testable import Consumer

/// Pages from records that are made by hand.
@Suite struct HTMLPageTests {
  private func page(_ records: StructuredRecord...) -> String {
    var writer = HTMLPageWriter()
    var text = TextBuffer()
    for record in records { writer.record(record, to: &text) }
    writer.close([], to: &text)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private func object(_ members: KeyValuePairs<String, StructuredValue>) -> StructuredValue {
    .object(members.map { StructuredMember($0.key, $0.value) })
  }

  private func probe(_ output: StructuredValue...) -> StructuredRecord {
    StructuredRecord("probe", [StructuredMember("output", .list(output))])
  }

  /// The widths of the bars, in pixels.
  private func bars(_ page: String) -> [Int] {
    page.matches(of: #/width:(\d+)px/#).compactMap { Int($0.1) }
  }

  /// Beside a count of 1 a sum may be as large as numbers get.
  @Test func joinedAggregationsHaveTheirOwnScales() {
    let rows: [StructuredValue] = [
      object(["keys": .list([object(["value": .text("a")])]), "count": .unsigned(1), "sum": .signed(.max)]),
      object(["keys": .list([object(["value": .text("b")])]), "count": .unsigned(2), "sum": .signed(.min)]),
      object(["keys": .list([object(["value": .text("c")])]), "count": .unsigned(0), "sum": .signed(0)]),
    ]
    let page = page(probe(object(["aggregation-data": .list(rows), "aggregation-name": .text("c,s")])))
    #expect(bars(page) == [120, 240, 240, 240, 0, 0])
    #expect(page.contains("9223372036854775807") && page.contains("-9223372036854775808"))
  }

  @Test func printedStructsShowTheirMembers() {
    let members = object([
      "a": .signed(-1), "list": .list([.signed(1), .signed(2)]), "inner": object(["s": .text("<")]),
    ])
    let page = page(probe(object(["type": .text("struct s"), "value": members])))
    #expect(page.contains("struct s {a = -1, list = [1, 2], inner = {s = &lt;}}"))
  }

  @Test func enumeratorsShowTheirNames() {
    #expect(page(probe(object(["value": .signed(5), "enum": .text("GREEN")]))).contains(">5 GREEN</tr>"))
  }

  @Test func stacksHaveALineForEachFrame() {
    let frames: [StructuredValue] = ["f", "g"].map { object(["symbol": .text($0), "offset": .text("0x1")]) }
    #expect(page(probe(object(["stack-frames": .list(frames)]))).contains(">f\ng</tr>"))
  }
}
