/** What opens a report, an opinion or an objection to who handed it in, without an account: a number and a secret, shown once. D-29. */
import * as z from './zod'

/** The input fields of both; `prefix` is the number's own, such as HA. */
export function receiptKey(prefix: 'HA' | 'YJ' | 'YY') {
  return {
    no: z.string().regex(new RegExp(`^${prefix}\\d{8,12}$`)),
    secret: z.string().regex(/^\d{6}$/),
  }
}

/** Without login, braked per number and per caller: a secret of six digits cannot be tried out. */
export const byReceipt = {
  allow: 'anyone',
  limits: [
    { per: 'no', max: 20, windowSeconds: 600 },
    { per: 'caller', max: 60, windowSeconds: 600 },
  ],
} as const
