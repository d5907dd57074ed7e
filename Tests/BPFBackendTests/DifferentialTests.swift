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
    let count = Int(Self.environment("DIFFERENTIAL_CASES") ?? 640)
    let result = try DifferentialRun(seed: seed, caseCount: count).run()
    for mismatch in result.mismatches.prefix(12) { Issue.record("\(mismatch)") }
    #expect(result.mismatches.isEmpty, "seed \(seed): \(result.mismatches.count) of \(result.cases) cases differ")
    #expect(result.cases == count)
    guard count >= 500 else { return }
    #expect(result.objects >= 500)
    #expect(result.opcodes == Set(Generator.opcodes))
    #expect(result.subroutines.isSuperset(of: Generator.subroutines))
    #expect(
      result.faultKinds == [
        .badAddress, .badAlignment, .illegalOperation, .divideByZero, .noScratch, .tupleOverflow,
      ])
    // Nothing was folded: the same loaded programs give other results for other operands.
    #expect(result.varyingCases > count * 3 / 4)
    #expect(result.comparisons > 20 * count / 2)
  }
}
