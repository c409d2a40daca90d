### 屏幕上的文字：简体中文。直白、简短、称“您”。键和顺序与另两种语言相同。

## Home page

home-title = 反映诉求，查进度
home-heading = 有事请告诉我们
door-file = 我要反映
door-file-hint = 投诉、求助、咨询、建议、举报、表扬，大约 5 分钟填完
door-track = 查进度
door-track-hint = 用案件号和查询码，看办到哪一步
door-open = 看公开
door-open-hint = 各单位收到多少件，办得怎么样
home-accepted-title = 这里受理什么
home-accepted-text = 城市管理、公共服务和日常生活中的各类事情都可以反映。拿不准归谁管也没关系，我们来找承办单位。
home-accepted-link = 看看哪些受理、哪些要找别处
home-time-title = 要等多久
home-time-accept = { $limit }内，告诉您是否受理。
home-time-first = 受理后，承办单位在 { $usual }内给您第一次回应；重大事项 { $major }。
home-time-resolve = 答复：一般事项 { $minor }，重要事项 { $important }，重大事项 { $major }；咨询 { $question }，举报 { $report }。
home-emergency-title = 紧急情况

## Guide: what is accepted, how long it takes, where else to go

guide-title = 受理指南
guide-lead = 下面这些事情可以在这里反映。选不准分类也没关系，我们会转给合适的单位。
guide-accepted = 这里受理
guide-elsewhere = 请找别处
guide-elsewhere-court = 已经起诉、仲裁或申请行政复议的事情：请找正在审理的法院、仲裁机构或复议机关。诉讼服务电话 12368。
guide-elsewhere-police = 正在发生的危险、违法犯罪：请马上拨打 110。
guide-elsewhere-discipline = 党员、干部违纪违法：请向纪检监察机关举报，电话 12388。
guide-elsewhere-letters = 信访部门正在办理的事情：请向原来的信访部门查询。
guide-time = 要等多久
guide-time-hours = 工作时间：工作日 { $hours }。网上随时可以反映；不在工作时间的，从下一个工作时段起算。

## Privacy

privacy-title = 隐私说明
privacy-kept-title = 我们保存什么
privacy-kept-text = 您填写的内容和照片，和案件一起保存。照片里的拍摄地点和手机信息，收到时就去掉。姓名、电话和邮箱与案件内容分开存放。没有提交的内容，7 天不动就删除。
privacy-seen-title = 谁能看到
privacy-seen-text = 受理中心、承办单位和它的上级单位能看到内容，别的单位看不到。您的联系方式平时是遮住的，工作人员要写明原因才能查看，每次查看都有记录。公开页面只有数字，没有个人信息。
privacy-anonymous-title = 匿名反映
privacy-anonymous-text = 我们不保存您的姓名、电话和邮箱，也就不能主动联系您。请用案件号和查询码来看进度、回答提问。填写经过时，请不要写能认出您的内容。
privacy-cookies-title = Cookie
privacy-cookies-text = 只用必需的 Cookie：记住语言和字号（1 年），接着填写没有提交的内容（7 天），打开您查过的案件（最后一次看过之后 2 小时，最长 12 小时）。没有广告，也不跟踪。
privacy-rights-title = 您可以做什么
privacy-rights-text = 您可以查看、补充和撤回诉求。要更正或删除个人信息，请打案件页面上的电话；匿名案件里没有您的个人信息。
