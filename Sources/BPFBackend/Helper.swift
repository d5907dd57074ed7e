/// The BPF helpers that generated code calls, by number (include/uapi/linux/bpf.h); all exist in 6.1.
enum Helper: Int32, CaseIterable, Hashable, Sendable {
  case mapLookup = 1
  case mapUpdate = 2
  case mapDelete = 3
  case ktimeGetNanoseconds = 5
  case getRandom32 = 7
  case getProcessorID = 8
  case getCurrentPidTgid = 14
  case getCurrentUidGid = 15
  case tailCall = 12
  case getCurrentComm = 16
  case getCurrentTask = 35
  case probeWriteUser = 36
  case getStack = 67
  case sendSignal = 109
  case probeReadUser = 112
  case probeReadKernel = 113
  case probeReadUserString = 114
  case probeReadKernelString = 115
  case getNamespacePidTgid = 120
  case taskStorageGet = 156
  case getCurrentTaskBTF = 158
  case getAttachCookie = 174
  case taskRegisters = 175
  case loop = 181
}
