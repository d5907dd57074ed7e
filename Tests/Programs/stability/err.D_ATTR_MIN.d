/* The option amin refuses what is less.
 * OPTIONS: -x errtags -x amin=Stable/Stable/Common */
BEGIN { x = curthread; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ATTR_MIN.d: [D_ATTR_MIN] line 3: attributes for scalar curthread (Stable/Private/Common) are less than predefined minimum
...
 */
