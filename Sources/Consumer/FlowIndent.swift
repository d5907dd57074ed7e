internal import DIF

/// Which clause of which firing made a record, as `-F` needs it.
struct FlowPlace {
  var clause: Int
  var run: UInt32
  var probe: Int
  var cpu: Int
  var time: UInt64

  init(_ record: FieldBytes, cpu: Int) {
    clause = Int(record.word32(4))
    run = record.word32(12)
    probe = Int(record.word32(8))
    time = record.word(16)
    self.cpu = cpu
  }

  /// Whether the record is of the same firing as one that was made earlier.
  ///
  /// Records of a speculation have the time of its commit: there, of two firings of a probe the clauses tell.
  func continues(_ earlier: FlowPlace) -> Bool {
    probe == earlier.probe && cpu == earlier.cpu && time == earlier.time
      && (clause, run) > (earlier.clause, earlier.run)
  }
}

/// The indented names of `-F` (cli.md §3): two columns more after each entry, two less before each return.
///
///     CPU FUNCTION
///       0  -> outer
///       0    -> inner
///       0     | inner:entry              a second clause of the firing
///       0     | inner:return             a clause of the return, and not its last
///       0    <- inner
///       0  <- outer
struct FlowIndent {
  private enum Direction { case entry, `return`, other }

  private struct Row {
    var direction: Direction
    /// With the arrow of an entry or return.
    var moving: [UInt8]
    /// Without one.
    var still: [UInt8]
    /// How many clauses are bound to the probe.
    var clauseCount = 0
  }

  private var rows: [Row]
  /// Of each CPU: the columns, and what was printed last.
  private var state: [Int: (indent: Int, last: FlowPlace?)] = [:]

  init(_ bound: BoundProgram) {
    rows = bound.probes.map { probe in
      let probe = probe.description
      let direction: Direction =
        Self.says("entry", probe.name) ? .entry : Self.says("return", probe.name) ? .return : .other
      let isSystemCall = probe.provider == "syscall"
      let still = Array("| \(probe.function):\(probe.name)".utf8)
      let moving: String
      switch direction {
      case .entry: moving = (isSystemCall ? " => " : " -> ") + probe.function
      case .return: moving = (isSystemCall ? " <= " : " <- ") + probe.function
      case .other: return Row(direction: direction, moving: still, still: still)
      }
      return Row(direction: direction, moving: Array(moving.utf8), still: still)
    }
    for probe in bound.clauseProbes.joined() { rows[probe].clauseCount += 1 }
  }

  private static func says(_ word: String, _ name: String) -> Bool { name == word || name.hasSuffix("-" + word) }

  /// Whether the next record decides how the row of this one looks: the last clause of a return moves back.
  func asksForNext(_ place: FlowPlace) -> Bool {
    rows[place.probe].direction == .return && rows[place.probe].clauseCount > 1
  }

  /// Writes the name; `isFollowed`: the next record is of the same firing.
  mutating func write(_ place: FlowPlace, isFollowed: Bool, to text: inout TextBuffer) {
    var (indent, last) = state[place.cpu] ?? (0, nil)
    let row = rows[place.probe]
    let moves =
      switch row.direction {
      case .entry: last.map { !place.continues($0) } ?? true
      case .return: !isFollowed
      case .other: false
      }
    if moves, row.direction == .return { indent = max(0, indent - 2) }
    text.pad(indent)
    text.append(contentsOf: moves ? row.moving : row.still)
    if moves, row.direction == .entry { indent += 2 }
    last = place
    state[place.cpu] = (indent, last)
  }
}
