#pragma D depends_on provider nosuch
inline int NEEDS_PROVIDER = 1;
