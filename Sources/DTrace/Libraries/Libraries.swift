internal import DSemantics
internal import DSyntax
internal import Synchronization

/// The library files that a session's programs see: those of `-L` folders, in order, then the built-in ones or those of
/// `-x syslibdir`.
///
/// A file hides all later ones of its base name.
final class Libraries: LibraryCatalog {
  private struct Sources {
    var all: [any LibrarySource]
    var issue: String?
  }

  private let folders: [String]
  private let systemFolder: String?
  /// Folders are read at the first question.
  private let opened = Mutex<Sources?>(nil)

  init(folders: [String], systemFolder: String?) {
    self.folders = folders
    self.systemFolder = systemFolder
  }

  /// What the options of a session ask for.
  static func catalog(for options: Options) -> any LibraryCatalog {
    if options.hasNoLibraries { return NoLibraries() }
    return Libraries(
      folders: options.libraryFolders,
      systemFolder: options.systemLibraryFolder.isEmpty ? nil : options.systemLibraryFolder)
  }

  private var sources: Sources {
    opened.withLock { opened in
      if let opened { return opened }
      let read = (folders + (systemFolder.map { [$0] } ?? [])).map { LibraryFolder(path: $0) }
      var all: [any LibrarySource] = read
      if systemFolder == nil { all.append(EmbeddedLibraries()) }
      let sources = Sources(all: all, issue: read.lazy.compactMap(\.issue).first)
      opened = sources
      return sources
    }
  }

  func files(declaring name: DeclaredName) -> [String] {
    let all = sources.all
    var found: [String] = []
    for (number, source) in all.enumerated() {
      for file in source.files(declaring: name) where !all[..<number].contains(where: { $0.file(named: file) != nil }) {
        found.append(file)
      }
    }
    return found
  }

  func file(named name: String) -> LibraryFile? {
    for source in sources.all {
      if let file = source.file(named: name) { return file }
    }
    return nil
  }

  var issue: String? { sources.issue }
}
