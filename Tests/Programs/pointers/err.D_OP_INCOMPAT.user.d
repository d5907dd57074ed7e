/* A pointer into user space and one into the kernel are different things.
 * OPTIONS: -x errtags */
struct s { int a; };
BEGIN { trace((struct s *)arg0 == (userland struct s *)arg0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_INCOMPAT.user.d: [D_OP_INCOMPAT] line 4: operands have incompatible types: "struct s *" == "userland struct s *"
...
 */
