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
  }

  /// Takes the view off the terminal: what is printed next stands where it began.
  package func erase() {
    if height == 0 { return }
    output.text.append("\u{1B}[\(height)A\r\u{1B}[J")
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

  /// Draws the first lines of some sections, as many as there is room for, and a status line.
  func draw(_ sections: [(title: String, lines: [[UInt8]])], status: String) {
    let (rows, columns) = size()
    let room = max(1, (rows - 2) / max(1, sections.count) - 1)
    erase()
    var text = TextBuffer()
    for section in sections {
      write(Array(section.title.utf8), columns: columns, isTitle: true, to: &text)
      for line in section.lines.prefix(room) { write(line, columns: columns, isTitle: false, to: &text) }
    }
    write(Array(status.utf8), columns: columns, isTitle: true, to: &text)
    output.text.append(contentsOf: text.bytes)
    output.flush()
  }

  /// A line that fits: what would move the cursor is shown as `?`.
  private func write(_ line: [UInt8], columns: Int, isTitle: Bool, to text: inout TextBuffer) {
    if isTitle && hasColor { text.append("\u{1B}[1m") }
    var width = 0
    for byte in line {
      // A byte that continues a character takes no column; C1 controls in UTF-8 are 0xC2 0x80 to 0x9F.
      if byte & 0xC0 != 0x80 { width += 1 }
      if width >= columns { break }
      text.append(byte < 0x20 || byte == 0x7F || byte == 0xC2 ? UInt8(ascii: "?") : byte)
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
    var sections: [(title: String, lines: [[UInt8]])] = []
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
  func topLines(_ table: AggregationTable, limit: Int) throws(KernelError) -> (lines: [[UInt8]], count: Int) {
    let rows = try rows([table])
    var text = TextBuffer()
    let top = order.isReversed || order.byKey ? Array(rows.prefix(limit)) : Array(rows.suffix(limit).reversed())
    if table.value.isDistribution {
      writeRows(top, of: table, to: &text)
    } else {
      for row in top { writeNarrow(row, of: table, to: &text) }
    }
    let lines = text.bytes.split(separator: UInt8(ascii: "\n")).map { Array($0) }
    return (lines, rows.count)
  }
}
