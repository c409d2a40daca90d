### What the screens say, in English: plain, sentence case. Same keys in the same order as the others.

## Signing in and the account

sign-in-title = Staff sign-in
sign-in-demo = Demo user names: dispatcher, handler, lead (unit lead), supervisor, director, admin (administrator), clerk (intake clerk), revisit (revisit officer). The password of all is huiyin-demo-2026.
label-username = User name
label-password = Password
sign-in-button = Sign in
sign-in-code-title = Enter the one-time code
label-totp = One-time code
hint-totp = 6 digits from your authenticator app
hint-totp-first = Scan the code, then enter the 6 digits that the app shows
account-title = My account
account-roles = Roles
account-password = Change the password
label-old = Present password
label-new = New password (at least 10 characters)
account-password-button = Change the password
account-codes = One-time codes
account-codes-on = They are on: signing in takes your password and a code. To turn them off, enter your password.
account-codes-remove = Turn codes off
account-codes-off = They are off. With them on, your password alone opens nothing to others. Scan this with an authenticator app, then enter your password and the code:
account-codes-qr = QR code for the authenticator app
account-codes-secret = If you cannot scan it, enter in the app:
account-codes-set = Turn codes on
account-done-password = Your password is changed. You are signed out on all other devices.
account-done-codes = Codes are on. You will be asked for one when you next sign in. You are signed out on all other devices.
account-done-removed = Codes are off. Your password is enough to sign in. You are signed out on all other devices.
