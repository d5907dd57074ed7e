internal import DIF

/// A compiled program of a session.
///
/// Identifiers, aggregations and variables persist from one program of a session to the next; a handle names the clauses
/// that came from one text.
public struct Program: Sendable {
  /// The clauses, by their numbers in the session.
  let clauses: Range<Int>
  /// How many probes the clauses are bound to, once for each clause; those that `-l` does not show are not counted.
  public let matchCount: Int
  /// The least that its probe descriptions promise; the highest unless `Options.reportsStability` asks for it.
  public let descriptionStability: Stability
  /// The least that its expressions rely on.
  public let statementStability: Stability
}

/// What the text of a program begins with: a probe description of which this is the last field.
public enum ProgramStart: Sendable {
  case provider, module, function, name
  /// The number of a probe.
  case identifier
}

/// A probe: its number, the same in every process until the next boot, and its four names.
public struct ListedProbe: Hashable, Sendable, CustomStringConvertible {
  /// The number.
  public let id: UInt32
  /// The first name, as `syscall`.
  public let provider: String
  /// The second name, as `vmlinux`; empty where there is none.
  public let module: String
  /// The third name, as `openat`; empty where there is none.
  public let function: String
  /// The last name, as `entry`.
  public let name: String

  init(_ id: ProbeID, _ names: ProbeDescription) {
    self.id = id.rawValue
    provider = names.provider
    module = names.module
    function = names.function
    name = names.name
  }

  /// `provider:module:function:name`.
  public var description: String { "\(provider):\(module):\(function):\(name)" }
}

/// A probe description or number of a program, and what it matches.
public struct SelectorListing: Sendable {
  /// As messages show it.
  public let selector: String
  /// In order of their numbers.
  public let probes: [ListedProbe]
}
