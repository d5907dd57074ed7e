/* stack() prints a frame a line, indented, module and function.
 * OPTIONS: -q        TRIGGER: events 1 */
syscall::lseek:entry /pid == $target/ { stack(2); }
/* EXPECT-MATCH

              vmlinux`*
              vmlinux`*

 */
