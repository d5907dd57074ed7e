/// A value of machine-readable output, before any format has written it (libxo-output.md §2 and §7).
///
/// The two dialects build these trees from records; the formats write them. What is text stays bytes until then: only a
/// format knows which bytes it cannot show.
package indirect enum StructuredValue: Hashable, Sendable {
  case signed(Int64)
  case unsigned(UInt64)
  case boolean(Bool)
  case text([UInt8])
  /// Members in the order in which they are written.
  case object([StructuredMember])
  case list([StructuredValue])

  package static func text(_ text: String) -> StructuredValue { .text(Array(text.utf8)) }

  /// A number by the signedness of its type.
  static func integer(_ value: Int64, isSigned: Bool) -> StructuredValue {
    isSigned ? .signed(value) : .unsigned(UInt64(bitPattern: value))
  }

  /// "0x" and the digits.
  static func hexadecimal(_ value: UInt64) -> StructuredValue { .text("0x" + String(value, radix: 16)) }
}

/// A named value within an object.
package struct StructuredMember: Hashable, Sendable {
  var name: String
  var value: StructuredValue

  package init(_ name: String, _ value: StructuredValue) {
    self.name = name
    self.value = value
  }
}

/// One member of the document's list of records: its kind ("probe", "aggregation", "drop", "error", "process") and what
/// it says.
struct StructuredRecord: Hashable, Sendable {
  var kind: String
  var members: [StructuredMember]

  init(_ kind: String, _ members: [StructuredMember]) {
    self.kind = kind
    self.members = members
  }
}

extension StructuredValue {
  /// The value as JSON, with a newline at its end.
  package func json(isPretty: Bool) -> String {
    String(decoding: JSONWriter.line(self, isPretty: isPretty).bytes, as: UTF8.self)
  }
}
