/* normalize() divides what is printed; denormalize() ends that (builtins.md sections 3 and 5).
 * OPTIONS: -q */
BEGIN { @a = sum(1000); @b = sum(1000); normalize(@a, 30); normalize(@b, 10); denormalize(@b); exit(0); }
/* EXPECT

               33
             1000
 */
