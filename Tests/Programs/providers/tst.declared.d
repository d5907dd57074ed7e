/* A program may declare a provider; a declaration makes no probe (d-language.md §11).
 * OPTIONS: -q */
provider cafe { probe order__placed(string dish, int count); probe closed(void); probe opened(); };
BEGIN { exit(0); }
/* EXPECT

 */
