/* A member that the struct has not.
 * OPTIONS: -x errtags */
struct point { int x, y; };
struct point p;
BEGIN { trace(p.z); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TYPE_MEMBER.d: [D_TYPE_MEMBER] line 5: z is not a member of struct point
...
 */
