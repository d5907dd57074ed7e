/* A library for programs beside this folder: its translator needs a type that no kernel has. */
typedef struct lair {
  int l_dragons;
} lair_t;

translator lair_t < dragon_t *d > {
  l_dragons = d->count;
};
