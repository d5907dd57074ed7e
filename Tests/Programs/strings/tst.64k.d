/* Strings of 64 KiB (cli.md 7, strsize): subroutines, variables of each scope, keys, comparisons.
 * OPTIONS: -q -x strsize=64k        TRIGGER: none */
BEGIN {
	this->l = "0123456789abcdef";
	this->l = strjoin(this->l, this->l);
	this->l = strjoin(this->l, this->l);
	this->l = strjoin(this->l, this->l);
	this->l = strjoin(this->l, this->l);
	this->l = strjoin(this->l, this->l);
	this->l = strjoin(this->l, this->l);
}

BEGIN {
	this->l = strjoin(this->l, this->l);
	this->l = strjoin(this->l, this->l);
	this->l = strjoin(this->l, this->l);
	this->l = strjoin(this->l, this->l);
	this->l = strjoin(this->l, this->l);
	this->l = strjoin(this->l, this->l);
	printf("%d %s\n", strlen(this->l), substr(this->l, 65530));
}

BEGIN {
	global = this->l;
	self->own = toupper(this->l);
	array["key", 1] = strchr(this->l, 'b');
	printf("%d %d %d\n", strlen(global), strlen(self->own), strlen(array["key", 1]));
	printf("%d %d\n", global == this->l, global == self->own);
	printf("%d %s\n", index(self->own, "DE"), substr(self->own, 65525, 4));
	@[substr(global, 3, 20), 7] = sum(5);
	@[substr(global, 3, 20), 7] = sum(5);
	@[substr(global, 3, 21), 7] = sum(1);
}

BEGIN {
	self->own = 0;
	printf("[%s] [%s]\n", self->own, array["key", 2]);
	exit(0);
}
/* EXPECT
65535 abcde
65535 65535 65524
1 0
13 5678
[] []

  3456789abcdef01234567                                     7                1
  3456789abcdef0123456                                      7               10
 */
