/* chill() keeps the CPU for so many nanoseconds; then the time is read anew.
 * OPTIONS: -q -w        LANES: vm */
BEGIN { this->before = timestamp; chill(20000000); this->waited = timestamp - this->before; }
BEGIN { printf("%d %d\n", this->waited >= 20000000, this->waited < 1000000000); }
BEGIN { this->before = timestamp; printf("%d\n", timestamp - this->before); chill(0); exit(0); }
/* EXPECT
1 1
0

 */
