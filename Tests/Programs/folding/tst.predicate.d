/* A predicate may be a constant: the clause runs always or never.
 * OPTIONS: -q     LANES: interpreter live */
inline int OFF = 0;
inline int ON = 1;
BEGIN /OFF/ { printf("wrong\n"); }
BEGIN /ON/ { printf("on\n"); }
BEGIN /OFF && pid/ { printf("wrong\n"); }
BEGIN /!OFF || pid == 1/ { printf("either\n"); exit(0); }
/* EXPECT
on
either

 */
