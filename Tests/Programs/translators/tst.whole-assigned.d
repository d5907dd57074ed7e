/* A whole struct is translated where it is assigned.
 * OPTIONS: -q */
struct person { int age; string name; char initial[4]; short height; };
translator struct person < int n > { age = n; name = execname; initial = "DT"; height = n * 2; };
BEGIN {
  this->p = xlate <struct person> (41);
  printf("%d %s %s %d\n", this->p.age, this->p.name, this->p.initial, this->p.height);
  exit(0);
}
/* EXPECT
41 dtrace DT 82

 */
