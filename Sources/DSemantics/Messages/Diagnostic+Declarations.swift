import CTypes
import DIF
import Diagnostics

/// What can be wrong with declarations, probe descriptions and pragmas (errors.md §2).
extension Diagnostic {
  static func declaration(_ tag: ErrorTag, _ message: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(tag, range, message)
  }

  static func typeRedeclared(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_DECL_TYPERED, range, "type redeclared: \(name)")
  }

  static func incompleteObject(_ type: CType, _ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_DECL_INCOMPLETE, range, "incomplete struct/union/enum \(type): \(name)")
  }

  /// A variable of more bytes than a variable can have.
  static func tooLarge(_ type: CType, _ name: String, size: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_UNKNOWN, range,
      "cannot create \(name): \(type) has \(size) bytes, a variable holds at most \(DIFLimit.staticSize)",
      hint: "keep a pointer to it, or the members that are needed")
  }

  static func duplicateMember(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_UNKNOWN, range, "failed to define member '\(name)': duplicate member name")
  }

  /// A name with a back-quote; `what` is "declaration", "member" or "enumerator".
  static func scopedName(_ name: String, _ what: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_DECL_SCOPE, range, "D scoping operator may not be used in a \(what) name (\(name))")
  }

  static func redeclared(
    _ name: String, current: String, previous: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .D_DECL_IDRED, range,
      "identifier redeclared: \(name)\n\t current: \(current) \(name)\n\tprevious: \(previous) \(name)")
  }

  static func noProbe(_ text: String, similar: String?, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_PDESC_ZERO, range, "probe description \(text) does not match any probes",
      hint: similar.map { "did you mean \($0)?" })
  }

  static func invalidDescription(_ text: String, _ reason: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_PDESC_INVAL, range, "invalid probe description \"\(text)\": \(reason)")
  }

  static func invalidProbeID(_ id: UInt32, _ reason: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_PDESC_INVAL, range, "invalid probe identifier \(id): \(reason)")
  }

  static func optionRefused(_ name: String, _ value: String?, _ reason: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_PRAGMA_OPTSET, range,
      value.map { "failed to set option '\(name)' to '\($0)': \(reason)" }
        ?? "failed to set option '\(name)': \(reason)")
  }

  static func malformedPragma(_ name: String, _ form: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_PRAGMA_MALFORM, range, "malformed #pragma \(name) \(form)")
  }

  static func invalidPragma(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_PRAGMA_INVAL, range, "invalid D pragma: \(name)")
  }
}
