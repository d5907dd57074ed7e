/// HTML as libxo writes it: one `div` a record, its fields flat, each with its name as `data-tag` (libxo-output.md §2).
struct HTMLLineWriter: DocumentWriter {
  mutating func open(to text: inout TextBuffer) {}

  mutating func record(_ record: StructuredRecord, to text: inout TextBuffer) { line(record.members, to: &text) }

  mutating func close(_ trailer: [StructuredMember], to text: inout TextBuffer) {
    for member in trailer { line([member], to: &text) }
  }

  private func line(_ members: [StructuredMember], to text: inout TextBuffer) {
    text.append("<div class=\"line\">")
    for member in members { write(member, to: &text) }
    text.append("</div>\n")
  }

  private func write(_ member: StructuredMember, to text: inout TextBuffer) {
    switch member.value {
    case .object(let members): for inner in members { write(inner, to: &text) }
    case .list(let elements): for element in elements { write(StructuredMember(member.name, element), to: &text) }
    case .text(let bytes):
      let (utf8, isExact) = TextEncoding.utf8(bytes, forbidsControls: true)
      start(member.name, bytes: isExact ? nil : bytes, to: &text)
      XMLWriter.escape(utf8, to: &text)
      text.append("</div>")
    case .signed, .unsigned, .boolean:
      start(member.name, bytes: nil, to: &text)
      XMLWriter.scalar(member.value, to: &text)
      text.append("</div>")
    }
  }

  private func start(_ name: String, bytes: [UInt8]?, to text: inout TextBuffer) {
    text.append("<div class=\"data\" data-tag=\"")
    XMLWriter.escape(Array(name.utf8), to: &text)
    text.append("\"")
    if let bytes {
      text.append(" data-b64=\"")
      text.append(contentsOf: TextEncoding.base64(bytes))
      text.append("\"")
    }
    text.append(">")
  }
}
