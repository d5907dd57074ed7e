import CSystem
import DIF
import Kernel
import Testing

@testable import Consumer

/// A CPU's ring in ordinary memory, filled as programs do it.
final class FakeRing {
  static let layout = RingLayout(wantedSize: 4096, largestRecord: 64)
  let memory: UnsafeMutableRawBufferPointer
  let cpu: Int
  private var produced: UInt64 = 0

  init(cpu: Int) {
    self.cpu = cpu
    memory = .allocate(byteCount: Self.layout.elementSize, alignment: 4096)
    memory.initializeMemory(as: UInt8.self, repeating: 0)
  }

  deinit { memory.deallocate() }

  var reader: RingReader { RingReader(memory, layout: Self.layout, cpu: cpu) }

  /// A record of 32 bytes with a number; `isComplete: false` leaves its length word zero.
  func push(time: UInt64, _ number: UInt64, isComplete: Bool = true) {
    let place = RingLayout.dataOffset + Int(produced) % Self.layout.dataSize
    produced += 32
    memory.storeBytes(of: produced, toByteOffset: RingLayout.Counter.producer.rawValue, as: UInt64.self)
    memory.storeBytes(of: time, toByteOffset: place + 16, as: UInt64.self)
    memory.storeBytes(of: number, toByteOffset: place + 24, as: UInt64.self)
    if isComplete { memory.storeBytes(of: 32, toByteOffset: place, as: UInt32.self) }
  }

  /// Completes the record that was pushed last.
  func complete() {
    memory.storeBytes(
      of: 32, toByteOffset: RingLayout.dataOffset + Int(produced - 32) % Self.layout.dataSize, as: UInt32.self)
  }

  func set(_ counter: RingLayout.Counter, _ value: UInt64) {
    memory.storeBytes(of: value, toByteOffset: counter.rawValue, as: UInt64.self)
  }
}

struct MergeTests {
  private func numbers(
    _ merger: inout RecordMerger, _ readers: inout [RingReader], now: UInt64, isFinal: Bool = false, limit: Int = .max
  ) throws -> [UInt64] {
    var result: [UInt64] = []
    let count = try merger.pass(&readers, now: now, isFinal: isFinal, limit: limit) { record, _ in
      result.append(record.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
    }
    #expect(count == result.count)
    return result
  }

  @Test func recordsOfAllCPUsComeInOrderOfTime() throws {
    let rings = (0..<5).map { FakeRing(cpu: $0) }
    // Each ring is in order; which ring a record lies in is scattered.
    var generator = SystemRandomNumberGenerator()
    for time in 1...400 as ClosedRange<UInt64> {
      rings[Int.random(in: 0..<5, using: &generator)].push(time: time, time)
    }
    var readers = rings.map(\.reader)
    var merger = RecordMerger()
    #expect(try numbers(&merger, &readers, now: 1000) == Array(1...400))
    #expect(try numbers(&merger, &readers, now: 2000) == [])
  }

  @Test func recordsOfOneTimeComeByCPU() throws {
    let rings = (0..<3).map { FakeRing(cpu: $0) }
    for ring in rings.reversed() { ring.push(time: 5, UInt64(ring.cpu)) }
    var readers = rings.map(\.reader)
    var merger = RecordMerger()
    #expect(try numbers(&merger, &readers, now: 10) == [0, 1, 2])
  }

  @Test func recordsYoungerThanThePassWait() throws {
    let rings = (0..<2).map { FakeRing(cpu: $0) }
    rings[0].push(time: 10, 1)
    rings[0].push(time: 30, 3)
    var readers = rings.map(\.reader)
    var merger = RecordMerger()
    #expect(try numbers(&merger, &readers, now: 20) == [1])
    rings[1].push(time: 25, 2)
    #expect(try numbers(&merger, &readers, now: 40) == [2, 3])
  }

  @Test func aFiringUnderWayHoldsBackYoungerRecords() throws {
    let rings = (0..<2).map { FakeRing(cpu: $0) }
    let start: UInt64 = 1_000_000_000
    var readers = rings.map(\.reader)
    var merger = RecordMerger()
    #expect(try numbers(&merger, &readers, now: start) == [])
    // CPU 1 began a firing at start + 5 and has not finished it; CPU 0 has recorded at start + 9.
    rings[1].set(.entered, 1)
    rings[1].push(time: start + 5, 1, isComplete: false)
    rings[0].push(time: start + 9, 2)
    #expect(try numbers(&merger, &readers, now: start + 1000) == [])
    rings[1].complete()
    rings[1].set(.left, 1)
    #expect(try numbers(&merger, &readers, now: start + 2000) == [1, 2])
  }

  @Test func aCPUThatNeverRestsDoesNotStopTheOutput() throws {
    let rings = (0..<2).map { FakeRing(cpu: $0) }
    rings[1].set(.entered, 1)
    let start: UInt64 = 1_000_000_000
    rings[0].push(time: start, 7)
    var readers = rings.map(\.reader)
    var merger = RecordMerger()
    #expect(try numbers(&merger, &readers, now: start + 1000) == [])
    #expect(try numbers(&merger, &readers, now: start + 30_000_000) == [7])
  }

  @Test func theLastPassTakesAll() throws {
    let ring = FakeRing(cpu: 0)
    ring.set(.entered, 1)
    ring.push(time: 100, 1)
    var readers = [ring.reader]
    var merger = RecordMerger()
    #expect(try numbers(&merger, &readers, now: 50, isFinal: true) == [1])
  }

  @Test func aLimitLeavesTheRestInOrder() throws {
    let rings = (0..<2).map { FakeRing(cpu: $0) }
    for time in 1...10 as ClosedRange<UInt64> { rings[Int(time) % 2].push(time: time, time) }
    var readers = rings.map(\.reader)
    var merger = RecordMerger()
    #expect(try numbers(&merger, &readers, now: 100, limit: 3) == [1, 2, 3])
    #expect(try numbers(&merger, &readers, now: 100) == Array(4...10))
  }

  @Test func withoutTimeCPUsComeInTurn() throws {
    let rings = (0..<2).map { FakeRing(cpu: $0) }
    for time in 1...6 as ClosedRange<UInt64> { rings[Int(time) % 2].push(time: time, time) }
    var readers = rings.map(\.reader)
    var merger = RecordMerger(isTemporal: false)
    #expect(try numbers(&merger, &readers, now: 0) == [2, 4, 6, 1, 3, 5])
  }

  @Test func readRoomIsGivenBack() throws {
    let ring = FakeRing(cpu: 0)
    var readers = [ring.reader]
    var merger = RecordMerger()
    // Many times the ring's size: only possible when positions move.
    for time in 1...1000 as ClosedRange<UInt64> {
      ring.push(time: time, time)
      #expect(try numbers(&merger, &readers, now: time + 1) == [time])
    }
    #expect(ring.memory.load(fromByteOffset: RingLayout.consumerOffset, as: UInt64.self) == 32_000)
  }
}

struct DropTests {
  /// A loss and its messages.
  struct Row: Sendable, CustomTestStringConvertible {
    var drop: Drop
    var message: String
    var tag: String
    var testDescription: String { message }

    /// The kind's number in FreeBSD's dialect (errors.md §5).
    var number: Int {
      let kinds = ["PRINCIPAL": 0, "AGGREGATION": 1, "DYNAMIC": 2, "SPEC": 5, "SPECUNAVAIL": 7, "DBLERROR": 9]
      return kinds[String(tag.dropFirst("DTRACEDROP_".count))] ?? 16
    }
  }

  static let rows: [Row] = [
    Row(drop: .principal(1, cpu: 0), message: "1 drop on CPU 0", tag: "DTRACEDROP_PRINCIPAL"),
    Row(drop: .principal(12, cpu: 3), message: "12 drops on CPU 3", tag: "DTRACEDROP_PRINCIPAL"),
    Row(drop: .aggregation(1, cpu: 1), message: "1 aggregation drop on CPU 1", tag: "DTRACEDROP_AGGREGATION"),
    Row(drop: .aggregation(2, cpu: 1), message: "2 aggregation drops on CPU 1", tag: "DTRACEDROP_AGGREGATION"),
    Row(drop: .dynamic(1), message: "1 dynamic variable drop", tag: "DTRACEDROP_DYNAMIC"),
    Row(drop: .dynamic(5), message: "5 dynamic variable drops", tag: "DTRACEDROP_DYNAMIC"),
    Row(drop: .speculative(1), message: "1 speculative drop", tag: "DTRACEDROP_SPEC"),
    Row(drop: .speculative(7), message: "7 speculative drops", tag: "DTRACEDROP_SPEC"),
    Row(
      drop: .speculationUnavailable(1), message: "1 failed speculation (no speculative buffer available)",
      tag: "DTRACEDROP_SPECUNAVAIL"),
    Row(
      drop: .speculationUnavailable(2), message: "2 failed speculations (no speculative buffer available)",
      tag: "DTRACEDROP_SPECUNAVAIL"),
    Row(drop: .doubleError(1), message: "1 error in ERROR probe enabling", tag: "DTRACEDROP_DBLERROR"),
    Row(drop: .doubleError(3), message: "3 errors in ERROR probe enabling", tag: "DTRACEDROP_DBLERROR"),
    Row(
      drop: .missed(1, of: "fbt:vmlinux:vfs_read:return"), message: "1 missed firing of fbt:vmlinux:vfs_read:return",
      tag: "DTRACEDROP_MISSED"),
    Row(
      drop: .missed(12, of: "syscall:::entry"), message: "12 missed firings of syscall:::entry",
      tag: "DTRACEDROP_MISSED"),
  ]

  @Test(arguments: rows)
  func dropsAreReportedInDTracesWords(_ row: Row) {
    let plain = Harness(bind([], probes: [beginProbe]))
    plain.consumer.consume(row.drop)
    #expect(plain.messages == [row.message])
    let tagged = Harness(bind([], probes: [beginProbe])) { $0.showsDropTags = true }
    tagged.consumer.consume(row.drop)
    #expect(tagged.messages == ["[\(row.tag)] \(row.message)"])
  }

  /// What a document says of a loss that comes twice.
  private func documented(_ drop: Drop, _ dialect: Dialect) -> (lines: [Substring], messages: [String]) {
    let harness = Harness(bind([], probes: [beginProbe]))
    var messages: [String] = []
    let consumer = StructuredConsumer(
      bind([], probes: [beginProbe]), kind: StructuredOutput(.jsonl, dialect: dialect), version: "0",
      options: ConsumerOptions(), output: harness.output, sources: [:], report: { messages.append($0) })
    for _ in 0..<2 { consumer.consume(drop) }
    consumer.endPass(deliveredUntil: .max)
    return (harness.text.split(separator: "\n"), messages)
  }

  @Test(arguments: rows)
  func dropsAreRecordsOfDocuments(_ row: Row) throws {
    let drop = row.drop
    let own = documented(drop, .own)
    try #require(own.lines.count == 2 && own.messages == [])
    let place = drop.cpu.map { "\"cpu\": \($0), " } ?? drop.probe.map { "\"probe\": \"\($0)\", " } ?? ""
    for (number, line) in own.lines.enumerated() {
      #expect(
        line.contains("\"kind\": \"\(row.tag.dropFirst("DTRACEDROP_".count))\", \(place)\"count\": \(drop.count), "))
      #expect(line.hasSuffix("\"total\": \(UInt64(number + 1) * drop.count), \"message\": \"\(row.message)\"}}"))
    }
    let libxo = documented(drop, .libxo)
    try #require(libxo.lines.count == 2 && libxo.messages == [])
    for (number, line) in libxo.lines.enumerated() {
      #expect(
        line.contains("\"cpu\": \(drop.cpu ?? -1), \"id\": -1, \"provider\": \"dtrace\", \"module\": \"INTERNAL\""))
      #expect(
        line.contains("\"name\": \"DROP\"") && line.contains("\"kind\": \(row.number), \"msg\": \"\(row.message)\\n\""))
      #expect(line.contains("\"count\": \(drop.count), \"total\": \(UInt64(number + 1) * drop.count), "))
    }
  }

  @Test func manyLossesAreReportedTogether() {
    let ring = FakeRing(cpu: 0)
    let readers = [ring.reader]
    var counter = DropCounter()
    ring.set(.principalDrops, 1)
    #expect(counter.bufferDrops(readers, now: 100, interval: 50) == [.principal(1, cpu: 0)])
    ring.set(.principalDrops, 4)
    #expect(counter.bufferDrops(readers, now: 149, interval: 50) == [])
    ring.set(.principalDrops, 6)
    #expect(counter.bufferDrops(readers, now: 150, interval: 50) == [.principal(5, cpu: 0)])
    #expect(counter.bufferDrops(readers, now: 300, interval: 50) == [])
    ring.set(.principalDrops, 7)
    #expect(counter.bufferDrops(readers, now: 310, interval: 50) == [.principal(1, cpu: 0)])
  }

  @Test func eachLossIsCountedOnce() {
    let rings = (0..<2).map { FakeRing(cpu: $0) }
    let readers = rings.map(\.reader)
    var counter = DropCounter()
    #expect(counter.bufferDrops(readers) == [])
    rings[1].set(.principalDrops, 5)
    rings[1].set(.lostFaults, 2)
    rings[0].set(.aggregationDrops, 1)
    #expect(counter.bufferDrops(readers) == [.aggregation(1, cpu: 0), .principal(7, cpu: 1)])
    #expect(counter.bufferDrops(readers) == [])
    rings[1].set(.principalDrops, 6)
    #expect(counter.bufferDrops(readers) == [.principal(1, cpu: 1)])
    rings[0].set(.dynamicDrops, 3)
    rings[1].set(.dynamicDrops, 4)
    rings[0].set(.doubleErrors, 1)
    #expect(counter.statusDrops(readers) == [.dynamic(7), .doubleError(1)])
    #expect(counter.statusDrops(readers) == [])
  }
}
