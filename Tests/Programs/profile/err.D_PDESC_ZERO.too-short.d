/* Shorter than 200 microseconds. */
profile:::profile-199us { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.too-short.d: line 2: probe description profile:::profile-199us does not match any probes
...
 */
