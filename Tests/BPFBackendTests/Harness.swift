import BPFBackend
import CTypes
import DIF
import Kernel
import Testing

/// A record as it came out of a ring.
struct RawRecord: Hashable, Sendable {
  var clause: UInt32
  var probe: UInt32
  var bytes: [UInt8]

  func integer(_ offset: Int, size: Int = 8) -> UInt64 {
    bytes[offset..<offset + size].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The text whose place and length stand at an offset.
  func text(_ offset: Int) -> String {
    let start = Int(integer(offset, size: 4))
    let length = Int(UInt32(integer(offset + 4, size: 4)) & ~TextLength.cut)
    return String(decoding: bytes[start..<start + length], as: UTF8.self)
  }

  func string(_ offset: Int) -> String {
    String(decoding: bytes[offset...].prefix { $0 != 0 }, as: UTF8.self)
  }
}

/// What the kernel refused, as text with the verifier's log.
struct Refusal: Error, CustomStringConvertible {
  var description: String
}

/// Clauses of one BEGIN probe (and of ERROR) in the kernel: loaded, run once, read back.
struct BeginRun {
  var records: [RawRecord] = []
  var faults: [RawRecord] = []
  var object: LoadedObject
  var compiled: CompiledObject

  init(_ program: Program, error: [Clause] = []) throws {
    var program = program
    let own = program.clauses.count
    program.clauses += error
    let begin = BoundProbe(
      id: ProbeID(1), description: ProbeDescription(provider: "dtrace", name: "BEGIN"), site: .begin)
    let errorProbe = BoundProbe(
      id: ProbeID(3), description: ProbeDescription(provider: "dtrace", name: "ERROR"), site: .error)
    let bound = BoundProgram(
      program: program, probes: error.isEmpty ? [begin] : [begin, errorProbe],
      clauseProbes: program.clauses.indices.map { [$0 < own ? 0 : 1] })
    let cpus = CPUSet.possibleCount()
    compiled = try compile(bound, options: BackendOptions(cpuCount: cpus), kernel: KernelTypes())
    do {
      object = try LoadedObject(loading: compiled.object)
      let rings = try RingSet(object.maps[compiled.ringMap], layout: compiled.ringLayout)
      guard let index = compiled.programs[.begin] else { return }
      _ = try object.programs[index].run()
      try read(rings)
    } catch let error as KernelError {
      throw Refusal(description: "\(error)")
    }
  }

  private mutating func read(_ rings: RingSet) throws {
    for index in rings.readers.indices {
      _ = try rings.readers[index].drain { bytes in
        let all = Array(bytes)
        let record = RawRecord(clause: 0, probe: 0, bytes: all)
        let clause = UInt32(record.integer(4, size: 4))
        let made = RawRecord(clause: clause, probe: UInt32(record.integer(8, size: 4)), bytes: all)
        if clause == RecordHeader.faultClause { faults.append(made) } else { records.append(made) }
      }
    }
  }
}
