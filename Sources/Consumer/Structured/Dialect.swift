/// Whose shape machine-readable output has (libxo-output.md).
package enum Dialect: Hashable, Sendable {
  /// Sections 7 to 9: `-O`, `-x oformat`.
  case own
  /// Sections 2 to 6: `--libxo`, as FreeBSD's dtrace writes it.
  case libxo
}

/// What kind of machine-readable output is wanted.
package struct StructuredOutput: Hashable, Sendable {
  package var format: StructuredFormat
  package var dialect: Dialect
  package var isPretty: Bool
  /// Whether aggregations that no printa() printed come at the end: in FreeBSD's dialect by `-O`, in ours always.
  package var printsAggregations: Bool

  package init(_ format: StructuredFormat, dialect: Dialect, isPretty: Bool = false, printsAggregations: Bool = true) {
    self.format = format
    self.dialect = dialect
    self.isPretty = isPretty
    self.printsAggregations = printsAggregations
  }

  /// The document around the records.
  func shape(version: String) -> DocumentShape {
    switch dialect {
    case .own:
      DocumentShape(
        preamble: [StructuredMember("version", .text(version))], list: "records", namesKinds: true,
        isPretty: isPretty)
    case .libxo: DocumentShape(preamble: [], list: "probes", namesKinds: false, isPretty: isPretty)
    }
  }
}
