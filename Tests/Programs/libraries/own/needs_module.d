#pragma D depends_on module nosuch
inline int NEEDS_MODULE = 1;
