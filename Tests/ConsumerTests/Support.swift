import DIF
import Glibc
import Kernel
import Symbols

@testable import Consumer

/// A DIFO of a type; what it computes does not matter to the consumer.
func difo(_ type: DIFType) -> DIFO { DIFO([], returns: type) }

/// A DIFO that is one built-in variable.
func difo(_ builtin: BuiltinVariable, _ type: DIFType) -> DIFO {
  DIFO(
    [Instruction(.ldgs, index: Int(builtin.rawValue), rd: 1), Instruction(.ret, rd: 1)], returns: type)
}

/// A bound program: each clause is bound to the probe of the same index.
func bind(_ clauses: [Clause], probes: [BoundProbe], aggregations: [Aggregation] = []) -> BoundProgram {
  BoundProgram(
    program: Program(clauses: clauses, aggregations: aggregations), probes: probes,
    clauseProbes: clauses.indices.map { [min($0, probes.count - 1)] })
}

let beginProbe = BoundProbe(
  id: ProbeID(1), description: ProbeDescription(provider: "dtrace", name: "BEGIN"), site: .begin)
let endProbe = BoundProbe(
  id: ProbeID(2), description: ProbeDescription(provider: "dtrace", name: "END"), site: .end)
let openProbe = BoundProbe(
  id: ProbeID(512),
  description: ProbeDescription(provider: "syscall", module: "vmlinux", function: "openat", name: "entry"),
  site: .systemCallEntry)

func clause(_ actions: Action...) -> Clause { Clause(.description(ProbeDescription(name: "BEGIN")), actions: actions) }

/// The bytes of a record, filled in by offset.
struct RecordBytes {
  var bytes: [UInt8]

  init(clause: Int, probe: Int = 0, time: UInt64 = 0, size: Int) {
    bytes = [UInt8](repeating: 0, count: size)
    set(0, UInt32(size))
    set(4, UInt32(truncatingIfNeeded: clause))
    set(8, UInt32(probe))
    set(16, time)
  }

  mutating func set<T: FixedWidthInteger>(_ offset: Int, _ value: T) {
    withUnsafeBytes(of: value) { bytes.replaceSubrange(offset..<offset + $0.count, with: $0) }
  }

  mutating func set(_ offset: Int, _ value: [UInt8]) {
    bytes.replaceSubrange(offset..<offset + value.count, with: value)
  }

  mutating func set(_ offset: Int, _ text: String) {
    bytes.replaceSubrange(offset..<offset + text.utf8.count, with: text.utf8)
  }

  /// Puts a text behind the record, and its place and length at an offset.
  mutating func append(_ text: String, at offset: Int, isCut: Bool = false) {
    set(offset, UInt32(bytes.count))
    set(offset + 4, UInt32(text.utf8.count) | (isCut ? TextLength.cut : 0))
    bytes += Array(text.utf8)
    bytes += [UInt8](repeating: 0, count: -bytes.count & 7)
    set(0, UInt32(bytes.count))
  }
}

/// A consumer with what it has written.
final class Harness {
  let output: Output
  let consumer: TextConsumer
  private let descriptor: CInt
  private final class Messages { var all: [String] = [] }
  private let received = Messages()

  /// `dtrace: ` messages, without the prefix.
  var messages: [String] { received.all }

  init(
    _ bound: BoundProgram, sources: [AggregationID: any AggregationSource] = [:],
    symbols: SymbolSource = SymbolSource(kernel: { Kallsyms(parsing: []) }, maps: { _ in nil }),
    _ change: (inout ConsumerOptions) -> Void = { _ in }
  ) {
    var options = ConsumerOptions()
    change(&options)
    var path = Array("/tmp/vigil-consumer-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    unlink(path)
    output = Output(descriptor: descriptor)
    let received = received
    consumer = TextConsumer(
      bound, options: options, output: output, symbols: symbols, sources: sources,
      report: { received.all.append($0) })
  }

  deinit { close(descriptor) }

  func consume(_ record: RecordBytes, cpu: Int = 0) {
    record.bytes.withUnsafeBytes { consumer.consume($0, cpu: cpu) }
  }

  /// All text that was written so far.
  var text: String {
    output.flush()
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}

/// An aggregation's values in memory: a key's words, or one array of words for each CPU.
final class FakeSource: AggregationSource {
  var keyed: [[UInt8]: [UInt64]] = [:]
  var cpus: [[UInt64]] = []
  /// As of the map in the kernel.
  var capacity = Int.max

  func forEachEntry(_ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer, Int) -> Void) throws(KernelError) {
    for (key, words) in keyed {
      key.withUnsafeBytes { key in words.withUnsafeBytes { body(key, $0, 0) } }
    }
    for (cpu, words) in cpus.enumerated() {
      words.withUnsafeBytes { body(UnsafeRawBufferPointer(start: nil, count: 0), $0, cpu) }
    }
  }

  func takeEachEntry(_ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer, Int) -> Void) throws(KernelError) {
    try forEachEntry(body)
    keyed = [:]
    cpus = cpus.map { $0.map { _ in 0 } }
  }
}

/// A key of one string of a capacity.
func key(_ text: String, capacity: Int = 16) -> [UInt8] {
  Array(text.utf8) + [UInt8](repeating: 0, count: capacity - text.utf8.count)
}
