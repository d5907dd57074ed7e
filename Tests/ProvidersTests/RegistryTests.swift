import Arch
import DIF
import DSemantics
import Providers
import Testing

@Suite struct RegistryTests {
  @Test func beginEndErrorAreOneTwoThree() throws {
    let registry = systemCalls()
    let probes = try registry.probes(matching: .description(ProbeDescription(provider: "dtrace")))
    #expect(probes.map(\.description.name) == ["BEGIN", "END", "ERROR"])
    #expect(probes.map(\.id.rawValue) == [1, 2, 3])
    #expect(probes.map { registry.bind($0).site } == [.begin, .end, .error])
  }

  @Test func numbersAreUniqueAndFoundAgain() throws {
    let registry = systemCalls()
    let probes = try registry.listedProbes() + registry.probes(matching: .description(description("syscall::sys_*:")))
    #expect(Set(probes.map(\.id)).count == probes.count)
    for probe in probes {
      let found = try registry.probes(matching: .id(probe.id))
      #expect(found.map(\.description) == [probe.description])
      #expect(found.allSatisfy { $0.isListed })
    }
  }

  @Test func blocksDoNotMeet() {
    let ranges = Registry().providers.flatMap(\.blocks).map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }

  /// A probe keeps its number whatever the kernel has and whatever was asked before.
  @Test func numbersFollowFromTheProbe() throws {
    let (full, bare) = (systemCalls(), systemCalls(missing: ["mseal", "kexec_load"], hasCompat: false))
    let known = Dictionary(uniqueKeysWithValues: full.listedProbes().map { ($0.description, $0.id) })
    let probes = bare.listedProbes()
    #expect(probes.count > 700)
    for probe in probes { #expect(known[probe.description] == probe.id) }
    let rows: [(String, UInt32)] = [("read:entry", 100), ("read:return", 101), ("getpid:entry", 178)]
    for (text, id) in rows {
      #expect(try bare.probes(matching: .description(description(text))).map(\.id.rawValue) == [id])
    }
  }

  @Test(arguments: [0, 4, 9, 29, 4196, 9_999, 80_000, 0x4000_0000, 0x6000_0001, 0xFFFF_FFFF] as [UInt32])
  func unknownNumbersHaveNoProbe(id: UInt32) throws {
    #expect(try systemCalls().probes(matching: .id(ProbeID(id))).isEmpty)
  }

  @Test func listIsInOrderOfNumbers() {
    let ids = systemCalls().listedProbes().map(\.id)
    #expect(ids == ids.sorted())
    #expect(ids.first == ProbeID(1))
  }

  /// d-language.md §2: with all fields empty only probes that have a function.
  @Test func emptyDescriptionMatchesOnlyFunctions() throws {
    let registry = systemCalls()
    let all = try registry.probes(matching: .description(ProbeDescription()))
    #expect(!all.isEmpty && all.allSatisfy { !$0.description.function.isEmpty })
    let stars = try registry.probes(matching: .description(description("*:*:*:*")))
    #expect(stars.count == all.count + 3 + 13)
  }

  @Test(
    arguments: [
      ("syscall::opne:entry", 2, "open"), ("syscal::open:entry", 0, "syscall"), ("syscall::open:entyr", 3, "entry"),
      ("syscall::sttat:entry", 2, "stat"), ("BEGINN", 3, "BEGIN"), ("begin", 3, "BEGIN"), ("dtrace:::EDN", 3, "END"),
      ("syscall:vmlinx:open:entry", 1, "vmlinux"), ("syscall::getpidd:return", 2, "getpid"),
    ] as [(String, Int, String)])
  func suggestions(text: String, field: Int, name: String) {
    let found = systemCalls().suggestion(for: description(text))
    #expect(found?.field == field)
    #expect(found?.name == name)
  }

  @Test(arguments: ["syscall::zzzzzz:entry", "syscall::op[n]e:entry", "nothing:like:it:here", ":::"])
  func noSuggestion(text: String) {
    #expect(systemCalls().suggestion(for: description(text)) == nil)
  }

  @Test func tooManyStarsAreAnError() {
    #expect(throws: CatalogError("Probe description has too many globbing characters")) {
      try systemCalls().probes(matching: .description(description("syscall::*a*b*c*d*e*f*g*h*i*j:entry")))
    }
  }
}
