import DIF
import DTrace
import Diagnostics
import Glibc
import Testing

/// The examples of docs/d-language.md and docs/dif.md: each compiles, or fails as it says.
@Suite struct PageTests {
  static let language = "d-language.md"
  static let format = "dif.md"

  static let blocks: [PageBlock] = {
    // A page without blocks fails `pagesHaveExamples`.
    (try? PageBlock.all(of: language) + PageBlock.all(of: format)) ?? []
  }()

  /// Whether this machine can tell: types of the kernel are readable, and its variables are listed.
  private static func canCompile(_ block: PageBlock) -> Bool {
    if block.words.contains("symbols"), !listsVariables { return false }
    return !(block.words.contains("kernel") || block.words.contains("symbols"))
      || access("/sys/kernel/btf/vmlinux", R_OK) == 0
  }

  /// A kernel without KALLSYMS_ALL lists no variables, and hides all addresses from users.
  private static let listsVariables: Bool = {
    do {
      _ = try Session().compile("BEGIN { trace(`jiffies); }")
      return true
    } catch {
      return false
    }
  }()

  private func compile(_ text: String, _ block: PageBlock) throws(SessionError) -> String {
    let session = Session()
    session.options.hasExtensions = block.words.contains("extensions")
    session.options.isNarrow = block.words.contains("narrow")
    session.options.translation = block.words.contains("late") ? "dynamic" : "static"
    return session.listing(of: try session.compile(text))
  }

  @Test func pagesHaveExamples() {
    #expect(Self.blocks.count { $0.page == Self.language } >= 60)
    #expect(Self.blocks.count { $0.page == Self.format } >= 12)
  }

  @Test(arguments: blocks.filter(canCompile))
  func exampleIsTrue(_ block: PageBlock) {
    do {
      switch block.kind {
      case .program: _ = try compile(block.text, block)
      case .wrong(let tag):
        _ = try compile(block.text, block)
        Issue.record("it compiles, and should fail with \(tag)")
      case .listing(let program):
        #expect(lines(try compile(program, block)) == lines(block.text))
      }
    } catch {
      guard case .wrong(let tag) = block.kind, case .compile(let diagnostics, _) = error else {
        Issue.record("\(error.rendered(Options()))")
        return
      }
      #expect(diagnostics.first { $0.severity == .error }?.tag.rawValue == tag, "\(error.message)")
    }
  }

  /// Lines without the blanks at their ends, and without the empty ones around the whole.
  private func lines(_ text: String) -> [Substring] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.lastIndex { $0 != " " }.map { line[...$0] } ?? ""
    }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// A difference is marked by a paragraph of its own, always with the same word.
  @Test(arguments: [language, format]) func differencesAreMarkedTheSame(_ page: String) {
    for line in Page.text(page).split(separator: "\n") where line.contains("**Differs**") {
      #expect(line.hasPrefix("> **Differs**"), "\(line)")
    }
  }

  /// Links within the page lead to headings that it has.
  @Test(arguments: [language, format]) func linksLeadSomewhere(_ page: String) {
    let text = Page.text(page)
    let anchors = text.split(separator: "\n").filter { $0.hasPrefix("#") && $0.contains("# ") }.map { heading in
      String(
        heading.drop { $0 == "#" }.dropFirst().lowercased().compactMap { $0 == " " ? "-" : $0 }
          .filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    }
    for link in text.split(separator: "](#").dropFirst() {
      let anchor = String(link.prefix { $0 != ")" })
      #expect(anchors.contains(anchor), "\(anchor)")
    }
  }

  /// Options that the pages name are options that there are.
  @Test(arguments: [language, format]) func optionsExist(_ page: String) {
    for piece in Page.words(page).split(separator: "-x ").dropFirst() {
      let name = piece.prefix { $0.isLowercase }
      // As in `-x NAME=VALUE`.
      guard !name.isEmpty else { continue }
      #expect(OptionDefinition.all.contains { $0.name == name && $0.isSupported }, "\(name)")
    }
  }
}
