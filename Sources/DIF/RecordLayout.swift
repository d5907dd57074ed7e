import CTypes

/// Where and how a value lies in a record or in an aggregation's key.
package struct Field: Hashable, Sendable {
  /// The form of the value.
  package enum Format: Hashable, Sendable {
    /// 1, 2, 4 or 8 bytes, host order.
    case integer(size: Int, isSigned: Bool)
    /// Bytes up to a NUL, padded with zeros: texts of keys, and the names of commands. The last byte is 1 if the text, which
    /// ends before it, was cut.
    case string(capacity: Int)
    /// A text behind the fields of its record: 4 bytes say where it begins, counted from the start of the record, 4 bytes
    /// how long it is (`TextLength`). A string of this capacity, so the text is shorter.
    case text(capacity: Int)
    /// 4 bytes: the number of an interned probe name (`BoundProgram.names`).
    case internedName
    /// A value of `count` bytes without further type.
    case bytes(count: Int)
    /// An array of characters: its text if it holds one, else bytes.
    case characters(count: Int)
    /// Program counters, 8 bytes each, ended by 0 if fewer: `frames` and room for `artificialFrames` in front, of which the
    /// first may be `noArtificialFrames`.
    case stack(frames: Int)
    /// 8 bytes pid, then as `stack`.
    case userStack(frames: Int)
    /// 8 bytes: a kernel address that prints as its symbol.
    case symbol
    /// 8 bytes: a kernel address that prints as its module.
    case module
    /// 8 bytes pid, 8 bytes address: prints as symbol, as module, as symbol and offset.
    case userSymbol
    case userModule
    case userAddress
    /// 8 bytes: how many bytes follow; then room for `capacity`, of which the rest may hold anything.
    case measured(capacity: Int)

    /// Innermost frames that are not the probe's but the tracing machinery's (the program, the tracepoint's stubs): how
    /// many differs from kernel to kernel, so the consumer leaves them out by their symbols.
    package static let artificialFrames = 5

    /// In the place of the first frame: all others are the probe's, though some may be a program's, which a timer has
    /// interrupted.
    package static let noArtificialFrames: UInt64 = 1

    /// Bytes in the record.
    package var size: Int {
      switch self {
      case .integer(let size, _): size
      case .string(let capacity): capacity
      case .text: 8
      case .internedName: 4
      case .bytes(let count), .characters(let count): count
      case .stack(let frames): 8 * (frames + Self.artificialFrames)
      case .userStack(let frames): 8 * (frames + 1)
      case .symbol, .module: 8
      case .userSymbol, .userModule, .userAddress: 16
      case .measured(let capacity): 8 + capacity
      }
    }

    /// Bytes that the value takes behind the fields at the most: the helper that reads a text is asked for one byte more, to
    /// know whether it goes on, and a word of zeros may be written behind it.
    package var room: Int {
      if case .text(let capacity) = self { (capacity + 16) & ~7 } else { 0 }
    }

    /// Integers lie at a multiple of their size, all else at a multiple of 8; names and texts at one of 4.
    package var alignment: Int {
      switch self {
      case .integer(let size, _): size
      case .internedName, .text: 4
      default: 8
      }
    }
  }

  package var format: Format
  /// Bytes from the start of the record (header included) or of the key.
  package var offset: Int

  /// Makes a field.
  package init(_ format: Format, offset: Int) {
    self.format = format
    self.offset = offset
  }
}

/// The layout of the record that one clause, or one run of a clause with loops, writes into the principal buffer.
///
///     offset  0  u32  length of the whole record, a multiple of 8; written last; bit 31: discarded (a fault)
///     offset  4  u32  clause: index into the program's clauses (or `RecordHeader.faultClause`)
///     offset  8  u32  probe: index into the bound program's probes
///     offset 12  u32  run: which of the clause's layouts (`Clause.recordLayouts`)
///     offset 16  u64  timestamp: nanoseconds of the monotonic clock when the probe fired
///     offset 24       fields, in the order of actions and arguments
///                     texts, in the order of their fields, without gaps; zeros up to a multiple of 8
package struct RecordLayout: Hashable, Sendable {
  /// The actions of the clause that share the record.
  package var range: Range<Int>
  /// The fields of each of these actions, in order.
  package var actions: [[Field]]
  /// Bytes with the header but without texts, a multiple of 8; 0 if the clause makes no record.
  package var size: Int
  /// Bytes that texts take behind them at the most, a multiple of 8.
  package var room = 0

  /// Bytes with all texts as long as they may be.
  package var largestSize: Int {
    actions.joined().reduce(size) { size, field in
      if case .text(let capacity) = field.format { size + capacity } else { size }
    }
  }

  /// Whether the clause makes a record.
  package var recordsData: Bool { size > 0 }
}

/// The length word of a text in a record.
package enum TextLength {
  /// The bit that says that the text was cut.
  package static let cut: UInt32 = 0x8000_0000
  /// The same in the word in front of a string that programs hold: there are 4 bytes for its length, 4 for this.
  package static let cutWord: Int64 = 1 << 32
}

/// The fixed part of every record (`RecordLayout`).
package enum RecordHeader {
  /// Bytes of the header.
  package static let size = 24
  /// Bit of the length word: the record is to be skipped.
  package static let discarded: UInt32 = 0x8000_0000
  /// The clause number of a fault report, whose fields follow the header:
  /// offset 24 u32 clause, 28 u32 action number, 32 i64 DIF offset (-1 unknown), 40 u32 fault, 44 u32 0, 48 u64 value.
  package static let faultClause: UInt32 = 0xFFFF_FFFF
  /// Bytes of a fault report.
  package static let faultSize = 56
  /// Bit of the run word: the record belongs to a speculation, whose `SpeculationWord` is the last 8 bytes.
  package static let speculative: UInt32 = 0x8000_0000
  /// Bit of the run word: texts of the record are to come (`LateText`).
  package static let waiting: UInt32 = 0x4000_0000
  /// The clause number of the end of a speculation; its run word is 1 for a commit, 0 for a discard, and the
  /// `SpeculationWord` follows the header.
  package static let speculationClause: UInt32 = 0xFFFF_FFFE
  /// Bytes of the end of a speculation.
  package static let speculationSize = 32
}

extension ActionArgument {
  /// The form in which the argument lies in a record.
  package var recordFormat: Field.Format {
    let format = keyFormat
    if case .string(let capacity) = format, difo.soleBuiltin != .execname { return .text(capacity: capacity) }
    return format
  }

  /// The form in which the argument lies in a key.
  ///
  /// `execname` takes its own 16 bytes, the names of the probe an interned number (kernel.md §5).
  package var keyFormat: Field.Format {
    switch kind {
    case .stack(let frames): return .stack(frames: frames)
    case .userStack(let frames): return .userStack(frames: frames)
    case .symbol: return .symbol
    case .module: return .module
    case .userSymbol: return .userSymbol
    case .userModule: return .userModule
    case .userAddress: return .userAddress
    case .memory(let limit), .packet(let limit): return .measured(capacity: limit)
    case .value:
      switch difo.soleBuiltin {
      case .execname where difo.returnType.kind == .string: return .string(capacity: 16)
      case .probeprov, .probemod, .probefunc, .probename: return .internedName
      default:
        let format = difo.returnType.keyFormat
        guard case .bytes(let count) = format, type?.isCharacterArray == true else { return format }
        return .characters(count: count)
      }
    }
  }
}

extension DIFType {
  /// The form in which a value of the type lies in a key.
  package var keyFormat: Field.Format {
    if kind == .string { return .string(capacity: size) }
    if isByReference { return .bytes(count: size) }
    return .integer(size: [1, 2, 4, 8].contains(size) ? size : 8, isSigned: isSigned)
  }
}

extension Clause {
  /// Whether actions of the clause form bodies of loops or branches.
  package var hasBodies: Bool { actions.contains { $0.kind.hasBody } }

  /// The layout of the record of a clause without loops.
  ///
  /// A clause without actions records nothing but its header; one whose actions record nothing makes no record
  /// (d-language.md §8.1).
  package var recordLayout: RecordLayout { layout(of: actions.indices) }

  /// The layouts of the clause's records, at least one: one for each run, a longest sequence of actions without a loop or
  /// a branch, or the edge of one, between them.
  package var recordLayouts: [RecordLayout] {
    guard hasBodies else { return [recordLayout] }
    var layouts: [RecordLayout] = []
    var edges: Set<Int> = []
    var start = 0
    func finish(_ end: Int) {
      if start < end { layouts.append(layout(of: start..<end)) }
    }
    for (place, action) in actions.enumerated() {
      if action.kind.hasBody {
        finish(place)
        start = place + 1
        edges.insert(place + 1 + action.bodyCount)
      } else if edges.contains(place) {
        finish(place)
        start = place
      }
    }
    finish(actions.count)
    // A loop over nothing.
    return layouts.isEmpty ? [RecordLayout(range: 0..<0, actions: [], size: 0)] : layouts
  }

  private func layout(of range: Range<Int>) -> RecordLayout {
    var offset = RecordHeader.size
    var room = 0
    // A clause that is one speculate() makes a record all the same.
    var records = actions.isEmpty || actions.map(\.kind) == [.speculate]
    var fields: [[Field]] = []
    for action in actions[range] {
      var own: [Field] = []
      if !action.kind.isAggregating {
        switch action.kind {
        case .difexpr where action.arguments.allSatisfy { $0.difo.returnType.size == 0 && $0.kind == .value }: break
        case .discard, .commit, .speculate, .loop, .branch, .stop, .raise, .chill: break
        default:
          records = true
          for argument in action.arguments {
            let format = argument.recordFormat
            offset = (offset + format.alignment - 1) / format.alignment * format.alignment
            own.append(Field(format, offset: offset))
            offset += format.size
            room += format.room
          }
        }
      }
      fields.append(own)
    }
    return RecordLayout(range: range, actions: fields, size: records ? (offset + 7) / 8 * 8 : 0, room: room)
  }

  /// The number of each action for faults: each argument is one of DTrace's actions, an action without arguments too.
  package var actionNumbers: [Int] {
    var next = 1
    return actions.map { action in
      defer { next += action.actionCount }
      return next
    }
  }
}
