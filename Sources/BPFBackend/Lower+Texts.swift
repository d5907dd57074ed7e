import DIF
import Kernel

/// String subroutines that look at each byte: their loops are in Runtime/Loops+Text.swift and Loops+JSON.swift.
extension SiteCompiler {
  /// toupper(), tolower(): ASCII letters only, 8 bytes at a time.
  func emitCase(
    _ subroutine: Subroutine, _ members: [TupleMember], _ rd: UInt8, _ at: inout LoweringContext
  ) throws(BackendError) {
    let source = materialize(members[0], index: 0, pc: at.pc)
    let place = newString()
    storeWord(0, immediate: Int32(source.offset))
    storeWord(1, immediate: Int32(place.offset))
    let (first, last): (Int64, Int64) = subroutine == .toupper ? (0x61, 0x7A) : (0x41, 0x5A)
    // Added to 7 bits, these set the eighth where the byte is at least the first letter, and where it is behind the last.
    asm.move(.r1, (0x80 - first) &* 0x0101_0101_0101_0101)
    storeWord(2, .r1)
    asm.move(.r1, (0x7F - last) &* 0x0101_0101_0101_0101)
    storeWord(3, .r1)
    emitLength(of: source)
    asm.move(.r1, .r0)
    asm.alu(.add, .r1, 7)
    asm.alu(.rsh, .r1, 3)
    emitLoop(.changeCase)
    pointer(to: source, in: .r1)
    asm.load(.double, .r2, .r1, -8)
    asm.alu32(.mov, .r0, .r2)
    emitTerminate(place, length: .r2)
    finish(place, rd, &at)
  }

  /// r0 becomes the number that a text begins with: strtoll(text [, base]).
  func emitInteger(_ members: [TupleMember], _ pc: Int) throws(BackendError) {
    if members.count > 1 {
      asm.load(.double, .r2, .fp, Frame.tuple(1))
      asm.signExtend32(.r2)
      let bad = fault(.illegalOperation, at: pc)
      asm.jump(.signedLessOrEqual, .r2, 1, bad)
      asm.jump(.signedGreater, .r2, 36, bad)
    } else {
      asm.move(.r2, 10)
    }
    storeWord(2, .r2)
    let source = materialize(members[0], index: 0, pc: pc)
    storeWord(0, immediate: Int32(source.offset))
    for word in [1, 3, 4] { storeWord(word, immediate: 0) }
    asm.move(.r1, Int64(source.capacity))
    emitLoop(.number)
    let positive = asm.label()
    loadWord(1, in: .r0)
    loadWord(4, in: .r1)
    asm.jump(.equal, .r1, 0, positive)
    asm.negate(.r0)
    asm.place(positive)
  }

  /// memstr(address, character, size): size - 1 bytes, each NUL replaced; what no string holds is not read.
  func emitMemoryText(_ rd: UInt8, _ at: inout LoweringContext) {
    let most = bound.program.stringSize - 1
    var place = newString()
    let none = asm.label()
    let empty = asm.label()
    emitEmpty(place)
    asm.load(.double, .r2, .fp, Frame.tuple(2))
    asm.jump(.equal, .r2, 0, none)
    asm.jump(.greater, .r2, 4096, fault(.illegalOperation, at: at.pc))
    asm.alu(.sub, .r2, 1)
    storeWord(5, .r2)
    asm.clamp(.r2, atMost: most)
    asm.jump(.equal, .r2, 0, empty)
    storeWord(3, .r2)
    address(.r7, place.offset, in: .r1)
    asm.load(.double, .r3, .fp, Frame.tuple(0))
    asm.call(.probeReadKernel)
    emitCheckRead(fault: .badAddress, address: Frame.tuple(0), at.pc)
    storeWord(0, immediate: Int32(place.offset))
    storeWord(1, immediate: 0)
    storeWord(4, immediate: 0)
    asm.load(.byte, .r1, .fp, Frame.tuple(1))
    storeWord(2, .r1)
    loadWord(3, in: .r1)
    emitLoop(.replaceNUL)
    // Cut is what fills a string and was to be longer.
    let whole = asm.label()
    asm.move(.r2, 0)
    loadWord(4, in: .r0)
    loadWord(5, in: .r1)
    asm.jump(.less, .r0, Int32(most), whole)
    asm.jump(.lessOrEqual, .r1, .r0, whole)
    emitTruncated()
    asm.move(.r2, TextLength.cutWord)
    asm.place(whole)
    asm.alu(.add, .r0, 1)
    asm.alu(.or, .r2, .r0)
    emitTerminate(place, length: .r2)
    asm.place(empty)
    finishOrNull(&place, none: none, rd, &at)
  }

  /// cleanpath(path): a result is never longer than its path.
  func emitCleanPath(_ members: [TupleMember], _ rd: UInt8, _ at: inout LoweringContext) throws(BackendError) {
    let source = materialize(members[0], index: 0, pc: at.pc)
    let place = newString()
    storeWord(0, immediate: Int32(source.offset))
    storeWord(1, immediate: Int32(place.offset))
    for word in 2...4 { storeWord(word, immediate: 0) }
    // Each byte is read, taken back at the most, and the one behind `..` is read twice.
    asm.move(.r1, Int64(3 * source.capacity))
    emitLoop(.cleanPath)
    pointer(to: source, in: .r1)
    emitMark(in: .r2)
    loadWord(3, in: .r0)
    asm.alu(.add, .r0, 1)
    asm.alu(.or, .r2, .r0)
    emitTerminate(place, length: .r2)
    finish(place, rd, &at)
  }

  /// strtok(text, delimiters): the firing remembers the text and where its rest begins (plus 1; 0: there is none).
  func emitToken(_ members: [TupleMember], _ rd: UInt8, _ at: inout LoweringContext) throws(BackendError) {
    guard let slot = context.site == .error ? tokenSlots.error : tokenSlots.firing else {
      preconditionFailure("no memory for strtok()")
    }
    let delimiters = materialize(members[1], index: 1, pc: at.pc)
    let goesOn = asm.label()
    let over = asm.label()
    let none = asm.label()
    let done = asm.label()
    let text = StringPlace(
      base: .scratch, offset: slot + 16, capacity: stringCapacity, isCounted: true, limit: bound.program.stringSize)
    if members[0].value != .constant(0) {
      asm.load(.double, .r0, .fp, Frame.tuple(0))
      asm.jump(.equal, .r0, 0, goesOn)
      emitString(members[0].value, to: text, pc: at.pc)
      address(.r7, slot, in: .r1)
      asm.store(.double, .r1, 0, immediate: 1)
    }
    asm.place(goesOn)
    let set = scratch.allocate(32)
    var place = newString()
    emitZeros(.r7, set, bytes: 32)
    address(.r7, slot, in: .r1)
    asm.load(.double, .r1, .r1, 0)
    asm.jump(.equal, .r1, 0, none)
    asm.alu(.sub, .r1, 1)
    storeWord(6, .r1)
    storeWord(0, immediate: Int32(delimiters.offset))
    storeWord(1, immediate: Int32(set))
    asm.move(.r1, Int64(delimiters.capacity))
    emitLoop(.mark)
    storeWord(0, immediate: Int32(slot + 16))
    storeWord(2, immediate: 0)
    asm.move(.r1, Int64(stringCapacity))
    loadWord(6, in: .r2)
    asm.alu(.sub, .r1, .r2)
    emitLoop(.token)
    loadWord(2, in: .r1)
    asm.jump(.equal, .r1, 0, over)
    loadWord(3, in: .r3)
    loadWord(4, in: .r4)
    asm.move(.r1, .r4)
    asm.alu(.add, .r1, 1)
    address(.r7, slot, in: .r2)
    asm.store(.double, .r2, 0, .r1)
    asm.alu(.sub, .r4, .r3)
    asm.alu(.add, .r3, Int32(slot + 16))
    emitCopyPart(to: place, endOf: text)
    emitScratchNumber(place.offset, in: .r0)
    asm.jump(done)
    asm.place(over)
    clearWord(slot)
    asm.place(none)
    asm.move(.r0, 0)
    asm.place(done)
    place.null = .notFound
    self.set(rd, from: .r0, .string(place), &at)
  }

  /// json(text, selector): the selector becomes a list of names first, then the text is read once; what is found is a piece
  /// of it.
  func emitJSON(_ members: [TupleMember], _ rd: UInt8, _ at: inout LoweringContext) throws(BackendError) {
    let text = materialize(members[0], index: 0, pc: at.pc)
    let selector = materialize(members[1], index: 1, pc: at.pc)
    let names = scratch.allocate(selector.capacity + 16)
    var place = newString()
    storeWord(0, immediate: Int32(selector.offset))
    storeWord(1, immediate: Int32(names))
    storeWord(2, immediate: 0)
    storeWord(3, immediate: 1)
    asm.move(.r1, Int64(selector.capacity))
    emitLoop(.selector)
    // The last name ends, too.
    loadWord(2, in: .r1)
    asm.clamp(.r1, atMost: selector.capacity)
    asm.alu(.add, .r1, .r7)
    asm.alu(.add, .r1, Int32(names))
    asm.store(.double, .r1, 0, immediate: 0)
    loadWord(3, in: .r1)
    for word in JSONWord.allCases { storeWord(word.rawValue, immediate: 0) }
    storeWord(JSONWord.nameCount.rawValue, .r1)
    storeWord(JSONWord.text.rawValue, immediate: Int32(text.offset))
    storeWord(JSONWord.names.rawValue, immediate: Int32(names))
    // A byte behind a number is read twice, a name of the selector compared and skipped.
    asm.move(.r1, Int64(2 * text.capacity + 2 * selector.capacity + 16))
    emitLoop(.json)
    let none = asm.label()
    loadWord(JSONWord.isDone.rawValue, in: .r1)
    asm.jump(.equal, .r1, 0, none)
    loadWord(JSONWord.start.rawValue, in: .r3)
    loadWord(JSONWord.end.rawValue, in: .r4)
    asm.alu(.sub, .r4, .r3)
    asm.alu(.add, .r3, Int32(text.offset))
    emitCopyPart(to: place)
    finishOrNull(&place, none: none, rd, &at)
  }
}
