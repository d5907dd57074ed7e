import DIF

/// What a program knows of each probe that can fire in it: a table in the read-only data.
///
///     offset  0  u32      probe: index into the bound program
///     offset  4  u32      probe identifier
///     offset  8  u32 x 4  interned names: provider, module, function, name
///     offset 24  u32      the row's own number
///     offset 28  u32 ...  one bit for each clause of the program: bound to this probe?
///     ...        u32 ...  EPID of each clause on this probe
///
/// The row of ERROR, if the program has ERROR clauses, is the last.
struct ProbeRows {
  static let probe = 0
  static let id = 4
  static let names = 8
  static let ordinal = 24
  static let masks = 28

  /// Probes in order of their rows, indexes into the bound program.
  let probes: [Int]
  let stride: Int
  /// Offset of the first row in the read-only data.
  let offset: Int
  private let clauses: [Int]
  private let maskBytes: Int
  private let clauseIndex: [Int: Int]
  private let errorRow: Int?
  /// The clauses that are bound to every probe of the site.
  private let boundToAll: Set<Int>

  init(site: SiteKind, clauses: [Int], bound: BoundProgram, readOnly: ReadOnlyData) {
    self.clauses = clauses
    let own = bound.probes.indices.filter { bound.probes[$0].site == site }
    let error = bound.probes.indices.first { bound.probes[$0].site == .error }
    probes = own + (error.map { [$0] } ?? [])
    errorRow = error == nil ? nil : own.count
    let errorClauses = bound.program.clauses.indices.filter { clause in
      bound.clauseProbes[clause].contains { bound.probes[$0].site == .error }
    }
    let known = Set(clauses)
    let all = clauses + errorClauses.filter { !known.contains($0) }
    clauseIndex = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })
    boundToAll = Set(
      clauses.filter { clause in
        bound.clauseProbes[clause].count { bound.probes[$0].site == site } == own.count
      })
    maskBytes = (clauses.count + 31) / 32 * 4
    stride = roundUp8(Self.masks + maskBytes + 4 * all.count)
    // For each clause the EPIDs by probe.
    let enabledIDs = all.map { clause in
      Dictionary(
        bound.clauseProbes[clause].enumerated().map { ($1, bound.firstEnabledID[clause] + UInt32($0)) },
        uniquingKeysWith: { first, _ in first })
    }
    var words: [UInt32] = []
    words.reserveCapacity(probes.count * stride / 4)
    for (ordinal, probe) in probes.enumerated() {
      var row: [UInt32] = [UInt32(probe), bound.probes[probe].id.rawValue] + bound.probeNames[probe]
      row.append(UInt32(ordinal))
      var masks = [UInt32](repeating: 0, count: maskBytes / 4)
      var enabled: [UInt32] = []
      for (rank, ids) in enabledIDs.enumerated() {
        let id = ids[probe]
        if id != nil, rank < clauses.count { masks[rank / 32] |= 1 << UInt32(rank % 32) }
        enabled.append(id ?? 0)
      }
      row += masks + enabled
      while row.count < stride / 4 { row.append(0) }
      words += row
    }
    offset = readOnly.append(words: words)
  }

  /// Number of rows of the site's own probes.
  var count: Int { probes.count - (errorRow == nil ? 0 : 1) }

  /// Offset of the row of ERROR in the read-only data.
  var errorOffset: Int? { errorRow.map { offset + $0 * stride } }

  /// The word and bit that say whether a clause is bound to the row's probe; nil if it is to all.
  func mask(of clause: Int) -> (offset: Int, bit: Int)? {
    guard let rank = clauseIndex[clause] else { return nil }
    if boundToAll.contains(clause) { return nil }
    return (Self.masks + rank / 32 * 4, rank % 32)
  }

  /// Offset in the row of a clause's EPID.
  func enabledID(of clause: Int) -> Int { Self.masks + maskBytes + 4 * (clauseIndex[clause] ?? 0) }
}
