import DIF
import DSemantics
import Providers
import Testing

@Suite struct TimerTests {
  /// providers.md §2.
  @Test(
    arguments: [
      ("profile-997", 1_003_009), ("profile-997hz", 1_003_009), ("profile-1ms", 1_000_000), ("tick-1s", 1_000_000_000),
      ("tick-10ms", 10_000_000), ("tick-5sec", 5_000_000_000), ("tick-5000", 200_000), ("tick-200us", 200_000),
      ("tick-200usec", 200_000), ("tick-200000ns", 200_000), ("tick-1M", 60_000_000_000),
      ("tick-1min", 60_000_000_000), ("tick-2h", 7_200_000_000_000), ("tick-1hour", 3_600_000_000_000),
      ("tick-1d", 86_400_000_000_000), ("tick-1day", 86_400_000_000_000), ("tick-1SEC", 1_000_000_000),
      ("tick-01s", 1_000_000_000), ("tick-20msec", 20_000_000), ("tick-1", 1_000_000_000),
    ] as [(String, UInt64)])
  func periods(name: String, nanoseconds: UInt64) {
    #expect(TimerName(name)?.periodNanoseconds == nanoseconds)
  }

  @Test(arguments: [
    "tick-0", "tick-0s", "tick-5001", "tick-199us", "tick-199999ns", "tick-", "tick-s", "tick-1.5s", "tick-1 s",
    "tick-1x", "tick1s", "tick", "tock-1s", "Tick-1s", "tick--1s", "tick-+1s", "tick-1s ", "profile-", "profile-0hz",
    "tick-99999999d", "tick-200000nsec", "tick-123456789s", "profile-12345ms", "tick-18446744073709551616ns",
  ])
  func noSuchProbe(name: String) throws {
    #expect(TimerName(name) == nil)
    let description = ProbeDescription(provider: "profile", name: name)
    #expect(try Registry().probes(matching: .description(description)).isEmpty)
  }

  @Test func namesAreKeptAsGiven() throws {
    let registry = Registry()
    var ids = Set<ProbeID>()
    let names = ["tick-5s", "tick-5sec", "tick-5S", "tick-05s", "profile-5s", "tick-5", "tick-5hz"]
    for name in names {
      let probes = try registry.probes(matching: .description(ProbeDescription(provider: "profile", name: name)))
      #expect(probes.map(\.description) == [ProbeDescription(provider: "profile", name: name)])
      ids.formUnion(probes.map(\.id))
    }
    #expect(ids.count == names.count)
  }

  @Test func twoProcessesAgreeOnTheNumber() throws {
    let (one, other) = (Registry(), Registry())
    _ = try other.probes(matching: .description(ProbeDescription(name: "tick-3s")))
    for name in ["tick-7s", "profile-1ms", "profile-2999", "tick-250000us", "tick-0100ms", "tick-1SEC", "tick-997"] {
      let selector = ProbeSelector.description(ProbeDescription(name: name))
      let probes = try one.probes(matching: selector)
      #expect(probes.count == 1)
      #expect(try other.probes(matching: selector) == probes)
    }
  }

  @Test func numbersOfUsualNamesMakeTheirProbe() throws {
    for name in ["tick-7s", "profile-1ms", "tick-250000us", "profile-997"] {
      let probes = try Registry().probes(matching: .description(ProbeDescription(name: name)))
      let id = try #require(probes.first).id
      #expect(try Registry().probes(matching: .id(id)) == probes)
    }
  }

  @Test func differentNamesHaveDifferentNumbers() throws {
    let registry = Registry(providers: [ProfileProvider()])
    var names: [ProbeID: String] = [:]
    for number in [1, 2, 9, 10, 99, 997, 1999, 2047, 2048, 4999, 200_000, 999_999] {
      for unit in ["", "hz", "ns", "nsec", "us", "usec", "ms", "msec", "s", "sec", "m", "min", "h", "hour", "d", "day"]
      {
        for kind in ["tick", "profile"] {
          let name = "\(kind)-\(number)\(unit)"
          guard let probe = try registry.probes(matching: .description(ProbeDescription(name: name))).first else {
            continue
          }
          #expect(names.updateValue(name, forKey: probe.id) == nil, "\(name)")
        }
      }
    }
    #expect(names.count > 200)
  }

  @Test func patternsMatchOnlyWhatExists() throws {
    let registry = Registry()
    let ticks = ProbeSelector.description(ProbeDescription(provider: "profile", name: "tick-*"))
    #expect(try registry.probes(matching: ticks).count == 6)
    _ = try registry.probes(matching: .description(ProbeDescription(name: "tick-7s")))
    #expect(try registry.probes(matching: ticks).count == 7)
    #expect(registry.listedProbes().contains { $0.description.name == "tick-7s" })
  }

  @Test func bound() throws {
    let registry = Registry()
    let tick = try #require(try registry.probes(matching: .description(ProbeDescription(name: "tick-20ms"))).first)
    #expect(registry.bind(tick).site == .timer)
    #expect(registry.bind(tick).timer?.periodNanoseconds == 20_000_000)
    #expect(registry.bind(tick).timer?.isPerCPU == false)
    let profile = try #require(try registry.probes(matching: .description(ProbeDescription(name: "profile-97"))).first)
    #expect(registry.bind(profile).timer?.isPerCPU == true)
  }

  @Test func atMostAThousand() throws {
    let registry = Registry(providers: [ProfileProvider()])
    for number in 1...987 {
      #expect(try registry.probes(matching: .description(ProbeDescription(name: "tick-\(number)s"))).count == 1)
    }
    #expect(try registry.probes(matching: .description(ProbeDescription(name: "tick-988s"))).isEmpty)
    #expect(try registry.probes(matching: .description(ProbeDescription(name: "tick-987s"))).count == 1)
    #expect(try registry.probes(matching: .description(ProbeDescription(name: "tick-5000"))).count == 1)
  }
}
