internal import DIF
internal import Symbols

/// Carries out printf and printa formats (builtins.md §7): pieces in order, each conversion with its argument.
///
/// The compiler has checked that arguments fit; one that doesn't prints as `trace` would show it, never traps.
struct PrintfWriter {
  let values: ValueWriter
  let network: NetworkNames

  /// A printf: arguments are the fields of a record.
  func write(_ format: PrintfFormat, _ fields: [Field], in bytes: FieldBytes, to text: inout TextBuffer) {
    var next = 0
    func take() -> Field? {
      defer { next += 1 }
      return next < fields.count ? fields[next] : nil
    }
    for piece in format.pieces {
      switch piece {
      case .literal(let literal): text.append(contentsOf: literal)
      case .conversion(let conversion):
        let width = count(conversion.width, take, bytes)
        let precision = count(conversion.precision, take, bytes)
        guard let field = take() else { continue }
        let form = NumberFormat(flags: conversion.flags, width: width ?? 0, precision: precision)
        write(conversion, form, field, in: bytes, to: &text)
      }
    }
  }

  /// One conversion of a printf that was made ready.
  func write(_ other: PrintfPlans.Other, in bytes: FieldBytes, to text: inout TextBuffer) {
    write(other.conversion, other.form, other.field, in: bytes, to: &text)
  }

  /// A printa: one row of it.
  ///
  /// Conversions of values call `value` with their number (0...), others take the keys in order.
  func write(
    _ format: PrintfFormat, keys: [Field], in bytes: FieldBytes, to text: inout TextBuffer,
    value: (_ index: Int, _ conversion: PrintfFormat.Conversion, _ form: NumberFormat, inout TextBuffer) -> Void
  ) {
    var nextKey = 0
    var nextValue = 0
    for piece in format.pieces {
      switch piece {
      case .literal(let literal): text.append(contentsOf: literal)
      case .conversion(let conversion):
        let form = NumberFormat(
          flags: conversion.flags, width: conversion.width.constant ?? 0, precision: conversion.precision.constant)
        if conversion.isAggregation {
          value(nextValue, conversion, form, &text)
          nextValue += 1
        } else if nextKey < keys.count {
          write(conversion, form, keys[nextKey], in: bytes, to: &text)
          nextKey += 1
        }
      }
    }
  }

  /// An integer by the letter of its conversion; `size` bytes count for the unsigned ones.
  func integer(
    _ value: Int64, size: Int, isSigned: Bool, _ letter: UInt8, _ form: NumberFormat, to text: inout TextBuffer
  ) {
    let mask = size < 8 ? (UInt64(1) << UInt64(8 * size)) - 1 : UInt64.max
    let bits = UInt64(bitPattern: value) & mask
    switch letter {
    case UInt8(ascii: "d"):
      if isSigned { form.signed(value, to: &text) } else { form.unsigned(bits, letter: UInt8(ascii: "u"), to: &text) }
    case UInt8(ascii: "i"):
      let shift = UInt64(64 - 8 * min(8, max(1, size)))
      form.signed(Int64(bitPattern: bits << shift) >> Int64(shift), to: &text)
    default: form.unsigned(bits, letter: letter, to: &text)
    }
  }

  private func write(
    _ conversion: PrintfFormat.Conversion, _ form: NumberFormat, _ field: Field, in bytes: FieldBytes,
    to text: inout TextBuffer
  ) {
    switch conversion.letter {
    case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "u"), UInt8(ascii: "o"), UInt8(ascii: "x"),
      UInt8(ascii: "X"), UInt8(ascii: "p"):
      switch field.format {
      case .integer(let size, let isSigned):
        integer(
          bytes.integer(field), size: size, isSigned: isSigned, conversion.letter, form, to: &text)
      case .symbol:
        integer(bytes.integer(field), size: 8, isSigned: false, conversion.letter, form, to: &text)
      default: string(form, to: &text) { values.string(field, in: bytes, to: &$0) }
      }
    case UInt8(ascii: "c") where !conversion.lengthModifier.isEmpty:
      let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: bytes.integer(field))) ?? "\u{FFFD}"
      form.string(Array(String(Character(scalar)).utf8), to: &text)
    case UInt8(ascii: "c"):
      form.string(CollectionOfOne(UInt8(truncatingIfNeeded: bytes.integer(field))), to: &text)
    case UInt8(ascii: "C"):
      form.string(escaped(CollectionOfOne(UInt8(truncatingIfNeeded: bytes.integer(field)))), to: &text)
    case UInt8(ascii: "S"):
      var plain = TextBuffer()
      values.string(field, in: bytes, to: &plain)
      form.string(escaped(plain.bytes), to: &text)
    case UInt8(ascii: "a"):
      string(form, to: &text) { $0.append(values.symbols.text(kernel: UInt64(bitPattern: bytes.integer(field)))) }
    case UInt8(ascii: "k"):
      let indent = form.flags.contains(.left) && form.width > 0 ? form.width : values.options.stackIndent
      values.stack(field, in: bytes, indent: indent, to: &text)
    case UInt8(ascii: "Y"):
      form.string(calendarTime(bytes.integer(field), "%Y %b %e %T"), to: &text)
    case UInt8(ascii: "T"):
      form.string(calendarTime(bytes.integer(field), "%a, %d %b %Y %T %Z"), to: &text)
    case UInt8(ascii: "P"):
      form.string(Array(network.service(port: UInt16(truncatingIfNeeded: bytes.integer(field))).utf8), to: &text)
    case UInt8(ascii: "I"):
      var address = TextBuffer()
      values.string(field, in: bytes, to: &address)
      form.string(Array(network.host(address: String(decoding: address.bytes, as: UTF8.self)).utf8), to: &text)
    default:
      switch field.format {
      case .string, .text, .bytes, .characters: form.string(bytes.string(field), to: &text)
      default: string(form, to: &text) { values.string(field, in: bytes, to: &$0) }
      }
    }
  }

  private func string(_ form: NumberFormat, to text: inout TextBuffer, _ body: (inout TextBuffer) -> Void) {
    var plain = TextBuffer()
    body(&plain)
    form.string(plain.bytes, to: &text)
  }

  private func count(_ count: PrintfFormat.Count, _ take: () -> Field?, _ bytes: FieldBytes) -> Int? {
    guard case .argument = count else { return count.constant }
    return take().map { Int(bytes.integer($0)) }
  }
}

/// The escapes that `%S` and `%C` show: those of C, and three octal digits for other bytes that cannot be seen.
func escaped(_ bytes: some Sequence<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  for byte in bytes {
    let letter: UInt8? =
      switch byte {
      case 0: UInt8(ascii: "0")
      case 7: UInt8(ascii: "a")
      case 8: UInt8(ascii: "b")
      case 9: UInt8(ascii: "t")
      case 10: UInt8(ascii: "n")
      case 11: UInt8(ascii: "v")
      case 12: UInt8(ascii: "f")
      case 13: UInt8(ascii: "r")
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
      default: nil
      }
    if let letter {
      result += [UInt8(ascii: "\\"), letter]
    } else if (0x20...0x7E).contains(byte) {
      result.append(byte)
    } else {
      result.append(UInt8(ascii: "\\"))
      for shift in [6, 3, 0] as [UInt8] { result.append(UInt8(ascii: "0") + (byte >> shift & 7)) }
    }
  }
  return result
}
