package import Kernel

/// Where the values of one aggregation are: maps in the kernel, or a fake in tests.
///
/// Keys come with their words (DIF's `AggregationLayout`); without keys there is an empty key for each CPU. The CPU counts
/// where values are kept for each; a key comes once for each CPU then. The buffers are valid during the call only.
package protocol AggregationSource: AnyObject {
  /// Calls `body` with each key and its words, which stay where they are.
  func forEachEntry(
    _ body: (_ key: UnsafeRawBufferPointer, _ words: UnsafeRawBufferPointer, _ cpu: Int) -> Void
  ) throws(KernelError)

  /// Calls `body` with what was aggregated before the first such call of the pass, of any aggregation, and takes it away:
  /// nothing that programs aggregate comes in two calls, or in none.
  func takeEachEntry(
    _ body: (_ key: UnsafeRawBufferPointer, _ words: UnsafeRawBufferPointer, _ cpu: Int) -> Void
  ) throws(KernelError)

  /// A new pass over the records begins.
  func beginPass()

  /// How many keys there is room for.
  var capacity: Int { get }

  /// Whether the values of each CPU are kept.
  var keepsCPUs: Bool { get }
}

extension AggregationSource {
  package func beginPass() {}
  package var capacity: Int { .max }
  package var keepsCPUs: Bool { false }
}
