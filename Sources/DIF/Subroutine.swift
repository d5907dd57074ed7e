/// The subroutines of D by DIF number (builtins.md §2): the one list of their names.
package enum Subroutine: UInt16, CaseIterable, Hashable, Sendable {
  case rand = 0
  case mutex_owned, mutex_owner, mutex_type_adaptive, mutex_type_spin, rw_read_held, rw_write_held, rw_iswriter
  case copyin, copyinstr, speculation, progenyof, strlen, copyout, copyoutstr, alloca, bcopy, copyinto
  case msgdsize, msgsize, getmajor, getminor, ddi_pathname, strjoin, lltostr, basename, dirname, cleanpath
  case strchr, strrchr, strstr, strtok, substr, index, rindex, htons, htonl, htonll, ntohs, ntohl, ntohll
  case inet_ntop, inet_ntoa, inet_ntoa6, toupper, tolower, memref, sx_shared_held, sx_exclusive_held, sx_isexclusive
  case memstr, getf, json, strtoll, random
  /// Those of ours, apart from every other implementation's numbers.
  case copyoutskb = 0x60
  case d_path, link_ntop, copyoutmbuf, uuidstr
  /// `bounds(index, count)`: the index, or a fault if an array of so many elements has none there.
  case bounds

  /// The name in D.
  package var name: String { "\(self)" }

  /// How many arguments a call has at least; with fewer it is an illegal operation.
  package var minimumArguments: Int {
    switch self {
    case .rand, .random, .speculation: 0
    case .copyoutskb, .copyoutmbuf, .link_ntop: 2
    case .bcopy, .copyout, .copyoutstr, .copyinto, .memstr: 3
    case .bounds, .copyin, .strchr, .strrchr, .strstr, .strtok, .index, .rindex, .substr, .strjoin, .inet_ntop, .json,
      .memref,
      .ddi_pathname:
      2
    default: 1
    }
  }

  /// Whether programs cannot name it: only the compiler calls it.
  package var isCompilers: Bool { self == .bounds }

  /// Whether a call changes the traced process, so that it needs `-w` (builtins.md §3).
  package var isDestructive: Bool { self == .copyout || self == .copyoutstr }
}

extension Program {
  /// Whether an expression copies packets.
  package var readsPackets: Bool {
    let packets = [Subroutine.copyoutskb, .copyoutmbuf].map { Int($0.rawValue) }
    return clauses.flatMap(\.actions).flatMap(\.arguments).flatMap(\.difo.instructions).contains {
      $0.opcode == .call && packets.contains($0.index)
    }
  }
}

extension Clause {
  /// The subroutines that change processes, as the clause calls them.
  package var destructiveSubroutines: [Subroutine] {
    let objects = (predicate.map { [$0] } ?? []) + actions.flatMap { $0.arguments.map(\.difo) }
    return objects.flatMap(\.instructions).compactMap { instruction in
      guard instruction.opcode == .call else { return nil }
      return Subroutine(rawValue: UInt16(truncatingIfNeeded: instruction.index)).flatMap { $0.isDestructive ? $0 : nil }
    }
  }

  /// Whether the clause does what needs `-w`.
  package var isDestructive: Bool { actions.contains { $0.kind.isDestructive } || !destructiveSubroutines.isEmpty }
}
