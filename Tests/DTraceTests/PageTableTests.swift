import CTypes
import DIF
import Diagnostics
import Testing

@testable import DSemantics
@testable import DSyntax
@testable import DTrace

/// What the tables of the compiler hold is in the pages: nothing is added without a line about it.
@Suite struct PageTableTests {
  @Test(arguments: BuiltinVariable.allCases) func builtinVariableHasARow(_ variable: BuiltinVariable) {
    #expect(Page.rows("## Built-in variables", of: PageTests.language).contains { Page.names($0, variable.name) })
    #expect(Page.words(PageTests.format).contains("`\(variable.name)` \(variable.id.rawValue)"))
  }

  @Test(arguments: Subroutine.allCases) func subroutineHasARow(_ subroutine: Subroutine) {
    let isInLanguage = Page.rows("## Subroutines", of: PageTests.language).contains { Page.names($0, subroutine.name) }
    #expect(isInLanguage == !subroutine.isCompilers)
    #expect(Page.words(PageTests.format).contains("`\(subroutine.name)` \(subroutine.rawValue)"))
  }

  @Test(arguments: Subroutine.allCases.filter(\.isDestructive)) func destructiveSubroutineIsMarked(
    _ subroutine: Subroutine
  ) {
    let row = Page.rows("## Subroutines", of: PageTests.language).first { Page.names($0, subroutine.name) }
    #expect(row?.contains("**destructive**") == true)
  }

  @Test(arguments: ActionRow.table.map(\.name)) func actionHasARow(_ name: String) throws {
    let row = try #require(Page.rows("## Actions", of: PageTests.language).first { Page.names($0, name) })
    #expect(row.contains("**destructive**") == (ActionRow.byName[name]?.kind.isDestructive == true))
  }

  @Test(arguments: AggregatingFunctionRow.table.map(\.name)) func aggregatingFunctionHasARow(_ name: String) {
    #expect(Page.rows("## Aggregations", of: PageTests.language).contains { Page.names($0, name) })
  }

  @Test(arguments: PrintfConversionRow.table.flatMap(\.names)) func conversionHasARow(_ name: String) {
    let rows = Page.rows("### printf", of: PageTests.language)
    // Sizes are said once for all.
    let bare = String(name.drop { "hlL".contains($0) })
    #expect(rows.contains { Page.names($0, "%\(name)") || Page.names($0, "%\(bare)") })
  }

  @Test(arguments: Keyword.allCases.map(\.rawValue)) func keywordIsNamed(_ keyword: String) {
    let text = Page.text(PageTests.language)
    let list = text.components(from: "\nKeywords: ", to: "\n\n")
    #expect(list.split { !$0.isLetter }.contains(keyword[...]), "\(keyword)")
  }

  @Test func macroVariablesAreNamed() {
    let rows = Page.rows("## Lexical structure", of: PageTests.language)
    for name in Session().macros(programName: "").variables.keys {
      #expect(rows.contains { Page.names($0, "$\(name)") }, "\(name)")
    }
  }

  @Test(arguments: DataModel.lp64.typedefs.keys.sorted()) func typedefIsNamed(_ name: String) {
    #expect(Page.text(PageTests.language).contains("`\(name)`"))
  }

  @Test(arguments: EmbeddedLibraries.names) func libraryHasARow(_ name: String) {
    #expect(Page.rows("## Libraries", of: PageTests.language).contains { Page.names($0, name) })
  }

  /// The directives, by what the compiler says to them: none of these is unknown, and each has a row.
  @Test(arguments: ["option", "depends_on", "attributes", "binding"]) func pragmaHasARow(_ name: String) {
    #expect(Page.rows("## Pragmas", of: PageTests.language).contains { $0.contains("`#pragma D \(name) ") })
    do {
      _ = try Session().compile("#pragma D \(name)\nBEGIN { }")
      Issue.record("it needs words")
    } catch {
      guard case .compile(let diagnostics, _) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(diagnostics.first?.tag == .D_PRAGMA_MALFORM)
    }
  }

  @Test(arguments: ProviderStability.components.keys.sorted()) func providerPartIsNamed(_ name: String) {
    #expect(
      Page.rows("## Pragmas", of: PageTests.language).contains { $0.contains("PART`") && $0.contains("`\(name)`") })
  }

  @Test func stabilitiesAreNamedInOrder() {
    let text = Page.text(PageTests.language)
    #expect(text.contains(StabilityAttributes.Stability.allCases.map(\.name).joined(separator: ", ")))
    #expect(text.contains(StabilityAttributes.DependencyClass.allCases.map(\.name).joined(separator: ", ")))
  }

  @Test func newestVersionIsNamed() {
    let version = LanguageVersion.latest
    #expect(Page.text(PageTests.language).contains("is \(version.major).\(version.minor)."))
  }

  @Test(arguments: Opcode.allCases) func opcodeHasARow(_ opcode: Opcode) {
    #expect(
      Page.rows("## Opcodes", of: PageTests.format).contains {
        $0.hasPrefix("| \(opcode.rawValue) | `\(opcode.mnemonic)` |")
      }
    )
  }

  @Test(arguments: Fault.allCases) func faultHasARow(_ fault: Fault) {
    #expect(
      Page.rows("## Faults", of: PageTests.format).contains {
        $0.hasPrefix("| \(fault.rawValue) |") && $0.hasSuffix("| \(fault.text) |")
      })
  }

  @Test(arguments: ActionKind.allCases.filter { $0.rawValue >= 0x900 }) func ownActionHasARow(_ kind: ActionKind) {
    let number = String(kind.rawValue, radix: 16)
    #expect(
      Page.rows("## Numbers of our own", of: PageTests.format).contains {
        $0.hasPrefix("| 0x\(number) | action `\(kind)`")
      })
  }

  /// One problem of each kind, with numbers that a text shows as N.
  @Test(arguments: [
    VerificationProblem.invalidRegister(9), .writesZeroRegister, .nonZeroReservedBits, .writesZeroAddress,
    .invalidBranchTarget(9), .backwardBranch(9), .invalidInteger(9), .invalidString(9), .invalidArray(9),
    .invalidVariable(9), .invalidSubroutine(9), .invalidReferenceType(9), .invalidValueType(9), .invalidOpcode(9),
    .missingReturn, .badReturnSize, .unrecognizedVariableScope(9), .unrecognizedVariableKind(9), .variableIDLimit(9),
    .zeroSizedVariable, .oversizedStatic, .changedKind(9), .changedTypeFlags(9), .changedTypeSize(9), .badBody(9),
    .notInLoop(.exit), .loopLimit(9), .loopDepth(9), .tooLarge(9),
  ])
  func problemHasARow(_ problem: VerificationProblem) {
    let text = problem.description.split(separator: " ").map { (1...9).contains(Int($0) ?? 0) ? "N" : $0 }.joined(
      separator: " ")
    #expect(Page.rows("## Verification", of: PageTests.format).contains { Page.names($0, text) }, "\(text)")
  }
}

extension String {
  /// What stands between the first occurrence of a text and the next of another.
  fileprivate func components(from start: String, to end: String) -> Substring {
    guard let first = split(separator: start, maxSplits: 1).dropFirst().first else { return "" }
    return first.split(separator: end, maxSplits: 1).first ?? ""
  }
}
