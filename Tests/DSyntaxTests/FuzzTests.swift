import Diagnostics
import Testing

@testable import DSyntax

/// The same numbers for the same seed on every machine (xorshift64*).
private struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

private let fragments: [String] = [
  "{", "}", "(", ")", "[", "]", "/", "/*", "*/", "\"", "'", "\\", "$1", "$$2", "$target", "$", "@", "@a", "#", "\n#",
  "\n#pragma D option extensions\n", "\n# 5 \"x.h\"\n", ";", ",", ":", "::", "int", "struct", "enum", "self->",
  "this->",
  "if (", "else", "for (;;)", "while (1)", "inline", "translator", "provider", "probe", "typedef", "string", "sizeof",
  "stringof", "offsetof", "xlate <", ">", "++", "--", "?", "= ", "1", "0x", "089", "1.5", "99999999999999999999", "`",
  "a`b", "BEGIN", "*", "...", "(int)", "task_t", "\0", "\u{e9}", "\\\n", "\t", "'\\x",
]

private func mutated(_ text: String, _ random: inout Random) -> [UInt8] {
  var bytes = Array(text.utf8)
  for _ in 0..<Int.random(in: 1...6, using: &random) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: Array((fragments.randomElement(using: &random) ?? "").utf8), at: place)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
    case 3: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
    case 4: bytes.removeSubrange(place...)
    default: bytes.replaceSubrange(place..<end, with: Array((fragments.randomElement(using: &random) ?? "").utf8))
    }
  }
  return bytes
}

/// Malformed text gives an error, never a trap; what parses prints to a text of the same tree.
@Test(arguments: 0..<20)
func mutatedProgramsNeverTrap(part: Int) {
  var random = Random(state: 0x9E37_79B9_7F4A_7C15 &+ UInt64(part))
  let origins: [SourceText.Origin] = [.script(path: "x.d"), .commandLine, .library(path: "l.d")]
  var parsed = 0
  for round in 0..<1000 {
    let bytes = mutated(corpus[round % corpus.count], &random)
    let source = SourceText(bytes, origin: origins[round % origins.count])
    let options = options(operands: ["read", "5"], extensions: round % 2 == 0)
    let result = parse(source, options: options)
    for diagnostic in result.diagnostics {
      #expect(!Renderer().render(diagnostic, program: source).isEmpty)
    }
    guard result.diagnostics.isEmpty else { continue }
    parsed += 1
    let printed = Printer.text(of: result.program)
    let again = parse(SourceText(printed, origin: source.origin), options: options)
    guard TreeDump.text(of: again.program) == TreeDump.text(of: result.program), again.diagnostics.isEmpty else {
      Issue.record("part \(part) round \(round): \(text(bytes))\nprinted: \(printed)")
      return
    }
  }
  // Mutation must leave a fair share of programs valid, or the second half is never tested.
  #expect(parsed > 50)
}
