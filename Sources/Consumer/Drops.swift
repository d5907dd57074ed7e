package import Kernel

/// A loss, as errors.md §5 names and counts it.
package enum Drop: Hashable, Sendable {
  case principal(UInt64, cpu: Int)
  case aggregation(UInt64, cpu: Int)
  case dynamic(UInt64)
  /// Records that found no room in their speculation, or whose end is not known.
  case speculative(UInt64)
  /// Calls of speculation() that found all active.
  case speculationUnavailable(UInt64)
  /// Faults inside ERROR clauses.
  case doubleError(UInt64)
  /// Firings that the kernel skipped: of a probe, or of the description that one program serves.
  case missed(UInt64, of: String)
  /// Strings that were cut to the option strsize: no loss of an event, and told of in documents only, which mark each.
  case truncated(UInt64)

  /// The tag that `-x droptags` shows.
  package var tag: String {
    switch self {
    case .principal: "DTRACEDROP_PRINCIPAL"
    case .aggregation: "DTRACEDROP_AGGREGATION"
    case .dynamic: "DTRACEDROP_DYNAMIC"
    case .speculative: "DTRACEDROP_SPEC"
    case .speculationUnavailable: "DTRACEDROP_SPECUNAVAIL"
    case .doubleError: "DTRACEDROP_DBLERROR"
    case .missed: "DTRACEDROP_MISSED"
    case .truncated: "DTRACEDROP_TRUNCATED"
    }
  }

  /// The number of the kind in machine-readable output; from 16 on they are ours.
  package var number: Int64 {
    switch self {
    case .principal: 0
    case .aggregation: 1
    case .dynamic: 2
    case .speculative: 5
    case .speculationUnavailable: 7
    case .doubleError: 9
    case .missed: 16
    case .truncated: 17
    }
  }

  /// Whether something is missing from what was recorded, and not only from a string.
  package var isLoss: Bool { if case .truncated = self { false } else { true } }

  /// The CPU whose buffer lost something, where the kind has one.
  package var cpu: Int? {
    switch self {
    case .principal(_, let cpu), .aggregation(_, let cpu): cpu
    default: nil
    }
  }

  /// The probe that was not seen firing, where the kind has one.
  package var probe: String? { if case .missed(_, let probe) = self { probe } else { nil } }

  /// Losses of one sum: those of a kind on a CPU, or of a probe.
  package var totalsKey: String { "\(number):\(cpu ?? -1):\(probe ?? "")" }

  /// How many were lost.
  package var count: UInt64 {
    switch self {
    case .principal(let count, _), .aggregation(let count, _), .dynamic(let count), .speculative(let count),
      .speculationUnavailable(let count), .doubleError(let count), .missed(let count, _), .truncated(let count):
      count
    }
  }

  /// The message without prefix: `12 drops on CPU 3`.
  package func message(showsTag: Bool) -> String {
    let s = count > 1 ? "s" : ""
    let text =
      switch self {
      case .principal(let count, let cpu): "\(count) drop\(s) on CPU \(cpu)"
      case .aggregation(let count, let cpu): "\(count) aggregation drop\(s) on CPU \(cpu)"
      case .dynamic(let count): "\(count) dynamic variable drop\(s)"
      case .speculative(let count): "\(count) speculative drop\(s)"
      case .speculationUnavailable(let count): "\(count) failed speculation\(s) (no speculative buffer available)"
      case .doubleError(let count): "\(count) error\(s) in ERROR probe enabling"
      case .missed(let count, let probe): "\(count) missed firing\(s) of \(probe)"
      case .truncated(let count): "\(count) truncated string\(s)"
      }
    return showsTag ? "[\(tag)] \(text)" : text
  }
}

/// Turns the growing counters of the rings into drops: each loss is reported once.
package struct DropCounter: Sendable {
  /// What was seen of each counter, by CPU.
  private var seen: [[UInt64]] = []
  /// When buffers were last asked for their losses.
  private var lastReport: UInt64?

  package init() {}

  /// Losses of the buffers since the last call, CPU by CPU: a fault report without room is a lost record too.
  package mutating func bufferDrops(_ rings: [RingReader]) -> [Drop] {
    var drops: [Drop] = []
    for (index, ring) in rings.enumerated() {
      let records = difference(ring, index, .principalDrops) &+ difference(ring, index, .lostFaults)
      if records > 0 { drops.append(.principal(records, cpu: ring.cpu)) }
      let updates = difference(ring, index, .aggregationDrops)
      if updates > 0 { drops.append(.aggregation(updates, cpu: ring.cpu)) }
    }
    return drops
  }

  /// The same, but at most once in each `interval` nanoseconds: buffers are read far more often than users want to hear
  /// of their losses.
  package mutating func bufferDrops(_ rings: [RingReader], now: UInt64, interval: UInt64) -> [Drop] {
    if let lastReport, now &- lastReport < interval { return [] }
    let drops = bufferDrops(rings)
    // The first loss is told at once, what follows it together.
    if !drops.isEmpty { lastReport = now }
    return drops
  }

  /// Losses that the kernel reports for all CPUs together, since the last call; to be asked at `statusrate`.
  package mutating func statusDrops(_ rings: [RingReader]) -> [Drop] {
    var dynamic: UInt64 = 0
    var errors: UInt64 = 0
    var speculative: UInt64 = 0
    var unavailable: UInt64 = 0
    var truncated: UInt64 = 0
    for (index, ring) in rings.enumerated() {
      dynamic &+= difference(ring, index, .dynamicDrops)
      errors &+= difference(ring, index, .doubleErrors)
      speculative &+= difference(ring, index, .speculativeDrops)
      unavailable &+= difference(ring, index, .speculationsUnavailable)
      truncated &+= difference(ring, index, .truncatedStrings)
    }
    var drops: [Drop] = []
    if dynamic > 0 { drops.append(.dynamic(dynamic)) }
    if speculative > 0 { drops.append(.speculative(speculative)) }
    if unavailable > 0 { drops.append(.speculationUnavailable(unavailable)) }
    if errors > 0 { drops.append(.doubleError(errors)) }
    if truncated > 0 { drops.append(.truncated(truncated)) }
    return drops
  }

  private mutating func difference(_ ring: RingReader, _ index: Int, _ counter: RingLayout.Counter) -> UInt64 {
    while seen.count <= index {
      seen.append([UInt64](repeating: 0, count: RingLayout.Counter.allCases.count))
    }
    let now = ring.counter(counter)
    let place = counter.rawValue / 8
    defer { seen[index][place] = now }
    return now &- seen[index][place]
  }
}
