/* A path that just fits is not marked as cut; one longer is, and what is put behind it is.
 * OPTIONS: -q -O jsonl -x strsize=17        TRIGGER: files /tmp/vigil-exact
 * WRAP: sh -c '"$@" | sed -n "s/^.*.output.: //p"' sh */
syscall::lseek:entry
/pid == $target && (arg1 == 2 || arg1 == 6)/
{
	this->path = d_path(&getf(-1 - (int)arg0)->f_path);
	trace(this->path);
	trace(strjoin(this->path, "s"));
}
/* EXPECT
[{"value": "/tmp/vigil-exact", "truncated": true}, {"value": "/tmp/vigil-exact", "truncated": true}]}}
[{"value": "/tmp/vigil-exact"}, {"value": "/tmp/vigil-exact", "truncated": true}]}}
 */
