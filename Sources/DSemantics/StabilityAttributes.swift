/// How far one may rely on something: stability of its name, of its data, and how common it is (d-language.md §10).
package struct StabilityAttributes: Hashable, Sendable {
  package enum Stability: UInt8, CaseIterable, Comparable, Hashable, Sendable {
    case `internal`, `private`, obsolete, external, unstable, evolving, stable, standard

    package static func < (a: Stability, b: Stability) -> Bool { a.rawValue < b.rawValue }
    /// As pragmas and `-v` spell it.
    package var name: String { Self.names[Int(rawValue)] }
    private static let names = [
      "Internal", "Private", "Obsolete", "External", "Unstable", "Evolving", "Stable", "Standard",
    ]
  }

  package enum DependencyClass: UInt8, CaseIterable, Comparable, Hashable, Sendable {
    case unknown, cpu, platform, group, isa, common

    package static func < (a: DependencyClass, b: DependencyClass) -> Bool { a.rawValue < b.rawValue }
    /// As pragmas and `-v` spell it.
    package var name: String { Self.names[Int(rawValue)] }
    private static let names = ["Unknown", "CPU", "Platform", "Group", "ISA", "Common"]
  }

  package var name: Stability
  package var data: Stability
  package var dependency: DependencyClass

  package init(_ name: Stability, _ data: Stability, _ dependency: DependencyClass) {
    self.name = name
    self.data = data
    self.dependency = dependency
  }

  /// Most of what D itself defines.
  package static let stable = StabilityAttributes(.stable, .stable, .common)
  /// Of what users may rely on and what may still change with a warning.
  package static let evolving = StabilityAttributes(.evolving, .evolving, .common)
  /// The kernel's symbols and types.
  package static let kernel = StabilityAttributes(.private, .private, .unknown)

  /// Where a minimum starts.
  package static let most = StabilityAttributes(.standard, .standard, .common)

  /// Reads `NAME/DATA/CLASS` in any case; components that are left out are the highest.
  package init?(_ text: String) {
    let words = text.split(separator: "/", omittingEmptySubsequences: false).map { $0.lowercased() }
    guard (1...3).contains(words.count) else { return nil }
    var stabilities: [Stability] = []
    for word in words.prefix(2) {
      guard let known = Stability.allCases.first(where: { $0.name.lowercased() == word }) else { return nil }
      stabilities.append(known)
    }
    var dependency = DependencyClass.common
    if words.count == 3 {
      guard let known = DependencyClass.allCases.first(where: { $0.name.lowercased() == words[2] }) else { return nil }
      dependency = known
    }
    self.init(stabilities[0], stabilities.count > 1 ? stabilities[1] : .standard, dependency)
  }

  /// Whether no component is less than the other's.
  package func meets(_ minimum: StabilityAttributes) -> Bool { self.minimum(minimum) == minimum }

  /// The lesser of both in each component: the attributes of an expression made of the two.
  package func minimum(_ other: StabilityAttributes) -> StabilityAttributes {
    StabilityAttributes(min(name, other.name), min(data, other.data), min(dependency, other.dependency))
  }
}

extension StabilityAttributes: CustomStringConvertible {
  package var description: String { "\(name.name)/\(data.name)/\(dependency.name)" }
}

/// The stability of the five things that a provider publishes.
package struct ProviderStability: Hashable, Sendable {
  package var provider: StabilityAttributes
  package var module: StabilityAttributes
  package var function: StabilityAttributes
  package var name: StabilityAttributes
  package var arguments: StabilityAttributes

  package init(
    provider: StabilityAttributes, module: StabilityAttributes, function: StabilityAttributes,
    name: StabilityAttributes, arguments: StabilityAttributes
  ) {
    self.provider = provider
    self.module = module
    self.function = function
    self.name = name
    self.arguments = arguments
  }

  /// Of a provider that says nothing.
  package static let unstable: ProviderStability = {
    let each = StabilityAttributes(.unstable, .unstable, .common)
    return ProviderStability(provider: each, module: each, function: each, name: each, arguments: each)
  }()
}
