/* Operands inside a probe description.
 * OPTIONS: -q        ARGS: lseek entry        TRIGGER: events 3 */
syscall::$1:$2 /pid == $target/ { @ = count(); }
/* EXPECT

                3
 */
