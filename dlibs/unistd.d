/*
 * unistd.d: the faults that dtrace:::ERROR reports in arg4.
 */

inline int DTRACEFLT_UNKNOWN = 0;	/* unknown fault */
inline int DTRACEFLT_BADADDR = 1;	/* bad address */
inline int DTRACEFLT_BADALIGN = 2;	/* bad alignment */
inline int DTRACEFLT_ILLOP = 3;		/* illegal operation */
inline int DTRACEFLT_DIVZERO = 4;	/* divide-by-zero */
inline int DTRACEFLT_NOSCRATCH = 5;	/* out of scratch space */
inline int DTRACEFLT_KPRIV = 6;		/* invalid kernel access */
inline int DTRACEFLT_UPRIV = 7;		/* invalid user access */
inline int DTRACEFLT_TUPOFLOW = 8;	/* tuple stack overflow */
inline int DTRACEFLT_BADSTACK = 9;	/* bad stack */
inline int DTRACEFLT_BADSIZE = 10;	/* size is negative or too large */
inline int DTRACEFLT_BADINDEX = 11;	/* index is out of range */
inline int DTRACEFLT_LOOPLIMIT = 12;	/* too many iterations of a loop */
