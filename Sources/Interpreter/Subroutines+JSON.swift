import DIF

extension Execution {
  /// json(): what a selector names, as it stands in the text.
  func selected<M: Machine>(on machine: M) throws(MachineFault) -> [UInt8]? {
    let text = try text(0, on: machine)
    var search = JSONSearch(text, selector: try self.text(1, on: machine))
    return search.result()
  }
}

/// A search for one value in the text of JSON, from left to right: an error behind the value is never seen, one before it
/// means that nothing is found.
///
/// A selector is a list of names: `a.b[2].c` has four. In an object a name is a key, compared as it is written; in an array
/// it must be a number.
struct JSONSearch {
  private var rest: ArraySlice<UInt8>
  private var names: ArraySlice<[UInt8]>

  init(_ text: [UInt8], selector: [UInt8]) {
    rest = text[...]
    var names: [[UInt8]] = [[]]
    for (index, byte) in selector.enumerated() where byte != UInt8(ascii: "]") {
      switch byte {
      case UInt8(ascii: "[") where index == 0: continue
      case UInt8(ascii: "["), UInt8(ascii: "."): names.append([])
      default: names[names.count - 1].append(byte)
      }
    }
    self.names = names[...]
  }

  mutating func result() -> [UInt8]? {
    skipSpace()
    while let open = rest.first, open == UInt8(ascii: "{") || open == UInt8(ascii: "[") {
      rest = rest.dropFirst()
      guard let name = names.popFirst() else { return nil }
      guard open == UInt8(ascii: "{") ? findKey(name) : findElement(name) else { return nil }
      skipSpace()
      if names.isEmpty { return value().map { Array($0) } }
    }
    return nil
  }

  /// Goes to the value of a key.
  private mutating func findKey(_ name: [UInt8]) -> Bool {
    while true {
      skipSpace()
      guard rest.first == UInt8(ascii: "\""), let key = string() else { return false }
      skipSpace()
      guard rest.popFirst() == UInt8(ascii: ":") else { return false }
      if key.elementsEqual(name) { return true }
      guard skipValue() else { return false }
    }
  }

  /// Goes to an element of an array.
  private mutating func findElement(_ name: [UInt8]) -> Bool {
    guard !name.isEmpty, name.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    let wanted = name.reduce(UInt64(0)) { $0 &* 10 &+ UInt64($1 - 0x30) }
    for _ in 0..<wanted where !skipValue() { return false }
    return true
  }

  /// Leaves a value and the comma behind it.
  private mutating func skipValue() -> Bool {
    skipSpace()
    guard value() != nil else { return false }
    skipSpace()
    return rest.popFirst() == UInt8(ascii: ",")
  }

  private mutating func skipSpace() { rest = rest.drop { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains($0) } }

  /// The text of the value that begins here, a string's without its quotes; something must follow it.
  private mutating func value() -> ArraySlice<UInt8>? {
    switch rest.first {
    case UInt8(ascii: "\"")?: string()
    case UInt8(ascii: "{")?, UInt8(ascii: "[")?: collection()
    case (0x61...0x7A)?: word()
    case (0x30...0x39)?, UInt8(ascii: "-")?: number()
    default: nil
    }
  }

  private mutating func string() -> ArraySlice<UInt8>? {
    rest = rest.dropFirst()
    let start = rest
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\"") { return start[..<(rest.startIndex - 1)] }
      guard byte == UInt8(ascii: "\\") else { continue }
      guard rest.popFirst() == UInt8(ascii: "u") else { continue }
      for _ in 0..<4 {
        switch rest.popFirst() {
        case (0x30...0x39)?, (0x41...0x46)?, (0x61...0x66)?: continue
        default: return nil
        }
      }
    }
    return nil
  }

  /// An object or array with all that is in it: only its strings and the numbers of its braces and brackets are looked at.
  private mutating func collection() -> ArraySlice<UInt8>? {
    let start = rest
    var braces = 0
    var brackets = 0
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "\""):
        guard string() != nil else { return nil }
        continue
      case UInt8(ascii: "{"): braces += 1
      case UInt8(ascii: "}"): braces -= 1
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"): brackets -= 1
      default: break
      }
      guard braces >= 0, brackets >= 0 else { return nil }
      rest = rest.dropFirst()
      if braces == 0, brackets == 0 { return start[..<rest.startIndex] }
    }
    return nil
  }

  private mutating func word() -> ArraySlice<UInt8>? {
    let start = rest
    rest = rest.drop { (0x61...0x7A).contains($0) }
    let word = start[..<rest.startIndex]
    let isKnown = ["true", "false", "null"].contains { word.elementsEqual($0.utf8) }
    return isKnown && !rest.isEmpty ? word : nil
  }

  /// A sign stands at the start and in the exponent, a point before the exponent; hexadecimal digits are an error.
  private mutating func number() -> ArraySlice<UInt8>? {
    let start = rest
    rest = rest.dropFirst()
    var hasPoint = false
    var hasExponent = false
    while let byte = rest.first {
      switch byte {
      case 0x30...0x39: break
      case UInt8(ascii: "+"), UInt8(ascii: "-"):
        if !hasExponent { return nil }
      case UInt8(ascii: "e") where !hasExponent, UInt8(ascii: "E") where !hasExponent: hasExponent = true
      case UInt8(ascii: ".") where !hasPoint && !hasExponent: hasPoint = true
      case UInt8(ascii: "x") where !hasPoint && !hasExponent, UInt8(ascii: "X") where !hasPoint && !hasExponent:
        return nil
      default: return start[..<rest.startIndex]
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
