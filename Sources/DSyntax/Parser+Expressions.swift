import Diagnostics

/// Expressions, by precedence climbing (d-language.md §3).
extension Parser {
  mutating func parseExpression() throws(Diagnostic) -> Expression {
    let start = peek().start
    var left = try parseAssignment()
    while accept(.comma) {
      let right = try parseAssignment()
      left = try make(.comma(left, right), from: start)
    }
    return left
  }

  mutating func parseAssignment() throws(Diagnostic) -> Expression {
    try descend()
    defer { leave() }
    let start = peek().start
    let left = try parseConditional()
    guard case .punctuator(let punctuator) = peek().kind, let assignment = punctuator.assignmentOperator,
      isUnary(left)
    else { return left }
    take()
    let right = try parseAssignment()
    return try make(.assignment(assignment, left, right), from: start)
  }

  /// Whether the grammar lets an expression stand before an assignment operator.
  private func isUnary(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .binary, .conditional, .cast, .assignment, .comma:
      (expression.range.start, expression.range.end) == lastParenthesised
    default: true
    }
  }

  /// `a ? b : c ? d : e`: long chains of these are usual, so they are no recursion.
  mutating func parseConditional() throws(Diagnostic) -> Expression {
    var branches: [(condition: Expression, then: Expression, start: Int)] = []
    var last: Expression
    while true {
      let start = peek().start
      last = try parseBinary(1)
      guard accept(.question) else { break }
      let then = try parseExpression()
      try expect(.colon)
      branches.append((last, then, start))
    }
    for branch in branches.reversed() {
      last = try make(.conditional(branch.condition, then: branch.then, otherwise: last), from: branch.start)
    }
    return last
  }

  private mutating func parseBinary(_ minimum: Int) throws(Diagnostic) -> Expression {
    let start = peek().start
    var left = try parseCast()
    while case .punctuator(let punctuator) = peek().kind, let operation = punctuator.binaryOperator,
      operation.precedence >= minimum
    {
      take()
      let right = try parseBinary(operation.precedence + 1)
      left = try make(.binary(operation, left, right), from: start)
    }
    return left
  }

  private mutating func parseCast() throws(Diagnostic) -> Expression {
    guard peek().is(.openParenthesis), try beginsTypeName(1, isCast: true) else { return try parseUnary() }
    try descend()
    defer { leave() }
    let start = take().start
    let type = try parseTypeName()
    try expect(.closeParenthesis)
    let operand = try parseCast()
    return try make(.cast(type, operand), from: start)
  }

  private mutating func parseUnary() throws(Diagnostic) -> Expression {
    let token = peek()
    switch token.kind {
    case .punctuator(let punctuator):
      guard let operation = punctuator.prefixOperator else { return try parsePostfix() }
      try descend()
      defer { leave() }
      take()
      let isStep = operation == .preIncrement || operation == .preDecrement
      let operand = isStep ? try parseUnary() : try parseCast()
      return try make(.unary(operation, operand), from: token.start)
    case .keyword(.sizeof):
      try descend()
      defer { leave() }
      take()
      if peek().is(.openParenthesis), try beginsTypeName(1, isCast: false) {
        take()
        let type = try parseTypeName()
        try expect(.closeParenthesis)
        return try make(.sizeOfType(type), from: token.start)
      }
      let operand = try parseUnary()
      return try make(.sizeOfExpression(operand), from: token.start)
    case .keyword(.stringof):
      try descend()
      defer { leave() }
      take()
      let operand = try parseUnary()
      return try make(.stringOf(operand), from: token.start)
    default:
      return try parsePostfix()
    }
  }

  private mutating func parsePostfix() throws(Diagnostic) -> Expression {
    let start = peek().start
    var base = try parsePrimary()
    while case .punctuator(let punctuator) = peek().kind {
      switch punctuator {
      case .openBracket:
        take()
        let keys = try parseKeys()
        base = try make(.index(base, keys: keys), from: start)
      case .openParenthesis:
        take()
        let arguments = peek().is(.closeParenthesis) ? [] : try parseList()
        try expect(.closeParenthesis)
        base = try make(.call(base, arguments: arguments), from: start)
      case .dot, .arrow:
        take()
        let name = try expectMember()
        base = try make(.member(base, name, throughPointer: punctuator == .arrow), from: start)
      case .increment, .decrement:
        take()
        base = try make(.unary(punctuator == .increment ? .postIncrement : .postDecrement, base), from: start)
      default:
        return base
      }
    }
    return base
  }

  /// One or more expressions with commas between them.
  private mutating func parseList() throws(Diagnostic) -> [Expression] {
    var list = [try parseAssignment()]
    while accept(.comma) { list.append(try parseAssignment()) }
    return list
  }

  /// The rest of `[keys]`.
  private mutating func parseKeys() throws(Diagnostic) -> [Expression] {
    let keys = try parseList()
    try expect(.closeBracket)
    return keys
  }

  private mutating func parsePrimary() throws(Diagnostic) -> Expression {
    let token = peek()
    let place = range(of: token)
    switch token.kind {
    case .identifier(let name):
      take()
      return try make(.identifier(Identifier(name, range: place)), from: token.start)
    case .aggregation(let name):
      take()
      let keys = accept(.openBracket) ? try parseKeys() : nil
      return try make(.aggregation(Identifier(name, range: place), keys: keys), from: token.start)
    case .integer(let constant, let isNegative):
      take()
      let value = try make(.integer(constant), from: token.start)
      return isNegative ? try make(.unary(.minus, value), from: token.start) : value
    case .string(let bytes):
      take()
      return try make(.string(bytes), from: token.start)
    case .character(let constant):
      take()
      return try make(.character(constant), from: token.start)
    case .punctuator(.openParenthesis):
      take()
      let inner = try parseExpression()
      try expect(.closeParenthesis)
      lastParenthesised = (token.start, lastEnd)
      return inner.with(range: range(from: token.start))
    case .keyword(let keyword):
      return try parseKeywordPrimary(keyword, token)
    default:
      throw unexpected()
    }
  }

  private mutating func parseKeywordPrimary(_ keyword: Keyword, _ token: Token) throws(Diagnostic) -> Expression {
    switch keyword {
    case .`self`, .this:
      take()
      guard accept(.arrow) else {
        return try make(.identifier(Identifier(keyword.rawValue, range: range(of: token))), from: token.start)
      }
      let name = try expectMember()
      return try make(keyword == .this ? .clauseLocal(name) : .threadLocal(name), from: token.start)
    case .offsetof:
      take()
      try expect(.openParenthesis)
      let type = try parseTypeName()
      try expect(.comma)
      let member = try expectMember()
      try expect(.closeParenthesis)
      return try make(.offsetOf(type, member), from: token.start)
    case .xlate:
      take()
      try expect(.less)
      let type = try parseTypeName()
      try expect(.greater)
      try expect(.openParenthesis)
      let operand = try parseExpression()
      try expect(.closeParenthesis)
      return try make(.translate(type, operand), from: token.start)
    default:
      throw unexpected(
        hint: keyword.beginsType ? "a declaration stands outside of clauses" : "\(keyword.rawValue) is a reserved word")
    }
  }
}
