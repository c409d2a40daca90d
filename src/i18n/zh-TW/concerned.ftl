### 畫面上的文字：繁體中文（臺灣用語）。鍵和順序與另外兩種語言相同。

## Who is complained about
concerned-title = 涉及對象
concerned-caption = 被民眾反映的單位、場所、職務和工作人員，依名稱排列
concerned-search = 依名稱尋找
concerned-find = 尋找
concerned-empty = 還沒有記下涉及對象。在案件頁面記下後，會排在這裡。
concerned-not-found = 沒有找到。換幾個字再試，或不限種類。
concerned-no-cases = 沒有案件提到它。
concerned-name = 名稱
concerned-sort = 種類
concerned-since = 首次記下
concerned-cases = 提到它的案件
concerned-edit = 更正
concerned-save = 儲存
concerned-same-hint = 和登記冊裡另一筆是同一個時才填，要寫那一筆的全名。合併後，兩筆的案件都歸到那一筆，不能復原。
label-same = 和哪一筆是同一個
error-same-not-found = 登記冊裡沒有這個全名的另一筆，請核對
error-concerned-invalid = 名稱和登記冊裡另一筆相同。是同一個的，請在下面填那一筆的全名來合併
error-sort-invalid = 請選一類
