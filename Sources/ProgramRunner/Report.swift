/// The results of one lane on one kernel, and their machine-readable form.
///
/// A line for each program: name, outcome, milliseconds and reason, with tabs between; newlines of a reason become `; `.
package struct Report: Sendable {
  package struct Row: Sendable {
    package var program: String
    package var outcome: Outcome
    package var milliseconds: UInt64

    package init(program: String, outcome: Outcome, milliseconds: UInt64) {
      self.program = program
      self.outcome = outcome
      self.milliseconds = milliseconds
    }
  }

  package var rows: [Row] = []

  package init() {}

  package var passed: Int { rows.count { $0.outcome == .passed } }
  package var failed: Int { rows.count { if case .failed = $0.outcome { true } else { false } } }
  package var skipped: Int { rows.count - passed - failed }

  /// The machine-readable form.
  package var table: String {
    rows.map { row in
      let (word, reason) = row.outcome.words
      let flat = reason.split(separator: "\n").joined(separator: "; ").replacing("\t", with: " ")
      return "\(row.program)\t\(word)\t\(row.milliseconds)\t\(flat)\n"
    }.joined()
  }

  /// The line that closes a run: `N passed, N failed, N skipped`.
  package var summary: String { "\(passed) passed, \(failed) failed, \(skipped) skipped" }
}

extension Outcome {
  /// The outcome's word in reports, and its reason.
  package var words: (String, String) {
    switch self {
    case .passed: ("pass", "")
    case .skipped(let reason): ("skip", reason)
    case .failed(let reason): ("FAIL", reason)
    }
  }
}

extension Report.Row {
  /// The row for a person: outcome, program and time; reasons on indented lines.
  package var text: String {
    let (word, reason) = outcome.words
    var text = "\(word) \(program) (\(milliseconds) ms)\n"
    for line in reason.split(separator: "\n") { text += "       \(line)\n" }
    return text
  }
}
