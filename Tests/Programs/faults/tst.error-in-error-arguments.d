/* A fault in a clause of ERROR leaves ERROR's arguments to the next clause as they were.
 * OPTIONS: -q */
int zero;
BEGIN { trace(1); trace(7 / zero); }
ERROR { trace(*(int *)16); }
ERROR / *(int *)24 == arg4 / { trace(1); }
ERROR { printf("action %d fault %d value %x\n", arg2, arg4, arg5); exit(0); }
/* EXPECT
action 2 fault 4 value 0

 */
