package import DIF

/// What the compiler asks about probes; Providers implement it.
package protocol ProbeCatalog: AnyObject {
  /// The probes that a selector matches, in order of their numbers; made on demand where a provider does so.
  /// - Throws: `CatalogError` for a description that is malformed.
  func probes(matching selector: ProbeSelector) throws(CatalogError) -> [Probe]

  /// A name near to the one in the description, if one of its fields is likely misspelt ("open" for "opne"), with the
  /// index of that field (0 provider ... 3 name).
  func suggestion(for description: ProbeDescription) -> (field: Int, name: String)?

  /// What `args[]` of a probe holds; empty for a probe whose arguments have no types.
  func arguments(of probe: Probe) -> [ProbeArgument]

  /// The stability of what a provider publishes (d-language.md §10).
  func stability(ofProvider name: String) -> ProviderStability
}

extension ProbeCatalog {
  package func arguments(of probe: Probe) -> [ProbeArgument] { [] }
  package func stability(ofProvider name: String) -> ProviderStability { .unstable }
}

/// One member of `args[]`.
package struct ProbeArgument: Hashable, Sendable {
  /// The type of the raw argument as D spells it ("struct task_struct *", "const char *").
  package var native: String
  /// The type that programs see, if a translator makes it from the native one ("psinfo_t *").
  package var translated: String?
  /// Which of `arg0` to `arg9` holds the raw argument.
  package var index: Int
  /// Whether a pointer leads into the memory of the process.
  package var isUserland: Bool

  package init(_ native: String, translated: String? = nil, index: Int, isUserland: Bool = false) {
    self.native = native
    self.translated = translated
    self.index = index
    self.isUserland = isUserland
  }
}

/// A probe as the compiler sees it.
package struct Probe: Hashable, Sendable {
  package var id: ProbeID
  package var description: ProbeDescription
  /// Whether `-l` shows it and "matched N probes" counts it: not so for system call numbers without a name (`sys_N`).
  package var isListed: Bool

  package init(id: ProbeID, description: ProbeDescription, isListed: Bool = true) {
    self.id = id
    self.description = description
    self.isListed = isListed
  }
}

/// Why a description cannot be matched at all.
package struct CatalogError: Error, Hashable, Sendable {
  /// Text of errors.md ("Probe description has too many globbing characters").
  package var message: String
  package init(_ message: String) { self.message = message }
}
