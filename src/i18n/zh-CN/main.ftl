product = 回音
