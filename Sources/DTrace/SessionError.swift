public import Diagnostics
internal import Kernel

/// Why a session cannot do what was asked.
public enum SessionError: Error, Sendable {
  /// The text of a program is wrong: what was found, in order; at least one is an error.
  case compile([Diagnostic], SourceText)
  /// An option was refused.
  case option(String, OptionError)
  /// Anything else: a text without the prefix `dtrace: `.
  case failed(String)

  /// One line; of a compile error the first one's message.
  public var message: String {
    switch self {
    case .compile(let diagnostics, _): diagnostics.first?.message ?? "Error in D program compilation"
    case .option(let name, let error): "failed to set -x \(name): \(error)"
    case .failed(let text): text
    }
  }
}

extension SessionError {
  /// The error as the command shows it on the standard error, with its prefix and newlines.
  ///
  /// Of compile errors the first one, with the option `errall` all.
  public func rendered(_ options: Options) -> String {
    guard case .compile(let diagnostics, let source) = self else { return "dtrace: \(message)\n" }
    let renderer = Renderer(showsTags: options.showsErrorTags)
    let errors = diagnostics.filter { $0.severity == .error }
    guard options.showsAllErrors else { return errors.prefix(1).map { renderer.render($0, program: source) }.joined() }
    // Errors of syntax are found before all others, but who reads all of them reads down the program.
    let ordered = errors.enumerated().sorted { a, b in
      (a.element.range?.start ?? Int.max, a.offset) < (b.element.range?.start ?? Int.max, b.offset)
    }
    return ordered.map { renderer.render($0.element, program: source) }.joined()
  }
}
