/// One finding about the user's D text or options: a value, made by a static function beside its tag.
///
/// Collected by the compiler; the command prints the first error, the library returns all.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How grave a finding is.
  public enum Severity: Sendable { case error, warning }

  /// The part of a clause that an error lies in, named where no line can be (errors.md §1).
  public enum Region: String, Sendable {
    case predicate = "predicate"
    case actionList = "action list"
  }

  /// The tag that `-x errtags` shows.
  public var tag: ErrorTag
  /// Whether it stops the compilation.
  public var severity: Severity
  /// Where the caret goes; nil for errors about no particular place.
  public var range: SourceRange?
  /// The text as errors.md gives it: lower case, no full stop, may hold newlines.
  public var message: String
  /// What the user may do about it ("did you mean open?").
  public var hint: String?
  /// What to name where there is no line.
  public var region: Region?

  /// Makes an error.
  public init(
    _ tag: ErrorTag, _ range: SourceRange?, _ message: String, hint: String? = nil, region: Region? = nil,
    severity: Severity = .error
  ) {
    self.tag = tag
    self.range = range
    self.message = message
    self.hint = hint
    self.region = region
    self.severity = severity
  }
}
