/// What differs between machines, as tables; nothing outside this target tests the architecture.
///
/// Adding one is a folder with `Registers`, `Calls`, `Code` and `Frames` and a row in `all`.
package struct Architecture: Sendable {
  /// The kernel's name of it, as uname(2) prints it.
  package var name: String
  package var registers: RegisterTable
  package var breakpoint: HardwareBreakpoint
  /// Where functions find their arguments.
  package var functions: FunctionConvention
  package var systemCalls: SystemCallTables
  package var code: CodeTable
  package var frames: FrameTable
  /// Whether the machine keeps the order of plain stores as other CPUs see them (x86: TSO), so that a record's length
  /// word may be written last without a barrier.
  package var storesAreOrdered: Bool
  /// What `-C` defines beyond the preprocessor's own macros (d-language.md §13).
  package var preprocessorMacros: [String]

  /// What its 32-bit programs are like.
  package var narrow: NarrowPrograms

  /// Every architecture that we know.
  package static let all: [Architecture] = [.x86_64, .aarch64]

  /// The one that this program runs on.
  package static var current: Architecture {
    #if arch(x86_64)
      .x86_64
    #elseif arch(arm64)
      .aarch64
    #else
      #error("add a folder of tables for this architecture")
    #endif
  }
}

extension Architecture {
  /// x86-64: tables in X86_64/.
  package static let x86_64 = Architecture(
    name: "x86_64", registers: X86_64.registers, breakpoint: X86_64.breakpoint,
    functions: X86_64.functions, systemCalls: X86_64.systemCalls,
    code: X86_64.code, frames: X86_64.frames, storesAreOrdered: true,
    preprocessorMacros: ["__amd64"],
    narrow: NarrowPrograms(
      alignmentLimit: 4, longDoubleSize: 12, preprocessorArguments: ["-m32"], preprocessorMacros: ["__i386"],
      // struct user_regs_struct32: eip, esp; arguments on the stack, above the return address
      registers: NarrowRegisters(size: 68, programCounter: 48, stackPointer: 60, firstArgument: .stack(4))))

  /// 64-bit ARM: tables in AArch64/.
  package static let aarch64 = Architecture(
    name: "aarch64", registers: AArch64.registers, breakpoint: AArch64.breakpoint,
    functions: AArch64.functions, systemCalls: AArch64.systemCalls,
    code: AArch64.code, frames: AArch64.frames, storesAreOrdered: false,
    preprocessorMacros: [],
    narrow: NarrowPrograms(
      alignmentLimit: 8, longDoubleSize: 8,
      preprocessorArguments: ["-D_ILP32", "-D__ILP32__", "-U_LP64", "-U__LP64__"],
      preprocessorMacros: ["__arm__"],
      // r0 to r15, the status, r0 at a system call's entry
      registers: NarrowRegisters(size: 72, programCounter: 60, stackPointer: 52, firstArgument: .register(0))))
}

/// The C of a machine's 32-bit programs, which `-32` compiles D for.
package struct NarrowPrograms: Sendable {
  /// What members of structs are aligned to at most: 8-byte ones of i386 to 4 bytes.
  package var alignmentLimit: Int
  /// Bytes of a `long double`.
  package var longDoubleSize: Int
  /// What makes the preprocessor define the sizes of 32-bit programs: `_ILP32` in place of `_LP64`.
  package var preprocessorArguments: [String]
  /// What `-C` defines in place of the architecture's own macros.
  package var preprocessorMacros: [String]
  /// As ptrace(2) reads them of a thread.
  package var registers: NarrowRegisters
}

/// The registers of a thread of a 32-bit program (NT_PRSTATUS): offsets of 4-byte values.
package struct NarrowRegisters: Hashable, Sendable {
  /// Bytes of all; those of 64-bit programs are more.
  package var size: Int
  package var programCounter: Int
  package var stackPointer: Int
  /// Where a function finds its first argument at entry.
  package var firstArgument: Place

  package enum Place: Hashable, Sendable {
    case register(Int)
    /// So many bytes above the stack pointer.
    case stack(Int)
  }
}

/// The tables of x86-64.
enum X86_64 {}
/// The tables of 64-bit ARM.
enum AArch64 {}
