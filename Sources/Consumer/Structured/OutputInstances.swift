internal import CTypes
internal import DIF
internal import Symbols

/// Builds the instances of a record's `output`: one for each datum (libxo-output.md §2 and §7).
struct OutputInstances {
  let dialect: Dialect
  let values: ValueWriter
  let printf: PrintfWriter

  private var symbols: SymbolSource { values.symbols }

  // MARK: Actions

  /// What one action of a record leaves in `output`.
  func instances(_ action: Action, _ fields: [Field], in bytes: FieldBytes) -> [StructuredValue] {
    switch action.kind {
    case .printf:
      guard let format = action.format else { return [] }
      return printed(format, action, fields, in: bytes)
    case .tracemem:
      guard let field = fields.last else { return [] }
      let shown = fields.count == 2 ? bytes.integer(fields[0]) : Int64(field.format.size)
      let whole = bytes.raw(field)
      let text = Self.hexadecimal(whole.prefix(Int(max(0, min(Int64(whole.count), shown)))))
      let isCut = shown > Int64(whole.count)
      return [.object([StructuredMember(dialect == .own ? "value" : "tracemem", .text(text))] + Self.mark(isCut))]
    case .printm, .pcap:
      return fields.prefix(1).map { field in
        let text = Self.hexadecimal(bytes.raw(field))
        return .object([StructuredMember(dialect == .own ? "value" : "printm", .text(text))])
      }
    default:
      return zip(fields, action.arguments).map { field, argument in
        .object(action.isPrint ? print(argument, field, in: bytes) : datum(field, argument.type, in: bytes))
      }
    }
  }

  private func printed(
    _ format: PrintfFormat, _ action: Action, _ fields: [Field], in bytes: FieldBytes
  ) -> [StructuredValue] {
    var text = TextBuffer()
    printf.write(format, fields, in: bytes, to: &text)
    let message = StructuredMember("message", .text(text.bytes))
    let data = zip(fields, action.arguments).map { field, argument in
      StructuredValue.object(datum(field, argument.type, in: bytes))
    }
    switch dialect {
    case .own:
      return [.object(data.isEmpty ? [message] : [message, StructuredMember("values", .list(data))])]
    case .libxo:
      // FreeBSD's record of a printf without arguments holds one number, and shows it.
      let dummy = StructuredValue.object([StructuredMember("value", .signed(0))])
      return [.object([message])] + (data.isEmpty ? [dummy] : data)
    }
  }

  // MARK: Data

  /// The members that a value of a record or a key has.
  func datum(_ field: Field, _ type: CType?, in bytes: FieldBytes) -> [StructuredMember] {
    switch field.format {
    case .integer(_, let isSigned):
      let number = bytes.integer(field)
      var members = [StructuredMember("value", .integer(number, isSigned: isSigned))]
      if dialect == .own, let named = type?.enumeration?.enumerator(of: UInt64(bitPattern: number)) {
        members.append(StructuredMember("enum", .text(named.name)))
      }
      return members
    case .string, .text: return text("value", field, in: bytes)
    case .internedName:
      var text = TextBuffer()
      values.string(field, in: bytes, to: &text)
      return [StructuredMember("value", .text(text.bytes))]
    case .bytes, .measured:
      return [StructuredMember("value", .text(Self.hexadecimal(bytes.raw(field))))]
    case .characters:
      let text = bytes.characters(field).map { Array($0) }
      return [StructuredMember("value", .text(text ?? Self.hexadecimal(bytes.raw(field))))]
    case .stack, .userStack: return stack(field, in: bytes)
    case .symbol: return symbol(bytes.word(field.offset))
    case .module: return [StructuredMember("mod", .text(symbols.module(kernel: bytes.word(field.offset))))]
    case .userSymbol, .userAddress:
      var text = TextBuffer()
      values.string(field, in: bytes, to: &text)
      return [StructuredMember("usym", .text(text.bytes))]
    case .userModule:
      var text = TextBuffer()
      values.string(field, in: bytes, to: &text)
      return [StructuredMember("umod", .text(text.bytes))]
    }
  }

  /// A string; one that was cut says so.
  private func text(_ name: String, _ field: Field, in bytes: FieldBytes) -> [StructuredMember] {
    [StructuredMember(name, .text(Array(bytes.string(field))))] + Self.mark(bytes.isCut(field))
  }

  /// What stands beside something that was cut.
  static func mark(_ isCut: Bool) -> [StructuredMember] {
    isCut ? [StructuredMember("truncated", .boolean(true))] : []
  }

  /// "0x" and two digits a byte.
  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var text = TextBuffer()
    text.append("0x")
    for byte in bytes { text.hexadecimalByte(byte) }
    return text.bytes
  }

  // MARK: Symbols and stacks

  private func symbol(_ address: UInt64) -> [StructuredMember] {
    var members = [StructuredMember("sym", .text(symbols.text(kernel: address, hasOffset: false)))]
    if let symbol = symbols.symbol(at: address) {
      members += [StructuredMember("object", .text(symbol.module)), StructuredMember("name", .text(symbol.name))]
    } else {
      members.append(StructuredMember("offset", .hexadecimal(address)))
    }
    return members
  }

  private func stack(_ field: Field, in bytes: FieldBytes) -> [StructuredMember] {
    let stack = StackFrames(field, in: bytes, symbols)
    let frames = stack.addresses.map { address in
      StructuredValue.object(stack.pid.map { frame(user: address, pid: $0) } ?? frame(kernel: address))
    }
    // A stack that fills its room may go on.
    return [StructuredMember(stack.pid == nil ? "stack-frames" : "ustack-frames", .list(frames))]
      + Self.mark(stack.limit > 0 && frames.count == stack.limit)
  }

  private func frame(kernel address: UInt64) -> [StructuredMember] {
    let text = StructuredMember("symbol", .text(symbols.text(kernel: address)))
    guard let symbol = symbols.symbol(at: address) else {
      return [text, StructuredMember("offset", .hexadecimal(address))]
    }
    var members = [
      text, StructuredMember("module", .text(symbol.module)), StructuredMember("name", .text(symbol.name)),
    ]
    let offset = address - symbol.address
    if offset > 0 { members.append(StructuredMember("offset", .hexadecimal(offset))) }
    return members
  }

  private func frame(user address: UInt64, pid: Int32) -> [StructuredMember] {
    let module = symbols.module(user: address, pid: pid)
    let text = StructuredMember("symbol", .text(symbols.text(user: address, pid: pid)))
    let offset = StructuredMember("offset", .hexadecimal(address))
    return module.hasPrefix("0x") ? [text, offset] : [text, StructuredMember("module", .text(module)), offset]
  }
}
