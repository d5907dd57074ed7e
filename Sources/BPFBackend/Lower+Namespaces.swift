import DIF
package import Kernel

/// Numbers of processes and threads as the consumer's pid namespace has them (builtins.md §1.2).
///
/// A task has a number in its own namespace and in each one above:
///
///     task->thread_pid ─► struct pid   level, numbers[0 ... level]: nr, ns
///
/// Ours is at a known level: a task that has a number there, in our namespace and not in a cousin of it, is visible to
/// us under that number; any other is 0. The kernel's own helper knows the current task only, and only if it lives in
/// our very namespace: that is the quick way.
extension SiteCompiler {
  /// Where tasks keep their numbers; nil if the kernel's own are wanted, or if this kernel keeps them elsewhere.
  var namespaceMembers: NamespaceMembers? { options.pidNamespace == nil ? nil : NamespaceMembers(kernel) }

  /// r0 becomes process id << 32 | thread id of the current task.
  func emitProcessIDs() {
    guard let namespace = options.pidNamespace else { return asm.call(.getCurrentPidTgid) }
    let done = asm.label()
    asm.store(.double, .fp, Frame.temporary, immediate: 0)
    asm.move(.r1, Int64(bitPattern: namespace.device))
    asm.move(.r2, Int64(bitPattern: namespace.inode))
    asm.move(.r3, .fp)
    asm.alu(.add, .r3, Int32(Frame.temporary))
    asm.move(.r4, 8)
    asm.call(.getNamespacePidTgid)
    if namespaceMembers != nil {
      asm.jump32(.equal, .r0, 0, done)
      // struct bpf_pidns_info { u32 pid; u32 tgid; }: the halves as the other helper has them.
      for (offset, isProcess) in [(0, false), (4, true)] {
        asm.call(.getCurrentTask)
        emitNamespaceNumber(isProcess: isProcess)
        asm.store(.word, .fp, Frame.temporary + offset, .r0)
      }
    }
    asm.place(done)
    asm.load(.double, .r0, .fp, Frame.temporary)
  }

  /// r0 becomes the number of the task at the address in r0, of its process or of itself.
  func emitNamespaceNumber(isProcess: Bool) {
    storeWord(0, .r0)
    storeWord(2, immediate: isProcess ? 1 : 0)
    asm.move(.r1, 1)
    emitLoop(.namespaceNumber)
    loadWord(1, in: .r0)
  }

  /// Words 0 task, 1 the number, 2 whether it is that of the process.
  func emitNamespaceNumberBody() {
    let itself = asm.label()
    body(0, in: .r7)
    body(2, in: .r1)
    asm.jump(.equal, .r1, 0, itself)
    emitBodyRead("group_leader", of: "task_struct", bytes: 8)
    asm.move(.r7, .r0)
    asm.place(itself)
    emitBodyNumber()
    setBody(1, .r0)
    returns(1)
  }

  /// In a body: r0 becomes the number of the task at the address in r7; r7 to r9 are lost.
  func emitBodyNumber() {
    guard let namespace = options.pidNamespace, let members = namespaceMembers else {
      preconditionFailure("numbers of a namespace without one")
    }
    let none = asm.label()
    let end = asm.label()
    emitBodyRead(members.threadPID, bytes: 8)
    asm.jump(.equal, .r0, 0, none)
    asm.move(.r7, .r0)
    emitBodyRead(members.level, bytes: 4)
    asm.jump(.less, .r0, Int32(clamping: namespace.level), none)
    let entry = members.numbers + NamespaceMembers.numberSize * namespace.level
    emitBodyRead(entry + members.number, bytes: 4)
    asm.move(.r9, .r0)
    emitBodyRead(entry + members.namespace, bytes: 8)
    asm.move(.r7, .r0)
    emitBodyRead(members.inode, bytes: 4)
    asm.jump32(.notEqual, .r0, Int32(truncatingIfNeeded: namespace.inode), none)
    asm.move(.r0, .r9)
    asm.jump(end)
    asm.place(none)
    asm.move(.r0, 0)
    asm.place(end)
  }

  /// In a body: r0 becomes a member of the struct at the address in r7; 0 if it cannot be read.
  func emitBodyRead(_ member: String, of structure: String, bytes: Int64) {
    emitBodyRead(kernel.offset(of: member, in: structure) ?? 0, bytes: bytes)
  }

  private func emitBodyRead(_ offset: Int, bytes: Int64) {
    asm.readKernel(.r7, offset, bytes: bytes)
  }
}

/// Where the kernel keeps a task's numbers: byte offsets.
struct NamespaceMembers {
  let threadPID: Int
  let level: Int
  let numbers: Int
  let number: Int
  let namespace: Int
  let inode: Int
  /// Bytes of `struct upid`.
  static let numberSize = 16

  /// Nil where the kernel's types do not say.
  init?(_ kernel: any KernelLayout) {
    guard let threadPID = kernel.offset(of: "thread_pid", in: "task_struct"),
      let level = kernel.offset(of: "level", in: "pid"), let numbers = kernel.offset(of: "numbers", in: "pid"),
      let number = kernel.offset(of: "nr", in: "upid"), let namespace = kernel.offset(of: "ns", in: "upid"),
      let inode = kernel.offset(of: "ns.inum", in: "pid_namespace")
    else { return nil }
    (self.threadPID, self.level, self.numbers) = (threadPID, level, numbers)
    (self.number, self.namespace, self.inode) = (number, namespace, inode)
  }
}

/// Programs that are run once, by the consumer, to learn of its own processes what /proc does not tell from within a
/// namespace; their value is the answer, 0 for none.
package enum NamespaceQuestion {
  /// The level of the caller's pid namespace, 0 for the kernel's own.
  package static func level(_ kernel: any KernelLayout) -> ObjectSpec? {
    guard let members = NamespaceMembers(kernel) else { return nil }
    var asm = Assembler()
    let out = asm.label()
    asm.call(.getCurrentTask)
    asm.move(.r6, .r0)
    read(members.threadPID, bytes: 8, else: out, &asm)
    asm.move(.r6, .r0)
    read(members.level, bytes: 4, else: out, &asm)
    return finished(&asm, out)
  }

  /// The number that the kernel's own namespace gives the process of a pidfd.
  ///
  /// Arguments of the run: the descriptor, the number that our namespace gives it, the level of our namespace. What the
  /// file refers to, or since 6.9 its inode, is the `struct pid` if it has that number.
  package static func rootNumber(_ kernel: any KernelLayout) -> ObjectSpec? {
    guard let members = NamespaceMembers(kernel), let files = kernel.offset(of: "files", in: "task_struct"),
      let table = kernel.offset(of: "fdt", in: "files_struct"), let array = kernel.offset(of: "fd", in: "fdtable"),
      let data = kernel.offset(of: "private_data", in: "file"), let inode = kernel.offset(of: "f_inode", in: "file"),
      let inodeData = kernel.offset(of: "i_private", in: "inode")
    else { return nil }
    var asm = Assembler()
    let out = asm.label()
    asm.load(.double, .r7, .r1, 0)
    asm.load(.double, .r8, .r1, 8)
    asm.load(.double, .r9, .r1, 16)
    asm.call(.getCurrentTask)
    asm.move(.r6, .r0)
    for offset in [files, table, array] {
      read(offset, bytes: 8, else: out, &asm)
      asm.move(.r6, .r0)
    }
    asm.alu(.lsh, .r7, 3)
    asm.alu(.add, .r6, .r7)
    read(0, bytes: 8, else: out, &asm)
    asm.move(.r7, .r0)
    asm.alu(.mul, .r9, Int32(NamespaceMembers.numberSize))
    for way in [[data], [inode, inodeData]] {
      let next = asm.label()
      asm.move(.r6, .r7)
      for offset in way {
        read(offset, bytes: 8, else: next, &asm)
        asm.move(.r6, .r0)
      }
      let first = members.numbers + members.number
      asm.alu(.add, .r6, .r9)
      read(first, bytes: 4, else: next, &asm)
      asm.jump(.notEqual, .r0, .r8, next)
      asm.alu(.sub, .r6, .r9)
      read(first, bytes: 4, else: next, &asm)
      asm.jump(out)
      asm.place(next)
    }
    asm.move(.r0, 0)
    return finished(&asm, out)
  }

  /// r0 becomes what stands at an offset from r6; 0, and on to the label, if it is 0 or cannot be read.
  private static func read(_ offset: Int, bytes: Int64, else none: Label, _ asm: inout Assembler) {
    asm.readKernel(.r6, offset, bytes: bytes)
    asm.jump(.equal, .r0, 0, none)
  }

  private static func finished(_ asm: inout Assembler, _ out: Label) -> ObjectSpec? {
    asm.place(out)
    asm.exit()
    // Such a program is far from any limit.
    return (try? asm.program(name: "vg_namespace", attach: .testRun)).map { ObjectSpec(programs: [$0]) }
  }
}

extension Assembler {
  /// r0 becomes so many bytes of the kernel's memory at an offset from a register; 0 if they cannot be read.
  ///
  /// The 8 bytes below the frame pointer are lost.
  fileprivate mutating func readKernel(_ base: BPFRegister, _ offset: Int, bytes: Int64) {
    store(.double, .fp, -8, immediate: 0)
    move(.r3, base)
    alu(.add, .r3, Int32(offset))
    move(.r1, .fp)
    alu(.add, .r1, -8)
    move(.r2, bytes)
    call(.probeReadKernel)
    load(.double, .r0, .fp, -8)
  }
}
