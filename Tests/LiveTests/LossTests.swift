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

    /// The soak in short: lines, counts and drops add up at the full rate of events.
    @Test func everyEventOfASoakIsAccountedFor() throws {
      let result = try Lane.shell("\"$ROOT/Benchmarks/soak\" --dtrace \"$DTRACE\" --seconds 8", timeoutSeconds: 120)
      #expect(result.end == .exited(0), "\(result.outputText)\(result.errorText)")
    }

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

    /// A kind of loss, and a program that has more than fits: what it keeps it prints, as lines or as a sum.
    struct Kind: Sendable, CustomTestStringConvertible {
      var tag: String
      var words: String
      var options: [String]
      var program: String
      var testDescription: String { tag }
    }

    static let kinds: [Kind] = [
      Kind(
        tag: "AGGREGATION", words: "aggregation drops on CPU", options: ["-x", "aggsize=16k"],
        program: #"""
          syscall::lseek:entry /pid == $target/ { @kept[arg0, arg1] = count(); }
          END { printa("%@d\n", @kept); }
          """#),
      Kind(
        tag: "DYNAMIC", words: "dynamic variable drops", options: ["-x", "dynvarsize=64k"],
        program: #"""
          syscall::lseek:entry /pid == $target/ { kept[arg0, arg1] = 1; @kept = sum(kept[arg0, arg1]); }
          END { printa("%@d\n", @kept); }
          """#),
      Kind(
        tag: "SPEC", words: "speculative drops", options: ["-x", "specsize=64k"],
        program: #"""
          BEGIN { speculation(); }
          syscall::lseek:entry /pid == $target/ { speculate(1); printf("1\n"); }
          END { commit(1); }
          """#),
      Kind(
        tag: "SPECUNAVAIL", words: "failed speculations (no speculative buffer available)", options: ["-x", "nspec=3"],
        program: #"""
          syscall::lseek:entry /pid == $target/ { @kept = sum(speculation() != 0); }
          END { printa("%@d\n", @kept); }
          """#),
    ]

    @Test(arguments: kinds)
    func everyKindOfLossIsDeclared(kind: Kind) throws {
      let trigger = "\(Lane.triggers)/events 20000 2"
      let options = kind.options + ["-c", trigger, "-n", kind.program]
      let text = try Lane.run(["-q", "-x", "droptags"] + options, timeoutSeconds: 120)
      #expect(text.end == .exited(0), "\(text.errorText)")
      let kept = text.outputText.split(separator: "\n").compactMap { Int($0) }.reduce(0, +)
      var lost = 0
      for line in text.errorText.split(separator: "\n") {
        let start = "dtrace: [DTRACEDROP_\(kind.tag)] "
        #expect(line.hasPrefix(start) && line.contains(kind.words), "\(line)")
        lost += Int(line.dropFirst(start.count).prefix { $0.isNumber }) ?? 0
      }
      #expect(lost > 0)
      #expect(kept + lost == 40_000, "kept \(kept), declared \(lost)")

      let lines = try Lane.shell(
        """
        "$DTRACE" -q -O jsonl "$@" | python3 -c '
        from json import loads; from sys import stdin
        records = [loads(line) for line in stdin]
        drops = [record["drop"] for record in records if "drop" in record]
        kept = sum(int(part["message"]) for record in records if "probe" in record
                   for part in record["probe"]["output"] if "message" in part)
        kept += sum(row[function] for record in records if "probe" in record for part in record["probe"]["output"]
                    for row in part.get("aggregation-data", []) for function in ("sum", "count") if function in row)
        print({drop["kind"] for drop in drops}, kept + sum(drop["count"] for drop in drops))
        '
        """, arguments: options, timeoutSeconds: 120)
      #expect(lines.outputText == "{'\(kind.tag)'} 40000\n", "\(lines.errorText)")
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
