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

  init(_ field: Field, in bytes: FieldBytes, _ symbols: SymbolSource) {
    var offset = field.offset
    switch field.format {
    case .stack(let frames):
      limit = frames
      let end = offset + 8 * Field.Format.artificialFrames
      while offset < end, bytes.word(offset) != 0, symbols.isTracing(kernel: bytes.word(offset)) { offset += 8 }
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
