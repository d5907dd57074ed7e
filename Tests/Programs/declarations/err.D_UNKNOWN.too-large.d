/* A variable holds at most 16 KiB.
 * OPTIONS: -x errtags */
struct big { char c[20000]; };
struct big b;
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_UNKNOWN.too-large.d: [D_UNKNOWN] line 4: cannot create b: struct big has 20000 bytes, a variable holds at most 16384
...
 */
