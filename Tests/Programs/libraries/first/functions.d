#pragma D option extensions

/* Twice and more. */
int twice(int x) { return 2 * x; }
uint64_t first_larger(uint64_t a, uint64_t b)
{
	if (a > b) { return a; }
	return b;
}
string greeting(string name) { return strjoin("hello ", name); }
int quadruple(int x) { return twice(twice(x)); }
string command_of(struct task_struct *t) { return t->comm; }
int uses_what_is_not_there(struct task_struct *t) { return t->no_such_member; }
