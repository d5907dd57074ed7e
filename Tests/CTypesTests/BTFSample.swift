import CTypes

/// A small BTF, made by hand: kind, name, count or flag, size or type, trailing words.
struct BTFSample {
  private var types: [UInt32] = []
  private var strings: [UInt8] = [0]
  private var count: UInt32 = 0
  /// What comes before in the numbering: that of the kernel proper for a module.
  private var firstString: UInt32 = 0

  init() {}

  /// A module's types, upon those of the kernel proper.
  init(on base: BTFSample) {
    count = base.count
    firstString = UInt32(base.strings.count)
    strings = []
  }

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
    return firstString + UInt32(strings.count - text.utf8.count - 1)
  }

  var bytes: [UInt8] {
    let length = UInt32(types.count * 4)
    let header: [UInt32] = [0xEB9F | 1 << 16, 24, 0, length, length, UInt32(strings.count)]
    return (header + types).flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } } + strings
  }

  func open() throws -> BTF { try BTF(FileImage(bytes)) }

  /// struct outer { int a; union { u8 b; struct inner { int x : 3; u8 big; int y : 30; } in; }; outer_t *self;
  /// int list[5]; }, with typedef and qualifiers around.
  static func make() -> BTFSample {
    var sample = BTFSample()
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
