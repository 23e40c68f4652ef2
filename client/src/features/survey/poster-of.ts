import type { Poster } from '@client/platform/poster-picture'
import { linkTo } from '@client/platform/navigation'
import { codeMatrix } from '@client/ui/qr-frame/code-matrix'
import type { Campaign } from '@shared/survey/model'
import { periodOf } from './campaign-words'
import { POSTER_COPY } from './copy'

/** In fours, as people read it out. */
export function inFours(shareCode: string): string {
  return shareCode.replace(/(.{4})(?=.)/g, '$1 ')
}

/** The poster of a campaign under a share code, from a station. */
export function posterOf(campaign: Campaign, shareCode: string, stationName: string): Poster {
  return {
    head: POSTER_COPY.head,
    title: campaign.title,
    period: periodOf(campaign),
    matrix: codeMatrix(linkTo('survey/intro', { code: shareCode })),
    scan: POSTER_COPY.scan,
    promise: POSTER_COPY.promise,
    code: inFours(shareCode),
    codeLabel: POSTER_COPY.code,
    from: stationName,
  }
}
