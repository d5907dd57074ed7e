import DSemantics
import DSyntax
import Diagnostics
import Glibc
import ProgramRunner
import Testing

@testable import DTrace

/// What the scan of a file's outermost level finds.
@Suite struct DeclaredNamesTests {
  private static let texts: [(text: String, names: String)] = [
    ("inline int A = 1;", "identifier A"),
    ("inline string F[int x, struct s *y] = x ? \"a;}\" : \"b\";", "identifier F"),
    ("inline struct t *P[int x] = (struct t *)x; inline foo_t Q = P[1] == 0;", "identifier P, identifier Q"),
    ("typedef struct s { int a; struct u { int b; } c; } s_t, *sp_t;", "struct s, struct u, typedef s_t, typedef sp_t"),
    ("typedef int (*f_t)(int, long b);", "typedef f_t"),
    ("typedef int g_t(int); typedef char buf_t[16];", "typedef g_t, typedef buf_t"),
    ("enum e { X, Y = (1, 2), Z = Y + 1 };", "enum e, identifier X, identifier Y, identifier Z"),
    ("union n { int a; }; struct only; struct s *p;", "union n, identifier p"),
    ("int a, *b, c[string, int]; self int d; this int e;", "identifier a, identifier b, identifier c"),
    ("extern int `kernel_name;", ""),
    ("translator t_t < struct s *S > { a = S->b; c = inline_like; };", "translator t_t"),
    ("translator struct t < int n > { a = n; }; inline int B = 1;", "translator t, identifier B"),
    ("provider p { probe q(int); };", "provider p"),
    ("BEGIN { x = 1; } syscall::open:entry /a > 0/ { y = 2; } inline int A = 1;", "identifier A"),
    ("foo_t v;\n#pragma D option quiet\ninline int A = 1;", "identifier v, identifier A"),
    ("inline int A = ; inline int B = 2; } ) inline int C = 3;", "identifier A, identifier B, identifier C"),
    ("inline int A = 1 /* inline int B = 2; */ + 1;", "identifier A"),
    ("int f(int x) { return x; } inline int A = 1;", "identifier f, identifier A"),
    ("", ""), (";;;", ""), ("typedef", ""), ("enum {", ""), ("inline", ""), ("translator <", ""),
  ]

  @Test(arguments: texts.indices)
  func names(_ index: Int) {
    let row = Self.texts[index]
    let found = declaredNames(in: SourceText(row.text, origin: .library(path: "x.d"))).names
    #expect(found.map { "\($0.kind.rawValue) \($0.name)" }.joined(separator: ", ") == row.names, "\(row.text)")
  }

  /// No prefix and no changed byte of a real file stops the scan.
  @Test func damagedFilesAreScanned() {
    guard let text = EmbeddedLibraries().file(named: "sched.d")?.text else {
      Issue.record("there is no sched.d")
      return
    }
    for length in stride(from: 0, to: text.count, by: 7) {
      _ = declaredNames(in: SourceText(Array(text[..<length]), origin: .library(path: "x.d")))
      var changed = text
      for byte in [UInt8(0), 0x22, 0x27, 0x28, 0x7B, 0x7D, 0xFF] {
        changed[length] = byte
        _ = declaredNames(in: SourceText(changed, origin: .library(path: "x.d")))
      }
    }
  }

  @Test func issueNamesTheFirstFault() {
    let scan = declaredNames(in: SourceText("inline int A = 1; /* no end", origin: .library(path: "x.d")))
    #expect(scan.names == [DeclaredName(.identifier, "A")])
    #expect(scan.issue?.message.contains("*/") == true)
  }
}

/// Folders of libraries, made by the test.
@Suite struct LibraryFolderTests {
  private static func folder(_ files: [(String, String)]) throws -> String {
    var template = Array("/tmp/vigil-libraries-XXXXXX".utf8CString)
    let path = template.withUnsafeMutableBufferPointer { buffer -> String in
      guard let base = buffer.baseAddress, let made = mkdtemp(base) else { return "" }
      return String(cString: made)
    }
    for (name, text) in files { try writeFile("\(path)/\(name)", text) }
    return path
  }

  private static func remove(_ folder: String, _ names: [String]) {
    for name in names { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  @Test func foldersHideLaterFiles() throws {
    let first = try Self.folder([("a.d", "inline int ONE = 1;"), ("errno.d", "inline int EPERM = 2;")])
    let second = try Self.folder([
      ("a.d", "inline int TWO = 2;"), ("b.d", "inline int ONE = 3;"), ("c.txt", "inline int C = 1;"),
    ])
    defer {
      Self.remove(first, ["a.d", "errno.d"])
      Self.remove(second, ["a.d", "b.d", "c.txt"])
    }
    let libraries = Libraries(folders: [first, second], systemFolder: nil)
    func files(_ name: String) -> [String] { libraries.files(declaring: DeclaredName(.identifier, name)) }
    #expect(files("ONE") == ["a.d", "b.d"])
    #expect(files("TWO") == [], "a.d of the first folder hides that of the second")
    #expect(files("C") == [])
    #expect(files("EPERM") == ["errno.d"])
    #expect(files("ENOENT") == [], "the folder's errno.d hides the built-in one")
    #expect(files("SIGKILL") == ["signal.d"])
    #expect(libraries.file(named: "errno.d")?.path == "\(first)/errno.d")
    #expect(libraries.file(named: "signal.d")?.path == nil)
    #expect(libraries.issue == nil)
  }

  @Test func systemFolderReplacesTheBuiltInFiles() throws {
    let folder = try Self.folder([("a.d", "inline int ONE = 1;")])
    defer { Self.remove(folder, ["a.d"]) }
    let libraries = Libraries(folders: [], systemFolder: folder)
    #expect(libraries.file(named: "errno.d") == nil)
    #expect(libraries.files(declaring: DeclaredName(.identifier, "ONE")) == ["a.d"])
  }

  @Test func whatCannotBeReadIsNamed() throws {
    let folder = try Self.folder([("bad.d", "inline int ONE = 1; /*")])
    defer { Self.remove(folder, ["bad.d"]) }
    #expect(Libraries(folders: [folder], systemFolder: nil).issue?.contains("\(folder)/bad.d") == true)
    let missing = Libraries(folders: ["\(folder)/none"], systemFolder: nil)
    #expect(missing.issue == "the library folder \(folder)/none cannot be opened")
    #expect(missing.files(declaring: DeclaredName(.identifier, "EPERM")) == ["errno.d"])
  }

  /// The constants of the files are those of the C headers.
  @Test func constantsAreThoseOfTheHeaders() throws {
    let result = try Command("\(LibraryIndexTests.root)/Tools/check-dlibs").run()
    #expect(result.end == .exited(0), "\(String(decoding: result.output + result.errors, as: UTF8.self))")
  }
}
