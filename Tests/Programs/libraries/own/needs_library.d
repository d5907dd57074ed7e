#pragma D depends_on library nosuch.d
inline int NEEDS_LIBRARY = 1;
