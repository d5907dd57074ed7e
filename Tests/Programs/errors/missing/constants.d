/* A library for programs beside this folder: it needs a type that no kernel has. */
inline dragon_t DRAGON = 10;
