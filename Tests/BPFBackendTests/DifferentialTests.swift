import DIF
import Differential
import Glibc
import Testing

/// Compares generated objects in the kernel and on the interpreter: values, faults, their places and addresses.
///
/// `DIFFERENTIAL_SEED` and `DIFFERENTIAL_CASES` choose others.
@Suite(
  .serialized, .enabled(if: DifferentialRun.reasonNotToRun == nil, "needs CAP_BPF and CAP_PERFMON"))
struct DifferentialTests {
  private static func environment(_ name: String) -> UInt64? {
    getenv(name).flatMap { UInt64(String(cString: $0)) }
  }

  @Test func kernelAgreesWithInterpreter() throws {
    let seed = Self.environment("DIFFERENTIAL_SEED") ?? 20_260_101
    let count = Int(Self.environment("DIFFERENTIAL_CASES") ?? 3_200)
    let result = try DifferentialRun(seed: seed, caseCount: count).run()
    for mismatch in result.mismatches.prefix(12) { Issue.record("\(mismatch)") }
    #expect(result.mismatches.isEmpty, "seed \(seed): \(result.mismatches.count) of \(result.cases) cases differ")
    #expect(result.cases == count)
    guard count >= 3_000 else { return }
    #expect(result.objects >= 3_000)
    for opcode in Opcode.allCases {
      #expect(result.opcodes[opcode, default: 0] >= 10, "\(opcode) in \(result.opcodes[opcode, default: 0]) objects")
    }
    for subroutine in Generator.subroutines {
      let times = result.subroutines[subroutine, default: 0]
      #expect(times >= 25, "\(subroutine.name)() in \(times) objects")
    }
    #expect(
      result.faultKinds == [
        .badAddress, .badAlignment, .illegalOperation, .divideByZero, .noScratch, .tupleOverflow, .badIndex, .loopLimit,
      ])
    // Nothing was folded: the same loaded programs give other results for other operands.
    #expect(result.varyingCases > count * 3 / 4)
    #expect(result.comparisons > 20 * count / 2)
  }
}

/// Every subroutine of the table has differential cases, or a reason why not.
struct DifferentialCoverageTests {
  @Test(arguments: Subroutine.allCases) func subroutineHasCasesOrAReason(_ subroutine: Subroutine) {
    let hasCases = Generator.subroutines.contains(subroutine)
    let reason = Generator.withoutCases[subroutine]
    #expect(hasCases != (reason != nil), "\(subroutine.name)() needs cases in Generator, or a reason in withoutCases")
  }
}
