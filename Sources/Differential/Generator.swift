package import DIF

/// One generated test: a clause or several, whose records and faults are compared.
package struct GeneratedCase: Sendable {
  /// What it is about: an opcode, a subroutine, a place of faults.
  package var target: String
  package var clauses: [Clause]

  package init(target: String, clauses: [Clause]) {
    self.target = target
    self.clauses = clauses
  }
}

/// What a generated case must exercise.
enum Target: Hashable {
  case opcode(Opcode)
  case subroutine(Subroutine)
  case variable(Int)
  case faultPlace(Int)
  case tuple
  /// Parts of one clause with `if`.
  case group
  case aggregation(Int)

  var text: String {
    switch self {
    case .opcode(let opcode): opcode.mnemonic
    case .subroutine(let subroutine): "\(subroutine.name)()"
    case .variable(let index): OwnVariable.allCases[index].name
    case .faultPlace(let place): "fault in \(Generator.faultPlaces[place])"
    case .tuple: "tuple stack"
    case .group: "group of clauses"
    case .aggregation(let index): "\(Generator.aggregatingFunctions[index])"
    }
  }
}

/// Makes test cases in turn for every opcode, subroutine, kind of variable and place of a fault; the same seed gives
/// the same cases.
package struct Generator {
  package let stringSize: Int
  var random: SeededRandom

  package init(seed: UInt64, stringSize: Int) {
    self.stringSize = stringSize
    random = SeededRandom(seed: seed)
  }

  /// Subroutines of the language's first part.
  package static let subroutines: [Subroutine] = [
    .rand, .copyin, .copyinstr, .strlen, .strjoin, .strstr, .strchr, .strrchr, .substr, .index, .rindex, .basename,
    .dirname, .lltostr, .ntohs, .htons, .ntohl, .htonl, .ntohll, .htonll, .inet_ntop, .alloca,
  ]

  /// Opcodes that a verified object can hold: references to translators are resolved before.
  package static let opcodes: [Opcode] = Opcode.allCases.filter { $0 != .xlate && $0 != .xlarg }

  static let faultPlaces = ["predicate", "first action", "second action", "aggregation key", "aggregated value"]

  static let aggregatingFunctions: [ActionKind] = [
    .count, .min, .max, .avg, .sum, .stddev, .quantize, .lquantize, .llquantize,
  ]

  static let targets: [Target] =
    opcodes.map { .opcode($0) } + subroutines.flatMap { [.subroutine($0), .subroutine($0)] }
    + OwnVariable.allCases.indices.map { .variable($0) } + faultPlaces.indices.map { .faultPlace($0) } + [
      .tuple, .group,
    ]
    + aggregatingFunctions.indices.map { .aggregation($0) }

  /// As many cases as are wanted, from a place in the list of targets on, which begins again at its end.
  package mutating func cases(_ count: Int, from first: Int = 0) -> [GeneratedCase] {
    (0..<count).map { make(Self.targets[(first + $0) % Self.targets.count]) }
  }

  private mutating func make(_ target: Target) -> GeneratedCase {
    switch target {
    case .opcode(let opcode): GeneratedCase(target: target.text, clauses: clauses(for: opcode))
    case .subroutine(let subroutine):
      GeneratedCase(target: target.text, clauses: [Self.trace(call(subroutine))])
    case .variable(let index):
      GeneratedCase(target: target.text, clauses: variable(OwnVariable.allCases[index]))
    case .faultPlace(let place): GeneratedCase(target: target.text, clauses: faultAt(place))
    case .tuple: GeneratedCase(target: target.text, clauses: [Self.trace(tuple())])
    case .group: GeneratedCase(target: target.text, clauses: group())
    case .aggregation(let index): GeneratedCase(target: target.text, clauses: [aggregate(index)])
    }
  }

  /// A clause of BEGIN that records the value of an object.
  static func trace(_ difo: DIFO) -> Clause {
    Clause(.description(begin), actions: [Action(.difexpr, arguments: [ActionArgument(difo)])])
  }

  static let begin = ProbeDescription(provider: "dtrace", name: "BEGIN")

  private mutating func clauses(for opcode: Opcode) -> [Clause] {
    switch opcode {
    case .or, .xor, .and, .sll, .srl, .sub, .add, .mul, .sdiv, .udiv, .srem, .urem, .not, .mov, .sra, .setx:
      [Self.trace(arithmetic(opcode))]
    case .cmp, .tst, .scmp: [Self.trace(comparison(opcode, random.pick(Self.branches)))]
    case .ba, .be, .bne, .bg, .bgu, .bge, .bgeu, .bl, .blu, .ble, .bleu:
      [Self.trace(comparison(random.pick([.cmp, .cmp, .tst, .scmp]), opcode))]
    case .ldsb, .ldsh, .ldsw, .ldub, .lduh, .lduw, .ldx, .uldsb, .uldsh, .uldsw, .uldub, .ulduh, .ulduw, .uldx, .rldsb,
      .rldsh, .rldsw, .rldub, .rlduh, .rlduw, .rldx:
      [Self.trace(load(opcode))]
    case .stb, .sth, .stw, .stx: [Self.trace(store(opcode))]
    case .allocs, .copys: [Self.trace(scratch(opcode))]
    case .sets, .ret, .nop, .call: [Self.trace(constant(opcode))]
    case .ldga, .ldta: [Self.trace(array(opcode))]
    case .ldgs, .stgs: variable(random.pick([.globalNumber, .globalText]))
    case .ldts, .stts: variable(random.pick([.threadNumber, .threadText]))
    case .ldls, .stls: variable(random.pick([.localNumber, .localText]))
    case .ldgaa, .stgaa: variable(random.pick([.byNumber, .byText, .textByBoth]))
    case .ldtaa, .sttaa: variable(.threadByNumber)
    case .pushtr, .pushtv, .popts, .flushts: [Self.trace(tuple())]
    case .xlate, .xlarg: []
    }
  }

  static let branches: [Opcode] = [.ba, .be, .bne, .bg, .bgu, .bge, .bgeu, .bl, .blu, .ble, .bleu]
}
