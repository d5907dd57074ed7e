/* #ident, #pragma ident and pragmas that are not for D say nothing.
 * OPTIONS: -q */
#ident "x"
#pragma ident "y"
#pragma once
#pragma D ident "z"
BEGIN { exit(0); }
/* EXPECT

 */
