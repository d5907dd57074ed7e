import DIF
import Kernel

/// A program that is too large for the kernel is split: each part ends by a tail call of the next one.
///
///     part 0: dispatch, gate, clauses ─► part 1: clauses ─► part 2: clauses, end of the firing
///
/// The parts are one firing: it is counted once, and clause-local variables stay where they are in scratch memory. What a
/// part keeps in its frame goes through two words there. Several programs attached to one place would not do: of timers
/// the kernel promises no order.
struct ProgramPart {
  var number = 0
  var count = 1
  /// Its clauses; nil: all.
  var clauses: [Int]?
  /// The table of the parts.
  var map = 0
  /// How the whole is attached.
  var attach = AttachSpec.testRun

  /// Maps that one program may use are 64; those of every program are left out here.
  static let mapLimit = 56
  /// Instructions of DIF: some 14 times as many of the kernel's, which may verify a million steps.
  static let sizeLimit = 8000
  /// The kernel's work on a program grows faster than its length, but every part costs each firing a little: up to eight
  /// parts of this size, then larger ones.
  static let goodSize = 2000
  /// The kernel follows 33 tail calls.
  static let countLimit = 33
}

extension SiteCompiler {
  /// The programs of the site, the one to be attached first.
  func compile() throws(BackendError) -> [ProgramSpec] {
    let parts = try partition()
    if parts.count > 1 { part.map = layout.addParts(parts.count) }
    part.count = parts.count
    var programs: [ProgramSpec] = []
    for (number, clauses) in parts.enumerated() {
      part.number = number
      part.clauses = clauses
      restart()
      var program = try compilePart()
      if number > 0 { program.slot = ProgramSpec.Slot(map: part.map, index: UInt32(number)) }
      part.attach = program.attach
      programs.append(program)
    }
    if lateTexts.isUsed { programs.append(try compileLateTexts()) }
    return programs
  }

  /// The clauses of each part: as many as fit, those that `if` made of one together or not.
  func partition() throws(BackendError) -> [[Int]] {
    let all = bound.program.clauses
    var fixed: Set<Int> = []
    for clause in context.errorClauses { fixed.formUnion(layout.ownMaps(of: all[clause])) }
    let lengths = clauses.map { index in 8 + all[index].difos.reduce(0) { $0 + 4 + $1.instructions.count } }
    let sizeLimit = min(ProgramPart.sizeLimit, max(ProgramPart.goodSize, lengths.reduce(0, +) / 8))
    var parts: [[Int]] = []
    var current: [Int] = []
    var maps = fixed
    var size = 0
    for (index, length) in zip(clauses, lengths) {
      let own = layout.ownMaps(of: all[index])
      let isFull = maps.union(own).count > ProgramPart.mapLimit || size + length > sizeLimit
      if isFull, !current.isEmpty {
        parts.append(current)
        current = []
        maps = fixed
        size = 0
      }
      current.append(index)
      maps.formUnion(own)
      size += length
    }
    parts.append(current)
    if parts.count > ProgramPart.countLimit {
      throw BackendError(
        "the clauses of its probes are too many for the kernel: they make \(parts.count) programs of at most \(ProgramPart.countLimit)"
      )
    }
    return parts
  }

  /// Goes on with the next part; r6 to r9 and the frame are lost.
  func emitNextPart() {
    asm.load(.double, .r1, .fp, Frame.row)
    asm.load(.word, .r1, .r1, ProbeRows.ordinal)
    asm.store(.double, .r7, handedOn, .r1)
    if hasTask {
      asm.load(.double, .r1, .fp, Frame.isCompat)
      asm.store(.double, .r7, handedOn + 8, .r1)
    }
    asm.move(.r1, .r6)
    asm.loadMap(.r2, part.map)
    asm.move(.r3, Int64(part.number + 1))
    asm.call(.tailCall)
  }

  /// Emits what runs before the clauses of a later part.
  func emitContinuation() throws(BackendError) -> AttachSpec {
    emitRing()
    // The slot still holds the CPU.
    lookup(scratchMap)
    asm.jump(.equal, .r0, 0, leave)
    asm.move(.r7, .r0)
    asm.load(.double, .r1, .r7, handedOn)
    emitRowFromNumber()
    if hasTask {
      asm.load(.double, .r1, .r6, 0)
      asm.store(.double, .fp, Frame.site, .r1)
      asm.load(.double, .r1, .r7, handedOn + 8)
      asm.store(.double, .fp, Frame.isCompat, .r1)
      asm.call(.getCurrentTaskBTF)
      asm.store(.double, .fp, Frame.task, .r0)
    }
    return part.attach
  }
}
