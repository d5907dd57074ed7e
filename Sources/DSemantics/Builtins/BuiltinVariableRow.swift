import CTypes
import DIF

/// What the compiler knows of a built-in variable beyond its name and identifier (builtins.md §1).
struct BuiltinVariableRow: Sendable {
  let variable: BuiltinVariable
  let type: CType
  /// Whether this release has it; others raise "is not supported yet".
  let isAvailable: Bool

  init(_ variable: BuiltinVariable, _ type: CType, isAvailable: Bool = true) {
    self.variable = variable
    self.type = type
    self.isAvailable = isAvailable
  }

  var attributes: StabilityAttributes {
    variable == .curthread ? StabilityAttributes(.stable, .private, .common) : .stable
  }

  static let table: [BuiltinVariableRow] = [
    BuiltinVariableRow(.args, .dynamic),
    BuiltinVariableRow(.regs, .uint64),
    BuiltinVariableRow(.uregs, .uint64),
    // Of the kernel's own `struct task_struct *`: the type check asks the catalog.
    BuiltinVariableRow(.curthread, .voidPointer),
    BuiltinVariableRow(.timestamp, .uint64),
    BuiltinVariableRow(.vtimestamp, .uint64),
    BuiltinVariableRow(.ipl, .uint),
    BuiltinVariableRow(.epid, .uint),
    BuiltinVariableRow(.id, .uint),
    BuiltinVariableRow(.arg0, .int64),
    BuiltinVariableRow(.arg1, .int64),
    BuiltinVariableRow(.arg2, .int64),
    BuiltinVariableRow(.arg3, .int64),
    BuiltinVariableRow(.arg4, .int64),
    BuiltinVariableRow(.arg5, .int64),
    BuiltinVariableRow(.arg6, .int64),
    BuiltinVariableRow(.arg7, .int64),
    BuiltinVariableRow(.arg8, .int64),
    BuiltinVariableRow(.arg9, .int64),
    BuiltinVariableRow(.stackdepth, .uint32),
    BuiltinVariableRow(.caller, .uintptr),
    BuiltinVariableRow(.probeprov, .string),
    BuiltinVariableRow(.probemod, .string),
    BuiltinVariableRow(.probefunc, .string),
    BuiltinVariableRow(.probename, .string),
    BuiltinVariableRow(.pid, .pid),
    BuiltinVariableRow(.tid, .id),
    BuiltinVariableRow(.execname, .string),
    BuiltinVariableRow(.zonename, .string),
    BuiltinVariableRow(.walltimestamp, .int64),
    BuiltinVariableRow(.ustackdepth, .uint32),
    BuiltinVariableRow(.ucaller, .uint64),
    BuiltinVariableRow(.ppid, .pid),
    BuiltinVariableRow(.uid, .uid),
    BuiltinVariableRow(.gid, .gid),
    BuiltinVariableRow(.errno, .int),
    BuiltinVariableRow(.execargs, .string),
    BuiltinVariableRow(.jid, .int),
    BuiltinVariableRow(.jailname, .string),
    BuiltinVariableRow(.cpu, .int),
  ]

  static let byName: [String: BuiltinVariableRow] = Dictionary(
    uniqueKeysWithValues: table.map { ($0.variable.name, $0) })
}

extension BuiltinVariable {
  var isArray: Bool { rawValue < VariableID.firstBuiltin.rawValue }
}
