internal import Arch
internal import CTypes
internal import DIF
internal import DSemantics
internal import DSyntax
internal import Diagnostics
internal import Glibc
internal import Kernel

extension Session {
  /// Compiles the text of a program; if it is wrong, the session stays as it was.
  ///
  /// - Parameters:
  ///   - text: D.
  ///   - start: the field that a probe description at the text's beginning ends with.
  /// - Returns: the program, to be enabled.
  /// - Throws: `SessionError.compile`.
  public func compile(_ text: String, startingWith start: ProgramStart = .name) throws(SessionError) -> Program {
    try compile(SourceText(text), field: start.field, programName: name)
  }

  /// Compiles a script, which may begin with a line `#!/usr/sbin/dtrace -s`, with the option `cpp` after preprocessing.
  ///
  /// - Parameter path: of the file; `$0` while it is compiled.
  /// - Returns: the program, to be enabled.
  /// - Throws: `SessionError.compile`; `SessionError.failed` if the file cannot be read.
  public func compile(scriptAt path: String) throws(SessionError) -> Program {
    var text = try Self.contents(of: path)
    if options.runsPreprocessor {
      do {
        text = try Preprocessor(options).process(text)
      } catch {
        throw .failed("failed to compile script \(path): \(error.text)")
      }
    }
    text = try IncludedFiles.text(of: text, path: path, options)
    return try compile(SourceText(text, origin: .script(path: path)), field: .name, programName: path)
  }

  private func compile(
    _ source: SourceText, field: ProbeField, programName: String
  ) throws(SessionError) -> Program {
    try options.takeEffect()
    var own = work.compiler.options
    own.apply(options)
    let isDesugared = onDesugaredText != nil
    if isDesugared { own.trees.insert(.separateDesugared) }
    own.nestingLimit = nestingLimit
    own.macros = macros(programName: programName)
    own.setOption = { [unowned self] changed, name, value in
      do throws(OptionError) {
        try options.set(name, value, inProgram: true)
      } catch {
        return error.description
      }
      changed.apply(options)
      if isDesugared { changed.trees.insert(.separateDesugared) }
      return nil
    }
    work.compiler.options = own
    // A text is read before its own pragmas are carried out: with `rootpids` its $target was another number.
    let before = targets.isEmpty || livesInRootNamespace ? nil : work.compiler
    let usedRootProcessIDs = options.usesRootProcessIDs
    if readsAhead, work.typesAhead == nil {
      probes.whenTypesAreNeeded = { [unowned work] in
        work.typesAhead = Background { [types = work.types] in types.readAhead() }
      }
    }
    var result = work.compiler.compile(source, context: field)
    if let before, options.usesRootProcessIDs != usedRootProcessIDs {
      work.compiler = before
      work.compiler.options.macros = macros(programName: programName)
      result = work.compiler.compile(source, context: field)
    }
    if !result.trees.isEmpty { onTrees(result.trees) }
    onDesugaredText?(result.desugared)
    let errors = result.diagnostics.filter { $0.severity == .error }
    if !errors.isEmpty { throw .compile(errors, source) }
    return Program(
      clauses: result.clauses, matchCount: countMatches(result.clauses),
      descriptionStability: Stability(result.stability.descriptions),
      statementStability: Stability(result.stability.statements))
  }

  /// Enables a program: when tracing starts its clauses are bound to their probes.
  public func enable(_ program: Program) { enabledClauses += program.clauses }

  /// The DIF of a program, as `dtrace -S` lists it.
  public func listing(of program: Program) -> String {
    var part = work.compiler.program
    part.clauses = Array(work.compiler.program.clauses[program.clauses])
    return DIF.listing(of: part)
  }

  static func contents(of path: String) throws(SessionError) -> [UInt8] {
    func failure() -> SessionError { .failed("failed to open \(path): \(KernelError.text(of: errno))") }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 16384)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw failure() }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }
}

extension CompilerOptions {
  /// Takes over what the session's options say.
  mutating func apply(_ options: Options) {
    dataModel = options.isNarrow ? .narrow : .lp64
    stringSize = options.stringSize
    allowsZeroMatches = options.allowsUnmatchedDescriptions
    allowsEmpty = options.allowsEmptyPrograms
    allowsUnusedOperands = options.allowsUnusedArguments
    prefersProbes = options.prefersProbeDescriptions
    maximumFrames = options.maximumFrames
    stackFrames = options.stackFrames
    userStackFrames = options.userStackFrames
    javaStackFrames = options.javaStackFrames
    packetSize = (options.packetSize + 7) & ~7
    minimumStability = StabilityAttributes(options.minimumStability)
    version = LanguageVersion(options.languageVersion) ?? .latest
    reportsStability = options.reportsStability
    hasExtensions = options.hasExtensions
    translatesLate = options.translation == "dynamic"
    loopLimit = options.loopLimit
    trees = TreeSelection(rawValue: options.shownTrees)
    registerCount = options.registerCount
    tupleRegisterCount = options.tupleRegisterCount
    macros.hasDefaults = options.defaultArguments
  }
}

extension DataModel {
  /// That of this machine's 32-bit programs.
  fileprivate static var narrow: DataModel {
    let narrow = Architecture.current.narrow
    return .ilp32(alignmentLimit: narrow.alignmentLimit, longDoubleSize: narrow.longDoubleSize)
  }
}

extension ProgramStart {
  fileprivate var field: ProbeField {
    switch self {
    case .provider: .provider
    case .module: .module
    case .function: .function
    case .name, .identifier: .name
    }
  }
}
