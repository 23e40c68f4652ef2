import { HOLIDAYS } from '@shared/kit/holidays'
import { deterministicId } from '@shared/kit/ids'
import { maskName } from '@shared/kit/mask'
import { addMonths } from '@shared/kit/months'
import { DAY, instantOf, localDate } from '@shared/kit/time'
import { workingDaysAfter } from '@shared/kit/working-days'
import { consentTo } from '@shared/account/consent-texts'
import { REVIEW_WORKING_DAYS } from '@shared/volunteer/rules'
import type { Tier } from '@shared/volunteer/tier-model'
import type { AccountRecord } from '../../cloudfunctions/kit/accounts'
import type { FactRecord } from '../../cloudfunctions/kit/facts'
import type { TierRecord, VolunteerRecord } from '../../cloudfunctions/volunteer/records'
import { sealStatement } from '../../cloudfunctions/volunteer/tier-statement'

/** The volunteers after the persona hold a tier, in this order; the next one waits for the association. */
const PUBLICISTS = 22
const LECTURERS = 9
/** So many of the lecturers agreed to stand on the public list. */
const NAMED = 4

const VALID_MONTHS = 24
const MARKS = { education: 78, training: 82, experience: 75, teaching: 80, test: 84 } as const

interface Holder {
  readonly file: VolunteerRecord
  readonly tier: Tier
  readonly index: number
}

function holders(volunteers: readonly VolunteerRecord[]): Holder[] {
  return volunteers.slice(1, 1 + PUBLICISTS + LECTURERS).map((file, index) => ({
    ...{ file, index, tier: index < LECTURERS ? 'lecturer' : 'publicist' },
  }))
}

function tierRecord({ file, tier, index }: Holder, name: string, now: number): TierRecord {
  const at = now - (60 + index) * DAY
  return {
    ...{ _id: `tir_demo-${index}`, accountId: file.accountId, volunteerId: file._id, tier, at },
    ...{ stationId: file.stationId, stationName: file.stationName, areaId: file.areaId },
    ...{ state: 'passed', maskedName: maskName(name), statement: null, contentHash: '' },
    publicName: index < NAMED ? name : null,
    ...{ marks: MARKS, assessedBy: 'acc_demo', reason: '四项都过了' },
    certificateNo: `${tier === 'lecturer' ? 'JS' : 'XC'}2026${String(1_000_000_000 + index * 7919)}`,
    ...{
      certificateKind: 'excellence',
      validFrom: at,
      validTo: instantOf(addMonths(localDate(at), VALID_MONTHS)),
    },
    dueAt: at,
  }
}

/** One application that waits for the association. */
function waitingTier(file: VolunteerRecord, name: string, now: number): TierRecord {
  const at = now - DAY
  const _id = 'tir_demo-waiting'
  return {
    ...{ _id, accountId: file.accountId, volunteerId: file._id, tier: 'lecturer', at },
    ...{ stationId: file.stationId, stationName: file.stationName, areaId: file.areaId },
    ...{ state: 'waiting', maskedName: maskName(name), publicName: null, contentHash: '' },
    statement: sealStatement(_id, {
      education: '计算机大专，在社区教过两年电脑课',
      training: '学完入门课和防骗宣讲课',
      experience: '跟着老讲师讲了六场，三场在小学',
      teaching: '先讲一个故事，再讲一条做法，最后答问',
    }),
    ...{ marks: null, assessedBy: null, reason: '', certificateNo: null, certificateKind: null },
    ...{ validFrom: null, validTo: null },
    dueAt: workingDaysAfter(at, REVIEW_WORKING_DAYS, HOLIDAYS).at,
  }
}

/** Certificates of the demo's volunteers, with what they leave in files, accounts and counts. */
export function demoTiers(
  people: {
    readonly accounts: readonly AccountRecord[]
    readonly volunteers: readonly VolunteerRecord[]
  },
  now: number,
) {
  const nameOf = (file: VolunteerRecord) =>
    people.accounts.find(({ _id }) => _id === file.accountId)?.displayName ?? ''
  const held = holders(people.volunteers).map((one) => tierRecord(one, nameOf(one.file), now))
  const applicant = people.volunteers[1 + PUBLICISTS + LECTURERS]
  const tiers = applicant ? [...held, waitingTier(applicant, nameOf(applicant), now)] : held
  const idsOf = (accountId: string) =>
    tiers.filter((tier) => tier.accountId === accountId).map(({ _id }) => _id)
  const named = new Set(held.filter(({ publicName }) => publicName).map((one) => one.accountId))
  return {
    tiers,
    volunteers: people.volunteers.map((file) => {
      const ids = idsOf(file.accountId)
      return ids.length === 0 ? file : { ...file, tiers: ids }
    }),
    accounts: people.accounts.map((account) =>
      named.has(account._id)
        ? { ...account, consents: [...account.consents, agreedToBeNamed(account.createdAt)] }
        : account,
    ),
    facts: held.map(({ _id, tier, stationId, areaId, at }): FactRecord => ({
      _id: deterministicId('fact', `${tier}s`, _id, 'passed', String(at)),
      ...{ at, stationId, areaId, counts: { [`${tier}s`]: 1 }, folded: false },
    })),
  }
}

function agreedToBeNamed(givenAt: number) {
  return { ...consentTo('publicTier'), givenAt }
}
