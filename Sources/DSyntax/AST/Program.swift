package import Diagnostics

/// A D program as written: its items in order of the text.
package struct ProgramSyntax: Sendable {
  package var items: [Item]
  package var range: SourceRange

  package init(items: [Item], range: SourceRange) {
    self.items = items
    self.range = range
  }
}

/// What stands at the outermost level of a program.
package enum Item: Sendable {
  case clause(ClauseSyntax)
  case declaration(Declaration)
  case inline(InlineDefinition)
  case translator(TranslatorDefinition)
  case provider(ProviderDefinition)
  /// A user function (`-x extensions`).
  case function(FunctionDefinition)
  /// A `#` line. One inside another item stands before that item, as it takes effect when it is read.
  case control(ControlLine)

  package var range: SourceRange {
    switch self {
    case .clause(let item): item.range
    case .declaration(let item): item.range
    case .inline(let item): item.range
    case .translator(let item): item.range
    case .provider(let item): item.range
    case .function(let item): item.range
    case .control(let item): item.range
    }
  }
}

/// A name with its place.
///
/// With a back-quote in it, a scoped name: see `scope`.
package struct Identifier: Sendable {
  package var name: String
  package var range: SourceRange

  package init(_ name: String, range: SourceRange) {
    self.name = name
    self.range = range
  }

  /// The parts of a scoped name; nil for plain names.
  ///
  /// ``mod`sym`` has the module "mod", `` `sym`` the empty one, ``` ``sym``` the module "`" (the traced process).
  package var scope: (module: String, symbol: String)? {
    guard let quote = name.lastIndex(of: "`") else { return nil }
    return (String(name[..<quote]), String(name[name.index(after: quote)...]))
  }
}

/// Probe descriptions with what to do when one of their probes fires.
package struct ClauseSyntax: Sendable {
  /// At least one.
  package var specifiers: [ProbeSpecifier]
  package var predicate: Expression?
  /// Nil where no body was written (`dtrace -n BEGIN`), empty for `{ }`: both have the default action.
  package var body: [Statement]?
  package var range: SourceRange

  package init(specifiers: [ProbeSpecifier], predicate: Expression?, body: [Statement]?, range: SourceRange) {
    self.specifiers = specifiers
    self.predicate = predicate
    self.body = body
    self.range = range
  }
}

/// One probe description of a clause, or the number of a probe.
package struct ProbeSpecifier: Sendable {
  /// One of the four names: macros expanded, escapes of globs kept.
  ///
  /// Empty matches anything.
  package struct Field: Sendable {
    package var text: String
    package var range: SourceRange

    package init(_ text: String, range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  /// The four fields, left to right.
  ///
  /// A field that was not written is empty and lies at the start of the text.
  package struct Fields: Sendable {
    package var provider: Field
    package var module: Field
    package var function: Field
    package var name: Field

    package init(provider: Field, module: Field, function: Field, name: Field) {
      self.provider = provider
      self.module = module
      self.function = function
      self.name = name
    }

    /// Provider, module, function, name.
    package var all: [Field] { [provider, module, function, name] }
  }

  package enum Kind: Sendable {
    case fields(Fields)
    /// At most `UInt32.max`.
    case id(UInt32)
  }

  package var kind: Kind
  /// As written, for messages.
  package var text: String
  package var range: SourceRange

  package init(_ kind: Kind, text: String, range: SourceRange) {
    self.kind = kind
    self.text = text
    self.range = range
  }
}

/// `inline int X = 1;` or, with parameters, `inline int F[int x] = x + 1;`.
///
/// The parameters are the tuple of the declarator's array derivation.
package struct InlineDefinition: Sendable {
  package var specifiers: DeclarationSpecifiers
  package var declarator: Declarator
  package var value: Expression
  package var range: SourceRange

  package init(specifiers: DeclarationSpecifiers, declarator: Declarator, value: Expression, range: SourceRange) {
    self.specifiers = specifiers
    self.declarator = declarator
    self.value = value
    self.range = range
  }
}

/// `translator destination < source parameter > { member = value; ... };`.
package struct TranslatorDefinition: Sendable {
  package struct Member: Sendable {
    package var name: Identifier
    package var value: Expression
    package var range: SourceRange

    package init(name: Identifier, value: Expression, range: SourceRange) {
      self.name = name
      self.value = value
      self.range = range
    }
  }

  package var destination: TypeName
  package var source: TypeName
  /// The name by which the members' expressions call the source.
  package var parameter: Identifier
  package var members: [Member]
  package var range: SourceRange

  package init(
    destination: TypeName, source: TypeName, parameter: Identifier, members: [Member], range: SourceRange
  ) {
    self.destination = destination
    self.source = source
    self.parameter = parameter
    self.members = members
    self.range = range
  }
}

/// `provider name { probe name(parameters) : (parameters); ... };`.
package struct ProviderDefinition: Sendable {
  package struct ProbeDeclaration: Sendable {
    /// As written, with `__` not yet changed to `-`.
    package var name: Identifier
    package var parameters: ParameterList
    /// The translated view after the colon.
    package var output: ParameterList?
    package var range: SourceRange

    package init(name: Identifier, parameters: ParameterList, output: ParameterList?, range: SourceRange) {
      self.name = name
      self.parameters = parameters
      self.output = output
      self.range = range
    }
  }

  package var name: Identifier
  package var probes: [ProbeDeclaration]
  package var range: SourceRange

  package init(name: Identifier, probes: [ProbeDeclaration], range: SourceRange) {
    self.name = name
    self.probes = probes
    self.range = range
  }
}

/// `T name(parameters) { statements return value; }` (`-x extensions`).
package struct FunctionDefinition: Sendable {
  package var specifiers: DeclarationSpecifiers
  /// Its first derivation is the function.
  package var declarator: Declarator
  package var body: [Statement]
  package var range: SourceRange

  package init(
    specifiers: DeclarationSpecifiers, declarator: Declarator, body: [Statement], range: SourceRange
  ) {
    self.specifiers = specifiers
    self.declarator = declarator
    self.body = body
    self.range = range
  }
}

/// A `#` line that asks something of the compiler; `# N "file"`, `#ident` and unknown pragmas leave no node.
package struct ControlLine: Sendable {
  package enum Kind: Sendable {
    /// `#pragma D NAME words`: the words are checked by whoever carries the pragma out.
    case pragma(name: Identifier, words: [PragmaWord])
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// One word of a pragma, macros expanded.
package struct PragmaWord: Sendable {
  package enum Kind: Sendable { case identifier, integer, string }

  package var kind: Kind
  /// What the word means: a string without its quotes and escapes, an integer in decimal.
  package var text: String
  package var range: SourceRange

  package init(_ kind: Kind, _ text: String, range: SourceRange) {
    self.kind = kind
    self.text = text
    self.range = range
  }
}
