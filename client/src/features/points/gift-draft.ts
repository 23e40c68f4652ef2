/** A gift while it is written down: words of a form, and the plan they come to. PTS-10, D-08. */
import {
  POINT_MINUTES,
  type Gift,
  type GiftPicture,
  type GiftPlan,
  type GiftSort,
  type GiftUnit,
} from '@shared/ledger/gift-model'
import { GIFT_EDIT_COPY } from './keep-copy'

export interface GiftDraft {
  readonly stationId: string
  readonly sort: GiftSort
  readonly name: string
  readonly picture: GiftPicture
  readonly provider: string
  /** In 宝盾, or whole points. */
  readonly price: string
  readonly unit: GiftUnit
  /** What comes to what is left. */
  readonly more: string
  readonly days: number
  readonly perYear: number
  readonly shown: boolean
  readonly fit: boolean
}

/** How long a thing waits, and how many a person may have, unless said otherwise. */
const USUAL = { days: 30, perYear: 1 } as const

/** The pictures of each sort. */
export const PICTURES: Readonly<Record<GiftSort, readonly GiftPicture[]>> = {
  goods: ['cup', 'bag', 'vest', 'stand', 'thing'],
  service: ['hair', 'course', 'visit', 'health', 'help'],
  honour: ['honour'],
}

const UNITS: Readonly<Record<GiftSort, GiftUnit>> = { goods: '个', service: '次', honour: '份' }

/** A new one, or one that is there already. */
export function draftOf(stationId: string, gift?: Gift): GiftDraft {
  if (!gift) {
    const words = { name: '', provider: '', price: '', more: '' }
    const look = { sort: 'goods', picture: 'cup', unit: '个' } as const
    return { stationId, ...words, ...look, ...USUAL, shown: true, fit: false }
  }
  const { sort, name, picture, provider, unit, days, perYear, shown } = gift
  const price = String(gift.kind === 'baodun' ? gift.price : gift.price / POINT_MINUTES)
  const kept = { sort, name, picture, provider, unit, days, perYear, shown }
  return { stationId: gift.stationId, ...kept, price, more: '0', fit: true }
}

/** Another sort, with a picture and a measure that fit it. */
export function withSort(draft: GiftDraft, sort: GiftSort): GiftDraft {
  const [picture = 'thing'] = PICTURES[sort]
  return { ...draft, sort, picture, unit: UNITS[sort] }
}

const WHOLE = /^-?\d{1,5}$/
const MOST_PRICE = { goods: 90_000, points: 1500 } as const
const MOST_STOCK = 9999

function isWithin(words: string, least: number, most: number): boolean {
  const number = Number(words)
  return WHOLE.test(words.trim()) && number >= least && number <= most
}

function isLong(words: string, least: number, most: number): boolean {
  const { length } = words.trim()
  return length >= least && length <= most
}

export type GiftProblems = Partial<
  Record<'stationId' | 'name' | 'provider' | 'price' | 'more' | 'fit', string>
>

/** What is still to be put right, each with the sentence that names the fix; `isNew`: nothing is there yet to take from. */
export function giftProblems(draft: GiftDraft, isNew: boolean): GiftProblems {
  const { stationId, sort, name, provider, price, more, fit } = draft
  const isGoods = sort === 'goods'
  const most = isGoods ? MOST_PRICE.goods : MOST_PRICE.points
  const least = isNew ? 0 : -MOST_STOCK
  const words = GIFT_EDIT_COPY.priceProblem
  return {
    ...(stationId === '' ? { stationId: GIFT_EDIT_COPY.stationProblem } : {}),
    ...(isLong(name, 2, 16) ? {} : { name: GIFT_EDIT_COPY.nameProblem }),
    ...(isLong(provider, 2, 20) ? {} : { provider: GIFT_EDIT_COPY.providerProblem }),
    ...(isWithin(price, 1, most) ? {} : { price: isGoods ? words.goods : words.service }),
    ...(isWithin(more, least, MOST_STOCK) ? {} : { more: GIFT_EDIT_COPY.stockProblem }),
    ...(isGoods && !fit ? { fit: GIFT_EDIT_COPY.fitProblem } : {}),
  }
}

/** What is sent: the plan, and how much comes to what is left. */
export function planOf(draft: GiftDraft): { readonly plan: GiftPlan; readonly more: number } {
  const { sort, name, picture, provider, unit, days, perYear, shown } = draft
  const isGoods = sort === 'goods'
  const price = Number(draft.price) * (isGoods ? 1 : POINT_MINUTES)
  return {
    plan: {
      ...{ kind: isGoods ? 'baodun' : 'timePoints', sort, name: name.trim(), picture, unit },
      ...{ price, provider: provider.trim(), days, perYear, shown },
    },
    more: Number(draft.more),
  }
}
