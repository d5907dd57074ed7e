/// JSON (RFC 8259): one document, or one record a line.
///
/// Numbers are written exactly, also beyond 2^53. An object member whose text is not UTF-8 gets a sibling with the bytes
/// in base 64.
struct JSONWriter: DocumentWriter {
  private let shape: DocumentShape
  private let isLines: Bool
  private var hasRecords = false
  private var isOpen = false

  init(_ shape: DocumentShape, isLines: Bool) {
    self.shape = shape
    self.isLines = isLines
  }

  private var isPretty: Bool { shape.isPretty && !isLines }

  mutating func open(to text: inout TextBuffer) {
    if isLines || isOpen { return }
    isOpen = true
    text.append("{\"dtrace\": {")
    for member in shape.preamble {
      startLine(1, to: &text)
      write(member, indent: 1, to: &text)
      text.append(isPretty ? "," : ", ")
    }
    startLine(1, to: &text)
    quoted(Array(shape.list.utf8), to: &text)
    text.append(": [")
  }

  mutating func record(_ record: StructuredRecord, to text: inout TextBuffer) {
    let value = StructuredValue.object(record.members)
    let whole = shape.namesKinds ? StructuredValue.object([StructuredMember(record.kind, value)]) : value
    if isLines {
      write(whole, indent: 0, to: &text)
      text.newline()
      return
    }
    open(to: &text)
    if hasRecords { text.append(",") }
    hasRecords = true
    // Without indentation too a record is a line of its own, for people and for line-based tools.
    text.newline()
    if isPretty { text.pad(4) }
    write(whole, indent: 2, to: &text)
  }

  mutating func close(_ trailer: [StructuredMember], to text: inout TextBuffer) {
    if isLines { return }
    open(to: &text)
    if hasRecords { text.newline() }
    if isPretty && hasRecords { text.pad(2) }
    text.append("]")
    for member in trailer {
      text.append(isPretty ? "," : ",\n")
      startLine(1, to: &text)
      write(member, indent: 1, to: &text)
    }
    startLine(0, to: &text)
    text.append("}}\n")
  }

  /// A value by itself, as a line or indented lines.
  static func line(_ value: StructuredValue, isPretty: Bool) -> TextBuffer {
    let shape = DocumentShape(preamble: [], list: "", namesKinds: false, isPretty: isPretty)
    var text = TextBuffer()
    JSONWriter(shape, isLines: false).write(value, indent: 0, to: &text)
    text.newline()
    return text
  }

  private func startLine(_ indent: Int, to text: inout TextBuffer) {
    guard isPretty else { return }
    text.newline()
    text.pad(2 * indent)
  }

  private func write(_ value: StructuredValue, indent: Int, to text: inout TextBuffer) {
    switch value {
    case .signed(let number): text.decimal(number)
    case .unsigned(let number): text.decimal(unsigned: number)
    case .boolean(let isTrue): text.append(isTrue ? "true" : "false")
    case .text(let bytes):
      let (utf8, isExact) = TextEncoding.utf8(bytes)
      if isExact {
        quoted(utf8, to: &text)
      } else {
        // An element of a list has no name, so no sibling either: it becomes an object.
        write(.object([StructuredMember("value", value)]), indent: indent, to: &text)
      }
    case .object(let members):
      bracketed("{", "}", members, indent: indent, to: &text) { write($0, indent: indent + 1, to: &$1) }
    case .list(let elements):
      bracketed("[", "]", elements, indent: indent, to: &text) { write($0, indent: indent + 1, to: &$1) }
    }
  }

  private func bracketed<Part>(
    _ open: StaticString, _ close: StaticString, _ parts: [Part], indent: Int, to text: inout TextBuffer,
    write: (Part, inout TextBuffer) -> Void
  ) {
    text.append(open)
    for (number, part) in parts.enumerated() {
      if number > 0 { text.append(isPretty ? "," : ", ") }
      startLine(indent + 1, to: &text)
      write(part, &text)
    }
    if !parts.isEmpty { startLine(indent, to: &text) }
    text.append(close)
  }

  private func write(_ member: StructuredMember, indent: Int, to text: inout TextBuffer) {
    let name = TextEncoding.utf8(Array(member.name.utf8)).text
    quoted(name, to: &text)
    text.append(": ")
    guard case .text(let bytes) = member.value else { return write(member.value, indent: indent, to: &text) }
    let (utf8, isExact) = TextEncoding.utf8(bytes)
    quoted(utf8, to: &text)
    if isExact { return }
    text.append(isPretty ? "," : ", ")
    startLine(indent, to: &text)
    quoted(name + Array("_b64".utf8), to: &text)
    text.append(": ")
    quoted(TextEncoding.base64(bytes), to: &text)
  }

  /// A string: quotes, backslashes and control characters escaped.
  private func quoted(_ bytes: [UInt8], to text: inout TextBuffer) {
    text.append(UInt8(ascii: "\""))
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): text.append("\\\"")
      case UInt8(ascii: "\\"): text.append("\\\\")
      case 8: text.append("\\b")
      case 9: text.append("\\t")
      case 10: text.append("\\n")
      case 12: text.append("\\f")
      case 13: text.append("\\r")
      case 0..<0x20, 0x7F:
        text.append("\\u00")
        text.hexadecimalByte(byte)
      default: text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\""))
  }
}
