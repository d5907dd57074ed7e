internal import DTrace

/// The texts of `-v` (cli.md §5).
enum StabilityReport {
  /// What a program relies on; `isLast` ends the report, which the descriptions follow with -e.
  static func text(of program: Program, named name: String, isLast: Bool) -> String {
    "\nStability attributes for \(name):\n"
      + block("Minimum Probe Description Attributes", program.descriptionStability)
      + block("Minimum Statement Attributes", program.statementStability) + (isLast ? "\n" : "")
  }

  /// What is known of a probe or a description.
  static func text(of report: ProbeReport) -> String {
    var text = block("Probe Description Attributes", report.stability)
    text += block("Argument Attributes", report.argumentStability)
    text += "\n\tArgument Types\n"
    if report.argumentTypes.isEmpty { text += "\t\tNone\n" }
    for (number, type) in report.argumentTypes.enumerated() { text += "\t\targs[\(number)]: \(type)\n" }
    return text + "\n"
  }

  private static func block(_ title: String, _ stability: Stability) -> String {
    "\n\t\(title)\n\t\tIdentifier Names: \(stability.name)\n\t\tData Semantics:   \(stability.data)\n"
      + "\t\tDependency Class: \(stability.dependency)\n"
  }
}
