import DIF

/// A machine in memory, for tests and replay: kernel and user address spaces made of regions, variables in a dictionary,
/// built-ins as the firing says.
///
/// | kernel addresses | what |
/// |---|---|
/// | `scratchBase` on | scratch memory of copyin() and alloca(), writable by the program |
/// | `placedBase` on | strings and by-reference values of the clause under way |
/// | elsewhere | regions that the test adds |
package struct SimulatedMachine: Machine {
  /// Where scratch memory lies, if nothing else is said.
  package static let scratchBase: UInt64 = 0xFFFF_C900_0000_0000
  /// Where values are placed.
  package static let placedBase: UInt64 = 0xFFFF_C980_0000_0000

  /// The end of user space.
  static let userEnd: UInt64 = 0x7FFF_FFFF_F000

  package var stringSize: Int
  /// Where scratch memory lies; a multiple of 8.
  package var scratchBase = Self.scratchBase
  package var firing: Firing
  package var tokenRest: Text?
  /// The speculations: in the table's form, with what each generation has recorded so far.
  package var speculations: [Speculation] = [Speculation()]
  /// Calls of speculation() that found all active.
  package private(set) var failedSpeculations = 0

  /// A speculation.
  package struct Speculation: Hashable, Sendable {
    package var isActive = false
    package var generation: UInt64 = 0
    package var recordedBytes = 0

    package init() {}
  }
  /// What variables hold; clause-locals and thread-locals of every thread among them.
  package private(set) var variables: [StoredKey: StoredValue] = [:]

  private var regions: [AddressSpace: [Region]] = [:]
  private var scratch: [UInt8]
  private var scratchUsed = 0
  private var placed: [UInt8] = []
  private var randomState: UInt64

  /// A variable of one thread, or of all.
  package struct StoredKey: Hashable, Sendable {
    package var key: VariableKey
    /// 0 for variables that are not thread-local.
    package var thread: UInt64

    package init(_ key: VariableKey, thread: UInt64 = 0) {
      self.key = key
      self.thread = thread
    }
  }

  private struct Region {
    var base: UInt64
    var bytes: [UInt8]
  }

  /// Makes a machine without regions.
  package init(stringSize: Int = 256, scratchSize: Int = 4096, firing: Firing = Firing(), seed: UInt64 = 1) {
    self.stringSize = stringSize
    self.firing = firing
    scratch = [UInt8](repeating: 0, count: scratchSize)
    randomState = seed
  }

  /// Makes bytes readable at an address.
  package mutating func map(_ bytes: [UInt8], at base: UInt64, in space: AddressSpace) {
    regions[space, default: []].append(Region(base: base, bytes: bytes))
  }

  /// Makes scratch memory larger.
  package mutating func addScratch(_ bytes: Int) { scratch += [UInt8](repeating: 0, count: max(0, bytes)) }

  /// Takes all regions away.
  package mutating func unmapAll() { regions = [:] }

  /// Starts a firing: clause-locals are zero, strtok() has no string.
  package mutating func beginFiring(_ firing: Firing) {
    self.firing = firing
    tokenRest = nil
    variables = variables.filter { $0.key.key.scope != .clauseLocal }
    releaseScratch()
  }

  /// Frees scratch memory, as the end of a clause does.
  package mutating func releaseScratch() {
    scratch = [UInt8](repeating: 0, count: scratch.count)
    scratchUsed = 0
    placed.removeAll(keepingCapacity: true)
  }

  package func read(_ address: UInt64, count: Int, from space: AddressSpace) throws(MachineFault) -> [UInt8] {
    // Kernels look at the address even where nothing is to be read.
    if space == .user, address >= Self.userEnd { throw .badAddress(address) }
    guard count > 0 else { return [] }
    guard let (bytes, offset) = memory(at: address, in: space), bytes.count - offset >= count else {
      throw .badAddress(address)
    }
    return Array(bytes[offset..<(offset + count)])
  }

  package func readString(_ address: UInt64, size: Int, from space: AddressSpace) throws(MachineFault) -> Text {
    guard size > 0 else { return Text([]) }
    guard let (bytes, offset) = memory(at: address, in: space) else { throw .badAddress(address) }
    let text = bytes[offset...].prefix(size).prefix { $0 != 0 }
    if text.count == size { return Text(Array(text.dropLast()), isCut: true) }
    // The region must go on to the NUL.
    guard text.endIndex < bytes.endIndex else { throw .badAddress(address) }
    return Text(Array(text))
  }

  package mutating func write(_ bytes: [UInt8], at address: UInt64) throws(MachineFault) {
    guard !bytes.isEmpty else { return }
    guard let offset = Self.offset(of: address, from: scratchBase, count: scratch.count),
      scratch.count - offset >= bytes.count
    else { throw .badAddress(address) }
    scratch.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
  }

  package mutating func allocate(_ size: UInt64) throws(MachineFault) -> UInt64 {
    guard let size = Int(exactly: size), size <= scratch.count, (size + 7) & ~7 <= scratch.count - scratchUsed else {
      throw MachineFault(.noScratch)
    }
    let address = scratchBase &+ UInt64(scratchUsed)
    scratchUsed += (size + 7) & ~7
    return address
  }

  package mutating func place(_ bytes: [UInt8]) -> UInt64 {
    let address = Self.placedBase &+ UInt64(placed.count)
    placed += bytes
    // As in the kernel a string can be copied in its full size, zeros behind its text.
    let padding = max(1, stringSize - bytes.count)
    placed += [UInt8](repeating: 0, count: padding + (8 - (placed.count + padding) % 8))
    return address
  }

  package func variable(_ key: VariableKey) -> StoredValue? { variables[stored(key)] }

  package mutating func setVariable(_ key: VariableKey, to value: StoredValue?) { variables[stored(key)] = value }

  package mutating func beginSpeculation() -> UInt64 {
    guard let index = speculations.firstIndex(where: { !$0.isActive }) else {
      failedSpeculations += 1
      return 0
    }
    speculations[index].isActive = true
    speculations[index].recordedBytes = 0
    return UInt64(index) + 1
  }

  package mutating func random() -> UInt64 {
    // SplitMix64: as good as any where only repeatability counts.
    randomState &+= 0x9E37_79B9_7F4A_7C15
    var z = randomState
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  private func stored(_ key: VariableKey) -> StoredKey {
    StoredKey(key, thread: key.scope == .threadLocal ? UInt64(firing.tid) + 1 : 0)
  }

  private func memory(at address: UInt64, in space: AddressSpace) -> (bytes: [UInt8], offset: Int)? {
    if space == .kernel {
      if let offset = Self.offset(of: address, from: scratchBase, count: scratch.count) {
        return (scratch, offset)
      }
      if let offset = Self.offset(of: address, from: Self.placedBase, count: placed.count) { return (placed, offset) }
    }
    for region in regions[space] ?? [] {
      if let offset = Self.offset(of: address, from: region.base, count: region.bytes.count) {
        return (region.bytes, offset)
      }
    }
    return nil
  }

  private static func offset(of address: UInt64, from base: UInt64, count: Int) -> Int? {
    let distance = address &- base
    return address >= base && distance < UInt64(count) ? Int(distance) : nil
  }
}
