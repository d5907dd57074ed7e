/// CPU numbers as /sys writes them ("0-3,8,10-11").
package enum CPUSet {
  /// The numbers in ascending order; nil for malformed text.
  package static func parse(_ text: String) -> [Int]? {
    var numbers: [Int] = []
    for part in text.filter({ !$0.isWhitespace }).split(separator: ",") {
      let ends = part.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = Int(ends[0]), let last = ends.count == 1 ? first : Int(ends[1]),
        first >= 0, last >= first, last < 65536
      else { return nil }
      numbers += first...last
    }
    return numbers.isEmpty ? nil : numbers
  }

  /// CPUs that run now.
  package static func online(_ system: any System = LiveSystem()) -> [Int] { read("online", system) }

  /// How many elements a per-CPU map has: one for each CPU that could ever exist, numbered without gaps.
  package static func possibleCount(_ system: any System = LiveSystem()) -> Int {
    (read("possible", system).last ?? 0) + 1
  }

  private static func read(_ name: String, _ system: any System) -> [Int] {
    system.readText("/sys/devices/system/cpu/\(name)").flatMap(parse) ?? [0]
  }
}
