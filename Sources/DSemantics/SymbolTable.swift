import CTypes
import DIF
import DSyntax
import Diagnostics

/// A variable of the program, as the compiler sees it.
struct VariableSymbol: Sendable {
  var name: String
  var id: VariableID
  var scope: Variable.Scope
  var type: CType
  /// Types of the tuple; nil for a scalar.
  var keys: [CType]?
  /// `strsize` when the variable was made: it keeps its size if a later program changes the option.
  var stringSize: Int
  /// Where it was declared or first assigned; nil for those the compiler makes.
  var range: SourceRange?

  var isArray: Bool { keys != nil }
  /// The name as messages and the user spell it.
  var spelling: String {
    switch scope {
    case .global: name
    case .threadLocal: "self->\(name)"
    case .clauseLocal: "this->\(name)"
    }
  }
}

/// An inline: an expression that is compiled anew at each use.
struct InlineSymbol: Sendable {
  var name: String
  var type: CType
  /// Nil without brackets.
  var parameters: [(name: String, type: CType)]?
  var value: Expression
  var range: SourceRange
}

/// A user function: statements that are checked anew at each call.
struct FunctionSymbol: Sendable {
  var name: String
  var type: CType
  var parameters: [(name: String, type: CType)]
  var body: [Statement]
  var range: SourceRange
}

/// An aggregation with what its first use fixed.
struct AggregationSymbol: Sendable {
  struct Key: Sendable {
    var kind: ActionArgument.Kind
    var type: CType
  }

  var name: String
  var id: AggregationID
  var function: ActionKind
  var parameter: UInt64
  var keys: [Key]
  var valueType: CType
  /// `strsize` at the first use.
  var stringSize: Int
  var range: SourceRange
}

/// All that D names, over every program of one command line.
struct SymbolTable: Sendable {
  /// What stands behind `struct`, `union` or `enum`.
  struct Tag: Hashable, Sendable {
    var kind: TypeNameKind
    var name: String
  }

  enum Global: Sendable {
    case variable(Int)
    case inline(Int)
  }

  var variables: [VariableSymbol] = []
  var inlines: [InlineSymbol] = []
  var translators: [TranslatorSymbol] = []
  /// Those to structs and unions of one tag.
  var translatorsByTag: [String: [Int]] = [:]
  /// Members of translators that have objects of their own.
  var members = TranslatorMembers()
  /// Providers that programs have declared.
  var providers: [String: DeclaredProvider] = [:]
  /// What `#pragma D attributes` gave names.
  var attributes: [String: StabilityAttributes] = [:]
  /// The first version of D that has a name, by `#pragma D binding`.
  var bindings: [String: LanguageVersion] = [:]
  var globals: [String: Global] = [:]
  var functions: [String: FunctionSymbol] = [:]
  var threadLocals: [String: Int] = [:]
  var clauseLocals: [String: Int] = [:]
  var typedefs = DataModel.lp64.typedefs
  /// Structs, unions and enums that programs have named.
  var tags: [Tag: CType] = [:]
  /// Names of headers that D cannot have, with what they are.
  var skippedNames: [String: String] = [:]
  /// Types of kernel variables that programs have declared, by name with the back-quote.
  var externals: [String: CType] = [:]
  var aggregations: [String: AggregationSymbol] = [:]
  /// Names in order of their identifiers.
  var aggregationNames: [String] = []
  /// The D library files that were asked for.
  var libraries = LibraryStates()
  /// The option `strsize` now.
  var stringSize = 256
  /// `iregs`, `tregs`: the registers of DIF and those of its tuples that programs may use.
  var registerCount = 8
  var tupleRegisterCount = 8
  /// Whose types the built-in names have.
  private var model = DataModel.lp64
  private var nextIDs: [Variable.Scope: UInt32] = [:]

  /// Takes over what options say of the code to come.
  mutating func takeOptions(_ options: CompilerOptions) {
    stringSize = options.stringSize
    registerCount = options.registerCount
    tupleRegisterCount = options.tupleRegisterCount
  }

  /// Knows what every program finds: the typedefs of its data model, `inline long NULL = 0`.
  init() {
    let source = SourceText("0", origin: .library(path: "builtin.d"))
    let range = SourceRange(source, 0, 1)
    let zero = Expression(.integer(IntegerConstant(0)), range: range)
    inlines.append(InlineSymbol(name: "NULL", type: .long, parameters: nil, value: zero, range: range))
    globals["NULL"] = .inline(0)
  }

  /// Gives the names that every program finds the types of a data model.
  mutating func adopt(_ model: DataModel) {
    if model == self.model { return }
    self.model = model
    typedefs.merge(model.typedefs) { _, new in new }
    if case .inline(let index)? = globals["NULL"] { inlines[index].type = .integer(model.long) }
  }

  /// What stands in for a table while somebody else changes it.
  static let none = SymbolTable()

  /// The index of a variable in `variables`.
  func variable(_ name: String, _ scope: Variable.Scope) -> Int? {
    switch scope {
    case .threadLocal: return threadLocals[name]
    case .clauseLocal: return clauseLocals[name]
    case .global:
      if case .variable(let index)? = globals[name] { return index }
      return nil
    }
  }

  /// Makes a variable that does not exist yet.
  mutating func addVariable(
    _ name: String, _ scope: Variable.Scope, type: CType, keys: [CType]? = nil, range: SourceRange?
  ) throws(Diagnostic) -> Int {
    let number = nextIDs[scope] ?? UInt32(VariableID.firstUser.rawValue)
    guard let raw = UInt16(exactly: number) else { throw .tooManyVariables(name, scope: scope, at: range) }
    nextIDs[scope] = number + 1
    variables.append(
      VariableSymbol(
        name: name, id: VariableID(raw), scope: scope, type: type, keys: keys, stringSize: stringSize, range: range))
    let index = variables.count - 1
    switch scope {
    case .global: globals[name] = .variable(index)
    case .threadLocal: threadLocals[name] = index
    case .clauseLocal: clauseLocals[name] = index
    }
    return index
  }

  /// A clause-local of the compiler's own; `%` keeps its name apart from the user's.
  mutating func compilerVariable(_ name: String, type: CType) throws(Diagnostic) -> Int {
    if let known = clauseLocals["%" + name] { return known }
    return try addVariable("%" + name, .clauseLocal, type: type, range: nil)
  }

  /// All names that an identifier in an expression can have, for hints.
  var expressionNames: [String] {
    Array(globals.keys) + BuiltinVariableRow.table.filter(\.isAvailable).map(\.variable.name)
  }
}

extension SymbolTable {
  /// The variables as substrates see them.
  func programVariables() -> [ProgramVariable] {
    variables.map { symbol in
      ProgramVariable(
        symbol.name, id: symbol.id, scope: symbol.scope, kind: symbol.isArray ? .array : .scalar,
        type: symbol.type.difType(stringSize: symbol.stringSize),
        keys: (symbol.keys ?? []).map { $0.difType(stringSize: symbol.stringSize) })
    }
  }

  /// The aggregations as substrates see them.
  func programAggregations() -> [Aggregation] {
    aggregationNames.compactMap { name in
      aggregations[name].map { symbol in
        Aggregation(
          symbol.name, id: symbol.id, function: symbol.function, parameter: symbol.parameter,
          keys: symbol.keys.map { Aggregation.Key($0.difType(stringSize: symbol.stringSize), kind: $0.kind) },
          isSigned: symbol.valueType.isSigned)
      }
    }
  }
}

extension AggregationSymbol.Key {
  /// The type record; what actions make has the size of its kind.
  func difType(stringSize: Int) -> DIFType {
    switch kind {
    case .value, .memory, .packet: type.difType(stringSize: stringSize)
    case .stack(let frames): DIFType(.ctf, .array, size: 8 * frames, isByReference: true)
    case .userStack(let frames): DIFType(.ctf, .array, size: 8 * (frames + 1), isByReference: true)
    case .symbol, .module: .integer(8, isSigned: false)
    case .userSymbol, .userModule, .userAddress: DIFType(.ctf, .array, size: 16, isByReference: true)
    }
  }
}

extension CType {
  /// The type record of a value of the type.
  func difType(stringSize: Int) -> DIFType {
    if isString { return .string(stringSize) }
    let kind: DIFType.CKind =
      switch resolved {
      case .integer, .symbolAddress: .integer
      case .floating: .float
      case .pointer: .pointer
      case .array, .stack, .userSymbolAddress: .array
      case .function: .function
      case .aggregate(let type): type.isUnion ? .union : .struct
      case .enumeration: .enum
      default: .unknown
      }
    // Registers and variables hold whole addresses, whatever a pointer takes in memory.
    let size = kind == .pointer ? 8 : size(stringSize: stringSize)
    return DIFType(
      .ctf, kind, size: size, isSigned: isSigned, isByReference: isByReference,
      isByUserReference: false)
  }
}
