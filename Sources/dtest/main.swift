print("dtest")
