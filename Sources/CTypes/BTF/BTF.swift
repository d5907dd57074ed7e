internal import CSystem
internal import Synchronization

/// What is wrong with BTF, or not in it.
package enum BTFError: Error, Hashable, Sendable {
  case unreadable(FileError)
  /// The bytes break the format.
  case malformed(String)
  case noMember(path: String, of: String)
}

/// The types of the kernel or of a module, as BTF describes them (Documentation/bpf/btf.rst).
///
///     header   u16 magic 0xEB9F, u8 version 1, u8 flags, u32 header length, then offsets (from the header's end) and
///              lengths of the sections: u32 type offset, type length, string offset, string length
///     types    each 12 bytes: u32 name, u32 info (bits 0-15 count, 24-28 kind, 31 kind flag), u32 size or type;
///              then what the kind wants (`BTFKind.trailer`)
///     strings  NUL-terminated; a name is an offset here
///
/// A module's BTF goes on where that of vmlinux ends: its first type and the start of its strings have the numbers after
/// vmlinux's last ones, and lower numbers mean types and names there.
///
/// All in host order. Nothing is decoded before it is asked for: the first search walks the types once and keeps where
/// each begins. The bytes are not trusted: what is out of bounds throws.
package final class BTF: Sendable {
  private let image: FileImage
  /// What lower ids and name offsets belong to: vmlinux for a module.
  package let base: BTF?
  /// The id of the first type of our own.
  package let firstID: UInt32
  /// The offset by which names in our own strings begin.
  private let firstName: UInt32
  private let types: Range<Int>
  private let strings: Range<Int>
  /// Where each type begins, by id; nil before the first use.
  ///
  /// Id 0 is void and has no place.
  private let index = Mutex<Result<[UInt32], BTFError>?>(nil)

  package static let kernelPath = "/sys/kernel/btf/vmlinux"

  /// Opens the running kernel's types.
  package static func kernel() throws(BTFError) -> BTF {
    let image: FileImage
    do { image = try FileImage(path: kernelPath) } catch { throw .unreadable(error) }
    return try BTF(image)
  }

  /// Reads the header; `base` is what a module's types build on.
  package init(_ image: FileImage, base: BTF? = nil) throws(BTFError) {
    self.image = image
    self.base = base
    // Void has no place in the file but a number.
    firstID = try base.map { btf throws(BTFError) in UInt32(clamping: try btf.typeCount()) } ?? 1
    firstName = base.map { $0.firstName &+ UInt32(clamping: $0.strings.count) } ?? 0
    let bytes = image.bytes
    guard bytes.count >= 24, bytes.count <= Int(UInt32.max) else { throw .malformed("no room for the header") }
    guard bytes.loadUnaligned(as: UInt16.self) == 0xEB9F else { throw .malformed("wrong magic number") }
    guard bytes[2] == 1 else { throw .malformed("unknown version \(bytes[2])") }
    func word(_ offset: Int) -> Int { Int(bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)) }
    func section(_ place: Int) throws(BTFError) -> Range<Int> {
      let start = word(4) + word(place)
      let end = start + word(place + 4)
      guard word(4) >= 24, end <= bytes.count else { throw .malformed("section beyond the end") }
      return start..<end
    }
    types = try section(8)
    strings = try section(16)
    guard strings.isEmpty || bytes[strings.upperBound - 1] == 0 else { throw .malformed("strings without an end") }
  }

  /// The id of the first type of a kind and a name; nil if there is none.
  ///
  /// - Complexity: the name is searched once in the strings, then all types are passed: under a millisecond.
  package func find(_ kind: BTFKind, _ name: String) throws(BTFError) -> UInt32? {
    let offsets = try places()
    guard !name.isEmpty, !name.utf8.contains(0) else { return nil }
    // Normally each name is stored once. A writer may also let a name point into the end of a longer one.
    let needle = Array(name.utf8) + [0]
    if let whole = place(of: [0] + needle), let id = first(in: offsets, kind, where: { $0 == whole + 1 }) { return id }
    let others = places(of: needle)
    return others.isEmpty ? nil : first(in: offsets, kind, where: others.contains)
  }

  /// Our own types of some kinds, in order.
  func ids(ofKinds kinds: Set<BTFKind>) throws(BTFError) -> [UInt32] {
    let wanted: UInt32 = kinds.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
    let offsets = try places()
    var found: [UInt32] = []
    for number in offsets.indices.dropFirst() {
      let info = image.bytes.loadUnaligned(fromByteOffset: Int(offsets[number]) + 4, as: UInt32.self)
      if wanted >> (info >> 24 & 0x1F) & 1 == 1 { found.append(UInt32(number) + firstID - 1) }
    }
    return found
  }

  /// The type id that a typed program on the tracepoint attaches to: that of the typedef `btf_trace_NAME`.
  package func tracepoint(_ name: String) throws(BTFError) -> UInt32? { try find(.typedef, "btf_trace_\(name)") }

  /// The number of types, void and those of `base` included.
  package func typeCount() throws(BTFError) -> Int { Int(firstID) - 1 + (try places().count) }

  /// A type by its id; void for 0.
  package func type(_ id: UInt32) throws(BTFError) -> BTFType {
    if id == 0 {
      return BTFType(kind: .void, nameOffset: 0, hasFlag: false, count: 0, sizeOrType: 0, trailer: 0, isOfBase: false)
    }
    if id < firstID, let base {
      var type = try base.type(id)
      type.isOfBase = true
      return type
    }
    let offsets = try places()
    let number = Int(id) - Int(firstID) + 1
    guard number < offsets.count else { throw .malformed("no type \(id)") }
    let start = Int(offsets[number])
    let info = try word(start + 4)
    guard let kind = BTFKind(rawValue: UInt8(info >> 24 & 0x1F)) else { throw .malformed("unknown kind") }
    return BTFType(
      kind: kind, nameOffset: try word(start), hasFlag: info >> 31 == 1, count: Int(info & 0xFFFF),
      sizeOrType: try word(start + 8), trailer: start + 12, isOfBase: false)
  }

  /// A name of a type or of a member; empty for what has none.
  package func name(_ offset: UInt32) throws(BTFError) -> String {
    String(decoding: try nameBytes(offset), as: UTF8.self)
  }

  /// The bytes of a name without its NUL.
  func nameBytes(_ offset: UInt32) throws(BTFError) -> UnsafeRawBufferPointer {
    if offset < firstName, let base { return try base.nameBytes(offset) }
    let start = strings.lowerBound + Int(offset) - Int(firstName)
    if offset == 0, strings.isEmpty { return UnsafeRawBufferPointer(rebasing: image.bytes[0..<0]) }
    guard start < strings.upperBound else { throw .malformed("name beyond the strings") }
    // The section's last byte is NUL, so the loop ends inside.
    var end = start
    while image.bytes[end] != 0 { end += 1 }
    return UnsafeRawBufferPointer(rebasing: image.bytes[start..<end])
  }

  /// A word of what follows a type.
  func word(_ number: Int, of type: BTFType) throws(BTFError) -> UInt32 {
    if type.isOfBase, let base {
      var own = type
      own.isOfBase = false
      return try base.word(number, of: own)
    }
    return try word(type.trailer + 4 * number)
  }

  /// A word of the types' section.
  private func word(_ offset: Int) throws(BTFError) -> UInt32 {
    guard offset >= types.lowerBound, offset <= types.upperBound - 4 else { throw .malformed("type beyond the end") }
    return image.bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
  }

  /// The index, made at the first call.
  private func places() throws(BTFError) -> [UInt32] {
    let result = index.withLock { known in
      if let known { return known }
      let made = makePlaces()
      known = made
      return made
    }
    return try result.get()
  }

  /// Two bits for each kind: words that follow the fixed part, and words for each of its members.
  private static let fixedWords = trailerBits { $0.trailer(count: 0) }
  private static let memberWords = trailerBits { $0.trailer(count: 1) - $0.trailer(count: 0) }

  private static func trailerBits(_ bytes: (BTFKind) -> Int) -> UInt64 {
    BTFKind.allCases.reduce(0) { $0 | UInt64(bytes($1) / 4) << UInt64($1.rawValue * 2) }
  }

  private func makePlaces() -> Result<[UInt32], BTFError> {
    let fixedWords = Self.fixedWords
    let memberWords = Self.memberWords
    let lastKind = UInt32(BTFKind.enumeration64.rawValue)
    let bytes = image.bytes
    var place = types.lowerBound
    let end = types.upperBound
    // Each type takes at least 12 bytes; memory that is not touched costs nothing.
    let offsets = [UInt32](unsafeUninitializedCapacity: types.count / 12 + 1) { offsets, count in
      offsets[0] = 0
      count = 1
      while end - place >= 12 {
        let info = bytes.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self)
        let kind = info >> 24 & 0x1F
        // No type of kind 0, and none that we don't know the length of.
        if kind &- 1 >= lastKind { return }
        offsets[count] = UInt32(truncatingIfNeeded: place)
        count += 1
        // A branch on the kind would be mispredicted for every other type.
        let shift = UInt64(kind * 2)
        let words = (fixedWords >> shift & 3) + (memberWords >> shift & 3) * UInt64(info & 0xFFFF)
        place += 12 + Int(words * 4)
      }
    }
    return place == end ? .success(offsets) : .failure(.malformed("unknown kind, or a type beyond the end"))
  }

  /// The name offset of the first occurrence of some bytes in our strings, else in those of `base`.
  private func place(of needle: [UInt8]) -> UInt32? {
    firstPlace(of: needle, after: strings.lowerBound).map { $0 &+ firstName } ?? base?.place(of: needle)
  }

  /// The name offsets of all occurrences.
  private func places(of needle: [UInt8]) -> Set<UInt32> {
    var found = base?.places(of: needle) ?? []
    var from = strings.lowerBound
    while let place = firstPlace(of: needle, after: from) {
      found.insert(place &+ firstName)
      from = strings.lowerBound + Int(place) + 1
    }
    return found
  }

  /// The offset within our strings of the first occurrence of some bytes from a place of the file on.
  private func firstPlace(of needle: [UInt8], after place: Int) -> UInt32? {
    guard let base = image.bytes.baseAddress, strings.upperBound - place >= needle.count else { return nil }
    return needle.withUnsafeBytes { needle in
      guard let pattern = needle.baseAddress,
        let found = vg_find(base + place, strings.upperBound - place, pattern, needle.count)
      else { return nil }
      return UInt32(truncatingIfNeeded: found - base - strings.lowerBound)
    }
  }

  private func first(in offsets: [UInt32], _ kind: BTFKind, where matches: (UInt32) -> Bool) -> UInt32? {
    let bytes = image.bytes
    for id in 1..<max(1, offsets.count) {
      let place = Int(offsets[id])
      if matches(bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)),
        UInt8(bytes.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self) >> 24 & 0x1F) == kind.rawValue
      {
        return UInt32(id) + firstID - 1
      }
    }
    return nil
  }
}
