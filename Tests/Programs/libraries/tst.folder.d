/* -L adds a folder: inlines, types, enumerators and translators of its files are known (d-language.md section 14).
 * OPTIONS: -q -L own */
BEGIN
{
    printf("%d %d %d %d\n", ANSWER, TWICE[4], sizeof (own_pair_t), OWN_BLUE);
    printf("%d %d\n", xlate <own_pair_t> (3).second, sizeof (struct own_pair));
    exit(0);
}
/* EXPECT
42 8 8 7
30 8

 */
