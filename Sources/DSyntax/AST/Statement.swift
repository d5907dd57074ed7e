package import Diagnostics

/// One statement of a body.
package struct Statement: Sendable {
  package indirect enum Kind: Sendable {
    case expression(Expression)
    case `if`(condition: Expression, then: [Statement], otherwise: [Statement]?)
    /// A lone `;`.
    case empty
    /// `-x extensions`.
    case `while`(condition: Expression, body: [Statement])
    /// `-x extensions`.
    case `for`(initial: Expression?, condition: Expression?, step: Expression?, body: [Statement])
    /// In user functions (`-x extensions`).
    case `return`(Expression?)
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
