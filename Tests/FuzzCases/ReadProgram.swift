import CTypes
import DIF
import DSemantics
import DSyntax
import Diagnostics

/// Text to tree to DIF: every message can be shown, what parses prints to the same tree, what compiles is valid DIF.
func readProgram(_ bytes: [UInt8]) {
  // The first byte chooses how the text is read, so that one corpus serves all.
  let choice = bytes.first ?? 0
  let text = Array(bytes.dropFirst())
  let origin: SourceText.Origin =
    switch choice & 3 {
    case 0: .commandLine
    case 1: .library(path: "l.d")
    default: .script(path: "x.d")
    }
  var options = CompilerOptions()
  options.allowsZeroMatches = true
  options.hasExtensions = choice & 4 != 0
  options.macros = MacroEnvironment(
    programName: "x.d", operands: ["7", "word", "\"a b\""], variables: ["pid": 42, "target": -1],
    hasDefaults: choice & 8 != 0)
  options.allowsUnusedOperands = true
  options.trees = [.parsed, .checked, .desugared]
  options.setOption = { _, _, _ in nil }
  let source = SourceText(text, origin: origin)
  printsTheSame(source, ParseOptions(macros: options.macros, hasExtensions: options.hasExtensions, allowsEmpty: true))

  var compiler = Compiler(environment: CompilerEnvironment(probes: FewProbes()), options: options)
  let result = compiler.compile(source)
  for diagnostic in result.diagnostics { precondition(!Renderer().render(diagnostic, program: source).isEmpty) }
  guard result.diagnostics.isEmpty else { return }
  do {
    try verify(compiler.program)
  } catch {
    fatalError("invalid DIF: \(error)")
  }
  _ = listing(of: compiler.program)
}

private func printsTheSame(_ source: SourceText, _ options: ParseOptions) {
  let result = parse(source, options: options)
  guard result.diagnostics.isEmpty, result.skippedNames.isEmpty else { return }
  let printed = Printer.text(of: result.program)
  let again = parse(SourceText(printed, origin: source.origin), options: options)
  guard again.diagnostics.isEmpty else { fatalError("what was printed does not parse:\n\(printed)") }
  precondition(TreeDump.text(of: again.program) == TreeDump.text(of: result.program), "another tree:\n\(printed)")
}

/// A few probes, so that most descriptions match nothing and some do.
private final class FewProbes: ProbeCatalog {
  private let all: [DSemantics.Probe] = [
    ["dtrace", "", "", "BEGIN"], ["dtrace", "", "", "END"], ["syscall", "vmlinux", "open", "entry"],
  ].enumerated().map { index, name in
    DSemantics.Probe(
      id: ProbeID(UInt32(index + 1)),
      description: ProbeDescription(provider: name[0], module: name[1], function: name[2], name: name[3]))
  }

  func probes(matching selector: ProbeSelector) throws(CatalogError) -> [DSemantics.Probe] {
    switch selector {
    case .id(let id): return all.filter { $0.id == id }
    case .description(let wanted):
      return all.filter { wanted.name == $0.description.name || wanted.provider == $0.description.provider }
    }
  }

  func suggestion(for description: ProbeDescription) -> (field: Int, name: String)? { nil }
}
