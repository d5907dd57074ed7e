import DIF
import Diagnostics
import Interpreter
import Testing

@testable import DSemantics

/// The same numbers on every run (xorshift).
private struct Random {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}

/// An expression in two spellings: with constants, and with arguments of the probe in their places.
private struct Pair {
  var folded: String
  var computed: String
}

private func randomPair(_ depth: Int, _ random: inout Random) -> Pair {
  let operands: [(UInt64, String)] = Array(zip(standardArguments, ["arg0", "arg1", "arg2", "arg3", "arg4", "arg5"]))
  if depth == 0 || random.next(below: 6) == 0 {
    let (value, name) = operands[random.next(below: operands.count)]
    let casts = ["uint64_t", "unsigned char", "unsigned int", "unsigned short", "int64_t", "int", "short", "char"]
    let cast = casts[random.next(below: casts.count)]
    return Pair(folded: "(\(cast))0x\(String(value, radix: 16))", computed: "(\(cast))\(name)")
  }
  let a = randomPair(depth - 1, &random)
  switch random.next(below: 10) {
  case 0:
    let op = ["-", "~", "!", "+"][random.next(below: 4)]
    return Pair(folded: "\(op)(\(a.folded))", computed: "\(op)(\(a.computed))")
  case 1:
    let cast = ["uint64_t", "unsigned char", "int", "short"][random.next(below: 4)]
    return Pair(folded: "(\(cast))(\(a.folded))", computed: "(\(cast))(\(a.computed))")
  case 2:
    let b = randomPair(depth - 1, &random)
    let c = randomPair(depth - 1, &random)
    return Pair(
      folded: "((\(a.folded)) ? (\(b.folded)) : (\(c.folded)))",
      computed: "((\(a.computed)) ? (\(b.computed)) : (\(c.computed)))")
  default:
    // No division: a literal 0 is an error at compile time. No right shift: constants shift logically.
    let operators = ["+", "-", "*", "&", "|", "^", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "^^"]
    let op = operators[random.next(below: operators.count)]
    let b = randomPair(depth - 1, &random)
    return Pair(folded: "(\(a.folded) \(op) \(b.folded))", computed: "(\(a.computed) \(op) \(b.computed))")
  }
}

@Test func foldingAgreesWithExecution() {
  var random = Random(state: 0x9E37_79B9_7F4A_7C15)
  for _ in 0..<300 {
    let pair = randomPair(4, &random)
    let folded = value("(int64_t)(\(pair.folded))")
    let computed = value("(int64_t)(\(pair.computed))")
    #expect(folded == computed, "\(pair.computed)")
  }
}

private let corpus: [String] = [
  "int a[string, int]; self int s; inline int F[int x] = x * 2; BEGIN /pid > 1 && execname != \"x\"/ { a[\"k\", 1]++; }",
  "syscall::open:entry { self->p = arg0; @[copyinstr(arg0), stack(3)] = quantize(arg1, 2); printf(\"%s %*d\\n\", \"a\", 3, 4); }",
  "char b[8]; BEGIN { b[1] = 'x'; b[2] += 3; this->y = b[1] ? b : \"z\"; x = y = 3; x <<= y; if (x > y) { trace(x); } else @a = lquantize(x, 0, 10, 1); }",
  "typedef unsigned long T; T g; BEGIN { @z[1] = count(); g = (T)-1 >> 3; p = (int *)g; p++; trace(*p); trace(p[2] / (p - (int *)8)); printa(\"%d %@d\", @z); clear(@z); trunc(@z, 3); }",
  "BEGIN { @z[1] = count(); printa(@z); normalize(@z, 2); exit(0); } tick-1s, END { trace(strjoin(substr(\"abc\", 1), lltostr(arg0))); }",
]

@Test("Damaged texts give errors, never a trap", arguments: corpus.indices)
func damagedTexts(index: Int) {
  var random = Random(state: 0xD1B5_4A32_D192_ED03 &+ UInt64(index))
  let original = Array(corpus[index].utf8)
  let pieces = corpus.flatMap { $0.split(separator: " ").map { Array($0.utf8) } }
  var accepted = 0
  for _ in 0..<400 {
    var text = original
    for _ in 0...random.next(below: 3) {
      let place = random.next(below: text.count + 1)
      switch random.next(below: 4) {
      case 0: text.removeSubrange(place..<min(text.count, place + random.next(below: 6)))
      case 1: text.insert(contentsOf: pieces[random.next(below: pieces.count)], at: place)
      case 2: text.insert(UInt8(32 + random.next(below: 95)), at: place)
      default:
        if place < text.count { text[place] = UInt8(ascii: "0") + UInt8(random.next(below: 10)) }
      }
    }
    var compiler = compiler { $0.allowsZeroMatches = true }
    let result = compiler.compile(SourceText(text, origin: .script(path: "x.d")))
    guard result.diagnostics.isEmpty else { continue }
    accepted += 1
    do {
      try verify(compiler.program)
    } catch {
      Issue.record("\(String(decoding: text, as: UTF8.self)): \(error)")
    }
  }
  #expect(accepted > 0)
}

@Test func inlinesCannotGrowWithoutEnd() {
  var text = "inline int A0 = 1;"
  for level in 1...40 { text += "inline int A\(level) = A\(level - 1) + pid + A\(level - 1);" }
  var compiler = compiler()
  let result = compiler.compile(SourceText(text + "BEGIN { trace(A40); }"))
  #expect(result.diagnostics.first?.tag == .D_UNKNOWN)
}
