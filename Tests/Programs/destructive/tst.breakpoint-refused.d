/* Where no debugger of the kernel is set up, breakpoint() is refused when the program is enabled.
 * OPTIONS: -q -w        STATUS: 1        LANES: vm */
syscall::getpid:entry { breakpoint(); }
/* EXPECT-ERR
dtrace: failed to enable 'syscall:vmlinux:getpid:entry': breakpoint() is refused by this kernel: no kernel debugger is set up (kgdboc)
 */
