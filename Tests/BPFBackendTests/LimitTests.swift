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
}
