import CTypes
import DIF
import DSyntax
import Diagnostics

/// What can be wrong with names and their uses (errors.md §2, "Identifiers, prototypes, args").
extension Diagnostic {
  static func undefinedVariable(
    _ name: String, similar: [String], hint: String? = nil, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .D_IDENT_UNDEF, range, "failed to resolve \(name): Unknown variable name",
      hint: hint ?? Suggestion.nearest(to: name, in: similar).map { "did you mean \($0.name)?" })
  }

  /// A name of a header whose definition D cannot have (-C).
  static func skippedName(_ name: String, _ reason: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_IDENT_UNDEF, range, "failed to resolve \(name): \(reason) is not supported in D")
  }

  static func undefinedScoped(_ spelling: String, similar: [String], at range: SourceRange) -> Diagnostic {
    let name = String(spelling.drop { $0 != ">" }.dropFirst())
    return Diagnostic(
      .D_VAR_UNDEF, range, "\(spelling) has not yet been declared or assigned",
      hint: Suggestion.nearest(to: name, in: similar).map { "did you mean \(spelling.prefix(6))\($0.name)?" })
  }

  static func undefinedFunction(_ name: String, at range: SourceRange) -> Diagnostic {
    let names =
      SubroutineRow.table.filter(\.isAvailable).map(\.subroutine.name)
      + ActionRow.table.map(\.name) + AggregatingFunctionRow.table.map(\.name)
    return Diagnostic(
      .D_FUNC_UNDEF, range, "undefined function name: \(name)",
      hint: Suggestion.nearest(to: name, in: names).map { "did you mean \($0.name)?" })
  }

  static func notFunction(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_FUNC_IDENT, range, "function designator is not of function type")
  }

  static func calledNonFunction(_ kind: String, _ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_FUNC_IDKIND, range, "\(kind) '\(name)' may not be referenced as a function")
  }

  static func badReference(_ kind: String, _ name: String, as wanted: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_IDENT_BADREF, range, "\(kind) '\(name)' may not be referenced as \(wanted)")
  }

  static func notInExpression(_ kind: String, _ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_CG_EXPR, range, "\(kind) \(name)( ) may not be called from a D expression (D program context required)")
  }

  static func notYet(_ thing: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_UNKNOWN, range, "\(thing) is not supported yet")
  }

  static func tooManyVariables(_ name: String, scope: Variable.Scope, at range: SourceRange?) -> Diagnostic {
    let kind =
      switch scope {
      case .global: "global"
      case .threadLocal: "self"
      case .clauseLocal: "this"
      }
    return Diagnostic(
      .D_ID_OFLOW, range, "cannot create \(name): limit on number of \(kind) variables exceeded")
  }

  /// Wrong number of arguments or keys; `name` with its brackets: `strlen( )`, `x[ ]`.
  static func argumentCount(
    _ name: String, passed: Int, expected: Int, atLeast: Bool = false, areKeys: Bool = false, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .D_PROTO_LEN, range,
      "\(name) prototype mismatch: \(passed) \(areKeys ? "key" : "arg")\(passed == 1 ? "" : "s") passed, "
        + "\(atLeast ? "at least " : "")\(expected) expected")
  }

  static func argumentType(
    _ name: String, number: Int, prototype: String, argument: String, areKeys: Bool = false, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .D_PROTO_ARG, range,
      "\(name) \(areKeys ? "key" : "argument") #\(number) is incompatible with prototype:\n\t"
        + "prototype: \(prototype)\n\t argument: \(argument)")
  }

  static func registerIndex(_ index: Int64, _ array: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_REGS_IDX, range, "index \(index) is out of range for array \(array)")
  }

  static func badKey(_ kind: String, of array: String, number: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_KEY_TYPE, range, "\(kind) expression may not be used as \(array) index: key #\(number)")
  }
}
