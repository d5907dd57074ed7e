internal import DTrace
internal import Glibc

extension CommandLine {
  /// `--color=WHEN`.
  enum Color: String, Equatable, Sendable { case auto, always, never }
}

extension CommandLine.Color {
  /// Whether what goes to a descriptor is coloured.
  ///
  /// By itself it is on a terminal that is not `dumb`, unless NO_COLOR holds something (no-color.org).
  func isOn(_ descriptor: CInt) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      isatty(descriptor) == 1 && Self.variable("NO_COLOR").isEmpty && !["", "dumb"].contains(Self.variable("TERM"))
    }
  }

  private static func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
}

/// Makes the beginning of a message and the carets below source lines stand out; no character is added or lost.
func colored(_ message: String) -> String {
  let prefix = "dtrace: "
  let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    if line.hasPrefix(prefix) { return "\u{1B}[1mdtrace:\u{1B}[0m \(line.dropFirst(prefix.count))" }
    // Blanks, a bar, blanks, then the caret: everything before it is the margin.
    let margin = line.prefix { $0 == " " || $0 == "|" }
    let caret = line[margin.endIndex...].prefix { $0 == "^" || $0 == "~" }
    guard margin.contains("|"), caret.first == "^" else { return String(line) }
    return "\(margin)\u{1B}[1;31m\(caret)\u{1B}[0m\(line[caret.endIndex...])"
  }
  return lines.joined(separator: "\n")
}
