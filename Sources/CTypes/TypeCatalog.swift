/// What the compiler asks about the types of the running kernel; `KernelTypes` answers from BTF, tests from a table.
///
/// A module of nil means: the kernel proper first, then the modules in order of loading.
package protocol TypeCatalog: AnyObject, Sendable {
  /// The type of a name: what `struct NAME`, `union NAME`, `enum NAME` or a typedef `NAME` means; nil if there is none.
  func type(_ kind: TypeNameKind, _ name: String, module: String?) -> CType?
  /// The first enumerator of a name, with the enum that it belongs to (of `int`'s or a wider type).
  func enumerator(_ name: String, module: String?) -> (value: UInt64, type: CType)?
  /// The type of a variable that BTF describes: per-CPU ones only.
  func variable(_ name: String, module: String?) -> CType?
  /// The prototype of a function.
  func function(_ name: String, module: String?) -> FunctionType?
  /// Whether there is a module of the name (`vmlinux` is one) whose types can be read.
  func hasModule(_ name: String) -> Bool
  /// The release of the kernel that the types are of, for messages ("6.18.5").
  var kernelRelease: String { get }
}

/// The name spaces of C's types.
package enum TypeNameKind: Hashable, Sendable {
  case structure, union, enumeration, typedef
}

/// A catalog without types, as of a kernel without BTF.
package final class NoTypes: TypeCatalog {
  package init() {}
  package func type(_ kind: TypeNameKind, _ name: String, module: String?) -> CType? { nil }
  package func enumerator(_ name: String, module: String?) -> (value: UInt64, type: CType)? { nil }
  package func variable(_ name: String, module: String?) -> CType? { nil }
  package func function(_ name: String, module: String?) -> FunctionType? { nil }
  package func hasModule(_ name: String) -> Bool { false }
  package var kernelRelease: String { "" }
}
