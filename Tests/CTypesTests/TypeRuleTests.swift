import Testing

@testable import CTypes

private let named: [(CType, String)] = [
  (.int, "int"), (.unsignedLong, "unsigned long"), (.integer(.bool), "_Bool"), (.string, "string"),
  (.charPointer, "char *"), (.pointer(to: .charPointer, isUserland: false), "char **"),
  (.pointer(to: .int, isUserland: true), "userland int *"), (.array(of: .char, count: 64), "char [64]"),
  (.array(of: .array(of: .short, count: 3), count: 2), "short [2][3]"),
  (.pointer(to: .array(of: .int, count: 4), isUserland: false), "int (*)[4]"), (.uint64, "uint64_t"),
  (.aggregate(AggregateType(isUnion: false, tag: "proc", origin: .program)), "struct proc"), (.stack, "stack"),
  (.dynamic, "<DYN>"),
]

@Test("Types have the names that messages show", arguments: named.indices)
func typeName(index: Int) { #expect("\(named[index].0)" == named[index].1) }

private let ranks: [(CType, CType, CType)] = [
  (.char, .int, .int), (.int, .char, .int), (.int, .unsignedInt, .unsignedInt), (.long, .unsignedInt, .long),
  (.long, .longLong, .longLong), (.uint64, .unsignedLong, .uint64), (.char, .char, .char),
  (.short, .integer(.bool), .short),
]

@Test("The operand of higher rank gives the type", arguments: ranks.indices)
func rank(index: Int) {
  let (a, b, want) = ranks[index]
  #expect(CType.promoted(a, b) == want)
}

@Test func valuesAreCutAndExtendedBySign() {
  #expect(IntegerType.char.normalized(0xFF) == UInt64.max)
  #expect(IntegerType.unsignedChar.normalized(0x1FF) == 0xFF)
  #expect(IntegerType.short.normalized(0x8000) == UInt64(bitPattern: -32768))
  #expect(IntegerType.unsignedInt.normalized(UInt64.max) == 0xFFFF_FFFF)
  #expect(IntegerType.long.normalized(UInt64.max) == UInt64.max)
}

@Test func sizes() {
  let sizes: [(CType, Int)] = [
    (.void, 0), (.pid, 4), (.voidPointer, 8), (.string, 100), (.array(of: .int, count: 5), 20),
    (.aggregate(AggregateType(isUnion: false, tag: "x", origin: .program)), 0),
    (.floating(size: 16), 16),
  ]
  for (type, size) in sizes { #expect(type.size(stringSize: 100) == size, "\(type)") }
}

@Test func builtinTypedefsHaveTheirSizes() {
  let want: [String: Int] = [
    "int8_t": 1, "uint8_t": 1, "int16_t": 2, "uint16_t": 2, "int32_t": 4, "uint32_t": 4, "int64_t": 8, "uint64_t": 8,
    "uchar_t": 1, "ushort_t": 2, "uint_t": 4, "ulong_t": 8, "u_longlong_t": 8, "size_t": 8, "ssize_t": 8,
    "intptr_t": 8, "uintptr_t": 8, "ptrdiff_t": 8, "id_t": 4, "pid_t": 4,
  ]
  for (name, size) in want {
    #expect(DataModel.lp64.typedefs[name]?.size(stringSize: 1) == size, "\(name)")
  }
}

@Test func narrowModelHasItsSizes() {
  let model = DataModel.ilp32(alignmentLimit: 4, longDoubleSize: 12)
  let want: [String: Int] = [
    "int64_t": 8, "uint64_t": 8, "ulong_t": 4, "u_longlong_t": 8, "size_t": 4, "ssize_t": 4, "intptr_t": 4,
    "uintptr_t": 4, "ptrdiff_t": 4, "id_t": 4, "pid_t": 4,
  ]
  for (name, size) in want { #expect(model.typedefs[name]?.size(stringSize: 1) == size, "\(name)") }
  #expect(Set(model.typedefs.keys) == Set(DataModel.lp64.typedefs.keys))
  let pointer = CType.pointer(to: .char, isUserland: false, size: model.pointerSize)
  #expect(pointer.size(stringSize: 1) == 4)
  #expect(CType.isPointerCompatible(pointer, .charPointer))
  // What they point to has another size.
  let (own, kernels) = (pointer, CType.charPointer)
  func pointing(to type: CType) -> CType { .pointer(to: type, isUserland: false) }
  #expect(!CType.isPointerCompatible(pointing(to: own), pointing(to: kernels)))
  // Of equal rank the later one wins.
  #expect(CType.promoted(.int, .integer(model.long)) == .integer(model.long))
}

private let user = CType.pointer(to: .char, isUserland: true)

private let arguments: [(parameter: CType, argument: CType, isZero: Bool, fits: Bool)] = [
  (.int, .uint64, false, true), (.int, .charPointer, false, false), (.string, .charPointer, false, true),
  (.string, .array(of: .char, count: 4), false, true), (.string, .pointer(to: .int, isUserland: false), false, false),
  (.string, .int, false, false), (.charPointer, .string, false, true), (.voidPointer, .charPointer, false, true),
  (.charPointer, .voidPointer, false, true), (.charPointer, .pointer(to: .int, isUserland: false), false, false),
  (.charPointer, .int, true, true), (.charPointer, .int, false, false), (.charPointer, user, false, false),
  (.string, user, false, true), (.stack, .stack, false, true), (.symbolAddress, .userSymbolAddress, false, false),
  (.uintptr, .charPointer, false, false), (.string, .int, true, true),
]

@Test("Arguments fit parameters", arguments: arguments.indices)
func argument(index: Int) {
  let row = arguments[index]
  #expect(
    CType.isArgumentCompatible(parameter: row.parameter, argument: row.argument, argumentIsZero: row.isZero)
      == row.fits, "\(row.argument) for \(row.parameter)")
}
