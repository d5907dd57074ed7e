/// The memory of one CPU's principal buffer: an element of a memory-mapped BPF array (kernel.md §4).
///
///     page 0          written by programs: producer position and the counters below, 8 bytes each
///     page 1          written by the consumer: consumer position
///     page 2 ...      data: `dataSize` bytes (a power of two), then room for the largest record
///
/// Positions count bytes since the start; the place of a position is `position & (dataSize - 1)`. A record never wraps:
/// it may run past `dataSize` into the extra room. The consumer zeroes what it has read before it moves its position,
/// so that a length word of 0 means "still being written".
package struct RingLayout: Hashable, Sendable {
  /// Bytes of data, a power of two of at least a page.
  package var dataSize: Int
  /// Bytes behind the data: the largest record, rounded up to a page.
  package var overhang: Int

  /// Bytes of a page.
  package static let pageSize = 4096
  package static let consumerOffset = 4096
  package static let dataOffset = 8192

  /// Counters of page 0: byte offsets.
  package enum Counter: Int, CaseIterable, Sendable {
    case producer = 0
    /// Firings that began and that ended: equal when none is in flight.
    case entered = 8
    case left = 16
    /// Records that found no room.
    case principalDrops = 24
    /// Updates of aggregations that found no room.
    case aggregationDrops = 32
    /// Stores to dynamic variables that were refused.
    case dynamicDrops = 40
    /// Faults inside ERROR clauses.
    case doubleErrors = 48
    /// Faults whose report found no room.
    case lostFaults = 56
    /// Records that found no room in their speculation.
    case speculativeDrops = 64
    /// Calls of speculation() that found all active.
    case speculationsUnavailable = 72
    /// Not 0: recording has stopped for good, the buffer is full (`BufferPolicy.fill`).
    case filled = 80
    /// Strings that were cut to `strsize`.
    case truncatedStrings = 104
    /// When the interval began in which chill() is counted, and how many nanoseconds it has waited in it.
    case chillStart = 88
    case chilled = 96
  }

  /// What happens when the data do not fit.
  package var policy = BufferPolicy.switch
  /// Bytes of records that `fill` and `ring` keep: what was asked for, at most `dataSize`.
  package var limit: Int
  /// Words behind the overhang, one a speculation: the generation (bits 32-63) and how many bytes it has recorded here.
  package var speculationCount: Int

  /// Makes a layout for a wanted buffer size and the largest record, in bytes.
  package init(
    wantedSize: Int, largestRecord: Int, policy: BufferPolicy = .switch, limit: Int? = nil, speculationCount: Int = 0
  ) {
    self.policy = policy
    self.speculationCount = speculationCount
    var size = Self.pageSize
    while size < wantedSize { size *= 2 }
    dataSize = size
    self.limit = min(size, limit ?? size)
    overhang = (largestRecord + Self.pageSize - 1) / Self.pageSize * Self.pageSize
  }

  /// Bytes of one CPU's element.
  package var elementSize: Int { speculationOffset + (8 * speculationCount + Self.pageSize - 1) & -Self.pageSize }
  /// Where the speculations' words begin.
  package var speculationOffset: Int { Self.dataOffset + dataSize + overhang }
}

/// What happens when a principal buffer is full (`bufpolicy`).
package enum BufferPolicy: String, Hashable, Sendable {
  /// It is read all the time; a record without room is a drop.
  case `switch`
  /// Recording stops for good.
  case fill
  /// The oldest records are overwritten. Each record's last 8 bytes are its length, at the place `position - 8` of the
  /// data also where the record runs past their end: the way back from the newest record to the oldest.
  case ring
}

/// The global data of a session: the one element of a memory-mapped BPF array.
package enum GlobalData {
  /// The activity word (u32): an `Activity`.
  package static let activity = 0
  /// The consumer's heartbeat (u64): monotonic nanoseconds.
  package static let heartbeat = 8
  /// Monotonic nanoseconds when tracing began (u64): what vtimestamp counts from for threads not seen to switch.
  package static let startTime = 16
  /// walltime - monotonic time in nanoseconds (i64), kept by the consumer.
  package static let wallClockOffset = 24
  /// Which generation of the values of aggregations that are cleared or truncated programs change (u64): 0 or 1, written
  /// by the consumer.
  package static let generation = 32
  /// How many threads are in a system call at whose return texts are to be read (u64).
  package static let waitingThreads = 40
  /// First byte of the program's global variables.
  package static let variables = 64
}

/// The activity word, read first by every program but BEGIN's and END's (architecture, "Order").
package enum Activity: UInt32, Sendable {
  /// Attached, but BEGIN has not run: firings are ignored.
  case warmingUp = 0
  case active = 1
  /// `exit()` was called or the consumer stops: no later firing starts.
  case draining = 2
  case stopped = 3
}
