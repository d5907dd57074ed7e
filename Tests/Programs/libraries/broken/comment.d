inline int IN_COMMENT = 1; /* without an end
