import DIF
import Kernel

/// Clauses of which a probe has few are passed over several at a time.
///
/// A program serves all probes of a kind, so each firing asks of each clause whether it is bound to its probe. Where there
/// are many clauses, one look at the row's mask tells of a stretch of them whether any is.
extension SiteCompiler {
  /// Clauses of a stretch.
  private static let most = 8
  /// Fewer are not worth a look more.
  private static let fewest = 3
  /// Instructions of DIF that a stretch may have, so that a jump reaches over what is made of them.
  private static let sizeLimit = 200

  /// Divides clauses into stretches, each with the bits that tell whether one of its clauses is bound.
  func stretches(of clauses: [Int]) -> [[Int]] {
    var result: [[Int]] = []
    var word: Int?
    var size = 0
    for clause in clauses {
      let mask = rows.mask(of: clause)
      let length = bound.program.clauses[clause].difos.reduce(0) { $0 + $1.instructions.count }
      if let mask, mask.offset == word, let last = result.last, last.count < Self.most, size + length <= Self.sizeLimit
      {
        result[result.count - 1].append(clause)
        size += length
      } else {
        result.append([clause])
        size = length
      }
      word = mask?.offset
    }
    return result
  }

  func emitStretch(_ clauses: [Int]) throws(BackendError) {
    guard clauses.count >= Self.fewest, let word = rows.mask(of: clauses[0])?.offset else {
      for clause in clauses { try emitClause(clause) }
      return
    }
    let bits = clauses.reduce(UInt32(0)) { $0 | 1 << UInt32(rows.mask(of: $1)?.bit ?? 0) }
    let end = asm.label()
    asm.load(.double, .r1, .fp, Frame.row)
    asm.load(.word, .r1, .r1, word)
    asm.alu(.and, .r1, Int32(bitPattern: bits))
    asm.jump(.equal, .r1, 0, end)
    for clause in clauses { try emitClause(clause) }
    asm.place(end)
  }
}
