/* Distributions sort by the sum of bucket value times count: 8, then 2 * 8, then 64 (builtins.md section 4).
 * OPTIONS: -q */
#pragma D option aggsortrev
BEGIN { @["c"] = quantize(8, 2); @["a"] = quantize(64); @["b"] = quantize(15); exit(0); }
END { printa("%s ", @); printf("\n"); }
/* EXPECT
a c b 

 */
