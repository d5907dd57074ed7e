/* A declaration of a thread-local variable needs a type too.
 * OPTIONS: -x errtags */
self x;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_IDENT.self.d: [D_DECL_IDENT] line 3: old-style declaration or incorrect type specified
    3 | self x;
      | ^~~~
 */
