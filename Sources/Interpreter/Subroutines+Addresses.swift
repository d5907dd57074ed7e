import DIF

extension Execution {
  /// inet_ntop(), inet_ntoa() and inet_ntoa6().
  func networkAddress<M: Machine>(_ subroutine: Subroutine, on machine: M) throws(MachineFault) -> [UInt8] {
    let family = subroutine == .inet_ntop ? Int32(truncatingIfNeeded: argument(0)) : subroutine == .inet_ntoa ? 2 : 10
    let address = subroutine == .inet_ntop ? argument(1) : argument(0)
    switch family {
    case 2: return Array(dotted(try machine.read(address, count: 4, from: .kernel)).utf8)
    case 10:
      let bytes = try machine.read(address, count: 16, from: .kernel)
      let isStrict = subroutine == .inet_ntoa6 && intArgument(1) != 0
      let style: IPv6Text.Style = subroutine == .inet_ntop ? .embedded : isStrict ? .strict : .onlyIPv4
      return Array(IPv6Text(bytes, style).text.utf8)
    default: throw MachineFault(.illegalOperation)
    }
  }

  /// link_ntop() and uuidstr(): bytes in hexadecimal digits.
  func hexadecimal<M: Machine>(_ subroutine: Subroutine, on machine: M) throws(MachineFault) -> [UInt8] {
    let groups: [Int]
    if subroutine == .uuidstr {
      groups = [4, 2, 2, 2, 6]
    } else {
      // ARPHRD_ETHER, ARPHRD_INFINIBAND
      switch Int32(truncatingIfNeeded: argument(0)) {
      case 1: groups = [Int](repeating: 1, count: 6)
      case 32: groups = [Int](repeating: 1, count: 20)
      default: throw MachineFault(.illegalOperation)
      }
    }
    let address = argument(subroutine == .uuidstr ? 0 : 1)
    var rest = try machine.read(address, count: groups.reduce(0, +), from: .kernel)[...]
    var parts: [String] = []
    for count in groups {
      parts.append(rest.prefix(count).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
      rest = rest.dropFirst(count)
    }
    return Array(parts.joined(separator: subroutine == .uuidstr ? "-" : ":").utf8)
  }
}

private func dotted(_ bytes: some Sequence<UInt8>) -> String { bytes.map { String($0) }.joined(separator: ".") }

/// The text of an IPv6 address: the longest run of zero groups (the first of several; a single group too) becomes `::`,
/// mapped and compatible addresses end as IPv4 addresses do.
struct IPv6Text {
  let text: String

  enum Style {
    /// An IPv4 address inside is written as one behind the groups: inet_ntop().
    case embedded
    /// Of such an address nothing else is written: inet_ntoa6().
    case onlyIPv4
    /// As `embedded`, but a single zero group stays (RFC 5952): inet_ntoa6(, 1).
    case strict
  }

  init(_ bytes: [UInt8], _ style: Style) {
    let groups = (0..<8).map { UInt16(bytes[2 * $0]) << 8 | UInt16(bytes[2 * $0 + 1]) }
    let isMapped = groups[..<5].allSatisfy { $0 == 0 } && groups[5] == 0xFFFF
    let low = UInt32(groups[6]) << 16 | UInt32(groups[7])
    let isCompatible = groups[..<6].allSatisfy { $0 == 0 } && low > 1
    let hasIPv4 = isMapped || isCompatible
    if hasIPv4, style == .onlyIPv4 {
      text = dotted(bytes[12...])
      return
    }
    let shown = hasIPv4 ? Array(groups[..<6]) : groups
    var best = 0..<0
    var index = 0
    while index < shown.count {
      let end = shown[index...].firstIndex { $0 != 0 } ?? shown.count
      if end - index > max(best.count, style == .strict ? 1 : 0) { best = index..<end }
      index = max(end, index + 1)
    }
    func joined(_ range: Range<Int>) -> String { range.map { String(shown[$0], radix: 16) }.joined(separator: ":") }
    var result = joined(0..<shown.count)
    if !best.isEmpty { result = joined(0..<best.lowerBound) + "::" + joined(best.upperBound..<shown.count) }
    if hasIPv4 { result += (result.hasSuffix(":") ? "" : ":") + dotted(bytes[12...]) }
    text = result
  }
}
