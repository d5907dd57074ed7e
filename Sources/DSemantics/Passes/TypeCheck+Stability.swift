import CTypes
import Diagnostics

/// How far an expression may be relied on: the minimum over all that it names (d-language.md §10).
extension TypeCheck {
  /// Notes that the expression names something with these attributes.
  func rely(
    on attributes: StabilityAttributes, _ kind: String, _ name: String, at range: SourceRange
  ) throws(Diagnostic) {
    // What an interface is made of does not lessen its own promise.
    if interfaceDepth > 0 { return }
    if let minimum = options.minimumStability, !attributes.meets(minimum) {
      throw Diagnostic(
        .D_ATTR_MIN, range, "attributes for \(kind) \(name) (\(attributes)) are less than predefined minimum")
    }
    context?.rely(on: attributes)
  }

  /// The attributes of a name of D: those that a pragma gave it.
  func attributes(of name: String) -> StabilityAttributes { symbols.attributes[name] ?? .stable }

  /// Whether a name exists in the version of D that the program is written in.
  func isHidden(_ name: String) -> Bool {
    guard let first = symbols.bindings[name] else { return false }
    return first > options.version
  }
}
