import CTypes
import DIF
import DSyntax
import Diagnostics

/// Uses of translators: `xlate`, members of what it gives, and whole structs (d-language.md §12).
extension TypeCheck {
  /// `xlate <T> (source)` and `xlate <T *> (source)`.
  mutating func translate(
    _ name: TypeName, _ operand: Expression, _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    let type = try self.type(of: name)
    return try translated(decayed(try value(operand)), to: type, at: syntax.range)
  }

  /// The translation of a value, by the translator that fits its type best.
  mutating func translated(
    _ source: TypedExpression, to type: CType, at range: SourceRange
  ) throws(Diagnostic) -> TypedExpression {
    let destination = type.pointee ?? type
    func known() -> Int? {
      symbols.translator(from: source.declaredType, isZero: source.isZero, to: destination, version: options.version)
    }
    if destination.isAggregate, known() == nil { try loadLibraries(translatingTo: destination) }
    guard destination.isAggregate, let index = known() else {
      throw .noTranslator(from: source.declaredType, to: type, at: range)
    }
    try rely(on: symbols.translators[index].attributes, "translator", "\(destination)", at: range)
    return TypedExpression(
      Translation(translator: index, source: source, isPointer: type.pointee != nil, type: type), at: range)
  }

  /// `base.name` or `base->name` of a translation; nil if the base is none.
  mutating func translatedMember(
    of base: TypedExpression, _ name: Identifier, _ throughPointer: Bool, at range: SourceRange
  ) throws(Diagnostic) -> TypedExpression? {
    switch base.kind {
    case .comma(let first, let last):
      guard let member = try translatedMember(of: last, name, throughPointer, at: range) else { return nil }
      return TypedExpression(.comma(first, member), member.type, range)
    case .translated(let translation):
      if throughPointer && !translation.isPointer { throw .memberOfNonPointer(translation.type, at: base.range) }
      if !throughPointer && translation.isPointer {
        throw .memberOfNonStruct(translation.type, throughPointer: false, at: base.range)
      }
      return try member(name.name, of: translation, at: range)
    default: return nil
    }
  }

  private mutating func member(
    _ name: String, of translation: Translation, at range: SourceRange
  ) throws(Diagnostic) -> TypedExpression {
    let translator = symbols.translators[translation.translator]
    let named = translation.type.pointee ?? translation.type
    guard let member = translator.destination.aggregate?.member(name) else {
      throw .notAMember(name, of: named, at: range)
    }
    guard let definition = translator.members[name] else { throw .noConversion(name, at: range) }
    try countExpansion(at: range)
    let source = fit(translation.source, to: translator.source)
    if options.translatesLate {
      return try reference(to: name, definition, of: translation.translator, source, as: member.type, at: range)
    }
    let uses = definition.value.uses(of: translator.parameter)
    if uses == 0 && !source.hasSideEffects || uses == 1 && !source.hasSideEffects || isCheap(source) {
      return try evaluated(definition, of: translator, with: source, as: member.type, at: range)
    }
    // Evaluated once, however often the member's expression names it.
    translations += 1
    let temporary = try self.temporary("xlate_\(translations)", type: .int64)
    let target = TypedExpression(.variable(temporary), translator.source, source.range)
    let assignment = TypedExpression(.assign(target, source), translator.source, source.range)
    let result = try evaluated(definition, of: translator, with: target, as: member.type, at: range)
    return TypedExpression(.comma(assignment, result), result.type, range)
  }

  /// A member's expression with the source bound to the translator's parameter.
  mutating func evaluated(
    _ member: TranslatorSymbol.Member, of translator: TranslatorSymbol, with source: TypedExpression,
    as type: CType, at range: SourceRange
  ) throws(Diagnostic) -> TypedExpression {
    let saved = parameters
    parameters = [translator.parameter: source]
    inlineDepth += 1
    interfaceDepth += 1
    defer {
      parameters = saved
      interfaceDepth -= 1
      inlineDepth -= 1
    }
    let result = try value(member.value)
    guard
      CType.isArgumentCompatible(parameter: type, argument: result.declaredType, argumentIsZero: result.isZero)
    else { throw .incompatibleMember(member.value.range.text, type, result.declaredType, at: member.range) }
    return try translatedFit(result, to: type, at: range)
  }

  /// A value as a member's or an inline's type; a translation stays one, and a string becomes an array of the member's
  /// length.
  mutating func translatedFit(
    _ value: TypedExpression, to type: CType, at range: SourceRange
  ) throws(Diagnostic) -> TypedExpression {
    if value.translation != nil { return TypedExpression(value.kind, value.type, range) }
    if value.type.isString && type.isCharacterArray { return try characters(of: value, as: type, at: range) }
    let fitted = fit(value, to: type)
    return TypedExpression(fitted.kind, fitted.type, range)
  }

  /// Bounds what one statement may grow to: expansions can double in each step, and a translator can use itself.
  mutating func countExpansion(_ count: Int = 1, at range: SourceRange) throws(Diagnostic) {
    if inlineDepth >= 50 {
      throw Diagnostic(.D_UNKNOWN, range, "inlines and translators that use each other nest more than 50 levels deep")
    }
    expansions += count
    if expansions > 1000 { throw .notYet("a statement that expands more than 1000 inlines and translators", at: range) }
  }
}

// Whole structs.
extension TypeCheck {
  /// A value that is going to be copied: of a translation a struct in scratch memory with every member computed.
  mutating func materialized(_ value: TypedExpression) throws(Diagnostic) -> TypedExpression {
    switch value.kind {
    case .comma(let first, let last):
      let whole = try materialized(last)
      return TypedExpression(.comma(first, whole), whole.type, value.range)
    case .translated(let translation) where !translation.isPointer: return try structure(translation, at: value.range)
    default: return value
    }
  }

  private mutating func structure(
    _ translation: Translation, at range: SourceRange
  ) throws(Diagnostic) -> TypedExpression {
    guard let aggregate = translation.type.aggregate else { return TypedExpression(translation, at: range) }
    translations += 1
    let slot = try temporary("xlate_\(translations)", type: .int64)
    let pointer = TypedExpression(.variable(slot), .pointer(to: translation.type, isUserland: false), range)
    let size = TypedExpression(.integer(UInt64(aggregate.size)), .size, range)
    let room = TypedExpression(.call(.alloca, [size]), pointer.type, range)
    var steps = [TypedExpression(.assign(pointer, room), pointer.type, range)]
    for member in aggregate.members where !member.name.isEmpty {
      let value = try materialized(try self.member(member.name, of: translation, at: range))
      let target = access(member, of: pointer, at: range)
      if value.type.isDynamic { throw .translatedPointerValue(at: range) }
      steps.append(TypedExpression(.assign(target, value), target.type, range))
    }
    var result = TypedExpression(.dereference(pointer), translation.type, range)
    for step in steps.reversed() { result = TypedExpression(.comma(step, result), translation.type, range) }
    return result
  }
}

extension Expression {
  /// How often an identifier stands in the expression.
  fileprivate func uses(of name: String) -> Int {
    if case .identifier(let own) = kind { return own.name == name ? 1 : 0 }
    return kind.operands.reduce(0) { $0 + $1.uses(of: name) }
  }
}
