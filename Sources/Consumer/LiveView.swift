internal import DIF
internal import Kernel

/// The top of each aggregation at the foot of a terminal, drawn again and again in place (`-x live`).
///
///     records scroll above
///     @ (3 of 120 keys)
///       bash          12
///       ...
///     0:07  8123 firings/s  0 drops
///
/// The view belongs to the terminal only between two `draw`s: whoever prints erases it first. Nothing of it remains when
/// tracing ends, so that what stays is what a pipe would have got.
package final class LiveView {
  /// A line of a section: the value stays however long its keys are.
  struct Line {
    var keys: [UInt8]
    var value: [UInt8] = []
  }

  /// Rows and columns of the terminal.
  package var size: () -> (rows: Int, columns: Int)
  /// Whether the title lines and the status stand out.
  package var hasColor = false
  private let output: Output
  /// Lines on the terminal.
  private var height = 0

  /// Makes a view at the foot of a terminal.
  package init(output: Output, size: @escaping () -> (rows: Int, columns: Int)) {
    self.output = output
    self.size = size
    output.followsLine = true
  }

  /// Takes the view off the terminal: what is printed next stands where it began, behind the line that had no end.
  package func erase() {
    if height == 0 { return }
    let rest = output.unfinishedLine
    let rows = rest.isEmpty ? 0 : TerminalText.rows(rest, columns: size().columns) ?? 0
    output.text.append("\u{1B}[\(height + rows)A\r")
    output.text.append(Output.eraser)
    if rows > 0 { output.text.append(contentsOf: rest) }
    height = 0
  }

  /// Erases the view, in text that is not written yet; `stay` takes that back if nothing was printed after it.
  package func makeWay() -> (height: Int, mark: Int) {
    let place = (height: height, mark: output.text.count)
    erase()
    return place
  }

  /// Leaves the view where it is.
  package func stay(_ place: (height: Int, mark: Int)) {
    height = place.height
    output.text.truncate(to: place.mark)
  }

  /// Lets somebody else print a line on the terminal.
  package func interrupt(_ body: () -> Void) {
    erase()
    output.flush()
    body()
    output.endLine()
  }

  /// Draws the first lines of some sections, as many as there is room for, and a status line.
  func draw(_ sections: [(title: String, lines: [Line])], status: String) {
    let (rows, columns) = size()
    erase()
    var text = TextBuffer()
    let rest = output.unfinishedLine
    if !rest.isEmpty { text.newline() }
    // Below the view stands the cursor.
    var room = rows - 2 - (rest.isEmpty ? 0 : TerminalText.rows(rest, columns: columns) ?? 1)
    let shown = sections.prefix(max(0, room / 2))
    for (number, section) in shown.enumerated() {
      // What a short section leaves is for those below it.
      let lines = section.lines.prefix(room / (shown.count - number) - 1)
      room -= lines.count + 1
      write(Line(keys: Array(section.title.utf8)), columns: columns, isTitle: true, to: &text)
      for line in lines { write(line, columns: columns, isTitle: false, to: &text) }
    }
    let hidden = sections.count - shown.count
    let note = hidden > 0 ? "  \(hidden) more aggregation\(hidden == 1 ? "" : "s")" : ""
    if rows > 1 { write(Line(keys: Array((status + note).utf8)), columns: columns, isTitle: true, to: &text) }
    output.draw(text)
  }

  /// A line that fits: keys that are too long are cut in front of the value.
  private func write(_ line: Line, columns: Int, isTitle: Bool, to text: inout TextBuffer) {
    var keys = TerminalText.characters(line.keys)
    var value = TerminalText.characters(line.value)
    // The last column stays empty: some terminals go on to the next line when it is written.
    let columns = max(0, columns - 1)
    if !value.isEmpty && TerminalText.width(keys) + TerminalText.width(value) > columns {
      value = Array(value.drop { $0.scalar == " " })
      let room = max(0, columns - 1 - TerminalText.width(value))
      if TerminalText.width(keys) > room {
        keys = Array(TerminalText.prefix(keys, columns: room - 1))
        keys.append(TerminalText.Character(scalar: "…", width: 1))
      }
      let blank = TerminalText.Character(scalar: " ", width: 1)
      keys += [TerminalText.Character](repeating: blank, count: max(0, room - TerminalText.width(keys)) + 1)
    }
    if isTitle && hasColor { text.append("\u{1B}[1m") }
    for character in TerminalText.prefix(keys + value, columns: columns) {
      text.append(String(Character(character.scalar)))
    }
    if isTitle && hasColor { text.append("\u{1B}[0m") }
    text.newline()
    height += 1
  }
}

extension TextConsumer {
  /// Draws the aggregations that the end would print, the highest values first.
  package func draw(_ view: LiveView, status: String) {
    beginPass()
    var sections: [(title: String, lines: [LiveView.Line])] = []
    for table in unprintedTables {
      do {
        let (lines, count) = try liveLines(of: table, limit: max(1, view.size().rows))
        let keys = table.layout.keys.isEmpty ? "" : " (\(count) key\(count == 1 ? "" : "s"))"
        sections.append((title: "@\(table.aggregation.name == "_" ? "" : table.aggregation.name)\(keys)", lines: lines))
      } catch {
        sections.append((title: "@\(table.aggregation.name): \(error.message)", lines: []))
      }
    }
    view.draw(sections, status: status)
  }
}

extension AggregationWriter {
  /// The lines of the highest values, and the number of rows; distributions are packed.
  func topLines(
    _ table: AggregationTable, limit: Int
  ) throws(KernelError) -> (lines: [LiveView.Line], count: Int) {
    let rows = try rows([table])
    let top = order.isReversed || order.byKey ? Array(rows.prefix(limit)) : Array(rows.suffix(limit).reversed())
    if !table.value.isDistribution { return (top.map { narrow($0, of: table) }, rows.count) }
    var text = TextBuffer()
    writeRows(top, of: table, to: &text)
    let lines = text.bytes.split(separator: UInt8(ascii: "\n")).map { LiveView.Line(keys: Array($0)) }
    return (lines, rows.count)
  }
}
