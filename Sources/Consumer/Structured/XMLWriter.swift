/// XML 1.0: the names of the members are the names of the elements, a list is a repeated element.
struct XMLWriter: DocumentWriter {
  private let shape: DocumentShape
  private var isOpen = false

  init(_ shape: DocumentShape) { self.shape = shape }

  mutating func open(to text: inout TextBuffer) {
    if isOpen { return }
    isOpen = true
    text.append("<dtrace>")
    for member in shape.preamble {
      startLine(1, to: &text)
      write(member, indent: 1, to: &text)
    }
    if shape.namesKinds {
      startLine(1, to: &text)
      tag(shape.list, isEnd: false, to: &text)
    }
  }

  mutating func record(_ record: StructuredRecord, to text: inout TextBuffer) {
    open(to: &text)
    text.newline()
    if shape.isPretty { text.pad(4) }
    // Without kinds the list itself is the repeated element.
    let name = shape.namesKinds ? record.kind : shape.list
    write(StructuredMember(name, .object(record.members)), indent: 2, to: &text)
  }

  mutating func close(_ trailer: [StructuredMember], to text: inout TextBuffer) {
    open(to: &text)
    text.newline()
    if shape.namesKinds {
      if shape.isPretty { text.pad(2) }
      tag(shape.list, isEnd: true, to: &text)
      if shape.isPretty { text.newline() }
    }
    for member in trailer {
      if shape.isPretty { text.pad(2) }
      write(member, indent: 1, to: &text)
      if shape.isPretty { text.newline() }
    }
    text.append("</dtrace>\n")
  }

  private func startLine(_ indent: Int, to text: inout TextBuffer) {
    guard shape.isPretty else { return }
    text.newline()
    text.pad(2 * indent)
  }

  private func tag(_ name: String, isEnd: Bool, to text: inout TextBuffer) {
    text.append(isEnd ? "</" : "<")
    text.append(name)
    text.append(">")
  }

  private func write(_ member: StructuredMember, indent: Int, to text: inout TextBuffer) {
    switch member.value {
    case .list(let elements):
      for (number, element) in elements.enumerated() {
        if number > 0 { startLine(indent, to: &text) }
        // A list within a list is an element of its own, with its elements in it.
        if case .list = element {
          tag(member.name, isEnd: false, to: &text)
          write(StructuredMember("item", element), indent: indent + 1, to: &text)
          tag(member.name, isEnd: true, to: &text)
        } else {
          write(StructuredMember(member.name, element), indent: indent, to: &text)
        }
      }
    case .object(let members):
      if members.isEmpty { return empty(member.name, to: &text) }
      tag(member.name, isEnd: false, to: &text)
      for inner in members {
        // An empty list leaves no element, and no line.
        if case .list(let elements) = inner.value, elements.isEmpty { continue }
        startLine(indent + 1, to: &text)
        write(inner, indent: indent + 1, to: &text)
      }
      startLine(indent, to: &text)
      tag(member.name, isEnd: true, to: &text)
    case .text(let bytes):
      let (utf8, isExact) = TextEncoding.utf8(bytes, forbidsControls: true)
      if utf8.isEmpty {
        empty(member.name, to: &text)
      } else {
        tag(member.name, isEnd: false, to: &text)
        Self.escape(utf8, to: &text)
        tag(member.name, isEnd: true, to: &text)
      }
      if isExact { return }
      startLine(indent, to: &text)
      tag(member.name + "_b64", isEnd: false, to: &text)
      text.append(contentsOf: TextEncoding.base64(bytes))
      tag(member.name + "_b64", isEnd: true, to: &text)
    case .signed, .unsigned, .boolean:
      tag(member.name, isEnd: false, to: &text)
      Self.scalar(member.value, to: &text)
      tag(member.name, isEnd: true, to: &text)
    }
  }

  private func empty(_ name: String, to text: inout TextBuffer) {
    text.append("<")
    text.append(name)
    text.append("/>")
  }

  static func scalar(_ value: StructuredValue, to text: inout TextBuffer) {
    switch value {
    case .signed(let number): text.decimal(number)
    case .unsigned(let number): text.decimal(unsigned: number)
    case .boolean(let isTrue): text.append(isTrue ? "true" : "false")
    default: break
    }
  }

  /// Character data and attribute values.
  static func escape(_ bytes: [UInt8], to text: inout TextBuffer) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"): text.append("&lt;")
      case UInt8(ascii: ">"): text.append("&gt;")
      case UInt8(ascii: "&"): text.append("&amp;")
      case UInt8(ascii: "\""): text.append("&quot;")
      // A parser would make a newline of it.
      case 13: text.append("&#13;")
      default: text.append(byte)
      }
    }
  }
}
