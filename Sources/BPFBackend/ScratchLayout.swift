/// Static allocation in the scratch memory of one program.
///
///     offset 0   u64   the memory's own address, as a number
///     offset 8   u64   bytes taken of the dynamic part
///     offset 16        runtime block: parameters and results of loops
///     offset 176  u64   where the record under way begins in the ring
///     offset 184  u64   bytes that it uses so far
///     offset 192 u64   time of the firing, 0 until it is first needed
///     offset 200       dynamic part: `dynamicSize` bytes for copyin() and alloca(), then as many again, so that a checked
///                      offset plus a checked length stays inside for the verifier
///     ...              variables, flags, keys: each place belongs to one thing throughout the program
///     ...              temporaries: strings and values of one clause; the next clause uses the memory again
///
/// A large dynamic part, and what else is large, lies behind all others, which must stay within the 15 bits of an
/// instruction's offset.
struct ScratchLayout {
  static let selfAddress = 0
  static let dynamicUsed = 8
  /// 20 words.
  static let runtime = 16
  static let recordStart = 176
  static let recordUsed = 184
  /// Not in the frame: of a slot that is 0 at first the verifier follows each clause twice, with and without a time.
  static let timestamp = 192
  static let runtimeEnd = 200
  /// What the dynamic part may take before it moves behind the others.
  private static let nearSize = 8192
  private static let farBase = 32768
  /// The largest thing that lies near, and where what is near ends.
  private static let nearLimit = 4352
  private static let nearEnd = 30000

  /// Where the dynamic part begins.
  let dynamicBase: Int
  let dynamicSize: Int
  /// Bytes in use at the most.
  private(set) var size: Int
  /// What is free: near, and far.
  private var next: Mark
  private var lasting: Mark
  /// A temporary that all stores of structs in one clause use.
  var storeBuffer: (offset: Int, capacity: Int)?

  init(dynamicSize: Int) {
    self.dynamicSize = dynamicSize
    let isNear = dynamicSize <= Self.nearSize
    dynamicBase = isNear ? Self.runtimeEnd : Self.farBase
    size = dynamicBase + 2 * dynamicSize
    next = Mark(near: isNear ? size : Self.runtimeEnd, far: isNear ? Self.farBase : size)
    lasting = next
  }

  /// Takes bytes (rounded up to 8) and gives their offset.
  mutating func allocate(_ bytes: Int) -> Int {
    let isFar = bytes > Self.nearLimit || next.near + bytes > Self.nearEnd
    let offset = isFar ? next.far : next.near
    let end = offset + roundUp8(bytes)
    if isFar { next.far = end } else { next.near = end }
    size = max(size, end)
    return offset
  }

  /// Takes memory for a counted string and gives the offset of its text.
  mutating func allocateString(capacity: Int) -> Int {
    allocate(Self.stringOverhead + capacity) + 8
  }

  /// What a counted string takes beside its text: the length in front, a word behind.
  static let stringOverhead = 16

  /// What has been allocated so far lasts; what comes now is temporary.
  mutating func endOfLasting() { lasting = next }

  /// Frees the temporaries.
  mutating func releaseTemporaries() {
    next = lasting
    storeBuffer = nil
  }

  /// What is in use now; `release(to:)` frees what was taken later.
  var mark: Mark { next }

  /// What is in use, near and far.
  struct Mark: Hashable {
    var near: Int
    var far: Int
  }

  /// Frees what was taken since a mark.
  mutating func release(to mark: Mark) { next = mark }
}

/// The stack frame of a program's main function, offsets from r10: 256 of the 512 bytes that it shares with all that it
/// calls.
///
/// The fault function and the bodies of loops work on this frame too, through a pointer in r6: what they have of their own
/// is 32 bytes each.
enum Frame {
  /// DIF register n (1...7).
  static func register(_ n: UInt8) -> Int { -8 * Int(n) }
  /// Pointer to the firing probe's row.
  static let row = -64
  /// The record under way, while another is written.
  static let record = -72
  static let temporary = -80
  static let temporary2 = -88
  /// The current task, in programs that have asked for it at dispatch.
  static let task = -96
  static let faultWord = -104
  /// Whether the system call came through a 32-bit entry.
  static let isCompat = -112
  static let flagA = -120
  static let flagB = -128
  /// Context of loops: the scratch pointer.
  static let loopContext = -136
  /// pt_regs of system calls.
  static let site = -144
  /// An aggregation's value.
  static let value = -152
  /// Its increment.
  static let increment = -160
  /// Member n (0...7) of the tuple stack.
  static func tuple(_ n: Int) -> Int { -168 - 8 * n }
  /// The program's context and ring, for functions that work on this frame.
  static let context = -232
  static let ring = -240
  /// Value of the fault that is being reported, and EPID of the enabling.
  static let faultValue = -248
  static let faultID = -256
}
