/* freopen() forms its file name as printf() does.
 * OPTIONS: -x errtags */
BEGIN { freopen("/tmp/%s"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTF_ARG_PROTO.freopen.d: [D_PRINTF_ARG_PROTO] line 3: freopen( ) prototype mismatch: conversion #1 (%s) is missing a corresponding value argument
...
 */
