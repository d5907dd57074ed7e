/* The ID of a timer enables it in any process.
 * OPTIONS: -q */
55066 { printf("%s\n", probename); exit(0); }
/* EXPECT
tick-10ms

 */
