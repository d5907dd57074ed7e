import Arch
import DIF
import DSemantics
import Providers
import Testing

/// Against the running kernel's own lists.
@Suite struct LiveSystemCallTests {
  static let fromTracefs = ImplementedCalls.fromTracefs()
  static let prefix = Architecture.current.systemCalls.functionPrefix

  @Test(.enabled(if: fromTracefs != nil, "tracefs cannot be read: needs CAP_SYS_ADMIN or a readable mount"))
  func eachCallOfTheKernelHasItsProbeAndNoProbeLacksOne() throws {
    let kernel = try #require(Self.fromTracefs)
    let probes = Registry().listedProbes().map(\.description).filter {
      $0.provider == "syscall" && $0.module == "vmlinux" && $0.name == "entry"
    }
    let functions = Set(probes.map(\.function))
    #expect(functions.count == probes.count)
    #expect(kernel.subtracting(functions).sorted() == [])
    #expect(functions.subtracting(kernel).sorted() == [])
  }

  @Test(.enabled(if: fromTracefs != nil, "tracefs cannot be read: needs CAP_SYS_ADMIN or a readable mount"))
  func kallsymsTellsTheSame() throws {
    let kernel = try #require(Self.fromTracefs)
    let symbols = try #require(ImplementedCalls.fromKallsyms(prefix: Self.prefix))
    let table = Set(Architecture.current.systemCalls.native.map(\.probe))
    #expect(symbols.intersection(table).symmetricDifference(kernel).sorted() == [])
  }

  @Test(.enabled(if: fromTracefs != nil, "tracefs cannot be read: needs CAP_SYS_ADMIN or a readable mount"))
  func onlyOptionalCallsAreMissing() throws {
    let kernel = try #require(Self.fromTracefs)
    let missing = Architecture.current.systemCalls.native.filter { !kernel.contains($0.probe) && !$0.isOptional }
    #expect(missing.map(\.probe) == [])
  }
}
