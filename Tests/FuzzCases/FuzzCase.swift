/// One reader of bytes that nobody vouches for, as the fuzzer and the replay of its finds call it.
///
/// A run must come back: it traps where the reader does, or where a promise of ours is broken.
package enum FuzzCase: String, CaseIterable, Sendable {
  /// D text through lexer, parser and compiler.
  case syntax
  /// A file of types.
  case btf

  /// Reads the bytes in every way that the program does.
  package func run(_ bytes: [UInt8]) {
    switch self {
    case .syntax: readProgram(bytes)
    case .btf: readTypes(bytes)
    }
  }
}
