/// The type record of a DIF variable or return value (dif.md §3).
package struct DIFType: Hashable, Sendable {
  /// Whether the value is typed by C or is a D string.
  package enum Kind: UInt8, Sendable { case ctf = 0, string = 1 }

  /// The CTF kind number; the listing prints its name (dif.md §7).
  package enum CKind: UInt8, Sendable {
    case unknown, integer, float, pointer, array, function, `struct`, union, `enum`, forward, typedef, volatile, const
    case restrict
  }

  package var kind: Kind
  package var ckind: CKind
  /// The register holds the address of `size` bytes.
  package var isByReference: Bool
  /// The address is one of user space.
  package var isByUserReference: Bool
  /// Bytes; 0 where the expression has no value.
  package var size: Int
  /// For integers: how records of it print; not part of the encoded record.
  package var isSigned: Bool

  /// Makes a type record.
  package init(
    _ kind: Kind, _ ckind: CKind, size: Int, isSigned: Bool = true, isByReference: Bool = false,
    isByUserReference: Bool = false
  ) {
    self.kind = kind
    self.ckind = ckind
    self.size = size
    self.isSigned = isSigned
    self.isByReference = isByReference
    self.isByUserReference = isByUserReference
  }

  /// No value: the DIFO of an expression statement; DTrace lists it as an integer of size 0.
  package static let void = DIFType(.ctf, .integer, size: 0)

  /// An integer of 1, 2, 4 or 8 bytes.
  package static func integer(_ size: Int, isSigned: Bool = true) -> DIFType {
    DIFType(.ctf, .integer, size: size, isSigned: isSigned)
  }

  /// A string of at most `size` bytes with its NUL.
  package static func string(_ size: Int) -> DIFType {
    DIFType(.string, .unknown, size: size, isByReference: true)
  }
}
