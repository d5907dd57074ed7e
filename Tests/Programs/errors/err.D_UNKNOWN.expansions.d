/* Inlines that name each other twice double with each step: a statement may not expand more than a thousand of them.
 * OPTIONS: -x errtags */
inline int A[int x] = x + x;
inline int B[int x] = A[x] + A[x + 1];
inline int C[int x] = B[x] + B[x + 1];
inline int D[int x] = C[x] + C[x + 1];
inline int E[int x] = D[x] + D[x + 1];
inline int F[int x] = E[x] + E[x + 1];
inline int G[int x] = F[x] + F[x + 1];
inline int H[int x] = G[x] + G[x + 1];
inline int I[int x] = H[x] + H[x + 1];
inline int J[int x] = I[x] + I[x + 1];
BEGIN { trace(J[1]); }
/* EXPECT-ERR-MATCH
dtrace: failed to compile script err.D_UNKNOWN.expansions.d: \[D_UNKNOWN] line *: a statement that expands more than 1000 inlines* is not supported yet
...
 */
