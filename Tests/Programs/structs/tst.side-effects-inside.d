/* What an index or an operand does to other members of the struct that is being stored to is kept.
 * OPTIONS: -q */
struct list { int n; int a[4]; unsigned char c:3; unsigned char d:4; };
struct list global;
struct list element[int];
this struct list local;
self struct list thread;
BEGIN
{
	global.a[global.n++] = 7;
	global.a[global.n++] += 9;
	++global.a[global.n++];
	printf("%d: %d %d %d\n", global.n, global.a[0], global.a[1], global.a[2]);
	element[2].a[element[2].n++] = 7;
	element[2].a[element[2].n++]--;
	element[2].a[2] += element[2].n++ + 9;
	printf("%d: %d %d %d\n", element[2].n, element[2].a[0], element[2].a[1], element[2].a[2]);
	this->local.a[this->local.n = 2] = 7;
	this->local.a[1] += this->local.n++;
	printf("%d: %d %d %d\n", this->local.n, this->local.a[0], this->local.a[1], this->local.a[2]);
	self->thread.c = 2;
	self->thread.c += ++self->thread.d;
	self->thread.n -= --self->thread.d - 5;
	printf("%d: %d %d\n", self->thread.n, self->thread.c, self->thread.d);
	exit(0);
}
/* EXPECT
3: 7 9 1
3: 7 -1 11
3: 0 2 7
5: 3 0

 */
