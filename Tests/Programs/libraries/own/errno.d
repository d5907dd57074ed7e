/* Takes the place of the built-in file. */
inline int EPERM = 1001;
