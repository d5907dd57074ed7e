import DSyntax
import Diagnostics

/// What became of library files and of what they declare; a program that turns out to be wrong takes it back.
struct LibraryStates: Sendable {
  enum State: Sendable {
    /// Being compiled: what it declares further down is not known yet.
    case loading
    case loaded
    /// What it depends on is missing: its names stay unknown.
    case skipped(reason: String)
    /// Not a D text.
    case failed(Diagnostic)
  }

  var files: [String: State] = [:]
  /// Names whose declaration is wrong or asks for what this kernel lacks: an error where they are used.
  var failedNames: [DeclaredName: Diagnostic] = [:]
}
