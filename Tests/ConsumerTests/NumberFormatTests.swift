import DIF
import Glibc
import Symbols
import Testing

@testable import Consumer

/// Compares integer and text conversions with libc's own, which builtins.md §7 means by "as C".
struct NumberFormatTests {
  /// A type of argument with values that lie at its edges.
  struct IntegerType: Sendable, CustomTestStringConvertible {
    var name: String
    var size: Int
    var isSigned: Bool
    var testDescription: String { name }

    var values: [Int64] {
      let bits = UInt64(8 * size)
      let low = isSigned ? Int64(-1) << Int64(bits - 1) : 0
      let high = isSigned ? ~low : Int64(bitPattern: bits == 64 ? .max : (1 << bits) - 1)
      return [0, 1, 7, 42, low, high] + (isSigned ? [-1, -42] : [])
    }
  }

  static let types: [IntegerType] = [
    IntegerType(name: "char", size: 1, isSigned: true),
    IntegerType(name: "unsigned char", size: 1, isSigned: false),
    IntegerType(name: "short", size: 2, isSigned: true),
    IntegerType(name: "unsigned short", size: 2, isSigned: false),
    IntegerType(name: "int", size: 4, isSigned: true),
    IntegerType(name: "unsigned int", size: 4, isSigned: false),
    IntegerType(name: "long", size: 8, isSigned: true),
    IntegerType(name: "unsigned long", size: 8, isSigned: false),
  ]

  static let letters: [String] = ["d", "i", "u", "o", "x", "X"]
  static let flagCharacters: [(String, PrintfFormat.Flags)] = [
    ("#", .alternate), ("0", .zero), ("-", .left), ("+", .plus), (" ", .space), ("'", .grouping),
  ]
  static let widths: [Int] = [0, 1, 5, 12, 30]
  static let precisions: [Int?] = [nil, 1, 4, 25]

  @Test(arguments: types, letters)
  func integersPrintAsInC(_ type: IntegerType, _ letterText: String) {
    let letter = Array(letterText.utf8)[0]
    for set in 0..<(1 << Self.flagCharacters.count) {
      var flags: PrintfFormat.Flags = []
      var flagText = ""
      for (index, entry) in Self.flagCharacters.enumerated() where set >> index & 1 == 1 {
        flags.insert(entry.1)
        flagText += entry.0
      }
      for width in Self.widths {
        for precision in Self.precisions {
          for value in type.values {
            let want = c(flagText, width, precision, letterText, value, type)
            let got = ours(letter, flags, width, precision, value, type)
            // One comparison for tens of thousands of rows: the macro is slow.
            if got != want {
              Issue.record("%\(flagText)\(width).\(precision ?? -1)\(letterText) of \(value): want \(want), got \(got)")
              return
            }
          }
        }
      }
    }
  }

  @Test(arguments: ["", "a", "abc", "longer than the width"], [false, true])
  func textsPrintAsInC(_ value: String, isLeft: Bool) {
    for width in Self.widths {
      for precision in Self.precisions {
        var text = TextBuffer()
        NumberFormat(flags: isLeft ? .left : [], width: width, precision: precision)
          .string(Array(value.utf8), to: &text)
        let format = "%\(isLeft ? "-" : "")\(width == 0 ? "" : "\(width)")\(precision.map { ".\($0)" } ?? "")s"
        let want = value.withCString { pointer in snprintf(format, [UnsafePointer(pointer)]) }
        #expect(String(decoding: text.bytes, as: UTF8.self) == want, "\(format)")
      }
    }
  }

  @Test func aNegativeWidthAlignsLeft() {
    var text = TextBuffer()
    NumberFormat(flags: [], width: -4, precision: nil).signed(7, to: &text)
    #expect(text.bytes == Array("7   ".utf8))
  }

  @Test func precisionZeroIsNone() {
    var text = TextBuffer()
    NumberFormat(flags: [], width: 0, precision: 0).signed(0, to: &text)
    NumberFormat(flags: [], width: 0, precision: 0).string(Array("abc".utf8), to: &text)
    #expect(text.bytes == Array("0abc".utf8))
  }

  @Test func aQuestionMarkIsThePointersWidth() {
    var text = TextBuffer()
    NumberFormat(flags: [.pointerWidth, .zero], width: 0, precision: nil)
      .unsigned(0xffff_8880_1234, letter: UInt8(ascii: "p"), to: &text)
    #expect(text.bytes == Array("0000ffff88801234".utf8))
  }

  @Test func anAbsurdWidthIsCut() {
    var text = TextBuffer()
    NumberFormat(flags: [], width: .min, precision: .max).signed(1, to: &text)
    #expect(text.count == NumberFormat.widest)
  }

  private func ours(
    _ letter: UInt8, _ flags: PrintfFormat.Flags, _ width: Int, _ precision: Int?, _ value: Int64, _ type: IntegerType
  ) -> String {
    var text = TextBuffer()
    Self.writer.integer(
      value, size: type.size, isSigned: type.isSigned, letter,
      NumberFormat(flags: flags, width: width, precision: precision), to: &text)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private static var writer: PrintfWriter {
    PrintfWriter(
      values: ValueWriter(names: [], symbols: SymbolSource(), options: ConsumerOptions()), network: NetworkNames())
  }

  /// libc's text: the value goes in as 64 bits, extended as C extends its type, `d` of an unsigned type as `u`.
  private func c(
    _ flags: String, _ width: Int, _ precision: Int?, _ letter: String, _ value: Int64, _ type: IntegerType
  ) -> String {
    let bits = UInt64(8 * type.size)
    let unsigned = UInt64(bitPattern: value) & (bits == 64 ? .max : (1 << bits) - 1)
    let signed = Int64(bitPattern: unsigned << (64 - bits)) >> Int64(64 - bits)
    let place = "%\(flags)\(width == 0 ? "" : "\(width)")\(precision.map { ".\($0)" } ?? "")ll"
    switch letter {
    case "d" where type.isSigned, "i": return snprintf(place + letter, [signed])
    case "d": return snprintf(place + "u", [unsigned])
    default: return snprintf(place + letter, [unsigned])
    }
  }
}

/// libc's printf into a string.
func snprintf(_ format: String, _ arguments: [any CVarArg]) -> String {
  var buffer = [CChar](repeating: 0, count: 256)
  let count = withVaList(arguments) { vsnprintf(&buffer, buffer.count, format, $0) }
  return String(decoding: buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
