### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## Pages of errors

page-not-found-title = Page not found
page-not-found-text = The address may be wrong, or it leads to something that you may not see. To open your own case, use its number and query code.
page-too-many-title = Please wait a little
page-too-many-text = There were too many tries in a short time, so this one was not carried out. What was saved before is still there.
page-too-many-wait =
    { $minutes ->
        [one] Try again in { $minutes } minute.
        [1440] Try again in a day.
       *[other] Try again in { $minutes } minutes.
    }
page-refused-title = This cannot be done now
page-refused-text = Nothing was carried out, and the case is as it was.
page-bad-request-title = It did not arrive whole
page-bad-request-text = What you sent was not saved: it may be too long, or the connection broke. Go back, where your text usually still is, and shorten it or try again.
page-full-title = Nothing can be saved just now
page-full-text = The system’s storage is full, so this was not saved. Everything saved before is safe and can be read. Go back, copy what you wrote, and try again later.
page-failed-title = Something went wrong
page-failed-text = The last step may not have been saved; all steps before it were. Go back, where your text usually still is, and try again: the same case is never filed twice.
page-cross-site-title = Not carried out
page-cross-site-text = This was sent from another website, so for your safety it was not carried out. Please do it again on this website.
page-signed-out-title = You were away too long
page-signed-out-text = What you sent was not saved. It is below: copy it, open the page again, and send it once more.
page-signed-out-back = Open it again
page-written = What you wrote
