internal import CTypes
internal import DIF
internal import Symbols

/// print(): a value by its type, members of structs one a line (builtins.md §6).
///
///     struct timeval {
///         time_t tv_sec = 0x5
///         suseconds_t tv_usec = 0
///     }
extension ValueWriter {
  /// The value of a field, as the type of the printed expression has it.
  func print(_ argument: ActionArgument, _ field: Field, in bytes: FieldBytes, to text: inout TextBuffer) {
    guard let type = argument.type else { return trace(field, in: bytes, to: &text) }
    switch field.format {
    case .string, .text, .internedName:
      text.append("string \"")
      var plain = TextBuffer()
      string(field, in: bytes, to: &plain)
      text.append(contentsOf: escaped(plain.bytes))
      text.append("\"")
    default:
      let value = TypedValue(type, bytes: bytes.raw(field), limit: options.printSize)
      text.append("\(type) ")
      write(value, depth: 0, isMember: false, to: &text)
    }
    text.newline()
  }

  private static let indent = 4

  private func write(
    _ value: TypedValue, depth: Int, isMember: Bool, bitWidth: Int = 0, to text: inout TextBuffer
  ) {
    switch value.content {
    case .integer(let number, let type):
      if type.isCharacter {
        text.append("'")
        text.append(contentsOf: escaped(CollectionOfOne(UInt8(truncatingIfNeeded: number))))
        text.append("'")
      } else {
        let bits = UInt64(bitWidth > 0 ? bitWidth : 8 * type.size)
        hexadecimal(bits < 64 ? number & (1 << bits - 1) : number, to: &text)
      }
    case .enumerator(let number, let name):
      if let name { text.append(name) } else { text.decimal(number) }
    case .pointer(let address, let isFunction):
      if isFunction, address != 0 {
        text.append(symbols.text(kernel: address))
      } else {
        hexadecimal(address, to: &text)
      }
    case .floating(let number): text.append(contentsOf: number.scientific)
    case .text(let characters):
      text.append(isMember ? "[ \"" : "\"")
      text.append(contentsOf: escaped(characters))
      text.append(isMember ? "\" ]" : "\"")
    case .members(let members):
      text.append("{")
      text.newline()
      for member in members {
        text.pad(Self.indent * (depth + 1))
        if let aggregate = member.type.aggregate, aggregate.tag.isEmpty {
          text.append(aggregate.isUnion ? "union" : "struct")
        } else {
          text.append("\(member.type)")
        }
        if !member.name.isEmpty {
          text.pad(1)
          text.append(member.name)
          if member.bitWidth > 0 { text.append(" :\(member.bitWidth)") }
          text.append(" =")
        }
        text.pad(1)
        write(member.value, depth: depth + 1, isMember: true, bitWidth: member.bitWidth, to: &text)
        text.newline()
      }
      text.pad(Self.indent * depth)
      text.append("}")
    case .elements(let elements):
      text.append("[ ")
      for (number, element) in elements.enumerated() {
        if number > 0 { text.append(", ") }
        write(element, depth: depth, isMember: false, to: &text)
      }
      text.append(" ]")
    case .cut: text.append("...")
    case .unknown: text.append("<forward decl>")
    }
  }

  /// As `%#x`: zero has no prefix.
  private func hexadecimal(_ number: UInt64, to text: inout TextBuffer) {
    text.append(number == 0 ? "0" : "0x" + String(number, radix: 16))
  }
}
