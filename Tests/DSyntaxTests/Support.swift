import Diagnostics
import Testing

@testable import DSyntax

/// An error that a text must give: where the marker `«N»` with its number in the list stands.
struct Expected: CustomTestStringConvertible {
  var tag: ErrorTag
  var message: String

  init(_ tag: ErrorTag, _ message: String) {
    self.tag = tag
    self.message = message
  }

  var testDescription: String { "\(tag): \(message)" }
}

/// A text without its markers `«1»`, `«2»` ..., and where they stood.
func unmarked(_ text: String) -> (text: String, places: [Int]) {
  var result = ""
  var places: [Int] = []
  var rest = text[...]
  while let open = rest.firstIndex(of: "«"), let close = rest[open...].firstIndex(of: "»") {
    result += rest[..<open]
    places.append(result.utf8.count)
    rest = rest[rest.index(after: close)...]
  }
  return (result + rest, places)
}

let standardMacros = MacroEnvironment(
  programName: "/tmp/x.d", operands: [], variables: ["pid": 7, "target": 42, "uid": 0, "ppid": 1])

func options(
  operands: [String] = [], lastField: ProbeField = .name, types: Set<String> = ["task_t", "vmlinux`task_t"],
  extensions: Bool = false
) -> ParseOptions {
  var macros = standardMacros
  macros.operands = operands
  return ParseOptions(
    lastField: lastField, macros: macros, isTypeName: { types.contains($0) }, hasExtensions: extensions)
}

/// Parses a marked text and checks the errors against the markers; a text without errors must print to a text of the
/// same tree.
@discardableResult
func expectParse(
  _ marked: String, tree: String? = nil, errors: [Expected] = [], origin: SourceText.Origin = .script(path: "x.d"),
  options: ParseOptions = options(), location: SourceLocation = #_sourceLocation
) -> ParseResult {
  let (text, places) = unmarked(marked)
  let result = parse(SourceText(text, origin: origin), options: options)
  let found = result.diagnostics
  let shown = found.map { "\($0.tag): \($0.message) at \($0.range?.start ?? -1)" }.joined(separator: "\n")
  #expect(found.map(\.tag) == errors.map(\.tag), "got: \(shown)", sourceLocation: location)
  #expect(found.map(\.message) == errors.map(\.message), sourceLocation: location)
  #expect(found.compactMap { $0.range?.start } == places, "text: \(text)", sourceLocation: location)
  if errors.isEmpty, found.isEmpty { expectRoundTrip(result.program, options, origin, location) }
  if let tree { #expect(TreeDump.text(of: result.program) == tree, sourceLocation: location) }
  return result
}

private func expectRoundTrip(
  _ program: ProgramSyntax, _ options: ParseOptions, _ origin: SourceText.Origin, _ location: SourceLocation
) {
  let printed = Printer.text(of: program)
  var again = options
  // What was printed has all fields and no macros.
  again.lastField = .name
  let second = parse(SourceText(printed, origin: origin), options: again)
  let complaint = second.diagnostics.first.map { Renderer().render($0, program: SourceText(printed, origin: origin)) }
  #expect(complaint == nil, "printed:\n\(printed)", sourceLocation: location)
  #expect(
    TreeDump.text(of: second.program) == TreeDump.text(of: program), "printed:\n\(printed)", sourceLocation: location)
  #expect(Printer.text(of: second.program) == printed, sourceLocation: location)
}

/// A row of a table of texts and the trees or tokens that they give.
struct Row: CustomTestStringConvertible, Sendable {
  var text: String
  var want: String

  init(_ text: String, _ want: String) {
    self.text = text
    self.want = want
  }

  var testDescription: String { text }
}
