import DIF
import DSyntax

/// What `-x tree` wants of the trees of one text, collected as the passes make them.
struct TreeNotes: Sendable {
  private var desugared: [Item] = []
  private var part = TreeNode.Part()
  private var parts: [TreeNode.Part] = []
  private var checked = ""

  /// An item that the compiler takes as it is.
  mutating func note(_ item: Item, _ options: CompilerOptions) {
    if options.trees.wantsDesugared { desugared.append(item) }
  }

  /// A clause begins.
  mutating func note(desugared clause: ClauseSyntax, _ options: CompilerOptions) {
    part = TreeNode.Part()
    parts = []
    guard options.trees.wantsDesugared else { return }
    desugared += DesugarConditionals.clauses(of: clause).map { .clause($0) }
  }

  mutating func note(predicate: TypedExpression, _ symbols: SymbolTable, _ options: CompilerOptions) {
    if options.trees.contains(.checked) { part.predicate = TreeNode(predicate, symbols) }
  }

  mutating func note(_ action: TypedAction, _ symbols: SymbolTable, _ options: CompilerOptions) {
    if options.trees.contains(.checked) { part.actions.append(TreeNode(action, symbols)) }
  }

  /// What was noted since the last end is one part of a clause.
  mutating func endPart() {
    parts.append(part)
    part = TreeNode.Part()
  }

  /// The parts of the clause that was compiled last.
  mutating func takeParts() -> [TreeNode.Part] {
    defer { parts = [] }
    return parts
  }

  mutating func note(
    _ parts: [TreeNode.Part], of selectors: [ProbeSelector], _ attributes: StabilityAttributes,
    _ options: CompilerOptions
  ) {
    guard options.trees.contains(.checked) else { return }
    for part in parts { checked += TreeNode(part, of: selectors, attributes).text }
  }

  /// All that was asked for, in the order of the passes.
  func text(of program: ProgramSyntax, _ options: CompilerOptions) -> String {
    var text = options.trees.contains(.parsed) ? TreeNode(program).text : ""
    if options.trees.contains(.desugared) { text += desugaredText(of: program) }
    return text + checked
  }

  /// The D text without `if`.
  func desugaredText(of program: ProgramSyntax) -> String {
    Printer.text(of: ProgramSyntax(items: desugared, range: program.range))
  }
}

/// Trees to be shown: the bits of `-x tree`, of which there are 16.
package struct TreeSelection: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  package static let parsed = TreeSelection(rawValue: 1)
  package static let checked = TreeSelection(rawValue: 2)
  /// The D text without `if`.
  package static let desugared = TreeSelection(rawValue: 4)
  /// The same by itself (`-d`).
  package static let separateDesugared = TreeSelection(rawValue: 1 << 16)

  /// Whether the D text without `if` is wanted at all.
  var wantsDesugared: Bool { !isDisjoint(with: [.desugared, .separateDesugared]) }
}
