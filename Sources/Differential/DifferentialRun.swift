package import DIF
import Kernel

/// Runs generated cases in the kernel and on the interpreter and compares what they record and how they fault.
///
///     cases ─► batches of one BEGIN program each ─► rounds: operands ─► kernel ──────┐
///                                                              └─────► interpreter ─┴─► equal?
///
/// Each batch is loaded once and run with the operands of many rounds, so that nothing of them can be folded.
package struct DifferentialRun {
  package var seed: UInt64
  package var caseCount: Int
  package var rounds: Int
  package var batchSize: Int

  package init(seed: UInt64, caseCount: Int, rounds: Int = 20, batchSize: Int = 16) {
    self.seed = seed
    self.caseCount = caseCount
    self.rounds = rounds
    self.batchSize = batchSize
  }

  /// What was done and where both differ.
  package struct Result: Sendable {
    package var cases = 0
    package var objects = 0
    /// Records and faults that were compared.
    package var comparisons = 0
    package var faults = 0
    package var mismatches: [Mismatch] = []
    /// How many objects have each.
    package var opcodes: [Opcode: Int] = [:]
    package var subroutines: [Subroutine: Int] = [:]
    /// Cases whose records or faults were not the same in all rounds: what they do follows from their operands.
    package var varyingCases = 0
    /// Every kind of fault that came.
    package var faultKinds: Set<Fault> = []
  }

  /// A case on which kernel and interpreter differ, shrunk.
  package struct Mismatch: Sendable, CustomStringConvertible {
    package var description: String
  }

  /// Sizes of strings; a batch has one of them.
  package static let stringSizes = [64, 16, 256, 33, 1000]

  /// Why this process cannot run programs in the kernel; nil if it can.
  package static var reasonNotToRun: String? {
    let missing = Capabilities.effective(of: LiveSystem()).missingForTracing.map(\.name)
    return missing.isEmpty ? nil : "needs \(missing.joined(separator: " and "))"
  }

  /// Runs all batches, or every `of`th from `index` on.
  /// - Throws: `Refusal` if no user memory can be had.
  package func run(onlyPart part: (index: Int, of: Int)? = nil) throws -> Result {
    var result = Result()
    let pages = try UserPages()
    var made = 0
    var batch = 0
    while made < caseCount {
      let stringSize = Self.stringSizes[batch % Self.stringSizes.count]
      // Targets follow each other across batches; each batch's choices follow from the seed and its number alone.
      var generator = Generator(seed: seed &+ UInt64(batch) &* 0x1_0001, stringSize: stringSize)
      let count = min(batchSize, caseCount - made)
      let cases = generator.cases(count, from: made)
      made += count
      batch += 1
      if let part, (batch - 1) % part.of != part.index { continue }
      try compare(cases, stringSize: stringSize, batch: batch - 1, pages: pages, into: &result)
    }
    return result
  }

  private func compare(
    _ cases: [GeneratedCase], stringSize: Int, batch: Int, pages: UserPages, into result: inout Result
  ) throws {
    result.cases += cases.count
    for difo in cases.flatMap({ $0.difos }) {
      result.objects += 1
      for opcode in Set(difo.instructions.compactMap { $0.opcode }) { result.opcodes[opcode, default: 0] += 1 }
      let calls = difo.instructions.filter { $0.opcode == .call }
      for subroutine in Set(calls.compactMap { Subroutine(rawValue: UInt16($0.index)) }) {
        result.subroutines[subroutine, default: 0] += 1
      }
    }
    let comparison = Comparison(cases, stringSize: stringSize)
    let findings: [Finding]
    do {
      findings = try comparison.run(
        rounds: rounds, seed: seed &+ UInt64(batch), pages: pages, counting: &result)
    } catch let refusal as Refusal {
      // One of them is refused: which?
      guard cases.count > 1 else {
        result.mismatches.append(
          Mismatch(description: heading(cases[0], batch) + "refused: \(refusal)\n" + listed(cases[0])))
        return
      }
      for single in cases {
        try compare([single], stringSize: stringSize, batch: batch, pages: pages, into: &result)
      }
      return
    }
    for finding in findings {
      let (small, operands) = shrink(
        cases[finding.index], finding, stringSize: stringSize, pages: pages)
      result.mismatches.append(
        Mismatch(
          description: heading(cases[finding.index], batch)
            + "strsize \(stringSize), round \(finding.round)\nkernel:      \(finding.kernel)\n"
            + "interpreter: \(finding.interpreter)\n\(operands)\n" + listed(small)))
    }
  }

  private func heading(_ single: GeneratedCase, _ batch: Int) -> String {
    "seed \(seed), batch \(batch), \(single.target): "
  }

  private func listed(_ single: GeneratedCase) -> String { single.difos.map { listing(of: $0) }.joined() }

  /// Replaces instructions by `nop` as long as the case alone still differs with the same operands.
  private func shrink(
    _ single: GeneratedCase, _ finding: Finding, stringSize: Int, pages: UserPages
  ) -> (GeneratedCase, Operands) {
    func differs(_ candidate: GeneratedCase) -> Bool {
      let objects = Program(clauses: candidate.linkedClauses).difos
      guard objects.allSatisfy({ (try? verify($0)) != nil }), !candidate.readsUnsetRegister else { return false }
      let comparison = Comparison([candidate], stringSize: stringSize)
      // A candidate that cannot be loaded shows nothing.
      return (try? comparison.run(finding.operands, pages: pages))?.isEmpty == false
    }
    var best = single
    // What depends on earlier rounds cannot be made smaller.
    guard differs(best) else { return (best, finding.operands) }
    for clause in best.clauses.indices where best.clauses.count > 1 {
      var candidate = best
      guard clause < candidate.clauses.count else { break }
      candidate.clauses.remove(at: clause)
      if differs(candidate) { best = candidate }
    }
    for place in best.places {
      var candidate = best
      candidate.replace(place, by: Instruction(.nop))
      if differs(candidate) { best = candidate }
    }
    return (best, finding.operands)
  }
}

/// A difference in one round.
struct Finding {
  /// Index of the case in its batch.
  var index: Int
  var round: Int
  var operands: Operands
  var kernel: String
  var interpreter: String
}
