import DIF

/// An action as D calls it (builtins.md §3): the one list of their names.
struct ActionRow: Sendable {
  /// Which check compiles the call; several names may share one.
  enum Form: Sendable {
    case trace, printf, printa, exit, clear, trunc, normalize, denormalize
    /// `stack()`, `ustack()`: a statement or a key.
    case stack, userStack
    /// `sym()`, `mod()`: a statement or a key.
    case symbol, module
    case later
  }

  let name: String
  let kind: ActionKind
  let form: Form

  init(_ name: String, _ kind: ActionKind, _ form: Form = .later) {
    self.name = name
    self.kind = kind
    self.form = form
  }

  var isAvailable: Bool { form != .later }
  /// Whether the action may stand among the keys of an aggregation.
  var isKey: Bool {
    switch form {
    case .stack, .userStack, .symbol, .module: true
    default: false
    }
  }

  static let table: [ActionRow] = [
    ActionRow("trace", .difexpr, .trace),
    ActionRow("printf", .printf, .printf),
    ActionRow("printa", .printa, .printa),
    ActionRow("exit", .exit, .exit),
    ActionRow("clear", .libact, .clear),
    ActionRow("trunc", .libact, .trunc),
    ActionRow("normalize", .libact, .normalize),
    ActionRow("denormalize", .libact, .denormalize),
    ActionRow("stack", .stack, .stack),
    ActionRow("ustack", .ustack, .userStack),
    ActionRow("sym", .sym, .symbol),
    ActionRow("func", .sym, .symbol),
    ActionRow("mod", .mod, .module),
    ActionRow("print", .difexpr),
    ActionRow("tracemem", .tracemem),
    ActionRow("printm", .difexpr),
    ActionRow("jstack", .jstack),
    ActionRow("usym", .usym),
    ActionRow("ufunc", .usym),
    ActionRow("umod", .umod),
    ActionRow("uaddr", .uaddr),
    ActionRow("stop", .stop),
    ActionRow("raise", .raise),
    ActionRow("system", .system),
    ActionRow("freopen", .freopen),
    ActionRow("breakpoint", .breakpoint),
    ActionRow("panic", .panic),
    ActionRow("chill", .chill),
    ActionRow("speculate", .speculate),
    ActionRow("commit", .commit),
    ActionRow("discard", .discard),
    ActionRow("setopt", .libact),
    ActionRow("ftruncate", .libact),
    ActionRow("pcap", .tracemem),
  ]

  static let byName: [String: ActionRow] = Dictionary(uniqueKeysWithValues: table.map { ($0.name, $0) })
}
