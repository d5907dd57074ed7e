public import Diagnostics
internal import Kernel

/// Why a session cannot do what was asked.
public enum SessionError: Error, Sendable {
  /// The program text is wrong: what was found, in order; at least one is an error.
  case compile([Diagnostic])
  /// An option was refused.
  case option(String, OptionError)
  /// Anything else: a text without the prefix `dtrace: `.
  case failed(String)

  /// One line; of a compile error the first one's message.
  public var message: String {
    switch self {
    case .compile(let diagnostics): diagnostics.first?.message ?? "Error in D program compilation"
    case .option(let name, let error): "failed to set -x \(name): \(error)"
    case .failed(let text): text
    }
  }
}
