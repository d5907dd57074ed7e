import Differential
import Glibc

/// Compares a tenth of the generated DIFOs on this kernel with the interpreter; the unit lane compares all of them.
///
/// `DIFFERENTIAL_SEED` in the environment chooses other objects, and with them another tenth; with `DIFFERENTIAL_PARTS=1` all
/// of them are compared.
package enum DifferentialSample {
  /// The name under which the check stands in reports.
  package static let name = "check: generated DIFOs"
  /// The seed of the standard run.
  package static let seed: UInt64 = 20_260_101
  /// How many cases the whole set has.
  package static let caseCount = 3_200

  package static func check() -> Outcome {
    if let reason = DifferentialRun.reasonNotToRun { return .skipped(reason) }
    let chosen = getenv("DIFFERENTIAL_SEED").flatMap { UInt64(String(cString: $0)) } ?? seed
    do {
      let parts = getenv("DIFFERENTIAL_PARTS").flatMap { UInt64(String(cString: $0)) } ?? 10
      let result = try DifferentialRun(seed: chosen, caseCount: caseCount)
        .run(onlyPart: (index: Int(chosen % max(1, parts)), of: Int(clamping: max(1, parts))))
      guard result.cases > 0, result.comparisons > 0 else { return .failed("seed \(chosen): nothing was compared") }
      guard result.mismatches.isEmpty else {
        let shown = result.mismatches.prefix(3).map(\.description).joined(separator: "\n")
        return .failed("\(result.mismatches.count) of \(result.cases) cases differ\n\(shown)")
      }
      return .passed
    } catch {
      return .failed("seed \(chosen): \(error)")
    }
  }
}
