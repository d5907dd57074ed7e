#pragma D depends_on library cycle_a.d
inline int CYCLE_B = 2;
