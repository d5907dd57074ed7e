import Glibc
import Kernel
import Testing

@testable import dtrace

/// dtrace -V -v (cli.md §5); what it says of each thing depends on the machine.
struct SystemReportTests {
  private static func version(_ words: String...) throws -> String {
    try Settings(dtrace.CommandLine(parsing: ["dtrace"] + words), environment: []).version
  }

  @Test func versionAloneIsOneLine() throws {
    let text = try Self.version("-V")
    #expect(text.hasPrefix("dtrace: Sun D 1.13 (Vigil "))
    #expect(text.split(separator: "\n").count == 1)
  }

  @Test func reportHasEveryFeatureCapabilityAndProvider() throws {
    let text = try Self.version("-V", "-v")
    #expect(text.hasPrefix("dtrace: Sun D 1.13 (Vigil "))
    for name in Feature.all.map(\.name) + Capability.allCases.map(\.name) + ["dtrace", "profile", "syscall"] {
      #expect(text.contains("\n  \(name) "), "\(name)")
    }
  }

  @Test func reportNamesNoHostUserPathOrAddress() throws {
    let text = try Self.version("-Vv", "-Ojson")
    var names = utsname()
    uname(&names)
    let host = withUnsafeBytes(of: &names.nodename) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    #expect(!text.contains("\"\(host)\""))
    #expect(!text.contains("0x"))
    #expect(!text.contains("/proc") && !text.contains("/sys") && !text.contains("/home") && !text.contains("/root"))
  }

  @Test func otherFormsAreRefused() {
    #expect(throws: CommandFailure.fatal("the report of -V -v is text or json")) {
      try Self.version("-Vv", "-Oxml")
    }
  }
}
