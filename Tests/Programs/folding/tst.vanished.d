/* What a constant rules out is not checked: it may name what this system has not.
 * OPTIONS: -q     LANES: interpreter live */
inline int OLD = 0;
BEGIN
{
  OLD ? printf("%s", nothing_of_that_name->x) : 1;
  if (OLD) { trace(no_function(1)); self->x = @counts; }
  OLD && no_function(2);
  printf("fine\n");
  exit(0);
}
/* EXPECT
fine

 */
