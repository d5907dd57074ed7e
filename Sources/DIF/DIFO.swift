package import Diagnostics

/// A DIF object: the instructions of one expression with their tables (dif.md §1).
package struct DIFO: Hashable, Sendable {
  package var instructions: [Instruction]
  /// Constants that `setx` loads.
  package var integers: [UInt64]
  /// NUL-separated strings; `sets` gives an offset into it.
  package var strings: [UInt8]
  /// The variables that the object refers to, each once.
  package var variables: [Variable]
  /// What `xlate` and `xlarg` name; empty once they are resolved.
  package var translations: [TranslationReference]
  /// The type of the value that `ret` returns.
  package var returnType: DIFType
  /// Where each instruction comes from; empty or as long as `instructions`.
  package var ranges: [SourceRange?]

  /// Makes an object.
  package init(
    _ instructions: [Instruction], integers: [UInt64] = [], strings: [UInt8] = [], variables: [Variable] = [],
    translations: [TranslationReference] = [], returns returnType: DIFType = .integer(8),
    ranges: [SourceRange?] = []
  ) {
    self.instructions = instructions
    self.integers = integers
    self.strings = strings
    self.variables = variables
    self.translations = translations
    self.returnType = returnType
    self.ranges = ranges
  }

  /// The bytes of the string constant at an offset, without the NUL; nil if the offset lies outside.
  package func string(at offset: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, offset < strings.count else { return nil }
    let end = strings[offset...].firstIndex(of: 0) ?? strings.count
    return strings[offset..<end]
  }

  /// The built-in variable whose value is the whole expression (`execname`), nil for any other expression.
  package var soleBuiltin: BuiltinVariable? {
    guard instructions.count == 2, instructions[0].opcode == .ldgs, instructions[1].opcode == .ret,
      instructions[0].rd == instructions[1].rd
    else { return nil }
    return BuiltinVariable(VariableID(UInt16(instructions[0].index)))
  }
}
