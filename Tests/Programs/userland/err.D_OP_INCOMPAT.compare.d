/* Addresses of user space and of the kernel are not compared.
 * OPTIONS: -x errtags */
BEGIN { trace((char *)arg0 == (userland char *)arg0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_INCOMPAT.compare.d: [D_OP_INCOMPAT] line 3: operands have incompatible types: "char *" == "userland char *"
...
 */
