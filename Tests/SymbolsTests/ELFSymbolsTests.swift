import Glibc
import Symbols
import Testing

/// Symbols of the test's own program, and of what is no ELF file.
struct ELFSymbolsTests {
  @Test func ownProgramHasAnEntryAndADynamicLinker() throws {
    let file = try #require(ELFSymbols(path: "/proc/self/exe"))
    #expect(file.is64Bit && file.entry != 0)
    let linker = try #require(file.interpreter)
    let symbols = try #require(ELFSymbols(path: linker))
    #expect(symbols.interpreter == nil)
    #expect(symbols.value(of: "_dl_debug_state") != nil)
    #expect(symbols.value(of: "no such symbol") == nil)
  }

  @Test(arguments: ["/etc/passwd", "/no/such/file", "/dev/null", "/"]) func otherFilesHaveNone(path: String) {
    #expect(ELFSymbols(path: path) == nil)
  }

  @Test func whatAFileImportsIsNotItsOwn() throws {
    let file = try #require(ELFSymbols(path: "/bin/sh"))
    #expect(file.value(of: "__libc_start_main") == nil)
  }

  /// Cut or broken files give fewer symbols, or none; they never trap.
  @Test func brokenFilesAreRead() throws {
    let descriptor = open("/bin/sh", O_RDONLY)
    var bytes = [UInt8](repeating: 0, count: 300_000)
    let count = read(descriptor, &bytes, bytes.count)
    close(descriptor)
    bytes.removeSubrange(count...)
    var path = Array("/tmp/vigil-elf-XXXXXX".utf8CString)
    let copy = mkstemp(&path)
    let name = String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer {
      close(copy)
      unlink(name)
    }
    for length in [0, 3, 16, 63, 64, 200, 1000, count / 2, count - 1] {
      ftruncate(copy, 0)
      pwrite(copy, bytes, length, 0)
      _ = ELFSymbols(path: name).map { ($0.value(of: "main"), $0.interpreter) }
    }
    var seed: UInt64 = 1
    for _ in 0..<300 {
      var broken = bytes
      for _ in 0..<3 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // The headers, and anywhere.
        broken[Int(seed >> 33) % (seed & 1 << 20 == 0 ? 2000 : count)] = UInt8(truncatingIfNeeded: seed >> 24)
      }
      pwrite(copy, broken, count, 0)
      _ = ELFSymbols(path: name).map { ($0.value(of: "main"), $0.interpreter) }
    }
  }
}
