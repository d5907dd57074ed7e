import CTypes
import DIF
import DSyntax
import Diagnostics

/// Members of translators as objects of their own (`-x late=dynamic`): `xlate` and `xlarg` name them, and they are put in
/// when the clause is bound.

/// A use of a member's object.
struct MemberReference: Sendable {
  /// An index into the program's list of members.
  var index: Int
  /// `psinfo_t.pr_fname`.
  var name: String
  var hasSideEffects: Bool
}

/// The members that have objects.
struct TranslatorMembers: Sendable {
  struct Key: Hashable, Sendable {
    var translator: Int
    var name: String
  }

  /// What an object computes.
  struct Entry: Sendable {
    var reference: MemberReference
    /// The type of the member's value; of a member that is a translation that of its source.
    var type: CType
    /// Of a member that is a translation itself: the object computes its source.
    var translation: Translation?
    /// How much the object expands: a statement counts it anew with each use.
    var expansions: Int
  }

  fileprivate var entries: [Key: Entry] = [:]
  fileprivate(set) var objects: [TranslatorMember] = []
  /// Objects that were begun.
  fileprivate var begun = 0
}

extension TypeCheck {
  /// A member of a translation as a reference to its object, which is made at the first use.
  mutating func reference(
    to name: String, _ definition: TranslatorSymbol.Member, of translator: Int, _ source: TypedExpression,
    as type: CType, at range: SourceRange
  ) throws(Diagnostic) -> TypedExpression {
    let key = TranslatorMembers.Key(translator: translator, name: name)
    let entry: TranslatorMembers.Entry
    if let known = symbols.members.entries[key] {
      try countExpansion(known.expansions, at: range)
      entry = known
    } else {
      entry = try makeObject(key, definition, as: type, at: range)
    }
    let value = TypedExpression(.member(entry.reference, of: source), entry.type, range)
    guard var translation = entry.translation else { return value }
    translation.source = value
    return TypedExpression(translation, at: range)
  }

  /// Compiles a member's expression; the source comes in a variable.
  private mutating func makeObject(
    _ key: TranslatorMembers.Key, _ definition: TranslatorSymbol.Member, as type: CType, at range: SourceRange
  ) throws(Diagnostic) -> TranslatorMembers.Entry {
    let translator = symbols.translators[key.translator]
    symbols.members.begun += 1
    let saved = temporaryPrefix
    temporaryPrefix = "member\(symbols.members.begun)_"
    let before = expansions
    let usedArguments = context?.usesArguments ?? false
    context?.usesArguments = false
    defer {
      temporaryPrefix = saved
      context?.usesArguments = usedArguments || context?.usesArguments ?? false
    }
    let parameter = try temporary("source", type: .int64)
    let source = TypedExpression(.variable(parameter), translator.source, definition.range)
    let value = try evaluated(definition, of: translator, with: source, as: type, at: range)
    let computed = value.translationSource
    let difo = try CodeGenerator.difo(
      computed, returns: computed.type.difType(stringSize: stringSize), symbols: &symbols, stringSize: stringSize,
      slotPrefix: temporaryPrefix)
    let full = "\(translator.destination).\(key.name)"
    let reference = MemberReference(
      index: symbols.members.objects.count, name: full, hasSideEffects: value.hasSideEffects)
    symbols.members.objects.append(
      TranslatorMember(
        name: "\(full) < \(translator.source) >", parameter: symbols.variables[parameter].id, difo: difo))
    let entry = TranslatorMembers.Entry(
      reference: reference, type: computed.type, translation: value.translation, expansions: expansions - before)
    // What depends on the clause's probes is the clause's own.
    if context?.usesArguments != true { symbols.members.entries[key] = entry }
    return entry
  }
}

extension TypedExpression {
  /// The value, or the source that a translation is made of, behind whatever is evaluated before it.
  fileprivate var translationSource: TypedExpression {
    switch kind {
    case .translated(let translation): return translation.source
    case .comma(let first, let last):
      guard last.translation != nil else { return self }
      let source = last.translationSource
      return TypedExpression(.comma(first, source), source.type, range)
    default: return self
    }
  }

  /// The argument of the probe that the value is, its bits unchanged.
  var probeArgument: BuiltinVariable? {
    switch kind {
    case .builtin(let builtin):
      BuiltinVariable.arg0.rawValue...BuiltinVariable.arg9.rawValue ~= builtin.rawValue ? builtin : nil
    case .reinterpret(let inner): inner.probeArgument
    default: nil
    }
  }
}
