internal import Arch
internal import CTypes
internal import Consumer
internal import Glibc
internal import Kernel
internal import Providers
internal import Symbols

/// What this kernel and these privileges can do (`dtrace -V -v`; cli.md §5).
///
/// It may be pasted anywhere: it holds no name of host or user, no path, address, process or module. Nothing of the
/// system is probed; what the feature table tries is loaded and let go at once.
public struct SystemReport {
  private struct Row {
    var name: String
    /// nil: neither there nor missing, as a value is.
    var isPresent: Bool?
    var members: [(name: String, value: StructuredValue)]
    /// What the text shows behind the name.
    var note: String
  }

  private var facts: [(name: String, value: String)] = []
  private var sections: [(name: String, title: String, rows: [Row])] = []

  /// Asks the running kernel.
  public init() { self.init(system: LiveSystem()) }

  init(system: any System) {
    let types = KernelTypes()
    facts = [
      ("release", types.kernelRelease), ("architecture", Self.machine), ("lockdown", Lockdown.current(system).rawValue),
    ]
    let features = FeatureSet(system: system)
    sections = [
      ("capabilities", "Capabilities", Self.capabilities(system)), ("sysctls", "Settings", Self.settings(system)),
      ("features", "Features of the kernel", Feature.all.map { Self.row($0, features) }),
      ("providers", "Providers", Registry().providers.map { Self.row($0, features) }),
      ("sources", "Types and symbols", Self.sources(types)),
    ]
  }

  /// For people: a line for each row.
  public var text: String {
    var text = ""
    for (name, value) in facts { text += "\(Self.pad(name, 14)) \(value)\n" }
    for section in sections {
      text += "\n\(section.title)\n"
      for row in section.rows {
        let mark = row.isPresent.map { $0 ? "yes " : "no  " } ?? ""
        text += "  \(Self.pad(row.name, 28)) \(mark)\(row.note)\n"
      }
    }
    return text
  }

  /// For programs: `{"dtrace": {"version": ..., "report": {...}}}` and a newline.
  public func json(isPretty: Bool) -> String {
    var members = facts.map { StructuredMember($0.name, .text($0.value)) }
    for section in sections {
      let rows = section.rows.map { row in
        var members = [StructuredMember("name", .text(row.name))]
        if let isPresent = row.isPresent { members.append(StructuredMember("present", .boolean(isPresent))) }
        return StructuredValue.object(members + row.members.map { StructuredMember($0.name, $0.value) })
      }
      members.append(StructuredMember(section.name, .list(rows)))
    }
    let document = StructuredValue.object([
      StructuredMember(
        "dtrace",
        .object([
          StructuredMember("version", .text(Session.productVersion)), StructuredMember("report", .object(members)),
        ]))
    ])
    return document.json(isPretty: isPretty)
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }
}

extension SystemReport {
  private static var machine: String {
    var names = utsname()
    uname(&names)
    return withUnsafeBytes(of: &names.machine) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  private static func capabilities(_ system: any System) -> [Row] {
    let held = Capabilities.effective(of: system)
    return Capability.allCases.map { capability in
      Row(
        name: capability.name, isPresent: held.contains(capability),
        members: [("purpose", .text(capability.purpose))], note: "for \(capability.purpose)")
    }
  }

  /// The settings that decide what a process without all rights may see and do.
  private static func settings(_ system: any System) -> [Row] {
    let names = [
      "kernel.kptr_restrict", "kernel.perf_event_paranoid", "kernel.perf_event_max_stack",
      "kernel.unprivileged_bpf_disabled", "kernel.yama.ptrace_scope", "kernel.bpf_stats_enabled",
      "net.core.bpf_jit_enable",
    ]
    return names.compactMap { name in
      let path = ProcFS.path("sys/" + name.replacing(".", with: "/"))
      guard let text = system.readText(path) else { return nil }
      let value = String(text.prefix { $0 != "\n" })
      return Row(name: name, isPresent: nil, members: [("value", .text(value))], note: value)
    }
  }

  private static func row(_ feature: Feature, _ features: FeatureSet) -> Row {
    let absence = features.absence(of: feature)
    var members: [(name: String, value: StructuredValue)] = [
      ("purpose", .text(feature.purpose)), ("since", .text(feature.since)),
    ]
    var note = "for \(feature.purpose)"
    if let absence {
      members.append(("reason", .text(absence.message)))
      note = "\(absence.message); since \(feature.since)"
    }
    return Row(name: feature.name, isPresent: absence == nil, members: members, note: note)
  }

  /// A provider works if one of its ways does.
  private static func row(_ provider: any Provider, _ features: FeatureSet) -> Row {
    let count = provider.listedProbes().count
    var missing: [String] = []
    var hasWay = false
    let ways = provider.attachments.map { way in
      let lacks = way.features.filter { name in
        // A name that the table does not have would be our mistake: it counts as missing, so that it is seen.
        Feature.named(name).map { !features.has($0) } ?? true
      }
      hasWay = hasWay || lacks.isEmpty
      missing += lacks
      return StructuredValue.object([
        StructuredMember("name", .text(way.name)), StructuredMember("works", .boolean(lacks.isEmpty)),
      ])
    }
    var note = "\(count) probes by \(provider.attachments.map(\.name).joined(separator: ", or "))"
    if !missing.isEmpty { note += "; missing: \(missing.joined(separator: ", "))" }
    return Row(
      name: provider.name, isPresent: hasWay,
      members: [
        ("probes", .unsigned(UInt64(count))), ("attachments", .list(ways)),
        ("missing", .list(missing.map { .text($0) })),
      ], note: note)
  }

  private static func sources(_ types: KernelTypes) -> [Row] {
    func row(_ name: String, _ isPresent: Bool, _ note: String) -> Row {
      Row(name: name, isPresent: isPresent, members: [("note", .text(note))], note: note)
    }
    let hasTypes = types.hasModule(KernelTypes.core)
    let modules = types.modulesWithTypes()
    let symbols = Kallsyms.read().count
    return [
      row("types of the kernel", hasTypes, hasTypes ? "BTF" : "no BTF: structures of the kernel are unknown"),
      row(
        "types of modules", modules.known == modules.all,
        "BTF of \(modules.known) of \(modules.all) modules"),
      row(
        "symbols of the kernel", symbols > 0,
        symbols > 0 ? "\(symbols)" : "addresses are hidden (CAP_SYSLOG is missing, or kernel.kptr_restrict is 2)"),
    ]
  }
}
