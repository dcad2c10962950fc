/** Kinds of secret that their form gives away, each with its pattern. Documentation's own examples do not count. */
const FORMS: readonly { readonly what: string; readonly form: RegExp }[] = [
  { what: 'an AWS access key', form: /\b(?:AKIA|ASIA)(?![A-Z0-9]*EXAMPLE)[A-Z0-9]{16}\b/ },
  { what: 'a private key', form: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/ },
  { what: 'a GitHub token', form: /\b(?:ghp|gho|ghs|github_pat)_[A-Za-z0-9_]{20,}/ },
  { what: 'a Slack token', form: /\bxox[abps]-[A-Za-z0-9-]{10,}/ },
  { what: 'a Stripe key', form: /\bsk_live_[A-Za-z0-9]{16,}/ },
  // scheme://user:password@host, the password being no reference such as ${DB_PASSWORD}.
  { what: 'a password in an address', form: /[a-z][a-z0-9+]*:\/\/[^\s/:@]+:(?![$<{%])[^\s/@:]{3,}@/i },
]

/** What kind of secret the text contains, by its form; null: none that shows. The secret itself is never repeated. */
export const secretIn = (text: string): string | null =>
  FORMS.find(({ form }) => form.test(text))?.what ?? null

const SECRET_NAME =
  /(?:PASSWORD|PASSWD|PASSPHRASE|(?:^|_)PWD|SECRET|SECRET_?KEY|(?:^|_)TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY)$/i
// "PWD" alone is the working directory.
const NO_SECRET_NAME = /^PWD$/i

/** Values that name a secret, switch something, or are to be filled in: no secrets themselves. */
const HARMLESS =
  /^(?:|true|false|yes|no|on|off|none|null|default|enabled?|disabled?|required|optional|\d+|arn:.*|https?:\/\/[^@]*|\.{0,2}\/.*|[$<{%].*|Ref::.*)$/i

/** Whether a variable of that name holds a literal secret: a word of secrecy in its name, and a value of its own. */
export const isSecretVariable = (name: string, value: string): boolean =>
  SECRET_NAME.test(name) && !NO_SECRET_NAME.test(name) && !HARMLESS.test(value.trim())

// password=…, --token "…", api_key: …; a value that begins with $ or ` is looked up, one with / or arn: is a reference.
const ASSIGNMENT =
  /\b(?:[A-Z0-9_-]*_)?(?:password|passwd|passphrase|secret|token|api[_-]?key|private[_-]?key)\b["']?\s*[=:]\s*["']?(?![$`<{%/"'\s]|arn:|true\b|false\b|null\b|none\b|https?:)[^\s"'$`]{6,}/i

/** What kind of secret a script assigns or contains; null: none that shows. */
export const secretInScript = (script: string): string | null =>
  secretIn(script) ?? (ASSIGNMENT.test(script) ? 'a password or token' : null)
