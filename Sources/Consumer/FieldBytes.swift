internal import DIF
internal import Glibc

/// The bytes of a record or of an aggregation's key, read by field; what lies outside reads as zero.
///
/// The bytes come from a ring or a map whose layout we know, but nothing here trusts it.
struct FieldBytes {
  let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// 8 bytes in host order.
  func word(_ offset: Int) -> UInt64 { load(offset) ?? 0 }

  /// 4 bytes in host order.
  func word32(_ offset: Int) -> UInt32 { load(offset) ?? 0 }

  /// The value of an integer, extended by its sign.
  func integer(_ field: Field) -> Int64 {
    switch field.format {
    case .integer(let size, let isSigned): integer(size: size, isSigned: isSigned, at: field.offset)
    case .internedName: Int64(word32(field.offset))
    default: Int64(bitPattern: word(field.offset))
    }
  }

  /// The text of a string: up to its NUL, or to its length or the mark at the end of its field.
  func string(_ field: Field) -> Slice<UnsafeRawBufferPointer> {
    if case .text = field.format { return text(offset: field.offset) }
    let whole = raw(field)
    if let end = whole.firstIndex(of: 0) { return whole[whole.startIndex..<end] }
    // The last byte of a string is its NUL, or the mark.
    if case .string = field.format { return isCut(field) ? whole.dropLast().wholeCharacters : whole.dropLast() }
    return whole
  }

  /// The text that an array of characters holds; nil if it holds something else.
  func characters(_ field: Field) -> Slice<UnsafeRawBufferPointer>? {
    let text = string(field)
    let isText = text.allSatisfy { $0 >= 0x20 && $0 != 0x7F || (7...13).contains($0) }
    return isText && raw(field).dropFirst(text.count).allSatisfy { $0 == 0 } ? text : nil
  }

  /// All bytes of a field that are there; of a text behind the fields, these; of measured ones those that
  /// count.
  func raw(_ field: Field) -> Slice<UnsafeRawBufferPointer> {
    if case .text = field.format { return bytes(at: field.offset) }
    var offset = field.offset
    var size = field.format.size
    if case .measured(let capacity) = field.format {
      size = Int(min(word(offset), UInt64(max(0, capacity))))
      offset += 8
    }
    let start = min(max(0, offset), bytes.count)
    return bytes[start..<min(bytes.count, start + max(0, size))]
  }

  /// Whether a string was cut.
  func isCut(_ field: Field) -> Bool {
    switch field.format {
    case .text: isTextCut(at: field.offset)
    case .string(let capacity): raw(field).count == capacity && raw(field).last == 1
    default: false
    }
  }

  /// The text of a string that lies at a place: up to its NUL, or to its capacity.
  func string(offset: Int, capacity: Int) -> UnsafeRawBufferPointer {
    let start = min(max(0, offset), bytes.count)
    let size = min(bytes.count - start, max(0, capacity))
    guard let base = bytes.baseAddress.map({ $0 + start }) else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: base, count: strnlen(base, size))
  }

  /// The text whose place and length stand at an offset, in whole characters.
  func text(offset: Int) -> Slice<UnsafeRawBufferPointer> {
    let whole = bytes(at: offset)
    return isTextCut(at: offset) ? whole.wholeCharacters : whole
  }

  /// The bytes whose place and length stand at an offset.
  func bytes(at offset: Int) -> Slice<UnsafeRawBufferPointer> {
    let start = min(Int(word32(offset)), bytes.count)
    return bytes[start..<min(bytes.count, start + Int(word32(offset + 4) & ~TextLength.cut))]
  }

  private func isTextCut(at offset: Int) -> Bool { word32(offset + 4) & TextLength.cut != 0 }

  /// An integer of 1, 2, 4 or 8 bytes, extended by its sign or by zeros.
  func integer(size: Int, isSigned: Bool, at offset: Int) -> Int64 {
    switch (size, isSigned) {
    case (1, true): Int64(load(offset) as Int8? ?? 0)
    case (1, false): Int64(load(offset) as UInt8? ?? 0)
    case (2, true): Int64(load(offset) as Int16? ?? 0)
    case (2, false): Int64(load(offset) as UInt16? ?? 0)
    case (4, true): Int64(load(offset) as Int32? ?? 0)
    case (4, false): Int64(load(offset) as UInt32? ?? 0)
    default: Int64(bitPattern: word(offset))
    }
  }

  private func load<T: BitwiseCopyable>(_ offset: Int) -> T? {
    guard offset >= 0, offset <= bytes.count - MemoryLayout<T>.size else { return nil }
    return bytes.loadUnaligned(fromByteOffset: offset, as: T.self)
  }
}
