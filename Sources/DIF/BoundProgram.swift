/// The kinds of place where probes fire; one program serves all enabled probes of one kind.
package enum SiteKind: Int, CaseIterable, Hashable, Comparable, Sendable {
  case begin
  case end
  /// No place of its own: called at faults.
  case error
  case systemCallEntry
  case systemCallReturn
  /// profile and tick.
  case timer

  package static func < (a: SiteKind, b: SiteKind) -> Bool { a.rawValue < b.rawValue }
}

/// A probe with what the back end needs to make it fire.
package struct BoundProbe: Hashable, Sendable {
  package var id: ProbeID
  package var description: ProbeDescription
  package var site: SiteKind
  /// Where the probe fires among those of its kind.
  ///
  /// System calls: the dispatch numbers, several where 64-bit and 32-bit calls share the name. Others: empty.
  package var keys: [UInt32]
  /// Of timers: the period and whether each CPU has its own.
  package var timer: (periodNanoseconds: UInt64, isPerCPU: Bool)?

  /// Makes a bound probe.
  package init(
    id: ProbeID, description: ProbeDescription, site: SiteKind, keys: [UInt32] = [],
    timer: (periodNanoseconds: UInt64, isPerCPU: Bool)? = nil
  ) {
    self.id = id
    self.description = description
    self.site = site
    self.keys = keys
    self.timer = timer
  }

  package static func == (a: BoundProbe, b: BoundProbe) -> Bool { a.id == b.id && a.description == b.description }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A program with its clauses bound to probes: the input of the back end and of the consumer.
package struct BoundProgram: Sendable {
  package var program: Program
  /// Every enabled probe once.
  package var probes: [BoundProbe]
  /// For each clause the probes (indexes into `probes`, in order of probe numbers) that it is bound to.
  package var clauseProbes: [[Int]]
  /// For each clause the EPID of its first ECB; ECBs of a clause are numbered in the order of `clauseProbes`.
  package var firstEnabledID: [UInt32]
  /// Interned probe names; records hold indexes.
  package var names: [String]
  /// For each probe the indexes into `names` of provider, module, function and name.
  package var probeNames: [[UInt32]]

  /// Binds clauses to probes and numbers the enablings.
  ///
  /// References to members of translators are resolved here.
  package init(program: Program, probes: [BoundProbe], clauseProbes: [[Int]]) {
    self.program = program.linked
    self.probes = probes
    self.clauseProbes = clauseProbes
    firstEnabledID = []
    var next: UInt32 = 1
    for bound in clauseProbes {
      firstEnabledID.append(next)
      next += UInt32(bound.count)
    }
    var index: [String: UInt32] = [:]
    var names: [String] = []
    func intern(_ text: String) -> UInt32 {
      if let known = index[text] { return known }
      index[text] = UInt32(names.count)
      names.append(text)
      return UInt32(names.count - 1)
    }
    probeNames = []
    for probe in probes {
      let d = probe.description
      probeNames.append([intern(d.provider), intern(d.module), intern(d.function), intern(d.name)])
    }
    self.names = names
  }

  /// The EPID of a clause on a probe.
  package func enabledID(clause: Int, probe: Int) -> EnabledProbeID {
    let rank = clauseProbes[clause].firstIndex(of: probe) ?? 0
    return EnabledProbeID(firstEnabledID[clause] + UInt32(rank))
  }
}
