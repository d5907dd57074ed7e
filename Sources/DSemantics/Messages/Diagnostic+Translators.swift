import CTypes
import Diagnostics

/// What can be wrong with translators and their uses (errors.md §2, "Translators, pragmas, macros, constants").
extension Diagnostic {
  static func translatorRedeclared(from source: CType, to destination: CType, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_XLATE_REDECL, range, "translator from \(source) to \(destination) has already been declared")
  }

  static func translatorOfNonStruct(at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_XLATE_SOU, range, "translator output type must be a struct or union")
  }

  static func translatorOfIncomplete(_ type: CType, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_XLATE_SOU, range, "incomplete struct/union/enum \(type)")
  }

  static func translatorMember(
    _ name: String, of type: CType, similar aggregate: AggregateType, at range: SourceRange
  ) -> Diagnostic {
    let near = Suggestion.nearest(to: name, in: aggregate.memberNames)
    return Diagnostic(
      .D_XLATE_MEMB, range, "translator member \(name) is not a member of \(type)",
      hint: near.map { "did you mean \($0.name)?" })
  }

  static func incompatibleMember(_ name: String, _ type: CType, _ value: CType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_XLATE_INCOMPAT, range,
      "translator member \(name) definition uses incompatible types: \"\(type)\" = \"\(value)\"")
  }

  static func noTranslator(from source: CType, to destination: CType, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_XLATE_NONE, range, "cannot translate from \"\(source)\" to \"\(destination)\"")
  }

  static func noConversion(_ member: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_XLATE_NOCONV, range, "translator does not define conversion for member: \(member)")
  }

  static func notAMember(_ name: String, of type: CType, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_TYPE_MEMBER, range, "\(name) is not a member of \(type)")
  }

  static func translatedPointerValue(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .D_CG_DYN, range, "expression cannot evaluate to result of a translated pointer",
      hint: "-> takes a member of it")
  }

  static func dynamicOperand(_ op: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_OP_DYN, range, "operator \(op) operands cannot be of dynamic type", hint: "-> takes a member of it")
  }

  /// A missing type or member, said of the D library that needs it.
  func inLibrary(of kernelRelease: String) -> Diagnostic {
    guard tag == .D_TYPE_ERR || tag == .D_TYPE_MEMBER, case .library(let path)? = range?.source.origin,
      !message.contains(" (library ")
    else { return self }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var copy = self
    copy.message += " (library \(name), kernel \(kernelRelease))"
    return copy
  }
}
