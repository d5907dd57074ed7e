/// How a system call number becomes an index of the dispatch table.
///
///     0 ..< 1024      64-bit calls by number; x32 calls likewise, with bit 30 of the number removed
///     1024 ..< 2048   32-bit calls: 1024 + number
///
/// Larger numbers have no row. At the return of `rt_sigreturn` the kernel shows the number -1: programs take it for
/// that call's.
package enum SystemCallDispatch {
  /// Rows of 64-bit calls.
  package static let nativeCount: UInt32 = 1024
  /// Index of the first 32-bit call.
  package static let compatBase: UInt32 = 1024
  /// Rows of 32-bit calls.
  package static let compatCount: UInt32 = 1024
  /// Entries of the table.
  package static let count = 2048
}
