internal import Glibc
internal import Kernel
internal import Symbols

/// Where a command is held until tracing has begun (`evaltime`).
///
///     exec ─► dynamic linker: loads libraries ─► preinit ─► initialisers of libraries ─► the program's entry ─► the C
///     library: the program's own initialisers ─► postinit = main
///
/// The C library calls main as soon as the last initialiser has run, so that the last two points are one.
enum EvaluationPoint: String {
  /// Before the command is executed.
  case exec
  /// Behind the dynamic linker's work; a program without one: at its first instruction.
  case preinit
  /// Behind all initialisers.
  case postinit
  /// At main's first instruction; where it cannot be found, at the program's.
  case main
}

extension Tracee {
  /// Takes a child that has just executed a program to a point, through every program that it executes before.
  func advance(to point: EvaluationPoint) throws(Failure) {
    while true {
      guard let image = ProgramImage(pid: pid) else {
        // Unless it has died.
        _ = try registers()
        throw .refused(EACCES)
      }
      if try advance(to: point, of: image) == .reached { return }
    }
  }

  private func advance(to point: EvaluationPoint, of image: ProgramImage) throws(Failure) -> Event {
    switch point {
    case .exec: return .reached
    case .preinit:
      guard let linker = image.linker else { return try run(to: image.entry) }
      // It tells debuggers before it loads and after.
      while true {
        let event = try run(to: linker.stop)
        if event == .executed || linker.hasLoaded({ word(at: $0, size: $1) }) { return event }
      }
    case .postinit, .main:
      if let main = image.main { return try run(to: main) }
      // Until there the libraries are loaded.
      let event = try run(to: image.entry)
      guard event == .reached, let start = image.librariesStart() else { return event }
      if try run(to: start) == .executed { return .executed }
      let main = try registers().firstArgument { word(at: $0, size: $1) }
      guard let main, image.isCode(main) else { return .reached }
      return try run(to: main)
    }
  }
}

/// A program that a process has executed, as far as its first steps go.
private struct ProgramImage {
  private let pid: pid_t
  /// The first instruction of the program, behind the dynamic linker's.
  let entry: UInt64
  /// The address of `main`, if the program has such a symbol.
  let main: UInt64?
  /// The dynamic linker, if there is one that tells what it does.
  let linker: Linker?

  /// Reads what the kernel has told the program; nil if we may not.
  init?(pid: pid_t) {
    guard let vector = LiveSystem().readFile(ProcFS.path(of: pid, "auxv")),
      let file = ELFSymbols(path: ProcFS.path(of: pid, "exe"))
    else { return nil }
    let auxiliary = AuxiliaryVector(bytes: vector, wordSize: file.is64Bit ? 8 : 4)
    guard let entry = auxiliary[.entry] else { return nil }
    self.pid = pid
    self.entry = entry
    main = file.value(of: "main").map { $0 &+ entry &- file.entry }
    linker = file.interpreter.flatMap { path in
      auxiliary[.base].flatMap { Linker(path: path, base: $0, wordSize: file.is64Bit ? 8 : 4) }
    }
  }

  /// The function of the C library that is given `main`; nil for a program without libraries, and for other languages'.
  func librariesStart() -> UInt64? {
    guard let files = ProcessMaps.read(pid: pid)?.files else { return nil }
    for (path, start) in files {
      let symbols = ELFSymbols(path: ProcFS.path(of: pid, "root\(path)"))
      if let value = symbols?.value(of: "__libc_start_main") { return start &+ value }
    }
    return nil
  }

  func isCode(_ address: UInt64) -> Bool { ProcessMaps.read(pid: pid)?.isExecutable(address) ?? false }
}

/// The dynamic linker in a process: `struct r_debug` of <link.h>, which debuggers follow.
private struct Linker {
  /// The function that it calls before and after it changes the list of libraries.
  let stop: UInt64
  /// Where its `struct r_debug` lies; nil for one that calls the function only when all is loaded.
  private let state: UInt64?
  private let wordSize: Int

  init?(path: String, base: UInt64, wordSize: Int) {
    guard let file = ELFSymbols(path: path), let stop = file.value(of: "_dl_debug_state") else { return nil }
    self.stop = base &+ stop
    state = file.value(of: "_r_debug").map { $0 &+ base }
    self.wordSize = wordSize
  }

  /// Whether the list is complete: there is one, and `r_state` behind it and `r_brk` is RT_CONSISTENT.
  func hasLoaded(_ word: (_ address: UInt64, _ size: Int) -> UInt64?) -> Bool {
    guard let state else { return true }
    return word(state &+ UInt64(wordSize), wordSize) != 0 && word(state &+ UInt64(3 * wordSize), 4) == 0
  }
}

/// What the kernel tells a program at its start: pairs of words (getauxval(3)).
private struct AuxiliaryVector {
  enum Key: UInt64 {
    case base = 7
    case entry = 9
  }

  let bytes: [UInt8]
  let wordSize: Int

  subscript(key: Key) -> UInt64? {
    let words = bytes.count / wordSize
    for index in stride(from: 0, to: words - 1, by: 2) where self.word(index) == key.rawValue {
      return self.word(index + 1)
    }
    return nil
  }

  private func word(_ index: Int) -> UInt64 {
    bytes[(index * wordSize)..<((index + 1) * wordSize)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
