/* Not a D text. */
inline int BROKEN = ;
inline int AFTER_BROKEN = 2;
