package import DIF

/// Whose memory an address means.
package enum AddressSpace: Hashable, Sendable {
  case kernel
  case user
}

/// A fault as a machine finds it: the interpreter adds the place.
package struct MachineFault: Error, Hashable, Sendable {
  package var fault: Fault
  /// What the report shows: for bad addresses the address, else 0.
  package var value: UInt64

  package init(_ fault: Fault, value: UInt64 = 0) {
    self.fault = fault
    self.value = value
  }

  /// An address that cannot be used.
  package static func badAddress(_ address: UInt64) -> MachineFault { MachineFault(.badAddress, value: address) }
}

/// A run-time error of an object (errors.md §4).
package struct FaultReport: Error, Hashable, Sendable {
  package var fault: Fault
  /// Bytes from the start of the object to the instruction; -1 if no instruction is to blame: the value of the whole
  /// object was no valid address.
  package var offset: Int
  /// The fault's value: for bad addresses the address, else 0.
  package var address: UInt64

  package init(_ fault: Fault, offset: Int, address: UInt64 = 0) {
    self.fault = fault
    self.offset = offset
    self.address = address
  }
}

/// A variable of the program, or one element of an associative array.
package struct VariableKey: Hashable, Sendable {
  package var scope: Variable.Scope
  package var id: VariableID
  /// The members of the tuple; nil for scalars.
  ///
  /// Integers are 8 bytes, strings their bytes without the NUL.
  package var keys: [[UInt8]]?

  package init(_ scope: Variable.Scope, _ id: VariableID, keys: [[UInt8]]? = nil) {
    self.scope = scope
    self.id = id
    self.keys = keys
  }
}

/// What a variable holds.
package enum StoredValue: Hashable, Sendable {
  case integer(UInt64)
  /// A by-reference value: a string's bytes without the NUL, other types' bytes in full.
  case bytes([UInt8])
  /// What is left of a string that was longer than strings are.
  case cut([UInt8])
}

/// What an address leads to: a string's bytes without the NUL, or bytes of another type in full.
package struct Text: Hashable, Sendable {
  package var bytes: [UInt8]
  /// Whether it was longer than strings are.
  package var isCut: Bool

  package init(_ bytes: [UInt8], isCut: Bool = false) {
    self.bytes = bytes
    self.isCut = isCut
  }

  /// What a string has room for.
  package init(cutting bytes: [UInt8], to stringSize: Int) {
    self.bytes = Array(bytes.prefix(max(0, stringSize - 1)))
    isCut = self.bytes.count < bytes.count
  }

  /// A piece: cut as the whole is if it ends with it.
  func part(_ range: Range<Int>) -> Text { Text(Array(bytes[range]), isCut: isCut && range.upperBound == bytes.count) }
}

/// What the interpreter runs on: memory, variables and the probe that fired.
///
/// Memory of the machine itself (`allocate`, `place`) is kernel memory at addresses of its choice.
package protocol Machine {
  /// The option `strsize`: bytes of a string with its NUL.
  var stringSize: Int { get }

  /// Reads bytes.
  /// - Throws: `MachineFault` with the address, if any byte cannot be read.
  func read(_ address: UInt64, count: Int, from space: AddressSpace) throws(MachineFault) -> [UInt8]

  /// Reads at most `size` bytes up to a NUL; the last of `size` bytes becomes the NUL if there is none: then it is cut.
  ///
  /// The result is without the NUL.
  /// - Throws: `MachineFault` with the address, if one of those bytes cannot be read.
  func readString(_ address: UInt64, size: Int, from space: AddressSpace) throws(MachineFault) -> Text

  /// Writes to scratch memory.
  /// - Throws: `MachineFault` with the address, if not all bytes lie there.
  mutating func write(_ bytes: [UInt8], at address: UInt64) throws(MachineFault)

  /// Takes zeroed scratch memory, aligned to 8 bytes.
  /// - Throws: `MachineFault` noScratch.
  mutating func allocate(_ size: UInt64) throws(MachineFault) -> UInt64

  /// Keeps a string or by-reference value until the clause ends, a NUL behind it; it cannot be written to.
  mutating func place(_ bytes: [UInt8]) -> UInt64

  /// What a variable holds; nil if it is unset.
  func variable(_ key: VariableKey) -> StoredValue?
  /// Stores; nil makes the variable unset and frees its memory.
  mutating func setVariable(_ key: VariableKey, to value: StoredValue?)

  /// The value of a built-in scalar: an integer, or a string's bytes.
  func builtin(_ variable: BuiltinVariable) throws(MachineFault) -> StoredValue
  /// An element of a built-in array (args, regs, uregs).
  func builtinElement(_ variable: BuiltinVariable, index: UInt64) throws(MachineFault) -> UInt64

  /// The next pseudo random number.
  mutating func random() -> UInt64

  /// Makes an inactive speculation active: its number, 0 if there is none.
  mutating func beginSpeculation() -> UInt64

  /// The rest of the string that strtok() works on in this firing; nil if there is none.
  var tokenRest: Text? { get set }
}
