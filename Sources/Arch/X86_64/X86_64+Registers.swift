extension X86_64 {
  /// arch/x86/include/asm/ptrace.h; DWARF numbers of the System V psABI.
  static let registers = RegisterTable(
    all: [
      Register("R_R15", 0, offset: 0, dwarf: 15), Register("R_R14", 1, offset: 8, dwarf: 14),
      Register("R_R13", 2, offset: 16, dwarf: 13), Register("R_R12", 3, offset: 24, dwarf: 12),
      Register("R_RBP", 4, offset: 32, dwarf: 6), Register("R_RBX", 5, offset: 40, dwarf: 3),
      Register("R_R11", 6, offset: 48, dwarf: 11), Register("R_R10", 7, offset: 56, dwarf: 10),
      Register("R_R9", 8, offset: 64, dwarf: 9), Register("R_R8", 9, offset: 72, dwarf: 8),
      Register("R_RAX", 10, offset: 80, dwarf: 0), Register("R_RCX", 11, offset: 88, dwarf: 2),
      Register("R_RDX", 12, offset: 96, dwarf: 1), Register("R_RSI", 13, offset: 104, dwarf: 4),
      Register("R_RDI", 14, offset: 112, dwarf: 5), Register("R_ERR", 15, offset: 120),
      Register("R_RIP", 16, offset: 128, dwarf: 16), Register("R_CS", 17, offset: 136, dwarf: 51),
      Register("R_RFL", 18, offset: 144, dwarf: 49), Register("R_RSP", 19, offset: 152, dwarf: 7),
      Register("R_SS", 20, offset: 160, dwarf: 52),
      Register("R_DS", 21, offset: nil, dwarf: 53, member: Register.Member(path: "thread.ds", size: 2)),
      Register("R_ES", 22, offset: nil, dwarf: 50, member: Register.Member(path: "thread.es", size: 2)),
      Register("R_FS", 23, offset: nil, dwarf: 54, member: Register.Member(path: "thread.fsindex", size: 2)),
      Register("R_GS", 24, offset: nil, dwarf: 55, member: Register.Member(path: "thread.gsindex", size: 2)),
      Register("R_TRAPNO", 25, offset: nil, member: Register.Member(path: "thread.trap_nr", size: 8)),
    ],
    aliases: [
      (name: "R_EAX", register: "R_RAX"), (name: "R_EBX", register: "R_RBX"), (name: "R_ECX", register: "R_RCX"),
      (name: "R_EDX", register: "R_RDX"), (name: "R_ESI", register: "R_RSI"), (name: "R_EDI", register: "R_RDI"),
      (name: "R_EBP", register: "R_RBP"), (name: "R_ESP", register: "R_RSP"), (name: "R_EIP", register: "R_RIP"),
      (name: "R_EFL", register: "R_RFL"), (name: "R_PC", register: "R_RIP"), (name: "R_FP", register: "R_RBP"),
      (name: "R_SP", register: "R_RSP"), (name: "R_PS", register: "R_RFL"), (name: "R_R0", register: "R_RAX"),
      (name: "R_R1", register: "R_RBX"),
    ],
    pointerRegistersSize: 168, programCounter: 128, stackPointer: 152, framePointer: 32,
    // the privilege level in cs
    userMode: RegisterTable.UserMode(offset: 136, mask: 3, value: 3))

  /// rdi rsi rdx rcx r8 r9, then the stack above the return address; value in rax.
  static let functions = FunctionConvention(arguments: [112, 104, 96, 88, 72, 64], value: 80, stackArguments: 8)

  /// Both ABIs leave the value in rax and the number in orig_ax.
  static let systemCalls = SystemCallTables(
    native: nativeCalls, compat: compatCalls, extended: extendedCalls, extendedBit: 0x4000_0000,
    // rdi rsi rdx r10 r8 r9
    nativeConvention: SystemCallConvention(
      arguments: [112, 104, 96, 56, 72, 64], value: 80, number: 120, numberSize: 8),
    // ebx ecx edx esi edi ebp
    compatConvention: SystemCallConvention(
      arguments: [40, 88, 96, 104, 112, 32], value: 80, number: 120, numberSize: 8),
    // TS_COMPAT, also set by `int $0x80` of a 64-bit program
    compatMode: SystemCallTables.CompatMode(member: "status", mask: 2),
    functionPrefix: "__x64_sys_", compatEvidence: "sys/abi/vsyscall32")

  /// Debug registers 0 and 7 of `u_debugreg` (arch/x86/include/asm/user_64.h); bit 0 of the latter: the first address is
  /// on for this thread; type and length 0: where it is executed.
  static let breakpoint = HardwareBreakpoint.user(address: 848, control: 904, enabled: 1)
}
