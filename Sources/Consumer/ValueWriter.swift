internal import DIF
internal import Symbols

/// Writes values in the form in which `trace` and aggregations show them (builtins.md §5).
struct ValueWriter {
  /// Interned probe names.
  let names: [[UInt8]]
  let symbols: SymbolSource
  var options: ConsumerOptions

  /// A value of `trace`: in columns, or bare if the consumer is quiet.
  func trace(_ field: Field, in bytes: FieldBytes, to text: inout TextBuffer) {
    value(field, in: bytes, textWidth: 33, isBare: options.isQuiet, to: &text)
  }

  /// A key of an aggregation.
  func key(_ field: Field, in bytes: FieldBytes, to text: inout TextBuffer) {
    value(field, in: bytes, textWidth: 50, isBare: false, to: &text)
  }

  /// Columns of a key in front of a bar or a packed line; 0 for one that takes lines of its own.
  func compactColumns(_ field: Field) -> Int {
    switch field.format {
    case .integer(let size, _): 1 + Self.columns(size: size)
    case .stack, .userStack, .bytes, .measured: 0
    case .characters where options.printsRawBytes: 0
    default: 17
    }
  }

  /// A key in front of a bar or a packed line: texts have 16 columns.
  func compactKey(_ field: Field, in bytes: FieldBytes, to text: inout TextBuffer) {
    switch field.format {
    case .characters where bytes.characters(field) == nil: key(field, in: bytes, to: &text)
    case .string where !options.printsRawBytes, .text where !options.printsRawBytes,
      .characters where !options.printsRawBytes,
      .internedName, .symbol, .module, .userSymbol, .userModule, .userAddress:
      text.pad(1)
      text.padded(to: 16) { string(field, in: bytes, to: &$0) }
    default: key(field, in: bytes, to: &text)
    }
  }

  private func value(
    _ field: Field, in bytes: FieldBytes, textWidth: Int, isBare: Bool, to text: inout TextBuffer
  ) {
    switch field.format {
    case .integer(let size, _):
      let columns = isBare ? 0 : Self.columns(size: size)
      if !isBare { text.pad(1) }
      text.decimal(bytes.integer(field), width: columns)
    case .stack, .userStack:
      stack(field, in: bytes, indent: options.stackIndent, to: &text)
    case .bytes, .measured:
      hexDump(bytes.raw(field), to: &text)
    case .string where options.printsRawBytes, .characters where options.printsRawBytes:
      hexDump(bytes.raw(field), to: &text)
    case .text(let capacity) where options.printsRawBytes:
      // As long as strings are, though the record holds what was used.
      let used = Array(bytes.raw(field))
      let whole = used + [UInt8](repeating: 0, count: max(0, capacity - used.count))
      whole.withUnsafeBytes { hexDump($0[...], to: &text) }
    case .characters where bytes.characters(field) == nil:
      hexDump(bytes.raw(field), to: &text)
    case .string, .text, .characters, .internedName:
      if isBare {
        string(field, in: bytes, to: &text)
      } else {
        text.pad(2)
        text.padded(to: textWidth) { string(field, in: bytes, to: &$0) }
      }
    case .symbol, .module, .userSymbol, .userModule, .userAddress:
      text.pad(2)
      text.padded(to: 50) { string(field, in: bytes, to: &$0) }
    }
  }

  /// Columns of an integer of so many bytes, without the blank before.
  static func columns(size: Int) -> Int {
    switch size {
    case 1: 3
    case 2: 5
    case 4: 8
    default: 16
    }
  }

  /// The text of a field that has one; a number in decimal.
  func string(_ field: Field, in bytes: FieldBytes, to text: inout TextBuffer) {
    switch field.format {
    case .string, .text, .bytes, .measured, .characters: text.append(contentsOf: bytes.string(field))
    case .internedName:
      let number = Int(bytes.word32(field.offset))
      if number < names.count { text.append(contentsOf: names[number]) }
    case .symbol: text.append(symbols.text(kernel: bytes.word(field.offset), hasOffset: false))
    case .module: text.append(symbols.module(kernel: bytes.word(field.offset)))
    case .userSymbol: text.append(userText(field, bytes, hasOffset: false))
    case .userAddress: text.append(userText(field, bytes, hasOffset: true))
    case .userModule: text.append(symbols.module(user: bytes.word(field.offset + 8), pid: pid(field, bytes)))
    case .integer: text.decimal(bytes.integer(field))
    case .stack, .userStack: stack(field, in: bytes, indent: options.stackIndent, to: &text)
    }
  }

  private func pid(_ field: Field, _ bytes: FieldBytes) -> Int32 {
    Int32(truncatingIfNeeded: bytes.word(field.offset))
  }

  private func userText(_ field: Field, _ bytes: FieldBytes, hasOffset: Bool) -> String {
    symbols.text(user: bytes.word(field.offset + 8), pid: pid(field, bytes), hasOffset: hasOffset)
  }

  /// A stack: a newline, then a line for each frame.
  func stack(_ field: Field, in bytes: FieldBytes, indent: Int, to text: inout TextBuffer) {
    let stack = StackFrames(field, in: bytes, symbols)
    text.newline()
    for address in stack.addresses {
      text.pad(indent)
      text.append(stack.pid.map { symbols.text(user: address, pid: $0) } ?? symbols.text(kernel: address))
      text.newline()
    }
  }

  /// Sixteen bytes a row, hexadecimal and as characters, below a line that numbers the columns.
  func hexDump(_ bytes: Slice<UnsafeRawBufferPointer>, to text: inout TextBuffer) {
    if bytes.isEmpty { return }
    let digits = Array("0123456789abcdef".utf8)
    text.newline()
    text.pad(11)
    for digit in digits {
      text.pad(2)
      text.append(digit)
    }
    text.pad(2)
    text.append(contentsOf: digits)
    text.newline()
    for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: 16) {
      let row = bytes[start..<min(start + 16, bytes.endIndex)]
      text.pad(5)
      text.hexadecimal(UInt64(start - bytes.startIndex), width: 5)
      text.append(UInt8(ascii: ":"))
      for byte in row {
        text.pad(1)
        text.hexadecimalByte(byte)
      }
      text.pad(3 * (16 - row.count) + 2)
      for byte in row { text.append((0x20...0x7E).contains(byte) ? byte : UInt8(ascii: ".")) }
      text.newline()
    }
  }
}
