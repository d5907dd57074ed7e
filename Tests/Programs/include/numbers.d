inline int THREE = 3;
