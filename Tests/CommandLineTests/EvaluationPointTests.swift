import Glibc
import Testing

@testable import DTrace

/// How a program of the tests is built, as far as the way to its main depends on it.
struct BuildRow: Sendable, CustomTestStringConvertible {
  let name: String
  let flags: String
  /// Whether its library's initialiser is there to run.
  var hasLibrary = true
  /// Whether main can be found.
  var hasMain = true
  var testDescription: String { name }
}

private let builds: [BuildRow] = [
  BuildRow(name: "dynamic, anywhere", flags: "-pie"),
  BuildRow(name: "dynamic, at its place", flags: "-no-pie"),
  BuildRow(name: "stripped, anywhere", flags: "-pie -s"),
  BuildRow(name: "stripped, at its place, bound lazily", flags: "-no-pie -s -Wl,-z,lazy"),
  BuildRow(name: "static", flags: "-static", hasLibrary: false),
  BuildRow(name: "static, anywhere", flags: "-static-pie", hasLibrary: false),
  BuildRow(name: "static, stripped", flags: "-static -s", hasLibrary: false, hasMain: false),
  BuildRow(name: "32-bit", flags: "-m32 -pie"),
  BuildRow(name: "32-bit, stripped", flags: "-m32 -no-pie -s"),
  BuildRow(name: "32-bit, static", flags: "-m32 -static", hasLibrary: false),
]

/// Where commands are held.
///
/// Each test owns the processes that it starts, one after the other.
@Suite(.serialized) struct EvaluationPointTests {
  /// A folder with the built program and the file that its stages write to; gone with the object.
  private final class Stages {
    let folder: String
    var program: String { folder + "/stages" }
    private var file: String { folder + "/lines" }

    init(_ flags: String, hasLibrary: Bool = true) throws {
      var path = Array("/tmp/vigil-stages-XXXXXX".utf8CString)
      folder = String(cString: try #require(mkdtemp(&path)))
      let sources = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Triggers"
      let compile = "cd \(folder) && : > lines && gcc -std=gnu11 -O1 -I\(sources) \(sources)/stages.c"
      let width = flags.contains("-m32") ? "-m32" : ""
      let library = "-Wl,--no-as-needed \(folder)/library.so"
      if hasLibrary { try Self.run("\(compile) \(width) -DLIBRARY -shared -fPIC -o library.so") }
      try Self.run("\(compile) -pthread \(flags) -o stages \(hasLibrary ? library : "")")
    }

    deinit { try? Self.run("rm -rf \(folder)") }

    static func run(_ command: String) throws { try #require(system(command) == 0, "\(command)") }

    /// The stages so far.
    var lines: String {
      guard let file = fopen(file, "r") else { return "" }
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 100)
      let count = fread(&bytes, 1, bytes.count, file)
      return String(decoding: bytes[..<count].filter { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }

    /// The program, held at a point.
    func held(_ point: EvaluationPoint, initialiser: String? = nil, isStepping: Bool = false) throws -> TargetProcess {
      let target = try TargetProcess(
        command: program,
        environmentChanges: ["STAGES=\(file)", "INITIALISER"] + (initialiser.map { ["INITIALISER=\($0)"] } ?? []))
      try target.advance(to: point, isStepping: isStepping)
      return target
    }
  }

  private func end(of target: TargetProcess) -> TargetProcess.End {
    while true {
      if let end = target.collect() { return end }
    }
  }

  @Test(arguments: builds) func everyProgramIsHeldAtItsPoints(_ build: BuildRow) throws {
    try expectPoints([.preinit, .postinit, .main], of: build, isStepping: false)
  }

  /// As where all breakpoints are in use.
  ///
  /// Static ones: the dynamic linker alone makes 120,000 steps, which take seconds.
  @Test(arguments: [builds[4], builds[9]]) func stepsTakeThePlaceOfBreakpoints(_ build: BuildRow) throws {
    try expectPoints([.main], of: build, isStepping: true)
  }

  private func expectPoints(_ points: [EvaluationPoint], of build: BuildRow, isStepping: Bool) throws {
    let stages = try Stages(build.flags, hasLibrary: build.hasLibrary)
    let initialised = build.hasMain ? (build.hasLibrary ? "12" : "2") : ""
    var before = ""
    for point in points {
      let target = try stages.held(point, isStepping: isStepping)
      #expect(stages.lines == before + (point == .preinit ? "" : initialised), "\(point)")
      try target.release()
      #expect(end(of: target) == .exited(status: 0))
      before += build.hasLibrary ? "123" : "23"
      #expect(stages.lines == before, "\(point)")
    }
  }

  @Test func scriptIsHeldInItsInterpreter() throws {
    let stages = try Stages("-pie")
    let script = stages.folder + "/script"
    try Stages.run("printf '#!/bin/sh\\necho 3 >> \(stages.folder)/lines\\n' > \(script) && chmod +x \(script)")
    let target = try TargetProcess(command: script, environmentChanges: [])
    try target.advance(to: .main)
    #expect(stages.lines == "")
    try target.release()
    #expect(end(of: target) == .exited(status: 0))
    #expect(stages.lines == "3")
  }

  @Test func signalsBeforeThePointAreDelivered() throws {
    let stages = try Stages("-pie")
    let target = try stages.held(.main, initialiser: "raise")
    #expect(stages.lines == "124")
    try target.release()
    #expect(end(of: target) == .exited(status: 0))
  }

  @Test func stopBeforeThePointIsObeyed() throws {
    let stages = try Stages("-pie")
    let target = try stages.held(.main, initialiser: "stop")
    try target.release()
    #expect(end(of: target) == .exited(status: 0))
    #expect(stages.lines == "123")
  }

  @Test func signalAtThePointWaitsForTheRelease() throws {
    let stages = try Stages("-pie")
    let target = try stages.held(.main)
    kill(target.pid, SIGTERM)
    #expect(target.collect() == nil)
    try target.release()
    #expect(end(of: target) == .signaled(SIGTERM))
    #expect(stages.lines == "12")
  }

  @Test func whatAnInitialiserExecutesIsHeldToo() throws {
    let stages = try Stages("-pie")
    let target = try stages.held(.main, initialiser: "exec")
    #expect(stages.lines == "1212")
    try target.release()
    #expect(end(of: target) == .exited(status: 0))
  }

  @Test func threadsOfAnInitialiserStandStillToo() throws {
    let stages = try Stages("-static", hasLibrary: false)
    let target = try stages.held(.main, initialiser: "thread")
    let states = stages.folder + "/states"
    try Stages.run("cut -d' ' -f3 /proc/\(target.pid)/task/*/stat > \(states)")
    // Two threads, stopped by a tracer.
    try Stages.run("[ \"$(echo $(cat \(states)))\" = 't t' ]")
    try target.release()
    #expect(end(of: target) == .exited(status: 0))
  }

  @Test(arguments: [
    ("exit", "process exited with status 7"), ("abort", "process died from signal 6"),
  ])
  func endBeforeThePointIsAnError(initialiser: String, reason: String) throws {
    let stages = try Stages("-pie")
    #expect {
      _ = try stages.held(.main, initialiser: initialiser)
    } throws: {
      let message = ($0 as? SessionError)?.message ?? ""
      return message.hasPrefix("failed to control pid ") && message.hasSuffix(": \(reason)")
    }
  }

  @Test func failureOfExecIsReported() throws {
    let stages = try Stages("-pie")
    let script = stages.folder + "/script"
    try Stages.run("echo '#!/no/such/interpreter' > \(script) && chmod +x \(script)")
    let target = try TargetProcess(command: script, environmentChanges: [])
    #expect {
      try target.advance(to: .main)
    } throws: {
      ($0 as? SessionError)?.message
        == "failed to execute the command of pid \(target.pid): No such file or directory"
    }
  }

  @Test func unreleasedCommandDiesWithItsTarget() throws {
    let stages = try Stages("-pie")
    var target: TargetProcess? = try stages.held(.main)
    let pid = target?.pid ?? 0
    target = nil
    #expect(throws: SessionError.self) { _ = try TargetProcess(grabbing: pid) }
    #expect(stages.lines == "12")
  }
}
