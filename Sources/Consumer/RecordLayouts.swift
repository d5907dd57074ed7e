internal import DIF

/// The layouts of a program's records, found by what a record says of itself.
struct RecordLayouts {
  /// Of each clause, one for each of its runs.
  private let layouts: [[RecordLayout]]

  init(_ program: Program) { layouts = program.clauses.map(\.recordLayouts) }

  /// How many clauses there are.
  var clauseCount: Int { layouts.count }

  /// The clause of a record of `size` bytes, and its layout; nil for bytes that the program cannot have made.
  func layout(of bytes: FieldBytes, size: Int) -> (clause: Int, layout: RecordLayout)? {
    let clause = Int(bytes.word32(4))
    return layout(clause: clause, run: Int(bytes.word32(12)), size: size).map { (clause, $0) }
  }

  /// The layout of a run of a clause for a record of `size` bytes.
  func layout(clause: Int, run: Int, size: Int) -> RecordLayout? {
    guard layouts.indices.contains(clause), layouts[clause].indices.contains(run),
      size >= max(RecordHeader.size, layouts[clause][run].size)
    else { return nil }
    return layouts[clause][run]
  }
}
