/// The state of a speculation in the table that programs share, and its identity in a record: one u64.
///
///     bit  0      1: active
///     bits 1-47   generation: how often the speculation has ended
///     bits 48-63  in the table: how the last 16 generations ended, the latest in bit 48; 1: committed
///                 in a record: the speculation's index, its number - 1
package struct SpeculationWord: Hashable, Sendable {
  package var rawValue: UInt64

  package init(_ rawValue: UInt64) { self.rawValue = rawValue }

  /// The identity of a generation, as in a record.
  package init(index: Int, generation: UInt64) {
    rawValue = UInt64(index) &<< 48 | generation &<< 1 & Self.mask | 1
  }

  /// The bits below the ends.
  package static let mask: UInt64 = 1 &<< 48 &- 1
  /// How many ends the table remembers.
  package static let endCount: UInt64 = 16
  /// The most speculations that there may be.
  package static let countLimit = 1024

  package var isActive: Bool { rawValue & 1 != 0 }
  package var generation: UInt64 { (rawValue & Self.mask) &>> 1 }
  /// In a record: the speculation.
  package var index: Int { Int(rawValue &>> 48) }

  /// In the table: whether an earlier generation was committed; nil if that is not remembered.
  package func wasCommitted(_ earlier: UInt64) -> Bool? {
    guard earlier < generation, generation &- 1 &- earlier < Self.endCount else { return nil }
    return rawValue &>> (48 &+ generation &- 1 &- earlier) & 1 != 0
  }
}

extension Program {
  /// Whether any clause takes part in speculations.
  package var speculates: Bool {
    clauses.contains { clause in
      clause.actions.contains { $0.kind == .speculate || $0.kind == .commit || $0.kind == .discard }
        || clause.allDIFOs.contains { difo in
          difo.instructions.contains { $0.opcode == .call && $0.index == Int(Subroutine.speculation.rawValue) }
        }
    }
  }
}

extension Clause {
  fileprivate var allDIFOs: [DIFO] { (predicate.map { [$0] } ?? []) + actions.flatMap { $0.arguments.map(\.difo) } }
}
