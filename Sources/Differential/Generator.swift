package import DIF

/// One generated test: a clause or several, whose records and faults are compared.
package struct GeneratedCase: Sendable {
  /// What it is about: an opcode, a subroutine, a place of faults.
  package var target: String
  package var clauses: [Clause]
  /// What `xlate` and `xlarg` of the clauses refer to.
  package var translations: [TranslatorMember]

  package init(target: String, clauses: [Clause], translations: [TranslatorMember] = []) {
    self.target = target
    self.clauses = clauses
    self.translations = translations
  }

  /// The clauses as they run.
  var linkedClauses: [Clause] { Program(clauses: clauses, translations: translations).linked.clauses }
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
  case loop
  case aggregation(Int)

  var text: String {
    switch self {
    case .opcode(let opcode): opcode.mnemonic
    case .subroutine(let subroutine): "\(subroutine.name)()"
    case .variable(let index): OwnVariable.allCases[index].name
    case .faultPlace(let place): "fault in \(Generator.faultPlaces[place])"
    case .tuple: "tuple stack"
    case .group: "group of clauses"
    case .loop: "loop"
    case .aggregation(let index):
      "\(Generator.aggregatingFunctions[index % Generator.aggregatingFunctions.count])"
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

  /// Subroutines that cases are made for.
  package static let subroutines: [Subroutine] = [
    .rand, .random, .copyin, .copyinstr, .strlen, .strjoin, .strstr, .strchr, .strrchr, .substr, .index, .rindex,
    .basename, .dirname, .lltostr, .ntohs, .htons, .ntohl, .htonl, .ntohll, .htonll, .inet_ntop, .alloca, .strtok,
    .strtoll, .json, .cleanpath, .memstr, .toupper, .tolower, .inet_ntoa, .inet_ntoa6, .link_ntop, .uuidstr, .bcopy,
    .copyinto, .memref, .getmajor, .getminor, .msgdsize, .msgsize, .bounds,
  ]

  /// Subroutines without cases, and why; every other one must have some as soon as the back end knows it.
  package static let withoutCases: [Subroutine: String] = [
    .mutex_owned: "needs a lock of the kernel", .mutex_owner: "needs a lock of the kernel",
    .mutex_type_adaptive: "needs a lock of the kernel", .mutex_type_spin: "needs a lock of the kernel",
    .rw_read_held: "needs a lock of the kernel", .rw_write_held: "needs a lock of the kernel",
    .rw_iswriter: "needs a lock of the kernel", .sx_shared_held: "needs a lock of the kernel",
    .sx_exclusive_held: "needs a lock of the kernel", .sx_isexclusive: "needs a lock of the kernel",
    .speculation: "its buffers are the session's", .progenyof: "depends on the running processes",
    .copyout: "destructive, and refused where the kernel is locked down",
    .copyoutstr: "destructive, and refused where the kernel is locked down", .ddi_pathname: "Linux has no device tree",
    .getf: "depends on open files", .d_path: "depends on mounted files", .copyoutskb: "needs a packet",
    .copyoutmbuf: "needs a packet",
  ]

  static let faultPlaces = ["predicate", "first action", "second action", "aggregation key", "aggregated value"]

  static let aggregatingFunctions: [ActionKind] = [
    .count, .min, .max, .avg, .sum, .stddev, .quantize, .lquantize, .llquantize,
  ]

  static let targets: [Target] =
    Opcode.allCases.map { .opcode($0) } + subroutines.flatMap { [.subroutine($0), .subroutine($0)] }
    + OwnVariable.allCases.indices.map { .variable($0) } + faultPlaces.indices.map { .faultPlace($0) } + [
      .tuple, .group, .loop, .loop, .loop,
    ]
    + (0..<2 * aggregatingFunctions.count).map { .aggregation($0) }

  /// As many cases as are wanted, from a place in the list of targets on, which begins again at its end.
  package mutating func cases(_ count: Int, from first: Int = 0) -> [GeneratedCase] {
    (0..<count).map { make(Self.targets[(first + $0) % Self.targets.count]) }
  }

  private mutating func make(_ target: Target) -> GeneratedCase {
    switch target {
    case .opcode(let opcode) where opcode == .xlate || opcode == .xlarg: translation(opcode)
    case .opcode(let opcode): GeneratedCase(target: target.text, clauses: clauses(for: opcode))
    case .subroutine(let subroutine):
      GeneratedCase(
        target: target.text, clauses: subroutine == .strtok ? tokens() : [Self.trace(call(subroutine))])
    case .variable(let index):
      GeneratedCase(target: target.text, clauses: variable(OwnVariable.allCases[index]))
    case .faultPlace(let place): GeneratedCase(target: target.text, clauses: faultAt(place))
    case .tuple: GeneratedCase(target: target.text, clauses: [Self.trace(tuple())])
    case .group: GeneratedCase(target: target.text, clauses: group())
    case .loop: GeneratedCase(target: target.text, clauses: loop())
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
    case .ldgs, .stgs: variable(random.pick([.globalNumber, .globalText, .globalBytes]))
    case .ldts, .stts: variable(random.pick([.threadNumber, .threadText, .threadBytes]))
    case .ldls, .stls: variable(random.pick([.localNumber, .localText, .localBytes]))
    case .ldgaa, .stgaa: variable(random.pick([.byNumber, .byText, .textByBoth, .bytesByText, .byBytes]))
    case .ldtaa, .sttaa: variable(random.pick([.threadByNumber, .threadTextByText, .threadBytesByBytes]))
    case .pushtr, .pushtv, .popts, .flushts: [Self.trace(tuple())]
    case .xlate, .xlarg: []
    }
  }

  static let branches: [Opcode] = [.ba, .be, .bne, .bg, .bgu, .bge, .bgeu, .bl, .blu, .ble, .bleu]
}
