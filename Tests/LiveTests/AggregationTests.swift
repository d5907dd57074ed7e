import Kernel
import ProgramRunner
import Testing

extension LiveLane {
  /// clear() and trunc() while the probes fire lose and double nothing: all that was printed in between adds up to what
  /// another aggregation has counted all the time.
  @Suite(.serialized, traces) struct Aggregations {
    struct Row: Sendable, CustomTestStringConvertible {
      var action: String
      var key: String
      var testDescription: String { "\(action)(@part\(key))" }
    }

    static let rows: [Row] = ["clear", "trunc"].flatMap { action in
      ["", "[\"k\"]", "[arg1 % 100]"].map { Row(action: action, key: $0) }
    }

    @Test(arguments: rows)
    func partsAddUpToTheWhole(row: Row) throws {
      let program = """
        syscall::lseek:entry /pid == $target/ { @part\(row.key) = count(); @whole = count(); }
        tick-10ms { printa("part %@d\\n", @part); \(row.action)(@part); }
        END { printa("part %@d\\n", @part); printa("whole %@d\\n", @whole); }
        """
      let result = try Lane.run(["-q", "-c", "\(Lane.triggers)/hammer 300 2", "-n", program])
      #expect(result.end == .exited(0), "\(result.errorText)")
      var parts: [Int] = []
      var whole: Int?
      for line in result.outputText.split(separator: "\n") {
        let words = line.split(separator: " ")
        let number = try #require(words.count == 2 ? Int(words[1]) : nil, "\(line)")
        if words[0] == "whole" { whole = number } else { parts.append(number) }
      }
      #expect(whole == parts.reduce(0, +))
      #expect(parts.filter { $0 > 0 }.count > 1, "nothing was printed while the probe fired")
    }

    struct IntervalRow: Sendable, CustomTestStringConvertible {
      var action: String
      var threads: Int
      var isKeyed: Bool
      /// Whether a firing takes long between its first and its last aggregation, on a processor that is not ours: then one
      /// is in flight whenever a value is cleared.
      var isSlow = false
      var testDescription: String {
        "\(action), \(threads) threads\(isKeyed ? ", keyed" : "")\(isSlow ? ", slow" : "")"
      }
    }

    static let intervals: [IntervalRow] = ["clear", "trunc"].flatMap { action in
      [
        IntervalRow(action: action, threads: 1, isKeyed: false),
        IntervalRow(action: action, threads: 3, isKeyed: true),
        IntervalRow(action: action, threads: 1, isKeyed: false, isSlow: true),
        IntervalRow(action: action, threads: 1, isKeyed: true, isSlow: true),
      ]
    }

    /// All intervals together are all events that were made, but for declared losses.
    ///
    /// Each thread's events are numbered from 0: an interval has as many as lie between its lowest and its highest
    /// number, and begins behind the one before.
    @Test(arguments: intervals)
    func eachIntervalHasItsOwnEventsAndNoOthers(row: IntervalRow) throws {
      let count = row.isSlow ? 2000 : 150_000
      let names = ["n", "lo", "hi", "mean"]
      let loop = row.isSlow ? "for (this->i = 0; this->i < 20000; this->i++) { this->x += this->i; }" : ""
      let key = row.isKeyed ? "[-1 - arg0]" : ""
      let print = "printa(\"\(row.isKeyed ? "%d" : "0") %@d %@d %@d %@d\\n\", @n, @lo, @hi, @mean);"
      let program = """
        syscall::lseek:entry /pid == $target/ {
          @n\(key) = count();
          \(loop)
          @lo\(key) = min(arg1); @hi\(key) = max(arg1); @mean\(key) = avg(arg1);
        }
        tick-1ms { \(print) \(names.map { "\(row.action)(@\($0));" }.joined(separator: " ")) }
        END { \(print) }
        """
      let cpus = CPUSet.online()
      let far = row.isSlow ? "taskset -c \(cpus.last ?? 0) " : ""
      let near = row.isSlow ? ["taskset", "-c", "\(cpus.first ?? 0)"] : []
      // A small table is read quickly, which leaves a firing little time.
      let words =
        near + [
          Lane.dtrace, "-q", "-x", "extensions", "-x", "looplimit=20000", "-x", "switchrate=1ms", "-x", "aggsize=16k",
          "-c", "\(far)\(Lane.triggers)/events \(count) \(row.threads)", "-n", program,
        ]
      let result = try Command(
        "/usr/bin/env", words, environment: Command.plainEnvironment, folder: Lane.root, timeoutSeconds: 30
      ).run()
      #expect(result.end == .exited(0), "\(result.errorText)")
      var seen: [Int: Int] = [:]
      var counted = 0
      var intervals = 0
      for line in result.outputText.split(separator: "\n") {
        let words = line.split(separator: " ").compactMap { Int($0) }
        try #require(words.count == 5, "\(line)")
        let (thread, number, low, high) = (words[0], words[1], words[2], words[3])
        if number == 0 { continue }
        let first = seen[thread, default: 0]
        #expect(low >= first && high >= low + number - 1, "\(line), from \(first)")
        if high == low + number - 1 { #expect(words[4] == (low + high) / 2) }
        counted += number
        seen[thread] = high + 1
        intervals += 1
      }
      // A firing that interrupts another one on its CPU is skipped by the kernel: these are declared, and nothing else is.
      var missed = 0
      for line in result.errorText.split(separator: "\n") {
        let words = line.split(separator: " ")
        try #require(words.count > 3 && words[2] == "missed", "\(line)")
        missed += Int(words[1]) ?? 0
      }
      #expect(counted + missed == row.threads * count, "\(seen)")
      #expect(intervals > 3 * row.threads, "nothing was printed while the probe fired")
    }

    /// What is printed of 300,000 keys and what is declared as lost are all events that were made.
    @Test(arguments: ["64m", "1m"])
    func manyKeysAreCountedOrDeclared(memory: String) throws {
      let program = "syscall::lseek:entry /pid == $target/ { @[arg1, execname] = count(); }"
      let result = try Lane.shell(
        """
        $DTRACE -q -x aggsize=\(memory) -c "$TRIGGERS/events 300000 2" -n '\(program)' |
        awk 'NF { keys++; sum += $NF } END { print keys, sum }'
        """, timeoutSeconds: 120)
      #expect(result.end == .exited(0))
      let words = result.outputText.split(separator: " ").compactMap { Int($0.filter(\.isNumber)) }
      try #require(words.count == 2, "\(result.outputText)")
      var lost = 0
      var kinds: Set<Substring> = []
      for line in result.errorText.split(separator: "\n") {
        let words = line.split(separator: " ")
        try #require(words.count > 3 && words[0] == "dtrace:", "\(line)")
        lost += Int(words[1]) ?? 0
        kinds.insert(words[2])
      }
      #expect(words[1] + lost == 600_000, "\(result.outputText) \(result.errorText)")
      if memory == "64m" {
        #expect(words[0] >= 300_000 - lost)
      } else {
        #expect(kinds.contains("aggregation") && words[0] < 300_000, "\(result.errorText)")
      }
    }

    struct CPURow: Sendable, CustomTestStringConvertible {
      var key: String
      /// The program has a clause that could clear it.
      var isForgetful = false
      /// There are so many others that they share tables.
      var isShared = false
      var testDescription: String { "@\(key)\(isForgetful ? ", forgetful" : "")\(isShared ? ", shared" : "")" }
    }

    static let keysOfCPUs: [CPURow] = ["", "[1]", "[execname, probefunc]", "[strjoin(\"key\", execname)]"]
      .flatMap { key in [CPURow(key: key), CPURow(key: key, isForgetful: true, isShared: !key.isEmpty)] }

    /// With `aggpercpu` documents say what each CPU has aggregated: just what an aggregation by `cpu` says, and together the
    /// whole.
    @Test(arguments: keysOfCPUs)
    func eachCPUsPartIsKept(row: CPURow) throws {
      let cpus = [CPUSet.online().first ?? 0, CPUSet.online().last ?? 0]
      let functions = [("n", "count()"), ("high", "max(arg1)"), ("mean", "avg(arg1)"), ("spread", "quantize(arg1)")]
      let uses = functions.map { "@\($0)\(row.key) = \($1); @\($0)_by[cpu] = \($1);" }
      let others = row.isShared ? (0..<16).map { "@other\($0)[1] = max(1);" } : []
      let clears = row.isForgetful ? functions.map { "clear(@\($0.0));" } : []
      let program = """
        syscall::lseek:entry /execname == "hammer" && progenyof($target)/ { \((uses + others).joined(separator: " ")) }
        tick-10ms /arg1 == 1/ { n++; \(clears.joined(separator: " ")) }
        tick-10ms { printa(@n); }
        END { \(functions.map { "printa(@\($0.0)); printa(@\($0.0)_by);" }.joined(separator: " ")) }
        """
      let result = try Lane.shell(
        """
        hammers="taskset -c $2 $TRIGGERS/hammer 100 & taskset -c $3 $TRIGGERS/hammer 100; wait"
        $DTRACE -q -x aggpercpu -O jsonl -c "sh -c '$hammers'" -n "$1" | python3 -c '
        from json import loads; from sys import stdin
        tables = {part["aggregation-name"]: part["aggregation-data"] for line in stdin
                  for part in loads(line).get("probe", {}).get("output", ()) if "aggregation-data" in part}
        for name in "n", "high", "mean", "spread":
            row, = tables[name]
            parts = {part.pop("cpu"): part for part in row["cpus"]}
            want = {}
            for other in tables[name + "_by"]:
                cpu, = (key["value"] for key in other.pop("keys"))
                # Who has the key is the only one to count it.
                assert other.pop("cpus") == [dict(other, cpu=cpu)], other
                want[cpu] = other
            assert parts == want, (name, parts, want)
            print(name, len(parts))
            if name == "n": assert row["count"] == sum(part["count"] for part in parts.values()), row
        '
        """, arguments: [program, "\(cpus[0])", "\(cpus[1])"], timeoutSeconds: 60)
      #expect(result.end == .exited(0), "\(result.errorText)")
      let lines = functions.map { "\($0.0) \(Set(cpus).count)\n" }.joined()
      #expect(result.outputText == lines, "\(result.errorText)")
    }
  }
}
