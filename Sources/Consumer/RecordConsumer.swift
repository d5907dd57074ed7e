/// What becomes of records: one implementation for text, one for all machine-readable formats.
///
///     open ─► beginPass ─► consume(record) ... ─► endPass ... ─► finish
///
/// One thread.
package protocol RecordConsumer: AnyObject {
  /// Tracing begins.
  func open()
  /// Begins a reading of the rings: aggregations are read afresh when the next record prints one.
  func beginPass()
  /// Ends it: the records of all firings before a time, in monotonic nanoseconds, were given, and none of the pass waits for
  /// another one.
  func endPass(deliveredUntil: UInt64)
  /// Takes a record; one that the program cannot have made is reported.
  func consume(_ record: UnsafeRawBufferPointer, cpu: Int)
  /// Takes a loss.
  func consume(_ drop: Drop)
  /// Takes the end of a process of `-c` or `-p`.
  func consume(_ event: ProcessEvent)
  /// A signal has ended tracing.
  func noteSignal()
  /// Shows the aggregations that the end would show, as they are now; they are shown again at the end.
  func showAggregations()
  /// All records were read. `isComplete`: the aggregations are wanted too.
  func finish(isComplete: Bool)
  /// The argument of `exit()`; nil if it was not called.
  var exitStatus: Int32? { get }
  /// How to print; may change between two records.
  var options: ConsumerOptions { get set }
  /// Carries out `setopt()`: may change `options`; returns why an option cannot be set.
  var setOption: (_ name: String, _ value: String?) -> String? { get set }
}

/// The end of a process of `-c` or `-p`.
package struct ProcessEvent: Hashable, Sendable {
  package enum End: Hashable, Sendable {
    case exited(status: Int32)
    case signaled(signal: Int32)
    /// The process was not ours to wait for.
    case gone
  }

  package var pid: Int32
  package var end: End
  /// As the command shows it: "pid 12 has exited".
  package var message: String

  package init(pid: Int32, end: End, message: String) {
    self.pid = pid
    self.end = end
    self.message = message
  }
}
