/// The built-in scalars and arrays of D by DIF identifier (builtins.md §1): the one list of their names.
///
/// DSemantics adds C types and stability, the back end the way to read each.
package enum BuiltinVariable: UInt16, CaseIterable, Hashable, Sendable {
  case args = 0x00
  case regs = 0x01
  case uregs = 0x02
  case curthread = 0x100
  case timestamp, vtimestamp, ipl, epid, id
  case arg0, arg1, arg2, arg3, arg4, arg5, arg6, arg7, arg8, arg9
  case stackdepth, caller, probeprov, probemod, probefunc, probename, pid, tid, execname, zonename, walltimestamp
  case ustackdepth, ucaller, ppid, uid, gid, errno, execargs, jid, jailname
  case cpu = 0x200

  /// The identifier in DIF.
  package var id: VariableID { VariableID(rawValue) }
  /// The name in D.
  package var name: String { "\(self)" }

  /// The variable of an identifier; nil if it is none of ours.
  package init?(_ id: VariableID) { self.init(rawValue: id.rawValue) }
}
