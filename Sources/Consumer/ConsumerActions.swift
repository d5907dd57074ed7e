internal import CSystem
internal import DIF
internal import Glibc
internal import Kernel
internal import Symbols

/// Why an action that the consumer carries out failed: the text of the report.
struct ActionError: Error {
  var message: String
  /// Whether the report names the enabling ("error on enabled probe ID ..."), or stands by itself.
  var namesEnabling = true
}

/// What the consumer carries out at the point of a record, whatever the form of its output: exit(), the actions on
/// aggregations, setopt(), and commands.
final class ConsumerActions {
  /// The argument of `exit()`; nil if it was not called.
  private(set) var exitStatus: Int32?
  /// The aggregations with their values.
  private(set) var tables: [AggregationID: AggregationTable] = [:]
  /// Sets an option; returns why it cannot be set.
  var setOption: (_ name: String, _ value: String?) -> String? = { _, _ in "Invalid option name" }

  private let bound: BoundProgram
  private let output: Output
  private let names: [[UInt8]]
  /// The firing whose exit() counts.
  private var exitFiring: (cpu: Int, time: UInt64)?

  init(
    _ bound: BoundProgram, output: Output, symbols: SymbolSource, sources: [AggregationID: any AggregationSource]
  ) {
    self.bound = bound
    self.output = output
    names = bound.names.map { Array($0.utf8) }
    let forgotten = bound.program.forgottenAggregations
    let layouts = bound.program.aggregationLayouts()
    for aggregation in bound.program.aggregations {
      guard let source = sources[aggregation.id], let layout = layouts[aggregation.id] else { continue }
      tables[aggregation.id] = AggregationTable(
        aggregation, layout: layout, isForgetful: forgotten.contains(aggregation.id),
        source: source, symbols: symbols)
    }
  }

  func beginPass() {
    for table in tables.values { table.beginPass() }
  }

  /// The first exit() wins, and the last one of its firing; END's is stronger.
  func noteExit(_ status: Int64, time: UInt64, probe: Int, cpu: Int) {
    let firing = (cpu: cpu, time: time)
    if let exitFiring, exitFiring != firing, bound.probes[probe].site != .end { return }
    exitFiring = firing
    exitStatus = Int32(truncatingIfNeeded: status)
  }

  /// The aggregations that an action names.
  func named(by action: Action) throws(ActionError) -> [AggregationTable] {
    var result: [AggregationTable] = []
    for id in action.aggregations {
      guard let table = tables[id] else { throw ActionError(message: "Unknown aggregation name") }
      result.append(table)
    }
    return result
  }

  /// The aggregations that no printa() has printed, in the order in which the end prints them.
  func unprinted(isReversed: Bool) -> [AggregationTable] {
    let ids = tables.keys.sorted()
    return (isReversed ? ids.reversed() : ids).compactMap { tables[$0] }.filter { !$0.isPrinted }
  }

  /// Carries out a libact whose fields are those of a record; `text` is what is not written yet, which `ftruncate()`
  /// discards.
  func carryOut(
    _ action: Action, _ fields: [Field], in bytes: FieldBytes, text: inout TextBuffer
  ) throws(ActionError) {
    guard let library = action.library else { return }
    let named = try named(by: action)
    let argument = fields.first.map { bytes.integer($0) }
    do {
      switch library {
      case .clear: for table in named { try table.clear() }
      case .trunc: for table in named { try table.truncate(keeping: argument ?? 0, names: names) }
      case .denormalize: for table in named { table.normal = 1 }
      case .normalize:
        let normal = UInt64(bitPattern: argument ?? 0)
        for table in named { table.normal = max(1, normal) }
        if normal == 0 { throw ActionError(message: "Invalid return value from callback") }
      case .ftruncate: if output.truncate() { text.removeAll() }
      case .setopt: try setOption(fields.map { String(decoding: bytes.string($0), as: UTF8.self) })
      }
    } catch let error as KernelError {
      throw ActionError(message: error.message)
    } catch let error as ActionError {
      throw error
    } catch {
      throw ActionError(message: "\(error)")
    }
  }

  private func setOption(_ words: [String]) throws(ActionError) {
    guard let name = words.first else { return }
    let value = words.count > 1 ? words[1] : nil
    if let reason = setOption(name, value) {
      throw ActionError(
        message: "couldn't set option \"\(name)\" to \"\(value ?? "")\": \(reason)", namesEnabling: false)
    }
  }

  /// Carries out `system()` with the text of its format, `panic()` or `breakpoint()`; what was printed before comes before.
  ///
  /// `printsApart`: what a command writes to the standard output of ours goes to the standard error.
  func carryOut(_ kind: ActionKind, command: [UInt8], printsApart: Bool = false) throws(ActionError) {
    output.flush()
    if kind == .system {
      try Self.run(command, printsApart: printsApart && output.isStandardOutput)
    } else {
      try SystemRequest(kind)?.carryOut()
    }
  }

  /// Carries out `freopen()` with the text of its format: whether the output is where it began.
  ///
  /// `leave` adds what the file that is left still has to hold.
  func reopen(_ path: [UInt8], leave: () -> Void = {}) throws(ActionError) -> Bool {
    let isReturn = path == PrintfFormat.standardOutput || path.isEmpty
    if let number = output.reopen(isReturn ? nil : path, leave: leave) {
      let name = String(decoding: path, as: UTF8.self)
      throw ActionError(
        message: "couldn't freopen() \"\(name)\": \(KernelError.text(of: number))", namesEnabling: false)
    }
    return isReturn
  }

  /// Runs a command by the shell and waits for its end.
  private static func run(_ command: [UInt8], printsApart: Bool) throws(ActionError) {
    var pid: pid_t = 0
    // A command is bytes: a traced path need not be UTF-8.
    let words: [[UInt8]] = [Array("sh".utf8), Array("-c".utf8), command]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup(($0 + [0]).map { CChar(bitPattern: $0) }) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    if printsApart { posix_spawn_file_actions_adddup2(&files, STDERR_FILENO, STDOUT_FILENO) }
    // The shell's signals are the terminal's business: ^C at dtrace ends the command too, as it would without us.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let result = posix_spawn(&pid, "/bin/sh", &files, &attributes, arguments, environ)
    guard result == 0 else { throw ActionError(message: "system() failed: \(KernelError.text(of: result))") }
    var status: CInt = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
  }

  /// The beginning of a report about an enabling.
  func enabling(clause: Int, probe: Int) -> String {
    let id = bound.enabledID(clause: clause, probe: probe).rawValue
    let probe = bound.probes[probe]
    return "error on enabled probe ID \(id) (ID \(probe.id.rawValue): \(probe.description)): "
  }
}

/// The report of a fault, as its record holds it (`RecordHeader.faultClause`).
struct FaultRecord {
  var clause: Int
  /// 0 is the predicate.
  var action: UInt32
  /// Bytes; negative if unknown.
  var offset: Int64
  var fault: Fault
  var value: UInt64

  /// Nil for bytes that no fault has written.
  init?(_ bytes: FieldBytes, clauseCount: Int) {
    clause = Int(bytes.word32(24))
    guard bytes.bytes.count >= RecordHeader.faultSize, clause < clauseCount else { return nil }
    action = bytes.word32(28)
    offset = Int64(bitPattern: bytes.word(32))
    fault = Fault(rawValue: bytes.word32(40)) ?? .unknown
    value = bytes.word(48)
  }

  /// As errors.md §4 words it, behind the enabling.
  var text: String {
    var text = fault.text
    if fault == .badIndex { text += " (\(Int64(bitPattern: value)))" }
    if fault.hasAddress { text += " (0x\(String(value, radix: 16)))" }
    text += action == 0 ? " in predicate" : " in action #\(action)"
    if offset >= 0 { text += " at DIF offset \(offset)" }
    return text
  }
}
