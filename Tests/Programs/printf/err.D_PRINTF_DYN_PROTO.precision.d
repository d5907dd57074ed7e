/* Each .* takes an argument of its own.
 * OPTIONS: -x errtags */
BEGIN { printf("%s %.*s\n", "a"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTF_DYN_PROTO.precision.d: [D_PRINTF_DYN_PROTO] line 3: printf( ) prototype mismatch: conversion #2 (%s) is missing a corresponding ".*" argument
    3 | BEGIN { printf("%s %.*s\n", "a"); }
      |                ^~~~~~~~~~~
 */
