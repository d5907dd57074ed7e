package import DIF
package import DSemantics

/// profile-N on every CPU and tick-N on one (providers.md §2).
package final class ProfileProvider: Provider {
  package let name = "profile"
  package let blocks: [ProbeIDBlock] = [.listedTimers, .timers, .largeTimers, .hashedTimers]

  /// The probes that exist without being asked for; their rank is their number.
  static let listedNames: [String] = [
    "profile-97", "profile-199", "profile-499", "profile-997", "profile-1999", "profile-4001", "profile-4999", "tick-1",
    "tick-10", "tick-100", "tick-500", "tick-1000", "tick-5000",
  ]
  /// The most probes that there can be.
  static let maximumCount = 1000

  /// What was made on demand.
  private var made: [ProbeID: TimerName] = [:]

  /// Makes the provider.
  package init() {}

  package func listedProbes() -> [Probe] {
    let listed = Self.listedNames.indices.map { ProbeIDBlock.listedTimers[UInt32($0)] }
    return (listed + made.keys.sorted()).compactMap { probe($0) }
  }

  package func probes(matching pattern: ProbePattern) -> [Probe] {
    if let text = pattern.name.literal {
      let wanted = ProbeDescription(provider: name, name: text)
      guard pattern.matches(wanted), let id = id(named: text) else { return [] }
      return [Probe(id: id, description: wanted)]
    }
    return listedProbes().filter { pattern.matches($0.description) }
  }

  package func probe(_ id: ProbeID) -> Probe? {
    guard let timer = timer(id) else { return nil }
    return Probe(id: id, description: ProbeDescription(provider: name, name: timer.text))
  }

  package let attachments = [
    AttachmentWay("link to a perf event of the CPU clock", features: ["perf_event", "perf_event_link"])
  ]

  package var stability: ProviderStability {
    let module = StabilityAttributes(.unstable, .unstable, .unknown)
    return ProviderStability(
      provider: .evolving, module: module, function: .kernel, name: .evolving, arguments: .evolving)
  }

  package func bind(_ probe: Probe) -> BoundProbe {
    guard let timer = timer(probe.id) else { preconditionFailure("probe \(probe.id.rawValue) is no timer") }
    return BoundProbe(
      id: probe.id, description: probe.description, site: .timer,
      timer: (periodNanoseconds: timer.periodNanoseconds, isPerCPU: timer.kind == .profile))
  }

  /// The timer of a number: one that exists, or one that the number itself describes.
  private func timer(_ id: ProbeID) -> TimerName? {
    if let known = made[id] { return known }
    if let rank = ProbeIDBlock.listedTimers.offset(of: id) {
      return Self.listedNames.indices.contains(Int(rank)) ? TimerName(Self.listedNames[Int(rank)]) : nil
    }
    guard let timer = Self.decode(id), made.count + Self.listedNames.count < Self.maximumCount else { return nil }
    made[id] = timer
    return timer
  }

  /// The number of a name, making its probe if it can be.
  private func id(named text: String) -> ProbeID? {
    if let rank = Self.listedNames.firstIndex(of: text) { return ProbeIDBlock.listedTimers[UInt32(rank)] }
    guard let timer = TimerName(text) else { return nil }
    var id = Self.id(of: timer)
    // Only names by hash can meet.
    while let other = made[id], other != timer { id = ProbeID(id.rawValue &+ 1) }
    if made[id] == nil {
      guard made.count + Self.listedNames.count < Self.maximumCount else { return nil }
      made[id] = timer
    }
    return id
  }

  /// The number that follows from a name: its parts, or its hash where they do not fit.
  static func id(of timer: TimerName) -> ProbeID {
    let combination = timer.kind.rawValue << 4 | UInt32(timer.unit)
    if timer.isCanonical, timer.number < 1 << 11 {
      return ProbeIDBlock.timers[combination << 11 | UInt32(timer.number)]
    }
    if timer.isCanonical, timer.number < 1 << 24 {
      return ProbeIDBlock.largeTimers[combination << 24 | UInt32(timer.number)]
    }
    // FNV-1a; the top quarter of the block is left for names that meet.
    var hash: UInt32 = 0x811C_9DC5
    for byte in timer.text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return ProbeIDBlock.hashedTimers[(hash ^ hash >> 27) & 0x07FF_FFFF]
  }

  /// The timer whose parts a number holds.
  private static func decode(_ id: ProbeID) -> TimerName? {
    let (offset, bits): (UInt32, UInt32)
    if let small = ProbeIDBlock.timers.offset(of: id) {
      (offset, bits) = (small, 11)
    } else if let large = ProbeIDBlock.largeTimers.offset(of: id) {
      (offset, bits) = (large, 24)
    } else {
      return nil
    }
    guard let kind = TimerName.Kind(rawValue: offset >> (bits + 4)),
      let timer = TimerName(
        kind: kind, number: UInt64(offset & (1 << bits - 1)), unit: Int(offset >> bits & 15)),
      timer.text.utf8.count <= TimerName.maximumLength, !listedNames.contains(timer.text)
    else { return nil }
    return Self.id(of: timer) == id ? timer : nil
  }
}
