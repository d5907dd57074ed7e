package import DIF

/// The global variables from which generated objects take their operands.
///
/// The host sets them before each round, so that
/// no translator can know their values.
///
/// | variables | values |
/// |---|---|
/// | whole | any 64-bit integer, the interesting ones more often |
/// | position | -3 ... strsize + 3, rarely far outside |
/// | character | one that the texts hold, the terminator, another |
/// | size | 0 ... 40, rarely too large |
/// | badAddress | NULL, user space, unmapped, non-canonical |
/// | userText, userEdge | in user memory: a text; near or behind the end of the mapping |
/// | text | strings of chosen lengths, unset now and then |
/// | raw | bytes: texts of strsize - 1, of strsize, without end |
/// | address4, address16 | of the Internet |
/// | numeral | a number as strtoll() reads it, or nearly |
/// | document, selector | JSON and the way to one of its values; often damaged |
package enum OperandName: Int, CaseIterable, Hashable, Sendable {
  case whole0, whole1, whole2, position0, position1, character, size, badAddress, userText, userEdge
  case text0, text1, raw0, raw1, address4, address16, numeral, document, selector

  /// The identifier of the variable.
  package var id: VariableID { VariableID(0x500 + UInt16(rawValue)) }

  /// Whether the variable is a string.
  var isText: Bool { [.text0, .text1, .numeral, .document, .selector].contains(self) }

  /// The type of the variable.
  func type(stringSize: Int) -> DIFType {
    switch self {
    case .text0, .text1, .numeral, .document, .selector: .string(stringSize)
    case .raw0, .raw1: DIFType(.ctf, .array, size: stringSize + 24, isByReference: true)
    case .address4: DIFType(.ctf, .array, size: 4, isByReference: true)
    case .address16: DIFType(.ctf, .array, size: 16, isByReference: true)
    default: .integer(8)
    }
  }
}

/// The value of an operand in one round; texts and bytes without padding.
package enum OperandValue: Hashable, Sendable {
  case integer(UInt64)
  case bytes([UInt8])
  case unset
}

/// The operands of one round, and the user memory that goes with them.
package struct Operands: Hashable, Sendable {
  package var values: [OperandName: OperandValue]
  /// What lies at the start of the user page, and at its end.
  package var userStart: [UInt8]
  package var userEnd: [UInt8]

  /// Chooses the operands of a round; the lengths of texts follow the round's number, so that all of 0, 1, strsize - 1,
  /// strsize and unterminated come.
  package init(
    round: Int, stringSize: Int, userPage: UInt64, pageSize: Int, random: inout SeededRandom
  ) {
    let size = stringSize
    let lengths = [0, 1, size - 1, 2, size / 2, size - 2, 5, size - 1].map { max(0, min($0, size - 1)) }
    let length = lengths[round % lengths.count]
    let text = Self.text(length, &random)
    values = [
      .whole0: .integer(Self.whole(&random)), .whole1: .integer(Self.whole(&random)),
      .whole2: .integer(random.one(in: 4) ? 0 : Self.whole(&random)),
      .position0: .integer(Self.position(size, &random)), .position1: .integer(Self.position(size, &random)),
      .character: .integer(UInt64(random.pick([0x61, 0x62, 0x2F, 0, 0x7A, 0x161]))),
      .size: .integer(random.one(in: 12) ? random.pick([1 << 20, .max, 1 << 63]) : UInt64(random.pick(0...40))),
      .badAddress: .integer(
        random.pick([0, 1, 0xFFF, userPage, 0xDEAD_0000_0000_0000, 0xFFFF_FFFF_FFFF_F000, .max])),
      .text0: random.one(in: 9) ? .unset : .bytes(text),
      .text1: .bytes(Self.part(of: text, size, &random)),
      .address4: .bytes((0..<4).map { _ in random.pick([0, 1, 10, 99, 100, 255]) }),
      .address16: .bytes(Self.address(&random)),
    ]
    for (name, shift) in [(OperandName.raw0, 0), (.raw1, 1)] {
      let kind = (round + shift) % 5
      let count = [size, size - 1, size + 24, 1, size + 5][kind]
      let bytes = Self.text(min(count, size + 24), &random)
      values[name] = .bytes(bytes + [UInt8](repeating: 0, count: size + 24 - bytes.count))
    }
    values[.numeral] = .bytes(Array(Self.numeral(&random).prefix(size - 1)))
    let document = RandomDocument(size: size - 1, &random)
    values[.document] = .bytes(document.text)
    values[.selector] = .bytes(Array(document.selector(&random).prefix(size - 1)))
    // A text at the start of the page; at its end one that only the end of the mapping ends.
    let userLength = [0, size - 1, 1, size, size + 9][round % 5]
    userStart = Self.text(userLength, &random) + [0]
    userEnd = Self.text(size + 16, &random)
    values[.userText] = .integer(userPage)
    let end = userPage + UInt64(pageSize)
    values[.userEdge] = .integer(
      random.pick([
        end - 1, end - 8, end - UInt64(size) + 1, end - UInt64(size), end, 0, 0xFFFF_FFFF_FFFF_F000, end - 3,
      ]))
  }

  private static func whole(_ random: inout SeededRandom) -> UInt64 {
    let interesting: [UInt64] = [
      0, 1, 2, 3, 7, 63, 64, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF,
      0x1_0000_0000, 0x7FFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000, 0x8000_0000_0000_0001, .max, .max - 1,
      0xFFFF_FFFF_8000_0000, 0xFFFF_FFFF_7FFF_FFFF,
    ]
    switch random.pick(0...3) {
    case 0: return random.next()
    case 1: return random.next() >> UInt64(random.pick(0...63))
    default: return random.pick(interesting)
    }
  }

  private static func position(_ size: Int, _ random: inout SeededRandom) -> UInt64 {
    let value =
      switch random.pick(0...9) {
      case 0: random.pick([Int(Int32.max), Int(Int32.min), 1 << 40])
      case 1...5: random.pick(-3...6)
      default: random.pick(-size - 2...size + 3)
      }
    return UInt64(bitPattern: Int64(value))
  }

  /// A text of few different characters, so that searches find something.
  private static func text(_ count: Int, _ random: inout SeededRandom) -> [UInt8] {
    let alphabet: [UInt8] = Array("aab/.".utf8)
    return (0..<max(0, count)).map { _ in random.one(in: 20) ? UInt8(random.pick(1...255)) : random.pick(alphabet) }
  }

  /// Often a piece of the other text, sometimes anything.
  private static func part(of text: [UInt8], _ size: Int, _ random: inout SeededRandom) -> [UInt8] {
    switch random.pick(0...5) {
    case 0: return []
    case 1: return Self.text(random.pick(0...size - 1), &random)
    case 2: return Self.text(1, &random)
    default:
      let start = random.pick(0...text.count)
      return Array(text[start..<min(text.count, start + random.pick(0...4))])
    }
  }

  private static func numeral(_ random: inout SeededRandom) -> [UInt8] {
    let digits: [UInt8] = Array(random.pick(["01", "01234567", "0123456789", "09afAF8", "azAZ59"]).utf8)
    let count = random.pick([0, 1, 2, 5, 16, 19, 22])
    return Array(random.pick(["", "", " ", "\t ", "\n"]).utf8)
      + Array(random.pick(["", "", "-", "+", "--", "- "]).utf8)
      + Array(random.pick(["", "", "0x", "0X", "0", "0x0x"]).utf8) + (0..<count).map { _ in random.pick(digits) }
      + Array(random.pick(["", "", " ", "g", "/", ":", "@", "[", "{"]).utf8)
  }

  private static func address(_ random: inout SeededRandom) -> [UInt8] {
    switch random.pick(0...4) {
    case 0: [UInt8](repeating: 0, count: 10) + [255, 255] + (0..<4).map { _ in UInt8(random.pick(0...255)) }
    case 1: [UInt8](repeating: 0, count: 12) + (0..<4).map { _ in UInt8(random.pick([0, 0, 1, 200])) }
    default:
      (0..<8).flatMap { _ in random.one(in: 2) ? [0, 0] : [UInt8(random.pick(0...255)), UInt8(random.pick(0...255))] }
    }
  }
}

extension Operands: CustomStringConvertible {
  /// One line an operand.
  package var description: String {
    OperandName.allCases.map { name in
      switch values[name] {
      case .integer(let value)?: "\(name) = 0x\(String(value, radix: 16))"
      case .bytes(let bytes)?: "\(name) = \(bytes.count) bytes \(shown(bytes))"
      case .unset?, nil: "\(name) is unset"
      }
    }.joined(separator: "\n") + "\nuser memory \(shown(userStart)) ... \(shown(userEnd))"
  }
}

/// Bytes as text, what is not printable as hexadecimal escapes.
func shown(_ bytes: some Sequence<UInt8>) -> String {
  var text = "\""
  for byte in bytes {
    if byte >= 0x20, byte < 0x7F {
      text.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      text += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }
  return text + "\""
}
