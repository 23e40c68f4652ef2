/** What leaves the station with a referral, and on what ground: nothing, what its owner agreed to, or an exception. */
import * as z from '../kit/zod'

/** The six cases in which confidentiality may be limited. PRV-10, 002 App11 art.14. */
export const EXCEPTION_GROUNDS = [
  'lifeInDanger',
  'criminalCase',
  /** Under 16 and a victim. */
  'minorVictim',
  /** Means to commit a crime, or was assessed as a danger to themselves and to others. */
  'dangerToOthers',
  'mentalDisorder',
  'suicidal',
] as const
export const ExceptionGround = z.enum(EXCEPTION_GROUNDS)
export type ExceptionGround = z.infer<typeof ExceptionGround>

/** What the resident reads as the reason. PRV-11. */
export const EXCEPTION_WORDS: Readonly<Record<ExceptionGround, string>> = {
  lifeInDanger: '有人的生命有危险',
  criminalCase: '这是一件刑事案件',
  minorVictim: '受害的人不满 16 岁',
  dangerToOthers: '有人可能伤到自己或别人',
  mentalDisorder: '有人的精神状况要人照看',
  suicidal: '有人可能想不开',
}

const words = z.string().trim().min(2).max(200)

/**
 * What a referral carries of the reporter. With consent: how it was given (PRV-08). By exception: its ground, how far it
 * goes, what protects the person, and what they were told, or why not yet (PRV-10, PRV-11).
 */
export const Disclosure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nothing') }),
  z.object({ kind: z.literal('consent'), how: words }),
  z.object({
    kind: z.literal('exception'),
    ground: ExceptionGround,
    /** What was told, and no more. */
    degree: words,
    protection: words,
    told: z.boolean(),
    /** What they were told; or why not yet. */
    telling: words,
  }),
])
export type Disclosure = z.infer<typeof Disclosure>
