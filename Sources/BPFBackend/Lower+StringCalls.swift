import DIF
import Kernel

extension SiteCompiler {
  /// A place becomes the r4 bytes from scratch offset r3 on, cut to its size; the end of their text is no part of them.
  ///
  /// `longest`: how many they may be, where that is more than strings have. Those that end with `source` are cut if that is.
  func emitCopyPart(to place: StringPlace, longest: Int = 0, endOf source: StringPlace? = nil) {
    let mayBeCut = longest >= place.size || source != nil
    if let source {
      emitMarkOfEnd(source)
    } else if mayBeCut {
      let fits = asm.label()
      asm.move(.r5, 0)
      asm.jump(.less, .r4, Int32(place.size), fits)
      emitTruncated()
      asm.move(.r5, TextLength.cutWord)
      asm.place(fits)
    }
    asm.clamp(.r4, atMost: place.size - 1)
    asm.move(.r2, .r4)
    asm.alu(.add, .r4, 1)
    if mayBeCut { asm.alu(.or, .r4, .r5) }
    pointer(to: place, in: .r1)
    asm.store(.double, .r1, -8, .r4)
    emitScratchNumber(0, in: .r5)
    asm.alu(.add, .r3, .r5)
    asm.call(.probeReadKernel)
    emitTerminate(place)
  }

  /// r5 becomes the mark of a counted place in scratch memory if the r4 bytes from scratch offset r3 on end with its text, else
  /// 0; without branches, which would multiply the verifier's states.
  private func emitMarkOfEnd(_ source: StringPlace) {
    pointer(to: source, in: .r1)
    asm.load(.double, .r5, .r1, -8)
    // How many bytes and one NUL lie behind: 1 at the end.
    asm.alu32(.mov, .r2, .r5)
    asm.alu(.add, .r2, Int32(source.offset))
    asm.alu(.sub, .r2, .r3)
    asm.alu(.sub, .r2, .r4)
    asm.alu(.sub, .r2, 2)
    asm.alu(.rsh, .r2, 63)
    asm.alu(.rsh, .r5, 32)
    asm.alu(.and, .r5, .r2)
    asm.alu(.lsh, .r5, 32)
  }

  /// A register becomes the mark in the length word of a place that r1 points to: all but the length.
  func emitMark(in register: BPFRegister) {
    asm.load(.word, register, .r1, -4)
    asm.alu(.lsh, register, 32)
  }

  /// strchr, strrchr: the rest of the string from the character, NULL if it is not there.
  func emitStrchr(
    _ subroutine: Subroutine, _ members: [TupleMember], _ rd: UInt8, _ at: inout LoweringContext
  ) {
    let source = materialize(members[0], index: 0, pc: at.pc)
    storeWord(0, immediate: Int32(source.offset))
    storeWord(1, immediate: -1)
    asm.load(.byte, .r1, .fp, Frame.tuple(1))
    storeWord(2, .r1)
    asm.move(.r1, Int64(source.capacity))
    emitLoop(subroutine == .strchr ? .firstByte : .lastByte)
    emitRest(of: source, rd, &at)
  }

  /// The result is the string at a place; NULL where `none` was jumped to.
  func finishOrNull(_ place: inout StringPlace, none: Label, _ rd: UInt8, _ at: inout LoweringContext) {
    let done = asm.label()
    emitScratchNumber(place.offset, in: .r0)
    asm.jump(done)
    asm.place(none)
    asm.move(.r0, 0)
    asm.place(done)
    place.null = .notFound
    set(rd, from: .r0, .string(place), &at)
  }

  /// The string from the index in word 1 on; -1: NULL.
  private func emitRest(of source: StringPlace, _ rd: UInt8, _ at: inout LoweringContext) {
    let none = asm.label()
    var place = newString()
    emitLength(of: source)
    loadWord(1, in: .r3)
    asm.jump(.signedLess, .r3, 0, none)
    asm.move(.r4, .r0)
    asm.alu(.sub, .r4, .r3)
    asm.alu(.add, .r3, Int32(source.offset))
    emitCopyPart(to: place, endOf: source)
    finishOrNull(&place, none: none, rd, &at)
  }

  /// Lengths of text and pattern to words 4 and 3, their places to 0 and 2, no result to 1.
  private func emitSearchSetup(_ members: [TupleMember], _ pc: Int) -> (StringPlace, StringPlace) {
    let text = materialize(members[0], index: 0, pc: pc)
    let pattern = materialize(members[1], index: 1, pc: pc)
    emitLength(of: pattern)
    storeWord(3, .r0)
    emitLength(of: text)
    storeWord(4, .r0)
    storeWord(0, immediate: Int32(text.offset))
    storeWord(2, immediate: Int32(pattern.offset))
    storeWord(1, immediate: -1)
    return (text, pattern)
  }

  func emitStrstr(_ members: [TupleMember], _ rd: UInt8, _ at: inout LoweringContext) {
    let (text, _) = emitSearchSetup(members, at.pc)
    asm.move(.r2, 0)
    emitForwardSearch()
    emitRest(of: text, rd, &at)
  }

  /// Looks from position r2 (at least 0) on; word 1 becomes the index or -1.
  private func emitForwardSearch() {
    let short = asm.label()
    let inside = asm.label()
    loadWord(4, in: .r1)
    asm.jump(.signedLessOrEqual, .r2, .r1, inside)
    asm.move(.r2, .r1)
    asm.place(inside)
    storeWord(4, .r2)
    storeWord(5, immediate: 1)
    loadWord(3, in: .r3)
    asm.alu(.sub, .r1, .r3)
    asm.alu(.sub, .r1, .r2)
    asm.alu(.add, .r1, 1)
    asm.jump(.signedLessOrEqual, .r1, 0, short)
    emitLoop(.findText)
    asm.place(short)
  }

  /// r0 becomes the index: index() from a position on, rindex() down from one.
  func emitIndex(_ subroutine: Subroutine, _ members: [TupleMember], _ pc: Int) {
    _ = emitSearchSetup(members, pc)
    let positive = asm.label()
    let done = asm.label()
    if members.count > 2 {
      asm.load(.double, .r2, .fp, Frame.tuple(2))
      asm.signExtend32(.r2)
    } else if subroutine == .index {
      asm.move(.r2, 0)
    } else {
      loadWord(4, in: .r2)
    }
    guard subroutine == .rindex else {
      asm.jump(.signedGreaterOrEqual, .r2, 0, positive)
      asm.move(.r2, 0)
      asm.place(positive)
      emitForwardSearch()
      loadWord(1, in: .r0)
      return
    }
    // A negative position finds the empty pattern only, at 0.
    asm.jump(.signedGreaterOrEqual, .r2, 0, positive)
    loadWord(3, in: .r1)
    asm.move(.r0, 0)
    asm.jump(.equal, .r1, 0, done)
    asm.move(.r0, -1)
    asm.jump(done)
    asm.place(positive)
    let inside = asm.label()
    let short = asm.label()
    loadWord(4, in: .r1)
    loadWord(3, in: .r3)
    asm.alu(.sub, .r1, .r3)
    asm.jump(.signedLessOrEqual, .r2, .r1, inside)
    asm.move(.r2, .r1)
    asm.place(inside)
    asm.jump(.signedLess, .r2, 0, short)
    storeWord(4, .r2)
    storeWord(5, immediate: -1)
    asm.move(.r1, .r2)
    asm.alu(.add, .r1, 1)
    emitLoop(.findText)
    asm.place(short)
    loadWord(1, in: .r0)
    asm.place(done)
  }

  /// substr(text, start [, count]) by the rules of the original: a negative start counts from the end, a negative count
  /// leaves so many off it.
  func emitSubstr(_ members: [TupleMember], _ rd: UInt8, _ at: inout LoweringContext) {
    let source = materialize(members[0], index: 0, pc: at.pc)
    let place = newString()
    // What is asked for can be read in full, zeros and a NUL behind the text (`TypeCheck.characters`).
    if members.count > 2, case .constant(let count) = members[2].value, count < UInt64(stringCapacity) {
      emitClear(place.offset, bytes: roundUp8(Int(count) + 1))
    }
    emitEmpty(place)
    emitLength(of: source)
    asm.move(.r5, .r0)
    asm.load(.double, .r1, .fp, Frame.tuple(1))
    asm.signExtend32(.r1)
    if members.count > 2 {
      asm.load(.double, .r2, .fp, Frame.tuple(2))
      asm.signExtend32(.r2)
    } else {
      asm.move(.r2, Int64(bound.program.stringSize))
    }
    let placed = asm.label()
    let empty = asm.label()
    let counted = asm.label()
    let inside = asm.label()
    asm.jump(.signedGreaterOrEqual, .r1, 0, placed)
    asm.alu(.add, .r1, .r5)
    asm.jump(.signedGreaterOrEqual, .r1, 0, placed)
    asm.move(.r3, .r1)
    asm.alu(.add, .r3, .r2)
    asm.jump(.signedLessOrEqual, .r3, 0, empty)
    asm.move(.r2, .r3)
    asm.move(.r1, 0)
    asm.place(placed)
    asm.jump(.signedGreaterOrEqual, .r1, .r5, empty)
    asm.alu(.sub, .r5, .r1)  // bytes from the start to the end
    asm.jump(.signedGreaterOrEqual, .r2, 0, counted)
    asm.alu(.add, .r2, .r5)
    asm.jump(.signedLessOrEqual, .r2, 0, empty)
    asm.place(counted)
    asm.jump(.signedLessOrEqual, .r2, .r5, inside)
    asm.move(.r2, .r5)
    asm.place(inside)
    asm.move(.r3, .r1)
    asm.alu(.add, .r3, Int32(source.offset))
    asm.move(.r4, .r2)
    emitCopyPart(to: place, endOf: source)
    asm.place(empty)
    finish(place, rd, &at)
  }

  /// strjoin(a, b), cut to strsize - 1 bytes (builtins.md §2), or as one of them is.
  func emitStrjoin(_ members: [TupleMember], _ rd: UInt8, _ at: inout LoweringContext) {
    let first = materialize(members[0], index: 0, pc: at.pc)
    let second = materialize(members[1], index: 1, pc: at.pc)
    // Twice the room: to the verifier either may have the whole.
    let whole = newString()
    _ = scratch.allocate(whole.capacity)
    emitString(.string(first), to: whole, pc: at.pc)
    // r2: bytes of the second that find room.
    let fits = asm.label()
    emitLength(of: second)
    asm.move(.r2, .r0)
    emitMark(in: .r5)
    emitBoundedLength(of: whole)
    emitMark(in: .r3)
    asm.alu(.or, .r5, .r3)
    asm.move(.r3, Int64(whole.size - 1))
    asm.alu(.sub, .r3, .r0)
    asm.jump(.lessOrEqual, .r2, .r3, fits)
    emitTruncated()
    asm.move(.r5, TextLength.cutWord)
    asm.move(.r2, .r3)
    asm.place(fits)
    asm.clamp(.r2, atMost: whole.size - 1)
    asm.move(.r4, .r0)
    asm.alu(.add, .r4, .r2)
    asm.alu(.add, .r4, 1)
    asm.alu(.or, .r4, .r5)
    pointer(to: whole, in: .r1)
    asm.store(.double, .r1, -8, .r4)
    asm.alu(.add, .r1, .r0)
    emitScratchNumber(second.offset, in: .r3)
    asm.call(.probeReadKernel)
    emitTerminate(whole)
    finish(whole, rd, &at)
  }

  /// basename, dirname: one pass finds the last component and the end of the one before.
  func emitPathPart(
    _ subroutine: Subroutine, _ members: [TupleMember], _ rd: UInt8, _ at: inout LoweringContext
  ) {
    let source = materialize(members[0], index: 0, pc: at.pc)
    let place = newString()
    let dot = asm.label()
    let slash = asm.label()
    let done = asm.label()
    storeWord(0, immediate: Int32(source.offset))
    storeWord(1, immediate: 1)
    for word in 2...4 { storeWord(word, immediate: 0) }
    asm.move(.r1, Int64(source.capacity))
    emitLoop(.pathParts)
    pointer(to: source, in: .r1)
    asm.load(.byte, .r1, .r1, 0)
    asm.jump(.equal, .r1, 0, dot)
    loadWord(3, in: .r4)
    asm.jump(.equal, .r4, 0, slash)
    loadWord(2, in: .r3)
    if subroutine == .basename {
      asm.alu(.sub, .r4, .r3)
    } else {
      asm.jump(.equal, .r3, 0, dot)
      loadWord(4, in: .r4)
      asm.jump(.equal, .r4, 0, slash)
      asm.move(.r3, 0)
    }
    asm.alu(.add, .r3, Int32(source.offset))
    emitCopyPart(to: place, endOf: source)
    asm.jump(done)
    func put(_ character: Int32) {
      pointer(to: place, in: .r1)
      asm.store(.double, .r1, -8, immediate: 2)
      asm.store(.double, .r1, 0, immediate: character)
    }
    asm.place(dot)
    put(0x2E)
    asm.jump(done)
    asm.place(slash)
    put(0x2F)
    asm.place(done)
    finish(place, rd, &at)
  }

  /// lltostr(value [, base]): digits from the last to the first, then prefix and sign as the original has them.
  func emitNumberText(_ members: [TupleMember], _ rd: UInt8, _ at: inout LoweringContext) {
    let size = 72
    let buffer = scratch.allocate(size)
    let place = newString(capacity: size)
    asm.load(.double, .r1, .fp, Frame.tuple(0))
    let unsigned = asm.label()
    if members.count > 1 {
      asm.load(.double, .r2, .fp, Frame.tuple(1))
      asm.signExtend32(.r2)
      let bad = fault(.illegalOperation, at: at.pc)
      asm.jump(.signedLessOrEqual, .r2, 1, bad)
      asm.jump(.signedGreater, .r2, 36, bad)
    } else {
      asm.move(.r2, 10)
    }
    storeWord(2, .r2)
    asm.jump(.notEqual, .r2, 10, unsigned)
    asm.jump(.signedGreaterOrEqual, .r1, 0, unsigned)
    asm.negate(.r1)
    asm.place(unsigned)
    storeWord(0, .r1)
    storeWord(1, immediate: Int32(size - 1))
    storeWord(3, immediate: Int32(buffer))
    asm.move(.r1, 64)
    emitLoop(.digit)

    // Prefix and sign: r3 is the position, r5 the value, r0 the base.
    loadWord(1, in: .r3)
    loadWord(2, in: .r0)
    asm.load(.double, .r5, .fp, Frame.tuple(0))
    func put(_ character: Character) {
      asm.alu(.sub, .r3, 1)
      let fine = asm.label()
      asm.jump(.less, .r3, Int32(size), fine)
      asm.move(.r3, 0)
      asm.place(fine)
      asm.move(.r4, .r7)
      asm.alu(.add, .r4, .r3)
      asm.store(.byte, .r4, buffer, immediate: Int32(character.asciiValue ?? 0))
    }
    let notHex = asm.label()
    let hasDigits = asm.label()
    let zero = asm.label()
    let noZero = asm.label()
    let noSign = asm.label()
    asm.jump(.notEqual, .r0, 16, notHex)
    asm.jump(.notEqual, .r5, 0, hasDigits)
    put("0")
    asm.place(hasDigits)
    put("x")
    asm.jump(zero)
    asm.place(notHex)
    asm.jump(.equal, .r5, 0, zero)
    asm.jump(.notEqual, .r0, 8, noZero)
    asm.place(zero)
    put("0")
    asm.place(noZero)
    asm.jump(.notEqual, .r0, 10, noSign)
    asm.jump(.signedGreaterOrEqual, .r5, 0, noSign)
    put("-")
    asm.place(noSign)
    asm.move(.r4, Int64(size - 1))
    asm.alu(.sub, .r4, .r3)
    asm.alu(.add, .r3, Int32(buffer))
    emitCopyPart(to: place, longest: size - 1)
    finish(place, rd, &at)
  }
}
