internal import CSystem
internal import Glibc

/// A BPF map of ours in the kernel.
package final class Map: Sendable {
  package let spec: MapSpec
  private let descriptor: FileDescriptor
  private let system: any System
  /// Elements of one per-CPU value.
  private let possibleCPUs: Int

  /// Creates a map, fills in its initial data and freezes it if programs may only read it.
  ///
  /// `btf` is the descriptor of the object's BTF, for specs that name types.
  package init(creating spec: MapSpec, btf: CInt? = nil, system: any System = LiveSystem()) throws(KernelError) {
    var attributes = bpf_attr()
    attributes.map_type = spec.type.rawValue
    attributes.key_size = UInt32(clamping: spec.keySize)
    attributes.value_size = UInt32(clamping: spec.valueSize)
    attributes.max_entries = UInt32(clamping: spec.maxEntries)
    attributes.map_flags = spec.flags
    copyName(spec.name, to: &attributes.map_name)
    if let btf, spec.btfValueType != 0 {
      attributes.btf_fd = UInt32(bitPattern: btf)
      attributes.btf_key_type_id = spec.btfKeyType
      attributes.btf_value_type_id = spec.btfValueType
    }
    let number = try system.requireBPF(.mapCreate, &attributes, "creating map \(spec.name)")
    self.spec = spec
    self.system = system
    descriptor = FileDescriptor(owning: CInt(truncatingIfNeeded: number), system: system)
    possibleCPUs = spec.type.isPerCPU ? CPUSet.possibleCount(system) : 1
    if !spec.initialData.isEmpty {
      var value = spec.initialData
      if value.count < spec.valueSize { value += [UInt8](repeating: 0, count: spec.valueSize - value.count) }
      try update(key: [UInt8](repeating: 0, count: spec.keySize), value: value)
    }
    if spec.flags & MapSpec.readOnlyForPrograms != 0, !spec.initialData.isEmpty { try freeze() }
  }

  /// The descriptor's number, valid while the map lives.
  package var number: CInt { descriptor.number }

  /// Bytes that a lookup fills: a per-CPU map gives all its CPUs' values, each rounded up to 8 bytes.
  package var lookupSize: Int {
    spec.type.isPerCPU ? cpuStride * possibleCPUs : spec.valueSize
  }

  /// Bytes from one CPU's value to the next one's in a lookup.
  package var cpuStride: Int { (spec.valueSize + 7) / 8 * 8 }

  /// The value of a key; nil if it has none.
  ///
  /// Of a per-CPU map all CPUs' values, `cpuStride` apart.
  package func lookup(key: [UInt8]) throws(KernelError) -> [UInt8]? {
    var value = [UInt8](repeating: 0, count: lookupSize)
    let result = element(.mapLookup, key: key, value: &value)
    if result == -Int(ENOENT) { return nil }
    try check(result, .mapLookup, "reading")
    return value
  }

  /// The value of an array's element.
  package func lookup(index: UInt32) throws(KernelError) -> [UInt8]? {
    try lookup(key: withUnsafeBytes(of: index) { [UInt8]($0) })
  }

  /// Stores a value, of a per-CPU map all CPUs' values.
  package func update(key: [UInt8], value: [UInt8]) throws(KernelError) {
    var value = value
    precondition(value.count == lookupSize, "map \(spec.name): value of \(value.count) bytes, not \(lookupSize)")
    try check(element(.mapUpdate, key: key, value: &value), .mapUpdate, "writing to")
  }

  /// Stores zeros in an array's element, of a per-CPU array those of all CPUs.
  package func reset(index: UInt32) throws(KernelError) {
    try update(
      key: withUnsafeBytes(of: index) { [UInt8]($0) }, value: [UInt8](repeating: 0, count: lookupSize))
  }

  /// Stores a descriptor in a map of programs or of maps.
  package func update(index: UInt32, descriptor: CInt) throws(KernelError) {
    try update(
      key: withUnsafeBytes(of: index) { [UInt8]($0) }, value: withUnsafeBytes(of: descriptor) { [UInt8]($0) })
  }

  /// Deletes a key; whether there was one.
  @discardableResult
  package func delete(key: [UInt8]) throws(KernelError) -> Bool {
    var none: [UInt8] = []
    let result = element(.mapDelete, key: key, value: &none)
    if result == -Int(ENOENT) { return false }
    try check(result, .mapDelete, "deleting from")
    return true
  }

  /// Makes the map unchangeable from user space; with `readOnlyForPrograms` its values are constants for the verifier.
  package func freeze() throws(KernelError) {
    var attributes = bpf_attr()
    attributes.map_fd = UInt32(bitPattern: number)
    try check(system.bpf(.mapFreeze, &attributes), .mapFreeze, "freezing")
  }

  /// Maps the elements of an array that was created with `memoryMappable`, from the first to the last.
  package func mapMemory(isWritable: Bool = true) throws(KernelError) -> MappedMemory {
    try MappedMemory(
      descriptor: number, length: cpuStride * spec.maxEntries, isWritable: isWritable, name: spec.name, system: system)
  }

  private func element(_ command: BPFCommand, key: [UInt8], value: inout [UInt8]) -> Int {
    precondition(key.count == spec.keySize, "map \(spec.name): key of \(key.count) bytes, not \(spec.keySize)")
    return key.withUnsafeBytes { key in
      value.withUnsafeMutableBytes { value in
        var attributes = bpf_attr()
        attributes.map_fd = UInt32(bitPattern: number)
        attributes.key = kernelAddress(key.baseAddress)
        // Commands without a value want 0 here; an empty array's address is not.
        attributes.value = value.isEmpty ? 0 : kernelAddress(value.baseAddress)
        return system.bpf(command, &attributes)
      }
    }
  }

  func check(_ result: Int, _ command: BPFCommand, _ verb: String) throws(KernelError) {
    if result >= 0 { return }
    throw KernelError.failure(
      of: "\(verb) map \(spec.name)", call: command.name, errno: CInt(truncatingIfNeeded: -result), system: system)
  }

  /// Calls bpf(2) with this map's descriptor already in `attributes`; the raw result.
  func call(_ command: BPFCommand, _ attributes: inout bpf_attr) -> Int { system.bpf(command, &attributes) }
}

extension MapType {
  /// Whether a lookup gives one value for each possible CPU.
  package var isPerCPU: Bool { self == .perCPUHash || self == .perCPUArray }
}

/// Memory of a map, shared with the programs.
///
/// Everything in it that programs write may change at any time: read it by `vg_load_acquire_*`.
package final class MappedMemory: @unchecked Sendable {
  /// The mapped bytes, a multiple of a page; valid while the object lives.
  package let bytes: UnsafeMutableRawBufferPointer
  private let system: any System

  init(descriptor: CInt, length: Int, isWritable: Bool, name: String, system: any System) throws(KernelError) {
    let page = RingLayout.pageSize
    let rounded = (length + page - 1) / page * page
    let address = try system.require(
      .map(descriptor, length: rounded, isWritable: isWritable), "mapping the memory of map \(name)")
    bytes = UnsafeMutableRawBufferPointer(start: UnsafeMutableRawPointer(bitPattern: address), count: rounded)
    self.system = system
  }

  deinit {
    if let base = bytes.baseAddress { _ = system.call(.unmap(base, length: bytes.count)) }
  }

  /// A 64-bit word that programs may be changing.
  package func load(_ offset: Int) -> UInt64 { vg_load_acquire_u64(address(offset, 8)) }

  /// A 32-bit word that programs may be changing.
  package func load32(_ offset: Int) -> UInt32 { vg_load_acquire_u32(address(offset, 4)) }

  package func store(_ value: UInt64, at offset: Int) { vg_store_release_u64(address(offset, 8), value) }

  package func store32(_ value: UInt32, at offset: Int) { vg_store_release_u32(address(offset, 4), value) }

  private func address(_ offset: Int, _ size: Int) -> UnsafeMutableRawPointer {
    guard let base = bytes.baseAddress, offset >= 0, offset <= bytes.count - size, offset % size == 0 else {
      preconditionFailure("offset \(offset) outside the \(bytes.count) bytes of a map")
    }
    return base + offset
  }
}

/// An address as bpf_attr holds it.
func kernelAddress(_ pointer: UnsafeRawPointer?) -> UInt64 { UInt64(UInt(bitPattern: pointer)) }

/// Writes an object's name into its 16 bytes: 15 at most, and only what the kernel accepts.
func copyName<T>(_ name: String, to field: inout T) {
  withUnsafeMutableBytes(of: &field) { bytes in
    for (index, byte) in name.utf8.prefix(bytes.count - 1).enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."):
        bytes[index] = byte
      default: bytes[index] = UInt8(ascii: "_")
      }
    }
  }
}
