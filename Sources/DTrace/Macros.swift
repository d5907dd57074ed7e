internal import DSyntax
internal import Glibc

extension Session {
  /// What macro variables stand for (d-language.md §1.7); `$target` is -1 without a process.
  func macros(programName: String) -> MacroEnvironment {
    let variables: [String: Int64] = [
      "pid": Int64(getpid()), "ppid": Int64(getppid()), "pgid": Int64(getpgrp()), "sid": Int64(getsid(0)),
      "uid": Int64(getuid()), "euid": Int64(geteuid()), "gid": Int64(getgid()), "egid": Int64(getegid()),
      "target": targetNumber,
      // Linux has neither; scripts that print them still compile.
      "taskid": 0, "projid": 0,
    ]
    return MacroEnvironment(
      programName: programName, operands: arguments, variables: variables, hasDefaults: options.defaultArguments)
  }
}
