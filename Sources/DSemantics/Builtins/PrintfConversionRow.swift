import CTypes
import DIF

/// What a conversion of printf takes (builtins.md §7): the text of messages and the test.
struct PrintfConversionRow: Sendable {
  /// What a value must be.
  enum Operand: Sendable {
    case integer
    /// At most 32 bits.
    case character
    /// Exactly so many bytes, and the sign; nil for either.
    case exactly(size: Int, isSigned: Bool?)
    case text
    case wideText
    case address
    case userAddress
    case stack
    case floating
    case longDouble
  }

  let names: [String]
  let prototype: String
  let operand: Operand

  init(_ names: [String], _ prototype: String, _ operand: Operand) {
    self.names = names
    self.prototype = prototype
    self.operand = operand
  }

  private static let anyInteger = "char, short, int, long, or long long"
  private static let text = "char [] or string (or use stringof)"

  static let table: [PrintfConversionRow] = [
    PrintfConversionRow(["d", "i", "u", "o", "x", "X"], anyInteger, .integer),
    PrintfConversionRow(["hd", "hi"], "short", .exactly(size: 2, isSigned: true)),
    PrintfConversionRow(["hu", "ho", "hx", "hX"], "unsigned short", .exactly(size: 2, isSigned: false)),
    PrintfConversionRow(["ld", "li"], "long", .exactly(size: 8, isSigned: true)),
    PrintfConversionRow(["lu", "lo", "lx", "lX"], "unsigned long", .exactly(size: 8, isSigned: false)),
    PrintfConversionRow(["lld", "lli"], "long long", .exactly(size: 8, isSigned: true)),
    PrintfConversionRow(["llu", "llo"], "unsigned long long", .exactly(size: 8, isSigned: false)),
    PrintfConversionRow(["llx", "llX"], "long long", .exactly(size: 8, isSigned: nil)),
    PrintfConversionRow(["c", "C"], "char, short, or int", .character),
    PrintfConversionRow(["lc", "wc"], "int", .exactly(size: 4, isSigned: nil)),
    PrintfConversionRow(["s", "S", "I"], text, .text),
    PrintfConversionRow(["ls", "ws"], "wchar_t []", .wideText),
    PrintfConversionRow(["e", "E", "f", "g", "G"], "float, double, or long double", .floating),
    PrintfConversionRow(["Le", "LE", "Lf", "Lg", "LG"], "long double", .longDouble),
    PrintfConversionRow(["p", "a"], "pointer or integer", .address),
    PrintfConversionRow(
      ["A"], "pointer or integer (with -p/-c) or _usymaddr (without -p/-c)", .userAddress),
    PrintfConversionRow(["k"], "stack", .stack),
    PrintfConversionRow(["P"], "uint16_t", .exactly(size: 2, isSigned: false)),
    PrintfConversionRow(["T", "Y"], "int64_t", .exactly(size: 8, isSigned: nil)),
  ]

  static let byName: [String: PrintfConversionRow] = {
    var rows: [String: PrintfConversionRow] = [:]
    for row in table { for name in row.names { rows[name] = row } }
    return rows
  }()

  /// Whether a value of a type, made in a certain way, may be converted.
  func accepts(_ type: CType, _ kind: ActionArgument.Kind = .value) -> Bool {
    switch kind {
    case .stack, .userStack: if case .stack = operand { return true } else { return false }
    case .symbol:
      switch operand {
      case .address, .text: return true
      default: return false
      }
    case .module:
      // "mod/umod keys print the module name with any string-like conversion."
      switch operand {
      case .address, .text: return true
      default: return false
      }
    case .userSymbol, .userModule, .userAddress:
      switch operand {
      case .userAddress, .text: return true
      default: return false
      }
    case .memory, .packet: return false
    case .value: return accepts(type)
    }
  }

  private func accepts(_ type: CType) -> Bool {
    switch operand {
    case .integer: return type.isInteger
    case .character: return (type.integer?.size ?? 8) <= 4
    case .exactly(let size, let isSigned):
      guard let integer = type.integer else { return false }
      return integer.size == size && (isSigned == nil || isSigned == integer.isSigned)
    case .text:
      return type.isString || type.isCharacterArray
    case .wideText:
      if case .array(let content, _) = type.resolved { return content.integer?.size == 4 }
      return false
    case .address: return type.isInteger || type.isPointerLike || type.resolved == .symbolAddress
    case .userAddress: return type.isInteger || type.isPointerLike || type.resolved == .userSymbolAddress
    case .stack: return type.resolved == .stack
    case .floating: return type.isFloating
    case .longDouble: return type.size(stringSize: 0) == 16 && type.isFloating
    }
  }
}
