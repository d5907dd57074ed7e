/// A register as `uregs[]` numbers it.
package struct Register: Hashable, Sendable {
  /// The constant of regs.d that indexes `uregs[]` (`R_RAX`).
  package var name: String
  /// The index.
  package var index: Int
  /// Bytes from the start of `struct pt_regs`; nil where the value lies elsewhere.
  package var offset: Int?
  /// The number in DWARF; nil if it has none.
  package var dwarf: Int?
  /// The member of the kernel's `struct task_struct` that holds what `struct pt_regs` does not, and its bytes.
  package var member: Member?

  /// Where a register lies that is saved with the task.
  package struct Member: Hashable, Sendable {
    package var path: String
    package var size: Int
  }

  init(_ name: String, _ index: Int, offset: Int?, dwarf: Int? = nil, member: Member? = nil) {
    self.name = name
    self.index = index
    self.offset = offset
    self.dwarf = dwarf
    self.member = member
  }
}

/// The registers of an architecture.
package struct RegisterTable: Sendable {
  /// In the order of their indices, without gaps (providers.md §19).
  package var all: [Register]
  /// Further constants of regs.d, with the name of the register that they stand for.
  package var aliases: [(name: String, register: String)]
  /// Bytes of `struct pt_regs` that a program may read.
  package var pointerRegistersSize: Int
  /// Offsets in `struct pt_regs`.
  package var programCounter: Int
  package var stackPointer: Int
  package var framePointer: Int
  /// Registers were saved in user mode if the word at `offset`, under `mask`, is `value`.
  package var userMode: UserMode

  /// How saved registers show the mode of the processor.
  package struct UserMode: Hashable, Sendable {
    package var offset: Int
    package var mask: UInt64
    package var value: UInt64
  }

  /// The register of a name or alias.
  package func register(named name: String) -> Register? {
    let wanted = aliases.first { $0.name == name }?.register ?? name
    return all.first { $0.name == wanted }
  }
}

/// Where a function finds its arguments and leaves its value: offsets in `struct pt_regs`.
package struct FunctionConvention: Sendable {
  /// Of the first integer or pointer arguments, in order.
  package var arguments: [Int]
  /// Of the value.
  package var value: Int
  /// At entry, bytes from the stack pointer to the first argument that is passed on the stack; 8 bytes each.
  package var stackArguments: Int
}

/// Where a system call finds its arguments and leaves its value: offsets in `struct pt_regs`.
package struct SystemCallConvention: Sendable {
  /// Of the six arguments, in order, as they stand at entry.
  package var arguments: [Int]
  /// Of the value at return.
  package var value: Int
  /// Of the number of the call, which is still there at return; -1 after a return from a signal handler.
  package var number: Int
  /// Bytes of the number.
  package var numberSize: Int
}

/// How ptrace(2) lets a thread stop where it executes an address, without a change of its code.
package enum HardwareBreakpoint: Hashable, Sendable {
  /// Words of `struct user`, at offsets: the address, and what switches it on.
  case user(address: Int, control: Int, enabled: UInt64)
  /// A register set (NT_...) of `size` bytes that holds an 8-byte address and 4 bytes that switch it on.
  case registerSet(CInt, size: Int, address: Int, control: Int, enabled: UInt32)
}
