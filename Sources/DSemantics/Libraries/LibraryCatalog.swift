package import DSyntax

/// The D library files (d-language.md §14): what they declare, known from an index, and their texts.
package protocol LibraryCatalog: AnyObject, Sendable {
  /// Base names of the files that declare a name, in the order in which they are to be searched.
  func files(declaring name: DeclaredName) -> [String]
  /// The file of a base name ("io.d"); nil if there is none.
  func file(named name: String) -> LibraryFile?
  /// What could not be read of the folders, naming the file; for the hints of names that were not found.
  var issue: String? { get }
}

/// One D library file.
package struct LibraryFile: Hashable, Sendable {
  /// Base name, as `depends_on library` and messages spell it.
  package var name: String
  /// Nil for a file that lies in the binary.
  package var path: String?
  package var text: [UInt8]

  package init(name: String, path: String?, text: [UInt8]) {
    self.name = name
    self.path = path
    self.text = text
  }
}

/// No library: `-x nolibs`.
package final class NoLibraries: LibraryCatalog {
  package init() {}
  package func files(declaring name: DeclaredName) -> [String] { [] }
  package func file(named name: String) -> LibraryFile? { nil }
  package var issue: String? { nil }
}
