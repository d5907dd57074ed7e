import CTypes
import DIF
import DSyntax
import Diagnostics

/// User functions (d-language.md §3, Extensions): a call becomes one expression, in which the arguments are assigned to
/// variables of the clause, so that each is evaluated once, and the statements stand one after the other.
///
///     int f(int a) { if (a < 0) return -a; this->n++; return a; }
///     f(x)        %f_a = x, (%f_a < 0 ? -%f_a : (this->n++, %f_a))
extension TypeCheck {
  mutating func declareFunction(_ definition: FunctionDefinition) throws(Diagnostic) {
    guard let name = definition.declarator.name,
      case .function(let list)? = definition.declarator.derivations.first?.kind
    else { throw .declaration(.D_DECL_USELESS, "useless declaration", at: definition.range) }
    if let storage = definition.specifiers.storage.first {
      throw .declaration(
        .D_DECL_BADCLASS, "specified storage class not appropriate for function definition", at: storage.range)
    }
    if symbols.globals[name.name] != nil || BuiltinVariableRow.byName[name.name] != nil
      || symbols.typedefs[name.name] != nil || fixedKind(name.name) != nil
    {
      throw .declaration(.D_DECL_IDRED, "identifier redeclared: \(name.name)", at: name.range)
    }
    let base = try base(of: definition.specifiers)
    var declarator = definition.declarator
    declarator.derivations.removeFirst()
    let type = try type(of: declarator, base: base)
    guard type.isVoid || type.isScalar || type.isString else {
      throw Diagnostic(.D_SYNTAX, definition.declarator.range, "function \(name.name)( ) may not return \(type)")
    }
    let function = FunctionSymbol(
      name: name.name, type: type, parameters: try functionParameters(list), body: definition.body,
      range: definition.range)
    // Checked now, so that the error stands where the mistake is; what the body declares, it declares when called.
    // What the trial shares it need not copy: the function is there before.
    symbols.functions[name.name] = function
    var trial = self
    let standIns = function.parameters.map { parameter in
      TypedExpression(
        .reinterpret(TypedExpression(.integer(1), .long, name.range)), parameter.type, name.range)
    }
    do throws(Diagnostic) {
      _ = try trial.expanded(function, standIns, at: name.range)
    } catch {
      symbols.functions[name.name] = nil
      throw error
    }
  }

  private mutating func functionParameters(
    _ list: ParameterList
  ) throws(Diagnostic) -> [(name: String, type: CType)] {
    if let only = list.parameters.first, list.parameters.count == 1, only.declarator.name == nil,
      try type(of: only.declarator, base: try base(of: only.specifiers)).isVoid
    {
      return []
    }
    var named: [(name: String, type: CType)] = []
    for (number, parameter) in try parameters(list, of: "function").enumerated() {
      guard let name = parameter.name else {
        throw .declaration(
          .D_DECL_PROTO_NAME, "parameter declaration requires a name: parameter #\(number + 1)", at: list.range)
      }
      if named.contains(where: { $0.name == name.name }) {
        throw .declaration(
          .D_DECL_PROTO_FORM,
          "parameter is already declared in function prototype: \(name.name), parameter #\(number + 1)", at: name.range)
      }
      guard parameter.type.isScalar || parameter.type.isString else {
        throw Diagnostic(.D_SYNTAX, name.range, "parameter \(name.name) may not be \(parameter.type)")
      }
      named.append((name.name, parameter.type))
    }
    return named
  }

  /// The value of a call.
  mutating func expand(
    _ function: FunctionSymbol, _ arguments: [Expression], _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    let name = "\(function.name)( )"
    if functionsUnderWay.contains(function.name) {
      throw Diagnostic(.D_SYNTAX, syntax.range, "function \(name) may not call itself")
    }
    if arguments.count != function.parameters.count {
      throw .argumentCount(name, passed: arguments.count, expected: function.parameters.count, at: syntax.range)
    }
    expansions += 1
    if expansions > 1000 { throw .notYet("a statement that expands more than 1000 functions", at: syntax.range) }
    // A call inside the arguments has variables of its own.
    inlineDepth += 1
    defer { inlineDepth -= 1 }
    var assignments: [TypedExpression] = []
    var variables: [TypedExpression] = []
    for (number, (argument, parameter)) in zip(arguments, function.parameters).enumerated() {
      let value = decayed(try value(argument))
      if !CType.isArgumentCompatible(parameter: parameter.type, argument: value.type, argumentIsZero: value.isZero) {
        throw .argumentType(
          name, number: number + 1, prototype: "\(parameter.type)", argument: "\(value.type)", at: argument.range)
      }
      let fitted = fit(value, to: parameter.type)
      let temporary = try self.temporary(
        "\(function.name)_\(parameter.name)_\(inlineDepth - 1)", type: parameter.type)
      let variable = TypedExpression(.variable(temporary), parameter.type, argument.range)
      assignments.append(TypedExpression(.assign(variable, fitted), parameter.type, argument.range))
      variables.append(variable)
    }
    var result = try expanded(function, variables, at: syntax.range)
    for assignment in assignments.reversed() {
      result = TypedExpression(.comma(assignment, result), result.type, syntax.range)
    }
    return result
  }

  /// The body as an expression, its parameters bound.
  private mutating func expanded(
    _ function: FunctionSymbol, _ arguments: [TypedExpression], at range: SourceRange
  ) throws(Diagnostic) -> TypedExpression {
    let saved = parameters
    parameters = [:]
    for (argument, parameter) in zip(arguments, function.parameters) { parameters[parameter.name] = argument }
    functionsUnderWay.append(function.name)
    defer {
      parameters = saved
      functionsUnderWay.removeLast()
    }
    let value = try result(of: function.body[...], in: function, at: range)
    return function.type.isVoid ? TypedExpression(.reinterpret(value), .void, range) : value
  }

  /// What the statements return.
  private mutating func result(
    of statements: ArraySlice<Statement>, in function: FunctionSymbol, at range: SourceRange
  ) throws(Diagnostic) -> TypedExpression {
    guard let first = statements.first else {
      if function.type.isVoid { return TypedExpression(.integer(0), .int, range) }
      throw Diagnostic(.D_SYNTAX, function.range, "function \(function.name)( ) may end without return")
    }
    let rest = statements.dropFirst()
    switch first.kind {
    case .return(let syntax): return try returned(syntax, in: function, at: first.range)
    case .if(let condition, let then, let otherwise) where Self.returns(then) || Self.returns(otherwise ?? []):
      expansions += 1
      if expansions > 1000 { throw .notYet("a statement that expands more than 1000 functions", at: range) }
      let test = try ifCondition(condition)
      let first = try result(of: then + rest, in: function, at: range)
      let second = try result(of: (otherwise ?? []) + rest, in: function, at: range)
      return TypedExpression(.conditional(test, first, second), first.type, range)
    default:
      guard let effect = try effect(of: first) else { return try result(of: rest, in: function, at: range) }
      let value = try result(of: rest, in: function, at: range)
      return TypedExpression(.comma(effect, value), value.type, range)
    }
  }

  private static func returns(_ statements: [Statement]) -> Bool {
    statements.contains { statement in
      switch statement.kind {
      case .return: true
      case .if(_, let then, let otherwise): returns(then) || returns(otherwise ?? [])
      default: false
      }
    }
  }

  private mutating func returned(
    _ syntax: Expression?, in function: FunctionSymbol, at range: SourceRange
  ) throws(Diagnostic) -> TypedExpression {
    guard let syntax else {
      if function.type.isVoid { return TypedExpression(.integer(0), .int, range) }
      throw Diagnostic(.D_SYNTAX, range, "function \(function.name)( ) must return a value of type \(function.type)")
    }
    if function.type.isVoid {
      throw Diagnostic(.D_SYNTAX, syntax.range, "function \(function.name)( ) may not return a value")
    }
    let value = decayed(try value(syntax))
    if !CType.isArgumentCompatible(parameter: function.type, argument: value.type, argumentIsZero: value.isZero) {
      throw Diagnostic(
        .D_OP_INCOMPAT, syntax.range,
        "function \(function.name)( ) returns an incompatible type: \"\(function.type)\" = \"\(value.type)\"")
    }
    return fit(value, to: function.type)
  }

  /// A statement without `return` as an expression whose value is not used; nil if it does nothing.
  private mutating func effect(of statement: Statement) throws(Diagnostic) -> TypedExpression? {
    switch statement.kind {
    case .empty, .return: return nil
    case .while, .for: throw Diagnostic(.D_SYNTAX, statement.range, "loops may not be used in functions")
    case .expression(let syntax):
      var isAction = isAction(syntax)
      if case .assignment(_, let target, _) = syntax.kind, case .aggregation = target.kind { isAction = true }
      if isAction { throw Diagnostic(.D_SYNTAX, syntax.range, "actions may not be used in functions") }
      return try value(syntax)
    case .if(let condition, let then, let otherwise):
      let test = try ifCondition(condition)
      let first = try effect(of: then, at: statement.range)
      let second = try effect(of: otherwise ?? [], at: statement.range)
      return TypedExpression(.conditional(test, first, second), .int, statement.range)
    }
  }

  private mutating func effect(of statements: [Statement], at range: SourceRange) throws(Diagnostic) -> TypedExpression
  {
    var effects: [TypedExpression] = []
    for statement in statements {
      if let effect = try effect(of: statement) { effects.append(effect) }
    }
    var result = TypedExpression(.integer(0), .int, range)
    for effect in effects.reversed() { result = TypedExpression(.comma(effect, result), .int, range) }
    return result
  }
}
