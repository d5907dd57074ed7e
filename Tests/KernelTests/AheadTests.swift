import Glibc
import Kernel
import Synchronization
import Testing

/// What another thread does meanwhile.
struct AheadTests {
  private static let large = MapSpec(
    "large", .array, valueSize: 1 << 20, maxEntries: 2, flags: MapSpec.memoryMappable)
  private static let small = MapSpec("small", .array, valueSize: 8, maxEntries: 1)

  @Test func workIsDoneOnceByAnotherThread() {
    let count = Mutex(0)
    let own = pthread_self()
    let isOther = withExtendedLifetime(count) {
      let work = Background {
        count.withLock { $0 += 1 }
        return pthread_equal(pthread_self(), own) == 0
      }
      return work.wait() && work.wait()
    }
    #expect(isOther)
    #expect(count.withLock { $0 } == 1)
  }

  @Test func itsThreadTakesNoSignals() {
    func isBlocked() -> Bool {
      var mask = sigset_t()
      pthread_sigmask(SIG_BLOCK, nil, &mask)
      return sigismember(&mask, SIGUSR1) == 1
    }
    let before = isBlocked()
    let blocked = Background {
      var mask = sigset_t()
      pthread_sigmask(SIG_BLOCK, nil, &mask)
      return [SIGINT, SIGTERM, SIGHUP, SIGUSR1].allSatisfy { sigismember(&mask, $0) == 1 }
    }
    #expect(blocked.wait())
    #expect(isBlocked() == before)
  }

  /// A kernel with an address for whatever is mapped, which nobody reads.
  private static func system() -> FakeSystem { FakeSystem { call, _ in call.name == "mmap" ? 1 << 20 : nil } }

  @Test func largeMapsAreMadeAhead() throws {
    let system = Self.system()
    let ahead = MapsAhead(system: system)
    ahead.begin([1: Self.large, 0: Self.small])
    let object = try LoadedObject(
      loading: ObjectSpec(maps: [Self.small, Self.large]), ahead: ahead, system: system)
    #expect(object.maps.map(\.spec) == [Self.small, Self.large])
    #expect(system.calls.count { $0 == "BPF_MAP_CREATE" } == 2)
    #expect(system.calls.count { $0 == "mmap" } == 1)
    #expect(try object.memory(ofMap: 1).bytes.count == 2 << 20)
    #expect(system.calls.count { $0 == "mmap" } == 1)
  }

  /// One of another form is not what was asked for.
  @Test func mapsOfAnotherFormAreMadeAnew() throws {
    let system = Self.system()
    let ahead = MapsAhead(system: system)
    ahead.begin([0: Self.large])
    var other = Self.large
    other.maxEntries = 3
    let object = try LoadedObject(loading: ObjectSpec(maps: [other]), ahead: ahead, system: system)
    #expect(object.maps.map(\.spec) == [other])
  }

  @Test func whatFailsIsToldWhenItIsNeeded() {
    let system = FakeSystem { call, _ in call.name == "BPF_MAP_CREATE" ? -Int(ENOMEM) : nil }
    let ahead = MapsAhead(system: system)
    ahead.begin([0: Self.large])
    let error = #expect(throws: KernelError.self) {
      try LoadedObject(loading: ObjectSpec(maps: [Self.large]), ahead: ahead, system: system)
    }
    #expect(error?.errno == ENOMEM)
  }

  @Test func whatNobodyTakesGoes() {
    let system = Self.system()
    do {
      let ahead = MapsAhead(system: system)
      ahead.begin([0: Self.large])
    }
    #expect(system.openDescriptors == 0)
  }
}
