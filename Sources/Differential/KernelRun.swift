import BPFBackend
import CTypes
import DIF
import Glibc
import Kernel

/// Two pages of this process's memory, the second of which cannot be touched.
final class UserPages {
  let size = 4096
  let address: UInt64
  private let base: UnsafeMutableRawPointer

  init() throws {
    guard let memory = mmap(nil, 2 * size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      memory != MAP_FAILED
    else { throw Refusal(reason: "cannot map two pages: errno \(errno)") }
    base = memory
    address = UInt64(UInt(bitPattern: memory))
    guard mprotect(memory + size, size, PROT_NONE) == 0 else {
      throw Refusal(reason: "cannot protect a page: errno \(errno)")
    }
  }

  deinit { munmap(base, 2 * size) }

  /// Fills the page: one text at its start, another at its end.
  func fill(_ operands: Operands) -> [UInt8] {
    var bytes = operands.userStart
    bytes += [UInt8](repeating: 0, count: size - bytes.count - operands.userEnd.count)
    bytes += operands.userEnd
    base.copyMemory(from: bytes, byteCount: size)
    return bytes
  }
}

/// What one clause did in one round.
enum Event: Hashable, CustomStringConvertible {
  /// The fields behind the record's header.
  case record([UInt8])
  case fault(action: UInt32, offset: Int64, fault: UInt32, value: UInt64)

  var description: String {
    switch self {
    case .record(let bytes): return "record \(shown(bytes))"
    case .fault(let action, let offset, let fault, let value):
      let text = Fault(rawValue: fault)?.text ?? "fault \(fault)"
      return "\(text) (0x\(String(value, radix: 16))) in action \(action) at offset \(offset)"
    }
  }

  /// The event of a record of the principal buffer, with its clause.
  static func decode(_ bytes: [UInt8]) -> (clause: Int, event: Event) {
    func word(_ offset: Int, _ size: Int) -> UInt64 {
      bytes[offset..<offset + size].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    guard word(4, 4) == UInt64(RecordHeader.faultClause) else {
      return (Int(word(4, 4)), .record(Array(bytes[RecordHeader.size...])))
    }
    return (
      Int(word(24, 4)),
      .fault(
        action: UInt32(word(28, 4)), offset: Int64(bitPattern: word(32, 8)), fault: UInt32(word(40, 4)),
        value: word(48, 8))
    )
  }
}

/// A program loaded into the kernel, whose BEGIN is run once a round.
final class KernelRun {
  private let compiled: CompiledObject
  private let object: LoadedObject
  private let rings: RingSet
  private let globals: MappedMemory
  private let stringSize: Int
  private let program: Program

  init(_ bound: BoundProgram) throws {
    program = bound.program
    stringSize = bound.program.stringSize
    do {
      compiled = try compile(
        bound, options: BackendOptions(cpuCount: CPUSet.possibleCount(), bufferSize: 1 << 20), kernel: KernelTypes())
    } catch {
      throw Refusal(reason: error.message)
    }
    do {
      object = try LoadedObject(loading: compiled.object)
      rings = try RingSet(object.maps[compiled.ringMap], layout: compiled.ringLayout)
      globals = try object.maps[compiled.globalDataMap].mapMemory()
    } catch {
      throw Refusal(reason: "\(error)")
    }
  }

  /// Bytes of the program's code.
  var instructionCount: Int { compiled.object.programs.reduce(0) { $0 + $1.instructions.count } }

  /// Sets the operands, runs BEGIN and gives its records in order.
  func run(_ operands: Operands) throws -> [[UInt8]] {
    for (name, value) in operands.values { set(name, value) }
    do {
      guard let begin = compiled.programs[.begin] else { return [] }
      _ = try object.programs[begin].run()
      var records: [[UInt8]] = []
      for index in rings.readers.indices {
        _ = try rings.readers[index].drain { records.append(Array($0)) }
      }
      return records
    } catch {
      throw Refusal(reason: "\(error)")
    }
  }

  /// The values of an aggregation; without keys there is one, of all CPUs together.
  func entries(of id: AggregationID) throws -> [[UInt8]: [UInt64]] {
    guard let place = compiled.places[id], let aggregation = program.aggregation(id) else { return [:] }
    let store = compiled.stores[place.store]
    let map = object.maps[store.maps[0]]
    func words(_ bytes: UnsafeRawBufferPointer) -> [UInt64] {
      stride(from: 0, to: bytes.count, by: 8).map { bytes.loadUnaligned(fromByteOffset: $0, as: UInt64.self) }
    }
    var result: [[UInt8]: [UInt64]] = [:]
    do {
      guard store.isKeyed else {
        let values = try map.lookup(index: UInt32(store.index(of: place.number, generation: 0))) ?? []
        let whole = values.withUnsafeBytes { Self.merged(words($0), size: map.cpuStride / 8, aggregation, program) }
        return whole.map { [[]: $0] } ?? [:]
      }
      try store.forEachEntry(object.maps, generation: 0) { key, value in
        if !store.isShared {
          result[Array(key)] = words(value)
        } else if key.loadUnaligned(as: UInt64.self) == UInt64(place.number) {
          result[Array(key[8...])] = words(value)
        }
      }
    } catch {
      throw Refusal(reason: "\(error)")
    }
    return result
  }

  /// The value of all CPUs that have one, which the word behind it says.
  private static func merged(_ words: [UInt64], size: Int, _ aggregation: Aggregation, _ program: Program) -> [UInt64]?
  {
    let count = program.layout(of: aggregation).valueWords
    var result: [UInt64]?
    for start in stride(from: 0, to: words.count, by: max(1, size)) where words[start + count] != 0 {
      let value = Array(words[start..<start + count])
      guard let known = result else {
        result = value
        continue
      }
      var sum = zip(known, value).map { $0 &+ $1 }
      switch aggregation.function {
      case .min, .max: sum = [max(known[0], value[0])]
      case .stddev where known[2].addingReportingOverflow(value[2]).overflow: sum[3] &+= 1
      default: break
      }
      result = sum
    }
    return result
  }

  /// Writes a variable as programs do: a by-reference value behind a word that says whether it is set, a string behind its
  /// length.
  private func set(_ name: OperandName, _ value: OperandValue) {
    guard let offset = compiled.globalOffsets[name.id] else { return }
    let size = name.type(stringSize: stringSize).size
    switch value {
    case .integer(let bits): globals.store(bits, at: offset)
    case .unset: globals.store(0, at: offset)
    case .bytes(let bytes):
      globals.store(name.isText ? UInt64(min(bytes.count, size - 1)) + 1 : 1, at: offset)
      for index in 0..<(size + 7) & ~7 {
        globals.bytes[offset + 8 + index] = index < bytes.count ? bytes[index] : 0
      }
    }
  }
}

/// Why a program could not be run in the kernel.
package struct Refusal: Error, CustomStringConvertible {
  package var reason: String
  package var description: String { reason }
}
