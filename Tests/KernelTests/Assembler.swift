import Kernel

/// Instructions by hand for tests (Documentation/bpf/standardization/instruction-set.rst).
enum BPF {
  static func make(
    _ opcode: UInt8, _ to: UInt8 = 0, _ from: UInt8 = 0, _ offset: Int16 = 0, _ value: Int32 = 0
  ) -> UInt64 {
    UInt64(opcode) | UInt64(to | from << 4) << 8 | UInt64(UInt16(bitPattern: offset)) << 16
      | UInt64(UInt32(bitPattern: value)) << 32
  }

  static var exit: UInt64 { make(0x95) }
  static func move(_ to: UInt8, _ value: Int32) -> UInt64 { make(0xB7, to, 0, 0, value) }
  static func move(_ to: UInt8, from: UInt8) -> UInt64 { make(0xBF, to, from) }
  static func add(_ to: UInt8, _ value: Int32) -> UInt64 { make(0x07, to, 0, 0, value) }
  static func add(_ to: UInt8, from: UInt8) -> UInt64 { make(0x0F, to, from) }
  static func subtract(_ to: UInt8, from: UInt8) -> UInt64 { make(0x1F, to, from) }
  static func and(_ to: UInt8, _ value: Int32) -> UInt64 { make(0x57, to, 0, 0, value) }
  static func shiftRight(_ to: UInt8, _ value: Int32) -> UInt64 { make(0x77, to, 0, 0, value) }
  static func call(_ helper: Int32) -> UInt64 { make(0x85, 0, 0, 0, helper) }
  static func load32(_ to: UInt8, _ base: UInt8, _ offset: Int16) -> UInt64 { make(0x61, to, base, offset) }
  static func load64(_ to: UInt8, _ base: UInt8, _ offset: Int16) -> UInt64 { make(0x79, to, base, offset) }
  static func store64(_ base: UInt8, _ offset: Int16, _ from: UInt8) -> UInt64 { make(0x7B, base, from, offset) }
  static func store32(_ base: UInt8, _ offset: Int16, value: Int32) -> UInt64 { make(0x62, base, 0, offset, value) }
  static func store64(_ base: UInt8, _ offset: Int16, value: Int32) -> UInt64 { make(0x7A, base, 0, offset, value) }
  static func atomicAdd(_ base: UInt8, _ offset: Int16, _ from: UInt8) -> UInt64 { make(0xDB, base, from, offset) }
  /// Jumps are relative to the next instruction.
  static func jump(_ distance: Int16) -> UInt64 { make(0x05, 0, 0, distance) }
  static func jumpIfEqual(_ a: UInt8, _ value: Int32, _ distance: Int16) -> UInt64 { make(0x15, a, 0, distance, value) }
  static func jumpIfNot(_ a: UInt8, _ b: UInt8, _ distance: Int16) -> UInt64 { make(0x5D, a, b, distance) }
  static func jumpIfAbove(_ a: UInt8, _ value: Int32, _ distance: Int16) -> UInt64 { make(0x25, a, 0, distance, value) }
  /// Both halves: the address of a map, or of a byte of its first element.
  static func loadMap(_ to: UInt8, _ map: Int32) -> [UInt64] { [make(0x18, to, 1, 0, map), 0] }
  static func loadValue(_ to: UInt8, _ map: Int32, offset: Int32 = 0) -> [UInt64] {
    [make(0x18, to, 2, 0, map), make(0, 0, 0, 0, offset)]
  }

  static let getCurrentPIDTGID: Int32 = 14
  static let mapLookup: Int32 = 1
  static let mapUpdate: Int32 = 2
  static let getAttachCookie: Int32 = 174
  static let getCurrentTaskBTF: Int32 = 158
  static let taskStorageGet: Int32 = 156
}

extension ProgramSpec {
  /// A program of instructions; map references are found by their opcode.
  init(_ name: String, _ attach: AttachSpec, _ code: [UInt64], clauses: [Int] = []) {
    var references: [Int] = []
    var index = 0
    while index < code.count {
      let isWide = code[index] & 0xFF == 0x18
      let source = code[index] >> 12 & 0xF
      if isWide, source == 1 || source == 2 { references.append(index) }
      index += isWide ? 2 : 1
    }
    self.init(name: name, attach: attach, instructions: code, mapReferences: references, clauses: clauses)
  }
}

/// Whether live tests can run, and why not.
enum Privilege {
  static let reason: String? = {
    let missing = Capabilities.effective(of: LiveSystem()).missingForTracing
    return missing.isEmpty ? nil : "needs \(missing.map(\.name).joined(separator: ", "))"
  }()
  static var canTrace: Bool { reason == nil }
  static let need = "needs CAP_BPF and CAP_PERFMON"
}

extension [UInt8] {
  /// The 8 bytes at an offset.
  func word(_ offset: Int = 0) -> UInt64 {
    withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
  }

  init(_ value: UInt64) { self = Swift.withUnsafeBytes(of: value) { [UInt8]($0) } }
  init(_ value: UInt32) { self = Swift.withUnsafeBytes(of: value) { [UInt8]($0) } }
}
