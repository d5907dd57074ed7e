import CTypes
import DIF
import DSyntax
import Diagnostics
import Interpreter
import Testing

@testable import DSemantics

/// A few probes, always the same.
final class FakeCatalog: ProbeCatalog {
  let all: [DSemantics.Probe]

  init() {
    let names: [[String]] = [
      ["dtrace", "", "", "BEGIN"], ["dtrace", "", "", "END"], ["dtrace", "", "", "ERROR"],
      ["syscall", "vmlinux", "open", "entry"], ["syscall", "vmlinux", "open", "return"],
      ["syscall", "vmlinux", "read", "entry"], ["syscall", "vmlinux", "read", "return"],
      ["profile", "", "", "tick-1s"],
    ]
    all = names.enumerated().map { index, name in
      DSemantics.Probe(
        id: ProbeID(UInt32(index + 1)),
        description: ProbeDescription(provider: name[0], module: name[1], function: name[2], name: name[3]))
    }
  }

  func probes(matching selector: ProbeSelector) throws(CatalogError) -> [DSemantics.Probe] {
    switch selector {
    case .id(let id): return all.filter { $0.id == id }
    case .description(let wanted):
      if wanted.function.contains("***") { throw CatalogError("Probe description has too many globbing characters") }
      func fits(_ text: String, _ pattern: String) -> Bool { pattern.isEmpty || pattern == "*" || pattern == text }
      return all.filter { probe in
        let own = probe.description
        return fits(own.provider, wanted.provider) && fits(own.module, wanted.module)
          && fits(own.function, wanted.function) && fits(own.name, wanted.name)
      }
    }
  }

  func suggestion(for description: ProbeDescription) -> (field: Int, name: String)? {
    Suggestion.nearest(to: description.function, in: ["open", "read"]).map { (2, $0.name) }
  }
}

func compiler(types: any TypeCatalog = NoTypes(), _ change: (inout CompilerOptions) -> Void = { _ in }) -> Compiler {
  var options = CompilerOptions()
  options.macros = MacroEnvironment(programName: "x.d", operands: ["7", "abc"], variables: ["pid": 42, "target": 43])
  options.allowsUnusedOperands = true
  change(&options)
  return Compiler(environment: CompilerEnvironment(probes: FakeCatalog(), types: types), options: options)
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

/// Compiles a text that must be right; every object must pass the verifier.
func compiled(
  _ text: String, types: any TypeCatalog = NoTypes(), _ change: (inout CompilerOptions) -> Void = { _ in },
  location: SourceLocation = #_sourceLocation
) -> Program {
  var compiler = compiler(types: types, change)
  let result = compiler.compile(SourceText(text, origin: .script(path: "x.d")))
  for diagnostic in result.diagnostics {
    Issue.record("\(text): \(diagnostic.tag): \(diagnostic.message)", sourceLocation: location)
  }
  do {
    try verify(compiler.program.linked)
  } catch {
    Issue.record("\(text): object \(error.object ?? -1): \(error)", sourceLocation: location)
  }
  return compiler.program
}

/// The instructions of the first action of `BEGIN { statement }`, a line each, without comments.
func code(_ statement: String, declarations: String = "", location: SourceLocation = #_sourceLocation) -> [String] {
  let program = compiled("\(declarations) BEGIN { \(statement) }", location: location)
  guard let difo = program.clauses.last?.actions.last?.arguments.last?.difo else { return [] }
  return difo.instructions.map { instruction in
    let line = disassembly(of: instruction, in: difo).split(separator: "!", maxSplits: 1)[0]
    return line.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
  }
}

/// What the last record of a program says after BEGIN has fired: integers as numbers, strings as text.
func run(
  _ text: String, firing: Firing = Firing(), types: any TypeCatalog = NoTypes(),
  machine: SimulatedMachine = SimulatedMachine(), _ change: (inout CompilerOptions) -> Void = { _ in },
  location: SourceLocation = #_sourceLocation
) -> (values: [String], faults: [Fault]) {
  let program = compiled(text, types: types, change, location: location)
  let probe = BoundProbe(id: ProbeID(1), description: FakeCatalog().all[0].description, site: .begin)
  let bound = BoundProgram(program: program, probes: [probe], clauseProbes: program.clauses.map { _ in [0] })
  var session = InterpretedSession(bound, machine: machine)
  session.fire(0, firing)
  var values: [String] = []
  for record in session.records {
    func number(_ offset: Int, _ size: Int) -> UInt64 {
      (0..<size).reduce(0) { $0 | UInt64(record[offset + $1]) << UInt64(8 * $1) }
    }
    let clause = number(4, 4)
    if clause == UInt64(RecordHeader.faultClause) { continue }
    for field in program.clauses[Int(clause)].recordLayout.actions.joined() {
      switch field.format {
      case .integer(let size, let isSigned):
        let type = IntegerType("", size: size, isSigned: isSigned)
        let value = type.normalized(number(field.offset, size))
        values.append(isSigned ? "\(Int64(bitPattern: value))" : "\(value)")
      case .string(let capacity):
        let bytes = record[field.offset..<(field.offset + capacity)].prefix { $0 != 0 }
        values.append(String(decoding: bytes, as: UTF8.self))
      case .text:
        let bytes = record[Int(number(field.offset, 4))...].prefix(Int(number(field.offset + 4, 4)))
        values.append(String(decoding: bytes, as: UTF8.self))
      case .internedName: values.append(bound.names[Int(number(field.offset, 4))])
      case .bytes(let count):
        let bytes = record[field.offset..<(field.offset + count)]
        values.append(bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined())
      default: values.append("?")
      }
    }
  }
  return (values, session.faults.map(\.report.fault))
}

/// The value of an expression as BEGIN traces it.
func value(_ expression: String, declarations: String = "", location: SourceLocation = #_sourceLocation) -> String {
  let result = run(
    "\(declarations) BEGIN { trace(\(expression)); }", firing: Firing(arguments: standardArguments), location: location)
  return result.values.first ?? "fault \(result.faults.first.map { "\($0)" } ?? "")"
}

/// The values of arg0 to arg5: operands that nothing folds away.
let standardArguments: [UInt64] = [7, UInt64(bitPattern: -3), 0, 0xFFFF_FFFF, 1 << 40, 300]

/// Compiles a marked text and checks that it has exactly one error, where the marker stands.
func expectError(
  _ marked: String, _ tag: ErrorTag, _ message: String? = nil, hint: String? = nil,
  types: any TypeCatalog = NoTypes(), _ change: (inout CompilerOptions) -> Void = { _ in },
  location: SourceLocation = #_sourceLocation
) {
  let (text, places) = unmarked(marked)
  var compiler = compiler(types: types, change)
  let result = compiler.compile(SourceText(text, origin: .script(path: "x.d")))
  let shown = result.diagnostics.map { "\($0.tag): \($0.message) at \($0.range?.start ?? -1)" }.joined(separator: "\n")
  #expect(result.diagnostics.map(\.tag) == [tag], "\(text)\ngot: \(shown)", sourceLocation: location)
  if let message { #expect(result.diagnostics.first?.message == message, "\(text)", sourceLocation: location) }
  if let hint { #expect(result.diagnostics.first?.hint == hint, "\(text)", sourceLocation: location) }
  if let first = result.diagnostics.first, let place = places.first {
    #expect(first.range?.start == place, "\(text)\ngot: \(first.range?.text ?? "")", sourceLocation: location)
  }
  #expect(compiler.program.clauses.isEmpty, "a text with errors adds nothing", sourceLocation: location)
}
