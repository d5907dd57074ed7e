/* Memory of alloca() is free again, and zero, in the next clause.
 * OPTIONS: -q        LANES: interpreter live */
BEGIN { this->a = (int *)alloca(4000); this->a[3] = 5; printf("%d\n", this->a[3]); }
BEGIN { this->b = (int *)alloca(4000); printf("%d\n", this->b[3]); exit(0); }
/* EXPECT
5
0

 */
