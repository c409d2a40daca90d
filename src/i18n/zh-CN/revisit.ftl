### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## Rating

rate-title = 请您评价
label-solved = 问题解决了吗？
label-treatment = 您对办理态度满意吗？
label-wanting = 哪里做得不好？（选填，可以多选）
label-comment = 还想说什么？（选填）
rate-note = 这样评价，这件事会重新办理，您不用再反映一次。
rate-button = 提交评价
