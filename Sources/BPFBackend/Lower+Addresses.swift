import DIF
import Kernel

/// inet_ntop(): text of an IPv4 or IPv6 address (builtins.md §2).
extension SiteCompiler {
  private static let inet: Int32 = 2
  private static let inet6: Int32 = 10

  func emitAddressText(_ rd: UInt8, _ at: inout LoweringContext) {
    let place = newString(capacity: 48)
    let bytes = scratch.allocate(16)
    let isSix = asm.label()
    let done = asm.label()
    emitZeros(.r7, place.offset, bytes: place.capacity)
    asm.load(.double, .r1, .fp, Frame.tuple(0))
    asm.signExtend32(.r1)
    asm.jump(.equal, .r1, Self.inet6, isSix)
    asm.jump(.notEqual, .r1, Self.inet, fault(.illegalOperation, at: at.pc))
    emitReadAddress(bytes, count: 4, at.pc)
    storeWord(1, immediate: 0)
    emitOctets(bytes, to: place)
    asm.jump(done)
    asm.place(isSix)
    emitReadAddress(bytes, count: 16, at.pc)
    emitSix(bytes, to: place)
    asm.place(done)
    finish(place, rd, &at)
  }

  private func emitReadAddress(_ bytes: Int, count: Int64, _ pc: Int) {
    address(.r7, bytes, in: .r1)
    asm.move(.r2, count)
    asm.load(.double, .r3, .fp, Frame.tuple(1))
    asm.call(.probeReadKernel)
    emitCheckRead(fault: .badAddress, address: Frame.tuple(1), pc)
  }

  /// Writes four octets from the position in word 1 on.
  private func emitOctets(_ bytes: Int, to place: StringPlace) {
    asm.load(.word, .r1, .r7, bytes)
    storeWord(0, .r1)
    storeWord(2, immediate: Int32(place.offset))
    asm.move(.r1, 4)
    emitLoop(.octet)
  }

  /// Eight groups, or six and an IPv4 address behind them; the first of the longest runs of zero groups becomes `::`.
  private func emitSix(_ bytes: Int, to place: StringPlace) {
    let plain = asm.label()
    let counted = asm.label()
    let hasFour = asm.label()
    let noColon = asm.label()
    let done = asm.label()
    // Frame.value: number of groups. Mapped: ::ffff:a.b.c.d; compatible: ::a.b.c.d above ::1.
    asm.load(.double, .r1, .r7, bytes)
    asm.jump(.notEqual, .r1, 0, plain)
    asm.load(.word, .r1, .r7, bytes + 8)
    asm.move(.r2, 0xFFFF_0000)
    asm.jump(.equal, .r1, .r2, hasFour)
    asm.jump(.notEqual, .r1, 0, plain)
    asm.load(.word, .r1, .r7, bytes + 12)
    asm.toBigEndian(.r1, bits: 32)
    asm.jump(.lessOrEqual, .r1, 1, plain)
    asm.place(hasFour)
    asm.store(.double, .fp, Frame.temporary2, immediate: 6)
    asm.jump(counted)
    asm.place(plain)
    asm.store(.double, .fp, Frame.temporary2, immediate: 8)
    asm.place(counted)

    storeWord(0, immediate: 100)
    storeWord(1, immediate: 0)
    storeWord(4, immediate: Int32(bytes))
    storeWord(5, immediate: 0)
    asm.load(.double, .r1, .fp, Frame.temporary2)
    emitLoop(.zeroRun)
    storeWord(2, immediate: 0)
    storeWord(3, immediate: Int32(place.offset))
    asm.load(.double, .r1, .fp, Frame.temporary2)
    emitLoop(.group)

    asm.load(.double, .r1, .fp, Frame.temporary2)
    asm.jump(.notEqual, .r1, 6, done)
    // A colon, unless the run of zeros has just put two.
    loadWord(2, in: .r3)
    loadWord(0, in: .r1)
    loadWord(1, in: .r2)
    asm.alu(.add, .r1, .r2)
    asm.jump(.equal, .r1, 6, noColon)
    asm.jump(.greater, .r3, 40, done)
    asm.move(.r4, .r7)
    asm.alu(.add, .r4, .r3)
    asm.store(.byte, .r4, place.offset, immediate: 0x3A)
    asm.alu(.add, .r3, 1)
    asm.place(noColon)
    storeWord(1, .r3)
    emitOctets(bytes + 12, to: place)
    asm.place(done)
  }
}
