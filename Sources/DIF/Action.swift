package import CTypes
package import Diagnostics

/// The kinds of action by their number in DTrace (builtins.md §3 and §4).
package enum ActionKind: UInt16, CaseIterable, Hashable, Sendable {
  case difexpr = 1
  case exit = 2
  case printf = 3
  case printa = 4
  /// Carried out by the consumer at the point of the record: `Action.library` says which.
  case libact = 5
  case tracemem = 6
  case printm = 8
  case ustack = 0x101
  case jstack, usym, umod, uaddr
  case stop = 0x201
  case raise, system, freopen
  case stack = 0x401
  case sym, mod
  case breakpoint = 0x501
  case panic, chill
  case speculate = 0x601
  case commit, discard
  /// Packets; a number of our own, as its number elsewhere is tracemem's.
  case pcap = 0x901
  case count = 0x701
  case min, max, avg, sum, stddev, quantize, lquantize, llquantize
  /// Runs the actions behind it while its argument is not 0, at most `Action.parameter` times (dif.md §9).
  case loop = 0x900
  /// Runs the actions behind it if its argument is not 0: `if` inside a loop.
  case branch = 0x902

  /// Whether the action is about those behind it: `Action.bodyCount` of them form its body.
  package var hasBody: Bool { self == .loop || self == .branch }

  /// Whether the action is an aggregating function.
  package var isAggregating: Bool { rawValue >= 0x701 && rawValue <= 0x709 }
  /// Whether `-w` is needed (classes 0x200 and 0x500).
  package var isDestructive: Bool { rawValue >> 8 == 2 || rawValue >> 8 == 5 }
}

/// What a `libact` record asks of the consumer.
package enum LibraryAction: UInt64, Hashable, Sendable {
  case clear = 1
  case denormalize, normalize, trunc, ftruncate, setopt
}

/// Identifies an aggregation of a program; numbered from 1 in order of first use.
package struct AggregationID: Hashable, Comparable, Sendable {
  package var rawValue: UInt32
  /// Wraps a number.
  package init(_ rawValue: UInt32) { self.rawValue = rawValue }
  package static func < (a: AggregationID, b: AggregationID) -> Bool { a.rawValue < b.rawValue }
}

/// One value that an action takes from the kernel: a DIFO and what is done with its result.
package struct ActionArgument: Hashable, Sendable {
  /// What the kernel side stores.
  package enum Kind: Hashable, Sendable {
    /// The value of the DIFO.
    case value
    /// A kernel stack of at most `frames` program counters (8 bytes each, 0-terminated if shorter); the DIFO is unused.
    case stack(frames: Int)
    /// The value is a kernel address that prints as symbol, or module.
    case symbol
    case module
    /// pid and user stack: 8 + 8 * frames bytes.
    case userStack(frames: Int)
    /// pid and the value, an address of the process, that prints as symbol, as module, or as symbol and offset: 16 bytes.
    case userSymbol
    case userModule
    case userAddress
    /// The value is the address of two words, an address and a length of at most `limit`: these bytes (`memref()`).
    case memory(limit: Int)
    /// The value is what `copyoutskb()` gave for at most `limit` bytes: those that could be read.
    case packet(limit: Int)
  }

  package var kind: Kind
  package var difo: DIFO
  /// The D type of the value, for output that tells one type from another; nil where nothing is known of it.
  package var type: CType?

  /// Makes an argument.
  package init(_ difo: DIFO, kind: Kind = .value, type: CType? = nil) {
    self.difo = difo
    self.kind = kind
    self.type = type
  }
}

/// One action of a clause: a statement, with its arguments compiled.
///
/// ERROR's action number counts DIFOs as DTrace does: each argument is one action, an action without arguments too.
package struct Action: Hashable, Sendable {
  package var kind: ActionKind
  /// In order of evaluation.
  ///
  /// For an aggregating function: the keys, then its value, then its increment if given. For `trunc` and `normalize`:
  /// the second argument if given. For printf, system: the format's arguments.
  package var arguments: [ActionArgument]
  /// How many of `arguments` are keys of an aggregation.
  package var keyCount: Int
  /// The aggregation that an aggregating function changes.
  package var aggregation: AggregationID?
  /// The aggregations that `printa`, `clear`, `trunc`, `normalize`, `denormalize` name.
  package var aggregations: [AggregationID]
  /// The format of `printf`, `printa` (nil: default layout).
  package var format: PrintfFormat?
  /// The parameter word of lquantize and llquantize (builtins.md §4); the kind of a `libact`; the limit of a loop.
  package var parameter: UInt64
  /// How many of the actions behind a loop or a branch form its body, those of loops and branches inside included.
  package var bodyCount = 0
  /// Whether a `difexpr` is a `print()`, which shows its value by its type.
  package var isPrint: Bool
  package var range: SourceRange?

  /// Makes an action.
  package init(
    _ kind: ActionKind, arguments: [ActionArgument] = [], keyCount: Int = 0, aggregation: AggregationID? = nil,
    aggregations: [AggregationID] = [], format: PrintfFormat? = nil, parameter: UInt64 = 0,
    isPrint: Bool = false, range: SourceRange? = nil
  ) {
    self.kind = kind
    self.arguments = arguments
    self.keyCount = keyCount
    self.aggregation = aggregation
    self.aggregations = aggregations
    self.format = format
    self.parameter = parameter
    self.isPrint = isPrint
    self.range = range
  }

  /// What a `libact` asks for.
  package var library: LibraryAction? { kind == .libact ? LibraryAction(rawValue: parameter) : nil }
  /// How many of DTrace's actions this is, for the action number of faults.
  package var actionCount: Int { Swift.max(1, arguments.count) }
}
