import Diagnostics
import Glibc
import Testing

@testable import DSyntax

/// The D programs below Tests/Programs whose file names begin so; without those that are made of several files.
func testPrograms(prefix: String) -> [String] {
  let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
  return files(below: folder + "/Programs").filter { path in
    let name = path.split(separator: "/").last ?? ""
    return name.hasPrefix(prefix) && name.hasSuffix(".d") && !isPreprocessed(path)
  }
}

private func isPreprocessed(_ path: String) -> Bool {
  if path.contains("/Programs/include/") { return true }
  let start = text(contents(of: path)?.prefix(1000) ?? []).split(separator: "\n")
  return start.contains { $0.contains("OPTIONS: ") && $0.contains(" -C") || $0.contains("DTRACE_OPT_CPP") }
}

/// The tags that lexer and parser alone give (D_SYNTAX is also that of bad printf formats): a program named for one of these must fail in them.
private let syntaxTags: Set<String> = [
  "D_CHR_NL", "D_CHR_NULL", "D_CHR_OFLOW", "D_EMPTY", "D_INT_DIGIT", "D_INT_OFLOW", "D_MACRO_OFLOW", "D_MACRO_UNDEF",
  "D_MACRO_UNUSED", "D_PRAGCTL_INVAL", "D_PRAGERR", "D_STR_NL",
]

/// What the runner does with the built command, done here with parser and renderer: the first line must be the one
/// that the program expects.
@Test(arguments: testPrograms(prefix: "err."))
func errorProgramsGiveTheirFirstLine(path: String) throws {
  let name = String(path.split(separator: "/").last ?? "")
  guard let bytes = contents(of: path) else {
    Issue.record("cannot read \(path)")
    return
  }
  let lines = text(bytes).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let directives = lines.prefix { !$0.hasSuffix("*/") } + lines.prefix(5).filter { $0.hasSuffix("*/") }.prefix(1)
  // Two blanks end a directive.
  let operands = directives.flatMap { line -> [String] in
    guard let range = line.firstRange(of: "ARGS: ") else { return [] }
    let rest = line[range.upperBound...]
    let end = rest.firstRange(of: "  ")?.lowerBound ?? rest.endIndex
    return rest[..<end].split(separator: " ").map(String.init).filter { $0 != "*/" }
  }
  let hasExtensions = directives.contains { $0.contains("-x extensions") }
  var options = options(operands: operands, extensions: hasExtensions)
  options.isTypeName = { $0.hasSuffix("_t") && $0 != "nosuch_t" }
  let source = SourceText(bytes, origin: .script(path: name))
  let result = parse(source, options: options)
  let first = result.diagnostics.first ?? result.unusedOperand
  let tag = name.split(separator: ".")[1]
  guard let first else {
    #expect(!syntaxTags.contains(String(tag)), "no error")
    return
  }
  let tags = directives.contains { $0.contains("errtags") }
  let rendered = Renderer(showsTags: tags).render(first, program: source)
  guard let block = lines.firstIndex(of: "/* EXPECT-ERR") else { return }
  let expected = lines[block + 1]
  #expect(rendered.split(separator: "\n").first.map(String.init) == expected)
}

func files(below folder: String) -> [String] {
  guard let directory = unsafe opendir(folder) else { return [] }
  defer { _ = unsafe closedir(directory) }
  var found: [String] = []
  while let entry = unsafe readdir(directory) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
    }
    if name.hasPrefix(".") { continue }
    let path = folder + "/" + name
    if unsafe entry.pointee.d_type == UInt8(DT_DIR) { found += files(below: path) } else { found.append(path) }
  }
  return found.sorted()
}

func contents(of path: String) -> [UInt8]? {
  guard let file = unsafe fopen(path, "r") else { return nil }
  defer { _ = unsafe fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = unsafe fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}
