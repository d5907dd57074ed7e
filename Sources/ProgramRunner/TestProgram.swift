/// A D program of Tests/Programs: its directives and what it is expected to print.
///
///     /* What the program asserts.
///      * OPTIONS: -q        TRIGGER: events 10        LANES: live */
///     BEGIN { trace(1); exit(0); }
///     /* EXPECT
///     1
///      */
///
/// The first comment of the file holds the directives, as many on a line as fit; a value ends where the next
/// directive begins. Blocks that begin with `/* EXPECT` at the start of a line hold what is expected.
package struct TestProgram: Sendable, Equatable {
  /// Where a program runs: see the directive `LANES`.
  package enum Lane: String, Sendable, CaseIterable {
    /// Under the interpreter, in the unit lane; not by this runner.
    case interpreter
    /// On the host's kernel and in every VM.
    case live
    /// On the host's kernel only.
    case host
    /// In VMs only: what must not be done to a machine that others use.
    case vm
    /// Also in the run with eight processors.
    case smp
  }

  /// Path below the folder of programs: `basic/tst.trace.d`.
  package var name: String
  /// Path by which the file can be opened.
  package var path: String
  package var options: [String] = []
  package var arguments: [String] = []
  /// A program of Tests/Triggers and its arguments; empty: none.
  package var trigger: [String] = []
  package var lanes: Set<Lane> = [.live]
  /// Names of features without which the program is skipped.
  package var requires: [String] = []
  /// Exit status; nil: 0, or 1 for a program named `err.*`.
  package var status: Int32?
  /// `NAME=VALUE` pairs added to the environment.
  package var environment: [String] = []
  /// A command and its arguments that `dtrace` is run by: `unshare -pf`.
  package var wrapper: [String] = []
  /// Seconds until the run counts as hung.
  package var timeoutSeconds = 30
  package var output: ExpectedOutput?
  package var errors: ExpectedOutput?

  /// The exit status that counts as success.
  package var expectedStatus: Int32 {
    if let status { return status }
    return fileName.hasPrefix("err.") ? 1 : 0
  }

  /// Last component of the path.
  package var fileName: String { String(path.split(separator: "/").last ?? "") }

  /// Folder of the file, where it is run so that messages show the bare file name.
  package var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// What is wrong with a test program's directives.
package struct DirectiveError: Error, Equatable, CustomStringConvertible {
  package var description: String
}

/// The directives, as they are spelled in a program's first comment.
private enum Directive: String, CaseIterable {
  case options = "OPTIONS"
  case arguments = "ARGS"
  case trigger = "TRIGGER"
  case lanes = "LANES"
  case requires = "REQUIRES"
  case status = "STATUS"
  case environment = "ENV"
  case timeout = "TIMEOUT"
  case wrapper = "WRAP"
}

extension TestProgram {
  /// Reads the directives and blocks of a program's text.
  ///
  /// - Parameters:
  ///   - name: Path below the folder of programs.
  ///   - path: Path of the file.
  ///   - text: The file's content.
  /// - Throws: `DirectiveError` if a directive or a block cannot be understood.
  package init(name: String, path: String, text: String) throws(DirectiveError) {
    self.name = name
    self.path = path
    for (directive, value) in Self.directives(in: Self.firstComment(of: text)) {
      let words = try Self.words(of: value)
      switch directive {
      case .options: options += words
      case .arguments: arguments += words
      case .trigger: trigger = words == ["none"] ? [] : words
      case .requires: requires += words
      case .environment: environment += words
      case .wrapper: wrapper += words
      case .lanes:
        lanes = []
        for word in words {
          guard let lane = Lane(rawValue: word) else { throw DirectiveError(description: "unknown lane \(word)") }
          lanes.insert(lane)
        }
      case .status:
        guard let number = Int32(value) else { throw DirectiveError(description: "STATUS \(value) is no number") }
        status = number
      case .timeout:
        guard let number = Int(value), number > 0 else {
          throw DirectiveError(description: "TIMEOUT \(value) is no positive number")
        }
        timeoutSeconds = number
      }
    }
    for block in try ExpectBlock.all(in: text) {
      let expectation = ExpectedOutput(block)
      if block.isError {
        guard errors == nil else { throw DirectiveError(description: "two blocks for standard error") }
        errors = expectation
      } else {
        guard output == nil else { throw DirectiveError(description: "two blocks for standard output") }
        output = expectation
      }
    }
  }

  /// The lines of the first comment, without `/*`, `*/` and leading asterisks.
  private static func firstComment(of text: String) -> [Substring] {
    guard let start = text.firstRange(of: "/*") else { return [] }
    let rest = text[start.upperBound...]
    let body = rest[..<(rest.firstRange(of: "*/")?.lowerBound ?? rest.endIndex)]
    return body.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line.drop { $0 == " " || $0 == "\t" }
      if line.first == "*" { line = line.dropFirst() }
      return line
    }
  }

  /// Directives in order, with their values trimmed of blanks.
  private static func directives(in comment: [Substring]) -> [(Directive, String)] {
    var found: [(Directive, String)] = []
    for line in comment {
      var places: [(at: String.Index, value: String.Index, directive: Directive)] = []
      for directive in Directive.allCases {
        guard let range = line.firstRange(of: directive.rawValue + ":") else { continue }
        // The name must be a word of its own: DARGS: is none.
        if range.lowerBound > line.startIndex {
          let before = line[line.index(before: range.lowerBound)]
          guard before == " " || before == "\t" else { continue }
        }
        places.append((range.lowerBound, range.upperBound, directive))
      }
      places.sort { $0.at < $1.at }
      for (index, place) in places.enumerated() {
        let end = index + 1 < places.count ? places[index + 1].at : line.endIndex
        found.append((place.directive, trimmed(line[place.value..<end])))
      }
    }
    return found
  }

  /// Splits a value at blanks; single and double quotes keep blanks, as a shell does.
  package static func words(of value: String) throws(DirectiveError) -> [String] {
    var words: [String] = []
    var word = ""
    var started = false
    var quote: Character?
    for character in value {
      if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        started = true
      } else if character == " " || character == "\t" {
        if started { words.append(word) }
        word = ""
        started = false
      } else {
        word.append(character)
        started = true
      }
    }
    guard quote == nil else { throw DirectiveError(description: "unfinished quote in: \(value)") }
    if started { words.append(word) }
    return words
  }
}

/// A text without the blanks around it.
func trimmed(_ text: Substring) -> String {
  var text = text.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
  while let last = text.last, last == " " || last == "\t" || last == "\r" { text = text.dropLast() }
  return String(text)
}
