/* Loops nest four deep at the most: each is a call in the kernel.
 * OPTIONS: -x errtags -x extensions
 */
BEGIN { for (;;) for (;;) for (;;) for (;;) for (;;) trace(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.depth.d: [D_SYNTAX] line 4: loops nest more than 4 deep
...
 */
