import DIF
import Kernel

/// Programs with many records reserve them in one function.
///
/// The kernel verifies a global function once, whatever calls it: what a reservation takes, some forty instructions and
/// six branches, is verified once and not for each clause. A call costs each record a little; so where records are few they
/// reserve where they are.
extension SiteCompiler {
  /// The number of records from which on a call is better.
  private static let sharedFrom = 4

  /// Whether records are reserved by the function.
  var sharesReserve: Bool {
    // The other policies are rare, and each has a way of its own.
    guard layout.ring.policy == .switch else { return false }
    let own = part.clauses ?? clauses
    let all = own + context.errorClauses.filter { !own.contains($0) }
    var count = 0
    for clause in all {
      count += bound.program.clauses[clause].recordLayouts.count { $0.recordsData }
      if count >= Self.sharedFrom { return true }
    }
    return false
  }

  /// r9 becomes `size` bytes of the ring, with the time filled in; without room, which is counted, jumps to `full`.
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
    let reserved = asm.label()
    asm.clause = -1
    asm.beginFunction(
      label,
      typeID: layout.types.declareReserve(ringBytes: layout.ring.elementSize, scratchBytes: ScratchLayout.runtimeEnd))
    // The kernel thinks that pointers may be null.
    asm.jump(.equal, .r1, 0, none)
    asm.jump(.equal, .r2, 0, none)
    asm.move(.r8, .r1)
    asm.move(.r7, .r2)
    asm.move(.r9, .r3)
    emitTimestamp()
    emitAdvance(of: .r8, limit: layout.ring.dataSize, reserved: reserved) { asm in asm.alu(.add, .r4, .r9) }
    asm.move(.r1, 1)
    asm.atomic(.add, .double, .r8, RingLayout.Counter.principalDrops.rawValue, .r1)
    asm.place(none)
    asm.move(.r0, -1)
    asm.exit()
    asm.place(reserved)
    asm.store(.double, .r7, ScratchLayout.recordStart, .r1)
    asm.alu(.and, .r1, Int32(layout.ring.dataSize - 1))
    asm.move(.r0, .r1)
    asm.alu(.add, .r1, .r8)
    asm.load(.double, .r2, .r7, ScratchLayout.timestamp)
    asm.store(.double, .r1, RingLayout.dataOffset + 16, .r2)
    asm.exit()
  }
}
