/// The name of a profile or tick probe: `profile-N[unit]`, `tick-N[unit]` (providers.md §2).
package struct TimerName: Hashable, Sendable {
  /// Fires on every CPU, or on one.
  package enum Kind: UInt32, CaseIterable, Sendable {
    case profile = 0
    case tick = 1

    /// The text before N.
    package var prefix: String { self == .profile ? "profile-" : "tick-" }
  }

  /// A unit: its spelling and what it counts.
  package struct Unit: Hashable, Sendable {
    package var name: String
    /// Nanoseconds of one; 0: N counts firings each second.
    package var nanoseconds: UInt64
  }

  /// Their places are part of probe numbers: append only, at most 16.
  package static let units: [Unit] = [
    Unit(name: "", nanoseconds: 0), Unit(name: "hz", nanoseconds: 0),
    Unit(name: "ns", nanoseconds: 1), Unit(name: "nsec", nanoseconds: 1),
    Unit(name: "us", nanoseconds: 1000), Unit(name: "usec", nanoseconds: 1000),
    Unit(name: "ms", nanoseconds: 1_000_000), Unit(name: "msec", nanoseconds: 1_000_000),
    Unit(name: "s", nanoseconds: 1_000_000_000), Unit(name: "sec", nanoseconds: 1_000_000_000),
    Unit(name: "m", nanoseconds: 60_000_000_000), Unit(name: "min", nanoseconds: 60_000_000_000),
    Unit(name: "h", nanoseconds: 3_600_000_000_000), Unit(name: "hour", nanoseconds: 3_600_000_000_000),
    Unit(name: "d", nanoseconds: 86_400_000_000_000), Unit(name: "day", nanoseconds: 86_400_000_000_000),
  ]

  /// The shortest time between two firings.
  package static let minimumNanoseconds: UInt64 = 200_000
  /// The longest name.
  package static let maximumLength = 14

  package var kind: Kind
  package var number: UInt64
  /// Index into `units`.
  package var unit: Int
  /// As written: `tick-5S` and `tick-05s` are probes of their own.
  package var text: String

  /// Reads a name; nil if there is no such probe: another form, too long, or a time that is zero or too short.
  package init?(_ text: String) {
    guard text.utf8.count <= Self.maximumLength, let kind = Kind.allCases.first(where: { text.hasPrefix($0.prefix) })
    else { return nil }
    let rest = text.utf8.dropFirst(kind.prefix.utf8.count)
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    let suffix = rest.dropFirst(digits.count).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    guard let number = UInt64(Substring(digits)),
      let unit = Self.units.firstIndex(where: { Array($0.name.utf8) == suffix })
    else { return nil }
    self.init(kind: kind, number: number, unit: unit, text: text)
  }

  /// The name in its usual spelling; nil as above.
  init?(kind: Kind, number: UInt64, unit: Int) {
    guard Self.units.indices.contains(unit) else { return nil }
    self.init(kind: kind, number: number, unit: unit, text: "\(kind.prefix)\(number)\(Self.units[unit].name)")
  }

  private init?(kind: Kind, number: UInt64, unit: Int, text: String) {
    self.kind = kind
    self.number = number
    self.unit = unit
    self.text = text
    // Periods are signed 64-bit numbers in the kernel.
    guard let period = period(number), period >= Self.minimumNanoseconds, period <= UInt64(Int64.max) else {
      return nil
    }
  }

  /// Nanoseconds between two firings.
  package var periodNanoseconds: UInt64 { period(number) ?? 0 }

  /// Whether the name is spelled as its parts say.
  package var isCanonical: Bool { text == "\(kind.prefix)\(number)\(Self.units[unit].name)" }

  private func period(_ number: UInt64) -> UInt64? {
    let scale = Self.units[unit].nanoseconds
    guard number > 0 else { return nil }
    if scale == 0 { return 1_000_000_000 / number }
    let (period, overflow) = number.multipliedReportingOverflow(by: scale)
    return overflow ? nil : period
  }
}
