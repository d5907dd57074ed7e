/// Maps that are made while the programs that use them are still being compiled: the kernel clears megabytes for them.
///
/// Used by one thread.
package final class MapsAhead {
  /// A map, with its memory if that is to be mapped.
  struct Ready: Sendable {
    var map: Map
    var memory: MappedMemory?
  }

  private var work: Background<Result<[Int: Ready], KernelError>>?
  private let system: any System

  /// What a map must have to be worth a thread.
  private static let worthwhile = 256 << 10

  package init(system: any System = LiveSystem()) { self.system = system }

  /// Begins with the large ones of some maps, by their index in the object.
  package func begin(_ specs: [Int: MapSpec]) {
    let large = specs.filter { $1.kernelBytes >= Self.worthwhile && $1.btfValueType == 0 && $1.initialData.isEmpty }
    if large.isEmpty { return }
    let system = system
    work = Background {
      do throws(KernelError) {
        var ready: [Int: Ready] = [:]
        for (index, spec) in large.sorted(by: { $0.key < $1.key }) {
          let map = try Map(creating: spec, system: system)
          ready[index] = Ready(
            map: map, memory: spec.flags & MapSpec.memoryMappable != 0 ? try map.mapMemory() : nil)
        }
        return .success(ready)
      } catch {
        return .failure(error)
      }
    }
  }

  /// The maps that were begun; the second time there are none.
  func finish() throws(KernelError) -> [Int: Ready] {
    guard let work else { return [:] }
    self.work = nil
    return try work.wait().get()
  }
}

extension MapSpec {
  /// Bytes that the kernel clears to make the map, roughly.
  fileprivate var kernelBytes: Int {
    switch type {
    case .array: valueSize * maxEntries
    case .hash: (flags & Self.noPreallocation == 0 ? 64 + keySize + valueSize : 16) * maxEntries
    default: 0
    }
  }
}
