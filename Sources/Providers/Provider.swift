package import DIF
package import DSemantics

/// A source of probes: lists them, matches descriptions, and says what the back end needs to make one fire.
///
/// A provider is a file with its class and a row of `Registry`'s list. It numbers its probes inside a block of
/// `ProbeIDBlock` by what they are, never by what else exists, so that every process of a boot agrees.
package protocol Provider: AnyObject {
  /// The provider field of its probes.
  var name: String { get }
  /// The blocks that its numbers lie in.
  var blocks: [ProbeIDBlock] { get }

  /// The probes that `-l` shows, in order of their numbers.
  func listedProbes() -> [Probe]
  /// The probes that a pattern matches, in order of their numbers; makes one that the pattern names exactly where the
  /// provider makes probes on demand.
  func probes(matching pattern: ProbePattern) -> [Probe]
  /// The probe of a number of the provider's blocks.
  func probe(_ id: ProbeID) -> Probe?
  /// What the back end needs.
  func bind(_ probe: Probe) -> BoundProbe

  /// What `args[]` of a probe holds; asked only if a program uses it.
  func arguments(of probe: Probe) -> [ProbeArgument]
  /// How far what the provider publishes may be relied on (providers.md §0).
  var stability: ProviderStability { get }

  /// What it attaches its probes by, the first choice first.
  var attachments: [AttachmentWay] { get }

  /// Other texts that a probe's function is known by.
  func aliases(ofFunction function: String) -> [String]
}

extension Provider {
  package func aliases(ofFunction function: String) -> [String] { [] }
  package func arguments(of probe: Probe) -> [ProbeArgument] { [] }
  package var stability: ProviderStability { .unstable }
}

/// A way in which a provider makes its probes fire.
package struct AttachmentWay: Hashable, Sendable {
  /// In the kernel's words.
  package var name: String
  /// The names of the features that it takes (`Kernel.Feature`).
  package var features: [String]

  package init(_ name: String, features: [String]) {
    self.name = name
    self.features = features
  }
}

/// A range of probe numbers that belongs to one provider.
package struct ProbeIDBlock: Hashable, Sendable {
  package var range: Range<UInt32>

  /// BEGIN, END and ERROR.
  package static let dtrace = ProbeIDBlock(range: 1..<4)
  /// The profile and tick probes that always exist, by rank.
  package static let listedTimers = ProbeIDBlock(range: 10..<30)
  /// 64-bit system calls: twice the number, one more for the return.
  package static let systemCalls = ProbeIDBlock(range: 100..<2148)
  /// Calls that only 32-bit programs make, likewise.
  package static let compatSystemCalls = ProbeIDBlock(range: 2148..<4196)
  /// Other timers with small numbers: kind and unit (5 bits), rate or time (11 bits).
  package static let timers = ProbeIDBlock(range: 10_000..<75_536)
  /// Timers with larger numbers: kind and unit, rate or time (24 bits).
  package static let largeTimers = ProbeIDBlock(range: 0x4000_0000..<0x6000_0000)
  /// Timers with unusual names, by hash.
  package static let hashedTimers = ProbeIDBlock(range: 0x6000_0000..<0x7000_0000)

  /// The number at an offset.
  package subscript(offset: UInt32) -> ProbeID { ProbeID(range.lowerBound + offset) }

  /// The offset of a number; nil if it lies outside.
  package func offset(of id: ProbeID) -> UInt32? {
    range.contains(id.rawValue) ? id.rawValue - range.lowerBound : nil
  }
}
