internal import DIF
internal import Symbols

/// The frames of a stack in a record, the innermost first.
///
/// The innermost frames of a kernel stack may be those of tracing itself: these are left out.
struct StackFrames {
  /// The process of a user stack.
  var pid: Int32?
  var addresses: [UInt64] = []
  /// How many frames there was room for.
  var limit = 0

  /// How many of the innermost frames of a kernel stack are those of tracing, or say that none is.
  static func tracingFrames(_ field: Field, in bytes: FieldBytes, _ symbols: SymbolSource) -> Int {
    if bytes.word(field.offset) == Field.Format.noArtificialFrames { return 1 }
    var count = 0
    while count < Field.Format.artificialFrames {
      let address = bytes.word(field.offset + 8 * count)
      if address == 0 || !symbols.isTracing(kernel: address) { break }
      count += 1
    }
    return count
  }

  init(_ field: Field, in bytes: FieldBytes, _ symbols: SymbolSource) {
    var offset = field.offset
    switch field.format {
    case .stack(let frames):
      limit = frames
      offset += 8 * Self.tracingFrames(field, in: bytes, symbols)
    case .userStack(let frames):
      limit = frames
      pid = Int32(truncatingIfNeeded: bytes.word(offset))
      offset += 8
    default: return
    }
    while addresses.count < limit {
      let address = bytes.word(offset)
      if address == 0 { return }
      addresses.append(address)
      offset += 8
    }
  }
}
