/* -x aggpercpu in a document: beside each value those of the CPUs that have any; of a joined row all of them together.
 * OPTIONS: -O jsonl
 * WRAP: sh -c '"$@" | sed -n "s/^.*.\(output\|data\).: //p"' sh */
#pragma D option aggpercpu
BEGIN { @numbers["x"] = sum(2); @numbers["x"] = sum(-5); @lone = avg(7); @spread[1, "text"] = quantize(3); exit(0); }
END { @a[5] = count(); @b[5] = count(); @b[6] = count(); printa(@a, @b); }
/* EXPECT-MATCH
[]}}
[{"keys": [{"value": 6}], "count": 0, "count_2": 1, "cpus": [{"cpu": *, "count_2": 1}]}, {"keys": [{"value": 5}], "count": 1, "count_2": 1, "cpus": [{"cpu": *, "count": 1, "count_2": 1}]}], "aggregation-name": "a,b"}]}}
[{"keys": [{"value": "x"}], "sum": -3, "cpus": [{"cpu": *, "sum": -3}]}], "final": true}}
[{"average": 7, "cpus": [{"cpu": *, "average": 7}]}], "final": true}}
[{"keys": [{"value": 1}, {"value": "text"}], "buckets": [{"value": 1, "count": 0}, {"value": 2, "count": 1}, {"value": 4, "count": 0}], "cpus": [{"cpu": *, "buckets": [{"value": 1, "count": 0}, {"value": 2, "count": 1}, {"value": 4, "count": 0}]}]}], "final": true}}
 */
