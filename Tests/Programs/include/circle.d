#include "circle.d"
