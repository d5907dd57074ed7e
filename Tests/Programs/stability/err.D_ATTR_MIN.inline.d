/* Likewise of names that a pragma rates.
 * OPTIONS: -x errtags -x amin=Evolving/Evolving/Unknown */
#pragma D attributes Unstable/Unstable/Common guess
inline int guess = 1;
BEGIN { trace(guess); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ATTR_MIN.inline.d: [D_ATTR_MIN] line 5: attributes for scalar guess (Unstable/Unstable/Common) are less than predefined minimum
...
 */
