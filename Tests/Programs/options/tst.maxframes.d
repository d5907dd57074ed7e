/* No stack has more frames than maxframes, whatever a program asks for.
 * OPTIONS: -q -x maxframes=1 */
BEGIN { stack(50); stack(); exit(0); }
/* EXPECT-MATCH

              vmlinux`*

              vmlinux`*

 */
