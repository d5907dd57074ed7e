import DIF
import Kernel

/// Texts of addresses: IPv4, IPv6, of links, and of UUIDs (builtins.md §2).
extension SiteCompiler {
  private static let inet: Int32 = 2
  private static let inet6: Int32 = 10
  /// ARPHRD_ETHER, ARPHRD_INFINIBAND.
  private static let ethernet: Int32 = 1
  private static let infiniband: Int32 = 32

  func emitAddressText(_ subroutine: Subroutine, _ members: [TupleMember], _ rd: UInt8, _ at: inout LoweringContext) {
    let place = newPadded(capacity: 48)
    let bytes = scratch.allocate(16)
    let isSix = asm.label()
    let done = asm.label()
    let member = subroutine == .inet_ntop ? 1 : 0
    if subroutine == .inet_ntop {
      asm.load(.double, .r1, .fp, Frame.tuple(0))
      asm.signExtend32(.r1)
      asm.jump(.equal, .r1, Self.inet6, isSix)
      asm.jump(.notEqual, .r1, Self.inet, fault(.illegalOperation, at: at.pc))
    }
    if subroutine != .inet_ntoa6 {
      emitReadAddress(bytes, count: 4, member: member, at.pc)
      storeWord(1, immediate: 0)
      emitOctets(bytes, to: place)
      asm.jump(done)
    }
    if subroutine != .inet_ntoa {
      asm.place(isSix)
      emitReadAddress(bytes, count: 16, member: member, at.pc)
      emitSix(bytes, to: place, subroutine, hasStyle: members.count > 1)
    }
    asm.place(done)
    finish(place, rd, &at)
  }

  private func emitReadAddress(_ bytes: Int, count: Int64, member: Int, _ pc: Int) {
    address(.r7, bytes, in: .r1)
    asm.move(.r2, count)
    asm.load(.double, .r3, .fp, Frame.tuple(member))
    asm.call(.probeReadKernel)
    emitCheckRead(fault: .badAddress, address: Frame.tuple(member), pc)
  }

  /// link_ntop() and uuidstr(): bytes in hexadecimal digits with separators.
  func emitHexadecimal(_ subroutine: Subroutine, _ rd: UInt8, _ at: inout LoweringContext) {
    let place = newPadded(capacity: 64)
    let bytes = scratch.allocate(24)
    let other = asm.label()
    let known = asm.label()
    /// A separator follows each byte whose bit is set.
    func shape(count: Int64, separators: Int32) {
      asm.move(.r2, count)
      storeWord(4, immediate: separators)
    }
    if subroutine == .uuidstr {
      shape(count: 16, separators: 0b10_1010_1000)
    } else {
      asm.load(.double, .r1, .fp, Frame.tuple(0))
      asm.signExtend32(.r1)
      asm.jump(.notEqual, .r1, Self.ethernet, other)
      shape(count: 6, separators: 0x1F)
      asm.jump(known)
      asm.place(other)
      asm.jump(.notEqual, .r1, Self.infiniband, fault(.illegalOperation, at: at.pc))
      shape(count: 20, separators: 0x7_FFFF)
      asm.place(known)
    }
    storeWord(5, .r2)
    let member = Frame.tuple(subroutine == .uuidstr ? 0 : 1)
    address(.r7, bytes, in: .r1)
    asm.load(.double, .r3, .fp, member)
    asm.call(.probeReadKernel)
    emitCheckRead(fault: .badAddress, address: member, at.pc)
    storeWord(0, immediate: Int32(bytes))
    storeWord(1, immediate: 0)
    storeWord(2, immediate: Int32(place.offset))
    storeWord(3, immediate: subroutine == .uuidstr ? 0x2D : 0x3A)
    loadWord(5, in: .r1)
    emitLoop(.hexadecimal)
    finish(place, rd, &at)
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
  ///
  /// inet_ntoa6() writes nothing but an IPv4 address if there is one; with style 1 it does as inet_ntop(), but a single zero
  /// group stays as it is (RFC 5952).
  private func emitSix(_ bytes: Int, to place: StringPlace, _ subroutine: Subroutine, hasStyle: Bool) {
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
    if subroutine == .inet_ntoa6 {
      let whole = asm.label()
      if hasStyle {
        asm.load(.double, .r1, .fp, Frame.tuple(1))
        asm.jump32(.notEqual, .r1, 0, whole)
      }
      storeWord(1, immediate: 0)
      emitOctets(bytes + 12, to: place)
      asm.jump(done)
      asm.place(whole)
    }
    // Without a style nothing leads here, and the kernel refuses such code.
    if subroutine != .inet_ntoa6 || hasStyle {
      asm.store(.double, .fp, Frame.temporary2, immediate: 6)
      asm.jump(counted)
    }
    asm.place(plain)
    asm.store(.double, .fp, Frame.temporary2, immediate: 8)
    asm.place(counted)

    storeWord(0, immediate: 100)
    storeWord(1, immediate: 0)
    if subroutine == .inet_ntoa6, hasStyle {
      let isLoose = asm.label()
      asm.load(.double, .r1, .fp, Frame.tuple(1))
      asm.jump32(.equal, .r1, 0, isLoose)
      storeWord(1, immediate: 1)
      asm.place(isLoose)
    }
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
