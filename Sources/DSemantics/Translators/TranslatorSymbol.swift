import CTypes
import DSyntax
import Diagnostics

/// A translator: how to compute the members of one struct from a value of another type (d-language.md §12).
///
/// The members' expressions are checked where they are used, so that one that this kernel cannot serve harms no other.
struct TranslatorSymbol: Sendable {
  struct Member: Sendable {
    var value: Expression
    var range: SourceRange
  }

  /// A struct or union.
  var destination: CType
  var source: CType
  /// The name by which the members' expressions call the source.
  var parameter: String
  var members: [String: Member]
  var range: SourceRange
  /// By pragmas that name the keyword.
  var attributes = StabilityAttributes.stable
  var binding: LanguageVersion?
}

/// The value of `xlate <T> (source)`, of which only members can be computed.
struct Translation: Sendable {
  /// An index into the symbol table's translators.
  var translator: Int
  var source: TypedExpression
  /// Whether `xlate <T *>` was written.
  var isPointer: Bool
  /// What was named: a struct, or a pointer to one.
  var type: CType
}

extension SymbolTable {
  /// The translator from one type to another: of exactly the source's type, else of the type behind its names, else of one
  /// that it may be passed as.
  func translator(from source: CType, isZero: Bool = false, to destination: CType, version: LanguageVersion) -> Int? {
    let candidates = (translatorsByTag[destination.aggregate?.tag ?? ""] ?? []).filter {
      CType.isCompatible(translators[$0].destination, destination) && translators[$0].binding ?? version <= version
    }
    if let exact = candidates.first(where: { translators[$0].source == source }) { return exact }
    if let same = candidates.first(where: { CType.isCompatible(translators[$0].source, source) }) { return same }
    return candidates.first {
      CType.isArgumentCompatible(parameter: translators[$0].source, argument: source, argumentIsZero: isZero)
    }
  }

  func hasTranslator(from source: CType, to destination: CType, version: LanguageVersion) -> Bool {
    translator(from: source, to: destination, version: version) != nil
  }
}

extension TypedExpression {
  /// A value that a translator is going to make.
  init(_ translation: Translation, at range: SourceRange) {
    self.init(.translated(translation), translation.isPointer ? .dynamic : translation.type, range)
  }

  /// The translation that the expression's value is, whatever is evaluated before it.
  var translation: Translation? {
    switch kind {
    case .translated(let translation): translation
    case .comma(_, let last): last.translation
    default: nil
    }
  }

  /// The type that was declared or named; a translated pointer's own type is dynamic.
  var declaredType: CType { translation?.type ?? type }
}
