/* A declaration needs a type.
 * OPTIONS: -x errtags */
extern x;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_IDENT.extern.d: [D_DECL_IDENT] line 3: old-style declaration or incorrect type specified
    3 | extern x;
      | ^~~~~~
 */
