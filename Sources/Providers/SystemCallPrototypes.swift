package import DSemantics
internal import Kernel

/// The types of the system calls' arguments (providers.md §4): the kernel's own, from tracefs, read for one call when a
/// program uses `args[]` of it.
///
/// Where tracefs cannot be read a table has the calls that are traced most; other calls have no `args[]` there.
package final class SystemCallPrototypes {
  private let format: (String) -> [UInt8]?
  private var known: [String: [ProbeArgument]] = [:]

  /// Makes the list; `format` gives the text of a call's format file, nil where there is none.
  package init(
    format: @escaping (String) -> [UInt8]? = { Tracefs.contents(of: "events/syscalls/sys_enter_\($0)/format") }
  ) {
    self.format = format
  }

  /// The arguments of a call, by its name in the kernel.
  package func arguments(of call: String) -> [ProbeArgument] {
    if let known = known[call] { return known }
    let found = format(call).map(Self.arguments(format:)) ?? Self.arguments(types: Self.commonest[call] ?? [])
    known[call] = found
    return found
  }

  /// The arguments in a format file.
  ///
  /// A line `field:TYPE NAME;	offset:...` is one; those of all events come first, the last of them `__syscall_nr`.
  package static func arguments(format: [UInt8]) -> [ProbeArgument] {
    var types: [String]?
    for line in String(decoding: format, as: UTF8.self).split(separator: "\n") {
      guard let field = line.split(separator: "\t").first(where: { $0.hasPrefix("field:") }),
        let declaration = field.dropFirst("field:".count).split(separator: ";").first
      else { continue }
      let isName: (Character) -> Bool = { $0.isLetter || $0.isNumber || $0 == "_" }
      let name = declaration.reversed().prefix(while: isName).reversed()
      if types == nil {
        if String(name) == "__syscall_nr" { types = [] }
        continue
      }
      // What the event itself reads from user space is no argument of the call.
      if declaration.contains("__data_loc") { continue }
      types?.append(String(declaration.dropLast(name.count)).trimmed)
    }
    return arguments(types: types ?? [])
  }

  private static func arguments(types: [String]) -> [ProbeArgument] {
    types.enumerated().map { ProbeArgument($1, index: $0, isUserland: $1.hasSuffix("*")) }
  }

  private static let commonest: [String: [String]] = [
    "accept": ["int", "struct sockaddr *", "int *"],
    "accept4": ["int", "struct sockaddr *", "int *", "int"],
    "access": ["const char *", "int"],
    "bind": ["int", "struct sockaddr *", "int"],
    "brk": ["unsigned long"],
    "chdir": ["const char *"],
    "chmod": ["const char *", "unsigned int"],
    "clone": ["unsigned long", "unsigned long", "int *", "int *", "unsigned long"],
    "close": ["unsigned int"],
    "connect": ["int", "struct sockaddr *", "int"],
    "creat": ["const char *", "unsigned int"],
    "dup": ["unsigned int"],
    "dup2": ["unsigned int", "unsigned int"],
    "execve": ["const char *", "const char *const *", "const char *const *"],
    "execveat": ["int", "const char *", "const char *const *", "const char *const *", "int"],
    "exit": ["int"],
    "exit_group": ["int"],
    "faccessat": ["int", "const char *", "int"],
    "fcntl": ["unsigned int", "unsigned int", "unsigned long"],
    "fsync": ["unsigned int"],
    "ftruncate": ["unsigned int", "unsigned long"],
    "futex": ["unsigned int *", "int", "unsigned int", "const void *", "unsigned int *", "unsigned int"],
    "getdents64": ["unsigned int", "void *", "unsigned int"],
    "ioctl": ["unsigned int", "unsigned int", "unsigned long"],
    "kill": ["pid_t", "int"],
    "listen": ["int", "int"],
    "lseek": ["unsigned int", "long", "unsigned int"],
    "mkdir": ["const char *", "unsigned int"],
    "mkdirat": ["int", "const char *", "unsigned int"],
    "mmap": ["unsigned long", "unsigned long", "unsigned long", "unsigned long", "unsigned long", "unsigned long"],
    "mprotect": ["unsigned long", "size_t", "unsigned long"],
    "munmap": ["unsigned long", "size_t"],
    "newfstat": ["unsigned int", "struct stat *"],
    "newfstatat": ["int", "const char *", "struct stat *", "int"],
    "newlstat": ["const char *", "struct stat *"],
    "newstat": ["const char *", "struct stat *"],
    "open": ["const char *", "int", "unsigned int"],
    "openat": ["int", "const char *", "int", "unsigned int"],
    "pread64": ["unsigned int", "char *", "size_t", "long"],
    "pwrite64": ["unsigned int", "const char *", "size_t", "long"],
    "read": ["unsigned int", "char *", "size_t"],
    "readlink": ["const char *", "char *", "int"],
    "readlinkat": ["int", "const char *", "char *", "int"],
    "readv": ["unsigned long", "const struct iovec *", "unsigned long"],
    "recvfrom": ["int", "void *", "size_t", "unsigned int", "struct sockaddr *", "int *"],
    "rename": ["const char *", "const char *"],
    "sendto": ["int", "void *", "size_t", "unsigned int", "struct sockaddr *", "int"],
    "setns": ["int", "int"],
    "socket": ["int", "int", "int"],
    "statx": ["int", "const char *", "unsigned int", "unsigned int", "struct statx *"],
    "unlink": ["const char *"],
    "unlinkat": ["int", "const char *", "int"],
    "write": ["unsigned int", "const char *", "size_t"],
    "writev": ["unsigned long", "const struct iovec *", "unsigned long"],
  ]
}

extension String {
  /// Without blanks at both ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
