internal import BPFBackend
internal import CTypes
internal import DIF
internal import DSemantics
internal import Glibc
internal import Kernel

/// A question to the running kernel: compile D programs, enable them, trace, read records and aggregations.
///
/// ```swift
/// let session = Session()
/// session.enable(try session.compile("syscall:::entry { @[probefunc] = count(); } tick-1s { exit(0); }"))
/// try session.trace { record in print(record.probe) }
/// for row in try session.aggregations()[0].rows { print(row.keys, row.value) }
/// ```
///
/// A session traces once. It is used by one thread; `create(command:)` and `trace` by the main thread if the command is
/// to die with the process whatever happens.
public final class Session {
  /// What programs are compiled and traced with; a program's own `#pragma D option` changes it.
  public var options: Options
  /// `$1` and on.
  public let arguments: [String]
  /// `$0` outside scripts.
  public let name: String
  /// Called with each message that the command shows as `dtrace: TEXT`: drops, faults, ends of processes.
  public var onNotice: (String) -> Void = { _ in }

  /// Called with the trees of each program that the option `tree` asks for.
  public var onTrees: (String) -> Void = { _ in }

  /// Called with each program as D text without `if`: the clauses that the compiler makes of it.
  public var onDesugaredText: ((String) -> Void)?

  /// Levels of expressions that may stand within each other; more need a larger stack than threads have.
  package var nestingLimit = 200
  /// Whether what is compiled will be traced: then what tracing needs is read meanwhile.
  package var readsAhead = false
  var targets: [TargetProcess] = []
  lazy var probes = KnownProbes()
  lazy var work = SessionWork(catalog: probes, libraries: Libraries.catalog(for: options))
  /// All programs so far, one after the other.
  var compiled: DIF.Program { work.compiler.program }
  /// Clauses of programs that were enabled.
  var enabledClauses: [Int] = []

  /// Opens a session.
  ///
  /// - Parameters:
  ///   - options: what programs are compiled and traced with.
  ///   - arguments: what programs find in `$1` and on.
  ///   - name: what they find in `$0`.
  public init(options: Options = Options(), arguments: [String] = [], name: String = "dtrace") {
    self.options = options
    self.arguments = arguments
    self.name = name
  }
}

/// What a session holds of other modules' structures, behind one reference.
///
/// A program that uses the library allocates sessions with the size that it was compiled with, and a build on top of an
/// older one compiles it anew only when DTrace itself changes: the size must not follow the compiler's tables.
final class SessionWork {
  /// Compiles all programs into one.
  var compiler: Compiler
  /// What the library's user may ask after a trace; the command keeps nothing.
  var traced: (bound: BoundProgram, tracing: Tracing)?

  /// The kernel's types, for the compiler and the back end; opened when one of them asks.
  let types = KernelTypes()
  /// The thread that reads them ahead.
  var typesAhead: Background<Void>?

  init(catalog: any ProbeCatalog, libraries: any LibraryCatalog) {
    compiler = Compiler(
      environment: CompilerEnvironment(
        probes: catalog, types: types, symbols: KernelSymbols(), libraries: libraries))
  }
}

// MARK: - Processes

extension Session {
  /// Creates a process for a command, which begins when tracing has begun; the first process is `$target`.
  ///
  /// With another `evaltime` than `exec` the command begins at once, and is held at that point until tracing has begun;
  /// the thread that created it is then to call `trace`.
  /// - Throws: `SessionError.failed` if there is no such command, or it ends before it comes to the point.
  public func create(command: String) throws(SessionError) {
    try options.takeEffect()
    let target = try TargetProcess(command: command, environmentChanges: options.environmentChanges)
    try target.advance(to: EvaluationPoint(rawValue: options.evaluationTime) ?? .exec)
    targets.append(target)
  }

  /// Follows a running process: tracing ends when all processes of the session have ended.
  /// - Throws: `SessionError.failed` if there is no such process.
  public func grab(pid: Int32) throws(SessionError) {
    targets.append(try TargetProcess(grabbing: pid))
  }
}
