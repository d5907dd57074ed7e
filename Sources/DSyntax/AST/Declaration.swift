package import Diagnostics

/// Specifiers and declarators up to the semicolon.
///
/// Without declarators it only defines a struct, union or enum.
package struct Declaration: Sendable {
  package var specifiers: DeclarationSpecifiers
  package var declarators: [Declarator]
  package var range: SourceRange

  package init(specifiers: DeclarationSpecifiers, declarators: [Declarator], range: SourceRange) {
    self.specifiers = specifiers
    self.declarators = declarators
    self.range = range
  }
}

/// What stands before the declarators, as written: combinations are judged later.
package struct DeclarationSpecifiers: Sendable {
  package var storage: [StorageSpecifier]
  package var qualifiers: Qualifiers
  package var types: [TypeSpecifier]
  package var range: SourceRange

  package init(
    storage: [StorageSpecifier] = [], qualifiers: Qualifiers = [], types: [TypeSpecifier] = [], range: SourceRange
  ) {
    self.storage = storage
    self.qualifiers = qualifiers
    self.types = types
    self.range = range
  }
}

package struct StorageSpecifier: Sendable {
  /// The raw value is the keyword.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case auto, register, `static`, extern, typedef
    case threadLocal = "self"
    case clauseLocal = "this"
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

package struct Qualifiers: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let const = Qualifiers(rawValue: 1)
  package static let restrict = Qualifiers(rawValue: 2)
  package static let volatile = Qualifiers(rawValue: 4)
}

/// One word, or one struct, union or enum, of a type.
package struct TypeSpecifier: Sendable {
  /// Type words; the raw value is the keyword.
  package enum Keyword: String, CaseIterable, Hashable, Sendable {
    case void, char, short, int, long, float, double, signed, unsigned, userland, string
  }

  package enum Kind: Sendable {
    case keyword(Keyword)
    /// A typedef, built in or declared; may be scoped (``mod`type``).
    case named(String)
    case structure(StructSpecifier)
    case enumeration(EnumSpecifier)
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// `struct tag { members }` or a use of the tag.
package struct StructSpecifier: Sendable {
  package var isUnion: Bool
  /// May be scoped (``struct mod`tag``).
  package var tag: Identifier?
  /// Nil for a mere use of the tag.
  package var members: [MemberDeclaration]?
  /// `__attribute__((packed))` in a header: members lie without gaps.
  package var isPacked: Bool

  package init(isUnion: Bool, tag: Identifier?, members: [MemberDeclaration]?, isPacked: Bool = false) {
    self.isPacked = isPacked
    self.isUnion = isUnion
    self.tag = tag
    self.members = members
  }
}

/// One line of a struct, such as `int a, *b, c : 3;`.
///
/// Without declarators an unnamed struct or union.
package struct MemberDeclaration: Sendable {
  package struct Member: Sendable {
    /// Without a name for a mere bit-field gap (`int : 3;`).
    package var declarator: Declarator
    package var bitWidth: Expression?

    package init(declarator: Declarator, bitWidth: Expression?) {
      self.declarator = declarator
      self.bitWidth = bitWidth
    }
  }

  package var specifiers: DeclarationSpecifiers
  package var members: [Member]
  package var range: SourceRange

  package init(specifiers: DeclarationSpecifiers, members: [Member], range: SourceRange) {
    self.specifiers = specifiers
    self.members = members
    self.range = range
  }
}

/// `enum tag { A, B = 2 }` or a use of the tag.
package struct EnumSpecifier: Sendable {
  package struct Enumerator: Sendable {
    package var name: Identifier
    package var value: Expression?

    package init(name: Identifier, value: Expression?) {
      self.name = name
      self.value = value
    }
  }

  package var tag: Identifier?
  /// Nil for a mere use of the tag.
  package var enumerators: [Enumerator]?

  package init(tag: Identifier?, enumerators: [Enumerator]?) {
    self.tag = tag
    self.enumerators = enumerators
  }
}

/// A name with what it is made of: `*a[3]` has the name `a` and the derivations array, pointer.
///
/// The derivations read from the name outward, as one says it ("array of 3 pointers to"). To get the type, start with
/// the type of the specifiers and apply the derivations from the last to the first.
package struct Declarator: Sendable {
  /// Nil in type names and unnamed parameters.
  package var name: Identifier?
  package var derivations: [Derivation]
  package var range: SourceRange

  package init(name: Identifier?, derivations: [Derivation], range: SourceRange) {
    self.name = name
    self.derivations = derivations
    self.range = range
  }
}

package struct Derivation: Sendable {
  package indirect enum Kind: Sendable {
    case pointer(Qualifiers)
    case array(ArrayBound)
    case function(ParameterList)
  }

  package enum ArrayBound: Sendable {
    /// `[]`.
    case none
    case constant(Expression)
    /// The key types of an associative array, or the parameters of an inline.
    case tuple(ParameterList)
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// Parameters in parentheses, or the types of a tuple in brackets.
package struct ParameterList: Sendable {
  /// A sole `void` is one parameter here.
  package var parameters: [Parameter]
  /// Whether `...` ends the list.
  package var isVariadic: Bool
  package var range: SourceRange

  package init(parameters: [Parameter], isVariadic: Bool, range: SourceRange) {
    self.parameters = parameters
    self.isVariadic = isVariadic
    self.range = range
  }
}

package struct Parameter: Sendable {
  package var specifiers: DeclarationSpecifiers
  package var declarator: Declarator
  package var range: SourceRange

  package init(specifiers: DeclarationSpecifiers, declarator: Declarator, range: SourceRange) {
    self.specifiers = specifiers
    self.declarator = declarator
    self.range = range
  }
}

/// A type without a name, as in casts and `sizeof`.
package struct TypeName: Sendable {
  package var specifiers: DeclarationSpecifiers
  /// Its name is nil.
  package var declarator: Declarator
  package var range: SourceRange
  /// Height of the highest expression inside, such as that of an array's bound; counts in `Expression.depth`.
  package var depth: Int

  package init(specifiers: DeclarationSpecifiers, declarator: Declarator, range: SourceRange, depth: Int = 0) {
    self.specifiers = specifiers
    self.declarator = declarator
    self.range = range
    self.depth = depth
  }
}
