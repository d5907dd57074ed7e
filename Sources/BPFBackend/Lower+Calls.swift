import DIF
import Kernel

/// Subroutines: their arguments are the members of the tuple stack, their string results lie in scratch memory.
extension SiteCompiler {
  func lowerCall(_ instruction: Instruction, _ at: inout LoweringContext) throws(BackendError) {
    guard let subroutine = Subroutine(rawValue: UInt16(instruction.index)) else {
      throw BackendError("invalid subr \(instruction.index)", clause: context.clause)
    }
    let members = at.state.tuple
    let rd = instruction.rd
    guard members.count >= subroutine.minimumArguments else {
      emitFault(fault(.illegalOperation, at: at.pc))
      return set(rd, constant: 0, &at)
    }
    switch subroutine {
    case .rand: asm.call(.getRandom32)
    case .speculation: emitSpeculation()
    case .random: emitRandom64()
    case .htons, .ntohs: emitByteOrder(16)
    case .htonl, .ntohl: emitByteOrder(32)
    case .htonll, .ntohll: emitByteOrder(64)
    case .alloca:
      asm.load(.double, .r1, .fp, Frame.tuple(0))
      emitAllocateZeroed(at.pc)
    case .copyin: return emitCopyin(members, rd, &at)
    case .copyinstr:
      // The call before the last instruction, which returns its value.
      if let target = at.target, at.pc == at.difo.instructions.count - 2 {
        emitCopyinstr(members, into: target, at.pc)
        return set(rd, from: .r0, .written, &at)
      }
      return emitCopyinstr(members, rd, &at)
    case .strlen:
      let place = materialize(members[0], index: 0, pc: at.pc)
      emitLength(of: place)
    case .strchr, .strrchr: return emitStrchr(subroutine, members, rd, &at)
    case .strstr: return emitStrstr(members, rd, &at)
    case .index, .rindex: emitIndex(subroutine, members, at.pc)
    case .substr: return emitSubstr(members, rd, &at)
    case .strjoin: return emitStrjoin(members, rd, &at)
    case .basename, .dirname: return emitPathPart(subroutine, members, rd, &at)
    case .lltostr: return emitNumberText(members, rd, &at)
    case .d_path: return try emitPath(rd, &at)
    case .getf: try emitOpenFile()
    case .bcopy, .copyinto: emitCopyCall(subroutine, at.pc)
    case .copyout: emitCopyOut(at.pc)
    case .copyoutstr: try emitCopyOutString(members, at.pc)
    case .bounds:
      asm.load(.double, .r0, .fp, Frame.tuple(0))
      asm.load(.double, .r1, .fp, Frame.tuple(1))
      asm.jump(.greaterOrEqual, .r0, .r1, fault(.badIndex, at: at.pc, value: .r0))
    case .copyoutskb, .copyoutmbuf: try emitCopyPacket(at.pc)
    case .memref: emitMemoryReference(at.pc)
    case .getmajor, .getminor: emitDeviceNumber(subroutine)
    // Message blocks of STREAMS: there are none.
    case .msgdsize, .msgsize: asm.move(.r0, 0)
    case .progenyof: try emitProgenyOf()
    case .mutex_owned, .mutex_owner, .mutex_type_adaptive, .mutex_type_spin: try emitMutex(subroutine, at.pc)
    case .rw_read_held, .rw_write_held, .rw_iswriter: try emitSpinningLock(subroutine, at.pc)
    case .sx_shared_held, .sx_exclusive_held, .sx_isexclusive: try emitSleepingLock(subroutine, at.pc)
    case .toupper, .tolower: return try emitCase(subroutine, members, rd, &at)
    case .strtoll: try emitInteger(members, at.pc)
    case .strtok: return try emitToken(members, rd, &at)
    case .memstr: return emitMemoryText(rd, &at)
    case .cleanpath: return try emitCleanPath(members, rd, &at)
    case .json: return try emitJSON(members, rd, &at)
    case .inet_ntop, .inet_ntoa, .inet_ntoa6: return emitAddressText(subroutine, members, rd, &at)
    case .link_ntop, .uuidstr: return emitHexadecimal(subroutine, rd, &at)
    default: throw BackendError("\(subroutine.name)() is not supported yet", clause: context.clause)
    }
    set(rd, from: .r0, &at)
  }

  private func emitRandom64() {
    asm.call(.getRandom32)
    asm.alu(.lsh, .r0, 32)
    asm.store(.double, .fp, Frame.temporary2, .r0)
    asm.call(.getRandom32)
    asm.alu32(.mov, .r0, .r0)
    asm.load(.double, .r1, .fp, Frame.temporary2)
    asm.alu(.or, .r0, .r1)
  }

  private func emitByteOrder(_ bits: Int32) {
    asm.load(.double, .r0, .fp, Frame.tuple(0))
    asm.toBigEndian(.r0, bits: bits)
  }

  /// copyin(address, size): a constant size has a place of its own, any other takes dynamic scratch memory.
  private func emitCopyin(_ members: [TupleMember], _ rd: UInt8, _ at: inout LoweringContext) {
    if case .constant(let size) = members[1].value, size <= 4096, !writesScratch {
      let count = Int(size)
      let place = scratch.allocate(count)
      address(.r7, place, in: .r1)
      asm.move(.r2, Int64(count))
      asm.load(.double, .r3, .fp, Frame.tuple(0))
      asm.call(.probeReadUser)
      emitCheckRead(fault: .badAddress, address: Frame.tuple(0), at.pc)
      emitScratchNumber(place, in: .r0)
      return set(rd, from: .r0, .bytes(offset: place, count: count), &at)
    }
    asm.load(.double, .r1, .fp, Frame.tuple(1))
    emitAllocate(at.pc)
    asm.store(.double, .fp, Frame.temporary2, .r0)
    asm.load(.double, .r3, .fp, Frame.tuple(0))
    // r2 points to the memory, r1 is its size: the helper wants them the other way round.
    asm.move(.r4, .r1)
    asm.move(.r1, .r2)
    asm.move(.r2, .r4)
    asm.call(.probeReadUser)
    emitCheckRead(fault: .badAddress, address: Frame.tuple(0), at.pc)
    asm.load(.double, .r0, .fp, Frame.temporary2)
    set(rd, from: .r0, &at)
  }

  private func emitCopyinstr(_ members: [TupleMember], _ rd: UInt8, _ at: inout LoweringContext) {
    let place = newString()
    emitRead(.probeReadUserString, to: place, address: Frame.tuple(0), members: members, pc: at.pc)
    finish(place, rd, &at)
  }

  /// The same right into a record or a key.
  private func emitCopyinstr(_ members: [TupleMember], into target: TextTarget, _ pc: Int) {
    switch target {
    case .record(let text):
      let late = lateText(members, pc)
      let failed = late.map { _ in asm.label() }
      emitRead(
        .probeReadUserString, size: text.capacity, address: Frame.tuple(0), members, pc, failed: failed
      ) { compiler in
        compiler.emitTextEnd(text)
      }
      emitTextWritten(text)
      guard let late, let failed else { return }
      let done = asm.label()
      asm.jump(done)
      asm.place(failed)
      emitWait(text, number: late, pc)
      asm.place(done)
    case .key(let offset, let capacity):
      emitClear(offset, bytes: roundUp8(capacity))
      emitRead(.probeReadUserString, size: capacity, address: Frame.tuple(0), members, pc) { compiler in
        compiler.address(.r7, offset, in: .r1)
      }
      emitKeyWritten(offset: offset, capacity: capacity, isPrinted: true)
    }
  }

  /// r2 becomes how many bytes copyinstr() reads, the NUL among them: `size`, or what its second argument says.
  func emitCopyLimit(_ members: [TupleMember], size: Int) {
    asm.move(.r2, Int64(size))
    guard members.count > 1 else { return }
    let limited = asm.label()
    asm.load(.double, .r1, .fp, Frame.tuple(1))
    asm.jump(.greaterOrEqual, .r1, Int32(size - 1), limited)
    asm.alu(.add, .r1, 1)
    asm.move(.r2, .r1)
    asm.place(limited)
  }

  /// Memory for a string that is a result: counted, of full size or of less.
  func newString(capacity: Int? = nil) -> StringPlace {
    let size = min(capacity ?? bound.program.stringSize, bound.program.stringSize)
    return StringPlace(
      base: .scratch, offset: scratch.allocateString(capacity: roundUp8(size)), capacity: roundUp8(size),
      isCounted: true, limit: size)
  }

  /// Memory for a short string whose length is not kept: filled with zeros.
  func newPadded(capacity: Int) -> StringPlace {
    let place = StringPlace(base: .scratch, offset: scratch.allocate(capacity), capacity: capacity)
    emitClear(place.offset, bytes: capacity)
    return place
  }

  /// The result of a call is a place; of a padded one that may be longer than strsize it is a copy, cut.
  func finish(_ result: StringPlace, _ rd: UInt8, _ at: inout LoweringContext) {
    var place = result
    if !place.isCounted, place.capacity > bound.program.stringSize {
      emitScratchNumber(place.offset, in: .r0)
      place = newString()
      emitRead(.probeReadKernelString, to: place, pc: at.pc)
    }
    emitScratchNumber(place.offset, in: .r0)
    set(rd, from: .r0, .string(place), &at)
  }
}
