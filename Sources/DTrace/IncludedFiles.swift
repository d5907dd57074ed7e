internal import Diagnostics
internal import Glibc

/// `#include "file.d"` and `#include <file.d>` of scripts with extensions and without the preprocessor: the file's text
/// takes the line's place, between line marks as cpp writes them, so that messages name the file.
///
/// A file in quotes is looked for beside the file that names it, then in the folders of -I and -L; one in angle brackets
/// in those only. Each file counts once, however often it is named.
struct IncludedFiles {
  private let folders: [String]
  private let script: SourceText
  private var isOn: Bool
  /// Files that are being read, the script first.
  private var open: [String]
  private var done: Set<String> = []

  /// The text of a script with the files that it includes.
  ///
  /// - Throws: `SessionError.compile` for a file that is not found or includes itself.
  static func text(of script: [UInt8], path: String, _ options: Options) throws(SessionError) -> [UInt8] {
    var pass = IncludedFiles(script, path, options)
    return try pass.expanded(pass.script, folder: folder(of: path), mark: "<stdin>")
  }

  private init(_ text: [UInt8], _ path: String, _ options: Options) {
    let given = options.preprocessorArguments.filter { $0.hasPrefix("-I") }.map { String($0.dropFirst(2)) }
    folders = given + options.libraryFolders
    script = SourceText(text, origin: .script(path: path))
    isOn = options.hasExtensions
    open = [path]
  }

  private mutating func expanded(
    _ source: SourceText, folder: String, mark: String
  ) throws(SessionError) -> [UInt8] {
    var result: [UInt8] = []
    var isInComment = false
    for number in source.lineStarts.indices {
      let start = source.lineStarts[number]
      let end = number + 1 < source.lineStarts.count ? source.lineStarts[number + 1] : source.bytes.count
      let line = Array(source.bytes[start..<end])
      if !isInComment, let directive = Self.directive(line) {
        if directive.word == "pragma" { isOn = Self.switchesOn(directive.rest) ?? isOn }
        if directive.word == "include", isOn, let name = Self.fileName(directive.rest) {
          let place = SourceRange(source, start, end - (line.last == 0x0A ? 1 : 0))
          result += try included(name.text, isQuoted: name.isQuoted, from: folder, at: place)
          result += Array("# \(number + 2) \"\(mark)\" 2\n".utf8)
          continue
        }
      }
      isInComment = SourceText.endsInComment(line, isInComment)
      result += line
    }
    return result
  }

  private mutating func included(
    _ name: String, isQuoted: Bool, from folder: String, at place: SourceRange
  ) throws(SessionError) -> [UInt8] {
    let candidates = (isQuoted ? [folder] : []) + folders
    let paths = name.hasPrefix("/") ? [name] : candidates.map { $0.isEmpty ? name : "\($0)/\(name)" }
    guard let path = paths.first(where: { access($0, R_OK) == 0 }) else {
      throw .compile([Diagnostic(.D_PRAGCTL_INVAL, place, "cannot find the file of #include: \(name)")], script)
    }
    if let first = open.firstIndex(of: path) {
      let circle = (open[first...] + [path]).joined(separator: " => ")
      throw .compile([Diagnostic(.D_PRAGCTL_INVAL, place, "Cyclic dependency detected: \(circle)")], script)
    }
    guard done.insert(path).inserted else { return [] }
    open.append(path)
    defer { open.removeLast() }
    let text = SourceText(try Session.contents(of: path), origin: .library(path: path))
    var result = Array("# 1 \"\(path)\" 1\n".utf8)
    result += try expanded(text, folder: Self.folder(of: path), mark: path)
    if result.last != 0x0A { result.append(0x0A) }
    return result
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// The first word behind `#`, and what follows it.
  private static func directive(_ line: [UInt8]) -> (word: String, rest: String)? {
    guard line.first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "#") else { return nil }
    let text = String(decoding: line, as: UTF8.self).drop { $0 == " " || $0 == "\t" }
    let body = text.dropFirst().drop { $0 == " " || $0 == "\t" }
    let word = body.prefix { $0.isLetter }
    return (String(word), String(body.dropFirst(word.count)))
  }

  private static func fileName(_ rest: String) -> (text: String, isQuoted: Bool)? {
    let text = rest.drop { $0 == " " || $0 == "\t" }
    guard let opening = text.first, opening == "\"" || opening == "<" else { return nil }
    let closing: Character = opening == "<" ? ">" : opening
    guard let end = text.dropFirst().firstIndex(of: closing) else { return nil }
    let name = text[text.index(after: text.startIndex)..<end]
    return name.isEmpty ? nil : (String(name), opening == "\"")
  }

  /// What `#pragma D option extensions` says; nil for other pragmas.
  private static func switchesOn(_ rest: String) -> Bool? {
    let words = OptionText.words(rest)
    guard words.count >= 3, words[0] == "D", words[1] == "option" else { return nil }
    let setting = words[2].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard setting[0] == "extensions" else { return nil }
    return OptionText.flag(setting.count > 1 ? String(setting[1]) : nil)
  }
}
