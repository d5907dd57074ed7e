import Arch
import BPFBackend
import DIF
import DSemantics
import Providers
import Testing

/// The provider on x86-64, with a kernel that implements all but what `missing` names.
func systemCalls(missing: Set<String> = [], hasCompat: Bool = true) -> Registry {
  let tables = Architecture.x86_64.systemCalls
  let names = Set(tables.native.map(\.probe)).subtracting(missing)
  return Registry(providers: [
    DTraceProvider(), ProfileProvider(), SystemCallProvider(tables, implemented: { names }, hasCompat: { hasCompat }),
  ])
}

/// `provider:module:function:name`, fields given from the right.
func description(_ text: String) -> ProbeDescription {
  var fields = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
  while fields.count < 4 { fields.insert("", at: 0) }
  return ProbeDescription(provider: fields[0], module: fields[1], function: fields[2], name: fields[3])
}

@Suite struct SystemCallTests {
  @Test(arguments: [
    ("syscall::read:entry", ["vmlinux:read:entry"]),
    ("syscall::read:", ["vmlinux:read:entry", "vmlinux:read:return"]),
    ("syscall::exit*:", ["vmlinux:exit:entry", "vmlinux:exit_group:entry"]),
    ("syscall::stat:entry", ["vmlinux:newstat:entry"]), ("syscall::newstat:entry", ["vmlinux:newstat:entry"]),
    ("syscall::lstat:entry", ["vmlinux:newlstat:entry"]), ("syscall::fstat:entry", ["vmlinux:newfstat:entry"]),
    ("syscall::uname:entry", ["vmlinux:newuname:entry"]), ("syscall::umount2:entry", ["vmlinux:umount:entry"]),
    ("syscall::sendfile:entry", ["vmlinux:sendfile64:entry"]),
    ("syscall::*lstat:entry", ["vmlinux:newlstat:entry", "vmlinux32:oldlstat:entry"]),
    ("syscall::socketcall:entry", ["vmlinux32:socketcall:entry"]),
    ("syscall:vmlinux:stat64:entry", []), ("syscall:vmlinux32:stat64:entry", ["vmlinux32:stat64:entry"]),
    ("syscall:linux:read:entry", ["vmlinux:read:entry"]), ("syscall:*linux:read:entry", ["vmlinux:read:entry"]),
    ("syscall:linux32:stat64:entry", ["vmlinux32:stat64:entry"]), ("syscall:freebsd:read:entry", []),
    ("syscall::sys_400:entry", ["vmlinux:sys_400:entry"]), ("syscall::sys_0:entry", []),
    ("syscall::sys_17:entry", ["vmlinux32:sys_17:entry"]), ("syscall::sys_512:entry", []),
    ("syscall::sys_0400:entry", []), ("syscall::opne:entry", []), ("syscall::read:start", []),
    ("sys*::getpid:[er]*", ["vmlinux:getpid:entry", "vmlinux:getpid:return"]),
    ("getpid:entry", ["vmlinux:getpid:entry"]),
  ])
  func matching(text: String, expected: [String]) throws {
    let probes = try systemCalls().probes(matching: .description(description(text)))
    #expect(probes.map { "\($0.description.module):\($0.description.function):\($0.description.name)" } == expected)
  }

  /// The row of the dispatch table for a 64-bit, a 32-bit and an x32 call.
  @Test(
    arguments: [
      ("getpid", [39, 1024 + 20]), ("writev", [20, 516, 1024 + 146]), ("read", [0, 1024 + 3]),
      ("newstat", [4, 1024 + 106]), ("umount", [166, 1024 + 22, 1024 + 52]),
      ("sendfile64", [40, 1024 + 187, 1024 + 239]), ("rt_sigreturn", [15, 513, 1024 + 173]),
      ("execve", [59, 520, 1024 + 11]), ("socketcall", [1024 + 102]), ("stat64", [1024 + 195]),
      ("mseal", [462, 1024 + 462]), ("sys_400", [400]), ("sys_17", [1024 + 17]),
    ] as [(String, [UInt32])])
  func dispatchNumbers(function: String, keys: [UInt32]) throws {
    let registry = systemCalls()
    let probes = try registry.probes(
      matching: .description(ProbeDescription(provider: "syscall", function: function)))
    #expect(probes.map { registry.bind($0).site } == [.systemCallEntry, .systemCallReturn])
    for probe in probes { #expect(registry.bind(probe).keys.sorted() == keys) }
  }

  @Test func noNumberFiresTwoProbes() throws {
    let registry = systemCalls()
    for name in ["entry", "return"] {
      let probes = try registry.probes(
        matching: .description(ProbeDescription(provider: "syscall", function: "*", name: name)))
      let keys = probes.flatMap { registry.bind($0).keys }
      #expect(Set(keys).count == keys.count)
      #expect(keys.allSatisfy { $0 < SystemCallDispatch.count })
      // Each number below the limit fires something; of exit and exit_group the kernel shows no return.
      let native = Set(keys).intersection(0..<512)
      #expect(native.count == (name == "entry" ? 512 : 510))
    }
  }

  @Test func whatTheKernelLacksIsNoProbe() throws {
    let registry = systemCalls(missing: ["mseal"], hasCompat: false)
    let text = { (text: String) in try registry.probes(matching: .description(description(text))).count }
    #expect(try text("syscall::mseal:entry") == 0)
    #expect(try text("syscall::sys_462:entry") == 1)
    #expect(try text("syscall::mse*:entry") == 0)
    #expect(try text("syscall::socketcall:entry") == 0)
    #expect(try text("syscall:vmlinux32::") == 0)
    #expect(!registry.listedProbes().contains { ["mseal", "sys_462"].contains($0.description.function) })
  }

  @Test func usualNamesAskTheKernelNothing() throws {
    let provider = SystemCallProvider(
      Architecture.x86_64.systemCalls,
      implemented: {
        Issue.record("asked for the list of calls")
        return nil
      },
      hasCompat: {
        Issue.record("asked for 32-bit calls")
        return false
      })
    let registry = Registry(providers: [DTraceProvider(), ProfileProvider(), provider])
    for text in ["syscall::read:entry", "syscall::stat:", "BEGIN", "tick-1s", "dtrace:::"] {
      #expect(try !registry.probes(matching: .description(description(text))).isEmpty)
    }
  }

  @Test func namelessNumbersAreListedOnlyAlone() throws {
    let registry = systemCalls()
    #expect(!registry.listedProbes().contains { $0.description.function.hasPrefix("sys_") })
    #expect(registry.listedProbes().allSatisfy { $0.isListed })
    let probes = try registry.probes(matching: .description(description("syscall:::")))
    #expect(probes.filter(\.isListed) == registry.listedProbes().filter { $0.description.provider == "syscall" })
    for text in ["sys_400:entry", "sys_40[0]:entry", "syscall::sys_4*:"] {
      let alone = try registry.probes(matching: .description(description(text)))
      #expect(!alone.isEmpty && alone.allSatisfy { $0.isListed })
    }
  }
}
