import DIF
import Glibc
import Testing

@testable import DSemantics
@testable import DTrace

/// What changes the system needs -w, and is taken by the verifier of this kernel; nothing here is ever attached.
@Suite(.enabled(if: access("/sys/kernel/btf/vmlinux", R_OK) == 0, "the kernel's types are not readable"))
struct DestructiveTests {
  /// Every call that needs -w.
  private static let calls = [
    "stop()", "raise(9)", "raise(arg0)", "chill(1000)", "chill(arg0)", "panic()", "breakpoint()", "system(\"true\")",
    "freopen(\"/dev/null\")", "copyout(alloca(8), arg0, 8)", "copyoutstr(execname, arg0, 8)",
  ]
  private static let probes = ["BEGIN", "syscall::write:entry", "profile-97", "ERROR"]

  private func bound(_ text: String, _ session: Session) throws -> BoundProgram {
    session.enable(try session.compile(text))
    return session.bind()
  }

  @Test func everyDestructiveActionIsTried() {
    let destructive = ActionRow.table.filter { $0.kind.isDestructive }.map(\.name)
    #expect(destructive.count == 7)
    for name in destructive + ["copyout", "copyoutstr"] {
      #expect(Self.calls.contains { $0.hasPrefix(name + "(") }, "\(name)")
    }
  }

  @Test(arguments: calls) func needsPermission(_ call: String) throws {
    let session = Session()
    let program = try bound("BEGIN { \(call); }", session)
    #expect {
      try session.checkPermission(program)
    } throws: { error in
      guard case SessionError.failed(let text)? = error as? SessionError else { return false }
      return text == "could not enable tracing: Destructive actions not allowed"
    }
    session.options.isDestructive = true
    try session.checkPermission(program)
  }

  @Test(
    .enabled(if: mayLoad, "programs cannot be loaded here"),
    arguments: [
      "stop()", "raise(9)", "raise(arg0)", "chill(1000)", "chill(arg0)", "stop(); raise(1); chill(1); chill(2)",
    ])
  func loads(_ call: String) throws {
    for probe in Self.probes {
      let session = Session()
      session.options.isDestructive = true
      session.options.hasExtensions = true
      _ = try session.load(
        try bound(
          "\(probe) { \(call); trace(timestamp); } \(probe) { for (this->i = 0; this->i < 2; this->i++) { \(call); } }",
          session))
    }
  }

  private static var mayLoad: Bool {
    let session = Session()
    guard let program = try? session.compile("BEGIN { trace(1); }") else { return false }
    session.enable(program)
    return (try? session.load(session.bind())) != nil
  }
}
