extension BidirectionalCollection<UInt8> where SubSequence: BidirectionalCollection {
  /// The bytes of a text that was cut, without those of a UTF-8 character of which the rest is missing.
  var wholeCharacters: SubSequence {
    // A character has 4 bytes at the most, so that one without its end has 3.
    var start = endIndex
    for count in 1...3 {
      guard start > startIndex else { break }
      formIndex(before: &start)
      let length =
        switch self[start] {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        case 0x80...0xBF: 0
        default: 1
        }
      if length == 0 { continue }
      return length > count ? self[..<start] : self[...]
    }
    return self[...]
  }
}
