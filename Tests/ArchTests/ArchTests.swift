import Arch
import Testing

@Suite struct RegisterTests {
  @Test(arguments: Architecture.all.map(\.name))
  func indicesAreThePlacesInTheTable(name: String) throws {
    let registers = try #require(Architecture.all.first { $0.name == name }).registers
    #expect(registers.all.map(\.index) == Array(0..<registers.all.count))
    #expect(Set(registers.all.map(\.name)).count == registers.all.count)
    let numbers = registers.all.compactMap(\.dwarf)
    #expect(Set(numbers).count == numbers.count)
  }

  @Test(arguments: Architecture.all.map(\.name))
  func offsetsLieInTheRegisters(name: String) throws {
    let architecture = try #require(Architecture.all.first { $0.name == name })
    let size = architecture.registers.pointerRegistersSize
    let offsets = architecture.registers.all.compactMap(\.offset)
    #expect(offsets.allSatisfy { $0 % 8 == 0 && $0 + 8 <= size })
    #expect(Set(offsets).count == offsets.count)
    #expect(architecture.functions.arguments.allSatisfy { offsets.contains($0) })
  }

  @Test(arguments: Architecture.all.map(\.name))
  func aliasesNameRegisters(name: String) throws {
    let registers = try #require(Architecture.all.first { $0.name == name }).registers
    for alias in registers.aliases { #expect(registers.register(named: alias.name)?.name == alias.register) }
  }

  @Test func oraclesIndicesOnX86() {
    let rows: [(String, Int)] = [("R_R15", 0), ("R_RAX", 10), ("R_RIP", 16), ("R_RSP", 19), ("R_TRAPNO", 25)]
    for (name, index) in rows { #expect(Architecture.x86_64.registers.register(named: name)?.index == index) }
    #expect(Architecture.x86_64.registers.register(named: "R_PC")?.index == 16)
    #expect(Architecture.x86_64.registers.register(named: "R_NONE") == nil)
  }
}

@Suite struct SystemCallTableTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var calls: [SystemCallRow]
  }
  static let tables: [Row] = Architecture.all.flatMap {
    [
      Row(testDescription: "\($0.name), 64-bit", calls: $0.systemCalls.native),
      Row(testDescription: "\($0.name), 32-bit", calls: $0.systemCalls.compat),
    ]
  }

  @Test(arguments: tables)
  func numbersAscendAndNamesAreUnique(row: Row) {
    let calls = row.calls
    #expect(zip(calls, calls.dropFirst()).allSatisfy { $0.number < $1.number })
    #expect(Set(calls.map(\.name)).count == calls.count)
    #expect(Set(calls.map(\.probe)).count == calls.count)
    #expect(calls.allSatisfy { $0.number < 512 })
  }

  /// Numbers that mean different calls under the two ABIs, and calls that came late (the kernel's syscall_*.tbl).
  @Test(arguments: [
    ("x86_64", 0, "read", 3, "read"), ("x86_64", 39, "getpid", 20, "getpid"), ("x86_64", 20, "writev", 146, "writev"),
    ("x86_64", 4, "newstat", 106, "stat"), ("x86_64", 166, "umount", 52, "umount2"),
    ("x86_64", 335, "uretprobe", 102, "socketcall"), ("x86_64", 336, "uprobe", 195, "stat64"),
    ("x86_64", 462, "mseal", 462, "mseal"), ("x86_64", 469, "file_setattr", 469, "file_setattr"),
    ("aarch64", 63, "read", 3, "read"), ("aarch64", 172, "getpid", 20, "getpid"),
    ("aarch64", 80, "newfstat", 108, "fstat"), ("aarch64", 291, "statx", 397, "statx"),
    ("aarch64", 467, "open_tree_attr", 322, "openat"),
  ])
  func knownNumbers(name: String, native: UInt32, probe: String, compat: UInt32, compatName: String) throws {
    let calls = try #require(Architecture.all.first { $0.name == name }).systemCalls
    #expect(calls.native.first { $0.number == native }?.probe == probe)
    #expect(calls.compat.first { $0.number == compat }?.name == compatName)
  }

  @Test func x32CallsAreNativeOnes() {
    let calls = Architecture.x86_64.systemCalls
    let native = Set(calls.native.map(\.name))
    #expect(calls.extended.map(\.number) == Array(512...547))
    #expect(calls.extended.allSatisfy { native.contains($0.name) })
  }
}

@Suite struct CodeTests {
  @Test(arguments: [
    ("x86_64", [0xF3, 0x0F, 0x1E, 0xFA, 0x55] as [UInt8], 4), ("x86_64", [0x55, 0x48, 0x89, 0xE5], 0),
    ("x86_64", [0xF3, 0x0F, 0x1E], 0), ("aarch64", [0x5F, 0x24, 0x03, 0xD5, 0, 0, 0, 0], 4), ("aarch64", [], 0),
  ])
  func landingPads(name: String, code: [UInt8], length: Int) throws {
    #expect(try #require(Architecture.all.first { $0.name == name }).code.landingPadLength(code) == length)
  }

  @Test(arguments: [
    ("x86_64", [0xC3] as [UInt8], true), ("x86_64", [0xC2, 8, 0], true), ("x86_64", [0x90], false),
    ("aarch64", [0xC0, 0x03, 0x5F, 0xD6], true), ("aarch64", [0x1F, 0x20, 0x03, 0xD5], false),
  ])
  func returns(name: String, code: [UInt8], isReturn: Bool) throws {
    let table = try #require(Architecture.all.first { $0.name == name }).code
    #expect(table.returns.contains { $0.matches(code) } == isReturn)
  }
}
