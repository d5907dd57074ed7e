import DIF

/// An action as D calls it (builtins.md §3): the one list of their names.
struct ActionRow: Sendable {
  /// Which check compiles the call; several names may share one.
  enum Form: Sendable {
    case trace, print, printf, printa, exit, tracemem, printm, pcap
    case clear, trunc, normalize, denormalize, setopt, ftruncate
    /// `stack()`, `ustack()`, `jstack()`: a statement or a key.
    case stack, userStack, javaStack
    /// `sym()`, `mod()`, and of user addresses `usym()`, `umod()`, `uaddr()`: a statement or a key.
    case symbol, module, userSymbol, userModule, userAddress
    /// A format and its arguments, which the consumer turns into a text to act on: `system()`, `freopen()`.
    case command
    /// No argument, or one integer, that the kernel side acts on.
    case immediate
    case speculation
  }

  let name: String
  let kind: ActionKind
  let form: Form

  init(_ name: String, _ kind: ActionKind, _ form: Form) {
    self.name = name
    self.kind = kind
    self.form = form
  }

  /// Whether the action may stand among the keys of an aggregation.
  var isKey: Bool {
    switch form {
    case .stack, .userStack, .javaStack, .symbol, .module, .userSymbol, .userModule, .userAddress: true
    default: false
    }
  }

  static let table: [ActionRow] = [
    ActionRow("trace", .difexpr, .trace),
    ActionRow("print", .difexpr, .print),
    ActionRow("printf", .printf, .printf),
    ActionRow("printa", .printa, .printa),
    ActionRow("tracemem", .tracemem, .tracemem),
    ActionRow("printm", .printm, .printm),
    ActionRow("pcap", .pcap, .pcap),
    ActionRow("exit", .exit, .exit),
    ActionRow("clear", .libact, .clear),
    ActionRow("trunc", .libact, .trunc),
    ActionRow("normalize", .libact, .normalize),
    ActionRow("denormalize", .libact, .denormalize),
    ActionRow("setopt", .libact, .setopt),
    ActionRow("ftruncate", .libact, .ftruncate),
    ActionRow("stack", .stack, .stack),
    ActionRow("ustack", .ustack, .userStack),
    ActionRow("jstack", .jstack, .javaStack),
    ActionRow("sym", .sym, .symbol),
    ActionRow("func", .sym, .symbol),
    ActionRow("mod", .mod, .module),
    ActionRow("usym", .usym, .userSymbol),
    ActionRow("ufunc", .usym, .userSymbol),
    ActionRow("umod", .umod, .userModule),
    ActionRow("uaddr", .uaddr, .userAddress),
    ActionRow("system", .system, .command),
    ActionRow("freopen", .freopen, .command),
    ActionRow("stop", .stop, .immediate),
    ActionRow("raise", .raise, .immediate),
    ActionRow("breakpoint", .breakpoint, .immediate),
    ActionRow("panic", .panic, .immediate),
    ActionRow("chill", .chill, .immediate),
    ActionRow("speculate", .speculate, .speculation),
    ActionRow("commit", .commit, .speculation),
    ActionRow("discard", .discard, .speculation),
  ]

  static let byName: [String: ActionRow] = Dictionary(uniqueKeysWithValues: table.map { ($0.name, $0) })
}
