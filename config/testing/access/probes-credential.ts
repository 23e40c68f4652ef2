/** How the acts of what is taken along are tried out. */
import type { credentialActions } from '@shared/badge/credential-actions'
import { noHonours } from '../../../cloudfunctions/badge/badge-records'
import { outputOf } from '../replies'
import { OWN, type Probes, type Scene } from './probe'
import type { Someone } from './stage'

const HONOUR = { of: 'badge', key: 'neighbour' } as const

/** Gives somebody a number and a badge. */
async function plantBadge({ stage: { database } }: Scene, { accountId }: Someone): Promise<void> {
  const badges = { neighbour: { at: Date.now(), turn: 1 } }
  await database.update('accounts', accountId, { volunteerNo: 'HA-1999-00001' })
  await database.insert('honours', [{ ...noHonours(accountId), badges }])
}

const ofOwn = {
  of: OWN,
  async prepare(scene: Scene) {
    await plantBadge(scene, scene.owner)
    return { honour: HONOUR }
  },
}

export const credentialProbes: Probes<typeof credentialActions> = {
  getCredential: ofOwn,
  takeCredential: ofOwn,
  checkCredential: {
    of: OWN,
    async prepare(scene) {
      const holder = await scene.stage.makePerson()
      await plantBadge(scene, holder)
      const { cloud } = scene.stage
      const taken = await cloud.call<{ data: string }>(
        ...(['badge', 'takeCredential', { honour: HONOUR }, holder.openId] as const),
      )
      return { text: Buffer.from(outputOf(taken).data, 'base64').toString() }
    },
  },
}
