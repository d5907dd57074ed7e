package import Diagnostics

/// What a clause is bound to.
package enum ProbeSelector: Hashable, Sendable {
  /// All probes that the description matches.
  case description(ProbeDescription)
  /// One probe by number.
  case id(ProbeID)
}

/// One clause for one probe description: predicate, then actions in order.
///
/// Bound to a probe it is an ECB (enabling control block).
package struct Clause: Hashable, Sendable {
  package var selector: ProbeSelector
  package var predicate: DIFO?
  package var actions: [Action]
  /// Clauses that `if` made of one source clause share a number: a fault in one stops the later ones of the firing
  /// (d-language.md §8.2).
  ///
  /// Nil for a clause without `if`.
  package var group: Int?
  /// The place of the probe description, and of the whole clause.
  package var range: SourceRange?

  /// Makes a clause.
  package init(
    _ selector: ProbeSelector, predicate: DIFO? = nil, actions: [Action], group: Int? = nil, range: SourceRange? = nil
  ) {
    self.selector = selector
    self.predicate = predicate
    self.actions = actions
    self.group = group
    self.range = range
  }
}

/// A variable of the program itself, with its storage.
package struct ProgramVariable: Hashable, Sendable {
  package var name: String
  package var id: VariableID
  package var scope: Variable.Scope
  /// Array: an associative array, `keys` types its tuple.
  package var kind: Variable.Kind
  package var type: DIFType
  /// Types of the keys of an associative array.
  package var keys: [DIFType]

  /// Makes a variable.
  package init(
    _ name: String, id: VariableID, scope: Variable.Scope, kind: Variable.Kind = .scalar, type: DIFType,
    keys: [DIFType] = []
  ) {
    self.name = name
    self.id = id
    self.scope = scope
    self.kind = kind
    self.type = type
    self.keys = keys
  }
}

/// An aggregation of the program.
package struct Aggregation: Hashable, Sendable {
  /// The name without `@`; `_` for the nameless one.
  package var name: String
  package var id: AggregationID
  package var function: ActionKind
  /// Parameter word of lquantize and llquantize; 0 for others.
  package var parameter: UInt64
  /// What each key is, with its type; a string key has the size `strsize`.
  package var keys: [Key]
  /// Whether the aggregated expression is signed; count has none.
  package var isSigned: Bool

  /// A key of an aggregation.
  package struct Key: Hashable, Sendable {
    package var kind: ActionArgument.Kind
    package var type: DIFType
    /// Makes a key.
    package init(_ type: DIFType, kind: ActionArgument.Kind = .value) {
      self.type = type
      self.kind = kind
    }
  }

  /// Makes an aggregation.
  package init(
    _ name: String, id: AggregationID, function: ActionKind, parameter: UInt64 = 0, keys: [Key] = [],
    isSigned: Bool = true
  ) {
    self.name = name
    self.id = id
    self.function = function
    self.parameter = parameter
    self.keys = keys
    self.isSigned = isSigned
  }
}

/// A compiled D program: the one contract between the compiler and the substrates.
///
/// Programs of one command line are appended to each other; identifiers persist from one to the next.
package struct Program: Hashable, Sendable {
  package var clauses: [Clause]
  package var variables: [ProgramVariable]
  package var aggregations: [Aggregation]
  /// Members of translators that objects refer to by `xlate` and `xlarg` (`-x late=dynamic`).
  package var translations: [TranslatorMember]
  /// The option `strsize` at compile time: bytes of a string with its NUL.
  package var stringSize: Int

  /// Makes a program.
  package init(
    clauses: [Clause] = [], variables: [ProgramVariable] = [], aggregations: [Aggregation] = [],
    translations: [TranslatorMember] = [], stringSize: Int = 256
  ) {
    self.clauses = clauses
    self.variables = variables
    self.aggregations = aggregations
    self.translations = translations
    self.stringSize = stringSize
  }

  /// The aggregation of an identifier.
  package func aggregation(_ id: AggregationID) -> Aggregation? {
    // They are numbered in order.
    let place = Int(id.rawValue) - 1
    if aggregations.indices.contains(place), aggregations[place].id == id { return aggregations[place] }
    return aggregations.first { $0.id == id }
  }
}

extension Program {
  /// The aggregations that an action clears or truncates while tracing.
  package var forgottenAggregations: Set<AggregationID> {
    var result: Set<AggregationID> = []
    for action in clauses.flatMap(\.actions) where action.library == .clear || action.library == .trunc {
      result.formUnion(action.aggregations)
    }
    return result
  }
}

// Scratch memory.
extension Program {
  /// Bytes of scratch memory that copies of structs and arrays of known sizes take in one clause at the most: they come on
  /// top of what programs ask for themselves.
  package static func fixedScratch(of clauses: [Clause]) -> Int {
    var sums: [Int: Int] = [:]
    var most = 0
    for clause in clauses {
      let difos = (clause.predicate.map { [$0] } ?? []) + clause.actions.flatMap { $0.arguments.map(\.difo) }
      var sum = difos.reduce(0) { $0 + $1.fixedScratch }
      // The clauses that an `if` was taken apart into share their memory.
      if let group = clause.group {
        sum += sums[group] ?? 0
        sums[group] = sum
      }
      most = max(most, sum)
    }
    return min(most, 256 << 10)
  }
}

extension DIFO {
  /// Bytes that `allocs` instructions and copies of packets take whose sizes are constants.
  fileprivate var fixedScratch: Int {
    var sizes: [UInt8: UInt64] = [:]
    var pushed: UInt64?
    var sum = 0
    for instruction in instructions {
      switch instruction.opcode {
      case .pushtv: pushed = sizes[instruction.rd]
      case .call where instruction.index == Int(Subroutine.copyoutskb.rawValue):
        // Its size is what was pushed last; the length stands in front.
        if let pushed, pushed <= 1 << 16 { sum += 8 + (Int(pushed) + 7) & ~7 }
      case .setx where integers.indices.contains(instruction.index):
        sizes[instruction.rd] = integers[instruction.index]
      case .allocs:
        if let size = sizes[instruction.r1], size <= UInt64(DIFLimit.staticSize) { sum += (Int(size) + 7) & ~7 }
        sizes[instruction.rd] = nil
      default: break
      }
    }
    return sum
  }
}
