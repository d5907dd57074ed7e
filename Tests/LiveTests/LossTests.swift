import Kernel
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
        tag: "PRINCIPAL", words: "drops on CPU", options: ["-b", "4k", "-x", "switchrate=100ms"],
        program: #"""
          syscall::lseek:entry /pid == $target/ { printf("1\n"); }
          END { printf("0\n"); }
          """#),
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
          END { printf("0\n"); }
          """#),
      Kind(
        tag: "SPECUNAVAIL", words: "failed speculations (no speculative buffer available)", options: ["-x", "nspec=3"],
        program: #"""
          syscall::lseek:entry /pid == $target/ { @kept = sum(speculation() != 0); }
          END { printa("%@d\n", @kept); }
          """#),
      // Room for all reports, whenever they are read.
      Kind(
        tag: "DBLERROR", words: "errors in ERROR probe enabling", options: ["-b", "32m"],
        program: #"""
          syscall::lseek:entry /pid == $target/ { trace(*(int *)(arg1 & 1)); }
          ERROR /arg5 == 0/ { @kept = count(); }
          ERROR /arg5 == 1/ { trace(*(int *)0); }
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
        if kind.tag == "DBLERROR", line.hasPrefix("dtrace: error on enabled probe") { continue }
        let start = "dtrace: [DTRACEDROP_\(kind.tag)] "
        #expect(line.hasPrefix(start) && line.contains(kind.words), "\(line)")
        lost += Int(line.dropFirst(start.count).prefix { $0.isNumber }) ?? 0
      }
      #expect(lost > 0)
      #expect(kept + lost == 40_000, "kept \(kept), declared \(lost)")

      let lines = try documented(options)
      #expect(lines.kinds == [kind.tag] && lines.kept + lines.lost == 40_000, "\(lines)")
    }

    /// A loss is told while it goes on: the process that makes the events ends when it has been.
    @Test(arguments: kinds)
    func everyKindOfLossIsToldWhileItGoesOn(kind: Kind) throws {
      let result = try Lane.shell(
        """
        "$TRIGGERS/hammer" 60000 & hammer=$!
        "$DTRACE" -q -O jsonl -x switchrate=5ms -x statusrate=5ms "$@" -p $hammer | python3 -c '
        from json import loads; from os import kill; from sys import argv, stdin
        for line in stdin:
            if loads(line).get("drop", {}).get("kind") == argv[1]:
                print("told")
                kill(int(argv[2]), 9)
                break
        stdin.read()
        ' \(kind.tag) $hammer
        wait $hammer
        """, arguments: kind.options + ["-n", kind.program], timeoutSeconds: 120)
      #expect(result.outputText == "told\n", "\(result.errorText)")
    }

    /// What nobody has asked for until then is told at the end: the first look comes when tracing has just begun, or a
    /// little later, the second one never.
    @Test(arguments: kinds.filter { !$0.words.hasSuffix("on CPU") })
    func everyKindOfLossIsToldAtTheEnd(kind: Kind) throws {
      let trigger = "\(Lane.triggers)/events 5000 2"
      let options = kind.options + ["-x", "statusrate=10s", "-c", trigger, "-n", kind.program]
      let lines = try documented(options)
      #expect((1...2).contains(lines.reports) && lines.kept + lines.lost == 10_000, "\(lines)")
      let text = try Lane.run(["-q"] + options)
      let told = text.errorText.split(separator: "\n").count { $0.hasSuffix(kind.words) }
      #expect(told == 1 || told == 2, "\(text.errorText)")
    }

    /// Losses of buffers are told for the CPU whose buffer it was.
    @Test(arguments: kinds.filter { $0.words.hasSuffix("on CPU") })
    func lossesOfBuffersAreThoseOfACPU(kind: Kind) throws {
      for cpu in CPUSet.online() {
        let trigger = "taskset -c \(cpu) \(Lane.triggers)/events 20000"
        let options = kind.options + ["-c", trigger, "-n", kind.program]
        let lines = try documented(options)
        #expect(lines.cpus == [cpu] && lines.lost > 0 && lines.kept + lines.lost == 20_000, "\(lines)")
        let text = try Lane.run(["-q"] + options)
        let told = text.errorText.split(separator: "\n")
        #expect(!told.isEmpty && told.allSatisfy { $0.hasSuffix("\(kind.words) \(cpu)") }, "\(text.errorText)")
      }
    }

    /// What the lines of a document say: what was kept, what was lost, where, and how often that is told.
    private func documented(_ options: [String]) throws -> Documented {
      let result = try Lane.shell(
        """
        "$DTRACE" -q -O jsonl "$@" | python3 -c '
        from json import loads; from sys import stdin; from time import time
        records = [loads(line) for line in stdin]
        drops = [record["drop"] for record in records if "drop" in record]
        assert all(abs(drop["timestamp"] / 1e9 - time()) < 3600 for drop in drops), drops
        kept = sum(int(part["message"]) for record in records if "probe" in record
                   for part in record["probe"]["output"] if "message" in part)
        kept += sum(row[function] for record in records if "probe" in record for part in record["probe"]["output"]
                    for row in part.get("aggregation-data", []) for function in ("sum", "count") if function in row)
        sums = {}
        for drop in drops:
            place = drop["kind"], drop.get("cpu")
            sums[place] = sums.get(place, 0) + drop["count"]
            assert drop["total"] == sums[place], drop
        print(*{kind for kind, cpu in sums})
        print(*{cpu for kind, cpu in sums if cpu is not None})
        print(kept, sum(sums.values()), len(drops))
        '
        """, arguments: options, timeoutSeconds: 120)
      let lines = result.outputText.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.split(separator: " ") }
      try #require(lines.count == 4 && lines[2].count == 3, "\(result.outputText)\(result.errorText)")
      let numbers = lines[2].compactMap { Int($0) }
      return Documented(
        kinds: lines[0].map(String.init), cpus: lines[1].compactMap { Int($0) }, kept: numbers[0], lost: numbers[1],
        reports: numbers[2])
    }

    private struct Documented {
      var kinds: [String]
      var cpus: [Int]
      var kept: Int
      var lost: Int
      /// How many records told of losses.
      var reports: Int
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
