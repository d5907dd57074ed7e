import CSystem
import CTypes
import Testing

/// A small BTF, made by hand: kind, name, count or flag, size or type, trailing words.
private struct Sample {
  private var types: [UInt32] = []
  private var strings: [UInt8] = [0]
  private var count: UInt32 = 0

  @discardableResult
  mutating func add(
    _ kind: BTFKind, _ name: String, _ info: UInt32, _ sizeOrType: UInt32, _ trailer: [UInt32] = []
  ) -> UInt32 {
    types += [string(name), UInt32(kind.rawValue) << 24 | info, sizeOrType]
    types += trailer
    count += 1
    return count
  }

  mutating func string(_ text: String) -> UInt32 {
    if text.isEmpty { return 0 }
    strings += Array(text.utf8) + [0]
    return UInt32(strings.count - text.utf8.count - 1)
  }

  var bytes: [UInt8] {
    let length = UInt32(types.count * 4)
    let header: [UInt32] = [0xEB9F | 1 << 16, 24, 0, length, length, UInt32(strings.count)]
    return (header + types).flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } } + strings
  }

  func open() throws -> BTF { try BTF(FileImage(bytes)) }

  /// struct outer { int a; union { u8 b; struct inner { int x : 3; u8 big; int y : 30; } in; }; outer_t *self;
  /// int list[5]; }, with typedef and qualifiers around.
  static func make() -> Sample {
    var sample = Sample()
    let int = sample.add(.integer, "int", 0, 4, [1 << 24 | 32])
    let byte = sample.add(.integer, "unsigned char", 0, 1, [8])
    let flag: UInt32 = 1 << 31
    let inner = sample.add(
      .structure, "inner", 3 | flag, 12,
      [
        sample.string("x"), int, 3 << 24 | 5, sample.string("big"), byte, 16, sample.string("y"), int, 30 << 24 | 34,
      ])
    let union = sample.add(
      .union, "", 2, 12, [sample.string("b"), byte, 0, sample.string("in"), inner, 0])
    let typedef = sample.add(.typedef, "outer_t", 0, 9)
    let const = sample.add(.const, "", 0, typedef)
    let pointer = sample.add(.pointer, "", 0, const)
    let array = sample.add(.array, "", 0, 0, [int, int, 5])
    sample.add(
      .structure, "outer", 4, 48,
      [
        sample.string("a"), int, 0, 0, union, 32, sample.string("self"), pointer, 128, sample.string("list"), array,
        192,
      ])
    sample.add(.typedef, "btf_trace_sys_enter", 0, pointer)
    sample.add(.enumeration, "color", 1, 4, [sample.string("red"), 1])
    sample.add(.enumeration64, "wide", 1 | flag, 8, [sample.string("far"), 1, 0])
    sample.add(.forward, "later", 0, 0)
    sample.add(.floating, "double", 0, 8)
    let proto = sample.add(.functionProto, "", 1, int, [sample.string("p"), pointer])
    sample.add(.function, "call_me", 0, proto)
    let variable = sample.add(.variable, "global", 0, int, [1])
    sample.add(.dataSection, ".data", 1, 4, [variable, 0, 4])
    sample.add(.declarationTag, "tag", 0, variable, [0])
    sample.add(.typeTag, "rcu", 0, int)
    return sample
  }
}

private struct FieldRow: Sendable, CustomTestStringConvertible {
  let path: [String]
  let offset: Int
  let size: Int
  var bits: [Int] = [0, 0]
  let isSigned: Bool
  var testDescription: String { path.joined(separator: ".") }
}

struct BTFTests {
  @Test(arguments: [
    FieldRow(path: ["a"], offset: 0, size: 4, isSigned: true),
    FieldRow(path: ["b"], offset: 4, size: 1, isSigned: false),
    FieldRow(path: ["in"], offset: 4, size: 12, isSigned: false),
    FieldRow(path: ["in", "x"], offset: 4, size: 4, bits: [5, 3], isSigned: true),
    FieldRow(path: ["in", "big"], offset: 6, size: 1, isSigned: false),
    FieldRow(path: ["in", "y"], offset: 8, size: 4, bits: [2, 30], isSigned: true),
    FieldRow(path: ["self"], offset: 16, size: 8, isSigned: false),
    FieldRow(path: ["list"], offset: 24, size: 20, isSigned: false),
  ])
  fileprivate func memberIsWhereItsPathLeads(row: FieldRow) throws {
    let btf = try Sample.make().open()
    let id = try #require(try btf.find(.structure, "outer"))
    let field = try btf.field(row.path, of: id)
    #expect(field.byteOffset == row.offset)
    #expect(field.size == row.size)
    #expect([field.bitOffset, field.bitSize] == row.bits)
    #expect(field.isSigned == row.isSigned)
    // Through a typedef the same.
    let alias = try #require(try btf.find(.typedef, "outer_t"))
    #expect(try btf.field(row.path, of: alias) == field)
  }

  @Test func missingMemberNamesPathAndStruct() throws {
    let btf = try Sample.make().open()
    let id = try #require(try btf.find(.structure, "outer"))
    #expect(throws: BTFError.noMember(path: "in.z", of: "outer")) { try btf.field(["in", "z"], of: id) }
    // Not through pointers.
    #expect(throws: BTFError.noMember(path: "self.a", of: "outer")) { try btf.field(["self", "a"], of: id) }
  }

  @Test func kindDistinguishesEqualNames() throws {
    var sample = Sample.make()
    let function = sample.add(.function, "outer", 0, 0)
    let btf = try sample.open()
    #expect(try btf.find(.structure, "outer") == 9)
    #expect(try btf.find(.union, "outer") == nil)
    // The sample stores the name twice, which well-made BTF doesn't.
    #expect(try btf.find(.function, "outer") == function)
    #expect(try btf.find(.structure, "oute") == nil)
    #expect(try btf.find(.structure, "") == nil)
  }

  @Test func tracepointIsItsTypedef() throws {
    let btf = try Sample.make().open()
    #expect(try btf.tracepoint("sys_enter") == 10)
    #expect(try btf.tracepoint("enter") == nil)
  }

  @Test func everyKindIsPassed() throws {
    let btf = try Sample.make().open()
    #expect(try btf.typeCount() == 21)
    #expect(try btf.find(.typeTag, "rcu") == 20)
  }

  @Test func circlesThrow() throws {
    var sample = Sample()
    sample.add(.typedef, "a", 0, 2)
    sample.add(.typedef, "b", 0, 1)
    sample.add(.array, "", 0, 0, [3, 1, 5])
    sample.add(.structure, "s", 2, 8, [0, 4, 0, 0, 4, 0])
    let btf = try sample.open()
    #expect(throws: BTFError.self) { try btf.resolve(1) }
    #expect(throws: BTFError.self) { try btf.size(of: 3) }
    #expect(throws: BTFError.self) { try btf.field(["x"], of: 4) }
  }

  /// Asks for everything that can be asked; errors are answers.
  private func exercise(_ bytes: [UInt8]) {
    guard let btf = try? BTF(FileImage(bytes)) else { return }
    let count = (try? btf.typeCount()) ?? 0
    _ = try? btf.tracepoint("sys_enter")
    for kind in BTFKind.allCases { _ = try? btf.find(kind, "outer") }
    for id in 0..<UInt32(min(count, 64)) + 2 {
      guard let type = try? btf.type(id) else { continue }
      _ = try? btf.name(type.nameOffset)
      _ = try? btf.members(of: type)
      _ = try? btf.size(of: id)
      for path in [["a"], ["in", "x"], ["in", "y"], ["list"], ["none"]] { _ = try? btf.field(path, of: id) }
    }
  }

  @Test func truncationNeverTraps() {
    let bytes = Sample.make().bytes
    for length in 0..<bytes.count { exercise(Array(bytes.prefix(length))) }
    #expect(throws: BTFError.self) { try BTF(FileImage(Array(bytes.dropLast()))) }
  }

  @Test func flippedBitsNeverTrap() {
    let bytes = Sample.make().bytes
    for position in 0..<bytes.count * 8 {
      var damaged = bytes
      damaged[position / 8] ^= 1 << UInt8(position % 8)
      exercise(damaged)
    }
  }

  @Test func randomDamageNeverTraps() {
    let bytes = Sample.make().bytes
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      var damaged = bytes
      for _ in 0..<4 { damaged[Int.random(in: 24..<bytes.count, using: &random)] = UInt8.random(in: 0...255) }
      exercise(damaged)
    }
  }

  @Test func missingFileIsUnreadable() {
    #expect(throws: FileError(path: "/nonexistent", errno: 2)) { try FileImage(path: "/nonexistent") }
  }
}

/// The running kernel's types, compared with what libbpf finds.
@Suite(.enabled(if: (try? FileImage(path: BTF.kernelPath)) != nil, "the kernel has no readable BTF"))
struct KernelBTF {
  private static let names: [(BTFKind, String)] = [
    (.structure, "task_struct"), (.typedef, "btf_trace_sys_enter"), (.typedef, "btf_trace_sched_switch"),
    (.integer, "int"), (.function, "bpf_rdonly_cast"), (.structure, "pt_regs"), (.union, "bpf_attr"),
    (.structure, "no_such_struct"), (.enumeration, "pid_type"),
  ]

  @Test func idsAreThoseOfLibbpf() throws {
    let btf = try BTF.kernel()
    let reference = try #require(btf__load_vmlinux_btf())
    defer { btf__free(reference) }
    #expect(try btf.typeCount() == Int(btf__type_cnt(reference)))
    for (kind, name) in Self.names {
      let id = btf__find_by_name_kind(reference, name, UInt32(kind.rawValue))
      #expect(try btf.find(kind, name) == (id > 0 ? UInt32(id) : nil), "\(name)")
    }
  }

  @Test func sizesAreThoseOfLibbpf() throws {
    let btf = try BTF.kernel()
    let reference = try #require(btf__load_vmlinux_btf())
    defer { btf__free(reference) }
    for id in stride(from: 1, to: UInt32(try btf.typeCount()), by: 37) {
      let size = btf__resolve_size(reference, id)
      guard size >= 0 else { continue }
      #expect(try btf.size(of: id) == Int(size), "type \(id)")
    }
  }

  @Test func membersOfTheTaskAreFound() throws {
    let btf = try BTF.kernel()
    let task = try #require(try btf.find(.structure, "task_struct"))
    let pid = try btf.field(["pid"], of: task)
    #expect(pid.size == 4 && pid.isSigned)
    #expect(try btf.field(["tgid"], of: task).byteOffset == pid.byteOffset + 4)
    #expect(try btf.field(["comm"], of: task).size == 16)
    #expect(try btf.field(["thread_info", "flags"], of: task).byteOffset == 0)
  }
}
