/* avg() divides as C does, toward zero. Computed by Tools/expected-aggregation.
 * OPTIONS: -q */
BEGIN { @ = avg(0); @ = avg(-901); exit(0); }
/* EXPECT

             -450
 */
