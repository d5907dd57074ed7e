/* Values of printa print as integers of 8 bytes by their conversion (builtins.md sections 5 and 7).
 * OPTIONS: -q */
BEGIN { @["k"] = sum(-255); exit(0); }
END { printa("%@d|%@8d|%-@8d|%@x|%@u|%5s|\n", @); printa("%@o %-3s|\n", @); }
/* EXPECT
-255|    -255|-255    |ffffffffffffff01|18446744073709551361|    k|
1777777777777777777401 k  |

 */
