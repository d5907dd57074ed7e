import CTypes
import DIF
import DSyntax
import Diagnostics

/// D libraries: a file is compiled when a name is used that it declares (d-language.md §14).
extension TypeCheck {
  /// What a global name means: the program's own first, then a library's; built-in names are not asked for here.
  mutating func global(_ name: String) throws(Diagnostic) -> SymbolTable.Global? {
    if let known = symbols.globals[name] { return known }
    if BuiltinVariableRow.byName[name] != nil || fixedKind(name) != nil { return nil }
    try loadLibraries(declaring: .identifier, name)
    return symbols.globals[name]
  }

  /// Compiles the library files that declare a name.
  /// - Throws: what is wrong with the declaration of this name, or with the whole file.
  mutating func loadLibraries(declaring kind: DeclaredName.Kind, _ name: String) throws(Diagnostic) {
    let wanted = DeclaredName(kind, name)
    for file in environment.libraries.files(declaring: wanted) { try load(library: file) }
    if let failure = symbols.libraries.failedNames[wanted] { throw failure }
  }

  /// Compiles the library files that declare a translator to a struct.
  mutating func loadLibraries(translatingTo destination: CType) throws(Diagnostic) {
    var type = destination
    while case .typedef(let name, let behind) = type {
      try loadLibraries(declaring: .translator, name)
      type = behind
    }
    if let tag = type.aggregate?.tag, !tag.isEmpty { try loadLibraries(declaring: .translator, tag) }
  }

  /// Compiles a library file, unless that has been done.
  private mutating func load(library name: String) throws(Diagnostic) {
    switch symbols.libraries.files[name] {
    case .loading?, .loaded?, .skipped?: return
    case .failed(let diagnostic)?: throw diagnostic
    case nil: break
    }
    guard let file = environment.libraries.file(named: name) else { return }
    symbols.libraries.files[name] = .loading
    // What is being expanded where the name is used is none of the library's business.
    var own = TypeCheck(symbols: symbols, options: options, environment: environment)
    let state = own.declareAll(of: file)
    symbols = own.symbols
    symbols.libraries.files[name] = state
    if case .failed(let diagnostic) = state { throw diagnostic }
  }

  /// Declares what a library file declares; what fails is noted and harms nobody else.
  private mutating func declareAll(of file: LibraryFile) -> LibraryStates.State {
    let source = SourceText(file.text, origin: .library(path: file.path ?? file.name))
    var own = options
    own.macros.operands = []
    own.allowsEmpty = true
    // Each file says for itself what it is written in.
    own.hasExtensions = false
    let parsed = parse(source, options: ParseOptions(own, symbols, environment, lastField: .name))
    if let first = parsed.diagnostics.first { return .failed(first) }
    var pragmas = PragmaState(earlier: symbols)
    for item in parsed.program.items {
      let translators = symbols.translators.count
      do {
        if let missing = try missingDependency(item) { return .skipped(reason: missing) }
        try declareLibraryItem(item, &pragmas)
        symbols.applyPending(&pragmas, translatorsBefore: translators)
      } catch {
        for name in declaredNames(in: SourceText(item.range.text)).names {
          symbols.libraries.failedNames[name] = error
        }
      }
    }
    return .loaded
  }

  private mutating func declareLibraryItem(_ item: Item, _ pragmas: inout PragmaState) throws(Diagnostic) {
    switch item {
    case .declaration(let declaration): try declare(declaration)
    case .inline(let definition): try declareInline(definition)
    case .translator(let definition): try declare(definition)
    case .provider(let definition): try declare(definition)
    case .function(let definition):
      // The program's own comes first.
      if let name = definition.declarator.name, symbols.functions[name.name] != nil { break }
      try declareFunction(definition)
    // Libraries trace nothing, and options are the user's.
    case .control(let line):
      guard case .pragma(let name, let words) = line.kind, ["attributes", "binding"].contains(name.name) else { break }
      try symbols.carryOut(name.name, words, at: line.range, &pragmas)
    case .clause: break
    }
  }
}

// Kernels that differ.
extension TypeCheck {
  /// What the condition `kernel_has(expression)` of a library says; nil for other conditions.
  ///
  /// True if this kernel has all types and members that the expression names. Only the branch that is taken is checked:
  ///
  ///     pr_onpro = kernel_has(T->thread_info.cpu) ? T->thread_info.cpu : T->cpu;
  mutating func isInKernel(_ condition: Expression) -> Bool? {
    guard case .library = condition.range.source.origin, case .call(let function, let arguments) = condition.kind,
      case .identifier(let name) = function.kind, name.name == "kernel_has", arguments.count == 1
    else { return nil }
    let saved = symbols
    defer { symbols = saved }
    do {
      _ = try value(arguments[0])
      return true
    } catch {
      return false
    }
  }
}

// Dependencies.
extension TypeCheck {
  /// The message about what a `#pragma D depends_on` asks for in vain; nil if there is nothing to complain about.
  private mutating func missingDependency(_ item: Item) throws(Diagnostic) -> String? {
    guard case .control(let line) = item, case .pragma(let pragma, let words) = line.kind,
      pragma.name == "depends_on"
    else { return nil }
    guard words.count >= 2 else { throw .malformedPragma("depends_on", "<class> <name>", at: line.range) }
    let name = words[1].text
    switch words[0].text {
    case "library": return missingLibrary(name)
    case "module", "provider": return isThere(words[0].text, name) ? nil : "program requires \(words[0].text) \(name)"
    default: throw .dependencyClass(words[0].text, at: words[0].range)
    }
  }

  private mutating func missingLibrary(_ name: String) -> String? {
    guard environment.libraries.file(named: name) != nil else {
      return "failed to find dependency in libpath: \(name)"
    }
    do {
      try load(library: name)
    } catch {
      return "program requires library \"\(name)\" which failed to load"
    }
    // One that is still being loaded depends on this one.
    if case .loaded? = symbols.libraries.files[name] { return nil }
    return "program requires library \"\(name)\" which failed to load"
  }

  /// Whether there is a module or provider of the name.
  func isThere(_ kind: String, _ name: String) -> Bool {
    if kind == "module", environment.types.hasModule(name) || environment.symbols.hasModule(name) { return true }
    let description = kind == "module" ? ProbeDescription(module: name) : ProbeDescription(provider: name)
    // A malformed description matches none.
    return ((try? environment.probes.probes(matching: .description(description))) ?? []).isEmpty == false
  }

  /// Why a name is unknown although a library declares it.
  func libraryHint(_ kind: DeclaredName.Kind, _ name: String) -> String? {
    for file in environment.libraries.files(declaring: DeclaredName(kind, name)) {
      if case .skipped(let reason)? = symbols.libraries.files[file] { return "\(file) has it, but \(reason)" }
    }
    return environment.libraries.issue
  }
}

extension Diagnostic {
  static func dependencyClass(_ kind: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.D_PRAGMA_INVAL, range, "invalid class \(kind) specified by #pragma depends_on")
  }
}
