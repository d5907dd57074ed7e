internal import DSemantics
internal import DSyntax
internal import Diagnostics
internal import Glibc

/// Library files that lie somewhere.
protocol LibrarySource: Sendable {
  /// Base names of the files that declare a name.
  func files(declaring name: DeclaredName) -> [String]
  func file(named name: String) -> LibraryFile?
}

/// The `*.d` files of a folder; read and scanned as a whole, when the first name is looked up.
struct LibraryFolder: LibrarySource {
  private var declared: [DeclaredName: [String]] = [:]
  private var files: [String: LibraryFile] = [:]
  /// What could not be read, naming the file.
  private(set) var issue: String?

  /// Reads a folder; one that cannot be opened is empty.
  init(path: String) {
    guard let folder = opendir(path) else {
      issue = "the library folder \(path) cannot be opened"
      return
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasSuffix(".d"), !name.hasPrefix(".") { names.append(name) }
    }
    for name in names.sorted() { add(name, in: path) }
  }

  private mutating func add(_ name: String, in folder: String) {
    let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    let text: [UInt8]
    do {
      text = try Session.contents(of: path)
    } catch {
      issue = issue ?? "\(error)"
      return
    }
    files[name] = LibraryFile(name: name, path: path, text: text)
    let scan = DSyntax.declaredNames(in: SourceText(text, origin: .library(path: path)))
    if let first = scan.issue { issue = issue ?? Renderer().message(first) }
    for declaredName in Set(scan.names) { declared[declaredName, default: []].append(name) }
  }

  func files(declaring name: DeclaredName) -> [String] { declared[name] ?? [] }
  func file(named name: String) -> LibraryFile? { files[name] }
}
