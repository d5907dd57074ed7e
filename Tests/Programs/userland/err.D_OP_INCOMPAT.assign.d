/* A kernel pointer cannot hold an address of user space.
 * OPTIONS: -x errtags */
BEGIN { x = (int *)arg0; x = (userland int *)arg0; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_INCOMPAT.assign.d: [D_OP_INCOMPAT] line 3: operands have incompatible types: "int *" = "userland int *"
...
 */
