### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## Pages of errors

page-not-found-title = 没有找到这一页
page-not-found-text = 地址可能有误，或者内容不在您能看的范围内。查自己的案件，请用案件号和查询码。
page-too-many-title = 请过一会儿再试
page-too-many-text = 短时间内次数太多，刚才的操作没有执行。之前保存的内容都在。
page-too-many-wait =
    { $minutes ->
        [1440] 请一天后再试。
       *[other] 请 { $minutes } 分钟后再试。
    }
page-refused-title = 现在不能这样办理
page-refused-text = 刚才的操作没有执行，案件没有改变。
page-bad-request-title = 没有收完整
page-bad-request-text = 刚才提交的内容没有保存，可能是太长，也可能是网络断了。请返回上一页，内容通常还在，缩短一些或者再试一次。
page-full-title = 暂时不能保存
page-full-text = 系统的存储空间满了，刚才的内容没有保存。之前保存的都在，查看不受影响。请返回上一页，把写的内容复制下来，过一会儿再试。
page-failed-title = 系统出了问题
page-failed-text = 刚才这一步可能没有保存，之前各步都保存了。请返回上一页，内容通常还在，再试一次；同一件诉求不会重复提交。
page-cross-site-title = 没有执行
page-cross-site-text = 这次提交来自别的网站，为了您的安全没有执行。请在本网站里重新操作。
page-signed-out-title = 太久没有操作，已经退出
page-signed-out-text = 刚才的内容没有提交。写的内容在下面，请先复制下来，重新进入后再提交。
page-signed-out-back = 重新进入
page-written = 您写的内容
