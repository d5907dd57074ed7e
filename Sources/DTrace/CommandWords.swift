/// Splits the text of `-c` into words: at blanks, except within single or double quotes, which are removed.
///
/// An unfinished quote reaches to the end. A text of blanks is one word, as an empty one is.
func commandWords(_ text: String) -> [String] {
  var words: [[UInt8]] = []
  var word: [UInt8]?
  var quote: UInt8?
  for byte in text.utf8 {
    if let open = quote {
      if byte == open { quote = nil } else { word?.append(byte) }
      continue
    }
    switch byte {
    case UInt8(ascii: " "), 0x09...0x0D:
      if let finished = word { words.append(finished) }
      word = nil
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      quote = byte
      if word == nil { word = [] }
    default:
      if word == nil { word = [] }
      word?.append(byte)
    }
  }
  if let finished = word { words.append(finished) }
  return words.isEmpty ? [text] : words.map { String(decoding: $0, as: UTF8.self) }
}
