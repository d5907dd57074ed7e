/// Puts findings into the words and pictures that users see (errors.md §1).
///
/// The first line has the standard form, which scripts parse; the source line with its caret and the hint follow:
///
///     dtrace: failed to compile script slow.d: line 3: probe description syscall::opne:entry does not match any probes
///         3 | syscall::opne:entry
///           |          ^~~~ did you mean open?
public struct Renderer: Sendable {
  /// `-x errtags`: tags stand before the messages.
  public var showsTags: Bool
  /// Columns that source lines may fill.
  public var width: Int

  /// Makes a renderer.
  public init(showsTags: Bool = false, width: Int = 120) {
    self.showsTags = showsTags
    self.width = max(40, width)
  }

  /// The whole of a finding about a program, with the command's prefix and a newline at the end.
  ///
  /// The program is the text that was being compiled; the finding may lie in a library that it uses.
  public func render(_ diagnostic: Diagnostic, program: SourceText) -> String {
    var text = "dtrace: \(Self.introduction(of: program))\(message(diagnostic))\n"
    if let range = diagnostic.range {
      text += Snippet(range, width: width).render(hint: diagnostic.hint)
    } else if let hint = diagnostic.hint {
      text += "      = \(hint)\n"
    }
    return text
  }

  /// What the command puts before a message about a program.
  public static func introduction(of program: SourceText) -> String {
    switch program.origin {
    case .script(let path): "failed to compile script \(path): "
    case .library(let path): "failed to compile library \(path): "
    case .commandLine: "invalid probe specifier \(String(decoding: program.bytes, as: UTF8.self)): "
    }
  }

  /// The message with tag and position, as the library reports it: `[D_SYNTAX] line 3: syntax error near "}"`.
  public func message(_ diagnostic: Diagnostic) -> String {
    let tag = showsTags ? "[\(diagnostic.tag.rawValue)] " : ""
    let warning = diagnostic.severity == .warning ? "warning: " : ""
    return tag + Self.position(of: diagnostic) + warning + diagnostic.message
  }

  /// `"FILE", line N: `, `line N: `, `in REGION: ` or nothing.
  static func position(of diagnostic: Diagnostic) -> String {
    if let range = diagnostic.range {
      let location = range.source.location(of: range.start)
      switch range.source.origin {
      case .script:
        if let file = location.file { return "\"\(file)\", line \(location.line): " }
        return "line \(location.line): "
      case .library(let path): return "\"\(location.file ?? path)\", line \(location.line): "
      case .commandLine: break
      }
    }
    return diagnostic.region.map { "in \($0.rawValue): " } ?? ""
  }
}
