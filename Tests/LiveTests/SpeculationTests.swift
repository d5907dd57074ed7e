import ProgramRunner
import Testing

extension LiveLane {
  /// Speculations under load: what was made is printed, discarded, or declared lost.
  @Suite(.serialized, traces) struct Speculations {
    /// Each thread's odd events are committed, the even ones discarded.
    private static let program = """
      syscall::lseek:entry /pid == $target/ { self->s = speculation(); self->n = arg1; }
      syscall::lseek:entry /self->s/ { @made = count(); }
      syscall::lseek:entry /self->s/ { speculate(self->s); printf("%d %d\\n", arg0, self->n); }
      syscall::lseek:return /self->s && (self->n & 1)/ { @committed = count(); }
      syscall::lseek:return /self->s && (self->n & 1)/ { commit(self->s); self->s = 0; }
      syscall::lseek:return /self->s/ { @discarded = count(); discard(self->s); self->s = 0; }
      END { printa("made %@d\\n", @made); printa("committed %@d\\n", @committed); printa("discarded %@d\\n", @discarded); }
      """

    private func run(_ options: [String]) throws -> (events: [[Int]], sums: [String: Int], drops: Int) {
      let trigger = "\(Lane.triggers)/hammer 300 2"
      let result = try Lane.run(
        ["-q", "-x", "nspec=2", "-c", trigger] + options + ["-n", Self.program], timeoutSeconds: 60)
      #expect(result.end == .exited(0), "\(result.errorText)")
      var sums: [String: Int] = [:]
      var events: [[Int]] = []
      for line in result.outputText.split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        if words.count == 2, let first = Int(words[0]), let second = Int(words[1]) {
          events.append([first, second])
        } else if words.count == 2 {
          sums[words[0]] = Int(words[1])
        }
      }
      let drops = result.errorText.split(separator: "\n").reduce(0) { sum, line in
        let words = line.split(separator: " ")
        return words.count > 2 && line.contains("drop") ? sum + (Int(words[1]) ?? 0) : sum
      }
      return (events, sums, drops)
    }

    /// `isInOrder`: with `temporal=no` a thread that moves to another CPU prints CPU by CPU.
    private func check(_ events: [[Int]], isInOrder: Bool = true) {
      #expect(events.allSatisfy { $0[1] % 2 == 1 }, "what was discarded is printed")
      #expect(Set(events).count == events.count, "a record is printed twice")
      guard isInOrder else { return }
      for (_, own) in Dictionary(grouping: events, by: { $0[0] }) {
        let firstOutOfOrder = zip(own, own.dropFirst()).first { $0[1] > $1[1] }
        #expect(firstOutOfOrder == nil, "the records of a thread are in its order")
      }
    }

    @Test(arguments: [
      ["-b", "64m"], ["-b", "64m", "-x", "temporal=no"], ["-b", "16k"], ["-b", "8k", "-x", "temporal=no"],
    ])
    func nothingIsLostInSilence(options: [String]) throws {
      let (events, sums, drops) = try run(options)
      let made = try #require(sums["made"])
      let committed = try #require(sums["committed"])
      let discarded = try #require(sums["discarded"])
      check(events, isInOrder: !options.contains("temporal=no"))
      #expect(made > 1000)
      #expect(events.count <= committed)
      #expect(committed - events.count <= drops, "\(committed) committed, \(events.count) printed, \(drops) declared")
      // The last event of a thread may still be under way.
      #expect(abs(made - committed - discarded) <= 2)
      if drops == 0 { #expect(events.count == committed) }
    }

    @Test func aRingKeepsWhatWasCommittedLast() throws {
      let (events, sums, drops) = try run(["-b", "64k", "-x", "bufpolicy=ring"])
      check(events)
      #expect(drops == 0)
      #expect(events.count > 100)
      #expect(events.count < (try #require(sums["committed"])))
    }
  }
}
