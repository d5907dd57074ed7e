internal import DIF

/// The indented names of `-F` (cli.md §3): two columns more after each entry, two less before each return.
///
///     CPU FUNCTION
///       0  -> outer
///       0    -> inner
///       0    <- inner
///       0  <- outer
struct FlowIndent {
  private enum Direction { case entry, `return`, other }

  private struct Row {
    var direction: Direction
    var text: [UInt8]
  }

  private let rows: [Row]
  /// Of each CPU: the columns, and what was printed last.
  private var state: [Int: (indent: Int, probe: Int, enabling: UInt32)] = [:]

  init(_ probes: [ProbeDescription]) {
    rows = probes.map { probe in
      let direction: Direction =
        Self.says("entry", probe.name) ? .entry : Self.says("return", probe.name) ? .return : .other
      let isSystemCall = probe.provider == "syscall"
      let text: String
      switch direction {
      case .entry: text = (isSystemCall ? " => " : " -> ") + Self.name(probe, "entry")
      case .return: text = (isSystemCall ? " <= " : " <- ") + Self.name(probe, "return")
      case .other: text = "| \(probe.function):\(probe.name)"
      }
      return Row(direction: direction, text: Array(text.utf8))
    }
  }

  private static func says(_ word: String, _ name: String) -> Bool { name == word || name.hasSuffix("-" + word) }

  /// A function's name alone; a probe like `io:::start-entry` keeps the name that tells it from others.
  private static func name(_ probe: ProbeDescription, _ word: String) -> String {
    probe.name == word ? probe.function : "\(probe.function):\(probe.name)"
  }

  mutating func write(probe: Int, enabling: UInt32, cpu: Int, to text: inout TextBuffer) {
    var (indent, lastProbe, lastEnabling) = state[cpu] ?? (0, -1, 0)
    // Several clauses of one firing: only the first moves the indentation.
    let isSameFiring = lastProbe == probe && enabling > lastEnabling
    let row = rows[probe]
    switch row.direction {
    case .entry:
      if isSameFiring { indent = max(0, indent - 2) }
      text.pad(indent)
      indent += 2
    case .return:
      if !isSameFiring { indent = max(0, indent - 2) }
      text.pad(indent)
    case .other: text.pad(indent)
    }
    text.append(contentsOf: row.text)
    state[cpu] = (indent, probe, enabling)
  }
}
