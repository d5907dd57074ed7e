import BPFBackend
import DIF
import Differential
import Kernel
import Testing

/// Predicates of `&&`, `||`, `!`, `?:` and comparisons, as D's compiler writes them, against what they mean.
@Suite(.serialized)
struct ConditionTests {
  /// A condition on three variables.
  indirect enum Condition {
    case variable(Int)
    case constant(UInt64)
    /// A comparison of a variable with a number.
    case compare(Opcode, Int, UInt64)
    case not(Condition)
    case both(Condition, Condition)
    case either(Condition, Condition)
    case choice(Condition, Condition, Condition)

    static func random(_ numbers: inout SeededRandom, depth: Int) -> Condition {
      func inner() -> Condition { random(&numbers, depth: depth - 1) }
      let variable = Int.random(in: 0..<3, using: &numbers)
      switch Int.random(in: depth > 0 ? 0..<9 : 5..<9, using: &numbers) {
      case 0, 1: return .both(inner(), inner())
      case 2, 3: return .either(inner(), inner())
      case 4: return Bool.random(using: &numbers) ? .not(inner()) : .choice(inner(), inner(), inner())
      case 5: return .variable(variable)
      case 6: return .constant(UInt64.random(in: 0...1, using: &numbers) * 7)
      default:
        let opcodes: [Opcode] = [.be, .bne, .bg, .bgu, .bge, .bgeu, .bl, .blu, .ble, .bleu]
        return .compare(
          opcodes[Int.random(in: 0..<opcodes.count, using: &numbers)], variable,
          [0, 1, 7, UInt64(bitPattern: -1), 1 << 40][Int.random(in: 0..<5, using: &numbers)])
      }
    }

    func value(_ variables: [UInt64]) -> UInt64 {
      switch self {
      case .variable(let index): variables[index]
      case .constant(let constant): constant
      case .compare(let opcode, let index, let number):
        Self.holds(opcode, variables[index], number) ? 1 : 0
      case .not(let operand): operand.value(variables) == 0 ? 1 : 0
      case .both(let a, let b): a.value(variables) != 0 && b.value(variables) != 0 ? 1 : 0
      case .either(let a, let b): a.value(variables) != 0 || b.value(variables) != 0 ? 1 : 0
      case .choice(let a, let b, let c): a.value(variables) != 0 ? b.value(variables) : c.value(variables)
      }
    }

    private static func holds(_ opcode: Opcode, _ a: UInt64, _ b: UInt64) -> Bool {
      let (x, y) = (Int64(bitPattern: a), Int64(bitPattern: b))
      return switch opcode {
      case .be: a == b
      case .bne: a != b
      case .bg: x > y
      case .bgu: a > b
      case .bge: x >= y
      case .bgeu: a >= b
      case .bl: x < y
      case .blu: a < b
      case .ble: x <= y
      default: a <= b
      }
    }
  }

  /// Writes DIF; each value ends in the register asked for, and uses those above it.
  struct Writer {
    var code: [Instruction] = []
    var integers: [UInt64] = [0, 1]

    /// Makes the branch at a place lead to what comes next.
    private mutating func land(_ places: Int...) {
      for place in places { code[place] = Instruction(code[place].opcode ?? .ba, label: code.count) }
    }

    private mutating func emit(_ instruction: Instruction) -> Int {
      code.append(instruction)
      return code.count - 1
    }

    /// Likewise for the end of an expression, which is an instruction of its own.
    private mutating func finish(at place: Int) {
      land(place)
      code.append(Instruction(.nop))
    }

    private mutating func constant(_ number: UInt64, _ rd: UInt8) {
      integers.append(number)
      code.append(Instruction(.setx, index: integers.count - 1, rd: rd))
    }

    /// 1 where a branch is taken, else 0.
    private mutating func truth(_ branch: Opcode, _ rd: UInt8) {
      let taken = emit(Instruction(branch, label: 0))
      code.append(Instruction(.mov, rd: rd))
      let end = emit(Instruction(.ba, label: 0))
      land(taken)
      code.append(Instruction(.setx, index: 1, rd: rd))
      finish(at: end)
    }

    mutating func write(_ condition: Condition, _ rd: UInt8) {
      switch condition {
      case .variable(let index): code.append(Instruction(.ldgs, index: 0x500 + index, rd: rd))
      case .constant(let number): constant(number, rd)
      case .compare(let opcode, let index, let number):
        code.append(Instruction(.ldgs, index: 0x500 + index, rd: rd))
        constant(number, rd + 1)
        code.append(Instruction(.cmp, r1: rd, r2: rd + 1))
        truth(opcode, rd)
      case .not(let operand):
        write(operand, rd)
        code.append(Instruction(.tst, r1: rd))
        truth(.be, rd)
      case .both(let a, let b):
        write(a, rd)
        code.append(Instruction(.tst, r1: rd))
        let first = emit(Instruction(.be, label: 0))
        write(b, rd)
        code.append(Instruction(.tst, r1: rd))
        let second = emit(Instruction(.be, label: 0))
        code.append(Instruction(.setx, index: 1, rd: rd))
        let end = emit(Instruction(.ba, label: 0))
        land(first, second)
        code.append(Instruction(.mov, rd: rd))
        finish(at: end)
      case .either(let a, let b):
        write(a, rd)
        code.append(Instruction(.tst, r1: rd))
        let first = emit(Instruction(.bne, label: 0))
        write(b, rd)
        code.append(Instruction(.tst, r1: rd))
        let second = emit(Instruction(.be, label: 0))
        land(first)
        code.append(Instruction(.setx, index: 1, rd: rd))
        let end = emit(Instruction(.ba, label: 0))
        land(second)
        code.append(Instruction(.mov, rd: rd))
        finish(at: end)
      case .choice(let a, let b, let c):
        write(a, rd)
        code.append(Instruction(.tst, r1: rd))
        let other = emit(Instruction(.be, label: 0))
        write(b, rd)
        let end = emit(Instruction(.ba, label: 0))
        land(other)
        write(c, rd)
        finish(at: end)
      }
    }

    static func difo(_ condition: Condition) -> DIFO {
      var writer = Writer()
      writer.write(condition, 1)
      return DIFO(writer.code + [Instruction(.ret, rd: 1)], integers: writer.integers)
    }
  }

  /// Each condition is a predicate and, in another clause, a value that is recorded.
  @Test(arguments: 0..<12) func conditionsHoldWhereTheyShould(_ seed: Int) throws {
    var numbers = SeededRandom(seed: UInt64(seed))
    let conditions = (0..<24).map { Condition.random(&numbers, depth: $0 % 4) }
    let values: [UInt64] = [0, 1, 7, UInt64(bitPattern: -1), 1 << 40, 1 << 63]
    let variables = (0..<3).map { _ in values[Int.random(in: 0..<values.count, using: &numbers)] }
    let declared = (0..<3).map {
      ProgramVariable("v\($0)", id: VariableID(UInt16(0x500 + $0)), scope: .global, type: .integer(8))
    }
    let setting = (0..<3).map { index in
      LoweringTests.trace(
        LoweringTests.difo([variables[index]], returns: .void, [Instruction(.stgs, index: 0x500 + index, rd: 1)]))
    }
    let one = ActionArgument(LoweringTests.difo([1], []))
    let clauses = conditions.flatMap { condition in
      let difo = Writer.difo(condition)
      return [
        Clause(.id(ProbeID(1)), predicate: difo, actions: [Action(.difexpr, arguments: [one])]),
        Clause(.id(ProbeID(1)), actions: [Action(.difexpr, arguments: [ActionArgument(difo)])]),
      ]
    }
    let run = try BeginRun(Program(clauses: setting + clauses, variables: declared))
    var recorded: [Int: UInt64] = [:]
    for record in run.records where record.clause >= 3 { recorded[Int(record.clause) - 3] = record.integer(24) }
    for (index, condition) in conditions.enumerated() {
      let value = condition.value(variables)
      #expect(recorded[2 * index] == (value == 0 ? nil : 1), "\(condition) with \(variables)")
      #expect(recorded[2 * index + 1] == value, "\(condition) with \(variables)")
    }
  }
}
