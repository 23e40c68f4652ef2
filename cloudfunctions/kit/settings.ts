/** What a function is told by its environment. Anything missing is an error at first use, never a default. */
export interface Settings {
  /** Keys for field encryption by key id, base64 of 32 bytes each; `fieldKeyId` names the one that writes. R-29. */
  readonly fieldKeys: Readonly<Record<string, string>>
  readonly fieldKeyId: string
  /** Key of every keyed hash: look-ups, signatures, tracking numbers; base64 of at least 32 bytes. */
  readonly hashKey: string
  /** WeChat's template for each topic of a message; a topic without one is told in the inbox only. */
  readonly templates: Readonly<Record<string, string>>
  /** The one-time code by which the operator makes the first association administrator; null for none. */
  readonly firstAdminCode: string | null
  /** What the association is called where its roles are shown. */
  readonly associationName: string
  /** The keys that sign the books, newest first: Ed25519 as PKCS #8 in base64. Only the newest signs; none, and nothing is signed. */
  readonly anchorKeys: readonly string[]
  /** What signs credentials, newest first: RSA; the first as PKCS #8, behind it the public halves (SPKI) of older ones; base64. */
  readonly credentialKeys: readonly string[]
  /** Where the function's open documents are fetched over HTTP, with a slash at the end; '' for nowhere. */
  readonly credentialAddress: string
  /** Where WeChat knows our links to begin, with a slash at the end, so that its camera opens the code on a paper; '' for nowhere. */
  readonly linkAddress: string
}

let settings: Settings | undefined

/** The settings of this instance, read once. Throws when a variable is missing or malformed. */
export function readSettings(): Settings {
  settings ??= {
    fieldKeys: parseKeys(required('FIELD_KEYS')),
    fieldKeyId: required('FIELD_KEY_ID'),
    hashKey: required('HASH_KEY'),
    templates: parseKeys(optional('SUBSCRIBE_TEMPLATES', /^[^{}]+$/) ?? ''),
    firstAdminCode: optional('FIRST_ADMIN_CODE', /^[0-9A-HJKMNP-TV-Z]{8}$/),
    associationName: optional('ASSOCIATION_NAME', /^[^{}]+$/) ?? '协会',
    anchorKeys: optional('ANCHOR_KEY', /^[A-Za-z0-9+/=,]+$/)?.split(',') ?? [],
    credentialKeys: optional('CREDENTIAL_KEY', /^[A-Za-z0-9+/=,]+$/)?.split(',') ?? [],
    credentialAddress: optional('CREDENTIAL_ADDRESS', /^https?:\/\/[^{}\s]+\/$/) ?? '',
    linkAddress: optional('LINK_ADDRESS', /^https:\/\/[^{}\s]+\/$/) ?? '',
  }
  return settings
}

/**
 * `k1:BASE64,k2:BASE64` by key id. Not JSON: the deployment tool's own template would break it.
 * Throws when a part has no id or no key.
 */
function parseKeys(list: string): Record<string, string> {
  const keys = list
    .split(',')
    .filter(Boolean)
    .map((part) => part.split(':') as [string, string?])
  if (keys.some(([id, key]) => !id || !key))
    throw new Error('a setting that lists id:value is malformed')
  return Object.fromEntries(keys) as Record<string, string>
}

/** A setting that may be missing. What the deployment tool left unfilled, `{{env.X}}`, is missing too. */
function optional(name: string, form: RegExp): string | null {
  const value = process.env[name] ?? ''
  return form.test(value) ? value : null
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`the environment variable ${name} is missing`)
  return value
}
