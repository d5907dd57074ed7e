/// What the kernel's verifier wrote about a program that it refused.
package struct VerifierLog: Hashable, Sendable {
  /// Index of the refused instruction, counting both slots of a 16-byte one; nil if the log names none.
  package var instruction: Int?
  /// One line.
  package var reason: String

  /// Reads a log of level 1: instructions ("12: (85) call bpf_ktime_get_ns#5"), states of registers, then the
  /// reason, then statistics.
  package init(_ text: String) {
    var reason = "it gives no reason"
    var instruction: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      if let index = Self.instructionIndex(of: line) {
        instruction = index
      } else if !Self.isRemark(line) {
        reason = String(line)
      }
    }
    // Faults of form are found before the walk over the instructions and name theirs in the text.
    self.instruction = instruction ?? Self.number(after: "insn ", in: reason)
    self.reason = reason
  }

  /// The index in front of a line of the form `12: (85) call ...`.
  private static func instructionIndex(of line: Substring) -> Int? {
    guard let colon = line.firstIndex(of: ":"), line[colon...].hasPrefix(": (") else { return nil }
    return Int(line[..<colon])
  }

  /// Lines about the verifier's own work and states.
  private static func isRemark(_ line: Substring) -> Bool {
    let prefixes: [String] = [
      "processed ", "verification time", "stack depth", "mark_precise", "last_idx", "regs=", "parent", "from ", ";",
      "func#", "max_states", "peak_states", "caller:", "callee:", "frame", "returning from callee", "to caller at",
      "propagating", "Live regs", "safe",
    ]
    if prefixes.contains(where: { line.hasPrefix($0) }) { return true }
    // A state of registers: "3: R0=scalar() R1=ctx()" or "R0=scalar() R10=fp0".
    let words = line.split(separator: " ", maxSplits: 2)
    guard var first = words.first else { return true }
    if first.hasSuffix(":"), Int(first.dropLast()) != nil {
      guard words.count > 1 else { return true }
      first = words[1]
    }
    return first.hasPrefix("R") && first.contains("=") && first.dropFirst().first?.isNumber == true
  }

  private static func number(after word: String, in text: String) -> Int? {
    guard let range = text.firstRange(of: word) else { return nil }
    return Int(text[range.upperBound...].prefix { $0.isNumber })
  }
}

/// A wish to see what the verifier says of each program, whether it takes it or not (`bpflog`).
package struct VerifierLogRequest {
  /// Room for one program's log: of a longer one kernels since 6.4 give the end, older ones the beginning.
  package var bytes: Int
  /// Takes a program's name and its log.
  package var report: (_ program: String, _ log: String) -> Void

  package init(bytes: Int, report: @escaping (_ program: String, _ log: String) -> Void) {
    self.bytes = bytes
    self.report = report
  }
}
