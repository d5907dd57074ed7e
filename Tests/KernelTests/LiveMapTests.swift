import Glibc
import Kernel
import Synchronization
import Testing

@Suite(.serialized, .enabled(if: Privilege.canTrace, "needs CAP_BPF and CAP_PERFMON"))
struct LiveMaps {
  @Test func hashStoresReadsAndDeletes() throws {
    let map = try Map(creating: MapSpec("hash", .hash, keySize: 8, valueSize: 8, maxEntries: 4))
    #expect(try map.lookup(key: [UInt8](UInt64(1))) == nil)
    try map.update(key: [UInt8](UInt64(1)), value: [UInt8](UInt64(11)))
    #expect(try map.lookup(key: [UInt8](UInt64(1)))?.word() == 11)
    #expect(try map.delete(key: [UInt8](UInt64(1))))
    #expect(try !map.delete(key: [UInt8](UInt64(1))))
  }

  @Test(arguments: [0, 1, 511, 512, 513, 5000]) func iterationSeesEachEntryOnce(count: Int) throws {
    let map = try Map(
      creating: MapSpec(
        "hash", .hash, keySize: 8, valueSize: 16, maxEntries: 5000, flags: MapSpec.noPreallocation))
    for number in 0..<UInt64(count) {
      try map.update(key: [UInt8](number), value: [UInt8](number * 2) + [UInt8](number * 3))
    }
    var seen: Set<UInt64> = []
    try map.forEachEntry { key, value in
      let number = key.loadUnaligned(as: UInt64.self)
      #expect(seen.insert(number).inserted)
      #expect(value.loadUnaligned(as: UInt64.self) == number * 2)
      #expect(value.loadUnaligned(fromByteOffset: 8, as: UInt64.self) == number * 3)
    }
    #expect(seen.count == count)
  }

  @Test func iterationDuringChangesSeesAllThatStays() throws {
    let map = try Map(
      creating: MapSpec("hash", .hash, keySize: 8, valueSize: 8, maxEntries: 8192, flags: MapSpec.noPreallocation))
    for number in 0..<UInt64(1000) { try map.update(key: [UInt8](number), value: [UInt8](number)) }
    let churn = Churn(map)
    churn.start()
    defer { churn.stop() }
    for _ in 0..<20 {
      var seen: Set<UInt64> = []
      try map.forEachEntry { key, _ in
        let number = key.loadUnaligned(as: UInt64.self)
        if number < 1000 { seen.insert(number) }
      }
      #expect(seen.count == 1000)
    }
  }

  @Test func removingEachEntryEmptiesTheHash() throws {
    let map = try Map(creating: MapSpec("hash", .hash, keySize: 8, valueSize: 8, maxEntries: 2000))
    for number in 0..<UInt64(1500) { try map.update(key: [UInt8](number), value: [UInt8](number)) }
    var sum: UInt64 = 0
    try map.removeEachEntry { _, value in sum += value.loadUnaligned(as: UInt64.self) }
    #expect(sum == 1500 * 1499 / 2)
    #expect(try map.countEntries() == 0)
  }

  @Test func perCPUValuesAreRoundedUpAndOneForEachPossibleCPU() throws {
    let map = try Map(creating: MapSpec("percpu", .perCPUArray, valueSize: 12, maxEntries: 2))
    #expect(map.cpuStride == 16)
    let cpus = CPUSet.possibleCount()
    var value: [UInt8] = []
    for cpu in 0..<cpus { value += [UInt8](UInt64(cpu + 1)) + [UInt8](UInt64(0)) }
    try map.update(key: [UInt8](UInt32(1)), value: value)
    let back = try #require(try map.lookup(index: 1))
    #expect((0..<cpus).map { back.word($0 * 16) } == (0..<cpus).map { UInt64($0 + 1) })
    #expect(try map.lookup(index: 0)?.allSatisfy { $0 == 0 } == true)
    #expect(try map.lookup(index: 2) == nil)
  }

  @Test func frozenDataIsReadOnlyForUsAndConstantForPrograms() throws {
    let spec = MapSpec(
      "rodata", .array, valueSize: 16, maxEntries: 1, flags: MapSpec.readOnlyForPrograms, initialData: [9, 0, 0, 0])
    let code = BPF.loadValue(1, 0) + [BPF.load64(0, 1, 0), BPF.exit]
    let object = try LoadedObject(loading: ObjectSpec(maps: [spec], programs: [ProgramSpec("begin", .testRun, code)]))
    #expect(try object.programs[0].run() == 9)
    let error = #expect(throws: KernelError.self) {
      try object.maps[0].update(key: [0, 0, 0, 0], value: [UInt8](repeating: 1, count: 16))
    }
    #expect(error?.errno == EPERM)
  }

  @Test func mappedElementsFollowEachOther() throws {
    let map = try Map(
      creating: MapSpec("rings", .array, valueSize: 8192, maxEntries: 3, flags: MapSpec.memoryMappable))
    let memory = try map.mapMemory()
    #expect(memory.bytes.count == 3 * 8192)
    for index in 0..<3 { memory.store(UInt64(index + 5), at: index * 8192 + 8) }
    #expect(try (0..<3).map { try map.lookup(index: UInt32($0))?.word(8) } == [5, 6, 7])
  }
}

/// A thread that inserts and deletes keys from 1000 on.
private final class Churn: Sendable {
  private let map: Map
  private let isStopped = Atomic<Bool>(false)
  private let thread = Mutex<pthread_t?>(nil)

  init(_ map: Map) { self.map = map }

  func start() {
    var handle = pthread_t()
    let created = pthread_create(
      &handle, nil,
      { argument in
        guard let argument else { return nil }
        let churn = Unmanaged<Churn>.fromOpaque(argument).takeUnretainedValue()
        var number: UInt64 = 1000
        while !churn.isStopped.load(ordering: .relaxed) {
          let key = [UInt8](number)
          // A full map only makes the churn smaller.
          try? churn.map.update(key: key, value: key)
          _ = try? churn.map.delete(key: [UInt8](1000 + (number &+ 2700) % 4000))
          number = 1000 + (number &- 999) % 4000
        }
        return nil
      }, Unmanaged.passUnretained(self).toOpaque())
    let handleValue = handle
    if created == 0 { thread.withLock { $0 = handleValue } }
  }

  func stop() {
    isStopped.store(true, ordering: .relaxed)
    if let handle = thread.withLock({ $0 }) { pthread_join(handle, nil) }
  }
}
