print("dtrace")
