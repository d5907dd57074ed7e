import Diagnostics

/// The findings of the lexer and the parser, with the texts of errors.md §2.
extension Diagnostic {
  // Tokens

  static func syntax(near text: String, at range: SourceRange, hint: String? = nil) -> Diagnostic {
    Diagnostic(.D_SYNTAX, range, "syntax error near \"\(text)\"", hint: hint)
  }

  static func syntaxNearEnd(at range: SourceRange, hint: String? = nil) -> Diagnostic {
    Diagnostic(.D_SYNTAX, range, "syntax error near end of input", hint: hint)
  }

  static func endOfInput(before closing: String, at range: SourceRange, hint: String? = nil) -> Diagnostic {
    Diagnostic(.D_SYNTAX, range, "end-of-file encountered before matching \(closing)", hint: hint)
  }

  static func commentInComment(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_SYNTAX, range, "/* encountered inside a comment")
  }

  static func endOutsideComment(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_SYNTAX, range, "*/ encountered outside a comment")
  }

  static func floatingPoint(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_SYNTAX, range, "floating-point constants are not permitted")
  }

  static func integerOverflow(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_INT_OFLOW, range, "constant \(text) results in integer overflow")
  }

  static func invalidDigit(_ digit: UInt8, in text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_INT_DIGIT, range, "constant \(text) contains invalid digit \(Character(Unicode.Scalar(digit)))",
      hint: "a leading 0 makes it octal")
  }

  static func integerWithoutType(_ value: UInt64, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_INT_OFLOW, range,
      "integer constant 0x\(String(value, radix: 16)) cannot be represented in any built-in integral type",
      hint: "append u")
  }

  static func newlineInString(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_STR_NL, range, "newline encountered in string literal")
  }

  static func newlineInCharacter(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_CHR_NL, range, "newline encountered in character constant")
  }

  static func emptyCharacter(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_CHR_NULL, range, "empty character constant")
  }

  static func longCharacter(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_CHR_OFLOW, range, "character constant is too long", hint: "at most 8 characters")
  }

  // Macros

  static func undefinedMacroArgument(_ text: String, at range: SourceRange, given: Int) -> Diagnostic {
    let operands = given == 0 ? "no operand was given" : given == 1 ? "1 operand was given" : "\(given) were given"
    return Diagnostic(.D_MACRO_UNDEF, range, "macro argument \(text) is not defined", hint: operands)
  }

  static func undefinedMacroVariable(_ text: String, at range: SourceRange, hint: String?) -> Diagnostic {
    Diagnostic(.D_MACRO_UNDEF, range, "macro variable \(text) is not defined", hint: hint)
  }

  static func macroOverflow(_ text: String, value: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_MACRO_OFLOW, range, "macro argument \(text) constant \(value) results in integer overflow")
  }

  static func unusedOperand(_ value: String, number: Int) -> Diagnostic {
    Diagnostic(.D_MACRO_UNUSED, nil, "extraneous argument '\(value)' ($\(number) is not referenced)")
  }

  // Structure

  static func unclosedInPredicate(_ closing: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_SYNTAX, range, "closing \(closing) expected in predicate before /")
  }

  static func extraClosing(_ closing: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_SYNTAX, range, "extra \(closing) in input stream")
  }

  static func missingBody(at range: SourceRange, hint: String? = nil) -> Diagnostic {
    Diagnostic(.D_SYNTAX, range, "expected predicate and/or actions following probe description", hint: hint)
  }

  static func missingActions(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_SYNTAX, range, "expected actions { } following probe description and predicate")
  }

  static func needsExtensions(_ what: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_SYNTAX, range, "\(what) requires -x extensions")
  }

  /// A type of a header that D cannot have (-C).
  static func skippedType(_ name: String, _ reason: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_IDENT_UNDEF, range, "failed to resolve \(name): \(reason) is not supported in D")
  }

  static func missingType(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_TYPE_ERR, range, "failed to lookup \(name)")
  }

  static func nestsTooDeeply(at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(.D_SYNTAX, range, "program nests more than \(limit) levels deep")
  }

  static func emptyProgram() -> Diagnostic {
    Diagnostic(.D_EMPTY, nil, "empty D program translation unit")
  }

  // Probe descriptions

  static func invalidProbe(_ text: String, _ reason: String, at range: SourceRange, hint: String? = nil) -> Diagnostic {
    Diagnostic(.D_PDESC_INVAL, range, "invalid probe description \"\(text)\": \(reason)", hint: hint)
  }

  static func probeNumberTooBig(_ number: UInt64, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_PDESC_INVAL, range, "identifier \(number) exceeds maximum probe id")
  }

  static func probeNumberNotPermitted(_ number: UInt64, lastField: ProbeField, at range: SourceRange) -> Diagnostic {
    let what: String
    switch lastField {
    case .provider: what = "providers"
    case .module: what = "modules"
    case .function: what = "functions"
    case .name: what = "names"
    }
    return Diagnostic(.D_PDESC_INVAL, range, "probe identifier \(number) not permitted when specifying \(what)")
  }

  // Control lines

  static func invalidControlLine(_ word: String?, at range: SourceRange) -> Diagnostic {
    let isForPreprocessor = word.map { preprocessorDirectives.contains($0) } ?? false
    return Diagnostic(
      .D_PRAGCTL_INVAL, range, "invalid control directive" + (word.map { ": #\($0)" } ?? ""),
      hint: isForPreprocessor ? "dtrace -C runs the preprocessor" : nil)
  }

  private static let preprocessorDirectives: Set<String> = [
    "define", "elif", "else", "endif", "if", "ifdef", "ifndef", "include", "undef",
  ]

  static func controlLineEnd(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_SYNTAX, range, "end-of-file encountered before end of control line", hint: "end the line with a newline")
  }

  static func errorLine(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_PRAGERR, range, "#error: \(text)")
  }

  static func malformedLine(_ directive: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_PRAGMA_MALFORM, range, "malformed #\(directive) <line> [ [\"file\"] state ]")
  }

  static func malformedPragma(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_PRAGMA_MALFORM, range, "malformed #pragma D <directive>")
  }

  static func invalidPragma(_ name: String, at range: SourceRange, hint: String?) -> Diagnostic {
    Diagnostic(.D_PRAGMA_INVAL, range, "invalid D pragma: \(name)", hint: hint)
  }
}
