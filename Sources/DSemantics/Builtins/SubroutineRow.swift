import CTypes
import DIF

/// A type in a prototype: one that D knows by itself, or a pointer to one of the kernel's, which the type check asks the
/// catalog for.
enum PrototypeType: Sendable {
  case known(CType)
  case pointerToStruct(String)
  case pointerToTypedef(String)

  static let void = PrototypeType.known(.void)
  static let char = PrototypeType.known(.char)
  static let int = PrototypeType.known(.int)
  static let uint = PrototypeType.known(.uint)
  static let int64 = PrototypeType.known(.int64)
  static let uint16 = PrototypeType.known(.uint16)
  static let uint32 = PrototypeType.known(.uint32)
  static let uint64 = PrototypeType.known(.uint64)
  static let uintptr = PrototypeType.known(.uintptr)
  static let size = PrototypeType.known(.size)
  static let pid = PrototypeType.known(.pid)
  static let string = PrototypeType.known(.string)
  static let charPointer = PrototypeType.known(.charPointer)
  static let voidPointer = PrototypeType.known(.voidPointer)
}

/// The prototype of a subroutine (builtins.md §2).
struct SubroutineRow: Sendable {
  let subroutine: Subroutine
  let result: PrototypeType
  /// Types of the arguments in order; those from `required` on may be left out.
  let parameters: [PrototypeType]
  let required: Int
  let isAvailable: Bool

  init(
    _ subroutine: Subroutine, _ result: PrototypeType, _ parameters: [PrototypeType] = [],
    optional: [PrototypeType] = [], isAvailable: Bool = true
  ) {
    self.subroutine = subroutine
    self.result = result
    self.parameters = parameters + optional
    required = parameters.count
    self.isAvailable = isAvailable
  }

  static let table: [SubroutineRow] = [
    SubroutineRow(.rand, .int),
    SubroutineRow(.mutex_owned, .int, [.pointerToStruct("mutex")]),
    SubroutineRow(.mutex_owner, .pointerToStruct("task_struct"), [.pointerToStruct("mutex")]),
    SubroutineRow(.mutex_type_adaptive, .int, [.pointerToStruct("mutex")]),
    SubroutineRow(.mutex_type_spin, .int, [.pointerToStruct("mutex")]),
    SubroutineRow(.rw_read_held, .int, [.pointerToTypedef("rwlock_t")]),
    SubroutineRow(.rw_write_held, .int, [.pointerToTypedef("rwlock_t")]),
    SubroutineRow(.rw_iswriter, .int, [.pointerToTypedef("rwlock_t")]),
    SubroutineRow(.copyin, .voidPointer, [.uintptr, .size]),
    SubroutineRow(.copyinstr, .string, [.uintptr], optional: [.size]),
    SubroutineRow(.speculation, .int),
    SubroutineRow(.progenyof, .int, [.pid]),
    SubroutineRow(.strlen, .size, [.string]),
    SubroutineRow(.copyout, .void, [.voidPointer, .uintptr, .size]),
    SubroutineRow(.copyoutstr, .void, [.charPointer, .uintptr, .size]),
    SubroutineRow(.alloca, .voidPointer, [.size]),
    SubroutineRow(.bcopy, .void, [.voidPointer, .voidPointer, .size]),
    SubroutineRow(.copyinto, .void, [.uintptr, .size, .voidPointer]),
    SubroutineRow(.msgdsize, .size, [.voidPointer]),
    SubroutineRow(.msgsize, .size, [.voidPointer]),
    SubroutineRow(.getmajor, .uint, [.uint64]),
    SubroutineRow(.getminor, .uint, [.uint64]),
    SubroutineRow(.ddi_pathname, .string, [.voidPointer, .int64], isAvailable: false),
    SubroutineRow(.strjoin, .string, [.string, .string]),
    SubroutineRow(.lltostr, .string, [.int64], optional: [.int]),
    SubroutineRow(.basename, .string, [.string]),
    SubroutineRow(.dirname, .string, [.string]),
    SubroutineRow(.cleanpath, .string, [.string]),
    SubroutineRow(.strchr, .string, [.string, .char]),
    SubroutineRow(.strrchr, .string, [.string, .char]),
    SubroutineRow(.strstr, .string, [.string, .string]),
    SubroutineRow(.strtok, .string, [.string, .string]),
    SubroutineRow(.substr, .string, [.string, .int], optional: [.int]),
    SubroutineRow(.index, .int, [.string, .string], optional: [.int]),
    SubroutineRow(.rindex, .int, [.string, .string], optional: [.int]),
    SubroutineRow(.htons, .uint16, [.uint16]),
    SubroutineRow(.htonl, .uint32, [.uint32]),
    SubroutineRow(.htonll, .uint64, [.uint64]),
    SubroutineRow(.ntohs, .uint16, [.uint16]),
    SubroutineRow(.ntohl, .uint32, [.uint32]),
    SubroutineRow(.ntohll, .uint64, [.uint64]),
    SubroutineRow(.inet_ntop, .string, [.int, .voidPointer]),
    SubroutineRow(.inet_ntoa, .string, [.voidPointer]),
    SubroutineRow(.inet_ntoa6, .string, [.voidPointer], optional: [.int]),
    SubroutineRow(.toupper, .string, [.string]),
    SubroutineRow(.tolower, .string, [.string]),
    SubroutineRow(.memref, .known(.pointer(to: .uintptr, isUserland: false)), [.voidPointer, .size]),
    SubroutineRow(.sx_shared_held, .int, [.pointerToStruct("rw_semaphore")]),
    SubroutineRow(.sx_exclusive_held, .int, [.pointerToStruct("rw_semaphore")]),
    SubroutineRow(.sx_isexclusive, .int, [.pointerToStruct("rw_semaphore")]),
    SubroutineRow(.memstr, .string, [.voidPointer, .char, .size]),
    SubroutineRow(.getf, .pointerToStruct("file"), [.int]),
    SubroutineRow(.json, .string, [.string, .string]),
    SubroutineRow(.strtoll, .int64, [.string], optional: [.int]),
    SubroutineRow(.random, .uint64),
    SubroutineRow(.copyoutskb, .voidPointer, [.pointerToStruct("sk_buff"), .size]),
    SubroutineRow(.d_path, .string, [.pointerToStruct("path")]),
    SubroutineRow(.link_ntop, .string, [.int, .voidPointer]),
    SubroutineRow(.copyoutmbuf, .voidPointer, [.voidPointer, .size]),
    SubroutineRow(.uuidstr, .string, [.voidPointer]),
  ]

  static let byName: [String: SubroutineRow] = Dictionary(uniqueKeysWithValues: table.map { ($0.subroutine.name, $0) })
}
