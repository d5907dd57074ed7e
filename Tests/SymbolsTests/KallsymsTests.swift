import Testing

@testable import Symbols

struct KallsymsTests {
  private static let text = """
    0000000000000000 A fixed_percpu_data
    0000000000001000 D per_cpu_thing
    ffffffff81000000 T _text
    ffffffff81000000 T startup_64
    ffffffff81000100 t secondary
    ffffffff81000200 A absolute
    ffffffff82000000 D some_data
    ffffffffc0100000 t ext_a	[ext4]
    ffffffffc0100080 t ext_b	[ext4]
    ffffffffc0000000 t other	[dm_mod]

    """

  private static let table = Kallsyms(parsing: Array(text.utf8))

  @Test func addressesBelowTheKernelAndAbsoluteOnesAreNoSymbols() {
    #expect(Self.table.count == 7)
    #expect(Self.table.symbol(at: 0) == nil)
    #expect(Self.table.symbol(at: 0x1000) == nil)
    #expect(Self.table.symbol(at: 0xffff_ffff_8000_0000) == nil)
  }

  /// An address and what it lies in.
  struct Row: Sendable, CustomTestStringConvertible {
    var address: UInt64
    var name: String
    var module: String
    var start: UInt64
    var testDescription: String { name }
  }

  static let rows: [Row] = [
    // Of two symbols of one address the first.
    Row(address: 0xffff_ffff_8100_0000, name: "_text", module: "vmlinux", start: 0xffff_ffff_8100_0000),
    Row(address: 0xffff_ffff_8100_00ff, name: "_text", module: "vmlinux", start: 0xffff_ffff_8100_0000),
    Row(address: 0xffff_ffff_8100_0204, name: "secondary", module: "vmlinux", start: 0xffff_ffff_8100_0100),
    Row(address: 0xffff_ffff_c000_0010, name: "other", module: "dm_mod", start: 0xffff_ffff_c000_0000),
    Row(address: 0xffff_ffff_c010_0080, name: "ext_b", module: "ext4", start: 0xffff_ffff_c010_0080),
  ]

  @Test(arguments: rows)
  func anAddressLiesInTheLastSymbolBeforeIt(_ row: Row) {
    let symbol = Self.table.symbol(at: row.address)
    #expect(symbol == Kallsyms.Symbol(name: row.name, module: row.module, address: row.start))
  }

  @Test func farBehindTheLastSymbolIsNothing() {
    #expect(Self.table.symbol(at: 0xffff_ffff_ff00_0000) == nil)
    #expect(Self.table.symbol(at: .max) == nil)
  }

  @Test func codeEndsWhereTheNextSymbolBegins() {
    #expect(Self.table.code(of: "_text") == 0xffff_ffff_8100_0000..<0xffff_ffff_8100_0100)
    #expect(Self.table.code(of: "ext_a") == 0xffff_ffff_c010_0000..<0xffff_ffff_c010_0080)
    #expect(Self.table.code(of: "text") == nil)
    #expect(Self.table.code(of: "ext_b") == nil)
  }

  @Test func aModuleIsKnownByItsLowestSymbol() {
    #expect(Self.table.moduleStart(at: 0xffff_ffff_c010_0090) == 0xffff_ffff_c010_0000)
    #expect(Self.table.moduleStart(at: 0xffff_ffff_8200_0004) == 0xffff_ffff_8100_0000)
    #expect(Self.table.moduleStart(at: 0x10) == nil)
  }

  @Test func hiddenAddressesGiveNoSymbols() {
    #expect(Kallsyms(parsing: Array("0000000000000000 T _text\n0000000000000000 t x\t[m]\n".utf8)).isEmpty)
  }

  @Test(arguments: [
    "", "\n\n", "x", "ffffffff81000000", "ffffffff81000000 ", "ffffffff81000000 T", "ffffffff81000000 T ",
    "fffffffffffffffff1000000 T long", "ffffffff81000000Tname", " T name", "ffffffff81000000 T  \t[",
    "zzzzzzzz81000000 T name",
  ])
  func malformedLinesArePassedOver(_ line: String) {
    #expect(Kallsyms(parsing: Array(line.utf8)).isEmpty)
  }

  @Test func oddModulesDoNotMatter() {
    for end in ["\t[", "\t[]", "\t[m", "\t]m[", "   "] {
      let table = Kallsyms(parsing: Array("ffffffff81000000 T name\(end)".utf8))
      #expect(table.symbol(at: 0xffff_ffff_8100_0001)?.module == "vmlinux")
      #expect(table.symbol(at: 0xffff_ffff_8100_0001)?.name == "name")
    }
  }

  @Test func cutTextsNeverTrap() {
    let bytes = Array(Self.text.utf8)
    for count in 0...bytes.count {
      let table = Kallsyms(parsing: Array(bytes[0..<count]))
      #expect(table.count <= 7)
    }
  }

  @Test func textsHaveModuleAndOffset() {
    let symbols = SymbolSource(kernel: { Self.table }, maps: { _ in nil })
    #expect(symbols.text(kernel: 0xffff_ffff_8100_0100) == "vmlinux`secondary")
    #expect(symbols.text(kernel: 0xffff_ffff_8100_0110) == "vmlinux`secondary+0x10")
    #expect(symbols.text(kernel: 0xffff_ffff_8100_0110, hasOffset: false) == "vmlinux`secondary")
    #expect(symbols.text(kernel: 0x42) == "0x42")
    #expect(symbols.module(kernel: 0xffff_ffff_c010_0000) == "ext4")
    #expect(symbols.module(kernel: 0x42) == "0x42")
  }

  @Test func tablesAreReadOnceAndOnlyWhenNeeded() {
    var reads = 0
    let symbols = SymbolSource(
      kernel: {
        reads += 1
        return Self.table
      }, maps: { _ in nil })
    #expect(reads == 0)
    _ = symbols.text(kernel: 1)
    _ = symbols.text(kernel: 2)
    #expect(reads == 1)
  }

  @Test func objectsOfAProcessAreNamedByTheirFile() {
    let maps = ProcessMaps(
      parsing: Array(
        """
        55d0c8a00000-55d0c8a2a000 r-xp 00002000 08:01 1234   /usr/bin/a tool
        7f0000000000-7f0000001000 rw-p 00000000 00:00 0
        7ffc00000000-7ffc00021000 rw-p 00000000 00:00 0      [stack]
        nonsense
        5-4 r 0 0 0 /x
        """.utf8))
    let symbols = SymbolSource(kernel: { Self.table }, maps: { $0 == 7 ? maps : nil })
    #expect(symbols.text(user: 0x55d0_c8a0_0010, pid: 7) == "a tool`0x55d0c8a00010")
    #expect(symbols.text(user: 0x7ffc_0000_0010, pid: 7) == "[stack]`0x7ffc00000010")
    #expect(symbols.text(user: 0x7f00_0000_0010, pid: 7) == "0x7f0000000010")
    #expect(symbols.text(user: 0x55d0_c8a0_0010, pid: 8) == "0x55d0c8a00010")
  }

  @Test func filesOfAProcessBeginWhereTheirFirstByteIs() {
    let maps = ProcessMaps(
      parsing: Array(
        """
        1000-2000 r--p 00000000 08:01 1234   /lib/one
        2000-3000 r-xp 00001000 08:01 1234   /lib/one
        3000-4000 rw-p 00000000 00:00 0
        5000-6000 r-xp 00000000 00:00 0      [vdso]
        6000-7000 r-xp 00000000 08:01 1235   /lib/two
        """.utf8))
    #expect(maps.files.map(\.path) == ["/lib/one", "/lib/two"])
    #expect(maps.files.map(\.start) == [0x1000, 0x6000])
    #expect(maps.isExecutable(0x2fff) && !maps.isExecutable(0x1fff) && !maps.isExecutable(0x4000))
  }

  @Test func anObjectBeginsWithItsFirstMapping() {
    let maps = ProcessMaps(
      parsing: Array(
        """
        1000-2000 r--p 00000000 08:01 1   /lib/a.so
        2000-3000 r-xp 00001000 08:01 1   /lib/a.so
        3000-4000 r-xp 00000000 08:01 2   /opt/a.so
        4000-5000 rw-p 00000000 00:00 0
        5000-6000 rw-p 00001000 08:01 1   /lib/a.so
        """.utf8))
    let symbols = SymbolSource(kernel: { Self.table }, maps: { $0 == 7 ? maps : nil })
    #expect([0x1010, 0x2010, 0x5010].map { symbols.moduleStart(user: $0, pid: 7) } == [0x1000, 0x1000, 0x1000])
    #expect(symbols.moduleStart(user: 0x3010, pid: 7) == 0x3000)
    #expect(symbols.moduleStart(user: 0x4010, pid: 7) == nil && symbols.moduleStart(user: 0x1010, pid: 8) == nil)
    let numbers = SymbolSource(kernel: { Self.table }, maps: { _ in maps }, printsNumbers: true)
    #expect(numbers.moduleStart(user: 0x1010, pid: 7) == nil)
  }
}
