internal import DIF

/// A page that a person opens: records as rows of a table, aggregations as bars, drops and errors marked.
///
/// Nothing is loaded from anywhere: style stands in the page, and there is no script.
struct HTMLPageWriter: DocumentWriter {
  private var isOpen = false
  var openParts: OpenParts = []

  private static let style = """
    body{font:14px/1.4 system-ui,sans-serif;margin:1.5em;color:#222;background:#fff}
    h1{font-size:1.3em}h2{font-size:1.05em;margin:1.4em 0 .4em}
    table{border-collapse:collapse;margin:.3em 0}
    th,td{text-align:left;vertical-align:top;padding:.15em .7em;border-bottom:1px solid #ddd}
    th{background:#f3f3f3;position:sticky;top:0}
    td.n{text-align:right;font-variant-numeric:tabular-nums}
    .v,td.k{font-family:ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
    .bar{display:inline-block;height:.8em;background:#4a7dbd;vertical-align:baseline}.bar.neg{background:#bd5a4a}
    tr.drop td,tr.error td{background:#fff0e8}tr.process td{color:#666}
    @media(prefers-color-scheme:dark){body{color:#ddd;background:#1b1b1b}th{background:#2a2a2a}th,td{border-color:#3a3a3a}
    tr.drop td,tr.error td{background:#4a2a1a}}
    """

  mutating func open(to text: inout TextBuffer) {
    if isOpen { return }
    isOpen = true
    text.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>dtrace</title>\n<style>\n")
    text.append(Self.style)
    text.append("\n</style></head><body>\n<h1>dtrace</h1>\n")
  }

  mutating func record(_ record: StructuredRecord, to text: inout TextBuffer) {
    open(to: &text)
    if record.kind == "aggregation" {
      closeTable(to: &text)
      aggregation(record.members, level: "h2", to: &text)
      return
    }
    if !openParts.contains(.table) {
      openParts.insert(.table)
      text.append("<table><thead><tr><th>time<th>CPU<th>probe<th>output</tr></thead><tbody>\n")
    }
    text.append("<tr class=\"")
    text.append(record.kind)
    text.append("\"><td class=\"n\"")
    time(record.members, to: &text)
    text.append("<td class=\"n\">")
    cell(record.members, "cpu", to: &text)
    text.append("<td class=\"k\">")
    probe(record.members, to: &text)
    text.append("<td class=\"v\">")
    if case .list(let instances)? = value(record.members, "output") {
      for (number, instance) in instances.enumerated() {
        if number > 0 { text.append(" ") }
        output(instance, to: &text)
      }
    } else {
      cell(record.members, "message", to: &text)
    }
    text.append("</tr>\n")
  }

  mutating func close(_ trailer: [StructuredMember], to text: inout TextBuffer) {
    open(to: &text)
    closeTable(to: &text)
    text.append("</body></html>\n")
  }

  private mutating func closeTable(to text: inout TextBuffer) {
    if openParts.remove(.table) != nil { text.append("</tbody></table>\n") }
  }

  // MARK: Cells

  private func value(_ members: [StructuredMember], _ name: String) -> StructuredValue? {
    members.first { $0.name == name }?.value
  }

  private func cell(_ members: [StructuredMember], _ name: String, to text: inout TextBuffer) {
    if let value = value(members, name) { write(value, to: &text) }
  }

  /// The time of day, and what the record says exactly when it is pointed at; ends the tag of the cell.
  private func time(_ members: [StructuredMember], to text: inout TextBuffer) {
    guard case .unsigned(let nanoseconds)? = value(members, "timestamp") else { return text.append(">") }
    text.append(" title=\"\(nanoseconds)\">")
    text.append(contentsOf: calendarTime(Int64(bitPattern: nanoseconds), "%T"))
    let fraction = String(nanoseconds % 1_000_000_000 / 1000)
    text.append("." + String(repeating: "0", count: 6 - fraction.count) + fraction)
  }

  private func probe(_ members: [StructuredMember], to text: inout TextBuffer) {
    let fields = ["provider", "module", "func", "name"].compactMap { value(members, $0) }
    for (number, field) in fields.enumerated() {
      if number > 0 { text.append(":") }
      write(field, to: &text)
    }
  }

  /// One instance of a record's output: a message as it is, else its first value with what belongs to it.
  private func output(_ instance: StructuredValue, to text: inout TextBuffer) {
    guard case .object(let members) = instance else { return write(instance, to: &text) }
    if value(members, "aggregation-data") != nil {
      return aggregation(members, level: "b", to: &text)
    }
    if let message = value(members, "message") { return write(message, to: &text) }
    guard let first = members.first else { return }
    write(first.value, to: &text)
    // print(): the type stands before the value, the name of an enumerator behind its number.
    for name in ["value", "enum"] where name != first.name {
      guard let value = value(members, name) else { continue }
      text.append(" ")
      write(value, to: &text)
    }
    if value(members, "truncated") != nil { text.append("…") }
  }

  private func write(_ value: StructuredValue, to text: inout TextBuffer) {
    switch value {
    case .text(let bytes):
      let (utf8, isExact) = TextEncoding.utf8(bytes, forbidsControls: true)
      if !isExact {
        text.append("<span data-b64=\"")
        text.append(contentsOf: TextEncoding.base64(bytes))
        text.append("\">")
      }
      XMLWriter.escape(utf8, to: &text)
      if !isExact { text.append("</span>") }
    case .signed, .unsigned, .boolean: XMLWriter.scalar(value, to: &text)
    case .list(let elements):
      let symbols = elements.compactMap { element -> StructuredValue? in
        if case .object(let members) = element { self.value(members, "symbol") } else { nil }
      }
      // The frames of a stack, or an array.
      if !symbols.isEmpty { return write(symbols, separator: "\n", to: &text) }
      text.append("[")
      write(elements, separator: ", ", to: &text)
      text.append("]")
    case .object(let members):
      text.append("{")
      for (number, member) in members.enumerated() {
        if number > 0 { text.append(", ") }
        XMLWriter.escape(Array(member.name.utf8), to: &text)
        text.append(" = ")
        write(member.value, to: &text)
      }
      text.append("}")
    }
  }

  private func write(_ values: [StructuredValue], separator: StaticString, to text: inout TextBuffer) {
    for (number, value) in values.enumerated() {
      if number > 0 { text.append(separator) }
      write(value, to: &text)
    }
  }

  // MARK: Aggregations

  /// A table of one aggregation: keys, value, and a bar by the largest value; of distributions the buckets.
  private func aggregation(_ members: [StructuredMember], level: String, to text: inout TextBuffer) {
    let name = value(members, "name") ?? value(members, "aggregation-name") ?? .text("")
    text.append("<\(level)>@")
    write(name, to: &text)
    text.append("</\(level)>\n<table>\n")
    if case .list(let rows)? = value(members, "data") ?? value(members, "aggregation-data") {
      let largest = Self.largest(rows)
      for row in rows {
        guard case .object(let row) = row else { continue }
        text.append("<tr>")
        if case .list(let keys)? = value(row, "keys") {
          for key in keys {
            text.append("<td class=\"k\">")
            output(key, to: &text)
          }
        }
        for member in row where member.name != "keys" {
          if case .list(let parts) = member.value, member.name == "cpus" {
            text.append("<td class=\"v\">")
            write(.list(parts), to: &text)
          } else if case .list(let buckets) = member.value {
            text.append("<td>")
            distribution(buckets, to: &text)
          } else {
            text.append("<td class=\"n\">")
            write(member.value, to: &text)
            text.append("<td>")
            bar(Self.number(member.value) ?? 0, of: largest[member.name] ?? 0, to: &text)
          }
        }
        text.append("</tr>\n")
      }
    }
    text.append("</table>\n")
  }

  private func distribution(_ buckets: [StructuredValue], to text: inout TextBuffer) {
    func count(_ bucket: StructuredValue) -> Double {
      guard case .object(let members) = bucket, let count = value(members, "count") else { return 0 }
      return Self.number(count) ?? 0
    }
    let largest = buckets.reduce(Double(0)) { max($0, abs(count($1))) }
    text.append("<table>")
    for bucket in buckets {
      guard case .object(let members) = bucket else { continue }
      text.append("<tr><td class=\"n\">")
      if let sign = value(members, "operator") {
        write(sign, to: &text)
        text.append(" ")
      }
      cell(members, "value", to: &text)
      text.append("<td>")
      bar(count(bucket), of: largest, to: &text)
      text.append("<td class=\"n\">")
      cell(members, "count", to: &text)
      text.append("</tr>")
    }
    text.append("</table>")
  }

  private func bar(_ number: Double, of largest: Double, to text: inout TextBuffer) {
    let width = largest > 0 ? Int(abs(number) / largest * 240) : 0
    text.append("<span class=\"bar\(number < 0 ? " neg" : "")\" style=\"width:\(width)px\"></span>")
  }

  /// The largest value of each column: of joined aggregations each has its own scale.
  private static func largest(_ rows: [StructuredValue]) -> [String: Double] {
    var largest: [String: Double] = [:]
    for case .object(let members) in rows {
      for member in members {
        if let number = number(member.value) { largest[member.name] = max(largest[member.name] ?? 0, abs(number)) }
      }
    }
    return largest
  }

  private static func number(_ value: StructuredValue) -> Double? {
    switch value {
    case .signed(let number): Double(number)
    case .unsigned(let number): Double(number)
    default: nil
    }
  }
}
