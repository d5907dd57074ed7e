package import DIF
package import DSemantics

/// A probe description, ready to be compared with probes.
package struct ProbePattern: Hashable, Sendable {
  package var provider: Glob
  package var module: Glob
  package var function: Glob
  package var name: Glob
  /// All four fields are empty: then only probes with a function match, so not BEGIN, nor timers.
  package var needsFunction: Bool

  /// Bytes that a field may have, with its NUL (d-language.md §2).
  private static let limits: [Int] = [64, 64, 192, 64]

  /// Reads a description.
  /// - Throws: `CatalogError` if a field is too long or has too many `*`.
  package init(_ description: ProbeDescription) throws(CatalogError) {
    let fields: [String] = description.fields
    for (field, limit) in zip(fields, Self.limits) where field.utf8.count >= limit {
      throw CatalogError("File name too long")
    }
    provider = try Glob(description.provider)
    module = try Glob(description.module)
    function = try Glob(description.function)
    name = try Glob(description.name)
    needsFunction = fields.allSatisfy(\.isEmpty)
  }

  /// Whether a probe of these names matches.
  package func matches(_ probe: ProbeDescription) -> Bool {
    (!needsFunction || !probe.function.isEmpty) && name.matches(probe.name) && function.matches(probe.function)
      && module.matches(probe.module) && provider.matches(probe.provider)
  }
}

extension ProbeDescription {
  /// Provider, module, function and name.
  var fields: [String] { [provider, module, function, name] }
}
