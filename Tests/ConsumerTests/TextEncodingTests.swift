import Testing

@testable import Consumer

/// Bytes as UTF-8 and in base 64, against the standard library's own decoder and RFC 4648.
@Suite struct TextEncodingTests {
  /// Every sequence of up to two bytes, and longer ones around the borders of the encoding.
  private static let sequences: [[UInt8]] = {
    var result: [[UInt8]] = [[]]
    for first in UInt8.min...UInt8.max {
      result.append([first])
      for second in UInt8.min...UInt8.max { result.append([first, second]) }
    }
    let borders: [UInt8] = [0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
    for first in 0xE0...0xF5 as ClosedRange<UInt8> {
      for second in borders {
        for third in borders {
          result.append([first, second, third])
          for fourth in borders { result.append([first, second, third, fourth]) }
        }
      }
    }
    return result
  }()

  @Test func exactlyValidBytesAreKept() {
    var wrong: [[UInt8]] = []
    for bytes in Self.sequences {
      let (text, isExact) = TextEncoding.utf8(bytes)
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      let isText = String(validating: text, as: UTF8.self) != nil
      if isExact != isValid || !isText || isValid && text != bytes { wrong.append(bytes) }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test func eachStrayByteIsReplaced() {
    let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
    #expect(TextEncoding.utf8([0x61, 0xFF, 0xFE, 0x62]).text == [0x61] + replacement + replacement + [0x62])
    // A sequence that breaks off: each of its bytes.
    #expect(TextEncoding.utf8([0xE2, 0x82]).text == replacement + replacement)
  }

  @Test func controlsThatXMLForbidsAreReplaced() {
    for byte in 1...0x1F as ClosedRange<UInt8> {
      let isAllowed = byte == 9 || byte == 10 || byte == 13
      #expect(TextEncoding.utf8([byte], forbidsControls: true).isExact == isAllowed)
      #expect(TextEncoding.utf8([byte]).isExact)
    }
    #expect(!TextEncoding.utf8([0xEF, 0xBF, 0xBF], forbidsControls: true).isExact)
  }

  /// RFC 4648 §10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func base64(_ plain: String, _ encoded: String) {
    #expect(TextEncoding.base64(Array(plain.utf8)) == Array(encoded.utf8))
  }
}

@Suite struct WholeCharactersTests {
  @Test(arguments: ["", "a", "aé", "日本", "a😀", "é"]) func completeTextsStay(_ text: String) {
    #expect(Array(Array(text.utf8).wholeCharacters) == Array(text.utf8))
  }

  @Test(arguments: ["é", "日", "😀"]) func partsOfACharacterGo(_ character: String) {
    for count in 1..<character.utf8.count {
      let cut = Array("ab".utf8) + character.utf8.prefix(count)
      #expect(Array(cut.wholeCharacters) == Array("ab".utf8))
      #expect(Array(cut.dropFirst(2).wholeCharacters) == [])
    }
  }

  @Test func otherBytesStay() {
    for bytes: [UInt8] in [[0x80], [0x61, 0x80, 0x80, 0x80], [0xFF], [0x61, 0xC0], [0xC3, 0x61]] {
      #expect(Array(bytes.wholeCharacters) == bytes)
    }
  }
}
