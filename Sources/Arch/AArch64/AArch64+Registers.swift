extension AArch64 {
  /// arch/arm64/include/uapi/asm/ptrace.h; DWARF for the Arm 64-bit architecture, section 4.1.
  static let registers = RegisterTable(
    all: [
      Register("R_X0", 0, offset: 0, dwarf: 0), Register("R_X1", 1, offset: 8, dwarf: 1),
      Register("R_X2", 2, offset: 16, dwarf: 2), Register("R_X3", 3, offset: 24, dwarf: 3),
      Register("R_X4", 4, offset: 32, dwarf: 4), Register("R_X5", 5, offset: 40, dwarf: 5),
      Register("R_X6", 6, offset: 48, dwarf: 6), Register("R_X7", 7, offset: 56, dwarf: 7),
      Register("R_X8", 8, offset: 64, dwarf: 8), Register("R_X9", 9, offset: 72, dwarf: 9),
      Register("R_X10", 10, offset: 80, dwarf: 10), Register("R_X11", 11, offset: 88, dwarf: 11),
      Register("R_X12", 12, offset: 96, dwarf: 12), Register("R_X13", 13, offset: 104, dwarf: 13),
      Register("R_X14", 14, offset: 112, dwarf: 14), Register("R_X15", 15, offset: 120, dwarf: 15),
      Register("R_X16", 16, offset: 128, dwarf: 16), Register("R_X17", 17, offset: 136, dwarf: 17),
      Register("R_X18", 18, offset: 144, dwarf: 18), Register("R_X19", 19, offset: 152, dwarf: 19),
      Register("R_X20", 20, offset: 160, dwarf: 20), Register("R_X21", 21, offset: 168, dwarf: 21),
      Register("R_X22", 22, offset: 176, dwarf: 22), Register("R_X23", 23, offset: 184, dwarf: 23),
      Register("R_X24", 24, offset: 192, dwarf: 24), Register("R_X25", 25, offset: 200, dwarf: 25),
      Register("R_X26", 26, offset: 208, dwarf: 26), Register("R_X27", 27, offset: 216, dwarf: 27),
      Register("R_X28", 28, offset: 224, dwarf: 28), Register("R_X29", 29, offset: 232, dwarf: 29),
      Register("R_X30", 30, offset: 240, dwarf: 30), Register("R_SP", 31, offset: 248, dwarf: 31),
      Register("R_PC", 32, offset: 256, dwarf: 32), Register("R_PSTATE", 33, offset: 264),
    ],
    aliases: [
      (name: "R_FP", register: "R_X29"), (name: "R_LR", register: "R_X30"), (name: "R_PS", register: "R_PSTATE"),
      (name: "R_R0", register: "R_X0"), (name: "R_R1", register: "R_X1"),
    ],
    pointerRegistersSize: 272, programCounter: 256, stackPointer: 248, framePointer: 232,
    // the exception level in pstate
    userMode: RegisterTable.UserMode(offset: 264, mask: 15, value: 0))

  /// Arguments in x0 to x7, then on the stack; the value in x0.
  static let functions = FunctionConvention(
    arguments: [0, 8, 16, 24, 32, 40, 48, 56], value: 0, stackArguments: 0)

  /// Both ABIs pass x0 to x5 (r0 to r5), leave the value in x0 and the number in `syscallno`.
  ///
  /// x0 is overwritten by the value; `orig_x0` (offset 272) keeps the first argument.
  static let systemCalls = SystemCallTables(
    native: nativeCalls, compat: compatCalls, extended: [], extendedBit: 0,
    nativeConvention: SystemCallConvention(arguments: [272, 8, 16, 24, 32, 40], value: 0, number: 280, numberSize: 4),
    compatConvention: SystemCallConvention(arguments: [272, 8, 16, 24, 32, 40], value: 0, number: 280, numberSize: 4),
    // TIF_32BIT
    compatMode: SystemCallTables.CompatMode(member: "flags", mask: 1 << 22),
    functionPrefix: "__arm64_sys_", compatEvidence: nil)

  /// NT_ARM_HW_BREAK: `struct user_hwdebug_state` up to the first register; on (1), of user mode (2 << 1), for execution, of
  /// four bytes (15 << 5).
  static let breakpoint = HardwareBreakpoint.registerSet(0x402, size: 24, address: 8, control: 16, enabled: 0x1e5)
}
