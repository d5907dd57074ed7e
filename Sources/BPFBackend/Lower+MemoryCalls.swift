import DIF
import Kernel

/// Subroutines that copy memory, and what they make of it (builtins.md §2).
extension SiteCompiler {
  /// bcopy(source, target, size) and copyinto(user address, size, target); the target lies in scratch memory.
  func emitCopyCall(_ subroutine: Subroutine, _ pc: Int) {
    let isUser = subroutine == .copyinto
    asm.load(.double, .r3, .fp, Frame.tuple(0))
    asm.load(.double, .r2, .fp, Frame.tuple(isUser ? 2 : 1))
    asm.load(.double, .r4, .fp, Frame.tuple(isUser ? 1 : 2))
    asm.store(.double, .fp, Frame.temporary2, .r3)
    emitCopyToScratch(from: isUser ? .probeReadUser : .probeReadKernel, pc)
    asm.move(.r0, 0)
  }

  /// memref(address, size): r0 becomes the address of the two.
  func emitMemoryReference(_ pc: Int) {
    asm.move(.r1, 16)
    emitAllocate(pc)
    asm.load(.double, .r1, .fp, Frame.tuple(0))
    asm.store(.double, .r2, 0, .r1)
    asm.load(.double, .r1, .fp, Frame.tuple(1))
    asm.store(.double, .r2, 8, .r1)
  }

  /// copyout(buffer, user address, size): by way of scratch memory, which is free again then.
  func emitCopyOut(_ pc: Int) {
    asm.load(.double, .r1, .fp, Frame.tuple(2))
    emitAllocate(pc)
    asm.store(.double, .fp, Frame.temporary, .r2)
    asm.store(.double, .fp, Frame.temporary2, .r1)
    asm.load(.double, .r3, .fp, Frame.tuple(0))
    asm.move(.r4, .r1)
    asm.move(.r1, .r2)
    asm.move(.r2, .r4)
    asm.call(.probeReadKernel)
    emitCheckRead(fault: .badAddress, address: Frame.tuple(0), pc)
    asm.load(.double, .r2, .fp, Frame.temporary)
    asm.load(.double, .r3, .fp, Frame.temporary2)
    // What went through a frame slot has no bounds any more.
    asm.clamp(.r3, atMost: scratch.dynamicSize)
    emitWriteUser(pc)
    emitRelease()
  }

  /// copyoutstr(string, user address, limit): at most `limit` bytes, the NUL among them.
  func emitCopyOutString(_ members: [TupleMember], _ pc: Int) throws(BackendError) {
    let source = materialize(members[0], index: 0, pc: pc)
    let whole = asm.label()
    emitLength(of: source)
    asm.alu(.add, .r0, 1)
    asm.move(.r3, .r0)
    asm.load(.double, .r1, .fp, Frame.tuple(2))
    asm.jump(.lessOrEqual, .r3, .r1, whole)
    asm.move(.r3, .r1)
    asm.place(whole)
    asm.clamp(.r3, atMost: source.capacity)
    address(.r7, source.offset, in: .r2)
    emitWriteUser(pc)
  }

  /// Writes r3 bytes from r2 to the process at the second argument.
  private func emitWriteUser(_ pc: Int) {
    let done = asm.label()
    // 6.1 learns from this comparison, not from one for equality, that the size is not 0.
    asm.jump(.less, .r3, 1, done)
    asm.load(.double, .r1, .fp, Frame.tuple(1))
    asm.call(.probeWriteUser)
    emitCheckRead(fault: .badAddress, address: Frame.tuple(1), pc)
    asm.place(done)
    asm.move(.r0, 0)
  }

  /// Gives back what emitCopyOut took.
  private func emitRelease() {
    let fine = asm.label()
    asm.load(.double, .r1, .fp, Frame.tuple(2))
    asm.alu(.add, .r1, 7)
    asm.alu(.and, .r1, -8)
    asm.load(.double, .r2, .r7, ScratchLayout.dynamicUsed)
    asm.jump(.greater, .r1, .r2, fine)
    asm.alu(.sub, .r2, .r1)
    asm.store(.double, .r7, ScratchLayout.dynamicUsed, .r2)
    asm.place(fine)
    asm.move(.r0, 0)
  }

  /// getmajor(device), getminor(device): the kernel's dev_t has 20 bits of minor number.
  func emitDeviceNumber(_ subroutine: Subroutine) {
    asm.load(.double, .r0, .fp, Frame.tuple(0))
    if subroutine == .getmajor {
      asm.alu32(.mov, .r0, .r0)
      asm.alu(.rsh, .r0, 20)
    } else {
      asm.alu(.and, .r0, 0xF_FFFF)
    }
  }
}
