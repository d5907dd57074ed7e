extension X86_64 {
  /// Intel SDM, volume 2; what uprobes emulate: arch/x86/kernel/uprobes.c.
  static let code = CodeTable(
    landingPads: [[0xF3, 0x0F, 0x1E, 0xFA]],  // endbr64
    emulated: [
      CodeTable.Pattern([0x90]),  // nop
      CodeTable.Pattern([0x50], mask: [0xF8]),  // push rax ... rdi
      CodeTable.Pattern([0x41, 0x50], mask: [0xFF, 0xF8]),  // push r8 ... r15
      CodeTable.Pattern([0xE8], length: 5),  // call
      CodeTable.Pattern([0xE9], length: 5),  // jmp
      CodeTable.Pattern([0xEB], length: 2),  // jmp short
    ],
    nops: [[0x0F, 0x1F, 0x44, 0x00, 0x00], [0x0F, 0x1F, 0x40, 0x00], [0x0F, 0x1F, 0x00], [0x66, 0x90], [0x90]],
    breakpoint: [0xCC],
    returns: [
      CodeTable.Pattern([0xC3]),
      CodeTable.Pattern([0xC2], length: 3),  // ret imm16
      CodeTable.Pattern([0xF3, 0xC3]),  // rep ret
    ],
    alignment: 1)
}
