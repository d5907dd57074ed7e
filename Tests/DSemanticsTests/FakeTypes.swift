import CTypes
import Interpreter

/// A kernel with two structs that refer to each other, and memory in which one of each lies.
///
///     struct node { int id, weight; };
///     struct task_struct {
///       unsigned state; int pid; char comm[16]; struct mm_struct *mm;
///       struct entity { unsigned long vruntime; struct node load; } se;
///       union { long code; struct { short low, high; }; };
///       unsigned running : 1; int grade : 5; unsigned level : 10;
///       int prio[4]; struct node children[2]; char tail[];
///     };
///     struct mm_struct { unsigned long pgd; struct task_struct *owner; char *arg_start; };
final class FakeTypes: TypeCatalog {
  let table: [String: CType]
  var kernelRelease: String { "6.1.0-test" }

  init() {
    let module = TypeOrigin.module("vmlinux")
    func aggregate(
      _ tag: String, size: Int, isUnion: Bool = false, _ members: [AggregateType.Member]
    ) -> CType {
      .aggregate(AggregateType(isUnion: isUnion, tag: tag, origin: module, size: size, members: { members }))
    }
    func forward(_ tag: String) -> CType { .aggregate(AggregateType(isUnion: false, tag: tag, origin: module)) }
    func pointer(_ type: CType) -> CType { .pointer(to: type, isUserland: false) }
    typealias Member = AggregateType.Member
    let node = aggregate("node", size: 8, [Member("id", .int, bitOffset: 0), Member("weight", .int, bitOffset: 32)])
    let entity = aggregate(
      "entity", size: 16, [Member("vruntime", .unsignedLong, bitOffset: 0), Member("load", node, bitOffset: 64)])
    let halves = aggregate("", size: 4, [Member("low", .short, bitOffset: 0), Member("high", .short, bitOffset: 16)])
    let code = aggregate(
      "", size: 8, isUnion: true, [Member("code", .long, bitOffset: 0), Member("", halves, bitOffset: 0)])
    let task = aggregate(
      "task_struct", size: 96,
      [
        Member("state", .unsignedInt, bitOffset: 0), Member("pid", .pid, bitOffset: 32),
        Member("comm", .array(of: .char, count: 16), bitOffset: 64),
        Member("mm", pointer(forward("mm_struct")), bitOffset: 8 * 24), Member("se", entity, bitOffset: 8 * 32),
        Member("", code, bitOffset: 8 * 48), Member("running", .unsignedInt, bitOffset: 448, bitWidth: 1),
        Member("grade", .int, bitOffset: 449, bitWidth: 5), Member("level", .unsignedInt, bitOffset: 454, bitWidth: 10),
        Member("prio", .array(of: .int, count: 4), bitOffset: 8 * 60),
        Member("children", .array(of: node, count: 2), bitOffset: 8 * 76),
        Member("tail", .array(of: .char, count: 0), bitOffset: 8 * 92),
      ])
    let memory = aggregate(
      "mm_struct", size: 24,
      [
        Member("pgd", .unsignedLong, bitOffset: 0), Member("owner", pointer(forward("task_struct")), bitOffset: 64),
        Member("arg_start", .charPointer, bitOffset: 128),
      ])
    table = ["node": node, "entity": entity, "task_struct": task, "mm_struct": memory]
  }

  func type(_ kind: TypeNameKind, _ name: String, module: String?) -> CType? {
    kind == .structure && (module ?? "vmlinux") == "vmlinux" ? table[name] : nil
  }
  func enumerator(_ name: String, module: String?) -> (value: UInt64, type: CType)? { nil }
  func variable(_ name: String, module: String?) -> CType? { nil }
  func function(_ name: String, module: String?) -> FunctionType? { nil }
  func hasModule(_ name: String) -> Bool { name == "vmlinux" }

  static let task: UInt64 = 0xFFFF_8880_0000_1000
  static let memory: UInt64 = 0xFFFF_8880_0000_2000
  static let user: UInt64 = 0x7F00_0000_1000

  /// A task with known values, and in user space the same task again.
  ///
  /// Its members have these values: `state` 2, `pid` 1234, `comm` "worker", `se` {77, {5, -6}}, `code`
  /// 0xFFFE0003, `running` 1, `grade` -7, `level` 900, `prio` 1 to 4, `children` {10, 11}, {20, 21}, `tail` "end"; its `mm`
  /// has `pgd` 0xABC.
  static var machine: SimulatedMachine {
    var task: [UInt8] = []
    func add(_ value: UInt64, _ size: Int) {
      task += (0..<size).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
    }
    add(2, 4)
    add(1234, 4)
    task += Array("worker".utf8) + [UInt8](repeating: 0, count: 10)
    add(memory, 8)
    add(77, 8)
    add(5, 4)
    add(UInt64(bitPattern: -6), 4)
    add(0xFFFE_0003, 8)
    add(1 | (0x19 << 1) | (900 << 6), 4)
    for value: UInt64 in [1, 2, 3, 4, 10, 11, 20, 21] { add(value, 4) }
    task += Array("end".utf8) + [0]
    var machine = SimulatedMachine()
    machine.map(task, at: self.task, in: .kernel)
    machine.map(task, at: user, in: .user)
    let mm = [0xABC as UInt64, self.task, self.task + 8].flatMap(\.littleEndianBytes)
    machine.map(mm, at: memory, in: .kernel)
    return machine
  }
}
