internal import BPFBackend
internal import CTypes

/// The running kernel's types for the back end; opened at the first question, so that a program that asks nothing
/// pays nothing.
final class KernelTypes: KernelLayout {
  private lazy var types: BTF? = {
    // A kernel without types is an answer too: the back end then says what it lacks.
    try? BTF.kernel()
  }()

  func tracepointTypeID(_ name: String) -> UInt32? {
    // Damaged types are as good as none.
    try? types?.tracepoint(name)
  }

  func offset(of path: String, in structure: String) -> Int? {
    guard let types, let id = try? types.find(.structure, structure) else { return nil }
    let field = try? types.field(path.split(separator: ".").map(String.init), of: id)
    return field.map(\.byteOffset)
  }
}
