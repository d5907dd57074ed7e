import Diagnostics

/// Statements (d-language.md §3).
extension Parser {
  /// `{ statements }`.
  mutating func parseBlock() throws(Diagnostic) -> [Statement] {
    try expect(.openBrace)
    var statements: [Statement] = []
    while !peek().is(.closeBrace) { statements.append(try parseStatement()) }
    try expect(.closeBrace)
    return statements
  }

  private mutating func parseStatement() throws(Diagnostic) -> Statement {
    let token = peek()
    switch token.kind {
    case .punctuator(.semicolon):
      take()
      return Statement(.empty, range: range(from: token.start))
    case .keyword(.if): return try parseIf()
    case .keyword(.while): return try parseWhile()
    case .keyword(.for): return try parseFor()
    case .keyword(.return):
      try requireExtensions(token)
      take()
      let value = peek().is(.semicolon) || peek().is(.closeBrace) ? nil : try parseExpression()
      try endStatement()
      return Statement(.return(value), range: range(from: token.start))
    default:
      let expression = try parseExpression()
      try endStatement()
      return Statement(.expression(expression), range: range(from: token.start))
    }
  }

  /// The `;` of a statement, which the last of a block may lack.
  private mutating func endStatement() throws(Diagnostic) {
    if peek().is(.closeBrace), open.last?.punctuator == .openBrace { return }
    try expect(.semicolon)
  }

  /// A block, or a single statement.
  private mutating func parseBody() throws(Diagnostic) -> [Statement] {
    try descend()
    defer { leave() }
    return peek().is(.openBrace) ? try parseBlock() : [try parseStatement()]
  }

  private mutating func parseCondition() throws(Diagnostic) -> Expression {
    try expect(.openParenthesis)
    let condition = try parseExpression()
    try expect(.closeParenthesis)
    return condition
  }

  private mutating func parseIf() throws(Diagnostic) -> Statement {
    let start = take().start
    let condition = try parseCondition()
    let then = try parseBody()
    var otherwise: [Statement]?
    if peek().is(Keyword.else) {
      take()
      otherwise = try parseBody()
    }
    return Statement(.if(condition: condition, then: then, otherwise: otherwise), range: range(from: start))
  }

  private mutating func requireExtensions(_ token: Token) throws(Diagnostic) {
    guard !options.hasExtensions else { return }
    throw .needsExtensions(range(of: token).text, at: range(of: token))
  }

  private mutating func parseWhile() throws(Diagnostic) -> Statement {
    let token = peek()
    try requireExtensions(token)
    take()
    let condition = try parseCondition()
    let body = try parseBody()
    return Statement(.while(condition: condition, body: body), range: range(from: token.start))
  }

  private mutating func parseFor() throws(Diagnostic) -> Statement {
    let token = peek()
    try requireExtensions(token)
    take()
    try expect(.openParenthesis)
    let initial = peek().is(.semicolon) ? nil : try parseExpression()
    try expect(.semicolon)
    let condition = peek().is(.semicolon) ? nil : try parseExpression()
    try expect(.semicolon)
    let step = peek().is(.closeParenthesis) ? nil : try parseExpression()
    try expect(.closeParenthesis)
    let body = try parseBody()
    return Statement(
      .for(initial: initial, condition: condition, step: step, body: body), range: range(from: token.start))
  }
}
