import CTypes
package import DIF
package import DSyntax
package import Diagnostics

/// Compiles D programs, one text after the other, into one `Program`.
///
/// What a text declares, the identifiers of variables and aggregations, and what they were used for first, persist from
/// one text to the next, as the options of one command line do.
///
///     parse ─► FoldConditionals ─► ResolveProbes ─► DesugarConditionals ─► CheckOrder ─► TypeCheck (folds constants)
///     ─► CodeGenerator
///                                                       └─► CompileLoops ─────────────┘
package struct Compiler {
  /// All clauses, variables and aggregations so far.
  package private(set) var program: Program
  package var options: CompilerOptions
  let environment: CompilerEnvironment
  private var catalog: any ProbeCatalog { environment.probes }
  var symbols = SymbolTable()
  private var nextGroup = 0
  /// The clause that is being compiled, for one of its descriptions.
  private var clause: ClauseContext?
  /// What is known of the text that is being compiled.
  var text = TextState()

  /// What became of one text.
  package struct Result {
    /// The clauses of the text in `program`; empty if there are errors: then the text has changed nothing.
    package var clauses: Range<Int>
    /// In the order in which they are to be shown.
    package var diagnostics: [Diagnostic]
    package var stability = Stability()
    /// What `-x tree` shows of the text, whether it is right or wrong.
    package var trees = ""
    /// The text without `if`, if asked for by itself.
    package var desugared = ""
  }

  /// What belongs to one text.
  struct TextState: Sendable {
    var stability = Stability()
    var pragmas = PragmaState(earlier: SymbolTable())
    /// Words of what could not be read, and names that a wrong assignment was to create.
    var missingNames: Set<String> = []
    var trees = TreeNotes()

    /// Whether an error may only be there because of an earlier one.
    func explains(_ error: Diagnostic) -> Bool {
      switch error.tag {
      case .D_IDENT_UNDEF, .D_VAR_UNDEF, .D_FUNC_UNDEF, .D_TYPE_MEMBER, .D_OP_INCOMPLETE, .D_DECL_INCOMPLETE,
        .D_SIZEOF_TYPE, .D_XLATE_NONE, .D_XLATE_SOU, .D_PRINTA_AGGBAD, .D_CLEAR_AGGBAD, .D_NORMALIZE_AGGBAD,
        .D_TRUNC_AGGBAD:
        let words = error.range?.text.utf8.split { !$0.isIdentifierPart } ?? []
        return words.contains { missingNames.contains(String($0) ?? "") }
      default: return false
      }
    }
  }

  /// The least that a text relies on (d-language.md §10).
  package struct Stability: Hashable, Sendable {
    package var descriptions = StabilityAttributes.most
    package var statements = StabilityAttributes.most
  }

  package init(environment: CompilerEnvironment, options: CompilerOptions = CompilerOptions()) {
    self.environment = environment
    self.options = options
    program = Program(stringSize: options.stringSize)
  }

  /// Compiles a text and appends it to `program`.
  ///
  /// `context` is the field that a probe description ends with: `-P`, `-m`, `-f` name another than the name.
  package mutating func compile(_ source: SourceText, context: ProbeField = .name) -> Result {
    let start = program.clauses.count
    symbols.adopt(options.dataModel)
    let parsed = parse(source, options: ParseOptions(options, symbols, environment, lastField: context))
    let saved = self
    let forwards = symbols.tags.values.compactMap(\.aggregate).filter { !$0.isComplete }
    text = TextState(pragmas: PragmaState(earlier: symbols, libraries: environment.libraries))
    symbols.skippedNames.merge(parsed.skippedNames) { _, new in new }
    // What could be read is checked even if something could not.
    text.missingNames = parsed.diagnostics.isEmpty ? [] : parsed.unreadWords
    var diagnostics: [Diagnostic] = []
    for item in parsed.program.items {
      let translators = symbols.translators.count
      if let found = compile(item) { diagnostics += found.filter { !text.explains($0) } }
      symbols.applyPending(&text.pragmas, translatorsBefore: translators)
    }
    let trees = text.trees.text(of: parsed.program, options)
    let desugared = options.trees.contains(.separateDesugared) ? text.trees.desugaredText(of: parsed.program) : ""
    diagnostics = parsed.diagnostics + diagnostics
    if diagnostics.isEmpty { diagnostics += text.pragmas.unused }
    if diagnostics.isEmpty, let unused = parsed.unusedOperand { diagnostics.append(unused) }
    if !diagnostics.isEmpty {
      for type in forwards { type.forget() }
      self = saved
      let release = environment.types.kernelRelease
      return Result(
        clauses: start..<start, diagnostics: diagnostics.map { $0.inLibrary(of: release) }, trees: trees,
        desugared: desugared)
    }
    // Strings of an earlier program keep their size.
    program.stringSize = start == 0 ? options.stringSize : max(program.stringSize, options.stringSize)
    program.variables = symbols.programVariables()
    program.aggregations = symbols.programAggregations()
    program.translations = symbols.members.objects
    return Result(
      clauses: start..<program.clauses.count, diagnostics: [], stability: text.stability, trees: trees,
      desugared: desugared)
  }

  /// Compiles one item; what is wrong with it.
  private mutating func compile(_ item: Item) -> [Diagnostic]? {
    do throws(Diagnostic) {
      switch item {
      case .clause(let clause): return compile(clause)
      default: text.trees.note(item, options)
      }
      switch item {
      case .clause: break
      case .declaration(let declaration):
        try withCheck { check throws(Diagnostic) in try check.declare(declaration) }
      case .inline(let definition):
        try withCheck { check throws(Diagnostic) in try check.declareInline(definition) }
      case .control(let line): try carryOut(line)
      case .translator(let definition):
        try withCheck { check throws(Diagnostic) in try check.declare(definition) }
      case .provider(let definition):
        try withCheck { check throws(Diagnostic) in try check.declare(definition) }
      case .function(let definition):
        try withCheck { check throws(Diagnostic) in try check.declareFunction(definition) }
      }
    } catch {
      return [error]
    }
    return nil
  }

  /// Runs checks that may change the symbols.
  mutating func withCheck<T>(
    _ body: (inout TypeCheck) throws(Diagnostic) -> T
  ) throws(Diagnostic) -> T {
    symbols.takeOptions(options)
    var check = TypeCheck(symbols: symbols, options: options, environment: environment, context: clause)
    // A second owner would make each new name copy the tables.
    symbols = SymbolTable.none
    defer { symbols = check.symbols }
    return try body(&check)
  }
}

// Clauses.
extension Compiler {
  private mutating func compile(_ syntax: ClauseSyntax) -> [Diagnostic] {
    let clause = folded(syntax)
    text.trees.note(desugared: clause, options)
    var diagnostics: [Diagnostic] = []
    var selectors: [(ProbeSelector, SourceRange)] = []
    let resolve = ResolveProbes(catalog: catalog, options: options)
    for specifier in clause.specifiers {
      do {
        selectors.append((try resolve.selector(specifier), specifier.range))
      } catch {
        diagnostics.append(error)
      }
    }
    if selectors.isEmpty { return diagnostics + parts(of: clause).diagnostics }
    var clauses: [Clause] = []
    for (number, (selector, _)) in selectors.enumerated() {
      let context = ClauseContext(selector, catalog)
      self.clause = context
      defer { self.clause = nil }
      let (made, group, found) = parts(of: clause)
      diagnostics += found
      let parts = text.trees.takeParts()
      if !diagnostics.isEmpty { return diagnostics }
      // Unless the clause depends on it, the code is the same for every description.
      let served = context.usesArguments ? [selectors[number]] : Array(selectors[number...])
      for (predicate, actions) in made {
        for (selector, range) in served {
          clauses.append(Clause(selector, predicate: predicate, actions: actions, group: group, range: range))
        }
      }
      note(context, served.map(\.0))
      text.trees.note(parts, of: served.map(\.0), context.attributes, options)
      if !context.usesArguments { break }
    }
    program.clauses += clauses
    return []
  }

  /// Takes what a clause relies on into the text's minima.
  private mutating func note(_ context: ClauseContext, _ selectors: [ProbeSelector]) {
    text.stability.statements = text.stability.statements.minimum(context.attributes)
    guard options.reportsStability else { return }
    for selector in selectors {
      let attributes = ProbeInformation(of: selector, in: catalog).attributes
      text.stability.descriptions = text.stability.descriptions.minimum(attributes)
    }
  }

  /// The parts that a clause's body becomes, for the description of the context.
  private mutating func parts(
    of clause: ClauseSyntax
  ) -> (made: [(predicate: DIFO?, actions: [Action])], group: Int?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var made: [(predicate: DIFO?, actions: [Action])] = []
    var group: Int?
    if let parts = DesugarConditionals.parts(of: clause) {
      nextGroup += 1
      group = nextGroup
      for part in parts {
        let compiled = compile(part)
        text.trees.endPart()
        diagnostics += compiled.diagnostics
        made.append((compiled.predicate, compiled.actions))
      }
    } else {
      var predicate: DIFO?
      if let syntax = clause.predicate {
        do {
          predicate = try compilePredicate(syntax)
        } catch {
          diagnostics.append(error.in(.predicate))
        }
      }
      let (actions, found) = compile(clause.body ?? [])
      text.trees.endPart()
      diagnostics += found
      made.append((predicate, actions))
    }
    return (made, group, diagnostics)
  }

  /// The clause without what constant conditions rule out.
  private mutating func folded(_ clause: ClauseSyntax) -> ClauseSyntax {
    guard let body = clause.body else { return clause }
    symbols.takeOptions(options)
    let check = TypeCheck(symbols: symbols, options: options, environment: environment)
    var result = clause
    result.body = FoldConditionals(check: check).folded(body)
    return result
  }

  private mutating func compilePredicate(_ syntax: Expression) throws(Diagnostic) -> DIFO {
    try predicate(try withCheck { check throws(Diagnostic) in try check.condition(syntax) })
  }

  /// Statements without `if` to actions.
  private mutating func compile(_ statements: [Statement]) -> (actions: [Action], diagnostics: [Diagnostic]) {
    var diagnostics = CheckOrder.violations(in: statements)
    if !diagnostics.isEmpty { return ([], diagnostics.map { $0.in(.actionList) }) }
    var actions: [Action] = []
    for statement in statements {
      do throws(Diagnostic) {
        switch statement.kind {
        case .expression(let syntax):
          let action = try withCheck { check throws(Diagnostic) in try check.statement(syntax) }
          actions.append(try generated(action))
        case .empty: break
        case .return: throw .returnOutsideFunction(at: statement.range)
        case .if, .while, .for: preconditionFailure("if and loops are taken out before")
        }
      } catch {
        if !text.explains(error) { diagnostics.append(error.in(.actionList)) }
        text.noteMissing(statement)
      }
    }
    return (actions, diagnostics)
  }

  private mutating func compile(
    _ part: DesugarConditionals.Part
  ) -> (predicate: DIFO?, actions: [Action], diagnostics: [Diagnostic]) {
    switch part {
    case .statements(let statements, let guardNumber):
      let (actions, diagnostics) = compile(statements)
      guard diagnostics.isEmpty, let first = statements.first else { return (nil, actions, diagnostics) }
      return guarded(actions, by: guardNumber, first.range)
    case .loop(let statement, let guardNumber):
      do {
        return guarded(try actions(ofLoop: statement, depth: 1), by: guardNumber, statement.range)
      } catch {
        return (nil, [], [error.in(.actionList)])
      }
    case .condition(let number, let outer, let test, let range):
      do {
        return (nil, [try condition(number, outer, test, range)], [])
      } catch {
        return (nil, [], [error.in(.actionList)])
      }
    }
  }

  /// Actions with the condition variable that they depend on as predicate.
  private mutating func guarded(
    _ actions: [Action], by number: Int?, _ range: SourceRange
  ) -> (predicate: DIFO?, actions: [Action], diagnostics: [Diagnostic]) {
    guard let number else { return (nil, actions, []) }
    do {
      return (try predicate(try conditionVariable(number, range)), actions, [])
    } catch {
      return (nil, [], [error])
    }
  }

  private mutating func conditionVariable(_ number: Int, _ range: SourceRange) throws(Diagnostic) -> TypedExpression {
    TypedExpression(
      .variable(try symbols.compilerVariable("condition_\(number)", type: .int)), .int, range)
  }

  /// `this->%condition_number = (outer && test)`.
  private mutating func condition(
    _ number: Int, _ outer: Int?, _ test: DesugarConditionals.Test, _ range: SourceRange
  ) throws(Diagnostic) -> Action {
    let own: TypedExpression
    switch test {
    case .expression(let syntax):
      own = try withCheck { check throws(Diagnostic) in try check.ifCondition(syntax) }
    case .negation(let other):
      own = TypedExpression(.unary(.not, try conditionVariable(other, range)), .int, range)
    }
    let first =
      try outer.map { number throws(Diagnostic) in try conditionVariable(number, range) }
      ?? TypedExpression(.integer(1), .int, range)
    let both = TypedExpression(.logical(.and, first, own), .int, range)
    let target = try conditionVariable(number, range)
    let assignment = TypedExpression(.assign(target, both), .int, range)
    return try generated(TypedAction(.difexpr, [TypedAction.Argument(assignment, returns: .void)], at: range))
  }

  private mutating func predicate(_ condition: TypedExpression) throws(Diagnostic) -> DIFO {
    text.trees.note(predicate: condition, symbols, options)
    return try CodeGenerator.difo(
      condition, returns: .integer(8), symbols: &symbols, stringSize: options.stringSize)
  }

  mutating func generated(_ action: TypedAction) throws(Diagnostic) -> Action {
    text.trees.note(action, symbols, options)
    return try action.generated(symbols: &symbols, stringSize: options.stringSize)
  }
}

extension Diagnostic {
  /// The same with the region where it lies.
  func `in`(_ region: Region) -> Diagnostic {
    var copy = self
    copy.region = copy.region ?? region
    return copy
  }
}

extension ParseOptions {
  /// How a text is read that comes behind what the symbols tell of.
  init(
    _ options: CompilerOptions, _ symbols: SymbolTable, _ environment: CompilerEnvironment, lastField: ProbeField
  ) {
    let libraries = environment.libraries
    let types = environment.types
    self.init(
      lastField: lastField, macros: options.macros,
      isTypeName: { name in
        if symbols.typedefs[name] != nil { return true }
        if !libraries.files(declaring: DeclaredName(.typedef, name)).isEmpty { return true }
        let (module, plain) = TypeCheck.scope(of: name)
        return types.type(.typedef, plain, module: module) != nil
      },
      isVariableName: { symbols.globals[$0] != nil || BuiltinVariableRow.byName[$0] != nil },
      hasExtensions: options.hasExtensions, prefersProbes: options.prefersProbes,
      allowsUnusedOperands: options.allowsUnusedOperands, allowsEmpty: options.allowsEmpty)
  }
}

extension Compiler.TextState {
  /// Notes what a statement that is wrong was to create.
  fileprivate mutating func noteMissing(_ statement: Statement) {
    guard case .expression(let syntax) = statement.kind, case .assignment(_, let target, _) = syntax.kind else {
      return
    }
    switch target.kind {
    case .identifier(let name), .threadLocal(let name), .clauseLocal(let name), .aggregation(let name, keys: _):
      missingNames.insert(name.name)
    case .index(let base, keys: _):
      missingNames.formUnion(base.range.text.utf8.split { !$0.isIdentifierPart }.compactMap { String($0) })
    default: break
    }
  }
}
