import DIF
import Diagnostics
import Interpreter
import Testing

@testable import DSemantics

/// A value as the language's rules give it (d-language.md §4.2), computed here without the compiler.
private struct Number: Equatable {
  var bits: UInt64
  var isSigned = true

  var signed: Int64 { Int64(bitPattern: bits) }
  var shown: String { isSigned ? "\(signed)" : "\(bits)" }
}

/// An expression of 64-bit operands; what it is in D, and its value.
///
/// Constants are operands of something that is not: nothing but the conditions of the tests below decides what is folded.
private indirect enum Tree {
  case argument(Int)
  case constant(Number)
  case binary(String, Tree, Tree)
  case unary(String, Tree)
  case conditional(Tree, Tree, Tree)
  case cast(String, Tree)
  case comma(Tree, Tree)
  /// The assignment to a variable of its own.
  case kept(Int, Tree)
  /// The number of characters of the number, and two.
  case length(Tree)
  /// The larger of both as an inline has it.
  case larger(Tree, Tree)
  /// Thrice the first without the second as a function has it.
  case mixed(Tree, Tree)
}

private let declarations = """
  inline long LARGER[long a, long b] = a > b ? a : b;
  long mixed(long a, long b) { return (a * 3 - b); }
  """

private let casts: [(name: String, bits: UInt64, isSigned: Bool)] = [
  ("long", 64, true), ("unsigned long", 64, false), ("int", 32, true), ("unsigned int", 32, false),
  ("short", 16, true), ("unsigned short", 16, false), ("char", 8, true), ("unsigned char", 8, false),
]

private let comparisons = ["<", "<=", ">", ">=", "==", "!="]
private let logicals = ["&&", "||", "^^"]
private let operators = ["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>"]

extension Tree {
  var text: String {
    switch self {
    case .argument(let index): "arg\(index)"
    case .constant(let number): literal(number)
    case .binary(let op, let a, let b):
      operators.contains(op) ? "(\(a.text) \(op) \(b.text))" : "((long)(\(a.text) \(op) \(b.text)))"
    case .unary("!", let a): "((long)!\(a.text))"
    case .unary(let op, let a): "(\(op)\(a.text))"
    case .conditional(let condition, let a, let b): "(\(condition.text) ? (long)\(a.text) : (long)\(b.text))"
    case .cast(let type, let a): "((long)(\(type))\(a.text))"
    case .comma(let a, let b): "(\(a.text), \(b.text))"
    case .kept(let number, let a): "(this->v\(number) = (long)\(a.text))"
    case .length(let a): "((long)strlen(strjoin(lltostr((long)\(a.text)), \"ab\")))"
    case .larger(let a, let b): "LARGER[(long)\(a.text), (long)\(b.text)]"
    case .mixed(let a, let b): "mixed((long)\(a.text), (long)\(b.text))"
    }
  }

  private func literal(_ number: Number) -> String {
    if !number.isSigned { return "\(number.bits)UL" }
    // The digits of the smallest number alone do not fit.
    if number.signed == .min { return "(-\(Int64.max)L - 1L)" }
    return number.signed < 0 ? "(-\(0 &- number.bits)L)" : "\(number.bits)L"
  }

  /// The value; nil: a division by zero ends the evaluation.
  func value(_ arguments: [UInt64]) -> Number? {
    switch self {
    case .argument(let index): return Number(bits: arguments[index])
    case .constant(let number): return number
    case .binary(let op, let a, let b):
      guard let x = a.value(arguments) else { return nil }
      if op == "&&", x.bits == 0 { return Number(bits: 0) }
      if op == "||", x.bits != 0 { return Number(bits: 1) }
      return b.value(arguments).flatMap { apply(op, x, $0) }
    case .unary(let op, let a):
      guard let x = a.value(arguments) else { return nil }
      switch op {
      case "!": return Number(bits: x.bits == 0 ? 1 : 0)
      case "~": return Number(bits: ~x.bits, isSigned: x.isSigned)
      default: return Number(bits: 0 &- x.bits, isSigned: x.isSigned)
      }
    case .conditional(let condition, let a, let b):
      return condition.value(arguments).flatMap { ($0.bits != 0 ? a : b).value(arguments) }
        .map { Number(bits: $0.bits) }
    case .cast(let type, let a):
      guard let x = a.value(arguments), let form = casts.first(where: { $0.name == type }) else { return nil }
      let unused = 64 - form.bits
      let shifted = x.bits << unused
      return Number(
        bits: form.isSigned ? UInt64(bitPattern: Int64(bitPattern: shifted) >> Int64(unused)) : shifted >> unused)
    case .comma(let a, let b): return a.value(arguments) == nil ? nil : b.value(arguments)
    case .kept(_, let a): return a.value(arguments).map { Number(bits: $0.bits) }
    case .length(let a): return a.value(arguments).map { Number(bits: UInt64("\($0.signed)".utf8.count + 2)) }
    case .larger(let a, let b):
      guard let x = a.value(arguments), let y = b.value(arguments) else { return nil }
      return Number(bits: UInt64(bitPattern: max(x.signed, y.signed)))
    case .mixed(let a, let b):
      guard let x = a.value(arguments), let y = b.value(arguments) else { return nil }
      return Number(bits: x.bits &* 3 &- y.bits)
    }
  }
}

/// An operator on two 64-bit numbers: unsigned as soon as one of them is, a shift like its left operand; nil for a
/// division by zero.
private func apply(_ op: String, _ x: Number, _ y: Number) -> Number? {
  let isSigned = x.isSigned && (y.isSigned || op == "<<" || op == ">>")
  func less(_ a: Number, _ b: Number) -> Bool { isSigned ? a.signed < b.signed : a.bits < b.bits }
  func truth(_ value: Bool) -> Number { Number(bits: value ? 1 : 0) }
  let bits: UInt64
  switch op {
  case "+": bits = x.bits &+ y.bits
  case "-": bits = x.bits &- y.bits
  case "*": bits = x.bits &* y.bits
  case "&": bits = x.bits & y.bits
  case "|": bits = x.bits | y.bits
  case "^": bits = x.bits ^ y.bits
  case "<<": bits = x.bits << (y.bits & 63)
  case ">>": bits = x.isSigned ? UInt64(bitPattern: x.signed >> Int64(y.bits & 63)) : x.bits >> (y.bits & 63)
  case "/", "%":
    if y.bits == 0 { return nil }
    if isSigned {
      let (quotient, remainder) = (
        x.signed.dividedReportingOverflow(by: y.signed).partialValue,
        x.signed.remainderReportingOverflow(dividingBy: y.signed).partialValue
      )
      bits = UInt64(bitPattern: op == "/" ? quotient : remainder)
    } else {
      bits = op == "/" ? x.bits / y.bits : x.bits % y.bits
    }
  case "<": return truth(less(x, y))
  case "<=": return truth(!less(y, x))
  case ">": return truth(less(y, x))
  case ">=": return truth(!less(x, y))
  case "==": return truth(x.bits == y.bits)
  case "!=": return truth(x.bits != y.bits)
  case "&&": return truth(x.bits != 0 && y.bits != 0)
  case "||": return truth(x.bits != 0 || y.bits != 0)
  default: return truth((x.bits != 0) != (y.bits != 0))
  }
  return Number(bits: bits, isSigned: isSigned)
}

private let interesting: [UInt64] = [
  0, 1, 2, 3, 7, 63, 64, 0x7F, 0xFF, 0x8000, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 0x1_0000_0000,
  0x7FFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000, 0x8000_0000_0000_0001, .max, .max - 1, .max - 6,
]

/// Makes trees; the same seed makes the same.
private struct Grower {
  private var state: UInt64
  private var kept = 0

  init(seed: UInt64) { state = seed }

  mutating func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func tree(_ depth: Int) -> Tree {
    if depth == 0 { return .argument(random(6)) }
    switch random(20) {
    case 0...8: return binary((operators + operators + comparisons + logicals)[random(29)], depth)
    case 9: return .unary(["!", "~", "-"][random(3)], tree(depth - 1))
    case 10, 11: return .conditional(tree(depth - 1), side(depth), side(depth))
    case 12: return .cast(casts[random(casts.count)].name, tree(depth - 1))
    case 13: return .comma(tree(random(depth)), tree(depth - 1))
    case 14:
      kept += 1
      return .kept(kept, tree(depth - 1))
    case 15: return .length(tree(depth - 1))
    case 16: return .larger(tree(min(2, depth - 1)), side(min(3, depth)))
    case 17: return .mixed(tree(depth - 1), side(depth))
    default: return .cast("unsigned long", tree(depth - 1)).unsigned
    }
  }

  private mutating func binary(_ op: String, _ depth: Int) -> Tree {
    // One side is deep, the other any; a constant stands beside what is none, and never decides && or ||.
    switch random(3) {
    case 0 where !logicals.contains(op): return .binary(op, constant(), tree(depth - 1))
    case 1:
      let left = tree(depth - 1)
      let right = side(depth)
      // A divisor that is plainly zero is an error of the program.
      if case .constant(let number) = right, number.bits == 0, op == "/" || op == "%" { return left }
      return .binary(op, left, right)
    default: return .binary(op, tree(random(depth)), tree(depth - 1))
    }
  }

  private mutating func side(_ depth: Int) -> Tree { random(3) == 0 ? constant() : tree(random(depth)) }

  private mutating func constant() -> Tree {
    .constant(Number(bits: interesting[random(interesting.count)], isSigned: random(3) > 0))
  }

  mutating func arguments() -> [UInt64] { (0..<6).map { _ in interesting[random(interesting.count)] } }
}

extension Tree {
  /// The same value as an unsigned number.
  fileprivate var unsigned: Tree { .binary("|", .constant(Number(bits: 0, isSigned: false)), self) }
}

/// What the compiler and the interpreter make of a tree.
private func evaluate(_ tree: Tree, _ arguments: [UInt64]) -> String {
  let result = run(
    "\(declarations) BEGIN { trace(\(tree.text)); }", firing: Firing(arguments: arguments), { $0.hasExtensions = true })
  return result.values.first ?? result.faults.first.map { "\($0)" } ?? "nothing"
}

private func wanted(_ tree: Tree, _ arguments: [UInt64]) -> String { tree.value(arguments)?.shown ?? "divideByZero" }

@Suite struct DeepExpressionTests {
  @Test(arguments: 0..<24) func randomTreesHaveTheirValues(_ seed: Int) {
    var grower = Grower(seed: UInt64(seed) &* 7919 &+ 1)
    for round in 0..<12 {
      let tree = grower.tree(3 + round % 8)
      let arguments = grower.arguments()
      #expect(evaluate(tree, arguments) == wanted(tree, arguments), "\(tree.text) of \(arguments)")
    }
  }

  /// Twelve levels, to the right, to the left and to both sides, of each operator.
  @Test(arguments: operators + comparisons + logicals) func deepOperatorsHaveTheirValues(_ op: String) {
    let leaves = (0..<13).map { Tree.argument([0, 1, 3, 4, 5][$0 % 5]) }
    let arguments: [UInt64] = [7, .max - 2, 0, 0xFFFF_FFFF, 1 << 40, 300]
    var right = leaves[12]
    var left = leaves[0]
    for level in 1...12 {
      right = .binary(op, leaves[12 - level], right)
      left = .binary(op, left, leaves[level])
    }
    func balanced(_ depth: Int) -> Tree {
      depth == 0 ? leaves[0] : .binary(op, balanced(depth - 1), .binary(op, leaves[depth], balanced(depth - 1)))
    }
    for tree in [right, left, balanced(5)] {
      #expect(evaluate(tree, arguments) == wanted(tree, arguments), "\(op)")
    }
  }

  /// Calls in calls in keys in calls.
  @Test func callsNestInTuples() {
    func text(_ number: Int, _ depth: Int) -> String {
      depth == 0
        ? "lltostr(arg0 + \(number))" : "strjoin(\(text(number, depth - 1)), substr(\(text(depth, depth - 1)), 0, 1))"
    }
    let keys = (0..<8).map { $0 % 2 == 0 ? text($0, 3) : "strlen(\(text($0, 2))) + a[\($0)]" }.joined(separator: ", ")
    // The plain keys: 7 + n, then the first characters of 8, 9 and 10.
    let plain = (0..<8).map { $0 % 2 == 0 ? "\"\(7 + $0)891\"" : "\("\(7 + $0)89".utf8.count)" }
      .joined(separator: ", ")
    let text = "BEGIN { a[9] = 0; t[\(keys)] = arg0 * 6; trace(t[\(plain)]); }"
    #expect(run(text, firing: Firing(arguments: [7])).values == ["42"])
  }
}

/// Operators on constants: 64 bits that wrap, the sign of the operands, and right shifts that are logical whatever it is.
@Suite struct FoldingTests {
  @Test(arguments: operators + comparisons + logicals) func constantsFoldAsTheyCompute(_ op: String) {
    for x in interesting {
      // Each pair would take minutes.
      for (index, y) in interesting.enumerated() where index % 4 == Int(x % 4) || y >= 1 << 63 {
        for signs in [(true, true), (false, true), (true, false)] {
          let (a, b) = (Number(bits: x, isSigned: signs.0), Number(bits: y, isSigned: signs.1))
          guard var want = apply(op, a, b) else { continue }
          if op == ">>" { want.bits = x >> (y & 63) }
          let tree = Tree.binary(op, .constant(a), .constant(b))
          let program = compiled("BEGIN { trace(\(tree.text)); }")
          guard let difo = program.clauses.first?.actions.first?.arguments.first?.difo else { continue }
          #expect(difo.instructions.map(\.opcode) == [.setx, .ret], "\(tree.text)")
          #expect(difo.integers == [want.bits], "\(tree.text)")
          #expect(difo.returnType.isSigned == want.isSigned, "\(tree.text)")
        }
      }
    }
  }

  @Test func smallestNumberWraps() {
    #expect(value("(-9223372036854775807L - 1) / -1L") == "-9223372036854775808")
    #expect(value("(-9223372036854775807L - 1) % -1L") == "0")
    #expect(value("-(-9223372036854775807L - 1)") == "-9223372036854775808")
    #expect(value("arg0 / -1L", arguments: [1 << 63]) == "-9223372036854775808")
    #expect(value("arg0 % -1L", arguments: [1 << 63]) == "0")
    #expect(value("9223372036854775807L + 1") == "-9223372036854775808")
  }

  @Test func divisionOfConstantsByZeroIsAnError() {
    expectError("BEGIN { trace(«1»1 / 0); }", .D_DIV_ZERO)
    expectError("BEGIN { trace(«1»1 % 0); }", .D_DIV_ZERO)
  }

  private func value(_ expression: String, arguments: [UInt64] = []) -> String? {
    run("BEGIN { trace(\(expression)); }", firing: Firing(arguments: arguments)).values.first
  }
}
