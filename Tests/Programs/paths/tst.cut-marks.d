/* A path that is cut says so in documents: one longer than strsize, and one of more than 4,000 bytes, which no path of a
 * system call has.
 * OPTIONS: -q -O jsonl -x strsize=8k        TRIGGER: deep /tmp/vigil-cut-marks 17 240
 * WRAP: sh -c '"$@" | sed -n "s/^.*.\(output\|total\).: //p" | sed "s/\(d\{240\}.\)\{16\}/.../; s/[.]d\{122\}\([^d]\)/.122\1/"' sh */
syscall::lseek:entry
/pid == $target/
{
	this->path = d_path(&curthread->fs->pwd);
	trace(substr(this->path, 0, 24)); trace(strlen(this->path)); trace(this->path);
}
/* EXPECT-SORTED
[{"value": "/tmp/vigil-cut-marks/ddd"}, {"value": 3999}, {"value": "/tmp/vigil-cut-marks/...122", "truncated": true}]}}
1, "message": "1 truncated string"}}
 */
