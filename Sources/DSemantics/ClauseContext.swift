package import DIF
import Diagnostics

/// What the expressions of a clause are checked against: the probes of one of its descriptions.
///
/// The probes are asked for their arguments only if a program uses `args[]`. A clause that does is compiled anew for each
/// of its descriptions.
final class ClauseContext {
  let selector: ProbeSelector
  private let catalog: any ProbeCatalog
  /// Whether an expression depends on which description it is.
  var usesArguments = false
  /// The minimum over the clause's expressions.
  private(set) var attributes = StabilityAttributes.stable

  init(_ selector: ProbeSelector, _ catalog: any ProbeCatalog) {
    self.selector = selector
    self.catalog = catalog
  }

  func rely(on other: StabilityAttributes) { attributes = attributes.minimum(other) }

  /// What `args[]` holds; nil if the probes of the description do not agree.
  lazy var arguments: [ProbeArgument]? = {
    usesArguments = true
    return information.arguments
  }()

  /// What is known of the description.
  lazy var information = ProbeInformation(of: selector, in: catalog)

  /// The description as messages show it.
  var description: String {
    switch selector {
    case .description(let description): "\(description)"
    // A selector by number was resolved before, so that it has a probe.
    case .id(let id): (try? catalog.probes(matching: selector))?.first.map { "\($0.description)" } ?? "\(id.rawValue)"
    }
  }
}

/// What `-v` reports of a description: how far its names and arguments may be relied on, and the arguments' types.
package struct ProbeInformation: Sendable {
  /// Of the fields that the description names.
  package var attributes: StabilityAttributes
  /// Of `args[]`.
  package var argumentAttributes: StabilityAttributes
  /// Nil if the probes of the description do not agree.
  package var arguments: [ProbeArgument]?

  /// Asks the catalog; of a description without probes nothing is certain.
  package init(of selector: ProbeSelector, in catalog: any ProbeCatalog) {
    // A description that is malformed is reported elsewhere.
    let probes = (try? catalog.probes(matching: selector)) ?? []
    var names: [String] = []
    if case .description(let description) = selector {
      names = [description.provider, description.module, description.function, description.name]
    }
    attributes = .most
    argumentAttributes = .most
    for provider in Set(probes.map(\.description.provider)) {
      let stability = catalog.stability(ofProvider: provider)
      attributes = attributes.minimum(stability.provider)
      for (name, own) in zip(names.dropFirst(), [stability.module, stability.function, stability.name])
      where !name.isEmpty && !name.utf8.contains(where: { "*?[".utf8.contains($0) }) {
        attributes = attributes.minimum(own)
      }
      argumentAttributes = argumentAttributes.minimum(stability.arguments)
    }
    if probes.isEmpty {
      attributes = ProviderStability.unstable.provider
      argumentAttributes = ProviderStability.unstable.arguments
    }
    let first = probes.first.map(catalog.arguments(of:)) ?? []
    arguments = probes.dropFirst().allSatisfy { catalog.arguments(of: $0) == first } ? first : nil
  }
}
