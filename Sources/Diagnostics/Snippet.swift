/// A source line with a caret under a range of it.
///
///         3 | syscall::opne:entry
///           |          ^~~~ did you mean open?
struct Snippet {
  /// The line as printed: tabs as blanks, control characters as `?`.
  private(set) var line: String
  private(set) var number: Int
  /// Columns from 0 where the caret begins and ends; at least one apart.
  private(set) var columns: Range<Int>

  /// Columns between tab stops.
  private static let tabWidth = 8
  private static let gutter = 8

  init(_ range: SourceRange, width: Int) {
    let source = range.source
    var start = range.start
    // At the end of a text that ends in a newline there is nothing to show: point behind the last word instead.
    if start >= source.bytes.count { start = Self.endOfText(source) }
    let position = source.position(of: start)
    number = source.location(of: start).line
    let lineStart = source.lineStarts[position.line - 1]
    let (text, map) = Self.printable(source, line: position.line)
    func column(_ offset: Int) -> Int { map[min(max(0, offset - lineStart), map.count - 1)] }
    let first = column(start)
    columns = first..<max(first + 1, column(max(start, range.end)))
    line = text
    shorten(to: width - Self.gutter)
  }

  /// The lines, each with its newline.
  func render(hint: String?) -> String {
    let digits = String(number)
    let padding = String(repeating: " ", count: max(0, 5 - digits.count))
    let margin = String(repeating: " ", count: max(5, digits.count))
    let caret =
      String(repeating: " ", count: columns.lowerBound) + "^" + String(repeating: "~", count: columns.count - 1)
    return "\(padding)\(digits) | \(line)\n\(margin) | \(caret)\(hint.map { " " + $0 } ?? "")\n"
  }

  /// Offset behind the last byte that is not blank.
  private static func endOfText(_ source: SourceText) -> Int {
    var end = source.bytes.count
    while end > 0, source.bytes[end - 1] == 0x20 || (source.bytes[end - 1] >= 0x09 && source.bytes[end - 1] <= 0x0D) {
      end -= 1
    }
    return end
  }

  /// The text of a line with, for each of its bytes and the place behind them, the column where it is printed.
  private static func printable(_ source: SourceText, line number: Int) -> (text: String, columns: [Int]) {
    let start = source.lineStarts[number - 1]
    let end = number < source.lineStarts.count ? source.lineStarts[number] - 1 : source.bytes.count
    // An array: counting a view takes as long as it is.
    var scalars: [Unicode.Scalar] = []
    var columns: [Int] = []
    let bytes = source.bytes[start..<max(start, end)]
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let column = scalars.count
      // A replacement character stands for one byte that is no UTF-8, or for a broken sequence: the columns of what
      // follows may then be off, never out of bounds.
      let byteCount = scalar == "\u{FFFD}" ? 1 : UTF8.width(scalar)
      columns += [Int](repeating: column, count: byteCount)
      if scalar == "\t" {
        let blanks = tabWidth - column % tabWidth
        scalars += [Unicode.Scalar](repeating: " ", count: blanks)
      } else if scalar.value < 0x20 || (scalar.value >= 0x7F && scalar.value < 0xA0) {
        if scalar != "\r" { scalars.append("?") }
      } else {
        scalars.append(scalar)
      }
    }
    columns.append(scalars.count)
    while columns.count <= bytes.count { columns.append(scalars.count) }
    return (String(String.UnicodeScalarView(scalars)), columns)
  }

  /// Cuts a long line to the part around the caret; cuts show as `...`.
  private mutating func shorten(to width: Int) {
    let scalars = Array(line.unicodeScalars)
    if scalars.count > width {
      let mark = Array("...".unicodeScalars)
      // The caret's begin stands at a third of the window, unless an end of the line is near.
      let first = max(0, min(columns.lowerBound - width / 3, scalars.count - width))
      let last = min(scalars.count, first + width)
      var window = Array(scalars[first..<last])
      if first > 0 { window.replaceSubrange(0..<mark.count, with: mark) }
      if last < scalars.count { window.replaceSubrange((window.count - mark.count)..., with: mark) }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: window)
      line = String(view)
      columns = (columns.lowerBound - first)..<(columns.upperBound - first)
    }
    let end = max(columns.lowerBound + 1, min(columns.upperBound, line.unicodeScalars.count))
    columns = columns.lowerBound..<end
    while line.last == " " { line.removeLast() }
  }
}
