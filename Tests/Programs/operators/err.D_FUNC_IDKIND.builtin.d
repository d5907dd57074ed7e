/* A built-in variable cannot be called.
 * OPTIONS: -x errtags */
BEGIN { trace(pid()); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_FUNC_IDKIND.builtin.d: [D_FUNC_IDKIND] line 3: scalar 'pid' may not be referenced as a function
    3 | BEGIN { trace(pid()); }
      |               ^~~
 */
