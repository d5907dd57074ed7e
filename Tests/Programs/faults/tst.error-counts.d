/* ERROR's clauses may aggregate; each fault fires it once.
 * OPTIONS: -q        TRIGGER: badpointer 7 */
syscall::openat:entry /pid == $target/ { @a = count(); trace(copyinstr(arg1)); }
ERROR { @b = count(); }
/* EXPECT

                7
                7
 */
