/* A script that includes the header of error numbers reads errno all the same: in C it is a macro (d-language.md section 13).
 * OPTIONS: -q -C     LANES: host     TRIGGER: strings 5 */
#include <sys/errno.h>
syscall::access:return /pid == $target && errno == ENOENT/ { printf("%d %d\n", errno, -errno); }
/* EXPECT
2 -2

 */
