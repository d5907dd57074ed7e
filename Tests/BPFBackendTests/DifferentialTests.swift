import DIF
import Differential
import Glibc
import Testing

/// Generated objects in the kernel and on the interpreter (`Sources/Differential`): values, faults, their places and
/// addresses must be equal. `DIFFERENTIAL_SEED` and `DIFFERENTIAL_CASES` choose others.
@Suite(.serialized)
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
    #expect(result.comparisons > 20 * count / 2)
  }
}
