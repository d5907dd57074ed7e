/// Turns a syntax tree back into D text that parses to the same tree.
///
/// Layout is fixed: one statement a line, two blanks of indentation. Macros are printed as what they stood for.
package struct Printer {
  private(set) var output = ""
  private var indentation = 0

  /// The text of a program.
  package static func text(of program: ProgramSyntax) -> String {
    var printer = Printer()
    for (index, item) in program.items.enumerated() {
      if index > 0 { printer.output += "\n" }
      printer.print(item)
    }
    return printer.output
  }

  /// The text of an expression.
  package static func text(of expression: Expression) -> String { text(expression, Binding.comma) }

  /// The text of a type.
  package static func text(of type: TypeName) -> String {
    declaration(specifiers(type.specifiers), declarator(type.declarator))
  }

  private mutating func line(_ text: String) {
    output += String(repeating: " ", count: 2 * indentation) + text + "\n"
  }

  private mutating func print(_ item: Item) {
    switch item {
    case .clause(let clause): print(clause)
    case .declaration(let declaration):
      let declarators = declaration.declarators.map(Self.declarator).joined(separator: ", ")
      line(Self.declaration(Self.specifiers(declaration.specifiers), declarators) + ";")
    case .inline(let inline):
      let left = Self.declaration(Self.specifiers(inline.specifiers), Self.declarator(inline.declarator))
      line("inline \(left) = \(Self.text(inline.value, .assignment));")
    case .translator(let translator): print(translator)
    case .provider(let provider): print(provider)
    case .function(let function):
      line(Self.declaration(Self.specifiers(function.specifiers), Self.declarator(function.declarator)))
      block(function.body)
    case .control(let control):
      guard case .pragma(let name, let words) = control.kind else { return }
      line((["#pragma D \(name.name)"] + words.map(Self.word)).joined(separator: " "))
    }
  }

  private static func word(_ word: PragmaWord) -> String {
    word.kind == .string ? "\"\(escaped(Array(word.text.utf8), quote: UInt8(ascii: "\"")))\"" : word.text
  }

  private mutating func print(_ clause: ClauseSyntax) {
    let specifiers = clause.specifiers.map(Self.specifier).joined(separator: ",\n")
    line(specifiers)
    if let predicate = clause.predicate { line("/ \(Self.text(of: predicate)) /") }
    if let body = clause.body { block(body) }
  }

  /// A description with as many fields as it needs: leading empty ones are left out.
  private static func specifier(_ specifier: ProbeSpecifier) -> String {
    switch specifier.kind {
    case .id(let id): return String(id)
    case .fields(let fields):
      let texts = fields.all.map(\.text)
      // A description must not be empty, and a word alone might be the name of a type.
      let first = texts.prefix(2).firstIndex { !$0.isEmpty } ?? 2
      return texts[first...].joined(separator: ":")
    }
  }

  private mutating func block(_ statements: [Statement]) {
    line("{")
    indentation += 1
    statements.forEach { print($0) }
    indentation -= 1
    line("}")
  }

  private mutating func print(_ statement: Statement) {
    switch statement.kind {
    case .empty: line(";")
    case .expression(let expression): line(Self.text(of: expression) + ";")
    case .if(let condition, let then, let otherwise):
      line("if (\(Self.text(of: condition)))")
      block(then)
      guard let otherwise else { return }
      line("else")
      block(otherwise)
    case .while(let condition, let body):
      line("while (\(Self.text(of: condition)))")
      block(body)
    case .for(let initial, let condition, let step, let body):
      let parts = [initial, condition, step].map { $0.map { Self.text(of: $0) } ?? "" }
      line("for (\(parts.joined(separator: "; ")))")
      block(body)
    case .return(let value):
      line("return" + (value.map { " " + Self.text(of: $0) } ?? "") + ";")
    }
  }

  private mutating func print(_ translator: TranslatorDefinition) {
    var source = translator.source.declarator
    source.name = translator.parameter
    let sourceText = Self.declaration(Self.specifiers(translator.source.specifiers), Self.declarator(source))
    line("translator \(Self.text(of: translator.destination)) < \(sourceText) >")
    line("{")
    indentation += 1
    for member in translator.members { line("\(member.name.name) = \(Self.text(member.value, .assignment));") }
    indentation -= 1
    line("};")
  }

  private mutating func print(_ provider: ProviderDefinition) {
    line("provider \(provider.name.name)")
    line("{")
    indentation += 1
    for probe in provider.probes {
      let output = probe.output.map { " : (\(Self.parameters($0)))" } ?? ""
      line("probe \(probe.name.name)(\(Self.parameters(probe.parameters)))\(output);")
    }
    indentation -= 1
    line("};")
  }
}
