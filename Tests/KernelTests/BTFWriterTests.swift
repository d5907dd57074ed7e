import CSystem
import Kernel
import Testing

struct BTFWriterTests {
  /// What we write, as libbpf reads it.
  @Test func libbpfReadsWhatIsWritten() throws {
    var writer = BTFWriter()
    #expect(writer.isEmpty)
    let int = writer.integer("int", size: 4, isSigned: true)
    let word = writer.integer("unsigned long", size: 8)
    let array = writer.array(of: word, count: 6, index: int)
    let pointer = writer.pointer(to: word)
    let record = writer.structure(
      "record", size: 64, members: [("head", word, 0), ("words", array, 8), ("link", pointer, 56)])
    let callback = writer.function("callback", parameters: [("index", word), ("context", pointer)], result: int)
    #expect(!writer.isEmpty)

    let bytes = writer.encode()
    let btf = try #require(bytes.withUnsafeBytes { btf__new($0.baseAddress, UInt32($0.count)) })
    defer { btf__free(btf) }
    #expect(btf__type_cnt(btf) == callback + 1)
    #expect(btf__find_by_name_kind(btf, "record", 4) == Int32(record))
    #expect(btf__find_by_name_kind(btf, "callback", 12) == Int32(callback))
    #expect(btf__find_by_name_kind(btf, "unsigned long", 1) == Int32(word))
    let sizes = [int: 4, word: 8, array: 48, pointer: 8, record: 64]
    for (type, size) in sizes { #expect(btf__resolve_size(btf, type) == Int64(size)) }
    // Static linkage: the kernel refuses callbacks of another one.
    let function = try #require(btf__type_by_id(btf, callback))
    #expect(function.pointee.info & 0xFFFF == 0)
    let prototype = try #require(btf__type_by_id(btf, function.pointee.type))
    #expect(prototype.pointee.info >> 24 & 0x1F == 13)
    #expect(prototype.pointee.info & 0xFFFF == 2)
    #expect(prototype.pointee.type == int)
  }

  @Test func equalNamesAreStoredOnce() {
    var one = BTFWriter()
    _ = one.structure("a", size: 8, members: [("same", 0, 0)])
    var two = one
    _ = two.structure("b", size: 8, members: [("same", 0, 0)])
    // A type of 12 bytes, a member of 12, and the name "b".
    #expect(two.encode().count == one.encode().count + 24 + 2)
  }
}
