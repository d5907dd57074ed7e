package import Arch
internal import BPFBackend
package import DIF
package import DSemantics
internal import Glibc
internal import Kernel

/// Every system call of the running kernel, entry and return (providers.md §4).
///
/// The tables of `Arch` give the names. A 32-bit call fires the probe of the same name, by the ABI's or the kernel's
/// spelling; names that only 32-bit programs have are probes of module `vmlinux32`. A number that the kernel serves by
/// no call fires as `sys_N`, which descriptions match but `-l` does not show.
///
/// What the kernel does not tell apart: a successful execveat returns as `execve`, and 32-bit returns from signal
/// handlers (`sigreturn`) as `rt_sigreturn`.
package final class SystemCallProvider: Provider {
  package let name = "syscall"
  package let blocks: [ProbeIDBlock] = [.systemCalls, .compatSystemCalls]

  static let module = "vmlinux"
  static let compatModule = "vmlinux32"
  static let names: [String] = ["entry", "return"]
  /// Numbers below this fire as `sys_N` where they have no name.
  static let namelessLimit: UInt32 = 512

  private let tables: SystemCallTables
  private let askKernel: () -> Set<String>?
  private let hasCompat: () -> Bool
  private lazy var calls: [Call] = makeCalls()
  /// Places in `calls` by number.
  private lazy var places = Dictionary(
    uniqueKeysWithValues: calls.enumerated().map { (Numbered($1), $0) })
  private lazy var nameless: [Call] = makeNameless()
  private lazy var namelessByNumber = Dictionary(uniqueKeysWithValues: nameless.map { (Numbered($0), $0) })
  private let prototypes = SystemCallPrototypes()
  private lazy var implemented: Set<String>? = askKernel()
  private lazy var servesCompat: Bool = hasCompat()

  /// A number of one of the two tables.
  private struct Numbered: Hashable {
    var isCompat: Bool
    var number: UInt32

    init(isCompat: Bool, number: UInt32) {
      self.isCompat = isCompat
      self.number = number
    }

    init(_ call: Call) { self.init(isCompat: call.isCompat, number: call.number) }
  }

  /// A row: the two probes of one name.
  struct Call: Hashable {
    var function: String
    /// Another name that descriptions may use.
    var alias: String?
    var isCompat: Bool
    /// The number that its probes are numbered by.
    var number: UInt32
    /// Rows of the dispatch table.
    var keys: [UInt32]
    var isOptional: Bool
    /// It has a name, or nothing that has one was asked for.
    var isListed: Bool
    var returns: Bool
  }

  /// Makes the provider for an architecture.
  ///
  /// `implemented` names the calls that the kernel implements (nil: it does not tell), `hasCompat` says whether it
  /// serves 32-bit calls; each is asked when a description needs it, once.
  package init(
    _ tables: SystemCallTables, implemented: (() -> Set<String>?)? = nil, hasCompat: (() -> Bool)? = nil
  ) {
    self.tables = tables
    let prefix = tables.functionPrefix
    let evidence = tables.compatEvidence
    askKernel = implemented ?? { ImplementedCalls.ofRunningKernel(functionPrefix: prefix) }
    self.hasCompat = hasCompat ?? { evidence.map { access(ProcFS.path($0), F_OK) == 0 } ?? true }
  }

  package func listedProbes() -> [Probe] {
    calls.filter(isImplemented).flatMap(probes)
  }

  package func probes(matching pattern: ProbePattern) -> [Probe] {
    // Before the kernel is asked: most descriptions without a provider (`BEGIN`) do not mean system calls.
    guard pattern.provider.matches(name), Self.names.contains(where: pattern.name.matches),
      [Self.module, Self.compatModule].contains(where: { Self.matches(pattern.module, $0) })
    else { return [] }
    let matched: [Call]
    if let wanted = pattern.function.literal {
      // A name that every kernel has costs no question.
      let named = calls.filter {
        ($0.function == wanted || $0.alias == wanted) && (!$0.isOptional || isImplemented($0))
      }
      matched = named.filter { !$0.isCompat || servesCompat } + nameless(wanted)
    } else {
      matched = (calls.filter(isImplemented) + nameless).filter {
        pattern.function.matches($0.function) || $0.alias.map(pattern.function.matches) == true
      }
    }
    var inModule = matched.filter { Self.matches(pattern.module, $0.isCompat ? Self.compatModule : Self.module) }
    // Who asks for numbers only wants to see them.
    if !inModule.contains(where: \.isListed) {
      for place in inModule.indices { inModule[place].isListed = true }
    }
    return inModule.flatMap(probes).filter { pattern.name.matches($0.description.name) }.sorted { $0.id < $1.id }
  }

  package func probe(_ id: ProbeID) -> Probe? {
    guard var probe = call(id).flatMap({ probes($0).first { $0.id == id } }) else { return nil }
    probe.isListed = true
    return probe
  }

  package func bind(_ probe: Probe) -> BoundProbe {
    guard let call = call(probe.id) else { preconditionFailure("probe \(probe.id.rawValue) is no system call") }
    let isReturn = probe.description.name == "return"
    return BoundProbe(
      id: probe.id, description: probe.description, site: isReturn ? .systemCallReturn : .systemCallEntry,
      keys: call.keys)
  }

  package let attachments = [AttachmentWay("typed tracepoints sys_enter and sys_exit", features: ["tp_btf"])]

  package var stability: ProviderStability {
    let function = StabilityAttributes(.private, .private, .isa)
    return ProviderStability(
      provider: .evolving, module: .kernel, function: function, name: .evolving, arguments: function)
  }

  package func arguments(of probe: Probe) -> [ProbeArgument] {
    // The value, whatever the prototype says: a call that fails returns a negative error number.
    if probe.description.name == "return" { return [ProbeArgument("long", index: 0)] }
    return probe.description.module == Self.module ? prototypes.arguments(of: probe.description.function) : []
  }

  package func aliases(ofFunction function: String) -> [String] {
    calls.filter { $0.function == function }.compactMap(\.alias)
  }
}

extension SystemCallProvider {
  /// A pattern that names `linux`, as scripts for other systems do, means the kernel too.
  private static func matches(_ pattern: Glob, _ module: String) -> Bool {
    pattern.matches(module) || pattern.matches(String(module.dropFirst("vm".count)))
  }

  /// In order of probe numbers: native calls, then those of 32-bit programs alone.
  private func makeCalls() -> [Call] {
    var calls: [Call] = tables.native.map { row in
      Call(
        function: row.probe, alias: row.name == row.probe ? nil : row.name, isCompat: false, number: row.number,
        keys: [row.number], isOptional: row.isOptional, isListed: true,
        returns: !SystemCallTables.withoutReturn.contains(row.probe))
    }
    var index: [String: Int] = [:]
    for (place, call) in calls.enumerated() {
      index[call.function] = place
      if let alias = call.alias { index[alias] = place }
    }
    for row in tables.extended {
      if let place = index[row.name] { calls[place].keys.append(row.number) }
    }
    for row in tables.compat {
      let key = SystemCallDispatch.compatBase + row.number
      if let place = index[row.name] {
        calls[place].keys.append(key)
      } else {
        calls.append(
          Call(
            function: row.name, alias: nil, isCompat: true, number: row.number, keys: [key],
            isOptional: row.isOptional, isListed: true, returns: true))
      }
    }
    return calls
  }

  private func isImplemented(_ call: Call) -> Bool {
    call.isCompat ? servesCompat : implemented?.contains(call.function) ?? true
  }

  /// `sys_N` for each number below the limit that no implemented call has.
  private func makeNameless() -> [Call] {
    var used = Set<UInt32>()
    for call in calls where isImplemented(call) { used.formUnion(call.keys) }
    let numbers = 0..<Self.namelessLimit
    let native = numbers.filter { !used.contains($0) }.map { Self.nameless($0, isCompat: false) }
    guard servesCompat else { return native }
    let unused = numbers.filter { !used.contains(SystemCallDispatch.compatBase + $0) }
    return native + unused.map { Self.nameless($0, isCompat: true) }
  }

  /// The calls that go by one name of the form `sys_N`.
  private func nameless(_ name: String) -> [Call] {
    guard name.hasPrefix("sys_"), let number = UInt32(name.dropFirst("sys_".count)), number < Self.namelessLimit,
      name == "sys_\(number)"
    else { return [] }
    return [false, true].compactMap { namelessByNumber[Numbered(isCompat: $0, number: number)] }
  }

  private static func nameless(_ number: UInt32, isCompat: Bool) -> Call {
    Call(
      function: "sys_\(number)", alias: nil, isCompat: isCompat, number: number,
      keys: [isCompat ? SystemCallDispatch.compatBase + number : number], isOptional: false, isListed: false,
      returns: true)
  }

  private func probes(_ call: Call) -> [Probe] {
    let block: ProbeIDBlock = call.isCompat ? .compatSystemCalls : .systemCalls
    return Self.names.prefix(call.returns ? 2 : 1).enumerated().map { place, name in
      Probe(
        id: block[2 * call.number + UInt32(place)],
        description: ProbeDescription(
          provider: self.name, module: call.isCompat ? Self.compatModule : Self.module, function: call.function,
          name: name),
        isListed: call.isListed)
    }
  }

  /// The call of a probe number, under the name that it has on this kernel.
  private func call(_ id: ProbeID) -> Call? {
    let isCompat = ProbeIDBlock.compatSystemCalls.offset(of: id) != nil
    let block: ProbeIDBlock = isCompat ? .compatSystemCalls : .systemCalls
    guard let offset = block.offset(of: id), !isCompat || servesCompat else { return nil }
    let wanted = Numbered(isCompat: isCompat, number: offset / 2)
    if let call = places[wanted].map({ calls[$0] }), !call.isOptional || isImplemented(call) { return call }
    return namelessByNumber[wanted]
  }
}
