#!/usr/sbin/dtrace -Cqs
/* A first line for the kernel is not the preprocessor's; __LINE__ counts it (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
BEGIN { printf("%d\n", __LINE__); exit(0); }
/* EXPECT
4

 */
