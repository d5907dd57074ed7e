#pragma D depends_on library cycle_b.d
inline int CYCLE_A = 1;
