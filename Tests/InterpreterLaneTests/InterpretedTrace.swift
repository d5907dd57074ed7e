import Consumer
import DIF
import Glibc
import Interpreter
import Kernel
import ProgramRunner

@testable import DTrace

/// A D program that is compiled, bound and printed as by `dtrace`, but run by the interpreter.
///
/// BEGIN, END and the timers fire, the timers in the order of their times on a simulated clock.
struct InterpretedTrace {
  /// What the program printed, as the runner of D programs compares it.
  let result: CommandResult

  /// No program of the lane needs more.
  private static let timerFirings = 10_000

  /// Runs a program.
  init(_ program: TestProgram) {
    // The command line takes `--` out.
    var arguments = program.arguments
    if let end = arguments.firstIndex(of: "--") { arguments.remove(at: end) }
    let session = Session(arguments: arguments, name: program.fileName)
    var errors = ""
    session.onNotice = { errors += "dtrace: \($0)\n" }
    var status: Int32 = 0
    var output: [UInt8] = []
    do {
      try Self.set(program, session)
      let compiled = try session.compile(scriptAt: program.path)
      session.enable(compiled)
      if !session.options.isQuiet {
        let count = compiled.matchCount
        errors += "dtrace: script '\(program.fileName)' matched \(count) probe\(count == 1 ? "" : "s")\n"
      }
      (status, output) = try Self.trace(session)
    } catch let error as SessionError {
      errors += error.rendered(session.options)
      status = 1
    } catch {
      errors += "\(error)\n"
      status = 1
    }
    result = CommandResult(end: .exited(status & 0xFF), output: output, errors: Array(errors.utf8), nanoseconds: 0)
  }

  /// Whether the lane can run a program: nothing must happen outside of it, and only options that it knows are given.
  static func canRun(_ program: TestProgram, text: String) -> Bool {
    guard program.fileName.hasPrefix("tst."), program.trigger.isEmpty, program.wrapper.isEmpty,
      program.requires.isEmpty,
      program.lanes.contains(.live) || program.lanes.contains(.interpreter)
    else { return false }
    let kernelOnly = [
      "TERM=",
      "syscall", "$target", "profile:", "profile-", "stack", "curthread", "sym(", "mod(", "#include", "walltimestamp",
      "vtimestamp", "$$0", "bufsize", "copyin", "stringof(&", "`", "execargs",
      "curpsinfo", "curlwpsinfo", "libdir", " ipl)", "struct mutex", "rwlock_t", "struct path",
    ]
    guard !kernelOnly.contains(where: { text.contains($0) }) else { return false }
    return pairs(program.options) != nil
  }

  /// Options as names and values; nil if there are others than -q and -x.
  private static func pairs(_ words: [String]) -> [(name: String, value: String?)]? {
    var result: [(name: String, value: String?)] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "-q" {
        result.append(("quiet", nil))
      } else if word.hasPrefix("-x") {
        guard let text = word.count > 2 ? word.dropFirst(2) : rest.popFirst()?[...] else { return nil }
        let parts = text.split(separator: "=", maxSplits: 1)
        result.append((String(parts[0]), parts.count > 1 ? String(parts[1]) : nil))
      } else {
        return nil
      }
    }
    return result
  }

  private static func set(_ program: TestProgram, _ session: Session) throws {
    let variables = program.environment.map { entry in
      let parts = entry.split(separator: "=", maxSplits: 1)
      return (name: String(parts[0]), value: parts.count > 1 ? String(parts[1]) : "")
    }
    _ = session.options.setFromEnvironment(variables)
    for (name, value) in pairs(program.options) ?? [] { try session.options.set(name, value) }
  }

  private static func trace(_ session: Session) throws -> (status: Int32, output: [UInt8]) {
    let bound = session.bind()
    try session.checkPermission(bound)
    try verify(bound.program)
    let file = try TemporaryFile()
    let output = Output(descriptor: file.descriptor)
    let options = ConsumerOptions(session.options)
    let run = Run(bound, session.options)
    let consumer = TextConsumer(
      bound, options: options, output: output, sources: run.sources, report: { session.onNotice($0) })
    consumer.setOption = { [unowned consumer] name, value in
      let reason = session.setWhileTracing(name, value)
      consumer.options = ConsumerOptions(session.options)
      return reason
    }
    run.fire(.begin, into: consumer)
    var clocks = bound.probes.indices.filter { bound.probes[$0].site == .timer }.map { (probe: $0, time: UInt64(0)) }
    for index in clocks.indices { clocks[index].time = bound.probes[clocks[index].probe].timer?.periodNanoseconds ?? 1 }
    var firings = 0
    while !run.isDraining, firings < timerFirings,
      let next = clocks.indices.min(by: { clocks[$0].time < clocks[$1].time })
    {
      run.fire(probe: clocks[next].probe, at: clocks[next].time, into: consumer)
      clocks[next].time += bound.probes[clocks[next].probe].timer?.periodNanoseconds ?? 1
      firings += 1
    }
    run.fire(.end, into: consumer)
    for drop in run.statusDrops { consumer.consume(drop) }
    if run.doubleErrors > 0 { consumer.consume(.doubleError(UInt64(run.doubleErrors))) }
    consumer.finish(isComplete: true)
    return (consumer.exitStatus ?? 0, try file.contents())
  }
}

/// The interpreter's session, shared with the sources of aggregations.
private final class Run {
  private var session: InterpretedSession
  private var seen = 0
  private var now: UInt64 = 1_000_000_000

  private let speculations: Speculations

  init(_ bound: BoundProgram, _ options: Options) {
    session = InterpretedSession(bound)
    session.speculationSize = options.speculationSize
    session.machine.speculations = Array(repeating: .init(), count: options.speculationCount)
    speculations = Speculations(count: options.speculationCount)
  }

  /// Losses that the kernel's counters would show.
  var statusDrops: [Drop] {
    let speculative = session.speculativeDrops
    let unavailable = session.machine.failedSpeculations
    return (speculative > 0 ? [.speculative(UInt64(speculative))] : [])
      + (unavailable > 0 ? [.speculationUnavailable(UInt64(unavailable))] : [])
  }

  var isDraining: Bool { session.isDraining }
  var doubleErrors: Int { session.doubleErrors }

  var sources: [AggregationID: any AggregationSource] {
    var result: [AggregationID: any AggregationSource] = [:]
    for aggregation in session.bound.program.aggregations { result[aggregation.id] = Source(self, aggregation.id) }
    return result
  }

  func fire(_ site: SiteKind, into consumer: TextConsumer) {
    for (index, probe) in session.bound.probes.enumerated() where probe.site == site {
      fire(probe: index, at: 0, into: consumer)
    }
  }

  func fire(probe: Int, at time: UInt64, into consumer: TextConsumer) {
    now += 1000
    session.fire(
      probe,
      Firing(
        timestamp: now + time, cpu: 0, pid: UInt32(getpid()), tid: UInt32(getpid()), ppid: UInt32(getppid()),
        uid: getuid(), gid: getgid(), execname: Array("dtrace".utf8)))
    consumer.beginPass()
    for record in session.records[seen...] {
      record.withUnsafeBytes { speculations.take($0, cpu: 0) { consumer.consume($0, cpu: $1) } }
    }
    consumer.endPass(deliveredUntil: .max)
    seen = session.records.count
  }

  /// One aggregation of the session.
  private final class Source: AggregationSource {
    private let run: Run
    private let id: AggregationID

    init(_ run: Run, _ id: AggregationID) {
      self.run = run
      self.id = id
    }

    func forEachEntry(_ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer, Int) -> Void) throws(KernelError) {
      for (key, words) in run.session.aggregations[id] ?? [:] {
        // Without keys the kernel's map has one word more: that there is a value.
        let words = key.isEmpty ? words + [1] : words
        key.withUnsafeBytes { key in words.withUnsafeBytes { body(key, $0, 0) } }
      }
    }

    func takeEachEntry(_ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer, Int) -> Void) throws(KernelError) {
      try forEachEntry(body)
      run.session.removeValues(of: id)
    }
  }
}

/// A file without a name.
private struct TemporaryFile: ~Copyable {
  let descriptor: CInt

  init() throws {
    var template = Array("/tmp/interpreter-lane-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw FileProblem(number: errno) }
    unlink(&template)
  }

  deinit { close(descriptor) }

  func contents() throws -> [UInt8] {
    lseek(descriptor, 0, SEEK_SET)
    var result: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 16384)
    while true {
      let count = read(descriptor, &piece, piece.count)
      guard count >= 0 else { throw FileProblem(number: errno) }
      if count == 0 { return result }
      result += piece[..<count]
    }
  }

  struct FileProblem: Error { var number: CInt }
}
