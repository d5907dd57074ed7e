/* A pointer to pointers of the program is none to pointers of the kernel: they lie 4 and 8 bytes apart.
 * OPTIONS: -x errtags -32 */
struct list_head **heads;
BEGIN { heads = &curthread->tasks.next; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_INCOMPAT.pointers.d: [D_OP_INCOMPAT] line 4: operands have incompatible types: "struct list_head **" = "struct list_head **"
...
 */
