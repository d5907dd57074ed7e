/// The BTF of an object, as small as the kernel allows: `int`, byte counts for task storage, and the two functions that
/// callbacks require (kernel.md §1; format: Documentation/bpf/btf.rst).
struct ObjectTypes {
  /// The type id of `int`.
  let integer: UInt32 = 1
  /// The type id of the main function of every program.
  let mainFunction: UInt32 = 3
  /// The type id of every other function.
  let localFunction: UInt32 = 4

  private var types: [UInt32]
  private var count: UInt32 = 4
  private let strings: [UInt8] = Array("\0int\0vg_main\0vg_function\0".utf8)

  init() {
    let info = Self.info
    types = [
      1, info(1, 0), 4, 1 << 24 | 32,  // int: signed, 32 bits
      0, info(13, 0), 1,  // int (void)
      5, info(12, 1), 2,  // global function
      13, info(12, 0), 2,  // static function
    ]
  }

  /// The type id of an array of `int` that takes so many bytes (a multiple of 4).
  mutating func array(bytes: Int) -> UInt32 {
    types += [0, Self.info(3, 0), 0, integer, integer, UInt32(bytes / 4)]
    count += 1
    return count
  }

  /// The bytes for BPF_BTF_LOAD.
  var encoded: [UInt8] {
    let header: [UInt32] = [
      0x0001_EB9F, 24, 0, UInt32(types.count * 4), UInt32(types.count * 4), UInt32(strings.count),
    ]
    return (header + types).flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * UInt32($0))) } }
      + strings
  }

  /// The info word of a type: kind in bits 24-28, a count in bits 0-15.
  private static func info(_ kind: UInt32, _ vlen: UInt32) -> UInt32 { kind << 24 | vlen }
}
