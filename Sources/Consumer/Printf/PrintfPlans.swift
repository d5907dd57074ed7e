internal import DIF
internal import Glibc

/// The runs of actions that are printfs alone, made ready for many records.
///
/// Each is a flat list of parts, written into a small buffer on the stack that goes to the output in one piece. Nothing here
/// allocates or counts references, which is most of what a line costs otherwise.
///
/// What is rare (flags but `-`, precisions, symbols, stacks ...) is a part that `PrintfWriter` writes.
struct PrintfPlans {
  /// What is rare, by the number in its part.
  struct Other {
    var conversion: PrintfFormat.Conversion
    var form: NumberFormat
    var field: Field
  }

  private struct Part: BitwiseCopyable {
    enum Kind: UInt8 { case literal, signed, unsigned, hexadecimal, string, text, other }

    var kind: Kind
    var isLeft = false
    /// Bytes of the literal or of the integer; of a string its capacity.
    var size: Int
    /// Of the literal in `literals`, of the value in the record, or the number of what is rare.
    var offset: Int
    /// Least number of columns.
    var width = 0
  }

  /// One run of a clause.
  struct Run: BitwiseCopyable {
    /// Bytes of its records.
    fileprivate(set) var size: Int
    fileprivate var start: Int
    fileprivate var end: Int
  }

  /// Of all clauses, one after the other; nil: the run does other things, too.
  private var runs: [Run?] = []
  /// Where the runs of each clause begin, and behind the last one.
  private var firstRuns: [Int] = [0]
  private var parts: [Part] = []
  private var literals: [UInt8] = []
  private(set) var others: [Other] = []

  /// Bytes of the buffer on the stack; what does not fit goes to the output directly.
  private static let room = 1024
  /// The widest column that is written here.
  private static let widest = 256

  init(_ program: Program) {
    for clause in program.clauses {
      for layout in clause.recordLayouts {
        let start = parts.count
        let actions = zip(clause.actions[layout.range], layout.actions)
        let isPlain = actions.allSatisfy { action, fields in
          action.kind == .printf && action.format.map { add($0, fields) } ?? false
        }
        let size = max(RecordHeader.size, layout.size)
        runs.append(isPlain && !layout.range.isEmpty ? Run(size: size, start: start, end: parts.count) : nil)
      }
      firstRuns.append(runs.count)
    }
  }

  /// Adds the parts of a printf; false for formats whose fields cannot be told in advance: with widths from arguments, or
  /// with too few arguments.
  private mutating func add(_ format: PrintfFormat, _ fields: [Field]) -> Bool {
    var rest = fields[...]
    for piece in format.pieces {
      switch piece {
      case .literal(let literal):
        parts.append(Part(kind: .literal, size: literal.count, offset: literals.count))
        literals += literal
      case .conversion(let conversion):
        guard conversion.width != .argument, conversion.precision != .argument, let field = rest.popFirst() else {
          return false
        }
        let form = NumberFormat(
          flags: conversion.flags, width: conversion.width.constant ?? 0, precision: conversion.precision.constant)
        if let part = Self.part(conversion, form, field) {
          parts.append(part)
        } else {
          parts.append(Part(kind: .other, size: 0, offset: others.count))
          others.append(Other(conversion: conversion, form: form, field: field))
        }
      }
    }
    return true
  }

  /// The run of a record, if it consists of printfs alone.
  func run(clause: Int, run: Int) -> Run? {
    guard clause < firstRuns.count - 1, run < firstRuns[clause + 1] - firstRuns[clause] else { return nil }
    return runs[firstRuns[clause] + run]
  }

  private static func part(_ conversion: PrintfFormat.Conversion, _ form: NumberFormat, _ field: Field) -> Part? {
    guard form.flags.isSubset(of: .left), form.precision == nil, form.width <= widest, field.offset >= 0 else {
      return nil
    }
    let kind: Part.Kind
    switch (field.format, conversion.letter) {
    case (.integer(_, let isSigned), UInt8(ascii: "d")): kind = isSigned ? .signed : .unsigned
    case (.integer(_, true), UInt8(ascii: "i")): kind = .signed
    case (.integer, UInt8(ascii: "u")): kind = .unsigned
    case (.integer, UInt8(ascii: "x")): kind = .hexadecimal
    case (.string, UInt8(ascii: "s")): kind = .string
    case (.text, UInt8(ascii: "s")): kind = .text
    default: return nil
    }
    return Part(
      kind: kind, isLeft: form.flags.contains(.left), size: field.format.size, offset: field.offset, width: form.width)
  }

  /// Writes a record of a run; `other` writes what is rare to the output.
  func write(_ run: Run, _ record: FieldBytes, to output: Output, other: (Other) -> Void) {
    // A buffer of fixed size on the stack: each part looks whether it has room.
    withUnsafeTemporaryAllocation(byteCount: Self.room, alignment: 8) { buffer in
      guard let base = buffer.baseAddress else { return }
      var line = Line(base: base, output: output)
      for index in run.start..<run.end {
        let part = parts[index]
        switch part.kind {
        case .literal:
          literals.withUnsafeBytes { literals in
            line.append(UnsafeRawBufferPointer(rebasing: literals[part.offset..<part.offset + part.size]))
          }
        case .signed:
          let value = record.integer(size: part.size, isSigned: true, at: part.offset)
          line.number(value.magnitude, isNegative: value < 0, part.width, isLeft: part.isLeft)
        case .unsigned:
          let value = record.integer(size: part.size, isSigned: false, at: part.offset)
          line.number(UInt64(bitPattern: value), isNegative: false, part.width, isLeft: part.isLeft)
        case .hexadecimal:
          let value = record.integer(size: part.size, isSigned: false, at: part.offset)
          line.hexadecimal(UInt64(bitPattern: value), part.width, isLeft: part.isLeft)
        case .string:
          line.text(record.string(offset: part.offset, capacity: part.size), part.width, isLeft: part.isLeft)
        case .text:
          line.text(
            UnsafeRawBufferPointer(rebasing: record.text(offset: part.offset)), part.width, isLeft: part.isLeft)
        case .other:
          line.flush()
          other(others[part.offset])
        }
      }
      line.flush()
    }
  }

  /// The text of a line so far, as much as was not handed on.
  private struct Line {
    let base: UnsafeMutableRawPointer
    unowned(unsafe) let output: Output
    var count = 0

    mutating func flush() {
      if count > 0 { output.append(UnsafeRawBufferPointer(start: base, count: count)) }
      count = 0
    }

    mutating func makeRoom(_ size: Int) {
      if count + size > PrintfPlans.room { flush() }
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
      makeRoom(bytes.count)
      guard let source = bytes.baseAddress, bytes.count <= PrintfPlans.room else { return output.append(bytes) }
      (base + count).copyMemory(from: source, byteCount: bytes.count)
      count += bytes.count
    }

    mutating func text(_ bytes: UnsafeRawBufferPointer, _ width: Int, isLeft: Bool) {
      makeRoom(PrintfPlans.widest)
      if !isLeft { pad(width - bytes.count) }
      append(bytes)
      makeRoom(PrintfPlans.widest)
      if isLeft { pad(width - bytes.count) }
    }

    /// Blanks, for which there is room.
    mutating func pad(_ size: Int) {
      guard size > 0 else { return }
      memset(base + count, 0x20, size)
      count += size
    }

    mutating func number(_ value: UInt64, isNegative: Bool, _ width: Int, isLeft: Bool) {
      makeRoom(PrintfPlans.widest + 24)
      let digits = Self.digits(value)
      let size = digits + (isNegative ? 1 : 0)
      if !isLeft { pad(width - size) }
      if isNegative {
        base.storeBytes(of: 0x2D, toByteOffset: count, as: UInt8.self)
        count += 1
      }
      var rest = value
      for place in stride(from: count + digits - 1, through: count, by: -1) {
        let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
        base.storeBytes(of: 0x30 | UInt8(truncatingIfNeeded: remainder), toByteOffset: place, as: UInt8.self)
        rest = quotient
      }
      count += digits
      if isLeft { pad(width - size) }
    }

    private static func digits(_ value: UInt64) -> Int {
      var count = 1
      var bound: UInt64 = 10
      while value >= bound {
        count += 1
        let (next, overflow) = bound.multipliedReportingOverflow(by: 10)
        if overflow { break }
        bound = next
      }
      return count
    }

    mutating func hexadecimal(_ value: UInt64, _ width: Int, isLeft: Bool) {
      makeRoom(PrintfPlans.widest + 24)
      let digits = max(1, (67 - value.leadingZeroBitCount) / 4)
      if !isLeft { pad(width - digits) }
      for place in 0..<digits {
        let digit = UInt8(truncatingIfNeeded: value >> UInt64(4 * (digits - 1 - place)) & 15)
        base.storeBytes(of: digit < 10 ? 0x30 + digit : 0x57 + digit, toByteOffset: count + place, as: UInt8.self)
      }
      count += digits
      if isLeft { pad(width - digits) }
    }
  }
}

extension PrintfFormat.Count {
  /// The number that the format says.
  var constant: Int? {
    if case .constant(let value) = self { return value }
    return nil
  }
}
