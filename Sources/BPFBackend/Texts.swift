import DIF
import Kernel

/// Where a string is wanted: it may be read right into there.
enum TextTarget: Hashable {
  case record(RecordText)
  /// A key in scratch memory, padded with zeros.
  case key(offset: Int, capacity: Int)
}

/// A text of the record at r9 (`Field.Format.text`).
struct RecordText: Hashable {
  /// Where its place and its length are written.
  var descriptor: Int
  /// The size of the string's type: the text is shorter.
  var capacity: Int
  /// Bytes that the record uses before it, at the most.
  var limit: Int
}

extension DIFO {
  /// Whether the value is that of a subroutine's call, which nothing else leads around.
  var endsWithCall: Bool {
    let last = instructions.count - 1
    guard last >= 1, instructions[last].opcode == .ret, instructions[last - 1].opcode == .call,
      instructions[last].rd == instructions[last - 1].rd
    else { return false }
    return instructions.allSatisfy { instruction in
      instruction.opcode?.format != .branch || instruction.label != last
    } && instructions.count { $0.opcode == .ret } == 1
  }
}

/// Texts of records: they stand behind the fields, as long as they are.
extension SiteCompiler {
  /// r1 becomes a pointer to where the record's next text goes; r2 is kept.
  func emitTextEnd(_ text: RecordText) {
    emitUsed(upTo: text.limit, in: .r1)
    asm.alu(.add, .r1, .r9)
  }

  /// A string helper has put r0 bytes there, the NUL among them; it was asked for one more than strings have.
  func emitTextWritten(_ text: RecordText) {
    let whole = asm.label()
    asm.move(.r2, 0)
    asm.jump(.lessOrEqual, .r0, Int32(text.capacity), whole)
    // What is too much, but no NUL, would lie where the next record begins.
    emitTextEnd(text)
    asm.alu(.add, .r1, Int32(text.capacity - 1))
    asm.store(.byte, .r1, 0, immediate: 0)
    emitTruncated()
    asm.move(.r0, Int64(text.capacity))
    asm.move(.r2, Int64(TextLength.cut))
    asm.place(whole)
    asm.alu(.sub, .r0, 1)
    emitDescriptor(text)
  }

  /// The record's text has r0 bytes more, r2 is `TextLength.cut` or 0.
  func emitDescriptor(_ text: RecordText) {
    asm.load(.double, .r1, .r7, ScratchLayout.recordUsed)
    asm.store(.word, .r9, text.descriptor, .r1)
    asm.alu(.add, .r1, .r0)
    asm.store(.double, .r7, ScratchLayout.recordUsed, .r1)
    asm.alu(.or, .r0, .r2)
    asm.store(.word, .r9, text.descriptor + 4, .r0)
  }

  /// Writes a string into the record: its address is in r0, `value` what is known of it.
  func emitText(_ value: Value, to text: RecordText) {
    let empty = asm.label()
    let done = asm.label()
    var isNullable = false
    if case .string(let place) = value {
      if let count = place.count { return emitConstantText(place, count: count, to: text) }
      if place.isCounted { return emitCountedText(place, to: text) }
      isNullable = place.isNullable
    }
    if isNullable { asm.jump(.equal, .r0, 0, empty) }
    asm.store(.double, .fp, Frame.temporary2, .r0)
    emitRead(.probeReadKernelString, size: text.capacity, address: Frame.temporary2, [], nil) { compiler in
      compiler.emitTextEnd(text)
    }
    emitTextWritten(text)
    guard isNullable else { return }
    asm.jump(done)
    asm.place(empty)
    asm.move(.r2, 0)
    emitDescriptor(text)
    asm.place(done)
  }

  private func emitCountedText(_ place: StringPlace, to text: RecordText) {
    let known = asm.label()
    let done = asm.label()
    if place.isNullable {
      // NULL is the empty string.
      asm.move(.r1, .r0)
      asm.move(.r0, 0)
      asm.move(.r2, 0)
      asm.jump(.equal, .r1, 0, known)
    }
    pointer(to: place, in: .r1)
    asm.load(.word, .r2, .r1, -4)
    asm.alu(.lsh, .r2, 31)
    asm.load(.word, .r0, .r1, -8)
    asm.clamp(.r0, atLeast: 1)
    asm.alu(.sub, .r0, 1)
    asm.clamp(.r0, atMost: text.capacity - 1)
    asm.place(known)
    emitTextEnd(text)
    asm.move(.r4, .r1)
    asm.move(.r5, .r0)
    emitDescriptor(text)
    asm.move(.r2, .r5)
    asm.jump(.equal, .r2, 0, done)
    asm.move(.r1, .r4)
    pointer(to: place, in: .r3)
    emitCopyText(capacity: min(place.capacity, roundUp8(text.capacity)))
    asm.place(done)
  }

  private func emitConstantText(_ place: StringPlace, count: Int, to text: RecordText) {
    emitTextEnd(text)
    pointer(to: place, in: .r3)
    emitCopy(from: .r3, to: .r1, 0, bytes: place.capacity)
    asm.move(.r0, Int64(count))
    asm.move(.r2, place.isCut ? Int64(TextLength.cut) : 0)
    emitDescriptor(text)
  }
}
