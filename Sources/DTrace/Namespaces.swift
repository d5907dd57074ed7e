internal import BPFBackend
internal import Glibc
internal import Kernel

/// Which namespace D's numbers of processes are those of (builtins.md §1.2): ours, unless `rootpids` asks for the
/// kernel's own.
extension Session {
  /// The pid namespace that D sees processes in; nil: the kernel's own.
  func pidNamespace() -> BackendOptions.PIDNamespace? {
    if options.usesRootProcessIDs { return nil }
    return Self.ownNamespace(level: namespaceLevel)
  }

  /// What `$target` stands for; -1 without a process, and where its number cannot be found out.
  var targetNumber: Int64 {
    guard let target = targets.first else { return -1 }
    guard options.usesRootProcessIDs, !livesInRootNamespace else { return Int64(target.pid) }
    let arguments = [UInt64(UInt32(bitPattern: target.descriptor)), UInt64(target.pid), UInt64(namespaceLevel)]
    return Self.answer(NamespaceQuestion.rootNumber(work.types), arguments).map { Int64($0) } ?? -1
  }

  /// Whether the kernel's own numbers are ours.
  var livesInRootNamespace: Bool { Self.ownNamespace(level: 0) == nil }

  /// How many namespaces lie above ours; asked of the kernel, since /proc may belong to any of them.
  private var namespaceLevel: Int {
    Self.answer(NamespaceQuestion.level(work.types), []).map { Int($0) } ?? 0
  }

  /// The pid namespace that we live in, if it is not the kernel's first one.
  private static func ownNamespace(level: @autoclosure () -> Int) -> BackendOptions.PIDNamespace? {
    var status = stat()
    guard stat(ProcFS.path("self/ns/pid"), &status) == 0 else { return nil }
    // PROC_PID_INIT_INO: the first namespace has this number on every kernel.
    if status.st_ino == 0xEFFF_FFFC { return nil }
    return BackendOptions.PIDNamespace(
      device: UInt64(status.st_dev), inode: UInt64(status.st_ino), level: level())
  }

  /// What a program says that runs once; nil if it says nothing, or may not run: then tracing will say why.
  private static func answer(_ question: ObjectSpec?, _ arguments: [UInt64]) -> UInt32? {
    guard let question, let object = try? LoadedObject(loading: question),
      let answer = try? object.programs[0].run(arguments: arguments), answer != 0
    else { return nil }
    return answer
  }
}
