package import DIF

/// What is true when a probe fires: the built-in variables' values.
package struct Firing: Hashable, Sendable {
  /// arg0 to arg9; what is missing reads 0.
  package var arguments: [UInt64]
  package var probe: ProbeDescription
  package var probeID: ProbeID
  package var enabledID: EnabledProbeID
  /// Nanoseconds of the monotonic clock.
  package var timestamp: UInt64
  package var virtualTimestamp: UInt64
  package var walltimestamp: UInt64
  package var cpu: UInt32
  package var pid: UInt32
  package var tid: UInt32
  package var ppid: UInt32
  package var uid: UInt32
  package var gid: UInt32
  package var errno: Int32
  package var execname: [UInt8]
  package var curthread: UInt64
  /// Program counters, innermost first.
  package var stack: [UInt64]
  package var userStack: [UInt64]

  package init(
    arguments: [UInt64] = [], probe: ProbeDescription = ProbeDescription(), probeID: ProbeID = ProbeID(0),
    enabledID: EnabledProbeID = EnabledProbeID(0), timestamp: UInt64 = 0, virtualTimestamp: UInt64 = 0,
    walltimestamp: UInt64 = 0, cpu: UInt32 = 0, pid: UInt32 = 0, tid: UInt32 = 0, ppid: UInt32 = 0, uid: UInt32 = 0,
    gid: UInt32 = 0, errno: Int32 = 0, execname: [UInt8] = [], curthread: UInt64 = 0, stack: [UInt64] = [],
    userStack: [UInt64] = []
  ) {
    self.arguments = arguments
    self.probe = probe
    self.probeID = probeID
    self.enabledID = enabledID
    self.timestamp = timestamp
    self.virtualTimestamp = virtualTimestamp
    self.walltimestamp = walltimestamp
    self.cpu = cpu
    self.pid = pid
    self.tid = tid
    self.ppid = ppid
    self.uid = uid
    self.gid = gid
    self.errno = errno
    self.execname = execname
    self.curthread = curthread
    self.stack = stack
    self.userStack = userStack
  }

  /// argN.
  package func argument(_ n: Int) -> UInt64 { n >= 0 && n < arguments.count ? arguments[n] : 0 }
}

extension SimulatedMachine {
  package func builtin(_ variable: BuiltinVariable) throws(MachineFault) -> StoredValue {
    switch variable {
    case .curthread: .integer(firing.curthread)
    case .timestamp: .integer(firing.timestamp)
    case .vtimestamp: .integer(firing.virtualTimestamp)
    case .walltimestamp: .integer(firing.walltimestamp)
    case .epid: .integer(UInt64(firing.enabledID.rawValue))
    case .id: .integer(UInt64(firing.probeID.rawValue))
    case .arg0, .arg1, .arg2, .arg3, .arg4, .arg5, .arg6, .arg7, .arg8, .arg9:
      .integer(firing.argument(Int(variable.rawValue - BuiltinVariable.arg0.rawValue)))
    case .stackdepth: .integer(UInt64(firing.stack.count))
    case .ustackdepth: .integer(UInt64(firing.userStack.count))
    case .caller: .integer(firing.stack.dropFirst().first ?? 0)
    case .ucaller: .integer(firing.userStack.dropFirst().first ?? 0)
    case .probeprov: .bytes(Array(firing.probe.provider.utf8))
    case .probemod: .bytes(Array(firing.probe.module.utf8))
    case .probefunc: .bytes(Array(firing.probe.function.utf8))
    case .probename: .bytes(Array(firing.probe.name.utf8))
    case .pid: .integer(UInt64(firing.pid))
    case .tid: .integer(UInt64(firing.tid))
    case .ppid: .integer(UInt64(firing.ppid))
    case .uid: .integer(UInt64(firing.uid))
    case .gid: .integer(UInt64(firing.gid))
    case .errno: .integer(UInt64(bitPattern: Int64(firing.errno)))
    case .execname: .bytes(firing.execname)
    case .zonename, .jailname: .bytes([])
    case .cpu: .integer(UInt64(firing.cpu))
    case .ipl, .jid: .integer(0)
    case .execargs, .args, .regs, .uregs: throw MachineFault(.illegalOperation)
    }
  }

  package func builtinElement(_ variable: BuiltinVariable, index: UInt64) throws(MachineFault) -> UInt64 {
    guard variable == .args else { throw MachineFault(.illegalOperation) }
    return firing.argument(Int(clamping: index))
  }
}
