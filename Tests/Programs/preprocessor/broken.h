/* Line 3 of this header is no D. */
inline int BEFORE = 1;
inline int BROKEN = nothing_of_that_name;
