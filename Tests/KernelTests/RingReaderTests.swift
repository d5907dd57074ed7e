import Kernel
import Testing

/// A ring in plain memory with a producer that follows the rules of programs.
private final class PlainRing {
  let layout: RingLayout
  let memory: UnsafeMutableRawBufferPointer

  init(dataSize: Int = 4096, largest: Int = 1000) {
    layout = RingLayout(wantedSize: dataSize, largestRecord: largest)
    memory = UnsafeMutableRawBufferPointer.allocate(byteCount: layout.elementSize, alignment: 4096)
    memory.initializeMemory(as: UInt8.self, repeating: 0)
  }

  deinit { memory.deallocate() }

  var reader: RingReader { RingReader(memory, layout: layout, cpu: 3) }
  var producer: UInt64 {
    get { memory.load(as: UInt64.self) }
    set { memory.storeBytes(of: newValue, as: UInt64.self) }
  }
  var consumer: UInt64 { memory.load(fromByteOffset: RingLayout.consumerOffset, as: UInt64.self) }

  /// Reserves room; nil if there is none.
  func reserve(_ length: Int) -> Int? {
    if producer + UInt64(length) - consumer > UInt64(layout.dataSize) { return nil }
    let place = RingLayout.dataOffset + Int(producer) % layout.dataSize
    producer += UInt64(length)
    return place
  }

  /// Writes a record that is filled with the low byte of its number.
  func write(_ length: Int, number: UInt64, flags: UInt32 = 0) -> Bool {
    guard let place = reserve(length) else { return false }
    for offset in 24..<max(24, length) { memory[place + offset] = UInt8(truncatingIfNeeded: number) }
    memory.storeBytes(of: number, toByteOffset: place + 16, as: UInt64.self)
    memory.storeBytes(of: UInt32(length) | flags, toByteOffset: place, as: UInt32.self)
    return true
  }

  /// Whether the data area holds nothing but zeros.
  var isZeroed: Bool { memory[RingLayout.dataOffset...].allSatisfy { $0 == 0 } }
}

private func number(of record: UnsafeRawBufferPointer) -> UInt64 {
  record.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
}

struct RingReaderTests {
  @Test func emptyRingHasNoRecord() throws {
    var reader = PlainRing().reader
    #expect(try reader.next() == nil)
  }

  @Test(arguments: [24, 32, 104, 512, 1000, 4096]) func everyRecordArrivesInOrderOverManyLaps(length: Int) throws {
    let ring = PlainRing(largest: 4096)
    var reader = ring.reader
    var written: UInt64 = 0
    var read: UInt64 = 0
    for _ in 0..<300 {
      while ring.write(length, number: written) { written += 1 }
      _ = try reader.drain(limit: Int(written % 7) + 1) { record in
        #expect(number(of: record) == read)
        #expect(record.count == length)
        #expect(record.dropFirst(24).allSatisfy { $0 == UInt8(truncatingIfNeeded: read) })
        read += 1
      }
    }
    _ = try reader.drain { _ in read += 1 }
    #expect(read == written)
    #expect(ring.isZeroed)
    #expect(ring.consumer == ring.producer)
  }

  @Test func recordsOfChangingLengthsRunIntoTheOverhang() throws {
    let ring = PlainRing()
    var reader = ring.reader
    var random = SystemRandomNumberGenerator()
    var expected: [(UInt64, Int)] = []
    var hasOverhung = false
    for step in 0..<2000 as Range<UInt64> {
      let length = Int.random(in: 3...125, using: &random) * 8
      let start = Int(ring.producer) % ring.layout.dataSize
      if ring.write(length, number: step) {
        hasOverhung = hasOverhung || start + length > ring.layout.dataSize
        expected.append((step, length))
      } else {
        let count = try reader.drain { record in
          let (wanted, length) = expected.removeFirst()
          #expect(number(of: record) == wanted && record.count == length)
        }
        #expect(count > 0)
      }
    }
    #expect(hasOverhung)
  }

  @Test func recordBeingWrittenStopsReading() throws {
    let ring = PlainRing()
    var reader = ring.reader
    #expect(ring.write(32, number: 1))
    let place = try #require(ring.reserve(40))
    #expect(ring.write(32, number: 3))
    var seen: [UInt64] = []
    _ = try reader.drain { seen.append(number(of: $0)) }
    #expect(seen == [1])
    ring.memory.storeBytes(of: 2, toByteOffset: place + 16, as: UInt64.self)
    ring.memory.storeBytes(of: 40, toByteOffset: place, as: UInt32.self)
    _ = try reader.drain { seen.append(number(of: $0)) }
    #expect(seen == [1, 2, 3])
  }

  @Test func discardedRecordIsSkippedAndItsRoomGivenBack() throws {
    let ring = PlainRing()
    var reader = ring.reader
    #expect(ring.write(32, number: 1, flags: 0x8000_0000))
    #expect(ring.write(32, number: 2))
    var seen: [UInt64] = []
    _ = try reader.drain { seen.append(number(of: $0)) }
    #expect(seen == [2])
    #expect(ring.consumer == 64)
    #expect(ring.isZeroed)
  }

  @Test func consumedRoomIsGivenBackAtReleaseOnly() throws {
    let ring = PlainRing()
    var reader = ring.reader
    #expect(ring.write(32, number: 1))
    let record = try #require(try reader.next())
    reader.consume(record)
    #expect(ring.consumer == 0)
    reader.release()
    #expect(ring.consumer == 32)
  }

  @Test func newReaderGoesOnWhereTheLastReleased() throws {
    let ring = PlainRing()
    var first = ring.reader
    #expect(ring.write(32, number: 1))
    _ = try first.drain { _ in }
    #expect(ring.write(32, number: 2))
    var second = ring.reader
    #expect(try second.next().map(number) == 2)
  }

  /// Length words that no program writes, after one good record of 32 bytes with 64 bytes produced behind it.
  @Test(arguments: [1, 7, 8, 16, 20, 25, 33, 72, 1004, 4096, 4104, 0x7FFF_FFF8, 0x8000_0001, 0x8000_0000] as [UInt32])
  func impossibleLengthIsAnError(length: UInt32) throws {
    let ring = PlainRing(largest: 4096)
    var reader = ring.reader
    #expect(ring.write(32, number: 1))
    let place = try #require(ring.reserve(64))
    ring.memory.storeBytes(of: length, toByteOffset: place, as: UInt32.self)
    var seen = 0
    let error = #expect(throws: KernelError.self) { _ = try reader.drain { _ in seen += 1 } }
    #expect(error == .corruptRing(cpu: 3, position: 32, length: length))
    #expect(seen == 1)
    #expect(ring.consumer == 32)
  }

  @Test func damagedProducerPositionIsAnError() throws {
    let ring = PlainRing()
    var reader = ring.reader
    #expect(ring.write(32, number: 1))
    ring.producer = 1 << 40
    #expect(throws: KernelError.self) { _ = try reader.next() }
  }

  @Test func countersAreReadByTheirPlace() {
    let ring = PlainRing()
    for counter in RingLayout.Counter.allCases {
      ring.memory.storeBytes(of: UInt64(counter.rawValue + 1), toByteOffset: counter.rawValue, as: UInt64.self)
    }
    for counter in RingLayout.Counter.allCases {
      #expect(ring.reader.counter(counter) == UInt64(counter.rawValue + 1))
    }
  }
}

@Suite(.serialized, .enabled(if: Privilege.canTrace, "needs CAP_BPF and CAP_PERFMON"))
struct LiveRing {
  /// Reserves 32 bytes without regard to interrupts, and writes the first argument at offset 24; counts drops.
  private static let produce: [UInt64] =
    [BPF.move(6, from: 1)] + BPF.loadValue(7, 0) + [
      BPF.load64(8, 7, 0), BPF.load64(2, 7, 4096), BPF.move(3, from: 8), BPF.add(3, 32), BPF.move(4, from: 3),
      BPF.subtract(4, from: 2), BPF.jumpIfAbove(4, 4096, 10), BPF.store64(7, 0, 3), BPF.and(8, 4095),
      BPF.move(9, from: 7), BPF.add(9, from: 8), BPF.load64(4, 6, 0), BPF.store64(9, 8216, 4),
      BPF.store32(9, 8196, value: 5), BPF.store32(9, 8192, value: 32), BPF.move(0, 0), BPF.exit,
      BPF.move(1, 1), BPF.atomicAdd(7, Int16(RingLayout.Counter.principalDrops.rawValue), 1), BPF.move(0, 1), BPF.exit,
    ]

  @Test func recordsOfAProgramArriveAndDropsAreCounted() throws {
    let layout = RingLayout(wantedSize: 4096, largestRecord: 32)
    let map = MapSpec(
      "rings", .array, valueSize: layout.elementSize, maxEntries: 1, flags: MapSpec.memoryMappable)
    let object = try LoadedObject(
      loading: ObjectSpec(maps: [map], programs: [ProgramSpec("begin", .testRun, Self.produce)]))
    let rings = try RingSet(object.maps[0], layout: layout)
    var next: UInt64 = 0
    for lap in 0..<5 as Range<UInt64> {
      for number in 0..<130 as Range<UInt64> {
        let isDropped = try object.programs[0].run(arguments: [lap << 32 | number]) == 1
        #expect(isDropped == (number >= 128))
      }
      next = lap << 32
      let count = try rings.readers[0].drain { record in
        #expect(record.loadUnaligned(fromByteOffset: 24, as: UInt64.self) == next)
        #expect(record.loadUnaligned(fromByteOffset: 4, as: UInt32.self) == 5)
        next += 1
      }
      #expect(count == 128)
    }
    #expect(rings.sum(.principalDrops) == 10)
    #expect(rings.waitForFirings(limit: 0))
  }
}
