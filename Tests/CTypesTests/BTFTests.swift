import CSystem
import CTypes
import Testing

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
    let btf = try BTFSample.make().open()
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
    let btf = try BTFSample.make().open()
    let id = try #require(try btf.find(.structure, "outer"))
    #expect(throws: BTFError.noMember(path: "in.z", of: "outer")) { try btf.field(["in", "z"], of: id) }
    // Not through pointers.
    #expect(throws: BTFError.noMember(path: "self.a", of: "outer")) { try btf.field(["self", "a"], of: id) }
  }

  @Test func kindDistinguishesEqualNames() throws {
    var sample = BTFSample.make()
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
    let btf = try BTFSample.make().open()
    #expect(try btf.tracepoint("sys_enter") == 10)
    #expect(try btf.tracepoint("enter") == nil)
  }

  @Test func everyKindIsPassed() throws {
    let btf = try BTFSample.make().open()
    #expect(try btf.typeCount() == 21)
    #expect(try btf.find(.typeTag, "rcu") == 20)
  }

  @Test func circlesThrow() throws {
    var sample = BTFSample()
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
    let bytes = BTFSample.make().bytes
    for length in 0..<bytes.count { exercise(Array(bytes.prefix(length))) }
    #expect(throws: BTFError.self) { try BTF(FileImage(Array(bytes.dropLast()))) }
  }

  @Test func flippedBitsNeverTrap() {
    let bytes = BTFSample.make().bytes
    for position in 0..<bytes.count * 8 {
      var damaged = bytes
      damaged[position / 8] ^= 1 << UInt8(position % 8)
      exercise(damaged)
    }
  }

  @Test func randomDamageNeverTraps() {
    let bytes = BTFSample.make().bytes
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
