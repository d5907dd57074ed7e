import DIF
import Kernel

/// Strings lie in memory of ours, zero-padded to their capacity, so that copies, comparisons and keys go by 8 bytes
/// (kernel.md §7). Strings elsewhere are read once into scratch memory.
extension SiteCompiler {
  /// Bytes of a string variable or result: `strsize`, rounded up.
  var stringCapacity: Int { roundUp8(bound.program.stringSize) }

  func lowerStringConstant(_ instruction: Instruction, _ at: inout LoweringContext) {
    let text = at.difo.string(at: instruction.index) ?? []
    let cut = text.prefix(max(0, bound.program.stringSize - 1))
    let offset = layout.readOnly.string(cut)
    let place = StringPlace(
      base: .readOnly, offset: offset, capacity: roundUp8(cut.count + 1), count: cut.count)
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

  /// Copies a string (its address in r0, `value` what is known of it) to memory, zero-padded to `capacity`.
  ///
  /// NULL of a nullable place copies as the empty string; any other bad address is a fault of the instruction `pc`, nil
  /// behind the last one.
  func emitString(
    _ value: Value, to base: BPFRegister, offset: Int, capacity: Int, pc: Int?
  ) throws(BackendError) {
    guard case .string(let place) = value else {
      return emitForeignString(to: base, offset: offset, capacity: capacity, pc: pc)
    }
    let done = asm.label()
    let empty = asm.label()
    if place.isNullable { asm.jump(.equal, .r0, 0, empty) }
    let count = min(roundUp8(capacity), place.capacity)
    pointer(to: place, in: .r1)
    emitCopy(from: .r1, to: base, offset, bytes: count)
    emitZeros(base, offset + count, bytes: roundUp8(capacity) - count)
    if place.capacity >= capacity { asm.store(.byte, base, offset + capacity - 1, immediate: 0) }
    if place.isNullable {
      asm.jump(done)
      asm.place(empty)
      emitZeros(base, offset, bytes: roundUp8(capacity))
    }
    asm.place(done)
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

  /// Reads the string at kernel address r0.
  private func emitForeignString(to base: BPFRegister, offset: Int, capacity: Int, pc: Int?) {
    asm.store(.double, .fp, Frame.temporary2, .r0)
    emitZeros(base, offset, bytes: roundUp8(capacity))
    asm.load(.double, .r3, .fp, Frame.temporary2)
    address(base, offset, in: .r1)
    asm.move(.r2, Int64(capacity))
    asm.call(.probeReadKernelString)
    emitCheckRead(fault: .badAddress, address: Frame.temporary2, pc)
  }

  /// The operand of a string subroutine as a place in scratch memory; NULL is an invalid address.
  func materialize(_ member: TupleMember, index: Int, pc: Int, nullIsEmpty: Bool = false) throws(BackendError)
    -> StringPlace
  {
    if case .string(let place) = member.value, place.base == .scratch, !place.isNullable { return place }
    asm.load(.double, .r0, .fp, Frame.tuple(index))
    return try materialize(member.value, pc: pc, nullIsEmpty: nullIsEmpty)
  }

  /// The string at address r0 as a place in scratch memory.
  func materialize(_ value: Value, pc: Int, nullIsEmpty: Bool = false) throws(BackendError) -> StringPlace {
    if case .string(let place) = value, place.null == .notFound, !nullIsEmpty {
      asm.move(.r1, 0)
      asm.jump(.equal, .r0, 0, fault(.badAddress, at: pc, value: .r1))
      if place.base == .scratch {
        var certain = place
        certain.null = .never
        return certain
      }
    }
    let capacity = if case .string(let place) = value { place.capacity } else { stringCapacity }
    let copy = StringPlace(base: .scratch, offset: scratch.allocate(capacity), capacity: capacity)
    // A string elsewhere ends at strsize, which is no multiple of 8.
    let size = if case .string = value { capacity } else { bound.program.stringSize }
    if nullIsEmpty, case .unknown = value {
      let empty = asm.label()
      let done = asm.label()
      asm.jump(.equal, .r0, 0, empty)
      try emitString(value, to: .r7, offset: copy.offset, capacity: size, pc: pc)
      asm.jump(done)
      asm.place(empty)
      emitZeros(.r7, copy.offset, bytes: capacity)
      asm.place(done)
    } else {
      try emitString(value, to: .r7, offset: copy.offset, capacity: size, pc: pc)
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
        places.append(try materialize(known, pc: at.pc, nullIsEmpty: true))
      }
    }
    let words = min(places[0].capacity, places[1].capacity) / 8
    let different = asm.label()
    let done = asm.label()
    pointer(to: places[0], in: .r1)
    pointer(to: places[1], in: .r2)
    for word in 0..<words {
      asm.load(.double, .r3, .r1, 8 * word)
      asm.load(.double, .r4, .r2, 8 * word)
      asm.jump(.notEqual, .r3, .r4, different)
    }
    // Every place holds a NUL: equal words of the shorter one are equal strings.
    asm.move(.r0, 0)
    asm.jump(done)
    asm.place(different)
    asm.toBigEndian(.r3, bits: 64)
    asm.toBigEndian(.r4, bits: 64)
    asm.move(.r0, 1)
    asm.jump(.greater, .r3, .r4, done)
    asm.move(.r0, -1)
    asm.place(done)
  }
}
