package import Arch
internal import Diagnostics
package import DIF
package import DSemantics

/// The providers, and what compiler and command ask of them all.
///
/// Providers are asked one by one and only where a description can concern them; none is listed to number another.
package final class Registry: ProbeCatalog {
  /// In order of their probes' numbers.
  package let providers: [any Provider]

  /// The list of providers: a new one is a row here.
  package convenience init(_ architecture: Architecture = .current) {
    self.init(providers: [DTraceProvider(), ProfileProvider(), SystemCallProvider(architecture.systemCalls)])
  }

  /// Makes a registry of given providers.
  package init(providers: [any Provider]) { self.providers = providers }

  /// Every probe that `-l` shows, in order of numbers.
  package func listedProbes() -> [Probe] {
    providers.flatMap { $0.listedProbes() }.sorted { $0.id < $1.id }
  }

  package func probes(matching selector: ProbeSelector) throws(CatalogError) -> [Probe] {
    switch selector {
    case .id(let id):
      return provider(of: id)?.probe(id).map { [$0] } ?? []
    case .description(let description):
      let pattern = try ProbePattern(description)
      var matched: [Probe] = []
      for provider in providers where pattern.provider.matches(provider.name) {
        matched += provider.probes(matching: pattern)
      }
      return matched.sorted { $0.id < $1.id }
    }
  }

  package func arguments(of probe: Probe) -> [ProbeArgument] { provider(of: probe.id)?.arguments(of: probe) ?? [] }

  package func stability(ofProvider name: String) -> ProviderStability {
    providers.first { $0.name == name }?.stability ?? .unstable
  }

  /// What the back end needs to make a probe of this registry fire.
  package func bind(_ probe: Probe) -> BoundProbe {
    guard let provider = provider(of: probe.id) else {
      preconditionFailure("probe \(probe.id.rawValue) has no provider")
    }
    return provider.bind(probe)
  }

  /// Whether a probe is attached by the types of the kernel.
  package func needsTypes(_ probe: Probe) -> Bool {
    provider(of: probe.id)?.attachments.first?.features.contains("tp_btf") == true
  }

  private func provider(of id: ProbeID) -> (any Provider)? {
    providers.first { $0.blocks.contains { $0.offset(of: id) != nil } }
  }
}

extension Registry {
  package func suggestion(for description: ProbeDescription) -> (field: Int, name: String)? {
    var best: (field: Int, name: String, distance: Int)?
    for field in 0..<4 {
      let typed = description.fields[field]
      guard !typed.isEmpty, let glob = try? Glob(typed), glob.literal != nil else { continue }
      guard let near = Suggestion.nearest(to: typed, in: values(of: field, in: description)),
        near.distance < best?.distance ?? Int.max
      else { continue }
      best = (field, near.name, near.distance)
    }
    return best.map { (field: $0.field, name: $0.name) }
  }

  /// What a field could say so that the description matches: the values in probes that match its other fields.
  private func values(of field: Int, in description: ProbeDescription) -> Set<String> {
    var others = description
    switch field {
    case 0: others.provider = "*"
    case 1: others.module = "*"
    case 2: others.function = "*"
    default: others.name = "*"
    }
    // A description that cannot be read at all has no near name either.
    guard let probes = try? probes(matching: .description(others)) else { return [] }
    var values = Set<String>()
    for probe in probes where probe.isListed {
      let value = probe.description.fields[field]
      values.insert(value)
      if field == 2, let provider = provider(of: probe.id) { values.formUnion(provider.aliases(ofFunction: value)) }
    }
    return values
  }
}
