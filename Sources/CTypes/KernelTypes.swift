internal import CSystem
internal import Glibc
internal import Synchronization

/// The types of the running kernel and its modules, from BTF.
///
/// Nothing is opened before the first question; a module only when the kernel proper has no answer, or when it is named.
package final class KernelTypes: TypeCatalog {
  private struct Question: Hashable {
    var kind: TypeNameKind
    var name: String
    var module: String?
  }

  private struct State {
    var files: [String: ModuleTypes?] = [:]
    var order: [String]?
    var answers: [Question: CType?] = [:]
    var offsets: [String: Int?] = [:]
  }

  private let state = Mutex(State())
  private let openFile: @Sendable (String, BTF?) -> BTF?
  private let listModules: @Sendable () -> [String]

  /// The name of the kernel proper among the modules.
  package static let core = "vmlinux"

  /// The types of the running kernel.
  package convenience init() {
    self.init(
      open: { name, base in
        // A kernel without types is an answer too: then nothing is found.
        guard let image = try? FileImage(path: "/sys/kernel/btf/\(name)") else { return nil }
        return try? BTF(image, base: base)
      }, modules: Self.loadedModules)
  }

  /// Types from elsewhere.
  ///
  /// - Parameters:
  ///   - open: the file of a module, built on that of the kernel proper.
  ///   - modules: the modules without the kernel proper, in order of loading.
  package init(open: @escaping @Sendable (String, BTF?) -> BTF?, modules: @escaping @Sendable () -> [String]) {
    openFile = open
    listModules = modules
  }

  package func type(_ kind: TypeNameKind, _ name: String, module: String?) -> CType? {
    let question = Question(kind: kind, name: name, module: module)
    if let known = state.withLock({ $0.answers[question] }) { return known }
    let found = first(in: module) { file in
      switch kind {
      case .structure: file.type(.structure, name)
      case .union: file.type(.union, name)
      case .enumeration: file.type(.enumeration, name) ?? file.type(.enumeration64, name)
      case .typedef: file.type(.typedef, name)
      }
    }
    state.withLock { $0.answers[question] = .some(found) }
    return found
  }

  package func enumerator(_ name: String, module: String?) -> (value: UInt64, type: CType)? {
    first(in: module) { $0.enumerator(name) }
  }

  package func variable(_ name: String, module: String?) -> CType? {
    first(in: module) { $0.type(.variable, name) }
  }

  package func function(_ name: String, module: String?) -> FunctionType? {
    let type = first(in: module) { $0.type(.function, name) }
    if case .function(let function)? = type { return function }
    return nil
  }

  package func hasModule(_ name: String) -> Bool { file(name) != nil }

  /// How many modules are loaded, and of how many the types are there.
  package func modulesWithTypes() -> (known: Int, all: Int) {
    let names = listModules()
    return (names.count { access("/sys/kernel/btf/\($0)", R_OK) == 0 }, names.count)
  }

  package var kernelRelease: String {
    var names = utsname()
    guard uname(&names) == 0 else { return "" }
    return withUnsafeBytes(of: &names.release) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  /// The kernel proper's file; nil if it has no readable types.
  package var coreTypes: BTF? { file(Self.core)?.btf }

  /// The byte offset of a member path ("cred", "thread_info.status") in a struct, by its tag or by the name of a typedef;
  /// nil if there is none, or one that cannot be read.
  ///
  /// Programs with many clauses ask the same again and again.
  package func memberOffset(of path: String, in structure: String) -> Int? {
    let question = "\(structure).\(path)"
    if let known = state.withLock({ $0.offsets[question] }) { return known }
    let offset = findOffset(of: path, in: structure)
    state.withLock { $0.offsets[question] = .some(offset) }
    return offset
  }

  private func findOffset(of path: String, in structure: String) -> Int? {
    guard let btf = coreTypes,
      let id = (try? btf.find(.structure, structure)) ?? (try? btf.find(.typedef, structure))
    else { return nil }
    return try? btf.field(path.split(separator: ".").map { String($0) }, of: id).byteOffset
  }

  /// Reads the kernel's file and finds out where its types are, before anybody asks.
  package func readAhead() {
    // Whoever asks is told what is wrong with it.
    _ = try? coreTypes?.typeCount()
  }

  // MARK: Files

  private func first<T>(in module: String?, _ find: (ModuleTypes) -> T?) -> T? {
    if let module { return file(module).flatMap(find) }
    if let found = file(Self.core).flatMap(find) { return found }
    for name in moduleNames { if let found = file(name).flatMap(find) { return found } }
    return nil
  }

  private var moduleNames: [String] {
    if let known = state.withLock({ $0.order }) { return known }
    let names = listModules()
    state.withLock { $0.order = names }
    return names
  }

  private func file(_ name: String) -> ModuleTypes? {
    // A name is no path.
    guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")), name != ".", name != ".." else { return nil }
    if let known = state.withLock({ $0.files[name] }) { return known }
    let base = name == Self.core ? nil : file(Self.core)
    var opened: ModuleTypes?
    if name == Self.core || base != nil, let btf = openFile(name, base?.btf) {
      opened = ModuleTypes(name: name, btf: btf, base: base) { [weak self] kind, tag in
        self?.type(kind, tag, module: nil)
      }
    }
    // Of two threads that open one file the first one's types stay: each definition is one object.
    return state.withLock { state in
      if let known = state.files[name] { return known }
      state.files[name] = .some(opened)
      return opened
    }
  }

  /// The names in /proc/modules, which lists the module that was loaded last first.
  @Sendable private static func loadedModules() -> [String] {
    // A kernel without modules has no such file.
    guard let list = try? FileImage(path: String(cString: vg_proc("modules"))) else { return [] }
    let lines = list.bytes.split(separator: UInt8(ascii: "\n"))
    return lines.reversed().compactMap { line in
      line.split(separator: UInt8(ascii: " ")).first.map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
