import DIF
import Kernel

/// d_path(): the path of a file, by walks of our own, since no helper serves every probe (kernel.md §8).
///
///     up      from the file to the root of its task: the entries that have a name in the path, the innermost first
///     down    their names from the outermost on, a slash before each
///
/// | word | up | down |
/// |---|---|---|
/// | 0, 1 | the entry, its mount | place of the text, bytes written |
/// | 2, 3 | entries found, where they are kept | the same |
/// | 4, 5 | entry and mount of the task's root | bytes that the text may have |
/// | 6 | the entry at the top of the mount | address that cannot be read |
/// | 7 | how the walk stands: `PathWalk` | |
extension SiteCompiler {
  /// Names of a path; what lies above them is `...`.
  static let maximumComponents = 64
  /// The largest name of a directory entry, and what comes with it.
  private static let nameSlack = 288
  /// What is longer is cut: no path of a system call is.
  private static let longestPath = 4000

  private enum PathWalk {
    static let underWay: Int32 = 0
    static let atRoot: Int32 = 1
    static let badAddress: Int32 = 2
  }

  /// d_path(struct path *): the text's place is the value.
  func emitPath(_ rd: UInt8, _ at: inout LoweringContext) throws(BackendError) {
    let limit = min(bound.program.stringSize, Self.longestPath)
    // One byte more than a text may have says that it was longer. A name is written whole: what is too much lies behind
    // the place.
    let capacity = roundUp8(limit + 1)
    let place = StringPlace(
      base: .scratch, offset: scratch.allocate(capacity + Self.nameSlack), capacity: capacity)
    let entries = scratch.allocate(8 * Self.maximumComponents)
    emitClear(place.offset, bytes: place.capacity)
    try emitPathStart(at.pc)
    storeWord(2, immediate: 0)
    storeWord(3, immediate: Int32(entries))
    storeWord(7, immediate: PathWalk.underWay)

    let isFile = asm.label()
    let done = asm.label()
    try emitNamelessFile(at.pc, isFile: isFile)
    try emitNamelessText(place, pc: at.pc)
    asm.jump(done)

    asm.place(isFile)
    asm.move(.r1, Int64(2 * Self.maximumComponents))
    emitLoop(.pathStep)
    storeWord(0, immediate: Int32(place.offset))
    storeWord(1, immediate: 0)
    storeWord(5, immediate: Int32(limit))
    emitCheckPathWalk(at.pc)
    emitPathMargins(place)
    loadWord(2, in: .r1)
    emitLoop(.pathName)
    emitCheckPathWalk(at.pc)
    emitDeleted(place)
    asm.place(done)
    for offset in limit..<place.capacity { asm.store(.byte, .r7, place.offset + offset, immediate: 0) }
    let text = newString(capacity: limit)
    emitScratchNumber(place.offset, in: .r0)
    emitRead(.probeReadKernelString, to: text, pc: at.pc)
    finish(text, rd, &at)
  }

  /// Where the walk begins and ends; in the frame slot whether the file has been deleted.
  private func emitPathStart(_ pc: Int) throws(BackendError) {
    let root = try memberOffset("fs", in: "task_struct")
    let rootEntry = try memberOffset("root.dentry", in: "fs_struct")
    let rootMount = try memberOffset("root.mnt", in: "fs_struct")
    let noTask = asm.label()
    storeWord(4, immediate: 0)
    storeWord(5, immediate: 0)
    emitTask(in: .r1)
    asm.load(.double, .r1, .r1, root)
    asm.jump(.equal, .r1, 0, noTask)
    asm.load(.double, .r2, .r1, rootEntry)
    asm.load(.double, .r3, .r1, rootMount)
    storeWord(4, .r2)
    storeWord(5, .r3)
    asm.place(noTask)
    asm.load(.double, .r0, .fp, Frame.tuple(0))
    emitReadWord(0, at: try memberOffset("dentry", in: "path"), pc)
    asm.load(.double, .r0, .fp, Frame.tuple(0))
    emitReadWord(1, at: try memberOffset("mnt", in: "path"), pc)
    loadWord(1, in: .r0)
    emitReadWord(6, at: try memberOffset("mnt_root", in: "vfsmount"), pc)
  }

  /// A runtime word becomes what lies so far behind the kernel address r0; a fault names the address.
  private func emitReadWord(_ word: Int, at offset: Int, bytes: Int = 8, _ pc: Int) {
    asm.move(.r3, .r0)
    if offset != 0 { asm.alu(.add, .r3, Int32(offset)) }
    asm.store(.double, .fp, Frame.temporary2, .r3)
    if bytes < 8 { storeWord(word, immediate: 0) }
    address(.r7, Self.word(word), in: .r1)
    asm.move(.r2, Int64(bytes))
    asm.call(.probeReadKernel)
    emitCheckRead(fault: .badAddress, address: Frame.temporary2, pc)
  }

  private func emitCheckPathWalk(_ pc: Int) {
    loadWord(7, in: .r0)
    loadWord(6, in: .r1)
    asm.jump(.equal, .r0, PathWalk.badAddress, fault(.badAddress, at: pc, value: .r1))
  }

  /// What a path begins with apart from its names: `...` if some are missing, `/` if it has none.
  private func emitPathMargins(_ place: StringPlace) {
    let complete = asm.label()
    let done = asm.label()
    asm.jump(.equal, .r0, PathWalk.atRoot, complete)
    emitText("...", at: place.offset)
    storeWord(1, immediate: 3)
    asm.jump(done)
    asm.place(complete)
    loadWord(2, in: .r1)
    asm.jump(.notEqual, .r1, 0, done)
    emitText("/", at: place.offset)
    storeWord(1, immediate: 1)
    asm.place(done)
  }

  /// Writes a text to scratch memory at a base register and an offset.
  private func emitText(_ text: String, base: BPFRegister = .r7, at offset: Int) {
    for (index, byte) in text.utf8.enumerated() {
      asm.store(.byte, base, offset + index, immediate: Int32(byte))
    }
  }

  /// What the kernel says behind the path of a file that has no name any more.
  private func emitDeleted(_ place: StringPlace) {
    let done = asm.label()
    asm.load(.double, .r1, .fp, Frame.flagA)
    asm.jump(.notEqual, .r1, 0, done)
    loadWord(1, in: .r3)
    asm.jump(.greaterOrEqual, .r3, Int32(place.capacity), done)
    asm.move(.r4, .r7)
    asm.alu(.add, .r4, .r3)
    emitText(" (deleted)", base: .r4, at: place.offset)
    asm.place(done)
  }

  // MARK: - The walks

  /// r0 becomes what lies so far behind the address in a register; an address that cannot be read ends the walk.
  private func emitStepRead(_ base: BPFRegister, _ offset: Int) {
    let fine = asm.label()
    asm.move(.r3, base)
    if offset != 0 { asm.alu(.add, .r3, Int32(offset)) }
    asm.store(.double, .fp, -16, .r3)
    asm.move(.r1, .fp)
    asm.alu(.add, .r1, -8)
    asm.move(.r2, 8)
    asm.call(.probeReadKernel)
    asm.jump32(.equal, .r0, 0, fine)
    asm.load(.double, .r1, .fp, -16)
    setBody(6, .r1)
    asm.move(.r1, Int64(PathWalk.badAddress))
    setBody(7, .r1)
    returns(1)
    asm.place(fine)
    asm.load(.double, .r0, .fp, -8)
  }

  /// One step up: to the parent, or from the top of a mount to where it is mounted.
  func emitPathStepBody() {
    // Asked for by emitPath already, which says what is missing.
    func offset(_ path: String, _ structure: String) -> Int { kernel.offset(of: path, in: structure) ?? 0 }
    let mount = offset("mnt", "mount")
    let inside = asm.label()
    let notRoot = asm.label()
    let atRoot = asm.label()
    let over = asm.label()
    body(0, in: .r7)
    body(1, in: .r8)
    body(4, in: .r1)
    body(5, in: .r2)
    asm.jump(.notEqual, .r7, .r1, notRoot)
    asm.jump(.equal, .r8, .r2, atRoot)
    asm.place(notRoot)
    body(6, in: .r1)
    asm.jump(.notEqual, .r7, .r1, inside)
    // r8 becomes the parent mount, r7 where this one is mounted.
    asm.alu(.sub, .r8, Int32(mount))
    emitStepRead(.r8, offset("mnt_mountpoint", "mount"))
    asm.move(.r7, .r0)
    emitStepRead(.r8, offset("mnt_parent", "mount"))
    asm.jump(.equal, .r0, .r8, atRoot)
    asm.move(.r8, .r0)
    asm.alu(.add, .r8, Int32(mount))
    emitStepRead(.r8, offset("mnt_root", "vfsmount"))
    setBody(6, .r0)
    setBody(0, .r7)
    setBody(1, .r8)
    returns(0)
    asm.place(inside)
    emitStepRead(.r7, offset("d_parent", "dentry"))
    // The top of a file system that is mounted nowhere.
    asm.jump(.equal, .r0, .r7, atRoot)
    body(2, in: .r2)
    asm.jump(.greaterOrEqual, .r2, Int32(Self.maximumComponents), over)
    asm.move(.r1, .r2)
    asm.alu(.add, .r1, 1)
    setBody(2, .r1)
    setBody(0, .r0)
    asm.alu(.lsh, .r2, 3)
    body(3, in: .r3)
    asm.alu(.add, .r3, .r2)
    emitBodyPointer()
    asm.store(.double, .r4, 0, .r7)
    returns(0)
    asm.place(atRoot)
    asm.move(.r1, Int64(PathWalk.atRoot))
    setBody(7, .r1)
    asm.place(over)
    returns(1)
  }

  /// Appends `/` and the name of entry number (count - 1 - index).
  func emitPathNameBody() {
    let length = kernel.offset(of: "d_name.len", in: "dentry") ?? 0
    let name = kernel.offset(of: "d_name.name", in: "dentry") ?? 0
    let full = asm.label()
    body(1, in: .r8)
    body(5, in: .r3)
    asm.jump(.greaterOrEqual, .r8, .r3, full)
    body(2, in: .r2)
    asm.alu(.sub, .r2, .r1)
    asm.alu(.sub, .r2, 1)
    asm.alu(.lsh, .r2, 3)
    body(3, in: .r3)
    asm.alu(.add, .r3, .r2)
    emitBodyPointer()
    asm.load(.double, .r7, .r4, 0)
    emitStepRead(.r7, length)
    asm.alu32(.mov, .r0, .r0)
    asm.clamp(.r0, atMost: 255)
    asm.store(.double, .fp, -24, .r0)
    emitStepRead(.r7, name)
    asm.store(.double, .fp, -32, .r0)
    body(0, in: .r3)
    asm.alu(.add, .r3, .r8)
    emitBodyPointer(bytes: Self.nameSlack)
    asm.store(.byte, .r4, 0, immediate: 0x2F)
    asm.move(.r1, .r4)
    asm.alu(.add, .r1, 1)
    asm.load(.double, .r2, .fp, -24)
    asm.alu(.and, .r2, 255)
    asm.alu(.add, .r8, 1)
    asm.alu(.add, .r8, .r2)
    setBody(1, .r8)
    asm.load(.double, .r3, .fp, -32)
    asm.call(.probeReadKernel)
    returns(0)
    asm.place(full)
    returns(1)
  }

  // MARK: - Files without a path

  /// Goes to `isFile` for what has a path; else it is a pipe, a socket or another file that is the top of a tree of its
  /// own without being that of a mount.
  ///
  /// The frame slot flagA becomes 0 for a deleted file.
  private func emitNamelessFile(_ pc: Int, isFile: Label) throws(BackendError) {
    loadWord(0, in: .r0)
    emitReadWord(7, at: try memberOffset("d_hash.pprev", in: "dentry"), pc)
    loadWord(7, in: .r1)
    asm.store(.double, .fp, Frame.flagA, .r1)
    loadWord(0, in: .r0)
    emitReadWord(7, at: try memberOffset("d_parent", in: "dentry"), pc)
    let isTop = asm.label()
    loadWord(7, in: .r1)
    loadWord(0, in: .r2)
    storeWord(7, immediate: PathWalk.underWay)
    asm.jump(.equal, .r1, .r2, isTop)
    asm.jump(isFile)
    asm.place(isTop)
    // The top of a mount is never deleted.
    asm.store(.double, .fp, Frame.flagA, immediate: 1)
    loadWord(6, in: .r1)
    asm.jump(.equal, .r1, .r2, isFile)
  }

  /// The text of such a file, as the kernel has it: `pipe:[INODE]`, `socket:[INODE]`, `anon_inode:NAME`,
  /// `/NAME (deleted)`; a namespace is `ns:[INODE]`, of whatever kind.
  private func emitNamelessText(_ place: StringPlace, pc: Int) throws(BackendError) {
    let digits = scratch.allocate(32)
    let done = asm.label()
    let named = asm.label()
    let numbered = asm.label()
    loadWord(0, in: .r0)
    emitReadWord(7, at: try memberOffset("d_sb", in: "dentry"), pc)
    loadWord(7, in: .r0)
    emitReadWord(7, at: try memberOffset("s_magic", in: "super_block"), pc)
    for (magic, text) in [(0x5049_5045, "pipe:["), (0x534F_434B, "socket:["), (0x6E73_6673, "ns:[")]
      as [(Int32, String)]
    {
      let other = asm.label()
      loadWord(7, in: .r1)
      asm.jump(.notEqual, .r1, magic, other)
      emitText(text, at: place.offset)
      storeWord(5, immediate: Int32(text.utf8.count))
      asm.jump(numbered)
      asm.place(other)
    }
    // Other files have a name: word 1 becomes where it begins, word 5 is 0 if they are as good as deleted.
    let plain = asm.label()
    loadWord(7, in: .r1)
    storeWord(5, immediate: 0)
    asm.jump(.notEqual, .r1, 0x0904_1934, plain)
    emitText("anon_inode:", at: place.offset)
    storeWord(1, immediate: 11)
    storeWord(5, immediate: 1)
    asm.jump(named)
    asm.place(plain)
    emitText("/", at: place.offset)
    storeWord(1, immediate: 1)
    asm.place(named)
    try emitNamelessName(place, pc)
    asm.jump(done)

    asm.place(numbered)
    loadWord(0, in: .r0)
    emitReadWord(7, at: try memberOffset("d_inode", in: "dentry"), pc)
    loadWord(7, in: .r0)
    emitReadWord(0, at: try memberOffset("i_ino", in: "inode"), pc)
    storeWord(1, immediate: 24)
    storeWord(2, immediate: 10)
    storeWord(3, immediate: Int32(digits))
    asm.move(.r1, 20)
    emitLoop(.digit)
    // The digits stand at the end of their buffer.
    let tooMany = asm.label()
    loadWord(1, in: .r4)
    asm.jump(.greater, .r4, 24, tooMany)
    asm.move(.r2, 24)
    asm.alu(.sub, .r2, .r4)
    asm.store(.double, .fp, Frame.temporary, .r2)
    emitScratchNumber(digits, in: .r3)
    asm.alu(.add, .r3, .r4)
    loadWord(5, in: .r1)
    asm.alu(.and, .r1, 15)
    asm.alu(.add, .r1, .r7)
    asm.alu(.add, .r1, Int32(place.offset))
    asm.call(.probeReadKernel)
    loadWord(5, in: .r1)
    asm.alu(.and, .r1, 15)
    asm.load(.double, .r2, .fp, Frame.temporary)
    asm.alu(.and, .r2, 31)
    asm.alu(.add, .r1, .r2)
    asm.alu(.add, .r1, .r7)
    emitText("]", base: .r1, at: place.offset)
    asm.place(tooMany)
    asm.place(done)
  }

  /// Appends the entry's name at word 1, and ` (deleted)` if word 5 is 0.
  private func emitNamelessName(_ place: StringPlace, _ pc: Int) throws(BackendError) {
    let done = asm.label()
    loadWord(0, in: .r0)
    emitReadWord(7, at: try memberOffset("d_name.name", in: "dentry"), pc)
    loadWord(1, in: .r1)
    asm.alu(.and, .r1, 15)
    asm.alu(.add, .r1, .r7)
    asm.alu(.add, .r1, Int32(place.offset))
    asm.move(.r2, 256)
    loadWord(7, in: .r3)
    asm.call(.probeReadKernelString)
    asm.signExtend32(.r0)
    asm.jump(.signedLessOrEqual, .r0, 0, done)
    asm.jump(.signedGreater, .r0, 256, done)
    loadWord(5, in: .r1)
    asm.jump(.notEqual, .r1, 0, done)
    loadWord(1, in: .r1)
    asm.alu(.and, .r1, 15)
    asm.alu(.add, .r1, .r0)
    asm.alu(.add, .r1, .r7)
    emitText(" (deleted)", base: .r1, at: place.offset - 1)
    asm.place(done)
  }
}
