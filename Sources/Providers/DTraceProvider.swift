package import DIF
package import DSemantics

/// BEGIN, END and ERROR of this tracer (providers.md §1).
package final class DTraceProvider: Provider {
  package let name = "dtrace"
  package let blocks: [ProbeIDBlock] = [.dtrace]

  /// In order of their numbers.
  private static let rows: [(name: String, site: SiteKind)] = [
    (name: "BEGIN", site: .begin), (name: "END", site: .end), (name: "ERROR", site: .error),
  ]

  /// Makes the provider.
  package init() {}

  package func listedProbes() -> [Probe] {
    Self.rows.indices.map { probe(rank: $0) }
  }

  package func probes(matching pattern: ProbePattern) -> [Probe] {
    listedProbes().filter { pattern.matches($0.description) }
  }

  package func probe(_ id: ProbeID) -> Probe? {
    ProbeIDBlock.dtrace.offset(of: id).map { probe(rank: Int($0)) }
  }

  package func bind(_ probe: Probe) -> BoundProbe {
    let rank = ProbeIDBlock.dtrace.offset(of: probe.id) ?? 0
    return BoundProbe(id: probe.id, description: probe.description, site: Self.rows[Int(rank)].site)
  }

  package let attachments = [
    AttachmentWay("program run by BPF_PROG_TEST_RUN", features: ["raw_tp", "raw_tp_test_run"])
  ]

  package let stability = ProviderStability(
    provider: .stable, module: .kernel, function: .kernel, name: .stable, arguments: .stable)

  private func probe(rank: Int) -> Probe {
    Probe(
      id: ProbeIDBlock.dtrace[UInt32(rank)],
      description: ProbeDescription(provider: name, name: Self.rows[rank].name))
  }
}
