import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { Aid, AidFor, PointMinutes, Pool } from './gift-model'
import { before } from './page'

const station = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
const manager = { allow: ['stationManager'], within: 'station' } as const

/** Time points given to a station for people in need, and the help that it gives for them. PTS-03, D-08. */
export const poolActions = {
  /** A station's pool, and what one could give; without a station one's own. Errors: LEDGER.NO_POOL. */
  getPool: {
    access: { allow: 'member' },
    input: z.object({ stationId: idOf('station').optional() }),
    output: z.object({ pool: Pool, left: z.int().min(0) }),
  },
  /**
   * Gives whole points for good; stars stay as they are. The same id again is the same.
   * Errors: LEDGER.NO_POOL, LEDGER.NOT_ENOUGH, REQUEST.REPLAYED.
   */
  donate: {
    access: { allow: 'member' },
    input: z.object({
      id: clientIdOf('donation'),
      stationId: idOf('station'),
      minutes: PointMinutes,
    }),
    output: z.object({ left: z.int().min(0) }),
  },
  /** The pool of a station and the help it gave, newest first, 20 a page. Errors: LEDGER.NO_POOL. */
  listAids: {
    access: station,
    input: z.object({ stationId: idOf('station'), before }),
    output: z.object({ pool: Pool, aids: z.array(Aid).max(20), more: z.boolean() }),
  },
  /** Writes down help that was given, and takes its points out of the pool. Errors: LEDGER.POOL_SHORT, REQUEST.REPLAYED. */
  giveAid: {
    access: manager,
    input: z.object({
      id: clientIdOf('aid'),
      stationId: idOf('station'),
      minutes: PointMinutes,
      what: Aid.shape.what,
      whom: AidFor,
    }),
    output: z.object({ aid: Aid }),
  },
  /** Takes it back within ten seconds. D-34. Errors: LEDGER.NO_AID, NOTICE.UNDO_OVER. */
  undoAid: {
    access: manager,
    input: z.object({ id: clientIdOf('aid') }),
    output: z.object({ aid: Aid }),
  },
} as const

export const poolContract = defineContract('ledger', poolActions)
