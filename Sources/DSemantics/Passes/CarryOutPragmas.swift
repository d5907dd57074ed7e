import DIF
import DSyntax
import Diagnostics

/// `#pragma D` (d-language.md §9).
extension Compiler {
  mutating func carryOut(_ line: ControlLine) throws(Diagnostic) {
    switch line.kind {
    case .pragma(let name, let words):
      switch name.name {
      case "option": try setOption(words, at: line.range)
      case "depends_on": try require(words, at: line.range)
      // Stability is not computed yet, so there is nothing that these would change.
      case "attributes":
        if words.count < 2 { throw .malformedPragma("attributes", "<attributes> <ident>", at: line.range) }
      case "binding":
        if words.count < 2 { throw .malformedPragma("binding", "\"version\" <ident>", at: line.range) }
      default: throw .invalidPragma(name.name, at: name.range)
      }
    }
  }

  private mutating func setOption(_ words: [PragmaWord], at range: SourceRange) throws(Diagnostic) {
    guard let first = words.first, !first.text.isEmpty, first.text.first != "=" else {
      throw .malformedPragma("option", "<option>=<val>", at: range)
    }
    if words.count > 1 {
      throw Diagnostic(
        .D_PRAGMA_MALFORM, words[1].range, "superfluous arguments specified for #pragma option")
    }
    let name = first.text.prefix { $0 != "=" }
    let value = name.count == first.text.count ? nil : String(first.text.dropFirst(name.count + 1))
    if let reason = options.setOption(&options, String(name), value) {
      throw .optionRefused(String(name), value, reason, at: first.range)
    }
  }

  private mutating func require(_ words: [PragmaWord], at range: SourceRange) throws(Diagnostic) {
    guard words.count >= 2 else { throw .malformedPragma("depends_on", "<class> <name>", at: range) }
    let kind = words[0].text
    let name = words[1].text
    switch kind {
    case "provider", "module": break
    case "library":
      throw Diagnostic(.D_PRAGMA_DEPEND, range, "main program may not explicitly depend on a library")
    default: throw .dependencyClass(kind, at: words[0].range)
    }
    if try !withCheck({ $0.isThere(kind, name) }) {
      throw Diagnostic(.D_PRAGMA_DEPEND, words[1].range, "program requires \(kind) \(name)")
    }
  }
}
