inline int ORDER = 1;
