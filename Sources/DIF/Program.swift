public import Diagnostics

/// What a clause is bound to.
public enum ProbeSelector: Hashable, Sendable {
  /// All probes that the description matches.
  case description(ProbeDescription)
  /// One probe by number.
  case id(ProbeID)
}

/// One clause for one probe description: predicate, then actions in order.
///
/// Bound to a probe it is an ECB (enabling control block).
public struct Clause: Hashable, Sendable {
  public var selector: ProbeSelector
  public var predicate: DIFO?
  public var actions: [Action]
  /// Clauses that `if` made of one source clause share a number: a fault in one stops the later ones of the firing
  /// (d-language.md §8.2). Nil for a clause without `if`.
  public var group: Int?
  /// The place of the probe description, and of the whole clause.
  public var range: SourceRange?

  /// Makes a clause.
  public init(
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
public struct ProgramVariable: Hashable, Sendable {
  public var name: String
  public var id: VariableID
  public var scope: Variable.Scope
  /// Array: an associative array, `keys` types its tuple.
  public var kind: Variable.Kind
  public var type: DIFType
  /// Types of the keys of an associative array.
  public var keys: [DIFType]

  /// Makes a variable.
  public init(
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
public struct Aggregation: Hashable, Sendable {
  /// The name without `@`; `_` for the nameless one.
  public var name: String
  public var id: AggregationID
  public var function: ActionKind
  /// Parameter word of lquantize and llquantize; 0 for others.
  public var parameter: UInt64
  /// What each key is, with its type; a string key has the size `strsize`.
  public var keys: [Key]
  /// Whether the aggregated expression is signed; count has none.
  public var isSigned: Bool

  /// A key of an aggregation.
  public struct Key: Hashable, Sendable {
    public var kind: ActionArgument.Kind
    public var type: DIFType
    /// Makes a key.
    public init(_ type: DIFType, kind: ActionArgument.Kind = .value) {
      self.type = type
      self.kind = kind
    }
  }

  /// Makes an aggregation.
  public init(
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
public struct Program: Hashable, Sendable {
  public var clauses: [Clause]
  public var variables: [ProgramVariable]
  public var aggregations: [Aggregation]
  /// The option `strsize` at compile time: bytes of a string with its NUL.
  public var stringSize: Int

  /// Makes a program.
  public init(
    clauses: [Clause] = [], variables: [ProgramVariable] = [], aggregations: [Aggregation] = [], stringSize: Int = 256
  ) {
    self.clauses = clauses
    self.variables = variables
    self.aggregations = aggregations
    self.stringSize = stringSize
  }

  /// The aggregation of an identifier.
  public func aggregation(_ id: AggregationID) -> Aggregation? { aggregations.first { $0.id == id } }
}
