package import Kernel

/// Where the values of one aggregation are: a map in the kernel, or a fake in tests.
package protocol AggregationSource: AnyObject {
  /// Calls `body` with each key and its words (DIF's `AggregationLayout`); without keys, once for each CPU with an empty
  /// key.
  ///
  /// The buffers are valid during the call only.
  func forEachEntry(
    _ body: (_ key: UnsafeRawBufferPointer, _ words: UnsafeRawBufferPointer) -> Void
  ) throws(KernelError)

  /// Deletes a key; its next use begins with zeros.
  func remove(key: [UInt8]) throws(KernelError)

  /// Stores zeros, on all CPUs if there are no keys.
  func reset(key: [UInt8]) throws(KernelError)
}

/// An aggregation's map in the kernel.
package final class MapAggregationSource: AggregationSource {
  private let map: Map

  /// Reads a map that the back end laid out.
  package init(_ map: Map) { self.map = map }

  package func forEachEntry(
    _ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Void
  ) throws(KernelError) {
    guard map.spec.type.isPerCPU else { return try map.forEachEntry(body) }
    guard let values = try map.lookup(index: 0) else { return }
    values.withUnsafeBytes { values in
      for start in stride(from: 0, to: values.count, by: map.cpuStride) {
        let end = min(start + map.spec.valueSize, values.count)
        body(UnsafeRawBufferPointer(start: nil, count: 0), UnsafeRawBufferPointer(rebasing: values[start..<end]))
      }
    }
  }

  package func remove(key: [UInt8]) throws(KernelError) {
    if map.spec.type.isPerCPU { return try reset(key: key) }
    try map.delete(key: key)
  }

  package func reset(key: [UInt8]) throws(KernelError) {
    let zeros = [UInt8](repeating: 0, count: map.lookupSize)
    let place = map.spec.type.isPerCPU ? [UInt8](repeating: 0, count: map.spec.keySize) : key
    try map.update(key: place, value: zeros)
  }
}
