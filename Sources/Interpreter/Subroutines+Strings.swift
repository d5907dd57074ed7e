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

  /// strchr(), strrchr(), strstr(), strtok(): the rest of the string from what was found, or the token.
  func search<M: Machine>(_ subroutine: Subroutine, on machine: inout M) throws(MachineFault) -> [UInt8]? {
    switch subroutine {
    case .strtok: return try token(on: &machine)
    case .strstr:
      let text = try text(0, on: machine)
      let part = try self.text(1, on: machine)
      if part.isEmpty { return text }
      return text.indices.first { text[$0...].starts(with: part) }.map { Array(text[$0...]) }
    default:
      let text = try text(0, on: machine)
      let wanted = UInt8(truncatingIfNeeded: argument(1))
      // The terminator counts as a character of the string.
      if wanted == 0 { return [] }
      let found = subroutine == .strchr ? text.firstIndex(of: wanted) : text.lastIndex(of: wanted)
      return found.map { Array(text[$0...]) }
    }
  }

  private func token<M: Machine>(on machine: inout M) throws(MachineFault) -> [UInt8]? {
    let delimiters = try text(1, on: machine)
    if argument(0) != 0 { machine.tokenRest = try text(0, on: machine) }
    guard let rest = machine.tokenRest else { return nil }
    let start = rest.drop { delimiters.contains($0) }
    guard !start.isEmpty else {
      machine.tokenRest = nil
      return nil
    }
    let token = start.prefix { !delimiters.contains($0) }
    machine.tokenRest = Array(rest[token.endIndex...].dropFirst())
    return Array(token)
  }

  /// substr(): a negative start counts from the end, a negative length leaves that many bytes off the end.
  func substring<M: Machine>(on machine: M) throws(MachineFault) -> [UInt8] {
    let text = try text(0, on: machine)
    let length = Int64(text.count)
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
    guard start >= 0, start < length else { return [] }
    let available = length - start
    if count < 0 { count = count.addingReportingOverflow(available).partialValue }
    guard count > 0 else { return [] }
    return Array(text[Int(start)..<Int(start + min(count, available))])
  }

  /// inet_ntop(), inet_ntoa() and inet_ntoa6().
  func networkAddress<M: Machine>(_ subroutine: Subroutine, on machine: M) throws(MachineFault) -> [UInt8] {
    let family = subroutine == .inet_ntop ? Int32(truncatingIfNeeded: argument(0)) : subroutine == .inet_ntoa ? 2 : 10
    let address = subroutine == .inet_ntop ? argument(1) : argument(0)
    switch family {
    case 2: return Array(dotted(try machine.read(address, count: 4, from: .kernel)).utf8)
    case 10:
      let bytes = try machine.read(address, count: 16, from: .kernel)
      return Array(IPv6Text(bytes, onlyIPv4: subroutine == .inet_ntoa6).text.utf8)
    default: throw MachineFault(.illegalOperation)
    }
  }
}

private func dotted(_ bytes: some Sequence<UInt8>) -> String { bytes.map { String($0) }.joined(separator: ".") }

/// The text of an IPv6 address: the longest run of zero groups (the first of several; a single group too) becomes `::`,
/// mapped and compatible addresses end as IPv4 addresses do.
struct IPv6Text {
  let text: String

  init(_ bytes: [UInt8], onlyIPv4: Bool) {
    let groups = (0..<8).map { UInt16(bytes[2 * $0]) << 8 | UInt16(bytes[2 * $0 + 1]) }
    let isMapped = groups[..<5].allSatisfy { $0 == 0 } && groups[5] == 0xFFFF
    let low = UInt32(groups[6]) << 16 | UInt32(groups[7])
    let isCompatible = groups[..<6].allSatisfy { $0 == 0 } && low > 1
    let hasIPv4 = isMapped || isCompatible
    if hasIPv4, onlyIPv4 {
      text = dotted(bytes[12...])
      return
    }
    let shown = hasIPv4 ? Array(groups[..<6]) : groups
    var best = 0..<0
    var index = 0
    while index < shown.count {
      let end = shown[index...].firstIndex { $0 != 0 } ?? shown.count
      if end - index > best.count { best = index..<end }
      index = max(end, index + 1)
    }
    func joined(_ range: Range<Int>) -> String { range.map { String(shown[$0], radix: 16) }.joined(separator: ":") }
    var result = joined(0..<shown.count)
    if !best.isEmpty { result = joined(0..<best.lowerBound) + "::" + joined(best.upperBound..<shown.count) }
    if hasIPv4 { result += (result.hasSuffix(":") ? "" : ":") + dotted(bytes[12...]) }
    text = result
  }
}

/// A path name taken apart by text alone: links are not followed.
struct Path {
  private let bytes: [UInt8]
  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The path without trailing slashes; nil if it is empty or holds nothing else.
  private var trimmed: ArraySlice<UInt8>? {
    bytes.lastIndex { $0 != Self.slash }.map { bytes[...$0] }
  }

  var base: [UInt8] {
    guard let trimmed else { return [bytes.isEmpty ? Self.dot : Self.slash] }
    guard let slash = trimmed.lastIndex(of: Self.slash) else { return Array(trimmed) }
    return Array(trimmed[(slash + 1)...])
  }

  var directory: [UInt8] {
    guard let trimmed else { return [bytes.isEmpty ? Self.dot : Self.slash] }
    guard let slash = trimmed.lastIndex(of: Self.slash) else { return [Self.dot] }
    guard let end = trimmed[..<slash].lastIndex(where: { $0 != Self.slash }) else { return [Self.slash] }
    return Array(trimmed[...end])
  }

  /// Without `//`, `/./` and `/../`.
  var cleaned: [UInt8] {
    let isAbsolute = bytes.first == Self.slash
    let endsWithSlash = bytes.count > 1 && bytes.last == Self.slash
    var parts: [ArraySlice<UInt8>] = []
    for (index, part) in bytes.split(separator: Self.slash).enumerated() {
      let isFirstRelative = index == 0 && !isAbsolute
      if part.elementsEqual([Self.dot]), !isFirstRelative { continue }
      if part.elementsEqual([Self.dot, Self.dot]), !isFirstRelative {
        if parts.isEmpty { continue }
        // The start of a relative path is all that the text knows of it.
        if isAbsolute || parts.count > 1 || !(parts[0].elementsEqual([Self.dot, Self.dot])) {
          parts.removeLast()
          continue
        }
      }
      parts.append(part)
    }
    var result: [UInt8] = isAbsolute ? [Self.slash] : []
    result += parts.joined(separator: [Self.slash])
    if endsWithSlash, result.last != Self.slash, !parts.isEmpty { result.append(Self.slash) }
    return result
  }
}
