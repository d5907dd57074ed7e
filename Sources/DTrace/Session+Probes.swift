internal import DIF
internal import DSemantics
internal import Providers

/// The probes as a session sees them: each description is matched once, for the compiler, for counting and for binding.
final class KnownProbes: ProbeCatalog {
  let registry = Registry()
  private var matches: [ProbeSelector: [Probe]] = [:]
  /// Called once, when a probe was matched whose way to attach needs the kernel's types.
  var whenTypesAreNeeded: (() -> Void)?

  func probes(matching selector: ProbeSelector) throws(CatalogError) -> [Probe] {
    if let known = matches[selector] { return known }
    let found = try registry.probes(matching: selector)
    matches[selector] = found
    if let whenTypesAreNeeded, let probe = found.first, registry.needsTypes(probe) {
      self.whenTypesAreNeeded = nil
      whenTypesAreNeeded()
    }
    return found
  }

  func suggestion(for description: ProbeDescription) -> (field: Int, name: String)? {
    registry.suggestion(for: description)
  }

  func arguments(of probe: Probe) -> [ProbeArgument] { registry.arguments(of: probe) }

  func stability(ofProvider name: String) -> ProviderStability { registry.stability(ofProvider: name) }

  /// The probes of a clause that was compiled, so that its description is well-formed.
  func probes(of clause: Clause) -> [Probe] { (try? probes(matching: clause.selector)) ?? [] }
}

extension Session {
  /// Every probe that `dtrace -l` shows, in order of numbers.
  public func allProbes() -> [ListedProbe] {
    probes.registry.listedProbes().map { ListedProbe($0.id, $0.description) }
  }

  /// What each description of a program matches, in order; a description that several neighbouring clauses share once.
  public func probes(of program: Program) -> [SelectorListing] {
    var result: [SelectorListing] = []
    var last: ProbeSelector?
    for index in program.clauses {
      let clause = compiled.clauses[index]
      if clause.selector == last { continue }
      last = clause.selector
      let matched = probes.probes(of: clause).filter(\.isListed)
      result.append(
        SelectorListing(
          selector: "\(clause.selector.shown)",
          probes: matched.map { ListedProbe($0.id, $0.description) }))
    }
    return result
  }

  /// Whether any probe is enabled.
  public var enablesProbes: Bool { enabledClauses.contains { !probes.probes(of: compiled.clauses[$0]).isEmpty } }

  /// Probes of clauses, counted as "matched N probes" does: what one source clause was split into counts once.
  func countMatches(_ clauses: some Sequence<Int>) -> Int {
    var count = 0
    var lastGroup: (group: Int, selector: ProbeSelector)?
    for index in clauses {
      let clause = compiled.clauses[index]
      if let group = clause.group {
        if let last = lastGroup, last == (group, clause.selector) { continue }
        lastGroup = (group, clause.selector)
      }
      count += probes.probes(of: clause).count { $0.isListed }
    }
    return count
  }

  /// The enabled clauses with the probes that they are bound to.
  func bind() -> BoundProgram {
    var program = compiled
    program.clauses = enabledClauses.map { compiled.clauses[$0] }
    var bound: [BoundProbe] = []
    var place: [ProbeID: Int] = [:]
    let clauseProbes = program.clauses.map { clause in
      probes.probes(of: clause).map { probe in
        if let known = place[probe.id] { return known }
        place[probe.id] = bound.count
        bound.append(probes.registry.bind(probe))
        return bound.count - 1
      }
    }
    return BoundProgram(program: program, probes: bound, clauseProbes: clauseProbes)
  }
}

extension ProbeSelector {
  /// As messages show it.
  var shown: String {
    switch self {
    case .description(let description): description.description
    case .id(let id): "\(id.rawValue)"
    }
  }
}
