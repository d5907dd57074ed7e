import CSystem
import CTypes
import Testing

/// The types of a hand-made kernel proper and of two modules upon it.
private func catalog() -> KernelTypes {
  KernelTypes(
    open: { name, base in
      switch name {
      case "vmlinux": try? BTF(FileImage(core().bytes))
      case "first": base.flatMap { try? BTF(FileImage(module(tag: "first_only", value: 5).bytes), base: $0) }
      case "second": base.flatMap { try? BTF(FileImage(module(tag: "second_only", value: 6).bytes), base: $0) }
      default: nil
      }
    }, modules: { ["first", "second"] })
}

/// What every test below finds in the kernel proper.
private func core() -> BTFSample {
  var sample = BTFSample.make()
  // int (*)(struct outer *, ...), and struct ops { that call; struct first_only *there; int tail[]; }
  let pointer = sample.add(.pointer, "", 0, 9)
  let proto = sample.add(.functionProto, "", 2, 1, [sample.string("o"), pointer, 0, 0])
  let call = sample.add(.pointer, "", 0, proto)
  let forward = sample.add(.forward, "first_only", 0, 0)
  let there = sample.add(.pointer, "", 0, forward)
  let tail = sample.add(.array, "", 0, 0, [1, 1, 0])
  sample.add(
    .structure, "ops", 3, 16,
    [sample.string("call"), call, 0, sample.string("there"), there, 64, sample.string("tail"), tail, 128])
  sample.add(.function, "poke", 0, proto)
  sample.add(
    .enumeration, "signs", 2 | 1 << 31, 4, [sample.string("MINUS"), UInt32.max, sample.string("BOTH"), 1])
  sample.add(.enumeration, "large", 1, 4, [sample.string("TOP"), 1 << 31])
  sample.add(.enumeration64, "huge", 1, 8, [sample.string("HUGE"), 0, 1])
  // The older form of a bit-field: 3 bits, 5 bits into an int.
  let bits = sample.add(.integer, "int", 0, 4, [1 << 24 | 5 << 16 | 3])
  sample.add(.structure, "old", 1, 4, [sample.string("field"), bits, 0])
  return sample
}

/// A module's types: a struct with a member of the kernel proper's type, an enum.
private func module(tag: String, value: UInt32) -> BTFSample {
  var sample = BTFSample(on: core())
  sample.add(.structure, tag, 1, 48, [sample.string("held"), 9, 0])
  sample.add(.enumeration, "\(tag)_kind", 2, 4, [sample.string("BOTH"), value, sample.string("ONLY_\(tag)"), value])
  return sample
}

struct KernelTypesTests {
  @Test func structHasSizeAndMembers() throws {
    let types = catalog()
    let outer = try #require(types.type(.structure, "outer", module: nil)?.aggregate)
    #expect(outer.name == "struct outer")
    #expect(outer.size == 48)
    #expect(outer.members.map(\.name) == ["a", "", "self", "list"])
    #expect(outer.members.map(\.bitOffset) == [0, 32, 128, 192])
    #expect(outer.member("b")?.bitOffset == 32)
    #expect(outer.member("list")?.type == .array(of: .int, count: 5))
  }

  @Test func newerBitFieldHasWidthAndPlace() throws {
    let types = catalog()
    let inner = try #require(types.type(.structure, "inner", module: nil)?.aggregate)
    #expect(inner.members.map(\.bitWidth) == [3, 0, 30])
    #expect(inner.members.map(\.bitOffset) == [5, 16, 34])
  }

  @Test func olderBitFieldHasWidthAndPlace() throws {
    let types = catalog()
    let field = try #require(types.type(.structure, "old", module: nil)?.aggregate?.member("field"))
    #expect(field == AggregateType.Member("field", .int, bitOffset: 5, bitWidth: 3))
  }

  @Test func oneDefinitionIsOneObject() throws {
    let types = catalog()
    let outer = try #require(types.type(.structure, "outer", module: nil)?.aggregate)
    #expect(types.type(.structure, "outer", module: "vmlinux")?.aggregate === outer)
    // Through a typedef, a qualifier and a pointer, and from a module.
    #expect(outer.member("self")?.type.pointee?.aggregate === outer)
    let first = try #require(types.type(.structure, "first_only", module: nil)?.aggregate)
    #expect(first.member("held")?.type.aggregate === outer)
  }

  @Test func typedefKeepsItsName() {
    #expect(catalog().type(.typedef, "outer_t", module: nil)?.description == "outer_t")
  }

  @Test func functionHasItsPrototype() throws {
    let types = catalog()
    let poke = try #require(types.function("poke", module: nil))
    #expect(poke.result == .int)
    #expect(poke.parameters.map(\.description) == ["struct outer *"])
    #expect(poke.isVariadic)
    let ops = try #require(types.type(.structure, "ops", module: nil)?.aggregate)
    #expect(ops.member("call")?.type == .pointer(to: .function(poke), isUserland: false))
    #expect(types.function("outer", module: nil) == nil)
  }

  @Test func flexibleArrayIsEmpty() throws {
    let types = catalog()
    let ops = try #require(types.type(.structure, "ops", module: nil)?.aggregate)
    #expect(ops.member("tail")?.type == .array(of: .int, count: 0))
  }

  @Test func variableHasItsType() { #expect(catalog().variable("global", module: nil) == .int) }

  @Test func declarationFindsTheDefinitionOfAModule() throws {
    let types = catalog()
    let there = try #require(types.type(.structure, "ops", module: nil)?.aggregate?.member("there"))
    #expect(there.type.pointee?.aggregate?.isComplete == true)
    #expect(there.type.pointee?.aggregate?.size == 48)
    #expect(there.type.pointee?.aggregate?.member("held") != nil)
    #expect(types.type(.structure, "later", module: nil) == nil)
  }

  @Test func moduleIsAskedWhereItIsNamed() {
    let types = catalog()
    #expect(types.type(.structure, "second_only", module: "first") == nil)
    #expect(types.type(.structure, "second_only", module: "second") != nil)
    #expect(types.type(.structure, "outer", module: "second") == nil)
    #expect(types.hasModule("second") && types.hasModule("vmlinux"))
    #expect(!types.hasModule("third") && !types.hasModule("../btf/vmlinux") && !types.hasModule(""))
  }

  @Test func firstEnumeratorWins() {
    let types = catalog()
    #expect(types.enumerator("BOTH", module: nil)?.value == 1)
    #expect(types.enumerator("BOTH", module: "second")?.value == 6)
    #expect(types.enumerator("ONLY_second_only", module: nil)?.value == 6)
    #expect(types.enumerator("BOT", module: nil) == nil)
  }

  @Test func enumeratorHasSignAndWidth() {
    let types = catalog()
    #expect(types.enumerator("MINUS", module: nil)?.value == UInt64.max)
    #expect(types.enumerator("MINUS", module: nil)?.type.integer == .int)
    #expect(types.enumerator("TOP", module: nil)?.value == 1 << 31)
    #expect(types.enumerator("TOP", module: nil)?.type.integer == .unsignedInt)
    #expect(types.enumerator("HUGE", module: nil)?.value == 1 << 32)
    #expect(types.enumerator("red", module: nil)?.type.integer == .int)
  }

  @Test func circlesHaveNoType() {
    var sample = BTFSample()
    sample.add(.typedef, "a", 0, 2)
    sample.add(.typedef, "b", 0, 1)
    sample.add(.functionProto, "", 2, 0, [1, 4, 1, 4])
    sample.add(.pointer, "", 0, 3)
    sample.add(.typedef, "c", 0, 4)
    let bytes = sample.bytes
    let types = KernelTypes(open: { _, _ in try? BTF(FileImage(bytes)) }, modules: { [] })
    for name in ["a", "b", "c"] { #expect(types.type(.typedef, name, module: nil) == nil) }
  }

  @Test func wideTreesHaveNoType() {
    // Each prototype takes the one before it twice: 2^40 parameters, written out.
    var sample = BTFSample()
    var last = sample.add(.integer, "int", 0, 4, [1 << 24 | 32])
    for _ in 0..<40 {
      let proto = sample.add(.functionProto, "", 2, last, [0, last, 0, last])
      last = sample.add(.pointer, "", 0, proto)
    }
    sample.add(.typedef, "wide", 0, last)
    let bytes = sample.bytes
    let types = KernelTypes(open: { _, _ in try? BTF(FileImage(bytes)) }, modules: { [] })
    #expect(types.type(.typedef, "wide", module: nil) == nil)
  }
}

/// Damaged files through every question; errors are answers.
struct DamagedKernelTypes {
  private func walk(_ type: CType?, depth: Int) {
    guard let type, depth < 6 else { return }
    _ = type.size(stringSize: 256)
    _ = type.description
    for value in type.enumeration?.enumerators ?? [] { _ = value.name }
    if let element = type.element { walk(element, depth: depth + 1) }
    if let aggregate = type.aggregate {
      _ = aggregate.member("none")
      for member in aggregate.members.prefix(64) { walk(member.type, depth: depth + 1) }
    }
    if case .function(let function) = type.resolved { walk(function.result, depth: depth + 1) }
  }

  private func exercise(_ core: [UInt8], _ module: [UInt8]) {
    let types = KernelTypes(
      open: { name, base in try? BTF(FileImage(name == "vmlinux" ? core : module), base: base) }, modules: { ["m"] })
    for name in ["outer", "inner", "ops", "old", "first_only"] {
      walk(types.type(.structure, name, module: nil), depth: 0)
    }
    walk(types.type(.typedef, "outer_t", module: nil), depth: 0)
    walk(types.variable("global", module: nil), depth: 0)
    for name in ["huge", "signs", "first_only_kind"] { walk(types.type(.enumeration, name, module: nil), depth: 0) }
    _ = types.function("poke", module: nil)
    for name in ["BOTH", "HUGE", "ONLY_first_only"] { _ = types.enumerator(name, module: nil) }
  }

  @Test func flippedBitsNeverTrap() {
    let whole = core().bytes
    let part = module(tag: "first_only", value: 5).bytes
    exercise(whole, part)
    for position in stride(from: 0, to: whole.count * 8, by: 3) {
      var damaged = whole
      damaged[position / 8] ^= 1 << UInt8(position % 8)
      exercise(damaged, part)
    }
    for position in 0..<part.count * 8 {
      var damaged = part
      damaged[position / 8] ^= 1 << UInt8(position % 8)
      exercise(whole, damaged)
    }
  }

  @Test func truncationNeverTraps() {
    let whole = core().bytes
    let part = module(tag: "first_only", value: 5).bytes
    for length in 0..<part.count { exercise(whole, Array(part.prefix(length))) }
    for length in stride(from: 0, to: whole.count, by: 7) { exercise(Array(whole.prefix(length)), part) }
  }

  @Test func randomDamageNeverTraps() {
    let whole = core().bytes
    let part = module(tag: "first_only", value: 5).bytes
    var random = SystemRandomNumberGenerator()
    for _ in 0..<1000 {
      var damaged = whole
      for _ in 0..<4 { damaged[Int.random(in: 24..<whole.count, using: &random)] = UInt8.random(in: 0...255) }
      exercise(damaged, part)
    }
  }
}

/// The running kernel's own types, compared with what every kernel's interface promises.
@Suite(.enabled(if: (try? FileImage(path: BTF.kernelPath)) != nil, "the kernel has no readable BTF"))
struct RunningKernelTypes {
  @Test func taskHasItsMembers() throws {
    let types = KernelTypes()
    let task = try #require(types.type(.structure, "task_struct", module: nil)?.aggregate)
    #expect(task.member("pid")?.type.description == "pid_t")
    #expect(task.member("comm")?.type == .array(of: .char, count: 16))
    #expect(task.member("parent")?.type.pointee?.aggregate === task)
    #expect(task.members.allSatisfy { $0.bitOffset <= task.size * 8 })
  }

  @Test func userInterfaceHasItsLayout() throws {
    // include/uapi/linux/time_types.h, include/uapi/linux/tcp.h.
    let types = KernelTypes()
    let time = try #require(types.type(.structure, "__kernel_timespec", module: nil)?.aggregate)
    #expect(time.size == 16)
    #expect(time.member("tv_nsec")?.bitOffset == 64)
    let header = try #require(types.type(.structure, "tcphdr", module: nil)?.aggregate)
    #expect(header.size == 20)
    #expect(header.member("syn")?.bitWidth == 1)
    #expect(header.member("syn")?.bitOffset == 13 * 8 + 1)
  }

  @Test func enumeratorsHaveTheirValues() {
    // include/net/tcp_states.h, include/linux/pid.h.
    let types = KernelTypes()
    #expect(types.enumerator("TCP_LISTEN", module: nil)?.value == 10)
    #expect(types.enumerator("PIDTYPE_SID", module: nil)?.value == 3)
    #expect(types.enumerator("NO_SUCH_ENUMERATOR", module: nil) == nil)
  }
}
