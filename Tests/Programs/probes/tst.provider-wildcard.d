/* Wildcards in the provider and the module.
 * OPTIONS: -q        TRIGGER: events 6 */
sys*:vm*:lseek:entry /pid == $target/ { @ = count(); }
/* EXPECT

                6
 */
