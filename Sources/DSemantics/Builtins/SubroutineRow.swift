import CTypes
import DIF

/// The prototype of a subroutine (builtins.md §2).
struct SubroutineRow: Sendable {
  let subroutine: Subroutine
  let result: CType
  /// Types of the arguments in order; those from `required` on may be left out.
  let parameters: [CType]
  let required: Int
  let isAvailable: Bool

  init(
    _ subroutine: Subroutine, _ result: CType, _ parameters: [CType] = [], optional: [CType] = [],
    isAvailable: Bool = true
  ) {
    self.subroutine = subroutine
    self.result = result
    self.parameters = parameters + optional
    required = parameters.count
    self.isAvailable = isAvailable
  }

  static let table: [SubroutineRow] = [
    SubroutineRow(.rand, .int),
    SubroutineRow(.mutex_owned, .int, [.voidPointer], isAvailable: false),
    SubroutineRow(.mutex_owner, .voidPointer, [.voidPointer], isAvailable: false),
    SubroutineRow(.mutex_type_adaptive, .int, [.voidPointer], isAvailable: false),
    SubroutineRow(.mutex_type_spin, .int, [.voidPointer], isAvailable: false),
    SubroutineRow(.rw_read_held, .int, [.voidPointer], isAvailable: false),
    SubroutineRow(.rw_write_held, .int, [.voidPointer], isAvailable: false),
    SubroutineRow(.rw_iswriter, .int, [.voidPointer], isAvailable: false),
    SubroutineRow(.copyin, .voidPointer, [.uintptr, .size]),
    SubroutineRow(.copyinstr, .string, [.uintptr], optional: [.size]),
    SubroutineRow(.speculation, .int, isAvailable: false),
    SubroutineRow(.progenyof, .int, [.pid], isAvailable: false),
    SubroutineRow(.strlen, .size, [.string]),
    SubroutineRow(.copyout, .void, [.voidPointer, .uintptr, .size], isAvailable: false),
    SubroutineRow(.copyoutstr, .void, [.charPointer, .uintptr, .size], isAvailable: false),
    SubroutineRow(.alloca, .voidPointer, [.size], isAvailable: false),
    SubroutineRow(.bcopy, .void, [.voidPointer, .voidPointer, .size], isAvailable: false),
    SubroutineRow(.copyinto, .void, [.uintptr, .size, .voidPointer], isAvailable: false),
    SubroutineRow(.msgdsize, .size, [.voidPointer], isAvailable: false),
    SubroutineRow(.msgsize, .size, [.voidPointer], isAvailable: false),
    SubroutineRow(.getmajor, .uint, [.uint64], isAvailable: false),
    SubroutineRow(.getminor, .uint, [.uint64], isAvailable: false),
    SubroutineRow(.ddi_pathname, .string, [.voidPointer, .int64], isAvailable: false),
    SubroutineRow(.strjoin, .string, [.string, .string]),
    SubroutineRow(.lltostr, .string, [.int64], optional: [.int]),
    SubroutineRow(.basename, .string, [.string]),
    SubroutineRow(.dirname, .string, [.string]),
    SubroutineRow(.cleanpath, .string, [.string], isAvailable: false),
    SubroutineRow(.strchr, .string, [.string, .char]),
    SubroutineRow(.strrchr, .string, [.string, .char]),
    SubroutineRow(.strstr, .string, [.string, .string]),
    SubroutineRow(.strtok, .string, [.string, .string], isAvailable: false),
    SubroutineRow(.substr, .string, [.string, .int], optional: [.int]),
    SubroutineRow(.index, .int, [.string, .string], optional: [.int]),
    SubroutineRow(.rindex, .int, [.string, .string], optional: [.int]),
    SubroutineRow(.htons, .uint16, [.uint16]),
    SubroutineRow(.htonl, .uint32, [.uint32]),
    SubroutineRow(.htonll, .uint64, [.uint64], isAvailable: false),
    SubroutineRow(.ntohs, .uint16, [.uint16]),
    SubroutineRow(.ntohl, .uint32, [.uint32]),
    SubroutineRow(.ntohll, .uint64, [.uint64], isAvailable: false),
    SubroutineRow(.inet_ntop, .string, [.int, .voidPointer]),
    SubroutineRow(.inet_ntoa, .string, [.voidPointer], isAvailable: false),
    SubroutineRow(.inet_ntoa6, .string, [.voidPointer], optional: [.int], isAvailable: false),
    SubroutineRow(.toupper, .string, [.string], isAvailable: false),
    SubroutineRow(.tolower, .string, [.string], isAvailable: false),
    SubroutineRow(.memref, .pointer(to: .uintptr, isUserland: false), [.voidPointer, .size], isAvailable: false),
    SubroutineRow(.sx_shared_held, .int, [.voidPointer], isAvailable: false),
    SubroutineRow(.sx_exclusive_held, .int, [.voidPointer], isAvailable: false),
    SubroutineRow(.sx_isexclusive, .int, [.voidPointer], isAvailable: false),
    SubroutineRow(.memstr, .string, [.voidPointer, .char, .size], isAvailable: false),
    SubroutineRow(.getf, .voidPointer, [.int], isAvailable: false),
    SubroutineRow(.json, .string, [.string, .string], isAvailable: false),
    SubroutineRow(.strtoll, .int64, [.string], optional: [.int], isAvailable: false),
    SubroutineRow(.random, .uint64, isAvailable: false),
  ]

  static let byName: [String: SubroutineRow] = Dictionary(uniqueKeysWithValues: table.map { ($0.subroutine.name, $0) })
}
