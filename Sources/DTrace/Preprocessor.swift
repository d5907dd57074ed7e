internal import Arch
internal import CSystem
internal import Glibc

/// The C preprocessor of `-C`: a child that reads the script on its standard input and writes what we compile
/// (d-language.md §13).
///
/// Its complaints go to our standard error.
struct Preprocessor {
  /// Why there is no text (errors.md §3).
  enum Failure: Error {
    case notFound, notExecuted, notStarted, refused

    var text: String {
      switch self {
      case .notStarted: "Failed to fork preprocessor"
      case .notExecuted: "Failed to exec preprocessor"
      case .notFound: "Preprocessor not found"
      case .refused: "Preprocessor failed to process input program"
      }
    }
  }

  /// A path, or a name that is looked for in PATH.
  let path: String
  let arguments: [String]

  init(_ options: Options) {
    path = options.preprocessorPath
    arguments = Self.arguments(options)
  }

  /// The fixed macros, what the user asked for in order, the version of D, the standard.
  ///
  /// GCC's cpp predefines `__STDC__` as 1 and complains if it is told so again: the modes a, c and t need nothing.
  static func arguments(_ options: Options) -> [String] {
    let narrow = options.isNarrow ? Architecture.current.narrow : nil
    var list = narrow?.preprocessorArguments ?? []
    list += ["-D__linux", "-D__unix", "-D__SVR4", "-D__SUNW_D=1", "-U__GNUC__"]
    list += [options.isNarrow ? "-D__SUNW_D_32" : "-D__SUNW_D_64", "-D__Linux"]
    list += (narrow?.preprocessorMacros ?? Architecture.current.preprocessorMacros).map { "-D\($0)" }
    if options.showsHeaders { list.append("-H") }
    list += options.preprocessorArguments
    list.append("-D__SUNW_D_VERSION=0x0100d000")
    if options.preprocessorStandard == "s" { list.append("-traditional") }
    return list
  }

  /// The text that a script becomes; line marks (`# N "file"`) say where each part came from.
  ///
  /// A first line `#!` is left out but for its newline, so that lines keep their numbers.
  func process(_ script: [UInt8]) throws(Failure) -> [UInt8] {
    let start = script.starts(with: Array("#!".utf8)) ? script.firstIndex(of: 0x0A) ?? script.count : 0
    let input = script[start...].withUnsafeBytes { vg_anonymous_file($0.baseAddress, $0.count) }
    guard input >= 0 else { throw .notStarted }
    defer { close(input) }
    var ends: [Int32] = [-1, -1]
    guard vg_pipe_cloexec(&ends) == 0 else { throw .notStarted }
    defer { close(ends[0]) }
    // A parent that ignores SIGCHLD would make the kernel throw the child's status away.
    var ours = sigaction()
    var before = sigaction()
    ours.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(SIGCHLD, &ours, &before)
    defer { sigaction(SIGCHLD, &before, nil) }
    let (pid, error) = spawn(input: input, output: ends[1])
    close(ends[1])
    switch error {
    case 0: break
    case ENOENT, ENOTDIR: throw .notFound
    case EAGAIN, ENOMEM: throw .notStarted
    default: throw .notExecuted
    }
    let text = Self.contents(of: ends[0])
    var status: CInt = 0
    while waitpid(pid, &status, 0) < 0 { if errno != EINTR { throw .refused } }
    guard !vg_signaled(status) else { throw .refused }
    // What a shell says of a command that it could not execute or find.
    switch vg_exit_status(status) {
    case 0: return Self.restoringErrno(text)
    case 126: throw .notExecuted
    case 127: throw .notFound
    default: throw .refused
    }
  }

  /// A text in which `errno` is D's variable: C's <errno.h> makes it a call, `(*__errno_location ())`.
  static func restoringErrno(_ text: [UInt8]) -> [UInt8] {
    let call = ["(", "*", "__errno_location", "(", ")", ")"].map { Array($0.utf8) }
    let errno = Array("errno".utf8)
    var text = text
    var position = 0
    while let open = text[position...].firstIndex(of: UInt8(ascii: "(")) {
      position = open + 1
      var end = open
      let isCall = call.allSatisfy { word in
        while end < text.count, text[end] == UInt8(ascii: " ") { end += 1 }
        guard text[end...].starts(with: word) else { return false }
        end += word.count
        return true
      }
      guard isCall else { continue }
      // Of the same length, so that columns stay.
      let blanks = [UInt8](repeating: UInt8(ascii: " "), count: end - open - errno.count)
      text.replaceSubrange(open..<end, with: errno + blanks)
    }
    return text
  }

  private func spawn(input: CInt, output: CInt) -> (pid: pid_t, error: CInt) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    let base = String(path.split(separator: "/").last ?? "cpp")
    var words: [UnsafeMutablePointer<CChar>?] = ([base] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var pid: pid_t = 0
    let error = posix_spawnp(&pid, path, &actions, nil, &words, environ)
    return (pid, error)
  }

  private static func contents(of descriptor: CInt) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0 && errno == EINTR { continue }
      // A failure leaves the child with a broken pipe, which its status tells.
      if count <= 0 { return bytes }
      bytes += piece[..<count]
    }
  }
}
