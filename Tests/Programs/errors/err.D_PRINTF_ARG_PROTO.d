/* A conversion without a value.
 * OPTIONS: -x errtags */
BEGIN { printf("%d\n"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTF_ARG_PROTO.d: [D_PRINTF_ARG_PROTO] line 3: printf( ) prototype mismatch: conversion #1 (%d) is missing a corresponding value argument
...
 */
