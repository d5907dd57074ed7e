/// How a system call number becomes an index of the dispatch table.
///
///     0 ..< 1024      64-bit calls by number; x32 calls likewise, with bit 30 of the number removed
///     1024 ..< 2048   32-bit calls: 1024 + number
///
/// A number of 1023 or more has no row. The last row of each half stands for the number -1, which
/// the kernel shows at the return of `rt_sigreturn`: a program sends -1 there before it compares.
package enum SystemCallDispatch {
  /// Rows of 64-bit calls.
  package static let nativeCount: UInt32 = 1024
  /// Index of the first 32-bit call.
  package static let compatBase: UInt32 = 1024
  /// Rows of 32-bit calls.
  package static let compatCount: UInt32 = 1024
  /// Entries of the table.
  package static let count = 2048
  /// The row, in each half, of the number -1.
  package static let signalReturn: UInt32 = 1023
}
