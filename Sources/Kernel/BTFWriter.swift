/// Builds the BTF of an object: the types of task storage, and of functions that are called back
/// (Documentation/bpf/btf.rst).
///
///     header   24 bytes: magic 0xEB9F, version 1, flags, header length, offsets and lengths of the sections
///     types    for each: name offset, info (kind << 24 | count of what follows), size or type, then kind-specific words
///     strings  NUL-terminated, offset 0 is the empty string
///
/// All in host order. Types are numbered from 1 in order of creation; 0 is void.
package struct BTFWriter {
  private var types: [UInt32] = []
  private var count: UInt32 = 0
  private var strings: [UInt8] = [0]
  private var offsets: [String: UInt32] = [:]

  private static let kindInt: UInt32 = 1
  private static let kindPointer: UInt32 = 2
  private static let kindArray: UInt32 = 3
  private static let kindStruct: UInt32 = 4
  private static let kindFunction: UInt32 = 12
  private static let kindFunctionProto: UInt32 = 13

  package init() {}

  /// Whether nothing was added.
  package var isEmpty: Bool { count == 0 }

  /// An integer of `size` bytes.
  package mutating func integer(_ name: String, size: Int, isSigned: Bool = false) -> UInt32 {
    add(name, Self.kindInt, 0, UInt32(size), [(isSigned ? 1 << 24 : 0) | UInt32(size * 8)])
  }

  /// A pointer; to void by default.
  package mutating func pointer(to target: UInt32 = 0) -> UInt32 { add("", Self.kindPointer, 0, target, []) }

  /// An array; `index` is the integer type of its index.
  package mutating func array(of element: UInt32, count: Int, index: UInt32) -> UInt32 {
    add("", Self.kindArray, 0, 0, [element, index, UInt32(count)])
  }

  /// A struct with members at byte offsets.
  package mutating func structure(
    _ name: String, size: Int, members: [(name: String, type: UInt32, offset: Int)]
  ) -> UInt32 {
    var words: [UInt32] = []
    for member in members { words += [string(member.name), member.type, UInt32(member.offset * 8)] }
    return add(name, Self.kindStruct, UInt32(members.count), UInt32(size), words)
  }

  /// A function with its prototype; `result` and the parameters are types.
  ///
  /// Of a static one the kernel verifies each call with what the caller knows, and callbacks must be so. A global one it
  /// verifies once, for whatever arguments their types allow.
  package mutating func function(
    _ name: String, parameters: [(name: String, type: UInt32)], result: UInt32, isGlobal: Bool = false
  ) -> UInt32 {
    var words: [UInt32] = []
    for parameter in parameters { words += [string(parameter.name), parameter.type] }
    let prototype = add("", Self.kindFunctionProto, UInt32(parameters.count), result, words)
    return add(name, Self.kindFunction, isGlobal ? 1 : 0, prototype, [])
  }

  /// The bytes for BPF_BTF_LOAD.
  package func encode() -> [UInt8] {
    let typeLength = UInt32(types.count * 4)
    let header: [UInt32] = [
      0xEB9F | 1 << 16, 24, 0, typeLength, typeLength, UInt32(strings.count),
    ]
    return header.withUnsafeBytes { [UInt8]($0) } + types.withUnsafeBytes { [UInt8]($0) } + strings
  }

  private mutating func add(
    _ name: String, _ kind: UInt32, _ length: UInt32, _ sizeOrType: UInt32, _ words: [UInt32]
  ) -> UInt32 {
    types += [string(name), kind << 24 | length, sizeOrType]
    types += words
    count += 1
    return count
  }

  private mutating func string(_ text: String) -> UInt32 {
    if text.isEmpty { return 0 }
    if let known = offsets[text] { return known }
    let offset = UInt32(strings.count)
    strings += Array(text.utf8) + [0]
    offsets[text] = offset
    return offset
  }
}
