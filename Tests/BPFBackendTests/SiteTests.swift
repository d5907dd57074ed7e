import BPFBackend
import CSystem
import CTypes
import DIF
import Glibc
import Kernel
import Testing

/// Programs on tracepoints and timers, fired by this process and limited to it.
@Suite(.serialized)
struct SiteTests {
  /// A session of clauses on one probe, attached and active.
  final class Session {
    let compiled: CompiledObject
    let object: LoadedObject
    let rings: RingSet
    private let global: MappedMemory

    init(_ program: Program, probes: [BoundProbe], clauseProbes: [[Int]], bufferSize: Int = 4 << 20) throws {
      let bound = BoundProgram(program: program, probes: probes, clauseProbes: clauseProbes)
      compiled = try compile(
        bound, options: BackendOptions(cpuCount: CPUSet.possibleCount(), bufferSize: bufferSize),
        kernel: KernelTypes())
      do {
        object = try LoadedObject(loading: compiled.object)
        rings = try RingSet(object.maps[compiled.ringMap], layout: compiled.ringLayout)
        global = try object.maps[compiled.globalDataMap].mapMemory()
        try object.attachAll()
      } catch {
        throw Refusal(description: "\(error)")
      }
      global.store32(Activity.active.rawValue, at: GlobalData.activity)
    }

    func records() throws -> [RawRecord] {
      var result: [RawRecord] = []
      for index in rings.readers.indices {
        _ = try rings.readers[index].drain { bytes in
          let record = RawRecord(clause: 0, probe: 0, bytes: Array(bytes))
          result.append(
            RawRecord(
              clause: UInt32(record.integer(4, size: 4)), probe: UInt32(record.integer(8, size: 4)),
              bytes: record.bytes))
        }
      }
      return result
    }
  }

  /// pid == our own.
  static var ownProcess: DIFO {
    DIFO(
      [
        Instruction(.ldgs, index: Int(BuiltinVariable.pid.rawValue), rd: 1), Instruction(.setx, index: 0, rd: 2),
        Instruction(.cmp, r1: 1, r2: 2), Instruction(.be, label: 6), Instruction(.mov, rd: 1),
        Instruction(.ba, label: 7), Instruction(.setx, index: 1, rd: 1), Instruction(.ret, rd: 1),
      ], integers: [UInt64(getpid()), 1])
  }

  static func builtin(_ builtin: BuiltinVariable, _ type: DIFType = .integer(8)) -> ActionArgument {
    ActionArgument(
      DIFO([Instruction(.ldgs, index: Int(builtin.rawValue), rd: 1), Instruction(.ret, rd: 1)], returns: type))
  }

  static func probe(_ site: SiteKind, _ function: String, _ number: UInt32) -> BoundProbe {
    BoundProbe(
      id: ProbeID(100 + number),
      description: ProbeDescription(
        provider: "syscall", module: "vmlinux", function: function,
        name: site == .systemCallEntry ? "entry" : "return"), site: site, keys: [number])
  }

  @Test func systemCallArgumentsAndResultsAreRecorded() throws {
    let program = Program(clauses: [
      Clause(
        .id(ProbeID(103)), predicate: Self.ownProcess,
        actions: [
          Action(.difexpr, arguments: [Self.builtin(.arg0)]),
          Action(.difexpr, arguments: [Self.builtin(.probefunc, .string(256))]),
        ]),
      Clause(
        .id(ProbeID(103)), predicate: Self.ownProcess,
        actions: [
          Action(.difexpr, arguments: [Self.builtin(.errno, .integer(4))]),
          Action(.difexpr, arguments: [Self.builtin(.arg1)]),
          Action(.difexpr, arguments: [Self.builtin(.execname, .string(256))]),
        ]),
    ])
    let session = try Session(
      program, probes: [Self.probe(.systemCallEntry, "close", 3), Self.probe(.systemCallReturn, "close", 3)],
      clauseProbes: [[0], [1]])
    close(-1234)
    let records = try session.records().filter {
      $0.clause == 1 || $0.integer(24) == UInt64(bitPattern: -1234) || $0.integer(24, size: 4) == 0xFFFF_FB2E
    }
    let entry = records.first { $0.clause == 0 }
    let exit = records.first { $0.clause == 1 && $0.integer(24, size: 4) == 9 }
    #expect(entry.map { UInt32(truncatingIfNeeded: $0.integer(24)) } == 0xFFFF_FB2E)
    #expect(exit.map { Int64(bitPattern: $0.integer(32)) } == -9)
    #expect(exit.map { $0.string(40) }?.isEmpty == false)
  }

  /// Of many clauses those of the probe that fires record, by a call: each firing has one time, and what finds no room is
  /// counted.
  @Test func recordsOfManyClausesAreKeptOrCounted() throws {
    let own = [3, 13, 23, 33, 43]
    let clauses = (0..<50).map { _ in
      Clause(
        .id(ProbeID(103)), predicate: Self.ownProcess, actions: [Action(.difexpr, arguments: [Self.builtin(.arg0)])])
    }
    let probes =
      [Self.probe(.systemCallEntry, "close", 3)]
      + clauses.indices.map { Self.probe(.systemCallEntry, "none\($0)", UInt32(900 + $0)) }
    let session = try Session(
      Program(clauses: clauses), probes: probes, clauseProbes: clauses.indices.map { [own.contains($0) ? 0 : $0 + 1] },
      bufferSize: 4096)
    _ = try session.records()
    let before = session.rings.sum(.principalDrops)
    let firings = 100
    for _ in 0..<firings { close(-4321) }
    let records = try session.records()
    let kept = records.filter { UInt32(truncatingIfNeeded: $0.integer(24)) == UInt32(bitPattern: -4321) }
    let dropped = Int(session.rings.sum(.principalDrops) - before)
    // Other threads of ours may close something meanwhile.
    #expect(kept.count + dropped >= own.count * firings)
    #expect((kept.count + dropped) % own.count == 0)
    #expect(dropped >= own.count && kept.count > own.count)
    #expect(kept.prefix(5).map { Int($0.clause) } == own)
    #expect(Set(kept.prefix(5).map { $0.integer(16) }).count == 1)
    #expect(kept[0].integer(16) < kept[5].integer(16))
  }

  /// The kernel's work for such clauses is bounded, since one function is verified once for all of them.
  @Test func manyRecordsAreVerifiedOnce() throws {
    func verified(_ count: Int) throws -> Int {
      let clauses = (0..<count).map { _ in
        Clause(
          .id(ProbeID(103)), predicate: Self.ownProcess, actions: [Action(.difexpr, arguments: [Self.builtin(.tid)])])
      }
      let probes = (0..<count).map { Self.probe(.systemCallEntry, "call\($0)", UInt32($0)) }
      let session = try Session(Program(clauses: clauses), probes: probes, clauseProbes: clauses.indices.map { [$0] })
      return Int(try session.object.programs[0].statistics().verifiedInstructions)
    }
    // Each clause has some 30 instructions; of one with a reservation of its own twice 70 would be walked.
    #expect(try verified(50) - verified(10) < 60 * 40)
  }

  @Test(arguments: [
    ActionKind.count, .sum, .min, .max, .avg, .stddev, .quantize, .lquantize, .llquantize,
  ])
  func aggregatesByKey(_ function: ActionKind) throws {
    let parameter: UInt64 =
      switch function {
      case .lquantize: LquantizeParameter(base: 0, step: 10, levels: 10).word
      case .llquantize: LlquantizeParameter(factor: 10, low: 0, high: 4, steps: 10).word
      default: 0
      }
    let aggregation = Aggregation(
      "a", id: AggregationID(1), function: function, parameter: parameter,
      keys: [Aggregation.Key(.string(256)), Aggregation.Key(.string(256)), Aggregation.Key(.integer(8))])
    let value = function == .count ? [] : [Self.builtin(.arg1)]
    let action = Action(
      function,
      arguments: [Self.builtin(.execname, .string(256)), Self.builtin(.probefunc, .string(256)), Self.builtin(.arg0)]
        + value, keyCount: 3, aggregation: AggregationID(1), parameter: parameter)
    let program = Program(
      clauses: [Clause(.id(ProbeID(103)), predicate: Self.ownProcess, actions: [action])], aggregations: [aggregation])
    let session = try Session(
      program, probes: [Self.probe(.systemCallEntry, "lseek", 8)], clauseProbes: [[0]])
    for offset in [5, 25, -3] { lseek(-77, off_t(offset), SEEK_SET) }
    let index = session.compiled.stores[0].maps[0]
    var entries: [[UInt8]: [UInt8]] = [:]
    try session.object.maps[index].forEachEntry { key, value in entries[Array(key)] = Array(value) }
    let own = entries.filter { RawRecord(clause: 0, probe: 0, bytes: $0.key).integer(24, size: 4) == 0xFFFF_FFB3 }
    let words = own.values.first.map { bytes in
      stride(from: 0, to: bytes.count, by: 8).map {
        Int64(bitPattern: RawRecord(clause: 0, probe: 0, bytes: bytes).integer($0))
      }
    }
    let sign = Int64.min
    switch function {
    case .count: #expect(words == [3])
    case .sum: #expect(words == [27])
    case .min: #expect(words == [~(-3 ^ sign)])
    case .max: #expect(words == [25 ^ sign])
    case .avg: #expect(words == [3, 27])
    case .stddev: #expect(words == [3, 27, 659, 0])
    case .quantize: #expect(words?.enumerated().filter { $1 != 0 }.map(\.offset) == [61, 66, 68])
    case .lquantize: #expect(words?.enumerated().filter { $1 != 0 }.map(\.offset) == [0, 1, 3])
    default: #expect(words?.enumerated().filter { $1 != 0 }.map(\.offset) == [0, 5, 11])
    }
  }

  @Test func timersFire() throws {
    let program = Program(clauses: [
      Clause(.id(ProbeID(11)), actions: [Action(.difexpr, arguments: [Self.builtin(.id, .integer(4))])])
    ])
    let probe = BoundProbe(
      id: ProbeID(11), description: ProbeDescription(provider: "profile", name: "tick-5ms"), site: .timer,
      timer: (periodNanoseconds: 5_000_000, isPerCPU: false))
    let session = try Session(program, probes: [probe], clauseProbes: [[0]])
    var seen: [RawRecord] = []
    // A bounded busy wait for the second tick.
    var rounds = 0
    while seen.count < 2, rounds < 1_000_000_000 {
      seen += try session.records()
      rounds += 1
    }
    #expect(seen.prefix(2).map { $0.integer(24, size: 4) } == [11, 11])
  }
}
