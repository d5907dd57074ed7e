inline int A = 1;

inline int B = nothing_here;
