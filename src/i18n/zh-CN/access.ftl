### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## Looking at contact data

contact-title = 查看联系方式
contact-text = 写明为什么要看。可以看 { $minutes } 分钟；谁看过、什么时候、为什么，都会留下记录。

## A new query code

new-code-link = 换一个查询码
new-code-title = 换一个查询码
new-code-text = 如果别人可能知道了您的查询码，可以换一个新的。换了以后，旧的码不能再用，其他设备上打开的案件也会关闭。请输入现在的查询码。
new-code-button = 换查询码
new-code-done-title = 您有了新的查询码
new-code-done-text = 请现在就记下来：这里只显示 10 分钟，以后查不到。旧的查询码已经不能用。
new-code-onwards = 查看这件诉求
