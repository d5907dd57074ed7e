import DSemantics
import DSyntax
import Diagnostics
import Glibc
import ProgramRunner
import Testing

@testable import DTrace

/// The D libraries that lie in the binary, and their index.
@Suite struct LibraryIndexTests {
  static let root = "\(#filePath)".split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

  /// The library files of an architecture as they lie in the repository.
  static func files(_ architecture: String) throws -> [(name: String, text: [UInt8])] {
    var files: [(name: String, text: [UInt8])] = []
    for folder in ["\(root)/dlibs", "\(root)/dlibs/\(architecture)"] {
      // Those of one architecture lie in folders within.
      for name in try filesBelow(folder) where name.hasSuffix(".d") && !name.contains("/") {
        files.append((name, try readFile("\(folder)/\(name)")))
      }
    }
    return files.sorted { $0.name < $1.name }
  }

  /// The index lists what the files declare; `UPDATE_GOLDEN=1 swift test --filter LibraryIndexTests` writes it anew.
  @Test(arguments: ["x86_64", "aarch64"])
  func indexIsUpToDate(_ architecture: String) throws {
    var declared: [(name: String, declared: [DeclaredName])] = []
    for file in try Self.files(architecture) {
      let scan = declaredNames(in: SourceText(file.text, origin: .library(path: file.name)))
      #expect(scan.issue == nil, "\(file.name)")
      #expect(!scan.names.isEmpty, "\(file.name)")
      declared.append((file.name, scan.names))
    }
    let expected = LibraryIndex.text(of: declared)
    let path = "\(Self.root)/dlibs/\(architecture)/index"
    if getenv("UPDATE_GOLDEN") != nil {
      try writeFile(path, expected)
      return
    }
    #expect(String(decoding: try readFile(path), as: UTF8.self) == expected)
  }

  /// The binary holds the files of its architecture, byte for byte.
  @Test func binaryHoldsTheFiles() throws {
    #if arch(x86_64)
      let architecture = "x86_64"
    #else
      let architecture = "aarch64"
    #endif
    let files = try Self.files(architecture)
    #expect(EmbeddedLibraries.names.sorted() == files.map(\.name))
    for file in files { #expect(EmbeddedLibraries().file(named: file.name)?.text == file.text, "\(file.name)") }
  }

  /// Every name of every file is found in the index, in its file; names beside them are not.
  @Test func everyNameIsFound() throws {
    let embedded = EmbeddedLibraries()
    for name in EmbeddedLibraries.names {
      guard let file = embedded.file(named: name) else { continue }
      for declared in declaredNames(in: SourceText(file.text, origin: .library(path: name))).names {
        #expect(embedded.files(declaring: declared).contains(name), "\(declared)")
        #expect(embedded.files(declaring: DeclaredName(declared.kind, declared.name + "x")).isEmpty)
        #expect(embedded.files(declaring: DeclaredName(.provider, declared.name)).isEmpty)
      }
    }
    #expect(embedded.files(declaring: DeclaredName(.identifier, "")).isEmpty)
    #expect(embedded.files(declaring: DeclaredName(.union, "zzz")).isEmpty)
  }

  /// Searching finds each line of any small index, the first and the last included.
  @Test func smallIndexes() {
    let lines = ["enum a x.d", "identifier A x.d", "identifier A y.d", "identifier AB x.d", "typedef a x.d"]
    for mask in 0..<(1 << lines.count) {
      let chosen = lines.indices.filter { mask & 1 << $0 != 0 }.map { lines[$0] }
      let text = Array(chosen.map { $0 + "\n" }.joined().utf8)
      text.withUnsafeBytes { bytes in
        let index = LibraryIndex(text: bytes)
        for (kind, name) in [
          (DeclaredName.Kind.enum, "a"), (.identifier, "A"), (.identifier, "AB"), (.typedef, "a"), (.typedef, "A"),
        ] {
          let want = chosen.filter { $0.hasPrefix("\(kind.rawValue) \(name) ") }.map { String($0.suffix(3)) }
          #expect(index.files(declaring: DeclaredName(kind, name)) == want, "\(chosen) \(kind) \(name)")
        }
      }
    }
  }
}
