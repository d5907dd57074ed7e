internal import DIF
internal import DSemantics

/// How far one may rely on something: the name's stability, that of its data, and how common it is.
public struct Stability: Hashable, Sendable {
  /// As "Stable".
  public let name: String
  /// As "Private".
  public let data: String
  /// As "Common".
  public let dependency: String

  init(_ attributes: StabilityAttributes) {
    name = attributes.name.name
    data = attributes.data.name
    dependency = attributes.dependency.name
  }
}

/// What `dtrace -v` says of a probe or of a description.
public struct ProbeReport: Sendable {
  /// `provider:module:function:name`.
  public let description: String
  /// Of the names in the description.
  public let stability: Stability
  /// Of `args[]`.
  public let argumentStability: Stability
  /// The types of `args[]`; none also if the probes of a description do not agree.
  public let argumentTypes: [String]

  fileprivate init(_ description: String, _ information: ProbeInformation) {
    self.description = description
    stability = Stability(information.attributes)
    argumentStability = Stability(information.argumentAttributes)
    argumentTypes = (information.arguments ?? []).map { $0.translated ?? $0.native }
  }
}

extension Session {
  /// What is known of a probe.
  public func report(on probe: ListedProbe) -> ProbeReport {
    let names = ProbeDescription(
      provider: probe.provider, module: probe.module, function: probe.function, name: probe.name)
    return ProbeReport("\(probe)", ProbeInformation(of: .description(names), in: probes))
  }

  /// What is known of each description of a program, in order; one that several neighbouring clauses share once.
  public func reports(on program: Program) -> [ProbeReport] {
    var result: [ProbeReport] = []
    var last: ProbeSelector?
    for index in program.clauses {
      let selector = compiled.clauses[index].selector
      if selector == last { continue }
      last = selector
      result.append(ProbeReport(selector.shown, ProbeInformation(of: selector, in: probes)))
    }
    return result
  }
}
