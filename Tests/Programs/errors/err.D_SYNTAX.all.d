/* With -x errall every error is shown, down the program. What follows an item that cannot be read is read and checked;
 * names that such an item was to declare (start, point) are not missed elsewhere.
 * OPTIONS: -x errtags -x errall */
int start = 3;
struct point { int x };
BEGIN { trace(nowhere); trace(start); trace(((struct point *)arg0)->x); }
inty count;
struct { int } two, words;
syscall::nosuch:entry { }
BEGIN /pid == 1/
{
	printf("%d");
	trace(1 + );
	trace(nowhere);
}
tick-1s { text = "never closed
tick-2s { trace(strlen(1, 2)); }
END { exit(0) }}
inline int none = ;
#pragma D option nosuch
tick-3s { x = 'nine chars'; y = 09; z = 1.5; }
END { trace(nowhere); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.all.d: [D_SYNTAX] line 4: syntax error near "="
    4 | int start = 3;
      |           ^ a declaration has no initial value in D
dtrace: failed to compile script err.D_SYNTAX.all.d: [D_SYNTAX] line 5: syntax error near "}"
    5 | struct point { int x };
      |                      ^ expected ;
dtrace: failed to compile script err.D_SYNTAX.all.d: [D_IDENT_UNDEF] line 6: failed to resolve nowhere: Unknown variable name
    6 | BEGIN { trace(nowhere); trace(start); trace(((struct point *)arg0)->x); }
      |               ^~~~~~~
dtrace: failed to compile script err.D_SYNTAX.all.d: [D_SYNTAX] line 7: expected predicate and/or actions following probe description
    7 | inty count;
      | ^~~~ inty is no type either
dtrace: failed to compile script err.D_SYNTAX.all.d: [D_SYNTAX] line 8: syntax error near "}"
    8 | struct { int } two, words;
      |              ^ expected a name
dtrace: failed to compile script err.D_SYNTAX.all.d: [D_PDESC_ZERO] line 9: probe description syscall::nosuch:entry does not match any probes
    9 | syscall::nosuch:entry { }
      | ^~~~~~~~~~~~~~~~~~~~~
dtrace: failed to compile script err.D_SYNTAX.all.d: [D_SYNTAX] line 13: syntax error near ")"
   13 |         trace(1 + );
      |                   ^
dtrace: failed to compile script err.D_SYNTAX.all.d: [D_STR_NL] line 16: newline encountered in string literal
   16 | tick-1s { text = "never closed
      |                  ^~~~~~~~~~~~~
dtrace: failed to compile script err.D_SYNTAX.all.d: [D_PROTO_LEN] line 17: strlen( ) prototype mismatch: 2 args passed, 1 expected
   17 | tick-2s { trace(strlen(1, 2)); }
      |                 ^~~~~~~~~~~~
dtrace: failed to compile script err.D_SYNTAX.all.d: [D_SYNTAX] line 18: extra } in input stream
   18 | END { exit(0) }}
      |                ^
dtrace: failed to compile script err.D_SYNTAX.all.d: [D_SYNTAX] line 19: syntax error near ";"
   19 | inline int none = ;
      |                   ^
dtrace: failed to compile script err.D_SYNTAX.all.d: [D_PRAGMA_OPTSET] line 20: failed to set option 'nosuch': Invalid option name
   20 | #pragma D option nosuch
      |                  ^~~~~~
dtrace: failed to compile script err.D_SYNTAX.all.d: [D_CHR_OFLOW] line 21: character constant is too long
   21 | tick-3s { x = 'nine chars'; y = 09; z = 1.5; }
      |               ^~~~~~~~~~~~ at most 8 characters
dtrace: failed to compile script err.D_SYNTAX.all.d: [D_INT_DIGIT] line 21: constant 09 contains invalid digit 9
   21 | tick-3s { x = 'nine chars'; y = 09; z = 1.5; }
      |                                 ^~ a leading 0 makes it octal
dtrace: failed to compile script err.D_SYNTAX.all.d: [D_SYNTAX] line 21: floating-point constants are not permitted
   21 | tick-3s { x = 'nine chars'; y = 09; z = 1.5; }
      |                                         ^~~
dtrace: failed to compile script err.D_SYNTAX.all.d: [D_IDENT_UNDEF] line 22: failed to resolve nowhere: Unknown variable name
   22 | END { trace(nowhere); }
      |             ^~~~~~~
 */
