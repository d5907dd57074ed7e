import CTypes
import DSyntax
import Diagnostics

/// `translator T < S *p > { m = value; ... };` (d-language.md §12).
extension TypeCheck {
  mutating func declare(_ definition: TranslatorDefinition) throws(Diagnostic) {
    let destination = completed(try type(of: definition.destination))
    let source = try type(of: definition.source)
    guard let aggregate = destination.aggregate else { throw .translatorOfNonStruct(at: definition.destination.range) }
    guard aggregate.isComplete else { throw .translatorOfIncomplete(destination, at: definition.destination.range) }
    let isKnown = symbols.translatorsByTag[aggregate.tag]?.contains { index in
      let known = symbols.translators[index]
      return CType.isCompatible(known.destination, destination) && known.source == source
    }
    if isKnown == true { throw .translatorRedeclared(from: source, to: destination, at: definition.range) }
    var members: [String: TranslatorSymbol.Member] = [:]
    for member in definition.members {
      guard aggregate.member(member.name.name) != nil else {
        throw .translatorMember(member.name.name, of: destination, similar: aggregate, at: member.name.range)
      }
      // As in DTrace, the first of two definitions counts.
      if members[member.name.name] == nil {
        members[member.name.name] = TranslatorSymbol.Member(value: member.value, range: member.range)
      }
    }
    symbols.translatorsByTag[aggregate.tag, default: []].append(symbols.translators.count)
    symbols.translators.append(
      TranslatorSymbol(
        destination: destination, source: source, parameter: definition.parameter.name, members: members,
        range: definition.range))
    if case .library = definition.range.source.origin { return }
    for member in definition.members { try check(member, definition.parameter.name, source, aggregate) }
  }

  /// Checks one member's expression with a stand-in for the source; what it declares or assigns is forgotten.
  private mutating func check(
    _ member: TranslatorDefinition.Member, _ parameter: String, _ source: CType, _ destination: AggregateType
  ) throws(Diagnostic) {
    guard let type = destination.member(member.name.name)?.type else { return }
    let saved = (symbols, parameters)
    defer { (symbols, parameters) = saved }
    parameters = [parameter: standIn(source, at: member.range)]
    let result = try value(member.value)
    let isFitting = CType.isArgumentCompatible(
      parameter: type, argument: result.declaredType, argumentIsZero: result.isZero)
    if !isFitting { throw .incompatibleMember(member.name.name, type, result.declaredType, at: member.value.range) }
  }

  /// A value of a type of which nothing else is known.
  func standIn(_ type: CType, at range: SourceRange) -> TypedExpression {
    TypedExpression(.reinterpret(TypedExpression(.integer(1), .long, range)), type, range)
  }
}
