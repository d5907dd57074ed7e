package import Diagnostics

/// The fields of a probe description, left to right.
package enum ProbeField: Int, CaseIterable, Comparable, Sendable {
  case provider, module, function, name

  package static func < (a: ProbeField, b: ProbeField) -> Bool { a.rawValue < b.rawValue }
}

/// What macro variables stand for (d-language.md §1.7).
package struct MacroEnvironment: Sendable {
  /// `$0`: the script's path as given, or argv[0] of the command.
  package var programName: String
  /// `$1` and on.
  package var operands: [String]
  /// `$pid`, `$target` and so on, by names without the dollar sign; an unknown target is -1.
  package var variables: [String: Int64]
  /// `-x defaultargs`: operands that were not given read as 0 or "".
  package var hasDefaults: Bool

  package init(
    programName: String = "dtrace", operands: [String] = [], variables: [String: Int64] = [:], hasDefaults: Bool = false
  ) {
    self.programName = programName
    self.operands = operands
    self.variables = variables
    self.hasDefaults = hasDefaults
  }
}

/// How a text is read.
package struct ParseOptions {
  /// The field that a probe description ends with: the name but for -P, -m and -f.
  package var lastField: ProbeField
  package var macros: MacroEnvironment
  /// Whether a name is a typedef of the kernel, or of what was compiled before.
  ///
  /// The parser itself knows the built-in ones and those that the text declares, and asks only where a type would fit.
  package var isTypeName: (String) -> Bool
  /// Whether a name is a variable, built in or of what was compiled before: such a name is no type.
  package var isVariableName: (String) -> Bool
  /// `-x extensions`: loops and user functions; a pragma in the text turns it on too.
  package var hasExtensions: Bool
  /// `-x pspec`: a word at the outermost level is a probe description even if it is the name of a type.
  package var prefersProbes: Bool
  /// `-x argref`: the last operand need not be used.
  package var allowsUnusedOperands: Bool
  /// `-x empty`: a text may hold no clause and no declaration.
  package var allowsEmpty: Bool

  package init(
    lastField: ProbeField = .name, macros: MacroEnvironment = MacroEnvironment(),
    isTypeName: @escaping (String) -> Bool = { _ in false },
    isVariableName: @escaping (String) -> Bool = { _ in false },
    hasExtensions: Bool = false, prefersProbes: Bool = false, allowsUnusedOperands: Bool = false,
    allowsEmpty: Bool = false
  ) {
    self.lastField = lastField
    self.macros = macros
    self.isTypeName = isTypeName
    self.isVariableName = isVariableName
    self.hasExtensions = hasExtensions
    self.prefersProbes = prefersProbes
    self.allowsUnusedOperands = allowsUnusedOperands
    self.allowsEmpty = allowsEmpty
  }
}

/// What became of a text.
package struct ParseResult: Sendable {
  /// The items that could be read; complete if there are no diagnostics.
  package var program: ProgramSyntax
  /// Errors in order of discovery, the one to show first.
  package var diagnostics: [Diagnostic]
  /// Names in headers (-C) that D cannot have, with what they are ("inline function").
  ///
  /// A use of one is D_IDENT_UNDEF `failed to resolve X: inline function is not supported in D`.
  package var skippedNames: [String: String]
  /// Words of items that could not be read: what these were to declare is not to be missed elsewhere.
  package var unreadWords: Set<String> = []
  /// D_MACRO_UNUSED, to be shown if the rest of the compilation finds nothing else (as DTrace orders it).
  package var unusedOperand: Diagnostic?
}

/// Reads a D program.
///
/// The origin of the text decides whether a description may stand alone (`dtrace -n BEGIN`).
package func parse(_ source: SourceText, options: ParseOptions = ParseOptions()) -> ParseResult {
  var parser = Parser(source, options: options)
  return parser.parseProgram()
}

/// Reads a stand-alone expression.
package func parseExpression(
  _ source: SourceText, options: ParseOptions = ParseOptions()
) throws(Diagnostic) -> Expression {
  var parser = Parser(source, options: options)
  return try parser.parseAlone { parser throws(Diagnostic) in try parser.parseExpression() }
}

/// Reads a stand-alone type name such as `struct task_struct *`.
package func parseTypeName(
  _ source: SourceText, options: ParseOptions = ParseOptions()
) throws(Diagnostic) -> TypeName {
  var parser = Parser(source, options: options)
  return try parser.parseAlone { parser throws(Diagnostic) in try parser.parseTypeName() }
}
