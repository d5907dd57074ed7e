import Glibc
import Kernel
import ProgramRunner
import Testing

/// What the live lane works with: the built files, and whether this machine lets it trace.
enum Lane {
  /// The checkout.
  static let root: String = {
    // .../Tests/LiveTests/Lane.swift
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// The program under test: the release binary in `make test`, else the debug one.
  static let dtrace: String = variable("VIGIL_DTRACE") ?? root + "/.build/debug/dtrace"
  static let triggers = root + "/.build/triggers"
  static let programsFolder = root + "/Tests/Programs"
  static let isCI = variable("CI") == "true"
  static let updatesGolden = variable("UPDATE_GOLDEN") != nil

  static let runner = Runner(
    dtrace: dtrace, triggers: triggers, place: .host, updatesGolden: updatesGolden, feature: kernelFeature)

  /// Why nothing can be traced here; nil if it can.
  static let reasonNotToRun: String? = {
    guard isExecutable(dtrace) else { return "\(dtrace) is not built" }
    guard isExecutable(triggers + "/events") else { return "the triggers are not built (make triggers)" }
    let missing = Capabilities.effective(of: LiveSystem()).missing([.bpf, .perfmon])
    return missing.isEmpty ? nil : "missing \(missing.map(\.name).joined(separator: ", "))"
  }()

  static var canRun: Bool { reasonNotToRun == nil }

  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Runs `dtrace` with arguments.
  static func run(
    _ arguments: [String], environment: [String] = [], timeoutSeconds: Int = 30
  ) throws -> CommandResult {
    try Command(
      dtrace, arguments, environment: Command.plainEnvironment + environment, folder: root,
      timeoutSeconds: timeoutSeconds
    ).run()
  }

  /// A shell function that kills a tracer, and says which of its children are left two seconds later.
  static let killed = """
    killed() { # killed PID WHEN
      local children child try
      children=$(cat /proc/$1/task/*/children 2>/dev/null)
      kill -9 $1 2>/dev/null
      wait $1 2>/dev/null
      for child in $children; do
        for try in $(seq 200); do
          [ -d /proc/$child ] && ! grep -q '^State:.Z' /proc/$child/status 2>/dev/null || break
          sleep 0.01
        done
        [ -d /proc/$child ] && ! grep -q '^State:.Z' /proc/$child/status 2>/dev/null && echo "$2: child $child is left"
      done
    }
    """

  /// Runs a shell script in which `$DTRACE` and `$TRIGGERS` name the built files.
  static func shell(
    _ script: String, arguments: [String] = [], timeoutSeconds: Int = 60
  ) throws -> CommandResult {
    try Command(
      "/bin/bash", ["-c", script, "bash"] + arguments,
      environment: Command.plainEnvironment + ["DTRACE=\(dtrace)", "TRIGGERS=\(triggers)", "ROOT=\(root)"],
      folder: root, timeoutSeconds: timeoutSeconds
    ).run()
  }
}

/// The lane as a whole: everything that traces stands in extensions of this suite, one after the other.
@Suite(.serialized) struct LiveLane {
  /// Elsewhere a lane that cannot run is skipped with its reason; in CI that is a failure.
  @Test func laneCanRun() throws {
    guard let reason = Lane.reasonNotToRun else { return }
    guard Lane.isCI else { try Test.cancel("\(reason)") }
    Issue.record("the live lane cannot run: \(reason)")
  }
}

/// Condition of the suites that trace.
let traces: ConditionTrait = .enabled(if: Lane.canRun, "nothing can be traced here, see laneCanRun")
