/// The four names of a probe, or of a description that matches probes: then each is a glob, empty matching anything.
public struct ProbeDescription: Hashable, Sendable, CustomStringConvertible {
  /// The provider, as `syscall`.
  public var provider: String
  /// The module, as `vmlinux`; empty for probes that lie in none.
  public var module: String
  /// The function; empty for probes that are not anchored.
  public var function: String
  /// The name, as `entry`.
  public var name: String

  /// Makes a description of its four fields.
  public init(provider: String = "", module: String = "", function: String = "", name: String = "") {
    self.provider = provider
    self.module = module
    self.function = function
    self.name = name
  }

  /// `provider:module:function:name`.
  public var description: String { "\(provider):\(module):\(function):\(name)" }
}

/// The number of a probe, the same in every process of one boot (architecture, "Probe identifiers").
public struct ProbeID: Hashable, Comparable, Sendable {
  /// The number itself.
  public var rawValue: UInt32
  /// Wraps a number.
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }
  /// Orders by number.
  public static func < (a: ProbeID, b: ProbeID) -> Bool { a.rawValue < b.rawValue }
}

/// The number of an enabling: one clause on one probe; counted from 1 in order of clauses, then of probes.
public struct EnabledProbeID: Hashable, Comparable, Sendable {
  /// The number itself.
  public var rawValue: UInt32
  /// Wraps a number.
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }
  /// Orders by number.
  public static func < (a: EnabledProbeID, b: EnabledProbeID) -> Bool { a.rawValue < b.rawValue }
}
