internal import CSystem
internal import DSemantics
internal import DSyntax

/// The library files in the binary.
struct EmbeddedLibraries: LibrarySource {
  // Constant memory of the binary.
  private nonisolated(unsafe) static let index = LibraryIndex(
    text: UnsafeRawBufferPointer(start: vg_dlib_index.text, count: vg_dlib_index.size))

  func files(declaring name: DeclaredName) -> [String] { Self.index.files(declaring: name) }

  func file(named name: String) -> LibraryFile? {
    guard let file = Self.all.first(where: { String(cString: $0.pointee.name) == name })?.pointee else { return nil }
    return LibraryFile(name: name, path: nil, text: Array(UnsafeBufferPointer(start: file.text, count: file.size)))
  }

  /// Base names of all.
  static var names: [String] { all.map { String(cString: $0.pointee.name) } }

  private static var all: some Sequence<UnsafePointer<vg_dlib>> {
    sequence(state: 0) { (number: inout Int) -> UnsafePointer<vg_dlib>? in
      defer { number += 1 }
      return vg_dlib_at(number)
    }
  }
}
