import DIF

extension Execution {
  /// The result of index() and rindex(); -1 if there is none.
  ///
  /// Positions follow Perl, as the originals do: index() takes a negative
  /// position as 0, rindex() one beyond the end as the end.
  func position<M: Machine>(_ subroutine: Subroutine, on machine: M) throws(MachineFault) -> Int {
    let text = try text(0, on: machine)
    let part = try self.text(1, on: machine)
    if text.isEmpty, part.isEmpty { return 0 }
    let given = tuple.count > 2 ? intArgument(2) : nil
    if subroutine == .index {
      let start = max(0, given ?? 0)
      if given != nil, start >= Int64(text.count) { return part.isEmpty ? text.count : -1 }
      return (Int(start)..<text.count).first { text[$0...].starts(with: part) } ?? -1
    }
    if let given, given < 0 { return part.isEmpty ? 0 : -1 }
    let start = Int(min(given ?? Int64.max, Int64(text.count)))
    return (0...start).last { text[$0...].starts(with: part) } ?? -1
  }

  /// What was found, if anything: strchr(), strrchr() and strstr() give the rest of the string from there.
  func search<M: Machine>(_ subroutine: Subroutine, on machine: inout M) throws(MachineFault) -> Text? {
    switch subroutine {
    case .strtok: return try token(on: &machine)
    case .json: return try selected(on: machine).map { Text($0) }
    case .strstr:
      let text = try string(0, on: machine)
      let part = try self.text(1, on: machine)
      if part.isEmpty { return text }
      return text.bytes.indices.first { text.bytes[$0...].starts(with: part) }.map { text.part($0..<text.bytes.count) }
    default:
      let text = try string(0, on: machine)
      let wanted = UInt8(truncatingIfNeeded: argument(1))
      // The terminator counts as a character of the string.
      if wanted == 0 { return Text([], isCut: text.isCut) }
      let found = subroutine == .strchr ? text.bytes.firstIndex(of: wanted) : text.bytes.lastIndex(of: wanted)
      return found.map { text.part($0..<text.bytes.count) }
    }
  }

  /// The rest begins with the delimiter that ended the token: other delimiters may be given for what follows.
  private func token<M: Machine>(on machine: inout M) throws(MachineFault) -> Text? {
    let delimiters = try text(1, on: machine)
    if argument(0) != 0 { machine.tokenRest = try string(0, on: machine) }
    guard let rest = machine.tokenRest else { return nil }
    let start = rest.bytes.drop { delimiters.contains($0) }
    guard !start.isEmpty else {
      machine.tokenRest = nil
      return nil
    }
    let token = start.prefix { !delimiters.contains($0) }
    machine.tokenRest = rest.part(token.endIndex..<rest.bytes.count)
    return rest.part(token.startIndex..<token.endIndex)
  }

  /// substr(): a negative start counts from the end, a negative length leaves that many bytes off the end.
  func substring<M: Machine>(on machine: M) throws(MachineFault) -> Text {
    let text = try string(0, on: machine)
    let length = Int64(text.bytes.count)
    var start = intArgument(1)
    var count = tuple.count > 2 ? intArgument(2) : Int64(machine.stringSize)
    if start < 0 {
      start = start.addingReportingOverflow(length).partialValue
      let (end, overflow) = start.addingReportingOverflow(count)
      if start < 0, !overflow, end > 0 {
        // The piece begins before the string: what lies before is left off.
        count = end
        start = 0
      }
    }
    guard start >= 0, start < length else { return Text([]) }
    let available = length - start
    if count < 0 { count = count.addingReportingOverflow(available).partialValue }
    guard count > 0 else { return Text([]) }
    return text.part(Int(start)..<Int(start + min(count, available)))
  }

  /// memstr(): bytes as a string, NUL replaced by a character; only what a string holds is read.
  func filled<M: Machine>(on machine: M) throws(MachineFault) -> Text? {
    let size = argument(2)
    if size == 0 { return nil }
    guard size <= 4096 else { throw MachineFault(.illegalOperation) }
    let count = min(Int(size), machine.stringSize) - 1
    let replacement = UInt8(truncatingIfNeeded: argument(1))
    let bytes = try machine.read(argument(0), count: count, from: .kernel)
    let text = Array(bytes.map { $0 == 0 ? replacement : $0 }.prefix { $0 != 0 })
    return Text(text, isCut: text.count == machine.stringSize - 1 && Int(size) > machine.stringSize)
  }

  /// strtoll(): blanks and tabs, a sign, `0x` in base 16; stops at the first byte that is no digit.
  func parsedInteger<M: Machine>(on machine: M) throws(MachineFault) -> Int64 {
    let base = tuple.count > 1 ? Int(intArgument(1)) : 10
    guard (2...36).contains(base) else { throw MachineFault(.illegalOperation) }
    var rest = try text(0, on: machine)[...]
    rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    if base == 16, rest.first == UInt8(ascii: "0"), let x = rest.dropFirst().first, x | 0x20 == UInt8(ascii: "x") {
      rest = rest.dropFirst(2)
    }
    var value: Int64 = 0
    for byte in rest {
      let digit: Int
      switch byte {
      case 0x30...0x39: digit = Int(byte) - 0x30
      case 0x41...0x5A, 0x61...0x7A: digit = Int(byte | 0x20) - 0x61 + 10
      default: digit = base
      }
      guard digit < base else { break }
      value = value &* Int64(base) &+ Int64(digit)
    }
    return isNegative ? 0 &- value : value
  }
}
