import CTypes
import BPFBackend
import DIF
import Kernel
import Testing

/// Programs as long as scripts get: the verifier must take them, and in reasonable work.
@Suite(.serialized)
struct LimitTests {
  /// copyinstr(arg0) compared with a constant, as a predicate.
  static var pathPredicate: DIFO {
    DIFO(
      [
        Instruction(.ldgs, index: Int(BuiltinVariable.arg0.rawValue), rd: 1),
        Instruction(push: .pushtv, type: .ctf, rs: 1),
        Instruction(.call, index: Int(Subroutine.copyinstr.rawValue), rd: 1), Instruction(.flushts),
        Instruction(.sets, index: 0, rd: 2), Instruction(.scmp, r1: 1, r2: 2), Instruction(.be, label: 9),
        Instruction(.mov, rd: 1), Instruction(.ba, label: 10), Instruction(.setx, index: 0, rd: 1),
        Instruction(.ret, rd: 1),
      ], integers: [1], strings: Array("/etc/nowhere\0".utf8))
  }

  @Test(arguments: [1, 10, 250])
  func manyClausesLoad(_ count: Int) throws {
    let clauses = (0..<count).map { _ in
      Clause(
        .id(ProbeID(102)), predicate: Self.pathPredicate,
        actions: [
          Action(
            .printf,
            arguments: [
              SiteTests.builtin(.arg0), SiteTests.builtin(.execname, .string(256)),
              SiteTests.builtin(.probefunc, .string(256)),
            ])
        ])
    }
    let session = try SiteTests.Session(
      Program(clauses: clauses), probes: [SiteTests.probe(.systemCallEntry, "open", 2)],
      clauseProbes: clauses.map { _ in [0] })
    let statistics = try session.object.programs[0].statistics()
    let length = session.compiled.object.programs[0].instructions.count
    // Work grows with the clauses, not with their product.
    #expect(statistics.verifiedInstructions < 10 * UInt64(length))
  }

  /// A clause of BEGIN that counts by a key of its own and records its number and what clause 0 left in a variable.
  private static func numbered(_ number: Int, keyed: Bool, padding: Int = 0) -> Clause {
    let nops = (0..<padding).map { _ in Instruction(.nop) }
    let setOwn = DIFO(
      nops + [Instruction(.setx, index: 0, rd: 1), Instruction(.ret, rd: 1)], integers: [UInt64(number)])
    let local = Int(VariableID.firstUser.rawValue)
    let remembered =
      number == 0
      ? [Instruction(.setx, index: 0, rd: 1), Instruction(.stls, index: local, rd: 1), Instruction(.ret, rd: 1)]
      : [Instruction(.ldls, index: local, rd: 1), Instruction(.ret, rd: 1)]
    let variable = Variable(
      "x", id: .firstUser, scope: .clauseLocal, access: [.referenced, .modified], type: .integer(8))
    var actions = [
      Action(.difexpr, arguments: [ActionArgument(setOwn)]),
      Action(
        .difexpr, arguments: [ActionArgument(DIFO(remembered, integers: [0xABCD], variables: [variable]))]),
    ]
    if keyed {
      actions.append(
        Action(
          .count, arguments: [ActionArgument(setOwn)], keyCount: 1, aggregation: AggregationID(UInt32(number + 1))))
    }
    return Clause(.id(ProbeID(1)), actions: actions)
  }

  private static func session(_ clauses: [Clause], keyed: Bool) throws -> SiteTests.Session {
    let begin = BoundProbe(
      id: ProbeID(1), description: ProbeDescription(provider: "dtrace", name: "BEGIN"), site: .begin)
    return try SiteTests.Session(
      program(clauses, keyed: keyed), probes: [begin], clauseProbes: clauses.map { _ in [0] })
  }

  private static func program(_ clauses: [Clause], keyed: Bool) -> Program {
    Program(
      clauses: clauses,
      variables: [ProgramVariable("x", id: .firstUser, scope: .clauseLocal, type: .integer(8))],
      aggregations: keyed
        ? clauses.indices.map {
          Aggregation(
            "a\($0)", id: AggregationID(UInt32($0 + 1)), function: .count, keys: [Aggregation.Key(.integer(8))])
        } : [])
  }

  /// Too many maps or too much code for one program: parts that are one firing, in order, with one memory.
  @Test(arguments: [(130, true, 60), (60, false, 100), (8, false, 2400)])
  func partsAreOneFiring(_ count: Int, _ keyed: Bool, _ padding: Int) throws {
    let clauses = (0..<count).map { Self.numbered($0, keyed: keyed, padding: padding) }
    let session = try Self.session(clauses, keyed: keyed)
    let programs = session.compiled.object.programs
    #expect(programs.count >= 3)
    // The first is attached, each other has a place of its own in the table.
    #expect(programs.map { $0.slot?.index } == [nil] + (1..<UInt32(programs.count)).map { $0 })
    for program in programs {
      let maps = Set(program.mapReferences.map { UInt32(truncatingIfNeeded: program.instructions[$0] >> 32) })
      #expect(maps.count <= 64)
    }
    let begin = try #require(session.compiled.programs[.begin])
    for firing in 1...2 {
      _ = try session.object.programs[begin].run()
      let records = try session.records()
      #expect(records.map { Int($0.integer(24, size: 8)) } == Array(0..<count), "firing \(firing)")
      #expect(records.allSatisfy { $0.integer(32, size: 8) == 0xABCD })
      #expect(Set(records.map { $0.integer(16, size: 8) }).count == 1, "one time")
    }
    guard keyed else { return }
    // All have one form, and so one table, in which each has its own key behind its number.
    let store = try #require(session.compiled.stores.first)
    #expect(session.compiled.stores.count == 1 && store.isShared && store.count == count)
    var found: [UInt64: [UInt64]] = [:]
    try session.object.maps[store.maps[0]].forEachEntry { key, value in
      found[key.loadUnaligned(as: UInt64.self)] = [
        key.loadUnaligned(fromByteOffset: 8, as: UInt64.self), value.loadUnaligned(as: UInt64.self),
      ]
    }
    for number in 0..<UInt64(count) { #expect(found[number] == [number, 2]) }
    #expect(found.count == count)
  }

  @Test func tooManyPartsAreAnError() {
    let clauses = (0..<2600).map { Self.numbered($0, keyed: false, padding: 200) }
    let begin = BoundProbe(
      id: ProbeID(1), description: ProbeDescription(provider: "dtrace", name: "BEGIN"), site: .begin)
    let bound = BoundProgram(
      program: Self.program(clauses, keyed: false), probes: [begin], clauseProbes: clauses.map { _ in [0] })
    #expect {
      _ = try compile(bound, options: BackendOptions(cpuCount: 2), kernel: KernelTypes())
    } throws: {
      ($0 as? BackendError)?.message.hasPrefix("the clauses of its probes are too many for the kernel") == true
    }
  }
}
