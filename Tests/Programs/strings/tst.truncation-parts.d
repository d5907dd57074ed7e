/* A part that reaches the end of a string that was cut is cut itself; others are whole. A joined string is cut as one of its
 * parts is.
 * OPTIONS: -q -O jsonl -x strsize=12
 * WRAP: sh -c '"$@" | sed -n "s/^.*.output.: //p"' sh */
BEGIN { x = "/ab/cd,ef/ghijkl"; y = "/ab/cd,efgh"; }
BEGIN { trace(substr(x, 3)); trace(substr(x, 3, 5)); trace(substr(x, -4)); trace(substr(x, -4, 3)); trace(substr(x, 0, 99)); trace(substr(y, 3)); }
BEGIN { trace(strchr(x, ',')); trace(strrchr(x, '/')); trace(strstr(x, "cd")); trace(strchr(y, ',')); trace(strstr(y, "")); }
BEGIN { trace(basename(x)); trace(dirname(x)); trace(cleanpath(x)); trace(basename(y)); trace(cleanpath(y)); }
BEGIN { trace(strjoin(substr(x, 8), "+")); trace(strjoin("+", substr(x, 8))); trace(strjoin("+", substr(y, 8))); trace(toupper(strrchr(x, '/'))); }
BEGIN { trace(strtok(x, ",")); trace(strtok(NULL, "/")); trace(strtok(NULL, "/")); trace(strtok(y, ",")); trace(strtok(NULL, ",")); }
BEGIN { trace(basename("/ab/cd/////////ef")); trace(json("{\"a\":\"bcd\",\"e\":1}", "a")); trace(strchr("0123456789abcd", '\0')); exit(0); }
/* EXPECT
[{"value": "/cd,ef/g", "truncated": true}, {"value": "/cd,e"}, {"value": "ef/g", "truncated": true}, {"value": "ef/"}, {"value": "/ab/cd,ef/g", "truncated": true}, {"value": "/cd,efgh"}]}}
[{"value": ",ef/g", "truncated": true}, {"value": "/g", "truncated": true}, {"value": "cd,ef/g", "truncated": true}, {"value": ",efgh"}, {"value": "/ab/cd,efgh"}]}}
[{"value": "g", "truncated": true}, {"value": "/ab/cd,ef"}, {"value": "/ab/cd,ef/g", "truncated": true}, {"value": "cd,efgh"}, {"value": "/ab/cd,efgh"}]}}
[{"value": "f/g+", "truncated": true}, {"value": "+f/g", "truncated": true}, {"value": "+fgh"}, {"value": "/G", "truncated": true}]}}
[{"value": "/ab/cd"}, {"value": ",ef"}, {"value": "g", "truncated": true}, {"value": "/ab/cd"}, {"value": "efgh"}]}}
[{"value": "cd"}, {"value": "bcd"}, {"value": "", "truncated": true}]}}
 */
