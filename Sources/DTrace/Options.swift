/// The options of a session (`-x NAME=VALUE`), resolved: defaults, then whatever was set, the last one winning.
///
/// Names, types and documentation stand in `OptionDefinition.all`; the values are plain properties, so that a program
/// may set them directly.
public struct Options: Sendable {
  // MARK: When a program is compiled

  /// Programs are of the 32-bit data model: `long` and pointers in memory take 4 bytes (`-32`).
  public var isNarrow = false
  /// Operands that no program refers to are no error.
  public var allowsUnusedArguments = false
  /// A macro argument beyond the last operand is 0 or "".
  public var defaultArguments = false
  /// Programs without clauses are allowed.
  public var allowsEmptyPrograms = false
  /// Messages show the tag of an error.
  public var showsErrorTags = false
  /// Print every compile error, not the first only.
  public var showsAllErrors = false
  /// Probe descriptions that match nothing are allowed.
  public var allowsUnmatchedDescriptions = false
  /// No D library is read.
  public var hasNoLibraries = false
  /// Folders of D libraries that are searched before the built-in ones.
  public var libraryFolders: [String] = []
  /// A folder of D libraries in place of the built-in ones; empty: those.
  public var systemLibraryFolder = ""
  /// A program text may start with a probe description whatever types there are.
  public var prefersProbeDescriptions = false
  /// The least stability that an expression may have, `NAME/DATA/CLASS`.
  public var minimumStability = "Internal/Internal/Unknown"
  /// The version of D that programs are written in.
  public var languageVersion = "1.13"
  /// When translators are applied: `static`, by the compiler, or `dynamic`, when clauses are bound to probes.
  public var translation = "static"
  /// Find out what programs rely on (`-v`).
  public var reportsStability = false
  /// Print the DIF of each program.
  public var printsDIF = false
  /// Trees of each program to be shown, a sum: 1 as it was parsed, 2 as it was checked, 4 as D text without `if`.
  public var shownTrees = 0
  /// Show what only developers of the tracer want to see, as the log of the kernel's verifier.
  public var isDebugging = false
  /// Where procfs is mounted; for the whole process.
  public var procfsPath = "/proc"
  /// Bytes by which the heap grows before it needs them; for the whole process.
  public var preallocation = 0
  /// The command ends by abort(), so that there is a core file to look at.
  public var abortsAtExit = false
  /// Loops and functions may be written in D.
  public var hasExtensions = false
  /// Iterations after which a loop faults.
  public var loopLimit = 1000
  /// Integer registers of DIF that code may use.
  public var registerCount = 8
  /// Registers of DIF for keys.
  public var tupleRegisterCount = 8
  /// Bytes of a string, its NUL included.
  public var stringSize = 256

  // MARK: The preprocessor

  /// Scripts go through the C preprocessor (`-C`).
  public var runsPreprocessor = false
  /// The preprocessor: a path, or a name that is looked for in PATH.
  public var preprocessorPath = "cpp"
  /// Its arguments, in order: `-DNAME`, `-UNAME`, `-IFOLDER` and whatever else was given.
  public var preprocessorArguments: [String] = []
  /// It lists the headers that it reads on the standard error.
  public var showsHeaders = false
  /// How it treats ISO C: `a`, `c`, `t` (as ISO C has it) or `s` (as before ISO C).
  public var preprocessorStandard = "a"

  // MARK: When tracing starts

  /// Bytes of a CPU's principal buffer.
  public var bufferSize = 4 << 20
  /// `switch`: buffers are read all the time; `fill`: once, until the first is full; `ring`: the last of each is kept.
  public var bufferPolicy = "switch"
  /// Whether a buffer that cannot be allocated is halved until it can be (`auto`) or is an error (`manual`).
  public var bufferResize = "auto"
  /// Speculations that may be active at the same time.
  public var speculationCount = 1
  /// Bytes that each may record on a CPU.
  public var speculationSize = 32 << 10
  /// Nanoseconds after which other tracers look for speculations to be freed; here a speculation is free when it ends.
  public var cleanRate: UInt64 = 9_900_990
  /// The one CPU that is traced; nil: all.
  public var tracedCPU: Int?
  /// Bytes for the keys and values of one aggregation.
  public var aggregationSize = 4 << 20
  /// Bytes for associative arrays and thread-local variables.
  public var dynamicVariableSize = 1 << 20
  /// Bytes of memory that may be locked, `UInt64.max` for any number; nil: what the process may already.
  public var lockedMemory: UInt64?
  /// The log of the kernel's verifier is shown for each program.
  public var showsVerifierLog = false
  /// Bytes of that log at the most.
  public var verifierLogSize = 16 << 20
  /// Addresses print as numbers, not as symbols.
  public var printsAddresses = false
  /// What each processor has aggregated is kept: documents and `Session.aggregations()` have it beside the whole.
  public var keepsCPUs = false
  /// Bytes of scratch memory for alloca(), copyin() and the like in one clause.
  public var scratchSize = 4096
  /// Program counters of any stack, whatever else asks for more.
  public var maximumFrames = 127
  /// Program counters of a kernel stack.
  public var stackFrames = 20
  /// Program counters of a process's stack.
  public var userStackFrames = 20
  /// Program counters of a stack of Java.
  public var javaStackFrames = 50
  /// Bytes of a packet that pcap() records.
  public var packetSize = 1514
  /// Nanoseconds between two readings of the losses that the kernel counts.
  public var statusRate: UInt64 = 1_000_000_000
  /// Nanoseconds after which buffers are read at the latest.
  public var switchRate: UInt64 = 1_000_000_000
  /// Nanoseconds between two readings of the aggregations; they are read afresh whenever they are printed.
  public var aggregationRate: UInt64 = 1_000_000_000
  /// Actions that change the system are allowed.
  public var isDestructive = false
  /// Processes have the numbers of the kernel's own namespace, whatever namespace we live in.
  public var usesRootProcessIDs = false
  /// Records of all CPUs are printed in the order of their time.
  public var isTemporal = true
  /// Where a command is held until tracing has begun: `exec`, `preinit`, `postinit` or `main`.
  public var evaluationTime = "exec"
  /// Changes of a command's environment, in order: `NAME=VALUE` sets, `NAME` removes.
  public var environmentChanges: [String] = []

  // MARK: While tracing

  /// Print nothing but what actions print.
  public var isQuiet = false
  /// Rows are indented by entry and return of functions.
  public var indentsFlow = false
  /// Drop messages show their tag.
  public var showsDropTags = false
  /// Aggregations are sorted by key.
  public var sortsByKey = false
  /// Aggregations are sorted from the highest down.
  public var sortsReversed = false
  /// Which aggregation of a `printa` of several decides the order.
  public var sortPosition = 0
  /// Which key is compared first.
  public var sortKeyPosition = 0
  /// Counts and sums are bars.
  public var showsHistograms = false
  /// A distribution is one line.
  public var packsDistributions = false
  /// The highest bar of a distribution is nearly as long as there is room, whatever its share.
  public var zoomsDistributions = false
  /// Characters of bars: `ascii`, `utf8`; empty: bars of `@`, and packed distributions as the terminal can.
  public var encoding = ""
  /// No message tells that a buffer was made smaller.
  public var hidesResizing = false
  /// Nanoseconds between two drawings of the aggregations at the foot of a terminal; 0: they are not drawn.
  public var liveRate: UInt64 = 0
  /// Titles of that drawing stand out.
  public var colorsLiveView = false
  /// Columns by which stacks are indented.
  public var stackIndent = 14
  /// Bytes of a value that print() shows.
  public var printSize = 8192
  /// Values without a type print as bytes.
  public var printsRawBytes = false
  /// The form of the output: `text`, `json`, `jsonl`, `xml` or `html`, each with `,pretty` or not.
  public internal(set) var outputFormat = "text"
  /// Whether machine-readable output has the shape that FreeBSD's dtrace gives it by libxo.
  public internal(set) var hasLibxoShape = false
  /// In that shape: whether the aggregations that no printa() has printed come at the end.
  public var printsLibxoAggregations = false
  /// Leave out what differs from run to run: the columns CPU and ID, the newline after a signal (`_DTRACE_TESTING`).
  public var isTesting = false

  /// The defaults.
  public init() {}

  /// Whether output is machine-readable.
  public var isStructured: Bool { !outputFormat.hasPrefix("text") }
  /// Whether nothing but what actions print is printed: machine-readable output implies it.
  public var isSilent: Bool { isQuiet || isStructured }

  /// What `oformat` may say.
  static let outputFormats = ["text", "json", "jsonl", "xml", "html"].flatMap { [$0, "\($0),pretty"] }

  /// The format in our own shape; the format that was given last wins, with its shape.
  var ownOutputFormat: String {
    get { outputFormat }
    set {
      outputFormat = newValue
      hasLibxoShape = false
    }
  }

  /// Takes the word of `--libxo`: a format and what libxo would know besides, separated by commas.
  /// - Throws: `OptionError.badValue` if it names no format.
  public mutating func setLibxoFormat(_ words: String) throws(OptionError) {
    let parts = words.split(separator: ",")
    guard let format = parts.first(where: { ["json", "xml", "html", "text"].contains($0) }) else { throw .badValue }
    outputFormat = parts.contains("pretty") ? "\(format),pretty" : String(format)
    hasLibxoShape = true
  }

  /// Sets the option of a name from its text.
  ///
  /// - Parameters:
  ///   - name: as in `OptionDefinition.all`.
  ///   - text: nil for a name without `=`.
  ///   - inProgram: whether a `#pragma D option` sets it.
  /// - Throws: `OptionError`, and nothing is changed.
  public mutating func set(_ name: String, _ text: String?, inProgram: Bool = false) throws(OptionError) {
    guard let definition = OptionDefinition.named(name) else {
      throw .unknownName(similar: OptionDefinition.similar(to: name))
    }
    if inProgram && definition.context == .session { throw .wrongContext }
    try definition.apply(text, to: &self)
  }

  /// Sets options from environment variables named `DTRACE_OPT_NAME`, and `_DTRACE_TESTING`.
  ///
  /// - Returns: the first variable that was refused, and why.
  public mutating func setFromEnvironment(_ variables: [(name: String, value: String)]) -> (String, OptionError)? {
    let prefix = "DTRACE_OPT_"
    for (name, value) in variables {
      if name == "_DTRACE_TESTING" {
        isTesting = true
      } else if name.utf8.starts(with: prefix.utf8) {
        let option = name.dropFirst(prefix.count).lowercased()
        do {
          // DTRACE_OPT_QUIET= switches a flag on, as the bare name does.
          try set(option, value.isEmpty ? nil : value)
        } catch {
          return (option, error)
        }
      }
    }
    return nil
  }
}

/// Why an option was refused (errors.md §3).
public enum OptionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No option has this name.
  case unknownName(similar: String?)
  /// The value is not one of the option's type, or lies outside its range.
  case badValue
  /// A version that cannot be had, and why.
  case version(String)
  /// `#pragma D option` may not set it.
  case wrongContext
  /// A later release has it.
  case unsupported(String)

  /// The text of the message.
  public var description: String {
    switch self {
    case .unknownName(let similar): "Invalid option name" + (similar.map { " (did you mean \($0)?)" } ?? "")
    case .badValue: "Invalid value for specified option"
    case .version(let reason): reason
    case .wrongContext: "Option cannot be used from within a D program"
    case .unsupported(let what): "\(what) is not supported yet"
    }
  }
}
