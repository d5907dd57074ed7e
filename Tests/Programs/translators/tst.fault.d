/* A fault in a member is one of the clause that asks for it.
 * OPTIONS: -q */
struct point { int x; };
translator struct point < int n > { x = *(int *)(uintptr_t)n; };
BEGIN { trace(xlate <struct point> (0).x); }
BEGIN { printf("next"); exit(0); }
dtrace:::ERROR { printf("fault %d at 0x%x ", arg4, arg5); }
/* EXPECT
fault 1 at 0x0 next
 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): invalid address (0x0) in action #1 at DIF offset *
 */
