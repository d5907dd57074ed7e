import ProgramRunner
import Testing

extension LiveLane {
  /// Nothing is lost silently: records printed + drops reported = events made.
  @Suite(.serialized, traces) struct Losses {
    struct Row: Sendable, CustomTestStringConvertible {
      var events: Int
      var threads: Int
      var options: [String]
      var testDescription: String { "\(events) events, \(threads) threads, \(options.joined(separator: " "))" }
    }

    static let rows: [Row] = [
      Row(events: 20_000, threads: 1, options: ["-b", "16m"]),
      Row(events: 100_000, threads: 1, options: ["-b", "4k", "-x", "switchrate=1s"]),
      Row(events: 100_000, threads: 2, options: ["-b", "4k", "-x", "switchrate=1s"]),
      Row(events: 200_000, threads: 2, options: ["-b", "64k", "-x", "switchrate=50ms"]),
    ]

    @Test(arguments: rows)
    func everyEventIsPrintedOrDeclared(row: Row) throws {
      let program = "syscall::lseek:entry /pid == $target/ { printf(\"%d %d\\n\", arg0, arg1); }"
      let trigger = "\(Lane.triggers)/events \(row.events) \(row.threads)"
      let result = try Lane.run(["-q"] + row.options + ["-c", trigger, "-n", program], timeoutSeconds: 120)
      #expect(result.end == .exited(0), "\(result.errorText)")
      let printed = result.outputText.split(separator: "\n").count
      let dropped = try Drops(in: result.errorText).principal
      #expect(printed + dropped == row.events * row.threads, "printed \(printed), declared \(dropped)")
      if row.options.first == "-b", row.options[1] == "4k" {
        #expect(dropped > 0, "this buffer was meant to be too small")
      }
    }
  }
}

/// The losses that dtrace declared on standard error, added up.
struct Drops {
  var principal = 0

  init(in text: String) throws {
    // "dtrace: 12 drops on CPU 3"
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 6, words[2].hasPrefix("drop"), words[3] == "on" else { continue }
      principal += try #require(Int(words[1]), "\(line)")
    }
  }
}
