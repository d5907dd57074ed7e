/// How aggregations look in the default layout (cli.md §7.3): the options agghist, aggpack, aggzoom and encoding.
package struct AggregationStyle: Hashable, Sendable {
  /// `agghist`: counts and sums are bars.
  package var isHistogram = false
  /// `aggpack`: a distribution is one line, a character for each bucket.
  package var isPacked = false
  /// `aggzoom`: the highest bar fills 95 of 100 columns, instead of its share of the total.
  package var isZoomed = false
  /// Bars are made of block elements.
  package var hasBlockBars = false
  /// The characters of packed distributions are block elements.
  package var hasBlockPacks = false

  package init() {}

  /// Takes the value of `encoding`, and the kind of terminal that decides without it.
  ///
  /// Bars stay `@` unless UTF-8 is asked for, as scripts that read them expect; packed lines, which have no ASCII form
  /// that one would read by choice, are UTF-8 on all terminals but those known to be without it.
  package mutating func setEncoding(_ encoding: String, terminal: String?) {
    hasBlockBars = encoding == "utf8"
    let isPlain = ["sun", "sun-color", "dumb"].contains(terminal)
    hasBlockPacks = hasBlockBars || encoding.isEmpty && !isPlain
  }
}

/// How long the bars of one distribution or histogram are, and their characters (builtins.md §5).
struct BarScale {
  let style: AggregationStyle
  private var sum: UInt128 = 0
  private var highest: UInt128 = 0
  private var hasPositive = false
  private var hasNegative = false

  /// Columns of a whole bar.
  private static let width = 40

  /// A scale for bars of these counts.
  init(_ counts: some Sequence<Int64>, style: AggregationStyle) {
    self.style = style
    for count in counts {
      sum += UInt128(count.magnitude)
      highest = max(highest, UInt128(count.magnitude))
      hasPositive = hasPositive || count > 0
      hasNegative = hasNegative || count < 0
    }
  }

  /// What |count| / total is, as numerator and denominator: the total is the sum, or 1 / 0.95 of the highest.
  private func share(_ count: Int64) -> (part: UInt128, whole: UInt128) {
    let magnitude = UInt128(count.magnitude)
    return style.isZoomed ? (magnitude * 19, highest * 20) : (magnitude, sum)
  }

  /// floor(units * |count| / total + 0.5).
  private func rounded(_ count: Int64, units: Int) -> Int {
    let (part, whole) = share(count)
    guard whole > 0 else { return 0 }
    return min(units, Int(truncatingIfNeeded: (2 * UInt128(units) * part + whole) / (2 * whole)))
  }

  /// 41 columns: the line from which bars grow, to the right if there is nothing negative.
  func write(_ count: Int64, to text: inout TextBuffer) {
    let line = UInt8(ascii: "|")
    let at = UInt8(ascii: "@")
    let half = Self.width / 2
    if !hasNegative && hasPositive && style.hasBlockBars {
      writeBlocks(count, to: &text)
    } else if !hasNegative {
      let length = rounded(count, units: Self.width)
      text.append(line)
      text.append(repeating: at, count: length)
      text.pad(Self.width - length)
    } else if !hasPositive {
      let length = rounded(count, units: Self.width)
      text.pad(Self.width - length)
      text.append(repeating: at, count: length)
      text.append(line)
    } else {
      let length = rounded(count, units: half)
      text.pad(count <= 0 ? half - length : half)
      if count <= 0 { text.append(repeating: at, count: length) }
      text.append(line)
      if count > 0 { text.append(repeating: at, count: length) }
      text.pad(count <= 0 ? half : half - length)
    }
  }

  /// A bar of whole blocks and one of eighths; what is less than an eighth is not shown.
  private func writeBlocks(_ count: Int64, to text: inout TextBuffer) {
    let (part, whole) = share(count)
    let eighths = whole > 0 ? min(8 * Self.width, Int(truncatingIfNeeded: 8 * UInt128(Self.width) * part / whole)) : 0
    text.append(UInt8(ascii: "|"))
    for _ in 0..<eighths / 8 { text.append("\u{2588}") }
    if eighths % 8 > 0 { text.append(contentsOf: Self.blockElement(0x8F - UInt8(eighths % 8 - 1))) }
    text.pad(Self.width - (eighths + 7) / 8)
  }

  /// The one character of a bucket in a packed line; a blank for nothing.
  func writePacked(_ count: Int64, to text: inout TextBuffer) {
    if count == 0 { return text.pad(1) }
    if count < 0 {
      text.append(Array("vvvvVV".utf8)[rounded(count, units: 5)])
    } else if style.hasBlockPacks {
      text.append(contentsOf: Self.blockElement(0x81 + UInt8(rounded(count, units: 7))))
    } else {
      text.append(Array("__xxxxXX".utf8)[rounded(count, units: 7)])
    }
  }

  /// A character of U+2580 to U+25BF, by the last byte of its UTF-8.
  private static func blockElement(_ last: UInt8) -> [UInt8] { [0xE2, 0x96, last] }
}
