import DIF
import Kernel

/// Strings lie in memory of ours with their length in front (`StringPlace`), and zeros up to a multiple of 8, so that
/// comparisons go by 8 bytes and copies take what is used (kernel.md §7). Strings elsewhere are read once into scratch memory.
extension SiteCompiler {
  /// Bytes of a string variable or result: `strsize`, rounded up.
  var stringCapacity: Int { roundUp8(bound.program.stringSize) }

  func lowerStringConstant(_ instruction: Instruction, _ at: inout LoweringContext) {
    let text = at.difo.string(at: instruction.index) ?? []
    let cut = text.prefix(max(0, bound.program.stringSize - 1))
    let offset = layout.readOnly.string(cut)
    let place = StringPlace(
      base: .readOnly, offset: offset, capacity: roundUp8(cut.count + 1), count: cut.count,
      isCut: cut.count < text.count)
    if place.isCut { emitTruncated() }
    emitNumber(of: place, in: .r0)
    set(instruction.rd, from: .r0, .string(place), &at)
  }

  /// The address of a place as a number, for the register's slot.
  func emitNumber(of place: StringPlace, in register: BPFRegister) {
    if place.base == .scratch { return emitScratchNumber(place.offset, in: register) }
    // A pointer that went through map memory is a number to the verifier.
    pointer(to: place, in: register)
    asm.store(.double, .r7, ScratchLayout.runtime, register)
    asm.load(.double, register, .r7, ScratchLayout.runtime)
  }

  /// Points a register at a place.
  func pointer(to place: StringPlace, in register: BPFRegister) {
    switch place.base {
    case .scratch: address(.r7, place.offset, in: register)
    case .readOnly: asm.loadMapValue(register, layout.readOnlyMap, offset: place.offset)
    case .globals: asm.loadMapValue(register, layout.globalData, offset: place.offset)
    }
  }

  /// Copies a string to a counted place of scratch memory: its address is in r0, `value` what is known of it.
  ///
  /// NULL of a nullable place copies as the empty string; any other bad address is a fault of the instruction `pc`, nil
  /// behind the last one.
  func emitString(_ value: Value, to target: StringPlace, pc: Int?) {
    guard case .string(let place) = value else { return emitRead(.probeReadKernelString, to: target, pc: pc) }
    if let count = place.count, count < target.size {
      pointer(to: target, in: .r1)
      pointer(to: place, in: .r3)
      asm.store(.double, .r1, -8, immediate: Int32(count + 1))
      if place.isCut { asm.store(.word, .r1, -4, immediate: 1) }
      return emitCopy(from: .r3, to: .r1, 0, bytes: place.capacity)
    }
    let done = asm.label()
    let empty = asm.label()
    if place.isNullable { asm.jump(.equal, .r0, 0, empty) }
    if place.isCounted {
      emitCountedCopy(of: place, to: target)
    } else {
      emitRead(.probeReadKernelString, to: target, pc: pc)
    }
    if place.isNullable {
      asm.jump(done)
      asm.place(empty)
      emitEmpty(target)
    }
    asm.place(done)
  }

  private func emitCountedCopy(of place: StringPlace, to target: StringPlace) {
    let fits = asm.label()
    pointer(to: place, in: .r3)
    asm.load(.double, .r4, .r3, -8)
    asm.alu32(.mov, .r2, .r4)
    // Of variables that were made with another strsize, and of those that another CPU is changing.
    asm.jump(.lessOrEqual, .r2, Int32(target.size), fits)
    asm.move(.r2, Int64(target.size))
    asm.move(.r4, TextLength.cutWord | Int64(target.size))
    emitTruncated()
    asm.place(fits)
    pointer(to: target, in: .r1)
    asm.store(.double, .r1, -8, .r4)
    emitCopyText(capacity: min(place.capacity, target.capacity))
    emitTerminate(target)
  }

  /// Copies the text of a counted string, its end and the zeros behind from r3 to r1: r2 bytes, at most `capacity`, in whole
  /// words; r4 is lost.
  ///
  /// Where strings are short a copy needs no call.
  func emitCopyText(capacity: Int) {
    guard capacity > 256 else {
      let done = asm.label()
      for step in stride(from: 0, to: capacity, by: 8) {
        asm.load(.double, .r4, .r3, step)
        asm.store(.double, .r1, step, .r4)
        asm.jump(.lessOrEqual, .r2, Int32(step + 8), done)
      }
      return asm.place(done)
    }
    asm.alu(.add, .r2, 7)
    asm.alu(.and, .r2, -8)
    asm.clamp(.r2, atMost: capacity)
    asm.call(.probeReadKernel)
  }

  /// Reads the string at address r0 by a helper; what follows strsize - 1 bytes is cut.
  func emitRead(_ helper: Helper, to target: StringPlace, pc: Int?) {
    asm.store(.double, .fp, Frame.temporary2, .r0)
    emitRead(helper, to: target, address: Frame.temporary2, pc: pc)
  }

  /// The same of the address in a frame slot; `members` may limit what is read.
  func emitRead(_ helper: Helper, to target: StringPlace, address: Int, members: [TupleMember] = [], pc: Int?) {
    emitRead(helper, size: target.size, address: address, members, pc) { compiler in
      compiler.pointer(to: target, in: .r1)
    }
    emitCounted(target)
  }

  /// Reads a string of at most `size` bytes, the NUL among them, to where `point` points r1; r0 becomes the number of its
  /// bytes, `size` + 1 if it goes on.
  ///
  /// To know that, one byte more is asked for. What lies there need not be readable. If nothing can be read it is a fault,
  /// or goes on elsewhere.
  func emitRead(
    _ helper: Helper, size: Int, address: Int, _ members: [TupleMember], _ pc: Int?, failed: Label? = nil,
    point: (SiteCompiler) -> Void
  ) {
    let fine = asm.label()
    for isLast in [false, true] {
      emitCopyLimit(members, size: isLast ? size : size + 1)
      point(self)
      asm.load(.double, .r3, .fp, address)
      asm.call(helper)
      if isLast, let failed {
        asm.signExtend32(.r0)
        asm.jump(.signedLess, .r0, 0, failed)
      } else if isLast {
        emitCheckRead(fault: .badAddress, address: address, pc)
      } else {
        asm.signExtend32(.r0)
        asm.jump(.signedGreaterOrEqual, .r0, 0, fine)
      }
    }
    asm.jump(.notEqual, .r0, Int32(size), fine)
    asm.move(.r0, Int64(size + 1))
    asm.place(fine)
    // 6.1 does not count the NUL of an empty string of user memory.
    asm.clamp(.r0, atLeast: 1)
  }

  /// A helper has put r0 bytes into a place, the NUL among them: ends it there, or at its size if they are more.
  func emitCounted(_ place: StringPlace) {
    let whole = asm.label()
    asm.move(.r2, .r0)
    asm.jump(.lessOrEqual, .r0, Int32(place.size), whole)
    emitTruncated()
    asm.move(.r0, Int64(place.size))
    asm.move(.r2, TextLength.cutWord | Int64(place.size))
    asm.place(whole)
    emitTerminate(place, length: .r2)
  }

  /// Counts a string that is cut; r1 is lost.
  func emitTruncated() {
    asm.move(.r1, 1)
    asm.atomic(.add, .double, .r8, RingLayout.Counter.truncatedStrings.rawValue, .r1)
  }

  /// What follows the text of a counted place, up to a multiple of 8, becomes zero.
  ///
  /// The length in front of it stands there already, or is written now: it is in r0, and in the register `length` with the
  /// mark of what was cut.
  func emitTerminate(_ place: StringPlace, length: BPFRegister? = nil) {
    pointer(to: place, in: .r1)
    if let length { asm.store(.double, .r1, -8, length) } else { asm.load(.word, .r0, .r1, -8) }
    asm.clamp(.r0, atLeast: 1)
    asm.clamp(.r0, atMost: place.capacity)
    asm.alu(.add, .r1, .r0)
    asm.store(.double, .r1, -1, immediate: 0)
  }

  /// A counted place becomes the empty string.
  func emitEmpty(_ place: StringPlace) {
    pointer(to: place, in: .r1)
    asm.store(.double, .r1, -8, immediate: 1)
    asm.store(.double, .r1, 0, immediate: 0)
  }

  /// A string becomes a key, or a part of one, in scratch memory: padded with zeros; with the mark of what was cut if the key
  /// is printed.
  func emitKey(_ value: Value, offset: Int, capacity: Int, isPrinted: Bool, pc: Int?) {
    asm.store(.double, .fp, Frame.temporary2, .r0)
    guard case .string(let place) = value else {
      emitClear(offset, bytes: roundUp8(capacity))
      emitRead(.probeReadKernelString, size: capacity, address: Frame.temporary2, [], pc) { compiler in
        compiler.address(.r7, offset, in: .r1)
      }
      return emitKeyWritten(offset: offset, capacity: capacity, isPrinted: isPrinted)
    }
    let done = asm.label()
    emitClear(offset, bytes: roundUp8(capacity))
    if place.isNullable {
      asm.load(.double, .r0, .fp, Frame.temporary2)
      asm.jump(.equal, .r0, 0, done)
    }
    pointer(to: place, in: .r3)
    if place.isCounted {
      asm.load(.word, .r2, .r3, -8)
      asm.clamp(.r2, atLeast: 1)
      asm.alu(.sub, .r2, 1)
      asm.clamp(.r2, atMost: capacity - 1)
      if isPrinted {
        asm.load(.word, .r4, .r3, -4)
        address(.r7, offset + capacity - 1, in: .r1)
        asm.store(.byte, .r1, 0, .r4)
      }
      address(.r7, offset, in: .r1)
      asm.call(.probeReadKernel)
    } else {
      address(.r7, offset, in: .r1)
      emitCopy(from: .r3, to: .r1, 0, bytes: min(place.capacity, roundUp8(capacity)))
      for byte in capacity - 1..<max(capacity - 1, min(place.capacity, roundUp8(capacity))) {
        address(.r7, offset + byte, in: .r1)
        asm.store(.byte, .r1, 0, immediate: 0)
      }
      if isPrinted, place.isCut {
        address(.r7, offset + capacity - 1, in: .r1)
        asm.store(.byte, .r1, 0, immediate: 1)
      }
    }
    asm.place(done)
  }

  /// A string helper has put r0 bytes into a key, the NUL among them; it was asked for one more than there is room.
  func emitKeyWritten(offset: Int, capacity: Int, isPrinted: Bool) {
    let whole = asm.label()
    asm.jump(.lessOrEqual, .r0, Int32(capacity), whole)
    emitTruncated()
    address(.r7, offset + capacity - 1, in: .r1)
    asm.store(.byte, .r1, 0, immediate: isPrinted ? 1 : 0)
    asm.place(whole)
  }

  /// Clears scratch memory; much of it by the helper.
  func emitClear(_ offset: Int, bytes: Int) {
    address(.r7, offset, in: .r1)
    guard bytes > 512 else { return emitZeros(.r1, 0, bytes: bytes) }
    asm.move(.r2, Int64(bytes))
    asm.loadMapValue(.r3, layout.readOnlyMap, offset: layout.zeros(bytes))
    asm.call(.probeReadKernel)
  }

  /// Copies between memory of ours; long ones by the helper.
  func emitCopy(from source: BPFRegister, to base: BPFRegister, _ offset: Int, bytes: Int) {
    guard bytes > 512 else {
      for step in stride(from: 0, to: bytes, by: 8) {
        asm.load(.double, .r2, source, step)
        asm.store(.double, base, offset + step, .r2)
      }
      return
    }
    if source != .r3 { asm.move(.r3, source) }
    address(base, offset, in: .r1)
    asm.move(.r2, Int64(bytes))
    asm.call(.probeReadKernel)
  }

  /// The operand of a string subroutine as a counted place in scratch memory; NULL is an invalid address.
  func materialize(_ member: TupleMember, index: Int, pc: Int, nullIsEmpty: Bool = false) -> StringPlace {
    if case .string(let place) = member.value, place.base == .scratch, place.isCounted, !place.isNullable {
      return place
    }
    asm.load(.double, .r0, .fp, Frame.tuple(index))
    return materialize(member.value, pc: pc, nullIsEmpty: nullIsEmpty)
  }

  /// The string at address r0 as a counted place in scratch memory.
  func materialize(_ value: Value, pc: Int, nullIsEmpty: Bool = false) -> StringPlace {
    if case .string(let place) = value, place.null == .notFound, !nullIsEmpty {
      asm.move(.r1, 0)
      asm.jump(.equal, .r0, 0, fault(.badAddress, at: pc, value: .r1))
      if place.base == .scratch, place.isCounted {
        var certain = place
        certain.null = .never
        return certain
      }
    }
    let copy = newString()
    if nullIsEmpty, case .unknown = value {
      let empty = asm.label()
      let done = asm.label()
      asm.jump(.equal, .r0, 0, empty)
      emitString(value, to: copy, pc: pc)
      asm.jump(done)
      asm.place(empty)
      emitEmpty(copy)
      asm.place(done)
    } else {
      emitString(value, to: copy, pc: pc)
    }
    return copy
  }

  /// r0 = -1, 0, 1: scmp.
  ///
  /// NULL compares as the empty string.
  func lowerStringComparison(_ instruction: Instruction, _ at: inout LoweringContext) throws(BackendError) {
    var places: [StringPlace] = []
    for register in [instruction.r1, instruction.r2] {
      let value = value(register, at)
      if case .string(let place) = value, !place.isNullable {
        places.append(place)
      } else {
        get(register, in: .r0, at)
        let known: Value = if case .constant(0) = value { .unknown } else { value }
        places.append(materialize(known, pc: at.pc, nullIsEmpty: true))
      }
    }
    let different = asm.label()
    let same = asm.label()
    let done = asm.label()
    // The shorter of constants and padded ones ends within its capacity; else the length says where.
    let bounded = places.filter { !$0.isCounted }.map(\.capacity).min()
    let capacity = min(places[0].capacity, places[1].capacity)
    if bounded == nil, capacity > 512 {
      emitLongComparison(places)
      asm.jump(.equal, .r0, 0, done)
      loadWord(3, in: .r3)
      loadWord(4, in: .r4)
    } else {
      pointer(to: places[0], in: .r1)
      pointer(to: places[1], in: .r2)
      if bounded == nil { asm.load(.word, .r5, .r1, -8) }
      for word in 0..<min(bounded ?? capacity, capacity) / 8 {
        asm.load(.double, .r3, .r1, 8 * word)
        asm.load(.double, .r4, .r2, 8 * word)
        asm.jump(.notEqual, .r3, .r4, different)
        if bounded == nil { asm.jump(.lessOrEqual, .r5, Int32(8 * word + 8), same) }
      }
      asm.place(same)
      asm.move(.r0, 0)
      asm.jump(done)
    }
    asm.place(different)
    asm.toBigEndian(.r3, bits: 64)
    asm.toBigEndian(.r4, bits: 64)
    asm.move(.r0, 1)
    asm.jump(.greater, .r3, .r4, done)
    asm.move(.r0, -1)
    asm.place(done)
  }

  /// r0 becomes 0 if two counted places are equal; else the first words that differ are in words 3 and 4.
  private func emitLongComparison(_ places: [StringPlace]) {
    storeWord(0, immediate: Int32(places[0].offset))
    storeWord(1, immediate: Int32(places[1].offset))
    storeWord(2, immediate: 0)
    pointer(to: places[0], in: .r1)
    asm.load(.word, .r1, .r1, -8)
    asm.alu(.add, .r1, 7)
    asm.alu(.rsh, .r1, 3)
    emitLoop(.compareWords)
    loadWord(2, in: .r0)
  }
}
