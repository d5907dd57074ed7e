/* A program does not depend on a library: it uses its names (errors.md section 2).
 * OPTIONS: -x errtags */
#pragma D depends_on library io.d
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_DEPEND.library.d: [D_PRAGMA_DEPEND] line 3: main program may not explicitly depend on a library
...
 */
