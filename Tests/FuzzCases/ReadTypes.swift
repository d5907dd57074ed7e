import CTypes

/// A BTF file as the kernel's, or two of them, the second as a module's: everything in them is asked for.
func readTypes(_ bytes: [UInt8]) {
  // The first two bytes say where the module's file begins; 0: there is none.
  let split = bytes.count < 2 ? 0 : Int(bytes[0]) | Int(bytes[1]) << 8
  let rest = Array(bytes.dropFirst(2))
  let core = Array(split == 0 ? rest[...] : rest.prefix(split))
  let part = Array(split == 0 ? [] : rest.dropFirst(split))
  guard let btf = try? BTF(FileImage(core)) else { return }
  read(btf)
  if !part.isEmpty, let module = try? BTF(FileImage(part), base: btf) { read(module) }
  let types = KernelTypes(
    open: { name, base in try? BTF(FileImage(name == KernelTypes.core ? core : part), base: base) },
    modules: { part.isEmpty ? [] : ["part"] })
  for name in names(of: btf) {
    for kind in [TypeNameKind.structure, .union, .enumeration, .typedef] {
      visit(types.type(kind, name, module: nil), depth: 0)
    }
    visit(types.variable(name, module: nil), depth: 0)
    _ = types.function(name, module: nil)
    _ = types.enumerator(name, module: nil)
  }
}

/// The names of the first types: as many as a run has time for.
private func names(of btf: BTF) -> [String] {
  let count = min((try? btf.typeCount()) ?? 0, 64)
  return (0..<UInt32(count)).compactMap { id in
    (try? btf.type(id)).flatMap { try? btf.name($0.nameOffset) }
  }
}

private func read(_ btf: BTF) {
  guard let count = try? btf.typeCount() else { return }
  // Errors are answers; only traps and endless loops are not.
  for id in 0..<UInt32(min(count + 1, 256)) {
    guard let type = try? btf.type(id) else { continue }
    _ = try? btf.resolve(id)
    _ = try? btf.size(of: id)
    for member in ((try? btf.members(of: type)) ?? []).prefix(64) {
      guard let name = try? btf.name(member.nameOffset) else { continue }
      _ = try? btf.field([name], of: id)
      _ = try? btf.field([name, name], of: id)
    }
  }
}

private func visit(_ type: CType?, depth: Int) {
  guard let type, depth < 4 else { return }
  _ = type.description
  _ = type.size(stringSize: 256)
  _ = type.isScalar
  if let aggregate = type.aggregate {
    for member in aggregate.members.prefix(16) { visit(member.type, depth: depth + 1) }
  }
  if let target = type.element { visit(target, depth: depth + 1) }
}
