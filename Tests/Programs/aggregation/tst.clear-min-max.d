/* After clear() min and max begin anew (builtins.md sections 3 and 5).
 * OPTIONS: -q */
BEGIN { @l = min(3); @h = max(50); clear(@l); clear(@h); exit(0); }
END { @l = min(5); @h = max(-9); }
/* EXPECT

                5
               -9
 */
