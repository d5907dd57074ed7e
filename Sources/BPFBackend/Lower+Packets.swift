import DIF
import Kernel

/// Where the kernel keeps pages, to find the memory of one by its `struct page` (x86): addresses of two variables.
package struct PageTables: Hashable, Sendable {
  /// `page_offset_base`: where all memory is mapped.
  package var directMap: UInt64
  /// `vmemmap_base`: the array of all `struct page`.
  package var pages: UInt64

  package init(directMap: UInt64, pages: UInt64) {
    self.directMap = directMap
    self.pages = pages
  }
}

/// copyoutskb(packet, size) and copyoutmbuf(): the data of a packet in dynamic scratch memory.
///
///     8 bytes   how many bytes could be read
///     size      the bytes, from `skb->data` on; the result points here; zeros behind those that could be read
///
/// A packet has a linear part and pieces of pages. Those are found through two variables of the kernel; where it lists
/// none (no KALLSYMS_ALL) the linear part is all that is read. Words of the runtime block: 0 `struct skb_shared_info`,
/// 1 position in the dynamic part, 2 bytes still wanted, 3 and 4 the two variables, 5 how many pieces, 6 bytes of one,
/// 8 the memory's address, 9 its position, 10 to 14 members of the packet, 10 and 11 a piece then.
extension SiteCompiler {
  /// Pieces that are looked at: the kernel allows 45 at the most.
  private static let mostPieces: Int64 = 45
  /// Bytes of `struct page` for which the arithmetic is made; and of one of the pieces.
  private static let pageStructureShift: Int32 = 6
  private static let pageShift: Int32 = 12
  private static let pieceSize: Int32 = 16

  /// Offsets of the members of a piece: names differ from kernel to kernel.
  private var piece: (page: Int, length: Int, offset: Int)? {
    for names in [("netmem", "len", "offset"), ("bv_page", "bv_len", "bv_offset")] {
      if let page = kernel.offset(of: names.0, in: "skb_frag_t"),
        let length = kernel.offset(of: names.1, in: "skb_frag_t"),
        let offset = kernel.offset(of: names.2, in: "skb_frag_t")
      {
        return (page, length, offset)
      }
    }
    return nil
  }

  func emitCopyPacket(_ pc: Int) throws(BackendError) {
    let done = asm.label()
    asm.load(.double, .r1, .fp, Frame.tuple(1))
    asm.jump(.greater, .r1, Int32(max(0, scratch.dynamicSize - 8)), fault(.noScratch, at: pc))
    asm.alu(.add, .r1, 8)
    emitAllocateZeroed(pc)
    storeWord(8, .r0)
    asm.load(.double, .r1, .r7, ScratchLayout.selfAddress)
    asm.alu(.sub, .r0, .r1)
    asm.alu(.sub, .r0, Int32(scratch.dynamicBase))
    storeWord(9, .r0)
    asm.alu(.add, .r0, 8)
    storeWord(1, .r0)
    asm.load(.double, .r1, .fp, Frame.tuple(1))
    storeWord(2, .r1)
    try emitPacketMember("len", bytes: 4, word: 10, pc)
    try emitPacketMember("data_len", bytes: 4, word: 11, pc)
    try emitPacketMember("data", bytes: 8, word: 12, pc)
    loadWord(10, in: .r2)
    loadWord(11, in: .r1)
    asm.jump(.greater, .r1, .r2, done)
    asm.alu(.sub, .r2, .r1)
    loadWord(12, in: .r3)
    emitPacketPiece(base: .r7, stop: done)
    if let tables = options.pageTables, let piece, kernel.offset(of: "frags", in: "skb_shared_info") != nil {
      try emitPacketPieces(tables, piece.page, pc, done)
    }
    asm.place(done)
    // The length in front.
    asm.load(.double, .r2, .fp, Frame.tuple(1))
    loadWord(2, in: .r1)
    asm.alu(.sub, .r2, .r1)
    loadWord(9, in: .r3)
    let fits = asm.label()
    asm.jump(.lessOrEqual, .r3, Int32(scratch.dynamicSize), fits)
    asm.move(.r3, 0)
    asm.place(fits)
    asm.move(.r1, .r7)
    asm.alu(.add, .r1, .r3)
    asm.alu(.add, .r1, Int32(scratch.dynamicBase))
    asm.store(.double, .r1, 0, .r2)
    loadWord(8, in: .r0)
    asm.alu(.add, .r0, 8)
  }

  /// Reads a member of the packet into a word.
  private func emitPacketMember(_ name: String, bytes: Int64, word: Int, _ pc: Int) throws(BackendError) {
    let offset = try memberOffset(name, in: "sk_buff")
    storeWord(word, immediate: 0)
    address(.r7, Self.word(word), in: .r1)
    asm.move(.r2, bytes)
    asm.load(.double, .r3, .fp, Frame.tuple(0))
    asm.alu(.add, .r3, Int32(offset))
    asm.call(.probeReadKernel)
    emitCheckRead(fault: .badAddress, address: Frame.tuple(0), pc)
  }

  /// Copies r2 bytes from r3, at most those still wanted, behind those that are there; scratch memory is at `base`.
  ///
  /// Goes to `stop` if they cannot be read, or no more are wanted.
  private func emitPacketPiece(base: BPFRegister, stop: Label) {
    let all = asm.label()
    let ready = asm.label()
    func load(_ word: Int, in register: BPFRegister) { asm.load(.double, register, base, Self.word(word)) }
    load(2, in: .r1)
    asm.jump(.lessOrEqual, .r2, .r1, all)
    asm.move(.r2, .r1)
    asm.place(all)
    asm.jump(.greater, .r2, Int32(scratch.dynamicSize), stop)
    asm.store(.double, base, Self.word(6), .r2)
    asm.jump(.less, .r2, 1, ready)
    load(1, in: .r4)
    asm.jump(.greater, .r4, Int32(scratch.dynamicSize), stop)
    asm.move(.r1, base)
    asm.alu(.add, .r1, .r4)
    asm.alu(.add, .r1, Int32(scratch.dynamicBase))
    asm.call(.probeReadKernel)
    asm.jump32(.notEqual, .r0, 0, stop)
    asm.place(ready)
    load(6, in: .r2)
    load(1, in: .r1)
    asm.alu(.add, .r1, .r2)
    asm.store(.double, base, Self.word(1), .r1)
    load(2, in: .r1)
    asm.alu(.sub, .r1, .r2)
    asm.store(.double, base, Self.word(2), .r1)
    asm.jump(.equal, .r1, 0, stop)
  }

  private func emitPacketPieces(
    _ tables: PageTables, _ pageOffset: Int, _ pc: Int, _ done: Label
  ) throws(BackendError) {
    for (word, address) in [(3, tables.directMap), (4, tables.pages)] {
      self.address(.r7, Self.word(word), in: .r1)
      asm.move(.r2, 8)
      asm.move(.r3, Int64(bitPattern: address))
      asm.call(.probeReadKernel)
      asm.jump32(.notEqual, .r0, 0, done)
    }
    try emitPacketMember("head", bytes: 8, word: 13, pc)
    try emitPacketMember("end", bytes: 4, word: 14, pc)
    loadWord(13, in: .r1)
    loadWord(14, in: .r2)
    asm.alu(.add, .r1, .r2)
    storeWord(0, .r1)
    storeWord(5, immediate: 0)
    asm.move(.r3, .r1)
    asm.alu(.add, .r3, Int32(try memberOffset("nr_frags", in: "skb_shared_info")))
    address(.r7, Self.word(5), in: .r1)
    asm.move(.r2, 1)
    asm.call(.probeReadKernel)
    asm.jump32(.notEqual, .r0, 0, done)
    asm.move(.r1, Self.mostPieces)
    emitLoop(.packetPiece)
  }

  /// Copies one of the packet's pieces.
  func emitPacketPieceBody() {
    guard let piece, let frags = kernel.offset(of: "frags", in: "skb_shared_info") else {
      preconditionFailure("pieces of a packet without their layout")
    }
    let end = asm.label()
    body(5, in: .r2)
    asm.jump(.greaterOrEqual, .r1, .r2, end)
    asm.alu(.mul, .r1, Self.pieceSize)
    body(0, in: .r3)
    asm.alu(.add, .r3, .r1)
    asm.alu(.add, .r3, Int32(frags))
    asm.move(.r1, .r6)
    asm.alu(.add, .r1, Int32(Self.word(10)))
    asm.move(.r2, Int64(Self.pieceSize))
    asm.call(.probeReadKernel)
    asm.jump32(.notEqual, .r0, 0, end)
    asm.load(.double, .r3, .r6, Self.word(10) + piece.page)
    // The lowest bit tells memory of a device, which cannot be read.
    asm.move(.r1, .r3)
    asm.alu(.and, .r1, 1)
    asm.jump(.notEqual, .r1, 0, end)
    body(4, in: .r1)
    asm.alu(.sub, .r3, .r1)
    asm.alu(.rsh, .r3, Self.pageStructureShift)
    asm.alu(.lsh, .r3, Self.pageShift)
    body(3, in: .r1)
    asm.alu(.add, .r3, .r1)
    asm.load(.word, .r1, .r6, Self.word(10) + piece.offset)
    asm.alu(.add, .r3, .r1)
    asm.load(.word, .r2, .r6, Self.word(10) + piece.length)
    emitPacketPiece(base: .r6, stop: end)
    returns(0)
    asm.place(end)
    returns(1)
  }
}
