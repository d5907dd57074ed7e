/* A cast to what is no type.
 * OPTIONS: -x errtags */
BEGIN { trace((strng)arg0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.unknown_type.d: [D_SYNTAX] line 3: syntax error near "arg0"
    3 | BEGIN { trace((strng)arg0); }
      |                      ^~~~ strng is no type, did you mean string?
 */
