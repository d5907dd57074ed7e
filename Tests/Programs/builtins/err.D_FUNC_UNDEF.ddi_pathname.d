/* A subroutine that only illumos has.
 * OPTIONS: -x errtags */
BEGIN { trace(ddi_pathname(NULL, 0)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_FUNC_UNDEF.ddi_pathname.d: [D_FUNC_UNDEF] line 3: undefined function name: ddi_pathname
...
 */
