import DIF
import Glibc
import Kernel
import Testing

@testable import Consumer

/// A kernel that has nothing but files.
private struct FilesOnly: System {
  var files: [String: String]
  func call(_ call: SystemCall) -> Int { -Int(ENOSYS) }
  func readFile(_ path: String) -> [UInt8]? { files[path].map { Array($0.utf8) } }
}

/// panic() and breakpoint(), with a file of the test's own in place of the kernel's.
struct SystemRequestTests {
  private func withFile<Result>(_ body: (String) throws -> Result) throws -> Result {
    var name = Array("/tmp/vigil-request-XXXXXX\0".utf8CString.dropLast())
    let descriptor = mkstemp(&name)
    try #require(descriptor >= 0)
    close(descriptor)
    let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    return try body(path)
  }

  private func refusal(_ request: SystemRequest, _ files: [String: String], trigger: String) -> String? {
    request.refusal(system: FilesOnly(files: files), trigger: trigger)
  }

  @Test func onlyTwoActionsAskTheSystem() {
    #expect(SystemRequest(.panic) == .crash && SystemRequest(.breakpoint) == .debugger)
    #expect(SystemRequest(.stop) == nil && SystemRequest(.system) == nil)
  }

  @Test func oneLetterIsWritten() throws {
    for (request, letter) in [(SystemRequest.crash, "c"), (.debugger, "g")] {
      try withFile { path in
        try request.carryOut(trigger: path)
        #expect(LiveSystem().readText(path) == letter)
      }
    }
  }

  @Test func missingTriggerIsAnError() {
    #expect {
      try SystemRequest.crash.carryOut(trigger: "/nonexistent/trigger")
    } throws: { ($0 as? ActionError)?.message == "/nonexistent/trigger: No such file or directory" }
  }

  @Test func requestThatIsNotTakenIsAnError() {
    #expect {
      try SystemRequest.debugger.carryOut(trigger: "/dev/full")
    } throws: { ($0 as? ActionError)?.message == "/dev/full: No space left on device" }
  }

  @Test func refusalSaysWhatIsMissing() throws {
    let sysrq = "/proc/sys/kernel/sysrq"
    let console = "/sys/module/kgdboc/parameters/kgdboc"
    try withFile { path in
      #expect(refusal(.crash, [sysrq: "0\n"], trigger: path) == "system requests are off (kernel.sysrq is 0)")
      #expect(refusal(.crash, [sysrq: "438\n"], trigger: path) == nil)
      #expect(refusal(.crash, [:], trigger: path) == nil)
      #expect(refusal(.debugger, [:], trigger: path) == "no kernel debugger is set up (kgdboc)")
      #expect(refusal(.debugger, [console: "\n"], trigger: path) == "no kernel debugger is set up (kgdboc)")
      #expect(refusal(.debugger, [console: "ttyS0\n"], trigger: path) == nil)
    }
    #expect(
      refusal(.crash, [:], trigger: "/nonexistent/trigger")
        == "system requests cannot be made (/nonexistent/trigger: No such file or directory)")
  }
}
