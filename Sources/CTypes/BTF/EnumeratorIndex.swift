/// All enumerators of one BTF file by name.
///
/// A table of hashes over the file's own bytes: some 20,000 enumerators take a millisecond, and no name becomes a
/// `String`.
struct EnumeratorIndex: Sendable {
  private struct Entry {
    var hash: UInt32
    var type: UInt32
    /// Position within its enum.
    var number: UInt32
  }

  private let btf: BTF
  private var entries: [Entry] = []
  /// Open addressing: 0 is free, else 1 + an index into `entries`.
  private var slots: [UInt32] = []

  /// Passes the file's own types once; a damaged file has no enumerators.
  init(_ btf: BTF) {
    self.btf = btf
    do throws(BTFError) {
      for id in try btf.ids(ofKinds: [.enumeration, .enumeration64]) { try add(id) }
    } catch {
      entries = []
    }
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    slots = [UInt32](repeating: 0, count: capacity)
    for index in entries.indices {
      var slot = Int(entries[index].hash) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt32(index) + 1
    }
  }

  private mutating func add(_ id: UInt32) throws(BTFError) {
    let record = try btf.type(id)
    for number in 0..<record.count {
      let name = try btf.nameBytes(try btf.enumeratorName(number, of: record))
      entries.append(Entry(hash: Self.hash(name), type: id, number: UInt32(number)))
    }
  }

  /// The enumerator of a name that comes first in the file.
  func find(_ name: String) -> (value: UInt64, type: UInt32)? {
    let wanted = Array(name.utf8)
    let hash = wanted.withUnsafeBytes(Self.hash)
    var slot = Int(hash) & (slots.count - 1)
    // The table is at most half full.
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      // What was read once can be read again.
      if entry.hash == hash, let record = try? btf.type(entry.type),
        let offset = try? btf.enumeratorName(Int(entry.number), of: record),
        let found = try? btf.nameBytes(offset), found.elementsEqual(wanted)
      {
        return (try? btf.enumeratorValue(Int(entry.number), of: record)).map { ($0, entry.type) }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// FNV-1a, four bytes at a time where there are as many.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    var place = 0
    while place + 4 <= bytes.count {
      hash = (hash ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)) &* 16_777_619
      hash ^= hash >> 15
      place += 4
    }
    while place < bytes.count {
      hash = (hash ^ UInt32(bytes[place])) &* 16_777_619
      place += 1
    }
    return hash ^ hash >> 16
  }
}
