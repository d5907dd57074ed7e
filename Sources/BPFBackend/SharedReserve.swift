import DIF
import Kernel

/// Programs with many records reserve them in one function.
///
/// The kernel verifies a global function once, whatever calls it: what a reservation takes, some forty instructions and
/// six branches, is verified once and not for each clause. But a call and its return cost 7 ns where processors must be kept
/// from guessing returns. So the function serves programs with many records of which a firing makes few.
extension SiteCompiler {
  /// The number of records from which on a call may be better.
  private static let sharedFrom = 8

  /// Whether records are reserved by the function.
  func reservesByCall() -> Bool {
    // The other policies are rare, and each has a way of its own.
    guard layout.ring.policy == .switch else { return false }
    var all = 0
    var ofProbe: [Int: Int] = [:]
    for clause in part.clauses ?? clauses {
      let count = bound.program.clauses[clause].recordLayouts.count { $0.recordsData }
      if count == 0 { continue }
      all += count
      for probe in bound.clauseProbes[clause] { ofProbe[probe, default: 0] += count }
    }
    return all >= Self.sharedFrom && (ofProbe.values.max() ?? 0) <= all / Self.sharedFrom
  }

  /// r9 becomes `size` bytes of the ring; without room, which is counted, jumps to `full`.
  func emitReserveCall(_ size: Int, full: Label) {
    let function = reserveFunction ?? asm.label()
    reserveFunction = function
    asm.move(.r1, .r8)
    asm.move(.r2, .r7)
    asm.move(.r3, Int64(size))
    // The verifier takes all five for arguments: what differs in them on two ways to here would keep it from seeing that
    // the ways are one.
    asm.move(.r4, 0)
    asm.move(.r5, 0)
    asm.call(function)
    asm.jump(.greater, .r0, Int32(layout.ring.dataSize - 1), full)
    asm.move(.r9, .r8)
    asm.alu(.add, .r9, .r0)
    asm.alu(.add, .r9, Int32(RingLayout.dataOffset))
  }

  /// The function: r1 ring, r2 scratch memory, r3 size; r0 becomes the place of the record in the data, -1 without room.
  func emitReserveFunction(_ label: Label) {
    let none = asm.label()
    let drop = asm.label()
    let reserved = asm.label()
    asm.clause = -1
    asm.beginFunction(
      label,
      typeID: layout.types.declareReserve(ringBytes: layout.ring.elementSize, scratchBytes: ScratchLayout.runtimeEnd))
    // The kernel thinks that pointers may be null.
    asm.jump(.equal, .r1, 0, none)
    asm.jump(.equal, .r2, 0, none)
    // With registers only that need not be saved.
    asm.load(.double, .r4, .r1, RingLayout.Counter.producer.rawValue)
    for _ in 0..<3 {
      asm.move(.r5, .r4)
      asm.alu(.add, .r5, .r3)
      asm.move(.r0, .r5)
      asm.load(.double, .r5, .r1, RingLayout.consumerOffset)
      asm.alu(.sub, .r0, .r5)
      asm.jump(.greater, .r0, Int32(layout.ring.dataSize), drop)
      asm.alu(.add, .r5, .r0)
      asm.move(.r0, .r4)
      asm.atomic(.compareExchange, .double, .r1, RingLayout.Counter.producer.rawValue, .r5)
      asm.jump(.equal, .r0, .r4, reserved)
      asm.move(.r4, .r0)
    }
    asm.place(drop)
    asm.move(.r0, 1)
    asm.atomic(.add, .double, .r1, RingLayout.Counter.principalDrops.rawValue, .r0)
    asm.place(none)
    asm.move(.r0, -1)
    asm.exit()
    asm.place(reserved)
    asm.store(.double, .r2, ScratchLayout.recordStart, .r4)
    asm.move(.r0, .r4)
    asm.alu(.and, .r0, Int32(layout.ring.dataSize - 1))
    asm.exit()
  }
}
