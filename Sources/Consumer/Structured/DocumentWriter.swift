/// A format of machine-readable output: writes a document around records, each of them whole.
///
///     open ─► record ... ─► close          `close` makes the document complete, whatever ended the run
protocol DocumentWriter {
  /// What stands before the first record.
  mutating func open(to text: inout TextBuffer)
  mutating func record(_ record: StructuredRecord, to text: inout TextBuffer)
  /// What the end has to close after the records so far.
  var openParts: OpenParts { get set }
  /// What stands after the last record; `trailer` holds what the dialect puts behind its list of records.
  mutating func close(_ trailer: [StructuredMember], to text: inout TextBuffer)
}

/// What of a document is open between two records, besides the document itself.
struct OpenParts: OptionSet {
  let rawValue: UInt8

  /// The table of records, which an aggregation ends.
  static let table = OpenParts(rawValue: 1)
}

extension DocumentWriter {
  /// Most have nothing.
  var openParts: OpenParts {
    get { [] }
    set {}
  }
}

/// What a dialect says about the document around its records.
struct DocumentShape: Hashable, Sendable {
  /// Members of the top container before the list of records.
  var preamble: [StructuredMember]
  /// The name of the list of records.
  var list: String
  /// Whether each record is wrapped in an object with its kind as the only key.
  var namesKinds: Bool
  /// Whether lines are indented.
  var isPretty: Bool
}

/// The formats; a format of the user is one of these, pretty or not.
package enum StructuredFormat: String, CaseIterable, Hashable, Sendable {
  case json, jsonl, xml, html

  func writer(_ shape: DocumentShape) -> any DocumentWriter {
    switch self {
    case .json: JSONWriter(shape, isLines: false)
    case .jsonl: JSONWriter(shape, isLines: true)
    case .xml: XMLWriter(shape)
    case .html: shape.namesKinds ? HTMLPageWriter() : HTMLLineWriter()
    }
  }
}
