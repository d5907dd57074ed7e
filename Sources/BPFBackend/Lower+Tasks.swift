import DIF
import Kernel

/// What a program learns of the current task beyond its numbers.
extension SiteCompiler {
  /// The offset of a member in a struct of this kernel.
  func memberOffset(_ path: String, in structure: String) throws(BackendError) -> Int {
    guard let offset = kernel.offset(of: path, in: structure) else {
      throw BackendError("this kernel's struct \(structure) has no member \(path)", clause: context.clause)
    }
    return offset
  }

  /// The arguments of the current process, joined by blanks: what stands between `arg_start` and `arg_end`, a NUL behind
  /// each; empty for threads of the kernel.
  ///
  /// The memory is the process's own and may be paged out: then it is the first argument, as far as that can be read.
  func emitArguments() throws(BackendError) -> StringPlace {
    let mm = try memberOffset("mm", in: "task_struct")
    let start = try memberOffset("arg_start", in: "mm_struct")
    let end = try memberOffset("arg_end", in: "mm_struct")
    let limit = bound.program.stringSize - 1
    let place = newString()
    let done = asm.label()
    let fits = asm.label()
    let isRead = asm.label()
    emitEmpty(place)
    guard limit > 0 else { return place }
    emitTask(in: .r1)
    asm.load(.double, .r1, .r1, mm)
    asm.jump(.equal, .r1, 0, done)
    asm.load(.double, .r3, .r1, start)
    asm.load(.double, .r2, .r1, end)
    asm.jump(.lessOrEqual, .r2, .r3, done)
    asm.alu(.sub, .r2, .r3)
    asm.alu(.sub, .r2, 1)
    asm.store(.double, .fp, Frame.temporary, .r2)
    asm.jump(.lessOrEqual, .r2, Int32(limit), fits)
    // One more says that it goes on.
    asm.store(.double, .fp, Frame.temporary, immediate: Int32(limit + 1))
    asm.move(.r2, Int64(limit))
    asm.place(fits)
    asm.store(.double, .fp, Frame.temporary2, .r3)
    address(.r7, place.offset, in: .r1)
    asm.call(.probeReadUser)
    asm.jump32(.equal, .r0, 0, isRead)
    // As far as it can be read.
    let some = asm.label()
    address(.r7, place.offset, in: .r1)
    asm.move(.r2, Int64(limit + 1))
    asm.load(.double, .r3, .fp, Frame.temporary2)
    asm.call(.probeReadUserString)
    asm.signExtend32(.r0)
    asm.jump(.signedGreater, .r0, 0, some)
    asm.move(.r0, 1)
    asm.place(some)
    emitCounted(place)
    asm.jump(done)
    asm.place(isRead)
    storeWord(0, immediate: Int32(place.offset))
    asm.load(.double, .r1, .fp, Frame.temporary)
    asm.alu(.add, .r1, 7)
    asm.alu(.rsh, .r1, 3)
    emitLoop(.blanks)
    asm.load(.double, .r0, .fp, Frame.temporary)
    asm.alu(.add, .r0, 1)
    emitCounted(place)
    asm.place(done)
    return place
  }

  func emitBlanksBody() {
    asm.alu(.lsh, .r1, 3)
    body(0, in: .r3)
    asm.alu(.add, .r3, .r1)
    emitBodyPointer()
    asm.load(.double, .r5, .r4, 0)
    // 0x80 in each byte that is 0: the sum carries into the top bit of every other byte.
    asm.move(.r1, 0x7F7F_7F7F_7F7F_7F7F)
    asm.move(.r2, .r5)
    asm.alu(.and, .r2, .r1)
    asm.alu(.add, .r2, .r1)
    asm.alu(.or, .r2, .r5)
    asm.alu(.or, .r2, .r1)
    asm.alu(.xor, .r2, -1)
    asm.alu(.rsh, .r2, 2)
    asm.alu(.or, .r5, .r2)
    asm.store(.double, .r4, 0, .r5)
    returns(0)
  }

  /// getf(fd): r0 becomes the current process's open file of a descriptor, NULL if there is none.
  func emitOpenFile() throws(BackendError) {
    let files = try memberOffset("files", in: "task_struct")
    let table = try memberOffset("fdt", in: "files_struct")
    let count = try memberOffset("max_fds", in: "fdtable")
    let array = try memberOffset("fd", in: "fdtable")
    let none = asm.label()
    let done = asm.label()
    emitTask(in: .r1)
    asm.load(.double, .r1, .r1, files)
    asm.jump(.equal, .r1, 0, none)
    asm.load(.double, .r1, .r1, table)
    asm.jump(.equal, .r1, 0, none)
    asm.load(.word, .r2, .r1, count)
    asm.load(.double, .r3, .r1, array)
    asm.load(.double, .r4, .fp, Frame.tuple(0))
    asm.alu32(.mov, .r4, .r4)
    asm.jump(.greaterOrEqual, .r4, .r2, none)
    asm.alu(.lsh, .r4, 3)
    asm.alu(.add, .r3, .r4)
    address(.r7, Self.word(0), in: .r1)
    asm.move(.r2, 8)
    asm.call(.probeReadKernel)
    asm.jump32(.notEqual, .r0, 0, none)
    loadWord(0, in: .r0)
    asm.jump(done)
    asm.place(none)
    asm.move(.r0, 0)
    asm.place(done)
  }
}

// Ancestors.
extension SiteCompiler {
  /// Generations that progenyof() looks at.
  private static let generations: Int64 = 256

  /// progenyof(pid): r0 becomes 1 if the current process or one of its ancestors has that number, else 0.
  func emitProgenyOf() throws(BackendError) {
    _ = try memberOffset("tgid", in: "task_struct")
    _ = try memberOffset("real_parent", in: "task_struct")
    asm.call(.getCurrentTask)
    storeWord(0, .r0)
    asm.load(.double, .r1, .fp, Frame.tuple(0))
    asm.alu32(.mov, .r1, .r1)
    storeWord(1, .r1)
    storeWord(2, immediate: 0)
    asm.move(.r1, Self.generations)
    emitLoop(.ancestor)
    loadWord(2, in: .r0)
  }

  /// Words 0 task, 1 the number looked for, 2 whether it was found.
  func emitAncestorBody() {
    let other = asm.label()
    let end = asm.label()
    body(0, in: .r7)
    if namespaceMembers != nil {
      emitBodyRead("group_leader", of: "task_struct", bytes: 8)
      asm.move(.r7, .r0)
      emitBodyNumber()
      // Whom we cannot see has no number.
      asm.jump(.equal, .r0, 0, other)
    } else {
      emitBodyRead("tgid", of: "task_struct", bytes: 4)
    }
    body(1, in: .r1)
    asm.jump(.notEqual, .r0, .r1, other)
    asm.move(.r1, 1)
    setBody(2, .r1)
    returns(1)
    asm.place(other)
    body(0, in: .r7)
    emitBodyRead("real_parent", of: "task_struct", bytes: 8)
    // The first task of all is its own parent.
    asm.jump(.equal, .r0, 0, end)
    asm.jump(.equal, .r0, .r7, end)
    setBody(0, .r0)
    returns(0)
    asm.place(end)
    returns(1)
  }
}
