/// Bytes on their way to the output, with the few forms in which DTrace pads numbers and texts.
///
/// One buffer is reused for all records: nothing here allocates once it has grown.
package struct TextBuffer: Sendable {
  package private(set) var bytes: [UInt8] = []

  /// Makes an empty buffer.
  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  package var count: Int { bytes.count }

  /// Forgets the bytes and keeps the memory.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Cuts the text back to an earlier length.
  package mutating func truncate(to count: Int) {
    if count < bytes.count { bytes.removeLast(bytes.count - max(0, count)) }
  }

  package mutating func append(_ byte: UInt8) { bytes.append(byte) }

  package mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  package mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package mutating func append(contentsOf other: some Sequence<UInt8>) { bytes.append(contentsOf: other) }

  package mutating func append(_ other: UnsafeRawBufferPointer) { bytes.append(contentsOf: other) }

  package mutating func append(repeating byte: UInt8, count: Int) {
    if count > 0 { bytes.append(contentsOf: repeatElement(byte, count: count)) }
  }

  package mutating func pad(_ count: Int) { append(repeating: UInt8(ascii: " "), count: count) }

  package mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  /// Appends what `body` writes, padded with blanks to at least `width` bytes.
  package mutating func padded(
    to width: Int, isLeft: Bool = true, _ body: (inout TextBuffer) -> Void
  ) {
    let start = bytes.count
    body(&self)
    let missing = width - (bytes.count - start)
    if missing <= 0 { return }
    if isLeft {
      pad(missing)
    } else {
      bytes.insert(contentsOf: repeatElement(UInt8(ascii: " "), count: missing), at: start)
    }
  }

  /// A decimal number, right-aligned in `width` columns (`%*lld`).
  package mutating func decimal(_ value: Int64, width: Int = 0) {
    digits(value.magnitude, isNegative: value < 0, base: 10, width: width)
  }

  /// An unsigned decimal number, right-aligned in `width` columns (`%*llu`).
  package mutating func decimal(unsigned value: UInt64, width: Int = 0) {
    digits(value, isNegative: false, base: 10, width: width)
  }

  /// A hexadecimal number without prefix, in lower case, right-aligned in `width` columns.
  package mutating func hexadecimal(_ value: UInt64, width: Int = 0) {
    digits(value, isNegative: false, base: 16, width: width)
  }

  /// A number of two hexadecimal digits.
  package mutating func hexadecimalByte(_ byte: UInt8) {
    bytes.append(digit(byte >> 4))
    bytes.append(digit(byte & 15))
  }

  private mutating func digits(_ value: UInt64, isNegative: Bool, base: UInt64, width: Int) {
    var text = InlineArray<20, UInt8>(repeating: 0)
    var rest = value
    var start = 20
    repeat {
      start -= 1
      text[start] = digit(UInt8(truncatingIfNeeded: rest % base))
      rest /= base
    } while rest != 0
    pad(width - (20 - start) - (isNegative ? 1 : 0))
    if isNegative { bytes.append(UInt8(ascii: "-")) }
    for index in start..<20 { bytes.append(text[index]) }
  }

  private func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") &+ value : UInt8(ascii: "a") &+ (value &- 10)
  }
}
