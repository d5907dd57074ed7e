import ProgramRunner
import Testing

/// A fenced block of a page of docs/.
///
///     ```d WORDS           a program that compiles
///     ```d-body WORDS      statements that compile within `BEGIN { }`
///     ```d-error D_TAG     a program whose first error has the tag
///     ```dif               what -S lists of the program before
///
/// The words: `extensions` sets the option; `late` makes translations late; `narrow` is the 32-bit data model; `kernel`
/// needs the kernel's types; `symbols` needs its variables, too.
struct PageBlock: Sendable, CustomTestStringConvertible {
  enum Kind: Sendable {
    case program
    case wrong(tag: String)
    case listing(of: String)
  }

  let page: String
  let line: Int
  let kind: Kind
  /// Without the fence; of statements with the clause around them.
  let text: String
  let words: [String]

  var testDescription: String { "\(page):\(line)" }

  /// The blocks of a page that hold D or listings.
  static func all(of page: String) throws -> [PageBlock] {
    var found: [PageBlock] = []
    var lines = Page.text(page).split(separator: "\n", omittingEmptySubsequences: false).enumerated().makeIterator()
    while let (number, fence) = lines.next() {
      guard fence.hasPrefix("```") else { continue }
      var body = ""
      while let (_, line) = lines.next(), line != "```" { body += line + "\n" }
      var words = fence.dropFirst(3).split(separator: " ").map(String.init)
      guard !words.isEmpty else { continue }
      let kind: Kind
      switch words.removeFirst() {
      case "d": kind = .program
      case "d-body":
        kind = .program
        body = "BEGIN {\n\(body)}\n"
      case "d-error": kind = .wrong(tag: words.isEmpty ? "no tag" : words.removeFirst())
      case "dif":
        guard let program = found.last else { continue }
        kind = .listing(of: program.text)
        words = program.words
      // Output and commands of a shell.
      default: continue
      }
      found.append(PageBlock(page: page, line: number + 1, kind: kind, text: body, words: words))
    }
    return found
  }
}

/// The pages of docs/.
enum Page {
  static func text(_ name: String) -> String {
    // A page that cannot be read is empty, and every test of it fails.
    (try? readFile("\(LibraryIndexTests.root)/docs/\(name)")).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The text as one line, wherever its paragraphs are broken.
  static func words(_ name: String) -> String {
    text(name).split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  }

  /// The rows of the tables of a section: between its heading and the next of its level or above.
  static func rows(_ heading: String, of page: String) -> [Substring] {
    let lines = text(page).split(separator: "\n")
    guard let start = lines.firstIndex(of: heading[...]) else { return [] }
    let level = heading.prefix { $0 == "#" }.count
    let section = lines[(start + 1)...].prefix { line in
      let own = line.prefix { $0 == "#" }.count
      // Control lines of examples begin with one, too.
      return own == 0 || own > level || !line.dropFirst(own).hasPrefix(" ")
    }
    return section.filter { $0.hasPrefix("|") }
  }

  /// Whether the first column of a row has a name in code marks, alone or in front of a bracket.
  static func names(_ row: Substring, _ name: String) -> Bool {
    let column = row.dropFirst().prefix { $0 != "|" }
    return column.contains("`\(name)`") || column.contains("`\(name)(") || column.contains("`\(name)[")
  }
}
