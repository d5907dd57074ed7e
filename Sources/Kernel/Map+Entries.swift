internal import CSystem
internal import Glibc

extension Map {
  /// Calls `body` with key and value of each entry; the buffers are valid during the call only.
  ///
  /// Programs may go on changing the map: an entry that exists all the time is seen exactly once, one that comes or
  /// goes meanwhile perhaps. Values are those of the moment when their bucket was copied. Of per-CPU maps the value
  /// holds all CPUs' values, `cpuStride` apart.
  /// - Complexity: one system call for each 512 entries.
  package func forEachEntry(
    _ body: (_ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Void
  ) throws(KernelError) {
    try walk(.mapLookupBatch, "reading", body)
  }

  /// As `forEachEntry`, and deletes each entry in the moment in which it is copied.
  ///
  /// Hashes only.
  package func removeEachEntry(
    _ body: (_ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Void
  ) throws(KernelError) {
    try walk(.mapLookupAndDeleteBatch, "emptying", body)
  }

  private func walk(
    _ command: BPFCommand, _ verb: String,
    _ body: (_ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Void
  ) throws(KernelError) {
    var capacity = max(1, min(512, spec.maxEntries))
    var keys = [UInt8](repeating: 0, count: capacity * spec.keySize)
    var values = [UInt8](repeating: 0, count: capacity * lookupSize)
    // Hashes keep a bucket number in the cursor, arrays an index; both take 4 bytes.
    var cursor: UInt64 = 0
    var hasStarted = false
    while true {
      var copied = 0
      let result = keys.withUnsafeMutableBytes { keys in
        values.withUnsafeMutableBytes { values in
          withUnsafeMutableBytes(of: &cursor) { cursor in
            var attributes = bpf_attr()
            attributes.batch.map_fd = UInt32(bitPattern: number)
            attributes.batch.in_batch = hasStarted ? kernelAddress(cursor.baseAddress) : 0
            attributes.batch.out_batch = kernelAddress(cursor.baseAddress)
            attributes.batch.keys = kernelAddress(keys.baseAddress)
            attributes.batch.values = kernelAddress(values.baseAddress)
            attributes.batch.count = UInt32(capacity)
            let result = call(command, &attributes)
            copied = min(Int(attributes.batch.count), capacity)
            return result
          }
        }
      }
      switch result {
      case -Int(ENOSPC):
        // One bucket holds more entries than the buffers.
        capacity *= 2
        keys = [UInt8](repeating: 0, count: capacity * spec.keySize)
        values = [UInt8](repeating: 0, count: capacity * lookupSize)
        continue
      case -Int(ENOENT): break
      default: try check(result, command, verb)
      }
      keys.withUnsafeBytes { keys in
        values.withUnsafeBytes { values in
          for index in 0..<copied {
            let key = UnsafeRawBufferPointer(rebasing: keys[index * spec.keySize..<(index + 1) * spec.keySize])
            let value = UnsafeRawBufferPointer(rebasing: values[index * lookupSize..<(index + 1) * lookupSize])
            body(key, value)
          }
        }
      }
      if result == -Int(ENOENT) { return }
      hasStarted = true
    }
  }

  /// The number of entries, counted one by one.
  package func countEntries() throws(KernelError) -> Int {
    var count = 0
    try forEachEntry { _, _ in count += 1 }
    return count
  }
}
