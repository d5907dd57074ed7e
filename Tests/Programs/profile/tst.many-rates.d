/* Several rates at once, each its own probe; the faster one fires more often.
 * OPTIONS: -q */
int a, b;
tick-2ms { a++; }
tick-50ms { b++; }
tick-50ms /b == 4/ { printf("%d\n", a > b); exit(0); }
/* EXPECT
1

 */
