import Glibc
import Symbols
import Testing

struct KallsymsSearchTests {
  private static let text = """
    0000000000000000 A fixed_percpu_data
    000000000001fb80 A current_task
    ffffffff81000000 T _text
    ffffffff81000100 t shared
    ffffffff81000180 t shared_more
    ffffffff82000000 D some_data
    ffffffffc0200000 t twice	[second]
    ffffffffc0200010 d shared	[second]
    ffffffffc0100000 t twice	[first]
    ffffffffc0000000 t _text	[last]

    """

  /// A search of a file with the text.
  private func search(_ text: String = text) throws -> KallsymsSearch {
    var path = Array("/tmp/vigil-kallsyms-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    try #require(descriptor >= 0)
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let bytes = Array(text.utf8)
    #expect(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
    let search = KallsymsSearch(path: name)
    _ = search.hasModule("first")
    unlink(name)
    return search
  }

  @Test func nameIsFoundAsAWhole() throws {
    let search = try search()
    #expect(search.find("some_data", module: nil)?.address == 0xFFFF_FFFF_8200_0000)
    #expect(search.find("some_data", module: nil)?.letter == UInt8(ascii: "D"))
    for part in ["some", "data", "some_dat", "text", "", "A", "T _text", "[second]"] {
      #expect(search.find(part, module: nil) == nil)
    }
  }

  @Test func kernelProperComesFirst() throws {
    #expect(try search().find("shared", module: nil)?.module == "vmlinux")
    #expect(try search().find("_text", module: nil)?.address == 0xFFFF_FFFF_8100_0000)
  }

  @Test func moduleThatWasLoadedFirstComesBeforeOthers() throws {
    // The list has the module that was loaded last at its beginning.
    #expect(try search().find("twice", module: nil)?.module == "first")
  }

  @Test func moduleIsHeeded() throws {
    let search = try search()
    #expect(search.find("shared", module: "second")?.address == 0xFFFF_FFFF_C020_0010)
    #expect(search.find("shared", module: "first") == nil)
    #expect(search.hasModule("last") && search.hasModule("vmlinux"))
    #expect(!search.hasModule("las"))
  }

  @Test func addressesAreHiddenWhereAllAreZero() throws {
    #expect(try !search().hidesAddresses)
    let hidden = "0000000000000000 T _text\n0000000000000000 d some_data\n"
    #expect(try search(hidden).hidesAddresses)
    #expect(KallsymsSearch(path: "/nonexistent").find("_text", module: nil) == nil)
  }
}
