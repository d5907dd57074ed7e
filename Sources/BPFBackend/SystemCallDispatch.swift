/// How a system call number becomes an index of the dispatch table.
package enum SystemCallDispatch {
  /// 64-bit calls: the number itself, below this; x32 calls (bit 30 of the number) likewise, with the bit removed.
  package static let nativeCount: UInt32 = 1024
  /// 32-bit calls: this plus the number.
  package static let compatBase: UInt32 = 1024
  package static let compatCount: UInt32 = 1024
  /// Entries of the table.
  package static let count = 2048
}
