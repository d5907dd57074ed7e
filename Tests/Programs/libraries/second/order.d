inline int ORDER = 2;
inline int ONLY_SECOND = 2;
